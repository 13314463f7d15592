"""Edits of every size, withdrawals, moves and answers of servers, written down as histories."""

from __future__ import annotations

from frames import (
    GERMAN,
    ITALIAN,
    POLISH,
    SPANISH,
    bare,
    broadsheet,
    hashed,
    paragraphs,
    weblog,
)
from misbehaving import Reply
from sixth_batch import (
    BARRIER,
    BRIEF,
    DANISH,
    STRIKE,
    WHALE,
    Told,
    back,
    changed,
    edit,
    first,
    history,
    impostor,
    noise,
    portal,
    shown,
)

from replate.model import EventKind, Outcome

NEWS = (
    "Saltmere barrier stays shut after hinge breaks",
    (
        "The storm barrier at Saltmere cannot be opened after a hinge of its eastern leaf broke on Thursday night, the tide office said on Friday.",
        "Ships have been sent round by Hale. Divers are to look at the damage as soon as the wind drops, and a crane is on its way from the yards at Kettle Bay.",
        "Mayor Peter Lund called a special meeting of the council. “Nobody can say that we were not warned,” said Ruth Adler of the opposition.",
        "It is the first time since 1987 that the gates have failed.",
    ),
)
RETRACTED = (
    WHALE[0],
    (
        "Editor's note, 9 March: This article has been withdrawn by its editors. It relied on statements attributed to the sea life institute which the institute says it never made. We apologise to our readers.",
    ),
)
STUB: Told = (
    "Explosion at Hale shipyard",
    ("There has been an explosion at the shipyard in Hale, the fire service says. More follows.",),
)
GROWN: Told = (
    "Two hurt in explosion at Hale shipyard",
    (
        "Two workers were hurt in an explosion at the shipyard in Hale on Wednesday afternoon, the fire service said.",
        "The blast tore the doors off a paint store. Smoke could be seen as far as Saltmere, and the coast road was closed for an hour.",
        "The yard, which employs 600 people, said that work would rest until Friday.",
    ),
)
CLOSED = (
    "Readers meet a wall at the council's website",
    (
        "Page not found: that is what residents read on Monday who looked for the budget on the website of the council of Hale.",
        "“Please verify that you are a human,” another page asked, and a third wished them to accept cookies before it would show anything at all.",
        "The council blamed a new system. “We are back online shortly,” a spokeswoman said, and asked for patience until Thursday.",
    ),
)
PRICES = "<table><tr><th>Line</th><th>Single</th></tr><tr><td>Hale to Saltmere</td><td>12 crowns</td></tr><tr><td>Hale to Kettle Bay</td><td>{} crowns</td></tr></table>"
ROUTES = "<ul><li>Line 1 runs every 20 minutes until midnight.</li><li>Line 2 runs every {} minutes until ten.</li><li>The night boat does not run.</li></ul>"

