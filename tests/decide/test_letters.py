"""A passage that is known but for broken letters is the one that is known."""

from __future__ import annotations

import pytest

from replate.decide.letters import mended
from replate.model import Content

WHOLE = "Färjan till Sandö ställs in hela veckan, säger rederiets vd Karin Holm."
OTHER = "Omkring 240 boende på ön får åka med en mindre båt."
LATEST = Content(headline="Färjan ställs in", paragraphs=[WHOLE, OTHER])


def texts(content: Content) -> list[str]:
    return [block.text for block in content.blocks]


@pytest.mark.parametrize(
    "broken",
    [
        WHOLE.encode().decode("cp1252"),
        WHOLE.replace("ä", "\ufffd").replace("ö", "\ufffd\ufffd"),
        WHOLE.replace("ä", "&auml;").replace("ö", "&#246;"),
    ],
    ids=["read-in-another-charset", "lost", "written-out"],
)
def test_a_broken_passage_is_put_right(broken: str) -> None:
    assert texts(mended(LATEST, Content(headline=LATEST.headline, paragraphs=[broken, OTHER]))) == [WHOLE, OTHER]


def test_a_broken_headline_is_put_right() -> None:
    seen = Content(headline="F\ufffdrjan st\ufffdlls in", paragraphs=[WHOLE, OTHER])
    assert mended(LATEST, seen).headline == LATEST.headline


def test_an_edit_in_sound_letters_stays_though_only_an_accent_is_new() -> None:
    seen = Content(headline=LATEST.headline, paragraphs=[WHOLE.replace("Holm", "Hölm"), OTHER])
    assert mended(LATEST, seen) is seen


def test_an_edit_among_broken_letters_stays_as_it_was_seen() -> None:
    broken = OTHER.replace("240", "250").replace("å", "\ufffd")
    assert texts(mended(LATEST, Content(headline=LATEST.headline, paragraphs=[WHOLE, broken]))) == [WHOLE, broken]


def test_a_passage_of_nothing_but_broken_letters_is_not_guessed_at() -> None:
    latest = Content(headline="Новости", paragraphs=["Судно стоит в порту."])
    seen = Content(headline="Новости", paragraphs=["\ufffd\ufffd\ufffd \ufffd\ufffd."])
    assert mended(latest, seen) is seen
