"""The last histories of the sixth batch: other tongues, empty frames, live figures, and edits of odd shapes."""

from __future__ import annotations

from frames import (
    DUTCH,
    FRENCH,
    GERMAN,
    ITALIAN,
    POLISH,
    SPANISH,
    bare,
    broadsheet,
    hashed,
    left_over,
    paragraphs,
    tables,
    weblog,
)
from misbehaving import Reply, story
from sixth_batch import (
    AWAY,
    BARRIER,
    BLOCKED,
    DANISH,
    MISSING,
    NO_TEXT,
    PAYWALLED,
    PORTUGUESE,
    STRIKE,
    SWEDISH,
    WHALE,
    Told,
    back,
    changed,
    cut,
    edit,
    first,
    history,
    impostor,
    noise,
    portal,
    shown,
)
from sixth_batch_clutter import amid, turning
from sixth_batch_more_edits import restless
from sixth_batch_walls import between, offered

from replate.model import EventKind

FINNISH: Told = (
    "Saltmeren lautta seisoo koko viikon",
    (
        "Lauttaliikenne Saltmeren ja Halen välillä on poikki koko viikon, kun aluksen ohjauksesta löytyi vika, varustamo kertoi tiistaina.",
        "Noin 240 saaren asukasta joutuu kulkemaan pienemmällä veneellä, joka lähtee neljä kertaa päivässä. Autoja siihen ei oteta.",
        "Vian pitäisi olla korjattu maanantaina. Varaosa on matkalla telakalta.",
    ),
)
LOREM = [
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation."
] * 2 + [
    "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident."
]

TONGUES = {
    "the_end_for_subscribers_in_finnish": between(
        "paywall",
        FINNISH,
        offered(
            FINNISH, 1, "<p>Tämä juttu on vain tilaajille.</p><a href='/tilaa'>Tilaa ja lue koko juttu</a>", lang="fi"
        ),
        PAYWALLED,
        lang="fi",
    ),
    "nothing_here_in_czech": between(
        "not found",
        WHALE,
        broadsheet("Tady nic není", "<p>Stránka, kterou hledáte, tu už není.</p>", lang="cs"),
        MISSING | NO_TEXT,
    ),
    "a_check_in_turkish": between(
        "challenge",
        WHALE,
        hashed("Bir dakika lütfen", "<p>Devam etmeden önce robot olmadığınızı doğrulamamız gerekiyor.</p>", lang="tr"),
        BLOCKED | NO_TEXT,
    ),
    "a_letter_of_the_editor_in_greek_for_consent": between(
        "consent",
        WHALE,
        broadsheet(
            "Το απόρρητό σας",
            "<p>Εμείς και οι 130 συνεργάτες μας αποθηκεύουμε πληροφορίες στη συσκευή σας, όπως cookies, και επεξεργαζόμαστε προσωπικά δεδομένα.</p>",
            lang="el",
        ),
        BLOCKED,
    ),
    "out_of_order_in_hungarian": between(
        "out of order",
        WHALE,
        bare(
            "Karbantartás",
            "<p>Az oldal karbantartás miatt átmenetileg nem elérhető. Kérjük, látogasson vissza később.</p>",
            lang="hu",
        ),
        AWAY,
    ),
}

