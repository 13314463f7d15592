"""Saying what kind of change it was, with a reason, and how much it tells.

``classify`` sets kinds, labels, weights and reasons on every change of a comparison; ``summary`` puts them into words,
``flags`` looks over a whole history. All of it is pure: tables of words and rules, no model, no clock, no network.
"""

from __future__ import annotations

from replate.classify.changes import classify
from replate.classify.flags import Flag, FlagKind, flags
from replate.classify.schemes import Suggested, iterater, newsedits, newsedits2
from replate.classify.summary import Count, Summary, summary
from replate.classify.umbrellas import Umbrella, umbrella, verdict

__all__ = [
    "Count",
    "Flag",
    "FlagKind",
    "Suggested",
    "Summary",
    "Umbrella",
    "classify",
    "flags",
    "iterater",
    "newsedits",
    "newsedits2",
    "summary",
    "umbrella",
    "verdict",
]