EDITS = {
    "one_digit_in_spanish": history(
        "edit",
        first(shown(SPANISH, portal, lang="es")),
        edit(shown(changed(SPANISH, "treinta barcos", "veinte barcos"), portal, lang="es"), "veinte barcos"),
    ),
    "a_name_in_the_headline_only": history(
        "edit",
        first(shown(STRIKE)),
        edit(shown((STRIKE[0].replace("Hale", "Saltmere"), STRIKE[1])), "Teachers in Saltmere"),
    ),
    "a_paragraph_taken_out_in_polish": history(
        "edit",
        first(shown(POLISH, weblog, lang="pl")),
        edit(shown((POLISH[0], POLISH[1][:2] + POLISH[1][3:]), weblog, lang="pl"), POLISH[1][3], lacks=(POLISH[1][2],)),
    ),
    "a_correction_added_at_the_foot": history(
        "edit",
        first(shown(WHALE, portal)),
        edit(
            shown(
                (
                    WHALE[0],
                    (
                        *WHALE[1][:1],
                        WHALE[1][1].replace("15 metres", "12 metres"),
                        WHALE[1][2],
                        "Correction: an earlier version of this article gave the length of the whale as 15 metres.",
                    ),
                ),
                portal,
            ),
            "12 metres",
            "Correction: an earlier version",
        ),
    ),
    "a_rewrite_under_the_same_headline": history(
        "edit", first(shown(BARRIER)), edit(shown((BARRIER[0], NEWS[1])), NEWS[1][0], looks=8, minutes=60)
    ),
    "another_headline_and_another_text": history(
        "edit", first(shown(BARRIER)), edit(shown(NEWS), NEWS[0], NEWS[1][0], looks=8, minutes=60)
    ),
    "a_word_in_an_article_of_one_paragraph": history(
        "edit",
        first(shown(BRIEF, weblog)),
        edit(shown(changed(BRIEF, "repairs to the stairs", "repairs to the lamp"), weblog), "the lamp"),
    ),
    "a_first_word_that_grows_into_a_report": history(
        "edit", first(shown(STUB)), edit(shown(GROWN), GROWN[0], GROWN[1][1], looks=6, minutes=20)
    ),
    "an_article_on_walls_edited": history(
        "edit",
        first(shown(CLOSED)),
        edit(shown(changed(CLOSED, "until Thursday", "until Friday")), "until Friday"),
        edit(
            shown(
                (
                    CLOSED[0],
                    (
                        *changed(CLOSED, "until Thursday", "until Friday")[1],
                        "“Subscribe to continue reading,” a fourth page is said to have demanded.",
                    ),
                )
            ),
            "a fourth page",
        ),
    ),
    "a_figure_in_a_table": history(
        "edit",
        first(
            broadsheet(
                "Fares go up in May",
                paragraphs(["The ferry line raises its fares on 1 May. These are the new ones."]) + PRICES.format(19),
            )
        ),
        edit(
            broadsheet(
                "Fares go up in May",
                paragraphs(["The ferry line raises its fares on 1 May. These are the new ones."]) + PRICES.format(21),
            ),
            "21 crowns",
        ),
    ),
    "a_line_of_a_list": history(
        "edit",
        first(
            hashed(
                "How the ferries run at Easter",
                paragraphs(["The line told us on Monday how its boats will run at Easter:"]) + ROUTES.format(30),
            )
        ),
        edit(
            hashed(
                "How the ferries run at Easter",
                paragraphs(["The line told us on Monday how its boats will run at Easter:"]) + ROUTES.format(40),
            ),
            "every 40 minutes",
        ),
    ),
    "an_article_cut_to_a_paragraph_by_its_editors": history(
        "edit",
        first(shown(STRIKE)),
        edit(
            shown((STRIKE[0], (STRIKE[1][0] + " The vote was annulled on Thursday.",))),
            "annulled",
            lacks=("mediator",),
            looks=8,
            minutes=300,
        ),
    ),
    "a_toll_that_rises_twice": history(
        "edit",
        first(shown(GROWN, weblog)),
        edit(shown(changed(GROWN, "Two workers", "Three workers"), weblog), "Three workers", looks=2),
        edit(shown(changed(GROWN, "Two workers", "Five workers"), weblog), "Five workers", looks=2),
    ),
}

