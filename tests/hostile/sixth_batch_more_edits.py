"""More histories of the sixth batch: clutter, relaunches, retractions and moves once more, and the edits in their midst."""

from __future__ import annotations

from frames import DUTCH, FRENCH, GERMAN, ITALIAN, NORWEGIAN, SPANISH, broadsheet, hashed, paragraphs, weblog
from misbehaving import Reply, story
from sixth_batch import (
    BARRIER,
    DANISH,
    STRIKE,
    SWEDISH,
    WHALE,
    Told,
    amp,
    changed,
    edit,
    first,
    history,
    noise,
    portal,
    shown,
)
from sixth_batch_clutter import amid, turning

from replate.model import EventKind


def restless(kind: str, made, edited=None, *says: str):
    """A page with something that turns at every look, and then an edit."""
    stages = [first(turning(made)), noise(turning(made), looks=8)]
    return history(kind, *stages, *([edit(turning(edited), *says, looks=6)] if edited else []))


TIPS = (
    "Salt keeps nets from rotting.",
    "The first ferry had oars.",
    "A gull can live for thirty years.",
    "Hale once had nine bakeries.",
    "The tide turns twice a day and a bit.",
)


def card(n: int) -> str:
    head, text = story(n + 70)
    return f'<div class="css-c1"><a href="/n/{n}"><h3>{head}</h3></a><p>{text[0][:140]}…</p></div>'


def voice(n: int) -> str:
    return f'<div class="css-v1"><h3>What readers say</h3><p>reader{n}: {story(n + 30)[1][1][:150]}</p></div>'


MORE_CLUTTER = {
    "a_card_for_another_story_amid_the_text": restless(
        "clutter",
        lambda n: hashed(BARRIER[0], amid(BARRIER, 3, card(n))),
        lambda n: hashed(BARRIER[0], amid(changed(BARRIER, "3.4 metres", "3.5 metres"), 3, card(n))),
        "3.5 metres",
    ),
    "the_weather_under_the_headline": restless(
        "clutter",
        lambda n: broadsheet(
            STRIKE[0], f"<p>Saltmere {n % 9 + 4} °C | Hale {n % 7 + 5} °C</p>" + paragraphs(STRIKE[1])
        ),
    ),
    "thumbs_and_bubbles": restless(
        "clutter", lambda n: portal(WHALE[0], paragraphs(WHALE[1]) + f"<p>👍 {120 + n * 3} 💬 {40 + n}</p>")
    ),
    "hours_since_in_swedish": restless(
        "clutter",
        lambda n: hashed(SWEDISH[0], f"<p>Publicerad för {n + 2} timmar sedan</p>" + paragraphs(SWEDISH[1]), lang="sv"),
    ),
    "a_match_that_is_on": restless(
        "clutter",
        lambda n: broadsheet(
            WHALE[0], f"<p>LIVE: Hale {n // 4} – {n // 3} Saltmere ({n * 7 + 3}')</p>" + paragraphs(WHALE[1])
        ),
    ),
    "a_fact_of_the_day": restless(
        "clutter",
        lambda n: hashed(
            STRIKE[0], amid(STRIKE, 2, f'<div class="css-t9"><h3>Did you know?</h3><p>{TIPS[n % 5]}</p></div>')
        ),
    ),
    "another_reader_each_time": restless(
        "clutter", lambda n: hashed(DANISH[0], paragraphs(DANISH[1]) + voice(n), lang="da")
    ),
    "minutes_of_reading_and_a_voice": history(
        "clutter",
        first(shown(GERMAN, weblog, lang="de")),
        noise(weblog(GERMAN[0], "<p>Lesezeit: 4 Minuten</p><p>Artikel anhören</p>" + paragraphs(GERMAN[1]), lang="de")),
    ),
    "a_letter_reworded_with_an_edit": history(
        "clutter",
        first(
            broadsheet(STRIKE[0], amid(STRIKE, 2, "<p><a href='/letter'>Sign up for our evening newsletter</a></p>"))
        ),
        edit(
            broadsheet(
                STRIKE[0],
                amid(
                    changed(STRIKE, "nine in ten", "four in five"),
                    2,
                    "<p><a href='/letter'>Get the Courier in your inbox every night</a></p>",
                ),
            ),
            "four in five",
            looks=5,
        ),
    ),
}

PAIRED: Told = (NORWEGIAN[0], (" ".join(NORWEGIAN[1][:2]), " ".join(NORWEGIAN[1][2:])))

