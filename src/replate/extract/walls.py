"""Pages that say what they are: challenges, consent walls, gates, errors, offers of the rest.

A phrase alone never condemns a page: a long proper article may well speak of cookies, subscriptions or pages
not found. So each rule also asks how much article text there is beside the phrase, and what it tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from replate.extract import offer_phrases, phrases, reader_words
from replate.extract.evidence import (
    SHORT_LINE,
    Evidence,
    Refusal,
    count_words,
    is_headed,
    is_signed,
    is_stated,
    is_whole,
    lines_with,
    own_words,
    sentences_of,
    told_words,
    unquoted,
    words_beside,
    words_of,
    words_with,
)
from replate.extract.phrases import Phrases
from replate.extract.visible import Piece
from replate.model import Outcome
from replate.text.sentences import sentences

# Words of article text up to which a page may be taken for a wall or an error: in general; where it states that it is
# not free; where it speaks of its rest; where it tells something.
FEW = 120
SOME = 30
_STUB = 300
_NEWS = 20
_LONG_HEAD = 6  # words of a headline beside a wall's phrase, with which it says something else
_LEFT = 350
_LEADING = 8
_MANY = 3
_PITCH = 200  # characters of a line that offers the rest
_FILLER = "lorem ipsum"
_QUOTES = '“„«"‘'


def _is_news(seen: Evidence, phrase: Phrases) -> bool:
    """Say whether sentences enough tell something else, whatever the headline says."""
    told = told_words(seen, phrase)
    if told >= _NEWS:
        return True
    return told >= _NEWS // 2 and all(words_with(phrase, head) >= _LONG_HEAD for head in seen.heads[1:2])


def parked(seen: Evidence) -> Refusal | None:
    """Refuse what stands where a site used to be."""
    phrase = phrases.PARKED
    if words_beside(seen, phrase, FEW) <= FEW and is_headed(seen, phrase) and not _is_news(seen, phrase):
        return Refusal(Outcome.NOT_ARTICLE, "the site's domain is for sale; the site is not here any more")
    return None


def challenge(seen: Evidence) -> Refusal | None:
    """Refuse a check for programs."""
    if words_beside(seen, phrases.CHALLENGE, FEW) > FEW:
        return None
    lower = seen.source.lower()
    coded = any(code in lower for code in phrases.CHALLENGE_CODE)
    enough = 1 if seen.words <= 2 * SOME else 2
    said = is_headed(seen, phrases.CHALLENGE) or len(lines_with(seen, phrases.CHALLENGE)) >= enough
    if coded or (said and not _is_news(seen, phrases.CHALLENGE)):
        return Refusal(Outcome.BLOCKED, "the site asks to prove that a browser, not a program, is reading")
    return None


def consent(seen: Evidence) -> Refusal | None:
    """Refuse a page that asks for consent to cookies."""
    rest = words_beside(seen, phrases.CONSENT, FEW)
    if rest > FEW:
        return None
    headed = any(phrases.CONSENT_TITLE.search(head) for head in seen.heads[:3])
    about = tuple(piece for piece in seen.body if phrases.CONSENT.search(piece.text))
    if (headed and about) or (words_of(about) > 2 * rest and len(about) > 1) or _asks_for_consent(seen):
        return Refusal(Outcome.BLOCKED, "the site shows a page that asks for consent to cookies instead")
    return None


def _asks_for_consent(seen: Evidence) -> bool:
    """Say whether a site that speaks of itself and to its reader speaks of being followed, and of little else."""
    told = sentences_of(seen, seen.body)
    about = [part for part in told if reader_words.FOLLOWED.search(part)]
    if sum(map(count_words, about)) * 2 < sum(map(count_words, told)):
        return False
    topics = {found[0][:5] for part in about for found in reader_words.FOLLOWED.pattern.finditer(part.lower())}
    speaks = any(reader_words.WE.search(part) for part in about) and any(map(reader_words.YOU.search, told))
    return len(topics) > 1 and speaks and not any(map(reader_words.TELLS.search, told))


def gate(seen: Evidence) -> Refusal | None:
    """Refuse what does not let every reader in."""
    if words_beside(seen, phrases.GATE, FEW // 2) > FEW // 2 or is_stated(seen):
        return None
    told = [p.text for p in seen.body] if seen.words <= 2 * SOME else []
    if any(phrases.GATE.search(unquoted(line)) for line in (*seen.heads, *told)) and not _is_news(seen, phrases.GATE):
        return Refusal(Outcome.BLOCKED, "the site does not let every reader in: by age, country or browser")
    return None


def missing(seen: Evidence) -> Refusal | None:
    """Refuse what says that there is no such page."""
    phrase = phrases.MISSING
    words = words_beside(seen, phrase, FEW)
    if words > FEW or _is_accounted_for(seen, phrase):
        return None
    whole = any(is_whole(phrase, head) for head in seen.heads)
    if words >= SOME and is_signed(seen) and not whole:
        return None
    refusal = Refusal(Outcome.MISSING, "the page says that it was not found")
    if not seen.body:  # the line stands alone and was taken for a notice
        return refusal if lines_with(seen, phrase) else None
    first = [p.text for p in seen.body[:2] if len(p.text) <= SHORT_LINE]
    said = words <= FEW // 2 and any(phrase.search(unquoted(text)) for text in first)
    # a headline that says nothing else outweighs markup that calls the page an article: some templates always do
    alone = words <= FEW // 2 and whole
    found = said or alone or (is_headed(seen, phrase) and not is_stated(seen))
    return refusal if found and not _is_news(seen, phrase) else None


def _is_accounted_for(seen: Evidence, phrase: Phrases) -> bool:
    """Say whether editors tell, under the article's own headline, why they took it back: that is what they publish."""
    if seen.words < _NEWS or not (seen.noticed or seen.words <= FEW) or is_headed(seen, phrase):
        return False
    told = sentences_of(seen, seen.body)
    why = any(map(reader_words.REASONS.search, told))
    return why and not any(map(reader_words.YOU.search, told))


