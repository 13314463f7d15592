"""What is said to readers, in their language. Pure.

The English sentence stands in the code and is the key; other languages come from a catalogue (GNU gettext). A
sentence takes its values by name, ``%(name)s``, so that a translation may put them in another order. ``say`` is
the usual name for a :class:`Speech`; the catalogue's maker looks for ``say(...)``, ``say.count(...)`` and
:func:`message`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import NullTranslations

from markupsafe import Markup


def message(sentence: str) -> str:
    """Mark a sentence for the catalogue that is said later, or in several languages; itself, unchanged."""
    return sentence


def messages(one: str, more: str) -> tuple[str, str]:
    """Mark a sentence with a count for the catalogue, for one and for many; to be given to :meth:`Speech.count`."""
    return one, more


@dataclass(frozen=True, slots=True, eq=False)  # each is itself: what is remembered by language is asked for often
class Speech:
    """One language's sentences, counts and numbers; without ``translations`` the English of the code itself.

    ``language`` is a tag (BCP 47). Nothing in it changes, so threads may share it.
    """

    language: str = "en"
    translations: NullTranslations = field(default_factory=NullTranslations)

    def __call__(self, sentence: str, /, **values: object) -> str:
        """Say a sentence with its values put in; as markup, and the rest of it escaped, where a value is markup."""
        told = self.translations.gettext(sentence) if sentence else ""
        return _filled(told, values) if values else told

    def count(self, number: int, one: str, more: str, /, **values: object) -> str:
        """Say how many: ``one`` or ``more`` by the language's own rule, the number in it as ``%(count)s``."""
        chosen = self.translations.ngettext(one, more, number)
        return _filled(chosen, {**values, "count": self.number(number)})

    def number(self, amount: float, digits: int = 0) -> str:
        """Write a number with the language's separators: "1,204", "1.204"; ``digits`` are those after the point."""
        # The separators are read off this sample, so that they stand in the catalogue like every other word.
        written = f"{amount:,.{digits}f}"
        swapped = _separators(self.translations.gettext("1,000.5"))
        return written.translate(swapped) if swapped else written


@lru_cache
def _separators(sample: str) -> dict[int, str]:
    """What the English separators of thousands and decimals are swapped for, by a number as the language writes it.

    Nothing where it writes them alike.
    """
    signs = [sign for sign in sample if not sign.isalnum()]
    return str.maketrans({",": signs[0], ".": signs[1]}) if len(signs) == 2 and signs != [",", "."] else {}


def _filled(sentence: str, values: Mapping[str, object]) -> str:
    for value in values.values():
        if isinstance(value, Markup):
            return Markup.escape(sentence) % values
    return sentence % values


ENGLISH = Speech()
"""The English that the code is written in; what programs read (feeds, the API) is always said in it."""