MORE_RELAUNCHES = {
    "first_seen_as_the_page_for_small_screens": history(
        "relaunch", first(amp(*STRIKE)), noise(shown(STRIKE, head='<link rel="canonical" href="/a">'), looks=4)
    ),
    "paragraphs_joined_by_two": history(
        "relaunch", first(shown(NORWEGIAN, lang="no")), noise(shown(PAIRED, hashed, lang="no"), looks=4)
    ),
    "a_relaunch_and_a_name_corrected": history(
        "relaunch",
        first(shown(SPANISH, weblog, lang="es")),
        edit(shown(changed(SPANISH, "Tomas Vik", "Tomás Vik Olsen"), hashed, lang="es"), "Vik Olsen", looks=5),
    ),
}

ZURUECK = (
    GERMAN[0],
    (
        "Anmerkung der Redaktion: Wir haben diesen Artikel zurückgezogen, weil mehrere Zitate nicht belegt werden konnten. Wir bitten unsere Leser um Entschuldigung.",
    ),
)
RETIRADO = (
    SPANISH[0],
    (
        "Nota de la redacción: este artículo ha sido retirado porque las cifras de la obra eran falsas. El diario pide disculpas a sus lectores y al ayuntamiento.",
    ),
)
RETIRE = (
    FRENCH[0],
    (
        "Cet article a été retiré par la rédaction le 12 mars : les propos attribués au porte-parole des pêcheurs n’ont jamais été tenus. Nous présentons nos excuses à l’intéressé.",
    ),
)
PLAIN = (
    STRIKE[0],
    (
        "We have removed this report after a complaint by the union. The ballot that it described was held at other schools. The editors regret the mistake.",
    ),
)

MORE_WITHDRAWALS = {
    name: history(
        "withdrawal",
        first(shown(before, lang=lang)),
        edit(shown(after, lang=lang), after[1][0][:60], lacks=(before[1][2],), looks=8, minutes=300),
    )
    for name, before, after, lang in (
        ("taken_back_in_german", GERMAN, ZURUECK, "de"),
        ("taken_back_in_spanish", SPANISH, RETIRADO, "es"),
        ("taken_back_in_french", FRENCH, RETIRE, "fr"),
        ("taken_back_without_a_label", STRIKE, PLAIN, "en"),
    )
}

MORE_EDITS = {
    "a_note_put_above_the_text": history(
        "edit",
        first(shown(DUTCH, lang="nl")),
        edit(
            shown(
                (
                    DUTCH[0],
                    (
                        "Rectificatie: in een eerdere versie stond dat de kade acht miljoen kronen kost. Dat moet negen miljoen zijn.",
                        *DUTCH[1],
                    ),
                ),
                lang="nl",
            ),
            "Rectificatie",
            DUTCH[1][0],
        ),
    ),
    "a_quotation_in_german": history(
        "edit",
        first(
            hashed(
                GERMAN[0],
                paragraphs(GERMAN[1]) + "<blockquote><p>Ich baue keine Mole für Jachten.</p></blockquote>",
                lang="de",
            )
        ),
        edit(
            hashed(
                GERMAN[0],
                paragraphs(GERMAN[1]) + "<blockquote><p>Ich baue keine Mole nur für Jachten.</p></blockquote>",
                lang="de",
            ),
            "nur für Jachten",
        ),
    ),
    "two_edits_an_hour_apart_in_italian": history(
        "edit",
        first(shown(ITALIAN, portal, lang="it")),
        edit(
            shown(changed(ITALIAN, "quattro ore", "cinque ore"), portal, lang="it"), "cinque ore", looks=4, minutes=15
        ),
        edit(
            shown(
                changed(changed(ITALIAN, "quattro ore", "cinque ore"), "trenta barche", "venti barche"),
                portal,
                lang="it",
            ),
            "venti barche",
            looks=4,
            minutes=15,
        ),
    ),
    "a_live_word_turned_into_the_past": history(
        "edit",
        first(shown(BARRIER, portal)),
        edit(shown(changed(BARRIER, "will leave from", "left from"), portal), "left from"),
    ),
}

MORE_MOVES = {
    "by_two_steps_to_a_third": history(
        "move",
        first(shown(WHALE)),
        noise(
            Reply(status=301, headers=(("Location", "/b"),)),
            also=(
                ("/b", Reply(status=301, headers=(("Location", "/2026/whale-washed-up-at-kettle-bay"),))),
                ("/2026/whale-washed-up-at-kettle-bay", shown(WHALE)),
            ),
        ),
        events={EventKind.MOVED},
    ),
}

MORE_HISTORIES = MORE_CLUTTER | MORE_RELAUNCHES | MORE_WITHDRAWALS | MORE_EDITS | MORE_MOVES
