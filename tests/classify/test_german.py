"""German by its table alone: a pair for every kind, as for English; what the table cannot tell is left out."""

from __future__ import annotations

import pytest

from replate.classify import Umbrella, verdict
from replate.model import Kind

STANDS = "Der Rat hat sich am Abend mit der Brücke befasst und lange darüber gesprochen."
PAIRS = (
    (Kind.SPACES, "Der Rat tagt  im Saal.", "Der Rat tagt im Saal."),
    (Kind.TYPOGRAPHY, "Der Rat - auch der alte - tagt.", "Der Rat – auch der alte – tagt."),
    (Kind.PUNCTUATION, "Der Rat tagt heute, und alle kommen.", "Der Rat tagt heute und alle kommen."),
    (Kind.CASE, "Wir danken ihnen für die Hilfe.", "Wir danken Ihnen für die Hilfe."),
    (Kind.HOUSE_STYLE, "Die Straße ist nass, daß es tropft.", "Die Strasse ist nass, daß es tropft."),
    (Kind.HOUSE_STYLE, "Die EU berät darüber.", "Die Europäische Union berät darüber."),
    (Kind.HOUSE_STYLE, "Der Bau kostet 5 Mio. Euro.", "Der Bau kostet 5 Millionen Euro."),
    (Kind.NUMBER, "Das Feuer tötete 4 Menschen.", "Das Feuer tötete 16 Menschen."),
    (Kind.NUMBER, "Das Feuer tötete vier Menschen.", "Das Feuer tötete fünf Menschen."),
    (Kind.NUMBER, "Der Anteil liegt bei 5 Prozent.", "Der Anteil liegt bei 8 Prozent."),
    (Kind.NUMBER, "Der Bau kostet 5 Millionen Euro.", "Der Bau kostet 5 Milliarden Euro."),
    (Kind.DATE, "Der Rat tagt am 5. Mai.", "Der Rat tagt am 6. Mai."),
    (Kind.DATE, "Der Rat tagt am Montag.", "Der Rat tagt am Dienstag."),
    (Kind.DATE, "Der Rat tagt um 14 Uhr.", "Der Rat tagt um 15 Uhr."),
    (Kind.DATE, "Der Rat tagte gestern.", "Der Rat tagte vorgestern."),
    (Kind.QUOTE, "„Wir bauen die Brücke im Mai“, sagte er.", "„Wir bauen die Brücke im Herbst“, sagte er."),
    (Kind.ATTRIBUTION, "Die Brücke ist zu.", "Die Brücke ist laut Polizei zu."),
    (Kind.ATTRIBUTION, "Die Brücke war zu, wie er zeigte.", "Die Brücke war zu, wie er behauptete."),
    (Kind.CERTAINTY, "Der Mann hat das Haus angezündet.", "Der Mann hat das Haus angeblich angezündet."),
    (Kind.CERTAINTY, "Der mutmaßliche Täter schwieg.", "Der Täter schwieg."),
    (Kind.NEGATION, "Der Rat hat dem Bau zugestimmt.", "Der Rat hat dem Bau nicht zugestimmt."),
    (Kind.NEGATION, "Es gab eine Warnung.", "Es gab keine Warnung."),
    (Kind.LINK, "Mehr unter www.rat.example/eins zum Bau.", "Mehr unter www.rat.example/zwei zum Bau."),
    (Kind.FURNITURE, "Stand: 5. Mai 2026", "Stand: 6. Mai 2026"),
    (Kind.FURNITURE, "Zuletzt aktualisiert: 05.05.2026, 12:04 Uhr", "Zuletzt aktualisiert: 05.05.2026, 14:30 Uhr"),
    (Kind.FURNITURE, "12 Kommentare", "15 Kommentare"),
    (Kind.FURNITURE, "3 Minuten Lesezeit", "4 Minuten Lesezeit"),
    (Kind.WORDING, "Der Rat lehnte den Plan ab.", "Der Rat verwarf den Plan."),
)
NOTICES = (
    "Korrektur: In einer früheren Version dieses Artikels war das Alter falsch angegeben.",
    "Korrekturhinweis: Der Saal hat 16 Plätze.",
    "Richtigstellung: Der Bau begann 1820.",
    "Anmerkung der Redaktion: Dieser Text wurde nachträglich korrigiert.",
    "Anm. d. Red.: In der ersten Fassung stand ein falscher Name.",
    "In einer früheren Fassung des Textes hieß es, der Saal sei leer.",
    "Dieser Artikel wurde aktualisiert.",
    "Wir haben den Fehler korrigiert.",
)
OTHER_LINES = (
    "Die Korrektur der Klausuren dauert drei Wochen.",
    "Anmerkung der Redaktion: Der Autor lebt in Bern.",
    "Haben Sie einen Fehler gefunden? Fehler melden",
    "Das Gesetz wurde im Mai geändert.",
)


