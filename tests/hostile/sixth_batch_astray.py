"""Messages and strangers that come in the course of a history, and the article that comes back."""

from __future__ import annotations

from frames import (
    DUTCH,
    FRENCH,
    GERMAN,
    NORWEGIAN,
    SPANISH,
    bare,
    broadsheet,
    cards,
    left_over,
    links,
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
    PORTUGUESE,
    STRIKE,
    SWEDISH,
    WHALE,
    back,
    first,
    history,
    impostor,
    portal,
    shown,
)
from sixth_batch_walls import between

from replate.model import Outcome

NOT_FOUND = {
    "a_joke_instead_of_a_page": between(
        "not found",
        WHALE,
        weblog(
            "Whoops! That ship has sailed",
            "<p>There is nothing at this address any more, or there never was.</p><form role='search'><input name='s'></form>",
            meta="",
        ),
        MISSING,
        frame=weblog,
    ),
    "no_longer_to_be_had_in_portuguese": between(
        "not found",
        PORTUGUESE,
        broadsheet(
            "Conteúdo indisponível",
            "<p>Este conteúdo já não está disponível no nosso site.</p><p><a href='/'>Voltar à página inicial</a></p>",
            lang="pt",
        ),
        MISSING,
        lang="pt",
    ),
    "not_found_in_danish_among_cards": between(
        "not found",
        DANISH,
        portal(
            "Siden findes ikke", f"<p>Den side, du leder efter, er flyttet eller slettet.</p>{cards(20, 8)}", lang="da"
        ),
        MISSING,
        frame=portal,
        lang="da",
    ),
    "a_story_that_has_expired": between(
        "not found",
        STRIKE,
        broadsheet("The Coast Courier", "<p>The story you requested has expired or has been moved to our archive.</p>"),
        MISSING,
    ),
    "a_way_to_a_page_of_its_own_for_what_is_not_there": history(
        "not found",
        first(shown(SWEDISH, lang="sv")),
        impostor(
            Reply(status=302, headers=(("Location", "/error/404.html"),)),
            MISSING,
            also=(("/error/404.html", broadsheet("Oj då", "<p>Här fanns ingenting.</p>", lang="sv")),),
        ),
        back(shown(SWEDISH, lang="sv")),
    ),
    "a_search_that_found_nothing": between(
        "not found",
        BARRIER,
        broadsheet(
            "Search",
            '<p>0 results for “storm barrier saltmere”.</p><p>Check the spelling or try fewer words.</p><form role="search"><input type="search"></form>',
        ),
        MISSING | NO_TEXT,
    ),
    "a_404_that_comes_and_goes": history(
        "not found",
        first(shown(WHALE)),
        impostor(Reply(shown((story(5)[0], tuple(story(5)[1]))), 404), MISSING, looks=3),
        back(shown(WHALE), looks=2),
    ),
}

OUT_OF_ORDER = {
    "french_works_on_the_site": between(
        "out of order",
        FRENCH,
        bare(
            "Site en maintenance",
            "<p>Notre site fait peau neuve. Merci de revenir dans quelques heures.</p>",
            lang="fr",
        ),
        AWAY,
        lang="fr",
    ),
    "a_fresh_coat_of_paint": between(
        "out of order",
        STRIKE,
        bare("Back at noon", "<p>We're giving the place a fresh coat of paint. Please check back in an hour.</p>"),
        AWAY | NO_TEXT,
    ),
    "an_error_told_in_json": between(
        "out of order",
        BARRIER,
        Reply(
            '{"statusCode":500,"error":"Internal Server Error","message":"Cannot read property of undefined"}',
            200,
            kind="application/json",
        ),
        AWAY | NO_TEXT,
    ),
    "an_error_page_of_a_framework": between(
        "out of order",
        WHALE,
        bare(
            "Whitelabel Error Page",
            "<p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Internal Server Error, status=500).</div>",
        ),
        AWAY,
    ),
    "a_cache_without_a_server_behind_it": between(
        "out of order",
        SPANISH,
        bare(
            "503 Backend fetch failed",
            "<p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 32772</p><hr><p>Varnish cache server</p>",
        ),
        AWAY,
        lang="es",
    ),
    "an_account_that_is_suspended": between(
        "out of order",
        BRIEF,
        bare(
            "Account suspended",
            "<p>This account has been suspended. Contact your hosting provider for more information.</p>",
        ),
        AWAY | NO_TEXT | BLOCKED,
    ),
    "a_domain_for_sale": between(
        "out of order",
        STRIKE,
        bare(
            "coast-courier.test is for sale",
            f"<p>This domain may be for sale by its owner. Inquire today.</p><ul><li>{links('Insurance quotes|Cheap flights|Boat loans|Online degrees', '</li><li>')}</li></ul>",
        ),
        AWAY | NO_TEXT | BLOCKED,
    ),
    "a_server_fresh_from_its_box": between(
        "out of order",
        GERMAN,
        bare(
            "Welcome to nginx!",
            "<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
        ),
        AWAY | NO_TEXT,
        lang="de",
    ),
}

