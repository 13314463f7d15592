"""More histories of the sixth batch: walls and strangers once more, in other dress, and what only looks like them."""

from __future__ import annotations

import gzip

from frames import (
    DUTCH,
    FRENCH,
    GERMAN,
    ITALIAN,
    NORWEGIAN,
    POLISH,
    SPANISH,
    bare,
    broadsheet,
    cards,
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
    BRIEF,
    DANISH,
    MISSING,
    NO_TEXT,
    PAYWALLED,
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
from sixth_batch_walls import between, offered

from replate.model import Outcome

UNREAD = BLOCKED | AWAY | NO_TEXT | PAYWALLED


def late(kind: str, told: Told, answer, outcomes, frame=broadsheet, **more):
    """The impostor first, and then the article, which is version 0."""
    return history(kind, impostor(answer, outcomes), first(shown(told, frame, **more), says=(told[1][0],)))


AGAIN_CHALLENGES = {
    "a_wait_with_a_wheel_in_italian": between(
        "challenge",
        ITALIAN,
        weblog(
            "Verifica in corso",
            "<div class='spin'></div><p>Stiamo controllando che la richiesta arrivi da una persona. Attendere prego.</p>",
            lang="it",
            head='<meta http-equiv="refresh" content="5">',
            meta="",
        ),
        BLOCKED,
        frame=weblog,
        lang="it",
    ),
    "a_check_in_french_before_the_article_was_ever_seen": late(
        "challenge",
        FRENCH,
        bare(
            "Encore une étape",
            "<p>Nous devons nous assurer que vous êtes bien une personne avant d’afficher cette page.</p><p>Cochez la case ci-dessous.</p>",
            lang="fr",
        ),
        BLOCKED,
        lang="fr",
    ),
    "a_behaviour_that_is_unusual_in_french": between(
        "challenge",
        FRENCH,
        portal(
            "Accès temporairement restreint",
            paragraphs(
                [
                    "Nous avons détecté un comportement inhabituel provenant de votre connexion.",
                    "L’accès à nos articles est suspendu pour quelques minutes. Si vous pensez qu’il s’agit d’une erreur, écrivez-nous en citant la référence 7f-1120.",
                ]
            ),
            lang="fr",
        ),
        BLOCKED | AWAY,
        frame=portal,
        lang="fr",
    ),
    "the_login_of_a_hotels_network": between(
        "challenge",
        BRIEF,
        bare(
            "Harbour Inn WiFi",
            "<p>Welcome! Accept the terms of use to go online.</p><form action='/portal'><input type='checkbox'><button>Connect</button></form>",
        ),
        UNREAD,
    ),
}

AGAIN_CONSENT = {
    "with_advertising_or_for_money_in_german": between(
        "consent",
        GERMAN,
        broadsheet(
            GERMAN[0],
            paragraphs(
                [
                    "Lesen Sie unser Angebot kostenlos mit Werbung und Tracking oder ohne beides im Pur-Abo für 3,99 € im Monat.",
                    "Ihre Zustimmung gilt für die Verarbeitung Ihrer Daten durch uns und 148 Dritte. Sie können sie jederzeit widerrufen.",
                ]
            )
            + "<button>Zustimmen und weiter</button>",
            lang="de",
            head=left_over(GERMAN[0]),
        ),
        BLOCKED | PAYWALLED,
        lang="de",
    ),
    "a_long_overlay_above_the_whole_text": history(
        "consent",
        first(shown(STRIKE, hashed)),
        noise(
            hashed(
                STRIKE[0],
                '<div role="dialog" class="css-0k">'
                + paragraphs(
                    [
                        "We and 214 partners store information on your device and read it there, in order to show you advertising that fits and to count its readers.",
                        "You can agree, refuse or choose in detail. What you choose holds for this site and can be changed at any time at the foot of each page.",
                        "Some of our partners rely on what the law calls a legitimate interest, to which you can object.",
                    ]
                )
                + "</div>"
                + paragraphs(STRIKE[1]),
            )
        ),
        back(shown(STRIKE, hashed)),
    ),
    "spanish_cookies_or_a_subscription_at_first_sight": late(
        "consent",
        SPANISH,
        portal(
            "Tú decides cómo leer",
            "<p>Acepta las cookies y lee gratis, o suscríbete y navega sin publicidad personalizada.</p><p>Nosotros y 187 empresas usamos tus datos para medir la audiencia.</p>",
            lang="es",
        ),
        BLOCKED | PAYWALLED,
        frame=portal,
        lang="es",
    ),
}

AGAIN_PAYWALLS = {
    "the_rest_for_faithful_readers_in_french": between(
        "paywall",
        FRENCH,
        offered(
            FRENCH,
            1,
            '<div class="z"><p>La suite de cet article attend nos lecteurs abonnés.</p><a href="/abonnement">Dès 1 € par mois</a></div>',
            frame=hashed,
            lang="fr",
        ),
        PAYWALLED,
        frame=hashed,
        lang="fr",
    ),
    "a_danish_month_for_a_crown": between(
        "paywall",
        DANISH,
        offered(
            DANISH,
            2,
            '<div><h3>Få adgang til hele artiklen</h3><p>Prøv Coast Courier en måned for 1 kr.</p><a href="/tilbud">Kom i gang</a></div>',
            lang="da",
        ),
        PAYWALLED,
        lang="da",
    ),
    "articles_left_this_month_above_the_whole_text": history(
        "paywall",
        first(shown(WHALE)),
        noise(broadsheet(WHALE[0], "<p>You have 2 free articles left this month.</p>" + paragraphs(WHALE[1])), looks=2),
        noise(broadsheet(WHALE[0], "<p>You have 1 free article left this month.</p>" + paragraphs(WHALE[1])), looks=2),
        back(shown(WHALE)),
    ),
    "a_summary_and_an_offer_in_the_place_of_the_text": between(
        "paywall",
        BARRIER,
        broadsheet(
            BARRIER[0],
            "<h2>In short</h2><ul><li>The barrier closed for the third time this month.</li><li>New hinges may cost 14 million crowns.</li></ul><p>The full report is for members. Already one of us? Sign in.</p>",
        ),
        PAYWALLED | {Outcome.HELD},
    ),
    "an_italian_stub_before_the_article_was_ever_seen": late(
        "paywall",
        ITALIAN,
        offered(
            ITALIAN, 1, "<p>Questo articolo è riservato agli abbonati.</p><a href='/abbonati'>Abbonati</a>", lang="it"
        ),
        PAYWALLED,
        lang="it",
    ),
    "a_stub_and_then_the_whole_text_with_an_edit": history(
        "paywall",
        first(shown(STRIKE, weblog)),
        impostor(
            offered(STRIKE, 1, "<p>Subscribers can read on. <a href='/subscribe'>Subscribe now</a></p>", frame=weblog),
            PAYWALLED,
        ),
        edit(shown(changed(STRIKE, "33 pupils", "31 pupils"), weblog), "31 pupils"),
    ),
}

FARE = (
    "Museum of nets opens on Sunday",
    (
        "The museum of nets in Hale opens its doors on Sunday at ten, after two years of repairs to the roof.",
        "Tickets cost €12 and can be had at the door; members of the trust pay half. The full story of the house is told in a film.",
    ),
)
CLUB = (
    "Sailing club takes entries for the regatta",
    (
        "The sailing club of Hale takes entries for its regatta until Friday, 8 May. Crews can register at the club house or by telephone; it costs 20 crowns a boat, and members sail for free.",
    ),
)
LAW: Told = (
    "Autoridade multa jornal por causa de cookies",
    (
        "A autoridade de proteção de dados multou em 40 mil euros um jornal do norte que não deixava recusar os cookies, soube-se na terça-feira.",
        "Segundo a decisão, o leitor tinha de aceitar a publicidade personalizada ou pagar uma assinatura para continuar a ler. O jornal vai recorrer.",
    ),
)
BOTS = (
    "Company that sells puzzles against bots moves to Hale",
    (
        "A company that makes websites ask “Are you human?” is to open an office in Hale with 40 people, it said on Monday.",
        "Its puzzles, in which visitors slide a piece into a gap, are shown eleven million times a day. “You will have seen one today,” Ilse Brandt, its head, said.",
    ),
)
ADVICE = (
    "How to get your boat through the winter",
    (
        "Take the batteries out and keep them where it is dry; you will thank yourself in April.",
        "Open your hatches on every sunny day. If you cannot come yourself, ask a neighbour.",
        "Check the lines after each storm: you need at least four, and one of them doubled.",
    ),
)

AGAIN_CONTROLS = {
    "tickets_that_cost_something": history(
        "control", first(shown(FARE)), edit(shown(changed(FARE, "€12", "€14")), "€14")
    ),
    "a_club_where_one_can_register": history(
        "control", first(shown(CLUB, weblog)), edit(shown(changed(CLUB, "20 crowns", "25 crowns"), weblog), "25 crowns")
    ),
    "a_fine_for_cookies_in_portuguese": history(
        "control",
        first(shown(LAW, portal, lang="pt")),
        edit(shown(changed(LAW, "40 mil", "45 mil"), portal, lang="pt"), "45 mil"),
    ),
    "a_maker_of_puzzles_against_bots": history(
        "control", first(shown(BOTS, hashed)), edit(shown(changed(BOTS, "40 people", "60 people"), hashed), "60 people")
    ),
    "advice_that_speaks_to_its_reader": history(
        "control",
        first(shown(ADVICE, weblog)),
        edit(shown(changed(ADVICE, "at least four", "at least six"), weblog), "at least six"),
    ),
    "a_not_taken_out_of_a_single_paragraph": history(
        "control",
        first(
            tables(
                "Pier to be closed",
                "<p>The northern pier will not be closed to visitors before the regatta, the harbour office said on Monday evening.</p>",
            )
        ),
        edit(
            tables(
                "Pier to be closed",
                "<p>The northern pier will be closed to visitors before the regatta, the harbour office said on Monday evening.</p>",
            ),
            "will be closed",
        ),
    ),
}

AGAIN_OUT_OF_ORDER = {
    "a_german_rebuilding": between(
        "out of order",
        GERMAN,
        bare(
            "Wir bauen um",
            "<p>Ab Montag sind wir mit einem neuen Auftritt für Sie da. Bis dahin bitten wir um Geduld.</p>",
            lang="de",
        ),
        AWAY | NO_TEXT,
        lang="de",
    ),
    "a_programs_last_words_as_plain_text": between(
        "out of order",
        STRIKE,
        Reply(
            "Traceback (most recent call last):\n  File \"/srv/app/views.py\", line 88, in article\n    return render(request, story)\nKeyError: 'story'\n",
            kind="text/plain; charset=utf-8",
        ),
        AWAY | NO_TEXT,
    ),
    "a_storages_refusal_in_xml": between(
        "out of order",
        WHALE,
        Reply(
            '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>81A0</RequestId></Error>',
            kind="application/xml",
        ),
        UNREAD,
    ),
    "nothing_upstream": between(
        "out of order",
        POLISH,
        Reply(
            "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
            kind="text/plain",
        ),
        AWAY | NO_TEXT,
        lang="pl",
    ),
    "a_503_that_shows_an_edited_text": history(
        "out of order",
        first(shown(BRIEF)),
        impostor(Reply(shown(changed(BRIEF, "14 June", "15 June")), 503), AWAY | {Outcome.RATE_LIMITED}),
    ),
}

LISTED = "".join(
    f"<h2>{head}</h2><p>{text[0][:230]}</p><a href='/n/{i}'>Seguir</a>"
    for i, head, text in ((i, *story(i)) for i in range(40, 52))
)

AGAIN_OTHERS = {
    "a_spanish_list_of_beginnings": between(
        "front page", SPANISH, portal("Lo último de la costa", LISTED, lang="es"), NO_TEXT, frame=portal, lang="es"
    ),
    "a_way_to_the_authors_page": history(
        "front page",
        first(shown(BARRIER)),
        impostor(
            Reply(status=302, headers=(("Location", "/author/nell-harrow"),)),
            MISSING | {Outcome.MISMATCH, Outcome.NOT_ARTICLE},
            also=(
                (
                    "/author/nell-harrow",
                    broadsheet(
                        "Nell Harrow",
                        "<p>Nell Harrow has written for the Courier since 2011. She covers the sea.</p>"
                        + cards(60, 10),
                    ),
                ),
            ),
        ),
        back(shown(BARRIER)),
    ),
    "an_old_copy_once_amid_the_new": history(
        "other article",
        first(shown(STRIKE)),
        edit(shown(changed(STRIKE, "two days", "three days")), "three days"),
        impostor(shown(STRIKE), {Outcome.HELD}, looks=1),
        back(shown(changed(STRIKE, "two days", "three days"))),
    ),
    "the_next_article_hung_below_for_good": history(
        "other article",
        first(shown(DUTCH, lang="nl")),
        noise(
            shown(DUTCH, lang="nl").replace(
                "</main>",
                f'<article class="article"><header><h1>{GERMAN[0]}</h1></header><div class="article__body">{paragraphs(GERMAN[1])}</div></article></main>',
            ),
        ),
    ),
    "the_headline_of_another_for_one_look": history(
        "other article",
        first(shown(NORWEGIAN, lang="no")),
        impostor(shown((DANISH[0], NORWEGIAN[1]), lang="no"), {Outcome.HELD}, looks=1),
        back(shown(NORWEGIAN, lang="no")),
    ),
    "gone_elsewhere_by_a_page_that_says_so": between(
        "moved",
        WHALE,
        bare(
            "Moved",
            "<p>This article has moved. If nothing happens, follow <a href='/n/whale'>this link</a>.</p>",
            head='<meta http-equiv="refresh" content="3; url=/n/whale">',
        ),
        MISSING | NO_TEXT,
    ),
    "gone_elsewhere_in_french": between(
        "moved",
        FRENCH,
        broadsheet(
            "Redirection",
            "<p>Cet article a été déplacé. Vous allez être redirigé vers sa nouvelle adresse dans quelques secondes.</p>",
            lang="fr",
        ),
        MISSING | NO_TEXT,
        lang="fr",
    ),
}

SOUND = shown(SWEDISH, lang="sv")
JUNK = "".join(f"<p>{text}</p>" for text in SWEDISH[1]).encode().decode("cp1252", "replace")
QUOTED = broadsheet(BARRIER[0], paragraphs(BARRIER[1]).replace("“", "&amp;ldquo;").replace("”", "&amp;rdquo;"))

AGAIN_TRANSFERS = {
    "a_page_that_ends_within_a_tag": history(
        "transfer",
        first(SOUND),
        impostor(SOUND[: SOUND.index(SWEDISH[1][3]) - 1], {Outcome.TRUNCATED, Outcome.HELD}, looks=3),
        back(SOUND),
    ),
    "letters_turned_to_junk": history(
        "transfer", first(SOUND), noise(broadsheet(SWEDISH[0], JUNK, lang="sv"), looks=3), back(SOUND)
    ),
    "letters_lost": history(
        "transfer",
        first(SOUND),
        noise(
            broadsheet(
                SWEDISH[0], paragraphs([t.replace("ä", "\ufffd").replace("å", "\ufffd") for t in SWEDISH[1]]), lang="sv"
            ),
            looks=3,
        ),
        back(SOUND),
    ),
    "signs_written_out": history("transfer", first(shown(BARRIER)), noise(QUOTED, looks=3), back(shown(BARRIER))),
    "packed_and_not_said_so": history(
        "transfer",
        first(shown(WHALE)),
        impostor(gzip.compress(shown(WHALE).encode()), {Outcome.NOT_ARTICLE, Outcome.EMPTY}),
        back(shown(WHALE)),
    ),
    "a_part_that_nobody_asked_for": history(
        "transfer",
        first(shown(BARRIER)),
        impostor(Reply(shown(cut(BARRIER, 6)), 206, (("Content-Range", "bytes 0-3000/4100"),)), {Outcome.TRUNCATED}),
        back(shown(BARRIER)),
    ),
    "an_edit_by_way_of_a_proxy": history(
        "transfer", first(shown(WHALE)), edit(Reply(shown(changed(WHALE, "15 metres", "17 metres")), 203), "17 metres")
    ),
}

AGAIN_WALLS = (
    AGAIN_CHALLENGES
    | AGAIN_CONSENT
    | AGAIN_PAYWALLS
    | AGAIN_CONTROLS
    | AGAIN_OUT_OF_ORDER
    | AGAIN_OTHERS
    | AGAIN_TRANSFERS
)