WITHDRAWALS = {
    "withdrawn_by_its_editors_under_its_headline": history(
        "withdrawal",
        first(shown(WHALE)),
        edit(shown(RETRACTED), "withdrawn by its editors", lacks=("old age, vets",), looks=8, minutes=300),
    ),
    "withdrawn_and_said_so_in_the_headline": history(
        "withdrawal",
        first(shown(STRIKE)),
        edit(
            shown(
                (
                    "RETRACTED: " + STRIKE[0],
                    (
                        "The Courier has retracted this article because the ballot it reports did not take place. See our note to readers.",
                    ),
                )
            ),
            "RETRACTED",
            looks=8,
            minutes=300,
        ),
    ),
    "gone_and_back_with_an_edit": history(
        "withdrawal",
        first(shown(POLISH, lang="pl")),
        impostor(Reply("<h1>410</h1>", 410), {Outcome.GONE}, looks=3),
        edit(shown(changed(POLISH, "trzydzieści łodzi", "dwadzieścia łodzi"), lang="pl"), "dwadzieścia"),
        events={EventKind.WITHDRAWN, EventKind.RETURNED},
    ),
    "taken_down_by_a_court": history(
        "withdrawal",
        first(shown(GERMAN, lang="de")),
        impostor(
            Reply(bare("Gesperrt", "<p>Aufgrund einer gerichtlichen Anordnung nicht abrufbar.</p>", lang="de"), 451),
            {Outcome.LEGAL},
        ),
        back(shown(GERMAN, lang="de")),
        events={EventKind.WITHDRAWN, EventKind.RETURNED},
    ),
}

MOVES = {
    "a_new_name_in_the_address": history(
        "move",
        first(shown(STRIKE)),
        noise(
            Reply(status=301, headers=(("Location", "/a-teachers-strike"),)),
            also=(("/a-teachers-strike", shown(STRIKE)),),
            looks=3,
        ),
        edit(
            Reply(status=301, headers=(("Location", "/a-teachers-strike"),)),
            "313 of",
            also=(("/a-teachers-strike", shown(changed(STRIKE, "312 of", "313 of"))),),
        ),
        events={EventKind.MOVED},
    ),
    "a_stroke_at_the_end": history(
        "move",
        first(shown(WHALE)),
        noise(Reply(status=308, headers=(("Location", "/a/"),)), also=(("/a/", shown(WHALE)),)),
    ),
    "a_first_address_elsewhere": history(
        "move",
        first(shown(DANISH, lang="da")),
        back(
            shown(DANISH, lang="da", head='<link rel="canonical" href="https://agency.example/byraad-hoejhus">'),
            looks=3,
        ),
        edit(
            shown(
                changed(DANISH, "22 etager", "20 etager"),
                lang="da",
                head='<link rel="canonical" href="https://agency.example/byraad-hoejhus">',
            ),
            "20 etager",
            looks=4,
        ),
    ),
    "a_mark_of_where_one_comes_from": history(
        "move",
        first(shown(ITALIAN, lang="it")),
        noise(
            Reply(status=302, headers=(("Location", "/a?utm_source=direct&sessionid=81a"),)),
            also=(("/a?utm_source=direct&sessionid=81a", shown(ITALIAN, lang="it")),),
        ),
    ),
}

ANSWERS = {
    "not_modified_with_another_mark_each_time": history(
        "answers",
        first(Reply(shown(STRIKE), headers=(("ETag", '"1"'),)), looks=1),
        noise(
            lambda n, h: (
                Reply(status=304, headers=(("ETag", f'"{n}"'),)) if "if-none-match" in h else Reply(shown(STRIKE))
            )
        ),
        edit(Reply(shown(changed(STRIKE, "nine in ten", "eight in ten")), headers=(("ETag", '"1"'),)), "eight in ten"),
    ),
    "the_same_mark_on_another_text": history(
        "answers",
        first(Reply(shown(BRIEF), headers=(("ETag", 'W/"x"'), ("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT")))),
        edit(
            Reply(
                shown(changed(BRIEF, "14 June", "21 June")),
                headers=(("ETag", 'W/"x"'), ("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT")),
            ),
            "21 June",
        ),
    ),
    "too_many_questions_until_a_date_gone_by": history(
        "answers",
        first(shown(WHALE)),
        impostor(
            Reply("slow down", 429, headers=(("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"),)),
            {Outcome.RATE_LIMITED},
            looks=3,
        ),
    ),
}

HISTORIES = EDITS | WITHDRAWALS | MOVES | ANSWERS
