"""Who a sentence speaks to, and what a page of few words is about."""

from __future__ import annotations

import pytest

from replate.extract.reader_words import TELLS, TOPICS, addresses, speaks
from replate.model import Outcome


@pytest.mark.parametrize(
    "sentence",
    [
        "The page you asked for has sailed.",
        "Bitte laden Sie die Seite neu.",
        "Désolé, cette page n’existe plus.",
        "К сожалению, страница удалена.",
        "お探しのページはありません。",
        "This page is under embargo.",
        "ขออภัย หน้านี้ถูกลบ",
    ],
)
def test_walls_speak_to_their_reader_or_of_themselves(sentence: str) -> None:
    assert addresses(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A crane fell into the harbour at Saltmere.",
        "Die Fähre steht wegen Wartungsarbeiten nicht zur Verfügung.",
        "Катер не найден после ночи поисков.",
        "港でクレーンが海に倒れた。",
    ],
)
def test_news_speaks_of_others(sentence: str) -> None:
    assert not speaks(sentence)


def test_a_newspaper_that_says_we_does_not_speak_to_its_reader() -> None:
    assert speaks("We were wrong.")
    assert not addresses("We were wrong.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier is shut, the council said.",
        "Det beslutade nämnden enligt ordföranden.",
        "港湾事務所によると、閉鎖は木曜日まで。",
    ],
)
def test_a_sentence_tells_by_naming_who_said_it(sentence: str) -> None:
    assert TELLS.search(sentence)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("potwierdź, że nie jesteś robotem", Outcome.BLOCKED),
        ("a keresett oldal nem található", Outcome.MISSING),
        ("ただいまメンテナンス中です", Outcome.UNAVAILABLE),
        ("by order of the authority, decree 114", Outcome.LEGAL),
    ],
)
def test_what_a_wall_is_about_names_it(text: str, outcome: Outcome) -> None:
    assert next(named for named, _, topic in TOPICS if topic.search(text)) is outcome
