"""Saying what kind of change it was, with a reason, and how much it tells.

``classify`` sets kinds, labels, weights and reasons on every change of a comparison; ``summary`` puts them into words,
``flags`` looks over a whole history. All of it is pure: tables of words and rules, no model, no clock, no network.
"""

from __future__ import annotations

from replate.classify.account import account
from replate.classify.changes import classify
from replate.classify.flags import flags, headline_test
from replate.classify.overruled import overrule
from replate.classify.schemes import Suggested, iterater, names, newsedits, newsedits2
from replate.classify.summary import Count, Summary, summary
from replate.classify.umbrellas import umbrella, verdict
from replate.model import Flag, FlagKind, Umbrella

__all__ = [
    "Count",
    "Flag",
    "FlagKind",
    "Suggested",
    "Summary",
    "Umbrella",
    "account",
    "classify",
    "flags",
    "headline_test",
    "iterater",
    "names",
    "newsedits",
    "newsedits2",
    "overrule",
    "summary",
    "umbrella",
    "verdict",
]