SHELLS = {
    "a_story_that_could_not_be_loaded": between(
        "out of order",
        STRIKE,
        hashed(
            STRIKE[0],
            "<p>We couldn't load this story. Check your connection and try again.</p><button>Retry</button>",
            head=left_over(STRIKE[0]),
        ),
        AWAY | NO_TEXT | BLOCKED,
        frame=hashed,
    ),
    "bars_in_the_place_of_words": between(
        "out of order",
        BARRIER,
        broadsheet(
            BARRIER[0],
            paragraphs(
                ["▇▇▇▇▇▇ ▇▇▇▇ ▇▇▇▇▇▇▇▇▇ ▇▇▇▇▇ ▇▇▇▇▇▇▇ ▇▇▇", "▇▇▇▇ ▇▇▇▇▇▇▇ ▇▇ ▇▇▇▇▇▇▇▇▇▇ ▇▇▇▇", "▇▇▇▇▇▇▇▇ ▇▇▇ ▇▇▇▇▇"] * 3
            ),
        ),
        NO_TEXT | AWAY,
    ),
    "a_setters_latin": between(
        "out of order",
        ITALIAN,
        broadsheet("Titolo di prova", paragraphs(LOREM), lang="it"),
        NO_TEXT | AWAY | PAYWALLED,
        lang="it",
    ),
    "a_setters_latin_under_the_headline": history(
        "out of order",
        first(shown(ITALIAN, lang="it")),
        impostor(broadsheet(ITALIAN[0], paragraphs(LOREM), lang="it"), NO_TEXT | AWAY | PAYWALLED, looks=5),
        back(shown(ITALIAN, lang="it")),
    ),
    "the_sites_feed": between(
        "out of order",
        WHALE,
        Reply(
            "<?xml version='1.0'?><rss version='2.0'><channel><title>Courier</title>"
            + "".join(
                f"<item><title>{story(i)[0]}</title><description>{story(i)[1][0]}</description></item>"
                for i in range(5)
            )
            + "</channel></rss>",
            kind="text/xml; charset=utf-8",
        ),
        NO_TEXT,
    ),
    "the_article_as_json": between(
        "out of order",
        WHALE,
        Reply('{"id": 81, "headline": "Whale", "body": ["' + '", "'.join(WHALE[1]) + '"]}', kind="application/json"),
        NO_TEXT,
    ),
    "away_by_the_home_page_and_back": history(
        "not found",
        first(shown(DUTCH, lang="nl")),
        impostor(
            Reply(status=302, headers=(("Location", "/"),)),
            MISSING,
            also=(("/", broadsheet("Courier", "".join(f"<p>{story(i)[1][0]}</p>" for i in range(6)))),),
        ),
        back(shown(DUTCH, lang="nl")),
        events={EventKind.WITHDRAWN, EventKind.RETURNED},
    ),
    "gone_in_two_ways_and_back": history(
        "not found",
        first(shown(DANISH, lang="da")),
        impostor(Reply("<h1>404</h1>", 404), MISSING),
        impostor(broadsheet("Siden blev ikke fundet", "<p>Artiklen findes ikke længere.</p>", lang="da"), MISSING),
        back(shown(DANISH, lang="da")),
        events={EventKind.WITHDRAWN, EventKind.RETURNED},
    ),
}


def results(n: int) -> str:
    return f'<table class="r"><tr><td>Yes</td><td>{10_000 + n * 317}</td></tr><tr><td>No</td><td>{9_000 + n * 411}</td></tr></table>'


LIVELY = {
    "votes_that_are_counted": restless(
        "clutter",
        lambda n: broadsheet(STRIKE[0], amid(STRIKE, 3, results(n))),
        lambda n: broadsheet(STRIKE[0], amid(changed(STRIKE, "with a mediator", "without a mediator"), 3, results(n))),
        "without a mediator",
    ),
    "thousands_who_read_it": restless(
        "clutter", lambda n: hashed(BARRIER[0], paragraphs(BARRIER[1]) + f"<div>Read by {1 + n / 10:.1f}K people</div>")
    ),
    "the_word_advertisement": history(
        "clutter",
        first(shown(BARRIER, weblog)),
        noise(weblog(BARRIER[0], amid(BARRIER, 2, "<p>Advertisement</p>") + "<p>Article continues below</p>")),
    ),
    "anzeige_between_the_paragraphs": history(
        "clutter",
        first(shown(GERMAN, weblog, lang="de")),
        noise(weblog(GERMAN[0], amid(GERMAN, 2, "<p>Anzeige</p>"), lang="de")),
    ),
    "publicidad_between_the_paragraphs": history(
        "clutter",
        first(shown(SPANISH, portal, lang="es")),
        noise(portal(SPANISH[0], amid(SPANISH, 3, "<p>Publicidad</p>"), lang="es")),
    ),
    "a_number_in_the_title": history(
        "clutter",
        first(shown(STRIKE)),
        noise(turning(lambda n: shown(STRIKE).replace("<title>", f"<title>({n + 1}) ")), looks=5),
    ),
    "the_papers_name_written_otherwise": history(
        "clutter",
        first(
            hashed(BARRIER[0] + " - The Loop", paragraphs(BARRIER[1])).replace(
                BARRIER[0] + " - The Loop</h1>", BARRIER[0] + "</h1>"
            )
        ),
        noise(
            hashed(BARRIER[0] + " | Loop News", paragraphs(BARRIER[1])).replace(
                BARRIER[0] + " | Loop News</h1>", BARRIER[0] + "</h1>"
            )
        ),
    ),
    "links_that_lead_elsewhere": history(
        "clutter",
        first(
            broadsheet(
                WHALE[0],
                f"<p>{WHALE[1][0]} <a href='/one'>Anna Ferreira</a> confirmed it.</p>" + paragraphs(WHALE[1][1:]),
            )
        ),
        noise(
            broadsheet(
                WHALE[0],
                f"<p>{WHALE[1][0]} <a href='/two?x=9'><b>Anna Ferreira</b></a> confirmed it.</p>"
                + paragraphs(WHALE[1][1:]),
            )
        ),
    ),
    "the_page_to_be_printed": history(
        "relaunch",
        first(shown(POLISH, portal, lang="pl")),
        noise(
            bare(POLISH[0], paragraphs(POLISH[1]) + "<p>Wydrukowano ze strony nordport.test</p>", lang="pl"), looks=2
        ),
        back(shown(POLISH, portal, lang="pl")),
    ),
    "more_on_this_in_swedish": restless(
        "clutter",
        lambda n: portal(
            SWEDISH[0], amid(SWEDISH, 2, f"<p>Läs också: <a href='/n/{n}'>{story(n)[0]}</a></p>"), lang="sv"
        ),
    ),
}

