"""More pages that are not the article, in other languages and of other kinds than the first list."""

from __future__ import annotations

import pytest
from misbehaving import Reply
from test_impostors import AWAY, BLOCKED, FORM, MISSING, NO_TEXT, PAYWALLED, published, stub, wall

IMPOSTORS = {
    "consent_italian": (
        wall(
            "La tua privacy",
            "Noi e i nostri partner archiviamo e accediamo a informazioni su un dispositivo, come i cookie, e trattiamo dati personali. Puoi dare o negare il consenso in qualsiasi momento.",
            "Continua senza accettare",
            "Accetta tutti i cookie",
            lang="it",
        ),
        BLOCKED,
    ),
    "consent_dutch": (
        wall(
            "Wij gebruiken cookies",
            "Wij en onze partners gebruiken cookies om informatie op te slaan en persoonsgegevens te verwerken. U kunt uw toestemming op elk moment intrekken.",
            "Alle cookies accepteren",
            lang="nl",
        ),
        BLOCKED,
    ),
    "consent_or_pay_french": (
        wall(
            "Acceptez les cookies ou abonnez-vous",
            "Nous et nos partenaires déposons des cookies et utilisons des données personnelles afin de vous proposer de la publicité. Vous pouvez refuser les cookies en vous abonnant.",
            "Accepter et continuer",
            "S’abonner",
            lang="fr",
        ),
        BLOCKED | PAYWALLED,
    ),
    "missing_polish": (wall("Nie znaleziono strony", "Strona, której szukasz, nie istnieje.", lang="pl"), MISSING),
    "missing_portuguese": (
        wall("Página não encontrada", "A página que procura não existe ou foi removida.", lang="pt"),
        MISSING,
    ),
    "missing_turkish": (wall("Sayfa bulunamadı", "Aradığınız sayfa bulunamadı.", lang="tr"), MISSING | NO_TEXT),
    "missing_japanese": (
        wall("ページが見つかりません", "お探しのページは見つかりませんでした。", lang="ja"),
        MISSING | NO_TEXT,
    ),
    "expired_german": (
        wall(
            "Der Artikel ist nicht mehr verfügbar", "Der gewünschte Artikel ist leider nicht mehr verfügbar.", lang="de"
        ),
        MISSING,
    ),
    "region": (
        wall(
            "Not available in your region",
            "We are sorry, this content is not available in your region. We are engaged on the issue and look for ways to serve our readers in the European Economic Area.",
        ),
        BLOCKED,
    ),
    "edge_denied": (
        wall(
            "Access Denied",
            'You don\'t have permission to access "http://hale-mail.test/news/1" on this server.',
            "Reference #18.6f5a2c17.1700000000.2f1c3",
        ),
        BLOCKED,
    ),
    "rate_limited_with_200": (
        wall("Too many requests", "You have sent too many requests in a short time. Please try again later."),
        BLOCKED | AWAY,
    ),
    "ad_blocker": (
        wall(
            "Please disable your ad blocker",
            "It looks like you are using an ad blocker. Please disable it or allow this site in order to continue reading.",
        ),
        BLOCKED | PAYWALLED,
    ),
    "application_shell": (
        '<html><head><title>Hale Mail</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
        NO_TEXT | BLOCKED,
    ),
    "meta_refresh": (
        '<html><head><title>Redirecting</title><meta http-equiv="refresh" content="0; url=/"></head><body><p>Redirecting to <a href="/">the front page</a></p></body></html>',
        NO_TEXT | BLOCKED,
    ),
    "domain_for_sale": (
        wall(
            "hale-mail.test is for sale",
            "This domain may be for sale. Buy this domain.",
            "Related searches: ferries, harbours",
        ),
        NO_TEXT | AWAY | BLOCKED,
    ),
    "maintenance_dutch": (
        wall(
            "Onderhoud",
            "Wegens onderhoud is deze site tijdelijk niet beschikbaar. Probeer het later opnieuw.",
            lang="nl",
        ),
        AWAY,
    ),
    "paywall_spanish": (
        stub("Este contenido es exclusivo para suscriptores. Suscríbete para seguir leyendo.", lang="es"),
        PAYWALLED,
    ),
    "paywall_swedish": (stub("Läs vidare – bli prenumerant. Redan prenumerant? Logga in.", lang="sv"), PAYWALLED),
    "paywall_italian": (
        stub("Questo articolo è riservato agli abbonati. Abbonati per continuare a leggere.", lang="it"),
        PAYWALLED,
    ),
    "registration": (
        stub("Register for free to continue reading this article. Already have an account? Sign in."),
        PAYWALLED | BLOCKED,
    ),
    "sign_in_spanish": (wall("Inicia sesión", "Inicia sesión para continuar.", lang="es", extra=FORM), BLOCKED),
}


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_from_abroad_is_said_to_be_one_and_is_never_kept(name, site, at):
    body, outcomes = IMPOSTORS[name]
    article = published(site, at)
    site.answers["/a"] = Reply(body)
    seen = at.look(article, times=4)
    assert set(seen) <= outcomes, at.reasons[-4:]
    assert at.versions(article) == 1


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_from_abroad_at_first_sight_is_no_version_0(name, site, at):
    site.answers["/a"] = Reply(IMPOSTORS[name][0])
    article = at.watch.add(site.at("/a"))
    at.look(article)
    assert at.versions(article) == 0, at.reasons
