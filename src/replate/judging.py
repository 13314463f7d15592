"""Two contents compared, classified, and put right by people. Pure; what the processes for strangers' texts run.

It stands by itself so that those processes load neither the store nor the pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

from replate.classify import account, classify, overrule
from replate.compare import compare
from replate.compare.excerpts import glimpse
from replate.model import Account, Comparison, Content, Ruling
from replate.retelling import written

_RULES = ("classify", "compare", "model", "text", "judging.py", "retelling.py")


def compared(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Comparison:
    """Compare two contents and say what kinds of changes they are, as people have ruled (by the changes' keys)."""
    return overrule(classify(compare(old, new)), rulings)


def judge(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Account:
    """What came of comparing two contents, as people have ruled, what a list shows of it, and what its page does."""
    found = compared(old, new, rulings)
    return replace(account(found), glimpse=glimpse(found), written=written(found, rules()), rules=rules())


def judge_all(pairs: Sequence[tuple[Content, Content, Mapping[str, Ruling]]]) -> list[Account]:
    """What came of comparing each of these pairs of contents, as people have ruled."""
    return [judge(old, new, rulings) for old, new, rulings in pairs]


@cache
def rules() -> str:
    """Name the rules by which is compared, classified and retold: another name once any of them is another.

    It is read off the modules and tables themselves, so that nobody has to remember to change it.
    """
    return named([files("replate") / place for place in _RULES])


def named(places: Iterable[Traversable]) -> str:
    """Give a short name for all that these modules and tables say, and those in these folders and below them."""
    digest = blake2b(digest_size=8)
    for place in places:
        for file in _files(place):
            digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def _files(place: Traversable) -> Iterator[Traversable]:
    """A module or table itself, or those of a folder and of those below it, in the order of their names."""
    if place.is_dir():
        for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
            yield from _files(entry)
    elif place.name.endswith((".py", ".txt", ".json", ".csv")):
        yield place