OTHER_PAGES = {
    "the_german_front_page_under_the_articles_address": between(
        "front page",
        GERMAN,
        portal("Nachrichten von der Küste", cards(30, 18, 220), lang="de"),
        NO_TEXT,
        frame=portal,
        lang="de",
    ),
    "a_french_section_with_a_word_on_itself": between(
        "front page",
        FRENCH,
        broadsheet(
            "Économie",
            f"<p>Toute l’actualité économique de la côte : ports, pêche, tourisme, emploi.</p>{cards(50, 12)}<nav>{links('1|2|3|4|Suivant')}</nav>",
            lang="fr",
        ),
        NO_TEXT,
        lang="fr",
    ),
    "a_way_to_the_section_page": history(
        "front page",
        first(shown(NORWEGIAN, lang="no")),
        impostor(
            Reply(status=301, headers=(("Location", "/nyheter/"),)),
            MISSING | {Outcome.MISMATCH},
            looks=4,
            also=(("/nyheter/", broadsheet("Nyheter", cards(10, 15), lang="no")),),
        ),
        back(shown(NORWEGIAN, lang="no")),
    ),
    "another_article_that_names_itself": history(
        "other article",
        first(shown(BARRIER, head='<meta property="og:url" content="http://coast-courier.test/a">')),
        impostor(
            shown(
                STRIKE, head='<meta property="og:url" content="http://coast-courier.test/2026/03/teachers-vote-8841">'
            ),
            {Outcome.MISMATCH},
            looks=5,
        ),
        back(shown(BARRIER, head='<meta property="og:url" content="http://coast-courier.test/a">')),
    ),
    "another_article_whose_own_address_stands_in_its_statement_only": history(
        "other article",
        first(shown(DUTCH, lang="nl", head=left_over(DUTCH[0], mainEntityOfPage="/kade-1201"))),
        impostor(
            shown(
                GERMAN, lang="nl", head=left_over(GERMAN[0], mainEntityOfPage={"@type": "WebPage", "@id": "/mole-1377"})
            ),
            {Outcome.MISMATCH},
            looks=5,
        ),
        back(shown(DUTCH, lang="nl", head=left_over(DUTCH[0], mainEntityOfPage="/kade-1201"))),
    ),
    "the_same_story_in_another_tongue_for_an_hour": history(
        "other article",
        first(shown(GERMAN, lang="de")),
        impostor(shown(FRENCH, lang="fr"), {Outcome.HELD, Outcome.MISMATCH}, looks=3, minutes=4),
        back(shown(GERMAN, lang="de")),
    ),
    "not_served_in_your_land": between(
        "geo",
        STRIKE,
        broadsheet(
            "Not available where you are", "<p>For reasons of rights we cannot show this page in your location.</p>"
        ),
        BLOCKED | {Outcome.LEGAL},
    ),
    "not_served_in_your_land_in_german": between(
        "geo",
        GERMAN,
        broadsheet(
            "Hinweis", "<p>Dieser Inhalt ist in Ihrem Land aus rechtlichen Gründen nicht verfügbar.</p>", lang="de"
        ),
        BLOCKED | {Outcome.LEGAL},
        lang="de",
    ),
}

ASTRAY = NOT_FOUND | OUT_OF_ORDER | OTHER_PAGES
