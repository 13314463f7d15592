"""The languages of the pages: their catalogues, and which of them a reader is to be spoken to in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

from markupsafe import Markup

from replate.text.speech import ENGLISH, Speech

AUTOMATIC = "auto"
"""The setting that leaves the language to each reader's browser."""

LOCALE = Path(__file__).parent / "locale"
_MOST_TAGS = 20


def speeches(directory: Path = LOCALE) -> Mapping[str, Speech]:
    """Read the catalogues; English needs none."""
    found = {ENGLISH.language: ENGLISH}
    for path in sorted(directory.glob("*/LC_MESSAGES/replate.mo")):
        language = path.parts[-3]
        with path.open("rb") as catalogue:
            found[language] = Speech(language, GNUTranslations(catalogue))
    return found


def known(directory: Path = LOCALE) -> tuple[str, ...]:
    """Name the languages that there are, and the word that leaves the choice to the reader."""
    return (AUTOMATIC, *speeches(directory))


def translating(say: Speech) -> Mapping[str, Callable[..., Markup]]:
    """Give the functions that templates call for their sentences; a sentence may hold tags, its values are escaped.

    Jinja's own do the same but resolve each name anew; a page has some hundred sentences.
    """

    @cache  # of as many sentences as the templates have
    def found(sentence: str) -> Markup:
        return Markup(say.translations.gettext(sentence))  # noqa: S704  # from the catalogue, which is ours

    def gettext(sentence: str, /, **values: object) -> Markup:
        text = found(sentence)
        return text % values if values or "%" in text else text

    def ngettext(one: str, more: str, number: int, /, **values: object) -> Markup:
        chosen = Markup(say.translations.ngettext(one, more, number))  # noqa: S704  # from the catalogue, which is ours
        return chosen % values

    return {"_": gettext, "gettext": gettext, "ngettext": ngettext}


def preferred(header: str, languages: Collection[str]) -> str:
    """Choose from an Accept-Language header (RFC 9110, section 12.5.4; lookup of RFC 4647, section 3.4).

    English where none of the languages asked for is there, and for an asker who names none.
    """
    asked = [_weighed(part, place) for place, part in enumerate(header.split(",")[:_MOST_TAGS])]
    wanted = (form for weight, _, tag in sorted(asked) if weight for form in _shortened(tag))
    return next((form for form in wanted if form in languages), ENGLISH.language)


def _shortened(tag: str) -> Iterator[str]:
    """Give a tag and what is left of it as its parts are taken off: "de-at-1996", "de-at", "de"."""
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def _weighed(part: str, place: int) -> tuple[float, int, str]:
    """Give a tag with its weight turned negative, so that sorting puts the most wanted first; 0 where refused."""
    tag, _, quality = part.partition(";")
    name, _, value = quality.partition("=")
    try:
        weight = float(value) if name.strip().lower() == "q" else 1.0
    except ValueError:
        weight = 0.0
    return -weight if 0 < weight <= 1 else 0.0, place, tag.strip().lower()
