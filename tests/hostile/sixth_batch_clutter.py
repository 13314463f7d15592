"""Broken transfers, clutter, relaunches and pairs of headlines, and the edits in their midst."""

from __future__ import annotations

import random
from collections.abc import Callable

from frames import (
    FRENCH,
    GERMAN,
    ITALIAN,
    NORWEGIAN,
    SPANISH,
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
    DANISH,
    NO_TEXT,
    PORTUGUESE,
    STRIKE,
    SWEDISH,
    WHALE,
    Told,
    amp,
    back,
    changed,
    cut,
    edit,
    first,
    history,
    impostor,
    noise,
    portal,
    several,
    shown,
)

from replate.model import EventKind, Outcome


def turning(made: Callable[[int], str]) -> Callable[[int, dict[str, str]], Reply]:
    """A page that is made anew at every request."""
    return lambda number, _: Reply(made(number))


def amid(told: Told, at: int, inner: str) -> str:
    """The paragraphs, and something between them."""
    return paragraphs(told[1][:at]) + inner + paragraphs(told[1][at:])


ALONE = shown(BARRIER)
HALF = ALONE[: ALONE.index(BARRIER[1][4])]

TRANSFERS = {
    "a_page_that_ends_after_a_paragraph": history(
        "transfer", first(ALONE), impostor(HALF, {Outcome.TRUNCATED, Outcome.HELD}, looks=4), back(ALONE)
    ),
    "an_empty_answer_and_an_edit_after_it": history(
        "transfer",
        first(shown(STRIKE, hashed)),
        impostor("", {Outcome.EMPTY, Outcome.NOT_ARTICLE}),
        edit(shown(changed(STRIKE, "312 of its 340", "313 of its 340"), hashed), "313 of its 340"),
    ),
    "a_picture_under_the_articles_address": history(
        "transfer",
        first(shown(WHALE)),
        impostor(Reply(b"GIF89a" + bytes(range(256)) * 8), {Outcome.NOT_ARTICLE, Outcome.EMPTY}),
        impostor(Reply(b"%PDF-1.5\n" + bytes(range(256)) * 8, kind="application/pdf"), {Outcome.NOT_ARTICLE}),
        back(shown(WHALE)),
    ),
    "a_wrong_name_for_the_letters": history(
        "transfer",
        first(Reply(shown(SPANISH, lang="es"))),
        noise(Reply(shown(SPANISH, lang="es"), kind="text/html; charset=iso-8859-1"), looks=2),
        back(shown(SPANISH, lang="es")),
    ),
    "other_letters_for_the_same_text": history(
        "transfer",
        first(
            Reply(
                shown(FRENCH, lang="fr").replace('<meta charset="utf-8">', "").encode("cp1252", "xmlcharrefreplace"),
                kind="text/html; charset=windows-1252",
            )
        ),
        noise(shown(FRENCH, lang="fr"), looks=2),
        edit(shown(changed(FRENCH, "quatre heures", "cinq heures"), lang="fr"), "cinq heures"),
    ),
    "a_text_that_lost_its_second_half_for_one_look": history(
        "transfer",
        first(shown(BARRIER, portal)),
        impostor(shown(cut(BARRIER, 3), portal), {Outcome.HELD, Outcome.TRUNCATED}, looks=1),
        back(shown(BARRIER, portal)),
    ),
    "a_message_of_the_server_amid_the_text": history(
        "transfer",
        first(broadsheet(STRIKE[0], amid(STRIKE, 3, '<div class="inc"></div>'))),
        noise(
            broadsheet(
                STRIKE[0], amid(STRIKE, 3, '<div class="inc">[an error occurred while processing this directive]</div>')
            )
        ),
        back(broadsheet(STRIKE[0], amid(STRIKE, 3, '<div class="inc"></div>'))),
    ),
    "a_template_that_nothing_was_put_into": history(
        "transfer",
        first(shown(DANISH, hashed, lang="da")),
        impostor(
            hashed(
                "{{ article.headline }}",
                "<p>{{ article.lead }}</p><div>{% for block in article.blocks %}{{ block.html }}{% endfor %}</div>",
                lang="da",
            ),
            AWAY | NO_TEXT,
        ),
        back(shown(DANISH, hashed, lang="da")),
    ),
}

LETTER = '<div class="nl"><h3>The harbour letter</h3><p>Every Friday: what moved the coast, in your inbox.</p><input type="email"><button>Sign up</button></div>'
SHARES = ("Hale Shipping", "North Nets", "Saltmere Ferries", "Olsen Timber")


def stocks(number: int) -> str:
    rng = random.Random(number)
    return "".join(
        f"<p>{name} {rng.randrange(900, 4000) / 100:.2f} ({rng.choice('+-')}{rng.random():.2f} %)</p>"
        for name in SHARES
    )


ADVERTS = (
    "Boots for every weather, now a fifth off",
    "Sleep aboard: two nights for the price of one",
    "Paint that stays on. Even at sea.",
    "Your boat deserves a better anchor",
)

