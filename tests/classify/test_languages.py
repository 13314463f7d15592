from __future__ import annotations

from replate.model import Kind

FINNISH = (
    "Kaupunginvaltuusto kokoontui eilen illalla ja päätti uudesta sillasta joen yli. Äänestys oli tiukka, ja moni valtuutettu "
    "kritisoi hankkeen kustannuksia, jotka ovat nousseet selvästi viime vuodesta alkaen kaikissa laskelmissa."
)


def test_german_is_read_with_its_own_table(kinds) -> None:
    old = "Die Polizei bestätigte, dass 4 Menschen am 5. Mai in der Stadt gestorben sind."
    new = "Die Polizei bestätigte, dass angeblich 16 Menschen am 6. Mai in der Stadt gestorben sind."
    assert kinds(old, new, language="de") == {Kind.NUMBER, Kind.DATE, Kind.CERTAINTY}


def test_a_german_notice_and_stamp_are_recognised(kinds) -> None:
    line = "Der Rat hat sich am Abend mit der Brücke befasst."
    note = "Korrektur: In einer früheren Version dieses Artikels war das Alter falsch angegeben."
    assert Kind.NOTICE in kinds([line], [line, note], language="de")
    old, new = "Zuletzt aktualisiert am 5. Mai 2021", "Zuletzt aktualisiert am 6. Mai 2021"
    assert kinds([line, old], [line, new], language="de-AT") == {Kind.FURNITURE}


def test_what_a_language_s_table_cannot_tell_is_said(comparison) -> None:
    found = comparison("Der Zug hält.", "Der Bus hält.", language="de")
    assert found.left_out == (Kind.SPELLING, Kind.NAME)


def test_in_an_unknown_language_kinds_that_need_words_are_left_out_and_that_is_said(comparison) -> None:
    found = comparison(FINNISH, FINNISH.replace("eilen", "tänään").replace("moni", "Matti Virtanen"), language="fi")
    assert {Kind.NAME, Kind.DATE, Kind.CERTAINTY, Kind.SPELLING, Kind.NOTICE} <= set(found.left_out)
    assert not {kind for change in found.changes for kind in change.kinds} & set(found.left_out)


def test_an_unstated_language_that_no_table_fits_is_not_guessed(comparison) -> None:
    assert Kind.NAME in comparison(FINNISH * 2, (FINNISH * 2).replace("moni", "Matti")).left_out


def test_a_language_stated_as_english_leaves_nothing_out(comparison) -> None:
    assert comparison("It killed 4.", "It killed 16.", language="en-GB").left_out == ()


def test_without_a_table_a_figure_that_may_be_a_day_is_no_number(kinds) -> None:
    assert Kind.NUMBER not in kinds("Kokous on 5 toukokuuta.", "Kokous on 6 toukokuuta.", language="fi")
    assert Kind.NUMBER in kinds("Hinta on 4500 euroa nyt.", "Hinta on 45000 euroa nyt.", language="fi")
