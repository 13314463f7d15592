"""Two contents compared, classified, and put right by people. Pure; what the processes for strangers' texts run.

It stands by itself so that those processes load neither the store nor the pages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from replate.classify import account, classify, overrule
from replate.compare import compare
from replate.compare.excerpts import glimpse
from replate.model import Account, Comparison, Content, Ruling


def compared(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Comparison:
    """Compare two contents and say what kinds of changes they are, as people have ruled (by the changes' keys)."""
    return overrule(classify(compare(old, new)), rulings)


def judge(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Account:
    """What came of comparing two contents, as people have ruled, and what a list shows of it."""
    found = compared(old, new, rulings)
    return replace(account(found), glimpse=glimpse(found))


def judge_all(pairs: Sequence[tuple[Content, Content, Mapping[str, Ruling]]]) -> list[Account]:
    """What came of comparing each of these pairs of contents, as people have ruled."""
    return [judge(old, new, rulings) for old, new, rulings in pairs]
