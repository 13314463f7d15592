"""The demo's texts, all written for it: one TOML file per article beside this module -> plain types."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import msgspec

from replate.demo.script import Article, Edit, Text
from replate.model import Block, BlockKind
from replate.press import FeedForm, Masthead, Validator

_OUTLETS = "outlets.toml"
_MARKS = (("## ", BlockKind.HEADING), ("- ", BlockKind.LIST_ITEM), ("! ", BlockKind.NOTICE), ("~ ", BlockKind.CAPTION))


class _Outlet(msgspec.Struct, forbid_unknown_fields=True):
    """One outlet as ``outlets.toml`` has it."""

    key: str
    name: str
    tagline: str
    colour: str
    feed: FeedForm
    sections: tuple[str, ...]
    validator: Validator = Validator.CONTENT


class _Outlets(msgspec.Struct, forbid_unknown_fields=True):
    outlets: list[_Outlet]


class _Article(msgspec.Struct, forbid_unknown_fields=True):
    """One article as its file has it: ``text`` holds blocks parted by blank lines."""

    outlet: str
    slug: str
    headline: str
    byline: str
    text: str = ""
    edits: tuple[Edit, ...] = ()
    appears_at: float = 0.0
    minutes_ago: float = 0.0
    copy_of: str = ""
    copy_at: float = 0.0
    credit: str = ""


def mastheads() -> tuple[Masthead, ...]:
    """Return the outlets, in the order of their file."""
    read = msgspec.convert(tomllib.loads(_read(_OUTLETS)), _Outlets)
    return tuple(
        Masthead(
            key=outlet.key,
            name=outlet.name,
            tagline=outlet.tagline,
            colour=outlet.colour,
            sections=outlet.sections,
            feed=outlet.feed,
            validator=outlet.validator,
        )
        for outlet in read.outlets
    )


def articles() -> tuple[Article, ...]:
    """Return every article with its script, by file name."""
    names = sorted(entry.name for entry in files(__package__).iterdir() if entry.name.endswith(".toml"))
    return tuple(_article(name) for name in names if name != _OUTLETS)


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _article(name: str) -> Article:
    read = msgspec.convert(tomllib.loads(_read(name)), _Article)
    blocks = tuple(_block(" ".join(part.split())) for part in read.text.split("\n\n") if part.strip())
    return Article(
        outlet=read.outlet,
        slug=read.slug,
        byline=read.byline,
        text=Text(read.headline, blocks),
        edits=read.edits,
        appears_at=read.appears_at,
        minutes_ago=read.minutes_ago,
        copy_of=read.copy_of,
        copy_at=read.copy_at,
        credit=read.credit,
    )


def _block(text: str) -> Block:
    for mark, kind in _MARKS:
        if text.startswith(mark):
            return Block(text.removeprefix(mark), kind)
    return Block(text)