LONG: Told = ("The harbour through sixty years", tuple(" ".join(story(i)[1][i % 8].split()[:60]) for i in range(40)))

SHAPES = {
    "half_of_a_long_text_cut_by_its_editors": history(
        "edit", first(shown(LONG)), edit(shown(cut(LONG, 20)), LONG[1][19], lacks=(LONG[1][30],), looks=8, minutes=60)
    ),
    "the_beginning_taken_off": history(
        "edit",
        first(shown(BARRIER, portal)),
        edit(shown((BARRIER[0], BARRIER[1][3:]), portal), BARRIER[1][3], lacks=(BARRIER[1][0],), looks=6, minutes=60),
    ),
    "a_heading_put_in": history(
        "edit",
        first(shown(STRIKE)),
        edit(broadsheet(STRIKE[0], amid(STRIKE, 3, "<h2>Classes have grown since 2021</h2>")), "Classes have grown"),
    ),
    "an_edit_between_breaks": history(
        "edit",
        first(tables(FRENCH[0], "<br><br>".join(FRENCH[1]), lang="fr")),
        edit(
            tables(FRENCH[0], "<br><br>".join(changed(FRENCH, "neuf millions", "dix millions")[1]), lang="fr"),
            "dix millions",
        ),
    ),
    "an_edit_under_a_stub": history(
        "edit",
        first(shown(PORTUGUESE, hashed, lang="pt")),
        impostor(
            offered(
                changed(PORTUGUESE, "quarta-feira", "quinta-feira"),
                1,
                "<p>Conteúdo exclusivo para assinantes. <a href='/assine'>Assine já</a></p>",
                frame=hashed,
                lang="pt",
            ),
            PAYWALLED,
        ),
        edit(shown(changed(PORTUGUESE, "quarta-feira", "quinta-feira"), hashed, lang="pt"), "quinta-feira"),
    ),
    "a_sentence_in_a_foreign_script": history(
        "edit",
        first(shown(WHALE)),
        edit(shown((WHALE[0], (*WHALE[1], "The bull had been named Старик by those who followed it."))), "Старик"),
    ),
    "a_price_in_the_last_line": history(
        "edit",
        first(
            shown(
                (
                    "Boat show comes back",
                    (
                        "The boat show comes back to Hale in June after three years, its makers said on Monday. Some 200 boats will be on show.",
                        "A ticket costs €8.",
                    ),
                )
            )
        ),
        edit(
            shown(
                (
                    "Boat show comes back",
                    (
                        "The boat show comes back to Hale in June after three years, its makers said on Monday. Some 200 boats will be on show.",
                        "A ticket costs €9. Subscribers to the Courier get in for free.",
                    ),
                )
            ),
            "€9",
        ),
    ),
    "a_canonical_that_names_the_section": history(
        "move",
        first(shown(ITALIAN, lang="it")),
        back(shown(ITALIAN, lang="it", head='<link rel="canonical" href="/porto/">'), looks=2),
        edit(
            shown(
                changed(ITALIAN, "nove milioni", "dieci milioni"),
                lang="it",
                head='<link rel="canonical" href="/porto/">',
            ),
            "dieci milioni",
        ),
    ),
}

LAST_HISTORIES = TONGUES | SHELLS | LIVELY | SHAPES
