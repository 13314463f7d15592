"""What a comparison holds: changes with their operations, kinds, labels and sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from replate.model.content import Content


class Operation(StrEnum):
    """What was done to a passage."""

    ADDED = "added"
    REMOVED = "removed"
    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"


class Level(StrEnum):
    """How large a passage a change speaks of."""

    HEADLINE = "headline"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


class Kind(StrEnum):
    """What a change touches."""

    SPACES = "spaces"
    TYPOGRAPHY = "typography"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPELLING = "spelling"
    HOUSE_STYLE = "house_style"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    NEGATION = "negation"
    NOTICE = "notice"
    BYLINE = "byline"
    FURNITURE = "furniture"
    WORDING = "wording"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Side:
    r"""One side of a change: paragraph numbers, the text, and the marked [start, end) spans within it.

    Where several paragraphs are concerned (a split, a merge) ``text`` joins them with ``"\n"``.
    """

    paragraphs: tuple[int, ...]
    text: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """What one kind says of a change: a reason of one line, and where in the text of either side it lies.

    Spans are [start, end) characters within the side's ``text``; none where the reason has no place of its own.
    """

    kind: Kind
    reason: str
    old_spans: tuple[tuple[int, int], ...] = ()
    new_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person has said of one change; it wins over the rules.

    ``change`` is the change's :func:`change_key`. ``kinds`` and ``weight`` (0 to 100) are ``None`` where the rules'
    own stand.
    """

    change: str
    who: str
    at: datetime
    kinds: tuple[Kind, ...] | None = None
    weight: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One located difference. ``old`` is ``None`` where something was added, ``new`` where it was removed.

    ``weight`` is how much it tells, from 0 to 100. ``labels`` say why each kind was given. ``ruling`` is what a person
    has said of it, and has been followed.
    """

    level: Level
    operations: tuple[Operation, ...]
    old: Side | None
    new: Side | None
    where: str = "body"
    kinds: tuple[Kind, ...] = ()
    weight: float = 0.0
    reason: str = ""
    labels: tuple[Label, ...] = ()
    ruling: Ruling | None = None


def change_key(change: Change) -> str:
    """A short name for a change by what it says, the same whenever it is found again."""
    sides = ("" if side is None else side.text for side in (change.old, change.new))
    said = "\x1f".join([change.level.value, *sides]).encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=10).hexdigest()


def change_numbers(changes: Sequence[Change]) -> tuple[str, ...]:
    """What each change is called: headline, byline, 1, 2, and 2.1 for the first sentence that is told of change 2."""
    found: list[str] = []
    whole = part = 0
    for change in changes:
        if change.level is Level.PARAGRAPH:
            whole, part = whole + 1, 0
            found.append(f"{whole}")
        elif change.level is Level.SENTENCE:
            part += 1
            found.append(f"{whole}.{part}")
        else:
            found.append(change.level.value)
    return tuple(found)


@dataclass(frozen=True)
class Comparison:
    """All that differs between two contents.

    ``unchanged`` pairs the [old, new] numbers of paragraphs that stand as they were. ``changes`` are in
    reading order of the new text; a sentence-level change follows the paragraph it lies in.
    ``article``, ``old_number``, ``new_number`` and ``elapsed`` are known only for stored versions.
    ``left_out`` are kinds that were not looked for, as there is no table of words for the language.
    """

    old: Content
    new: Content
    changes: tuple[Change, ...]
    unchanged: tuple[tuple[int, int], ...]
    article: int | None = None
    old_number: int | None = None
    new_number: int | None = None
    elapsed: timedelta | None = None
    left_out: tuple[Kind, ...] = ()

    def to_dict(self, names: Callable[[Change], dict[str, object]] | None = None) -> dict[str, object]:
        """The JSON shape of the API: ``elapsed`` in seconds, null for what is not known or not there.

        ``names`` says what other research calls a change; without it the changes go without such names.
        """
        shapes = map(_change_dict, self.changes, change_numbers(self.changes))
        return {
            "article": self.article,
            "old": self.old_number,
            "new": self.new_number,
            "elapsed": None if self.elapsed is None else self.elapsed.total_seconds(),
            "changes": [
                shape if names is None else shape | {"names": names(change)}
                for shape, change in zip(shapes, self.changes, strict=True)
            ],
            "unchanged": [list(pair) for pair in self.unchanged],
        }


def _change_dict(change: Change, number: str) -> dict[str, object]:
    return {
        "key": change_key(change),
        "number": number,
        "level": change.level.value,
        "operations": [operation.value for operation in change.operations],
        "kinds": [kind.value for kind in change.kinds],
        "weight": change.weight,
        "reason": change.reason,
        "where": change.where,
        "old": None if change.old is None else _side_dict(change.old),
        "new": None if change.new is None else _side_dict(change.new),
        "labels": [_label_dict(label) for label in change.labels],
        "ruling": None if change.ruling is None else _ruling_dict(change.ruling),
    }


def _side_dict(side: Side) -> dict[str, object]:
    return {"paragraphs": list(side.paragraphs), "text": side.text, "spans": _spans(side.spans)}


def _label_dict(label: Label) -> dict[str, object]:
    return {
        "kind": label.kind.value,
        "reason": label.reason,
        "old_spans": _spans(label.old_spans),
        "new_spans": _spans(label.new_spans),
    }


def _ruling_dict(ruling: Ruling) -> dict[str, object]:
    return {
        "who": ruling.who,
        "at": ruling.at.isoformat().replace("+00:00", "Z"),
        "kinds": None if ruling.kinds is None else [kind.value for kind in ruling.kinds],
        "weight": ruling.weight,
        "note": ruling.note,
    }


def _spans(spans: Iterable[tuple[int, int]]) -> list[list[int]]:
    return [list(span) for span in spans]