CLUTTER = {
    "a_box_for_letters_that_comes_and_goes": history(
        "clutter",
        first(shown(STRIKE, weblog)),
        noise(turning(lambda n: weblog(STRIKE[0], amid(STRIKE, 2, LETTER if n % 2 else ""))), looks=8),
        edit(
            turning(
                lambda n: weblog(STRIKE[0], amid(changed(STRIKE, "33 pupils", "32 pupils"), 2, LETTER if n % 2 else ""))
            ),
            "32 pupils",
            looks=6,
        ),
    ),
    "a_german_greeting_by_the_hour": history(
        "clutter",
        first(
            turning(
                lambda n: portal(
                    GERMAN[0],
                    f"<p>Guten {('Morgen', 'Tag', 'Abend')[n % 3]}, heute werden es {8 + n} Grad in Hale.</p>"
                    + paragraphs(GERMAN[1]),
                    lang="de",
                )
            )
        ),
        noise(
            turning(
                lambda n: portal(
                    GERMAN[0],
                    f"<p>Guten {('Morgen', 'Tag', 'Abend')[n % 3]}, heute werden es {8 + n} Grad in Hale.</p>"
                    + paragraphs(GERMAN[1]),
                    lang="de",
                )
            ),
            looks=9,
        ),
    ),
    "share_prices_amid_the_text": history(
        "clutter",
        first(turning(lambda n: broadsheet(BARRIER[0], amid(BARRIER, 3, f'<div class="quotes">{stocks(n)}</div>')))),
        noise(
            turning(lambda n: broadsheet(BARRIER[0], amid(BARRIER, 3, f'<div class="quotes">{stocks(n)}</div>'))),
            looks=8,
        ),
        edit(
            turning(
                lambda n: broadsheet(
                    BARRIER[0],
                    amid(changed(BARRIER, "14 million", "15 million"), 3, f'<div class="quotes">{stocks(n)}</div>'),
                )
            ),
            "15 million",
            looks=6,
        ),
    ),
    "readers_at_this_moment_and_minutes_since": history(
        "clutter",
        first(
            turning(
                lambda n: hashed(
                    STRIKE[0],
                    f"<div>Published {n + 2} minutes ago · 4 min read · {n * 7 + 12} people are reading this</div>"
                    + paragraphs(STRIKE[1]),
                )
            )
        ),
        noise(
            turning(
                lambda n: hashed(
                    STRIKE[0],
                    f"<div>Published {n + 2} minutes ago · 4 min read · {n * 7 + 12} people are reading this</div>"
                    + paragraphs(STRIKE[1]),
                )
            ),
            looks=9,
        ),
    ),
    "an_advert_among_the_paragraphs": history(
        "clutter",
        first(
            turning(
                lambda n: broadsheet(
                    WHALE[0], amid(WHALE, 1, f"<p>ADVERTISEMENT</p><p><a href='/ad/{n}'>{ADVERTS[n % 4]}</a></p>")
                )
            )
        ),
        noise(
            turning(
                lambda n: broadsheet(
                    WHALE[0], amid(WHALE, 1, f"<p>ADVERTISEMENT</p><p><a href='/ad/{n}'>{ADVERTS[n % 4]}</a></p>")
                )
            ),
            looks=8,
        ),
    ),
    "leggi_anche_between_the_paragraphs": history(
        "clutter",
        first(
            turning(
                lambda n: weblog(
                    ITALIAN[0],
                    amid(ITALIAN, 2, f'<p><b>Leggi anche:</b> <a href="/n/{n}">{story(n)[0]}</a></p>'),
                    lang="it",
                )
            )
        ),
        noise(
            turning(
                lambda n: weblog(
                    ITALIAN[0],
                    amid(ITALIAN, 2, f'<p><b>Leggi anche:</b> <a href="/n/{n}">{story(n)[0]}</a></p>'),
                    lang="it",
                )
            ),
            looks=8,
        ),
        edit(
            turning(
                lambda n: weblog(
                    ITALIAN[0],
                    amid(
                        changed(ITALIAN, "trenta barche", "quaranta barche"),
                        2,
                        f'<p><b>Leggi anche:</b> <a href="/n/{n}">{story(n)[0]}</a></p>',
                    ),
                    lang="it",
                )
            ),
            "quaranta barche",
            looks=6,
        ),
    ),
    "a_poll_whose_shares_move": history(
        "clutter",
        first(
            turning(
                lambda n: portal(
                    STRIKE[0],
                    amid(
                        STRIKE,
                        4,
                        f"<div class='poll'><p>Are you for the strike?</p><p>Yes {50 + n % 9} %</p><p>No {50 - n % 9} %</p><p>{1200 + n * 13} votes</p></div>",
                    ),
                )
            )
        ),
        noise(
            turning(
                lambda n: portal(
                    STRIKE[0],
                    amid(
                        STRIKE,
                        4,
                        f"<div class='poll'><p>Are you for the strike?</p><p>Yes {50 + n % 9} %</p><p>No {50 - n % 9} %</p><p>{1200 + n * 13} votes</p></div>",
                    ),
                )
            ),
            looks=8,
        ),
    ),
    "a_player_that_comes_and_stays": history(
        "clutter",
        first(shown(BARRIER)),
        noise(
            broadsheet(
                BARRIER[0],
                '<div class="audio-player" role="region" aria-label="Listen"><span>Listen to this article</span><span>4 min 12 s</span></div>'
                + paragraphs(BARRIER[1]),
            ),
            looks=4,
        ),
    ),
    "an_appeal_for_gifts_that_comes_and_stays": history(
        "clutter",
        first(shown(STRIKE)),
        noise(
            broadsheet(
                STRIKE[0],
                paragraphs(STRIKE[1])
                + '<div class="contribution-ask"><h2>Before you go</h2><p>No owner tells us what to print. That is only possible because readers like you chip in.</p><p>If you can, support us from 2 crowns a month.</p><a href="/support">Support the Courier</a></div>',
            ),
            looks=4,
        ),
        edit(shown(changed(STRIKE, "eleven schools", "twelve schools")), "twelve schools"),
    ),
    "a_bar_on_cookies_over_the_whole_text": history(
        "clutter",
        first(shown(SWEDISH, hashed, lang="sv")),
        noise(
            hashed(
                SWEDISH[0],
                paragraphs(SWEDISH[1])
                + '<div role="dialog" aria-modal="true"><p>Vi använder kakor för att förbättra din upplevelse och visa annonser.</p><button>Godkänn</button></div>',
                lang="sv",
            )
        ),
    ),
}

