"""How a text can be missing from a look: replaced by another page's, gone but for a few words, or cut off."""

from __future__ import annotations

from itertools import takewhile

from replate.decide.evidence import headline_likeness, live_keys, retained, words
from replate.model import Content

# Below the first share of words kept, a headline with less than the second in common makes it another page.
_JUMPS = ((0.2, 0.5), (0.05, 0.8))
_GONE_WORDS = 0.15  # with less of its words left, an article has not been edited but failed to load
_CUT_WORDS = 0.6  # with less of its words left, and only the first ones, it may have been cut off: a paywall
_STUB_WORDS = 0.4  # fewer of the first words are hardly ever all that an editor leaves
_OFFER_WORDS = 60


def is_another(latest: Content, seen: Content) -> bool:
    """Tell whether a look seems to show another page: little of the text is left, and the headline is new."""
    likeness = headline_likeness(latest, seen)
    shares = [share for share, alike in _JUMPS if likeness < alike]
    return bool(shares) and retained(latest, seen) < max(shares)  # the sentences are asked for last


def is_gone(latest: Content, seen: Content) -> bool:
    """Tell whether nearly no words are left."""
    return words(seen) < _GONE_WORDS * words(latest)


def is_cut_off(latest: Content, seen: Content) -> bool:
    """Tell whether a look shows the first passages as they were, none of the rest, and perhaps a few words more."""
    old, new = live_keys(latest), live_keys(seen)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    if not same or same == len(old) or not set(old[same:]).isdisjoint(new):
        return False
    more = sum(len(k.split()) for k in new[same:])
    return more <= _OFFER_WORDS and words(seen) < _CUT_WORDS * words(latest)


def is_stub(latest: Content, seen: Content) -> bool:
    """Tell whether a text is cut off after very little of it, or other words follow the cut: an offer of the rest."""
    if not is_cut_off(latest, seen):
        return False
    return words(seen) < _STUB_WORDS * words(latest) or not set(live_keys(seen)).issubset(live_keys(latest))
