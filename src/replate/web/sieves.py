"""The form by which readers narrow a list, as it stands for what they chose. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replate.compare.voices import KINDS, OPERATIONS
from replate.text.speech import Speech
from replate.web import addresses
from replate.web.addresses import Parameter
from replate.web.choosing import Choice
from replate.web.kinds import FLAG_NAMES, FLAG_WORDS, TOLD


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its word in addresses, its words for people, and whether it is chosen."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Sieve:
    """A form that narrows a list. ``kept`` are hidden fields; ``all`` is the list without the form's choice.

    ``says`` tells the choice in words.
    """

    action: str
    kept: tuple[tuple[str, str], ...]
    kinds: tuple[Option, ...]
    operations: tuple[Option, ...]
    flags: tuple[Option, ...]
    min_weight: str
    says: str
    all: str

    @property
    def narrow(self) -> bool:
        """Whether anything is left out."""
        return bool(self.says)


def sieve(action: str, choice: Choice, say: Speech, **kept: Parameter) -> Sieve:
    """Give the form for a choice."""
    kinds, operations = boxes(choice, say)
    return Sieve(
        action=action,
        kept=tuple((name, str(value)) for name, value in kept.items() if value not in ("", None)),
        kinds=kinds,
        operations=operations,
        flags=tuple(Option(FLAG_NAMES[flag], say(words), flag is choice.flag) for flag, words in FLAG_WORDS.items()),
        min_weight=f"{choice.min_weight:g}" if choice.min_weight else "",
        says=says(choice, say),
        all=addresses.with_query(action, **kept),
    )


def boxes(choice: Choice, say: Speech) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """Give the boxes to be ticked: one for each kind, and one for each operation."""
    kinds = tuple(Option(kind.value, say(KINDS[kind]), kind in choice.kinds) for kind in TOLD)
    return kinds, tuple(Option(o.value, say(words), o in choice.operations) for o, words in OPERATIONS.items())


def says(choice: Choice, say: Speech) -> str:
    """Tell a choice in words: "number or name; removed; weighing 40 or more; corrected with a note"."""
    parts = (
        _either([say(KINDS[kind]) for kind in TOLD if kind in choice.kinds], say),
        _either([say(words) for operation, words in OPERATIONS.items() if operation in choice.operations], say),
        say("weighing %(weight)s or more", weight=say.number(choice.min_weight)) if choice.min_weight else "",
        say(FLAG_WORDS[choice.flag]) if choice.flag else "",
    )
    return "; ".join(part for part in parts if part)


def _either(words: Sequence[str], say: Speech) -> str:
    told = ""
    for word in words:
        told = say("%(first)s or %(second)s", first=told, second=word) if told else word
    return told
