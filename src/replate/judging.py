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

_RULES = ("classify", "compare", "model", "text")


def compared(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Comparison:
    """Compare two contents and say what kinds of changes they are, as people have ruled (by the changes' keys)."""
    return overrule(classify(compare(old, new)), rulings)


def judge(old: Content, new: Content, rulings: Mapping[str, Ruling]) -> Account:
    """What came of comparing two contents, as people have ruled, what a list shows of it, and what its page does."""
    found = compared(old, new, rulings)
    return replace(account(found), glimpse=glimpse(found), written=written(found, rules()))


def judge_all(pairs: Sequence[tuple[Content, Content, Mapping[str, Ruling]]]) -> list[Account]:
    """What came of comparing each of these pairs of contents, as people have ruled."""
    return [judge(old, new, rulings) for old, new, rulings in pairs]


@cache
def rules() -> str:
    """Name the rules by which is compared and classified: another name once any of them is another.

    It is read off the modules and tables themselves, so that nobody has to remember to change it.
    """
    return named([files("replate") / folder for folder in _RULES])


def named(folders: Iterable[Traversable]) -> str:
    """Give a short name for all that modules and tables in these folders, and in those below them, say."""
    digest = blake2b(digest_size=8)
    for folder in folders:
        for file in _files(folder):
            digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def _files(folder: Traversable) -> Iterator[Traversable]:
    """The modules and tables of a folder and those below it, in the order of their names."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and not entry.name.startswith("__"):
            yield from _files(entry)
        elif entry.name.endswith((".py", ".txt", ".json", ".csv")):
            yield entry
