"""Bytes become the text the page's author wrote, whatever charset is declared, and nothing harmful with it."""

from __future__ import annotations

import codecs

import pytest

from replate.extract.decode import decode, harmless

GERMAN = "Die Brücke über den Fluß wird für zwölf Tage gesperrt, sagte der Bürgermeister am Dienstag."
RUSSIAN = "Мэрия сообщила во вторник, что мост через реку будет закрыт на двенадцать дней для ремонта."
JAPANESE = "市は火曜日、川に架かる橋を十二日間閉鎖すると発表した。市長は記者団に対し、工事は予定通り進むと述べた。"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (GERMAN, "iso-8859-1"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
    ],
)
def test_the_charset_is_taken_from_the_header_or_the_meta_tag_or_is_detected(text: str, charset: str) -> None:
    page = f"<html><body><p>{text * 5}</p></body></html>"
    assert text in decode(page.encode(charset), f"text/html; charset={charset}")
    assert text in decode(f'<meta charset="{charset}">{page}'.encode(charset))
    assert text in decode(page.encode(charset))


def test_a_byte_order_mark_wins_over_the_header() -> None:
    assert decode(codecs.BOM_UTF8 + GERMAN.encode(), "text/html; charset=iso-8859-1") == GERMAN
    assert decode(codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"), "text/html; charset=utf-8") == GERMAN


def test_proper_utf_8_is_read_as_such_even_if_something_else_is_declared() -> None:
    assert decode(GERMAN.encode(), "text/html; charset=iso-8859-1") == GERMAN


def test_latin_1_means_windows_1252_as_in_every_browser() -> None:
    assert decode("“5 €”".encode("cp1252"), "text/html; charset=ISO-8859-1") == "“5 €”"


def test_a_single_broken_byte_costs_one_character_and_not_the_charset() -> None:
    page = (GERMAN * 100).encode()
    assert decode(page[:4000] + b"\xff" + page[4000:], "text/html; charset=utf-8").count("\ufffd") <= 2


def test_an_unknown_charset_is_passed_over() -> None:
    assert decode(GERMAN.encode(), "text/html; charset=no-such-thing") == GERMAN


def test_control_characters_and_noncharacters_are_dropped_and_line_ends_stay() -> None:
    assert harmless("a\x00b\x1b[31mc\ud800\ufffe\x85d\n\te") == "ab[31mcd\n\te"
    assert decode(b"a\x00b\x1bc") == "abc"
