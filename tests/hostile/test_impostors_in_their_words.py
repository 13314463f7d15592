"""Impostors and short news in words of their own, told apart by what the page says alone."""

from __future__ import annotations

import pytest
from misbehaving import page
from test_impostors import FORM, HEADLINE, TEXT, wall

from replate.extract import read
from replate.model import Outcome

IMPOSTORS = {
    "akamai bot": (
        page(
            "Access to this site is restricted",
            [
                "Our systems think that you might be a bot. If you are not, reference 0.5f2 when you write to support@hale-mail.test."
            ],
        ),
        "blocked",
    ),
    "turnstile": (
        wall(
            "Just a second",
            "We need to make sure that you are a real person before we let you through. This will not take long.",
        ),
        "blocked",
    ),
    "slide": (
        wall(
            "Slide to continue",
            "Please slide the puzzle piece to confirm that a human is reading.",
            "We do this to keep our journalism safe from scrapers.",
        ),
        "blocked",
    ),
    "anubis de": (
        wall(
            "Wir stellen sicher, dass Sie kein Bot sind!",
            "Sie sehen diese Seite, weil der Betreiber eine Prüfung eingerichtet hat.",
        ),
        "blocked",
    ),
    "consent en long in frame": (
        page(
            "Manage your privacy",
            [
                "Cookies and similar technologies help us to provide our service. You can accept all, reject all or choose for each purpose. "
                * 3,
                "With your agreement, we and 231 vendors store and/or access information on your device to show personalised ads and content. "
                * 2,
                "Accept all",
                "Reject all",
            ],
        ),
        "blocked",
    ),
    "consent es": (
        wall(
            "Gestiona tu privacidad",
            "Con tu acuerdo, nosotros y nuestros 231 socios usamos cookies o tecnologías similares para almacenar y acceder a datos personales.",
            "Aceptar",
            "Rechazar y suscribirse",
        ),
        "blocked",
    ),
    "consent fi": (
        wall(
            "Yksityisyytesi on meille tärkeää",
            "Me ja 231 kumppaniamme tallennamme ja käytämme laitteellasi olevia tietoja, kuten evästeitä.",
            "Hyväksy kaikki",
        ),
        "blocked",
    ),
    "stub en": (
        page(
            HEADLINE,
            TEXT[:2],
            end="<div>This article continues for subscribers. <a href='/s'>Join the Hale Mail</a> for 1 crown.</div>",
        ),
        "paywalled",
    ),
    "stub en 2": (
        page(
            HEADLINE, TEXT[:2], end="<div><h3>Keep reading with a free account</h3><p>Create one in seconds.</p></div>"
        ),
        "paywalled",
    ),
    "stub en 3": (
        page(
            HEADLINE,
            TEXT[:1],
            end="<div><p>Thanks for reading The Hale Mail. You have no free stories left.</p><a class=btn href='/s'>See offers</a></div>",
        ),
        "paywalled",
    ),
    "stub it": (
        page(
            HEADLINE,
            TEXT[:2],
            end="<div>Contenuto riservato agli abbonati. Abbonati per leggere tutto l'articolo.</div>",
            lang="it",
        ),
        "paywalled",
    ),
    "stub de": (
        page(HEADLINE, TEXT[:2], end="<div>Sie möchten weiterlesen? Wählen Sie Ihr Abo.</div>", lang="de"),
        "paywalled",
    ),
    "stub es": (
        page(
            HEADLINE,
            TEXT[:2],
            end="<div>Este artículo es solo para suscriptores. ¿Ya tienes cuenta? Inicia sesión</div>",
            lang="es",
        ),
        "paywalled",
    ),
    "soft404 a": (
        page("Nothing here", ["We have looked everywhere, but there is nothing at this address. Try a search."]),
        "missing",
    ),
    "soft404 b": (wall("Error", "The requested URL /a was not found on this server."), "missing"),
    "soft404 c": (
        page("Content unavailable", ["The content you requested is unavailable. It may have expired."]),
        "missing",
    ),
    "soft404 d": (
        page(
            "Ups! Hier ist nichts",
            [
                "Die aufgerufene Seite konnte leider nicht gefunden werden. Vielleicht interessiert Sie eine dieser Meldungen."
            ],
            lang="de",
        ),
        "missing",
    ),
    "soft404 e": (
        page("Oups, cette page a disparu", ["Le lien est peut-être périmé. Revenez à l'accueil."], lang="fr"),
        "missing",
    ),
    "soft404 es": (
        page("Lo sentimos", ["El contenido que buscas ya no existe o ha cambiado de dirección."], lang="es"),
        "missing",
    ),
    "maint a": (
        page(
            "The Hale Mail",
            ["The site is offline for a short while as we move to a new server. Thank you for your patience."],
        ),
        "unavailable",
    ),
    "maint b": (
        wall("Technical difficulties", "We're experiencing technical difficulties and are working to fix them."),
        "unavailable",
    ),
    "maint de": (
        wall(
            "Gleich wieder da",
            "Unsere Technik arbeitet gerade an der Seite. Bitte versuchen Sie es in einigen Minuten erneut.",
        ),
        "unavailable",
    ),
    "region": (
        wall("Sorry!", "Our website is currently unavailable in most European countries. We are engaged on the issue."),
        "blocked",
    ),
    "region de": (wall("Inhalt nicht verfügbar", "Dieser Inhalt ist in Ihrer Region nicht verfügbar."), "blocked"),
    "signin frame": (page("Welcome back", ["Sign in to your Hale Mail account to continue."], end=FORM), "blocked"),
    "react error": (
        "<html><head><title>Application error</title></head><body><h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2></body></html>",
        "unavailable",
    ),
    "php": (
        "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function get_header() in /var/www/a.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/a.php</b> on line <b>3</b><br />",
        "unavailable",
    ),
    "null": ("null", "empty"),
    "json ld": ('{"error":{"code":404,"message":"Article not found"}}', "missing"),
    "print head": (
        f"<html><head><title>{HEADLINE}</title></head><body><div class='print-head'>The Hale Mail | {HEADLINE} | printed on 4 May 2026</div></body></html>",
        "empty",
    ),
}
ARTICLES = {
    "captcha art": page(
        "How captchas learned to hate us",
        [
            "To prove that you are not a robot, click on all squares with a bus. So begins many a morning at the harbour office.",
            *TEXT[:4],
        ],
    ),
    "404 art": page("404: the year the archive went dark", TEXT[:4]),
    "short": page("Fire at old mill", ["A fire broke out at the old mill on Monday night. Nobody was hurt."]),
    "short2": page(
        "Ferry back in service",
        ["The ferry is back in service after repairs, the line said. It had been out of service since Friday."],
    ),
    "short3": page(
        "Council to remove page on landing fees",
        [
            "The council is to remove a page on landing fees from its website, it said on Monday, after complaints that the figures were old."
        ],
    ),
    "short4": page(
        "Login data of 4,000 readers stolen",
        [
            "The login data of 4,000 users of the town library have been stolen, the council said on Monday. Users should sign in and change their passwords."
        ],
    ),
    "short5": page(
        "Hale Mail raises price of subscription",
        [
            "A subscription to the Hale Mail will cost 12 crowns a month from June, the publisher said. Subscribers were told by letter on Monday.",
            "It is the first increase in four years.",
        ],
    ),
    "short6": page(
        "Site of old harbour for sale", ["The site of the old harbour is for sale, the council said on Monday."]
    ),
    "age": page(
        "Drivers over 70 to be tested",
        [
            "Drivers who are over 70 are to be tested every two years, the ministry said on Monday. The age was 75 until now."
        ],
    ),
    "app": page(
        "Ferry line starts app",
        [
            "The ferry line has started an app with which tickets can be bought. It is available in the usual stores from Monday, and costs nothing.",
            TEXT[1],
        ],
    ),
    "sub article": page(
        "Papers gain subscribers",
        [*TEXT[:3], "“Read the full story with a subscription” brings one in forty readers to pay, Brandt said."],
    ),
    "blocked": page("Access to northern quay denied to anglers", TEXT[:2]),
    "queue": page("You are in line: the art of waiting", TEXT[:3]),
    "session": page("Session on fees ends without a vote", TEXT[:2]),
    "unavail de": page(
        "Fähre am Montag nicht verfügbar",
        [
            "Die Fähre steht am Montag wegen Wartungsarbeiten nicht zur Verfügung, teilte die Reederei mit. Busse fahren jede halbe Stunde."
        ],
        lang="de",
    ),
    "missing boat": page(
        "Boat not found after night of searching",
        ["A boat that left Saltmere on Sunday has not been found after a night of searching, the coast guard said."],
    ),
}


def told(body: str) -> Outcome | None:
    return read(body.encode(), content_type="text/html; charset=utf-8", url="http://hale-mail.test/a").outcome


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_in_words_of_its_own_is_refused(name: str) -> None:
    body, outcome = IMPOSTORS[name]
    assert told(body) in {Outcome(outcome), Outcome.NOT_ARTICLE}


@pytest.mark.parametrize("name", ARTICLES)
def test_news_in_words_like_those_of_an_impostor_is_read(name: str) -> None:
    assert told(ARTICLES[name]) is None
