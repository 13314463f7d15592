"""Whether the page that answered is still this article's, by the addresses it goes by."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from replate.model import Capture, Extraction, Failure, Outcome
from replate.urls import canonical


def leads_home(asked: str, answered: str) -> bool:
    """Tell whether an article's address was redirected to a front page."""
    if answered == asked:  # nearly always, and making an address canonical has its price
        return False
    return _depth(asked) > 0 and canonical_or_empty(asked) != canonical_or_empty(answered) and is_front(answered)


# What sites call the pages that they send readers to who are not to see the article, as far as their addresses say.
_DOORS = (
    (
        re.compile(r"captcha|challenge|\bbot|\b(?:blocked|denied|forbidden|verify|validate)\b"),
        Outcome.BLOCKED,
        "the address now leads to a check for programs",
    ),
    (
        re.compile(
            r"\blog-?(?:in|on)\b|\bsign-?(?:in|on)\b|\b(?:sso|idp|oauth\d?|openid|authori[sz]e|auth|anmeld\w*|connexion)\b"
        ),
        Outcome.BLOCKED,
        "the address now leads to a sign-in page",
    ),
    (
        re.compile(r"consent|cookie|gdpr|\bcmp\b|privacy|datenschutz|einwilligung|samtyk?k?e?"),
        Outcome.BLOCKED,
        "the address now leads to a page that asks for consent to cookies",
    ),
    (
        re.compile(r"subscri|\babo|paywall|premium|suscri|\bplus\b|member|\boffers?\b|regist(?:er|rier|ration)"),
        Outcome.PAYWALLED,
        "the address now leads to an offer to subscribe",
    ),
    (
        re.compile(
            r"\b(?:404|410|error|gone|missing|removed|deleted|expired)\b|not-?found|unavailable|introuvable|nicht-gefunden"
        ),
        Outcome.MISSING,
        "the address now leads to a page for what is not found",
    ),
)
_NAME_OF_SECTION = re.compile(r"(?:/[^\W\d]+(?:-[^\W\d]+)?){1,3}/?")


def door(asked: str, answer: Capture | Failure, outcome: Outcome) -> tuple[Outcome, str] | None:
    """What the address tells that a redirect led to, where its page is no article; ``None`` where it tells nothing.

    A section's address has no figures and few words to a part; that of an article has more. A page that came out
    empty (``outcome``) may be an article all the same, which only scripts can show.
    """
    reached = _reached(answer)
    if not reached or _place(reached) == _place(canonical_or_empty(asked)):
        return None
    parts = urlsplit(reached)
    path = unquote(parts.path).casefold()
    named = f"{parts.hostname or ''}{path}".replace("_", "-")
    for names, meant, reason in _DOORS:
        if names.search(named):
            return meant, reason
    if outcome is Outcome.NOT_ARTICLE and _NAME_OF_SECTION.fullmatch(path):
        return Outcome.MISSING, "the address now leads to another page of the site, which is no article"
    return None


def elsewhere(
    asked: str, answer: Capture | Failure, extraction: Extraction | None, known: frozenset[str] = frozenset()
) -> str:
    """The other address that the page says (or the redirect shows) it belongs to, or ``""``.

    ``known`` are addresses that the article has gone by: some sites name one address in their feeds and another
    on their pages, always. One that differs by its scheme alone, or by "www.", is none: sites go over to https.
    """
    stated = "" if extraction is None else canonical_or_empty(extraction.canonical_url)
    own = known | {canonical_or_empty(asked), ""}
    strange = [address for address in (stated, _reached(answer)) if address not in own]
    if not strange:
        return ""
    places = {_place(address) for address in own}
    return next((address for address in strange if _place(address) not in places), "")


def _place(address: str) -> str:
    """An address without its scheme and "www."."""
    return address.partition("://")[2].removeprefix("www.")


def moved_to(asked: str, answer: Capture | Failure, known: frozenset[str]) -> str:
    """The address that a redirect led to, where the article was not yet known by it, or ``""``."""
    reached = _reached(answer)
    return "" if reached in known | {canonical_or_empty(asked)} else reached


def _reached(answer: Capture | Failure) -> str:
    return canonical_or_empty(answer.final_url) if isinstance(answer, Capture) else ""


def canonical_or_empty(url: str) -> str:
    """The canonical form of an address, or ``""`` where it is none."""
    try:
        return canonical(url) if url else ""
    except ValueError:
        return ""


def is_front(url: str) -> bool:
    """Tell whether an address is a site's front page."""
    parts = urlsplit(canonical_or_empty(url))  # without the trackers that some sites hang on
    return not parts.query and parts.path.strip("/").casefold() in {"", "home", "index.html", "index.php", "index.htm"}


def _depth(url: str) -> int:
    parts = urlsplit(url)
    return len([part for part in parts.path.split("/") if part]) + bool(parts.query)
