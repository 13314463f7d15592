"""What a response's status says before its text is read."""

from __future__ import annotations

from replate.model import Outcome

# With these comes a page to be read, whatever else they say: bot walls like to answer 202, proxies 203.
READABLE = frozenset({200, 201, 202, 203})
_BY_STATUS = {
    204: (Outcome.EMPTY, "the site answered without a text"),
    205: (Outcome.EMPTY, "the site answered without a text"),
    206: (Outcome.TRUNCATED, "the site sent a part of the page that nobody asked for"),
    401: (Outcome.BLOCKED, "the site asks for a sign-in"),
    402: (Outcome.PAYWALLED, "the site asks for payment"),
    403: (Outcome.BLOCKED, "the site refuses to show the page to us"),
    404: (Outcome.MISSING, "the site does not find the page"),
    407: (Outcome.BLOCKED, "a proxy asks for a sign-in"),
    410: (Outcome.GONE, "the site says the page is gone for good"),
    429: (Outcome.RATE_LIMITED, "the site asks us to come more rarely"),
    451: (Outcome.LEGAL, "the site may not show the page for legal reasons"),
}


def judge(status: int, *, challenged: bool = False) -> tuple[Outcome, str] | None:
    """Say what a status means for an article, or ``None`` where its text is to be read (:data:`READABLE` and 304).

    ``challenged`` says that the answer carries the mark of a bot challenge, which outweighs its status.
    """
    if challenged:
        return Outcome.BLOCKED, f"the site asks visitors to prove that they are human (status {status})"
    if status in READABLE or status == 304:
        return None
    outcome, reason = _BY_STATUS.get(status, (Outcome.UNAVAILABLE, _other(status)))
    return outcome, f"{reason} (status {status})"


def _other(status: int) -> str:
    if status >= 500:
        return "the site has trouble of its own"
    return "the site sent us somewhere without saying where" if 300 <= status < 400 else "the site refused the request"
