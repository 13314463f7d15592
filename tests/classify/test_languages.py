from __future__ import annotations

import pytest

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


FRENCH = (
    "Le conseil municipal s’est réuni hier soir dans la grande salle et a décidé de construire un nouveau pont sur la rivière. "
    "Plusieurs élus ont critiqué le coût des travaux, qui a beaucoup augmenté depuis l’an dernier selon tous les calculs."
)
JAPANESE = "市議会は昨夜開かれ、川に新しい橋を架けることを決めた。投票は接戦で、多くの議員が費用を批判した。"
ARABIC = "اجتمع مجلس المدينة مساء أمس وقرر بناء جسر جديد فوق النهر، وانتقد كثير من الأعضاء كلفة المشروع التي ارتفعت."


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (FRENCH, FRENCH.replace("hier", "lundi").replace("Plusieurs", "Quelques"), "fr"),
        (FINNISH, FINNISH.replace("eilen", "tänään").replace("moni", "Matti Virtanen"), "fi"),
        (JAPANESE, JAPANESE.replace("昨夜", "今朝"), "ja"),
        (ARABIC, ARABIC.replace("أمس", "اليوم"), "ar"),
    ],
)
@pytest.mark.parametrize("stated", [True, False])
def test_without_a_table_nothing_that_needs_one_is_said(comparison, old, new, code, stated) -> None:
    found = comparison([old], [new], **({"language": code} if stated else {}))
    needed = {Kind.SPELLING, Kind.HOUSE_STYLE, Kind.DATE, Kind.NAME, Kind.ATTRIBUTION, Kind.CERTAINTY}
    needed |= {Kind.NEGATION, Kind.NOTICE, Kind.BYLINE, Kind.FURNITURE}
    assert set(found.left_out) == needed
    assert found.changes
    assert not {kind for change in found.changes for kind in change.kinds} & needed


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Le pont coûte 45,000 euros, dit-on.", "Le pont coûte 54,000 euros, dit-on.", Kind.NUMBER),
        ("Le maire a dit « le pont tient ».", "Le maire a dit « le pont tombe ».", Kind.QUOTE),
        ("橋は新しい。", "橋は新しい！", Kind.PUNCTUATION),
        ("Le pont - le vieux - tient.", "Le pont – le vieux – tient.", Kind.TYPOGRAPHY),
        ("Le Pont tient encore.", "Le pont tient encore.", Kind.CASE),
        ("Voir www.pont.example/un ici.", "Voir www.pont.example/deux ici.", Kind.LINK),
    ],
)
def test_what_needs_no_words_is_told_in_every_language(kinds, old, new, kind) -> None:
    assert kind in kinds([old], [new], language="fr" if old.isascii() or "é" in old or "û" in old else "ja")


def test_a_short_text_in_plain_letters_but_for_names_is_read_as_english(kinds) -> None:
    assert Kind.NAME in kinds("Lille: 4 September", "Orléans: 18 September")


def test_a_figure_that_may_be_a_day_is_still_a_change_of_words_where_no_table_tells_it(kinds) -> None:
    assert kinds("Le conseil se réunit le 25 à Lyon.", "Le conseil se réunit le 30 à Lyon.", language="fr") == {
        Kind.WORDING
    }