def unavailable(seen: Evidence) -> Refusal | None:
    """Refuse what says that the site is out of order."""
    phrase = phrases.UNAVAILABLE
    words = words_beside(seen, phrase, FEW)
    if words > FEW or (words >= SOME and is_signed(seen)) or (words > SOME // 2 and is_stated(seen)):
        return None
    lines = [p.text for p in (*seen.pieces[:_LEADING], *seen.body[:_LEADING]) if len(p.text) <= SHORT_LINE]
    said = any(phrase.search(unquoted(line)) and phrases.SELF.search(line) for line in lines)
    if (is_headed(seen, phrase) or (said and words <= FEW // 4)) and not _is_news(seen, phrase):
        return Refusal(Outcome.UNAVAILABLE, "the site says that it is out of order for now")
    return None


def sign_in(seen: Evidence) -> Refusal | None:
    """Refuse a page to sign in at."""
    if seen.words > FEW:
        return None
    asks = any(field.get("type", "").lower() == "password" for field in seen.root.iter("input"))
    headed = any(phrases.SIGN_IN.search(head) if asks else is_whole(phrases.SIGN_IN, head) for head in seen.heads)
    told = sentences_of(seen, seen.body) if seen.words <= SOME else []
    headed = headed or any(phrases.SIGN_IN.search(line) and reader_words.speaks(line) for line in told)
    headed = headed or (asks and 2 * sum(map(reader_words.speaks, told)) > len(told))
    headed = headed or (asks and seen.words <= _NEWS // 2 and not any(map(reader_words.TELLS.search, told)))
    if headed and (asks or seen.words <= FEW // 2) and not _is_news(seen, phrases.SIGN_IN):
        return Refusal(Outcome.BLOCKED, "the site shows a sign-in page instead")
    return None


# ── the beginning of an article ──────────────────────────────────────────────────────────────────────


def paywall(seen: Evidence) -> Refusal | None:
    """Refuse a beginning whose rest is for subscribers."""
    refusal = Refusal(Outcome.PAYWALLED, "only the beginning is shown; the rest is for subscribers")
    stated = seen.stated.free is False
    limit = _STUB if stated else FEW
    short = words_beside(seen, offer_phrases.PAYWALL, limit) <= limit
    said = short and any(not _in_bar(piece) for piece in lines_with(seen, offer_phrases.PAYWALL))
    offered = short and stated and _ends_in_offer(seen)
    return refusal if said or offered or _offers_rest(seen) or _pitches(seen) else None


def _last(seen: Evidence) -> int:
    """The position of the last piece of the body among all pieces."""
    return next(i for i, piece in enumerate(seen.pieces) if piece is seen.body[-1])


def _ends_in_offer(seen: Evidence) -> bool:
    """Say whether the text ends in, or is followed at once by, an offer to subscribe."""
    if not seen.body:
        return False
    last = _last(seen)
    end = seen.pieces[max(0, last - 1) : last + 3]
    return any(offer_phrases.SUBSCRIBE.search(p.text) and len(p.text) <= SHORT_LINE and not _in_bar(p) for p in end)


def _offers_rest(seen: Evidence) -> bool:
    """Say whether the rest of this very article is offered to subscribers where its text ends."""
    if not seen.body or 2 * seen.words > _MANY * _LEFT:
        return False
    last = _last(seen)
    start = max(0, last - 4)
    end = [
        (i, p) for i, p in enumerate(seen.pieces[start : last + 6], start) if len(p.text) <= SHORT_LINE and _tells(p)
    ]
    said = any(last - 2 <= i <= last + 3 and offer_phrases.PAYWALL.search(piece.text) for i, piece in end)
    if not said:
        around = (seen.pieces[max(0, i - 1) : i + 3] for i, piece in end if offer_phrases.REST.search(piece.text))
        near = (piece.text for beside in around for piece in beside if len(piece.text) <= SHORT_LINE)
        said = any(offer_phrases.OFFER.search(text) for text in near)
    return said and words_beside(seen, offer_phrases.REST, _LEFT) <= _LEFT


def _pitches(seen: Evidence) -> bool:
    """Say whether the last lines name a whole of which this is a part, and what it takes to see it, in any words."""
    if not seen.body or seen.words > _LEFT:
        return False
    lines = list(_last_lines(seen))
    whole = [(i, t) for i, t in lines if offer_phrases.PART.search(t) and not _reports(t)]
    own = [(i, text) for i, text in lines if whole and not _reports(text) and not offer_phrases.LETTERS.search(text)]
    near = [(part, text) for i, part in whole for j, text in own if abs(i - j) <= _MANY]
    to_reader = any(reader_words.speaks(own_words(seen, text)) for _, text in near)
    if to_reader and any(_leads_to_desk(seen.pieces[i]) for i, _ in own):
        return True
    return any(_sells(part, text, to_reader=to_reader) for part, text in near)


def _leads_to_desk(piece: Piece) -> bool:
    """Say whether a line is a link to where subscriptions are sold."""
    return piece.link_only and any(offer_phrases.DESK.search(a.get("href", "")) for a in piece.element.iter("a"))


def _sells(part: str, line: str, *, to_reader: bool) -> bool:
    """Say whether a line near that on the whole sells it: a subscription, or anything else where readers are meant."""
    meant = to_reader or _FILLER in part.lower()
    return bool(offer_phrases.SUBSCRIPTION.search(line) or (meant and offer_phrases.PRICE.search(line)))


def _last_lines(seen: Evidence) -> Iterator[tuple[int, str]]:
    """The short lines at the very end of the text and right below it, with their positions."""
    last = _last(seen)
    first = max(0, last - 3)
    for i, piece in enumerate(seen.pieces[first : last + 5], first):
        shown = len(piece.text) <= _PITCH and piece.place.aside != "aside" and not piece.place.hidden
        if shown and piece.level != 1 and _tells(piece):
            yield i, piece.text


def _reports(text: str) -> bool:
    """Say whether a line tells news, or goes on longer than an offer does."""
    told = [part for part in sentences(text) if count_words(part) > _MANY]
    return len(told) >= _MANY or reader_words.TELLS.search(text) is not None


def _tells(piece: Piece) -> bool:
    """Say whether a line is the page's own word on the article: not in a bar, not quoted, not for those who comment."""
    return not _in_bar(piece) and piece.text[0] not in _QUOTES and not offer_phrases.COMMENTING.search(piece.text)


def _in_bar(piece: Piece) -> bool:
    """Say whether a line stands in the page's head, foot or navigation, where every page offers subscriptions."""
    return piece.place.aside in {"header", "footer"} or any(
        root.name in {"nav", "navigation", "banner", "contentinfo", "menu"} for root in piece.place.roots
    )
