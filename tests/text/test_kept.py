"""What was kept in English is told in the reader's language, and marked as English where it cannot be."""

from __future__ import annotations

import re

import pytest

from replate.text import kept, kept_sentences
from replate.text.speech import ENGLISH, Speech
from replate.web.languages import speeches

GERMAN = speeches()["de"]


@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        ("not modified", "nicht geändert"),
        ("the text is that of version 3 again", "der Text ist wieder der von Version 3"),
        (
            "the site does not find the page (status 404); a second look will confirm",
            "die Website findet die Seite nicht (Status 404); ein zweiter Blick wird es bestätigen",
        ),
        ("the answer is an image, not a page", "die Antwort ist ein Bild, keine Seite"),
        ("the answer is application/zip, not a page", "die Antwort ist application/zip, keine Seite"),
        (
            "the page could not be read: the job was not done within 20 s",
            "die Seite konnte nicht gelesen werden: die Arbeit war in 20 s nicht getan",
        ),
        ("number: eight → nine", "Zahl: eight → nine"),
        ("number: eight → nine; name: Jean → Joan", "Zahl: eight → nine; Name: Jean → Joan"),
        ("added Five", "hinzugefügt: Five"),
        ("punctuation: nothing → “.”", "Satzzeichen: nichts → “.”"),
        ("wording: “few” → “many” and 2 more", "Wortwahl: “few” → “many” und 2 weitere"),
        ("8 of 90 words were kept", "8 von 90 Wörtern blieben"),
    ],
)
def test_a_kept_sentence_is_told_with_its_values(sentence: str, german: str) -> None:
    assert kept.shown(sentence, GERMAN) == german.replace("Satzzeichen", GERMAN("punctuation"))


def test_the_articles_own_words_are_never_taken_for_ours() -> None:
    assert kept.told("quoted words: added wait; the same as before", GERMAN).endswith(": wait; the same as before")
    assert kept.told("name: added first version", GERMAN) == "Name: hinzugefügt: first version"


def test_what_is_not_known_stays_and_says_that_it_is_english() -> None:
    assert kept.shown("no change <that> matters", GERMAN) == '<span lang="en">no change &lt;that&gt; matters</span>'
    assert kept.shown("no change that matters", ENGLISH) == "no change that matters"
    assert kept.shown("", GERMAN) == ""
    long = "the address now leads to " + "a" * 5000
    assert kept.told(long, GERMAN) == ""


@pytest.mark.parametrize("sentence", [*kept_sentences.SENTENCES, *kept_sentences.FORMS])
def test_every_pattern_is_found_again(sentence: str) -> None:
    doubled = Speech("xx")
    found = kept.told(re.sub(r"%\((\w+)\)s", _example, sentence), doubled)
    assert found == re.sub(r"%\((\w+)\)s", _example, sentence)


def _example(value: re.Match[str]) -> str:
    return "not modified" if value[1] in ("reason", "why") else "17"
