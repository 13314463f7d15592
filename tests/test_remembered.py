"""What was read lately is remembered within bounds, and only under what it depends on."""

from __future__ import annotations

from replate.model import Block, Content, Extraction, Outcome
from replate.remembered import Readings

KEY = ("text/html", "https://ferrypost.example/fares")
OTHER = ("text/html", "https://ferrypost.example/bridge")


def reading(page: str, text: str = "The ferry will cost more from January.") -> Extraction:
    return Extraction(Content(headline="Ferry fares to rise", blocks=[Block(text)]), page=page)


def test_the_last_reading_of_a_page_is_given_back_while_the_page_is_the_same() -> None:
    readings = Readings()
    assert readings.page(KEY) == ""
    readings.keep(KEY, reading("first"))
    readings.keep(KEY, reading("second"))
    assert readings.page(KEY) == "second"
    assert readings.get(KEY, "second") == reading("second")
    assert readings.get(KEY, "first") is None
    assert readings.get(OTHER, "second") is None


def test_a_page_that_is_no_article_is_looked_into_each_time_and_what_was_there_is_forgotten() -> None:
    readings = Readings()
    readings.keep(KEY, reading("first"))
    readings.keep(KEY, Extraction(None, Outcome.PAYWALLED, "the rest is for subscribers", page="wall"))
    assert readings.page(KEY) == ""
    assert readings.get(KEY, "first") is None


def test_those_used_least_lately_go_once_there_is_no_more_room() -> None:
    readings = Readings(most_bytes=4000)
    long = "x" * 1200
    readings.keep(KEY, reading("first", long))
    readings.keep(OTHER, reading("second", long))
    assert readings.get(KEY, "first") is not None
    readings.keep(("", "third"), reading("third", long))
    assert readings.page(KEY) == "first"
    assert readings.page(OTHER) == ""
    readings.keep(KEY, reading("larger than all", "x" * 8000))
    assert readings.page(KEY) == ""
    assert readings.page(("", "third")) == ""
