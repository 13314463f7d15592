"""The form by which readers narrow a list, as it stands for what they chose. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from replate.web import addresses
from replate.web.addresses import Parameter
from replate.web.choosing import Choice
from replate.web.kinds import FLAG_NAMES, FLAG_WORDS, KIND_WORDS, OPERATION_WORDS


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its word in addresses, its words for people, and whether it is chosen."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Sieve:
    """A form that narrows a list. ``kept`` are hidden fields; ``all`` is the list without the form's choice.

    ``says`` tells the choice in words. Without ``flags`` only kinds and operations are offered.
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


def sieve(action: str, choice: Choice, *, weighing: bool = True, **kept: Parameter) -> Sieve:
    """Give the form for a choice; ``weighing`` offers weight and flags as well."""
    return Sieve(
        action=action,
        kept=tuple((name, str(value)) for name, value in kept.items() if value not in ("", None)),
        kinds=tuple(Option(kind.value, words, kind in choice.kinds) for kind, words in KIND_WORDS.items()),
        operations=tuple(Option(o.value, words, o in choice.operations) for o, words in OPERATION_WORDS.items()),
        flags=tuple(Option(FLAG_NAMES[flag], words, flag is choice.flag) for flag, words in FLAG_WORDS.items())
        if weighing
        else (),
        min_weight=f"{choice.min_weight:g}" if choice.min_weight else "",
        says=says(choice),
        all=addresses.with_query(action, **kept),
    )


def says(choice: Choice) -> str:
    """Tell a choice in words: "number or name; removed; weighing 40 or more; corrected with a note"."""
    parts = (
        " or ".join(words for kind, words in KIND_WORDS.items() if kind in choice.kinds),
        " or ".join(words for operation, words in OPERATION_WORDS.items() if operation in choice.operations),
        f"weighing {choice.min_weight:g} or more" if choice.min_weight else "",
        FLAG_WORDS[choice.flag] if choice.flag else "",
    )
    return "; ".join(part for part in parts if part)