SPACED = "<br><br>".join(GERMAN[1])
DIGIT = changed(PORTUGUESE, "61 por cento", "67 por cento")

RELAUNCHES = {
    "a_relaunch_in_portuguese_with_one_figure_changed": history(
        "relaunch",
        first(shown(PORTUGUESE, tables, lang="pt")),
        edit(portal(DIGIT[0], paragraphs(DIGIT[1]), lang="pt", head=left_over(DIGIT[0])), "67 por cento", looks=5),
        back(portal(DIGIT[0], paragraphs(DIGIT[1]), lang="pt", head=left_over(DIGIT[0]), turn=3), looks=2),
    ),
    "a_relaunch_from_paragraphs_to_breaks": history(
        "relaunch",
        first(shown(GERMAN, lang="de")),
        noise(tables(GERMAN[0], f"<div>{SPACED}</div>", lang="de"), looks=5),
    ),
    "a_relaunch_with_new_lines_round_the_text": history(
        "relaunch",
        first(shown(NORWEGIAN, weblog, lang="no")),
        noise(
            hashed(
                NORWEGIAN[0],
                "<div class='m'>Lesetid: 3 min</div><div class='m'>Publisert 4. mai 2026 kl. 08.12</div>"
                + paragraphs(NORWEGIAN[1])
                + "<div class='m'>Tips oss!</div><div class='m'>Del saken</div>",
                lang="no",
            ),
            looks=5,
        ),
    ),
    "the_page_for_small_screens": history(
        "relaunch",
        first(shown(BARRIER, portal, head='<link rel="canonical" href="/a"><link rel="amphtml" href="/a/amp">')),
        noise(Reply(status=302, headers=(("Location", "/a/amp"),)), looks=3, also=(("/a/amp", amp(*BARRIER)),)),
        edit(
            shown(
                changed(BARRIER, "3.4 metres", "3.6 metres"),
                portal,
                head='<link rel="canonical" href="/a"><link rel="amphtml" href="/a/amp">',
            ),
            "3.6 metres",
        ),
    ),
}

TITLES = (FRENCH[0], "À Hale, pêcheurs et hôteliers se disputent un quai")
VERDICT = "Byrådet vender på en tallerken: Højhuset bygges"

PAIRS = {
    "two_french_headlines_by_chance": history(
        "pair",
        first(broadsheet(TITLES[0], paragraphs(FRENCH[1]), lang="fr")),
        several(
            turning(lambda n: broadsheet(TITLES[random.Random(n).randrange(2)], paragraphs(FRENCH[1]), lang="fr")),
            2,
            looks=20,
            minutes=5,
        ),
        events={EventKind.VARIANTS},
    ),
    "an_edit_a_day_later_taken_back": history(
        "pair",
        first(shown(DANISH, lang="da")),
        edit(
            shown(changed(DANISH, "1.900 underskrifter", "2.900 underskrifter"), lang="da"),
            "2.900",
            looks=4,
            minutes=300,
        ),
        edit(shown(DANISH, lang="da"), "1.900", looks=4, minutes=300),
        no_events={EventKind.VARIANTS},
    ),
}

CLUTTERED = TRANSFERS | CLUTTER | RELAUNCHES | PAIRS