@pytest.mark.parametrize(("kind", "old", "new"), PAIRS)
def test_every_kind_is_found_in_german(kinds, kind, old, new) -> None:
    assert kind in kinds([STANDS, old], [STANDS, new], language="de")


def test_the_pairs_cover_every_kind_the_table_can_tell(comparison) -> None:
    left_out = comparison("Der Zug hält.", "Der Bus hält.", language="de").left_out
    elsewhere = {Kind.NOTICE, Kind.BYLINE}  # below
    assert {kind for kind, _, _ in PAIRS} | elsewhere | set(left_out) == set(Kind)


@pytest.mark.parametrize("line", NOTICES)
def test_a_german_notice_is_recognised(kinds, line) -> None:
    assert Kind.NOTICE in kinds([STANDS], [STANDS, line], language="de")


@pytest.mark.parametrize("line", OTHER_LINES)
def test_a_german_line_that_only_looks_like_a_notice_is_none(kinds, line) -> None:
    assert Kind.NOTICE not in kinds([STANDS], [STANDS, line], language="de")


def test_a_german_byline_is_recognised(kinds) -> None:
    assert Kind.BYLINE in kinds(["Von Anna Berger", STANDS], ["Von Anna Berger und Max Roth", STANDS], language="de")


def test_a_german_text_that_states_no_language_is_read_as_german(comparison) -> None:
    old = f"{STANDS} Die Polizei bestätigte, dass 4 Menschen am 5. Mai in der Stadt gestorben sind."
    found = comparison([old], [old.replace("4 Menschen", "16 Menschen")])
    assert found.left_out == (Kind.SPELLING, Kind.NAME)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Der Rat stimmte zu.", "Der Rat stimmte nicht zu."),
        ("Es starben 4 Menschen.", "Es starben 14 Menschen."),
        ("Der Mann floh.", "Der Mann soll geflohen sein."),
        ("Anna Berger wählte.", "Anna Bergner wählte."),
    ],
)
def test_a_german_change_of_meaning_is_never_called_cosmetic(comparison, old, new) -> None:
    found = comparison([STANDS, old], [STANDS, new], language="de")
    assert {verdict(change) for change in found.changes} == {Umbrella.CONTENT}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Offenbar war Alkohol im Spiel.", "Es war Alkohol im Spiel.", Kind.CERTAINTY),
        ("Es fehlte Geld.", "Vermutlich fehlte Geld.", Kind.CERTAINTY),
        ("Die Strecke ist 12 km lang.", "Die Strecke ist 12 Kilometer lang.", Kind.HOUSE_STYLE),
        ("Das BKA ermittelt.", "Das Bundeskriminalamt ermittelt.", Kind.HOUSE_STYLE),
        ("", "Mitarbeit: Samira Haddad", Kind.BYLINE),
        ("", "Hinweis: Dieser Text wurde nachträglich geändert.", Kind.NOTICE),
    ],
)
def test_hedges_at_the_head_short_forms_bylines_and_labelled_notices_in_german(kinds, old, new, kind) -> None:
    assert kind in kinds(old, new, language="de")


def test_german_measures_are_no_other_wording(kinds) -> None:
    assert kinds("Es kamen 300 Gäste.", "Es kamen knapp 400 Gäste.", language="de") == {Kind.NUMBER}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Das Fest dauert vom 5. bis 7. Mai.", "Das Fest dauert vom 5. bis 9. Mai."),
        ("Caesar starb 44 v. Chr. in Rom.", "Caesar starb 43 v. Chr. in Rom."),
        ("Das Spiel beginnt um 20 Uhr.", "Das Spiel beginnt um 21 Uhr."),
    ],
)
def test_days_years_of_an_era_and_times_are_german_dates(kinds, old, new) -> None:
    assert kinds(old, new, language="de") == {Kind.DATE}


def test_a_time_with_naughts_and_without_is_the_same_in_german(kinds) -> None:
    assert kinds("Es beginnt um 20 Uhr.", "Es beginnt um 20.00 Uhr.", language="de") == {Kind.HOUSE_STYLE}


def test_a_german_title_of_courtesy_is_house_style(kinds) -> None:
    assert kinds("Herr Berger schwieg.", "Berger schwieg.", language="de") == {Kind.HOUSE_STYLE}


def test_a_german_article_follows_the_word_behind_it(comparison) -> None:
    found = comparison("Er kaufte ein altes Haus.", "Er kaufte eine alte Kirche.", language="de")
    assert any("Kirche" in label.reason for change in found.changes for label in change.labels)


def test_how_an_attached_file_is_counted_is_furniture_in_any_language(kinds) -> None:
    for language in ("de", "fr", "en"):
        assert kinds("PDF, 186 KB, 2 pages", "PDF, 130 KB, 3 pages", language=language) <= {Kind.FURNITURE}
