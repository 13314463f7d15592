"""What a difference of marks alone comes to: spaces, typography, punctuation, case, a mark of quotation that moved."""

from __future__ import annotations

import re

from replate.classify.passage import shortened
from replate.model import Kind
from replate.text.fold import Rung

RUNGS = {
    Rung.SPACES: (Kind.SPACES, "only spaces differ"),
    Rung.TYPOGRAPHY: (Kind.TYPOGRAPHY, "only quotation marks, dashes or invisible characters differ"),
    Rung.PUNCTUATION: (Kind.PUNCTUATION, "only punctuation differs"),
    Rung.CASE: (Kind.CASE, "only capital letters differ"),
}
_LOOKED_INTO = frozenset({Rung.PUNCTUATION, Rung.CASE})
# A longer run of marks is markup, and says nothing word by word.
_LONGEST = 400


def told_as(step: Rung, old: str, new: str) -> tuple[Kind, str]:
    """The kind of a difference on a rung, and its reason."""
    kind, reason = RUNGS[step]
    if step not in _LOOKED_INTO or max(len(old), len(new)) > _LONGEST:
        return kind, reason
    both = f"{shown(old)} → {shown(new)}"
    if step is Rung.PUNCTUATION and {_reaching(old), _reaching(new)} == {_BEFORE, _BEHIND}:
        return Kind.QUOTE, f"quoted words: {both}"
    if step is Rung.PUNCTUATION and old.translate(_ANY_QUOTES) == new.translate(_ANY_QUOTES):
        return RUNGS[Rung.TYPOGRAPHY]  # single marks of quotation for double ones
    if step is Rung.CASE and (_stops(old) != _stops(new) or _leads_in(old, new)):
        kind = Kind.PUNCTUATION  # the capital follows from where the sentence ends
    return kind, f"{kind.value}: {both}"


def _stops(text: str) -> int:
    """How many sentences end in the text before a word."""
    return len(_STOP.findall(text))


def _leads_in(old: str, new: str) -> bool:
    """Whether other marks stand before a word, and nothing but its first letter differs beside them."""
    one, other = _LEAD.split(old, maxsplit=1), _LEAD.split(new, maxsplit=1)
    marks = old[: len(old) - len(one[-1])].strip(), new[: len(new) - len(other[-1])].strip()
    return marks[0] != marks[1] and one[-1][1:] == other[-1][1:]


_LEAD = re.compile(r"^[\W_]+")
# No hyphen and no apostrophe within a word is a mark of quotation, but both sides have these alike.
_ANY_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‘’‚‛'", '"'))


def _reaching(text: str) -> int:
    """Where a mark of quotation stands beside words: only before them, only behind them, or otherwise (0)."""
    before, behind = _QUOTED_BEFORE.search(text) is not None, _QUOTED_BEHIND.search(text) is not None
    return 0 if before == behind else _BEFORE if before else _BEHIND


_BEFORE, _BEHIND = 1, 2
_QUOTED_BEFORE = re.compile(r"^\W*[“”„«»‘’\"']\W*\w")
_QUOTED_BEHIND = re.compile(r"\w\W*[“”„«»‘’\"']\W*$")


def miscoded(old: str, new: str) -> bool:
    """Whether marks of one side were lost in a false coding."""
    return ("\ufffd" in old) != ("\ufffd" in new) and old.translate(_LOST) == new.translate(_LOST)


# What a false coding turns into signs of replacement.
_LOST = str.maketrans(dict.fromkeys("\ufffd“”„«»‘’‚‛'–—…\xa0"))
_STOP = re.compile(r"[.!?]\W+(?=[^\W\d_])")


def shown(text: str) -> str:
    """A stretch of text for a reason, in marks of quotation."""
    return f"“{shortened(text)}”" if text.strip() else "nothing"
