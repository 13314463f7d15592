"""Pages that stand where the article was and are not the article: none of them ever becomes a version."""

from __future__ import annotations

from datetime import timedelta

import pytest
from misbehaving import Reply, Site, page, story
from sitting import Sitting

from replate.model import ArticleState, EventKind, Outcome

HEADLINE, TEXT = story(1)
LEGAL = (
    "We and our partners store and access information on your device, such as cookies, and process personal data. "
    "You can give or refuse your consent at any time in the privacy settings of this site. "
)


def wall(title: str, *lines: str, lang: str = "en", extra: str = "") -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f'<!doctype html><html lang="{lang}"><head><title>{title}</title></head><body><h1>{title}</h1>{told}{extra}</body></html>'


def stub(line: str, *, head: str = "", lang: str = "en") -> str:
    return page(HEADLINE, TEXT[:1], end=f'<div class="offer">{line}</div>', head=head, lang=lang)


FORM = '<form action="/session" method="post"><input name="user"><input type="password" name="pass"><button>Go</button></form>'
BLOCKED, PAYWALLED, MISSING = {Outcome.BLOCKED}, {Outcome.PAYWALLED}, {Outcome.MISSING}
AWAY = {Outcome.UNAVAILABLE}
NO_TEXT = {Outcome.EMPTY, Outcome.NOT_ARTICLE, Outcome.HELD, Outcome.MISMATCH, Outcome.MISSING}

IMPOSTORS = {
    # other vendors' challenges
    "challenge_datadome": (
        wall(
            "hale-mail.test",
            "Please enable JS and disable any ad blocker",
            extra='<script>var dd={"rt":"c","cid":"x","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
        ),
        BLOCKED,
    ),
    "challenge_perimeterx": (
        wall(
            "Access to this page has been denied",
            "Access to this page has been denied because we believe you are using automation tools to browse the website.",
            extra='<div id="px-captcha"></div><script src="/px/captcha.js"></script>',
        ),
        BLOCKED,
    ),
    "challenge_imperva": (
        '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9" frameborder=0>Request unsuccessful. Incapsula incident ID: 892000-1</iframe></body></html>',
        BLOCKED | {Outcome.EMPTY},
    ),
    "challenge_german": (
        wall(
            "Einen Moment bitte",
            "Wir prüfen, ob die Verbindung sicher ist. Bitte aktivieren Sie JavaScript und Cookies, um fortzufahren.",
            "Bestätigen Sie, dass Sie ein Mensch sind.",
            lang="de",
        ),
        BLOCKED,
    ),
    "challenge_french": (
        wall(
            "Un instant…",
            "Vérification de la sécurité de votre connexion. Veuillez activer JavaScript et les cookies pour continuer.",
            "Confirmez que vous n’êtes pas un robot.",
            lang="fr",
        ),
        BLOCKED,
    ),
    "challenge_proof_of_work": (
        wall(
            "Making sure you're not a bot!",
            "You are seeing this because the administrator of this website has set up a check to protect the server.",
            extra="<noscript>Sadly, you must enable JavaScript to get past this challenge.</noscript>",
        ),
        BLOCKED,
    ),
    "challenge_akamai": (
        wall(
            "Access Denied",
            'You don\'t have permission to access "http://hale-mail.test/a" on this server.',
            "Reference #18.2d351ab8.1557333295.a4e16ab",
        ),
        BLOCKED,
    ),
    # consent
    "consent_german": (
        wall(
            "Weiter mit Werbung lesen",
            *[
                "Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät, zum Beispiel Cookies, und verarbeiten personenbezogene Daten. Mit Ihrer Zustimmung lesen Sie unsere Seite mit Werbung."
            ]
            * 5,
            "Akzeptieren und weiter",
            lang="de",
        ),
        BLOCKED,
    ),
    "consent_french": (
        wall(
            "Votre vie privée nous importe",
            *[
                "Nos 214 partenaires et nous stockons des informations sur votre appareil, comme des cookies, et traitons des données personnelles. Vous pouvez donner ou refuser votre consentement."
            ]
            * 5,
            "Accepter et continuer",
            lang="fr",
        ),
        BLOCKED,
    ),
    "consent_spanish": (
        wall(
            "Su privacidad es importante",
            *[
                "Nosotros y nuestros 214 socios almacenamos información en su dispositivo, como cookies, y tratamos datos personales. Puede aceptar o rechazar su consentimiento."
            ]
            * 5,
            "Aceptar y continuar",
            lang="es",
        ),
        BLOCKED,
    ),
    "consent_in_the_articles_frame": (page("Your privacy choices", [LEGAL * 2] * 4), BLOCKED),
    # paywalls
    "paywall_german": (
        stub("<p>Dieser Artikel ist Abonnenten vorbehalten. Jetzt Abo abschließen und weiterlesen.</p>", lang="de"),
        PAYWALLED,
    ),
    "paywall_french": (
        stub("<p>Il vous reste 85 % de cet article à lire. La suite est réservée aux abonnés.</p>", lang="fr"),
        PAYWALLED,
    ),
    "paywall_spanish": (
        stub("<p>Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo.</p>", lang="es"),
        PAYWALLED,
    ),
    "paywall_metered": (
        stub("<p>You have reached your limit of free articles this month. Subscribe for unlimited access.</p>"),
        PAYWALLED,
    ),
    "paywall_stated_only": (
        stub(
            "<p>Start your trial today for 1 crown.</p>",
            head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}}</script>',
        ),
        PAYWALLED | {Outcome.HELD},
    ),
    # sign-in
    "sign_in_at_200": (
        wall("Log in to continue", "Please sign in with your account to read this page.", extra=FORM),
        BLOCKED,
    ),
    # not found, said with status 200
    "soft_404_english": (
        page(
            "Page not found",
            ["Sorry, the page you are looking for could not be found.", "Try the search or go back to the front page."],
        ),
        MISSING,
    ),
    "soft_404_german": (
        page(
            "Seite nicht gefunden",
            ["Die von Ihnen gesuchte Seite existiert leider nicht mehr.", "Zurück zur Startseite"],
            lang="de",
        ),
        MISSING,
    ),
    "soft_404_french": (
        page(
            "Page introuvable",
            ["La page que vous recherchez n’existe pas ou a été déplacée.", "Retour à l’accueil"],
            lang="fr",
        ),
        MISSING,
    ),
    "soft_404_spanish": (
        page(
            "Página no encontrada",
            ["La página que busca no existe o ha sido movida.", "Volver a la portada"],
            lang="es",
        ),
        MISSING,
    ),
    "soft_404_italian": (
        page(
            "Pagina non trovata",
            ["La pagina che stai cercando non esiste o è stata spostata.", "Torna alla home"],
            lang="it",
        ),
        MISSING,
    ),
    "soft_404_with_teasers": (
        page(
            "Oops! We can't find that page",
            ["The article may have been removed or its address changed."],
            side="".join(f'<h3><a href="/n/{i}">{story(i)[0]}</a></h3>' for i in range(2, 14)),
        ),
        MISSING,
    ),
    # out of order, said with status 200
    "maintenance": (
        wall("Down for maintenance", "We are currently undergoing scheduled maintenance and will be back shortly."),
        AWAY,
    ),
    "maintenance_german": (
        wall(
            "Wartungsarbeiten",
            "Wegen Wartungsarbeiten ist unsere Seite vorübergehend nicht erreichbar. Wir sind bald zurück.",
            lang="de",
        ),
        AWAY,
    ),
    "database_error": (
        wall(
            "Error establishing a database connection",
            "This either means that the username and password information is incorrect or that contact could not be made.",
        ),
        AWAY,
    ),
    # something else
    "home_page_without_a_redirect": (
        wall(
            "The Hale Mail: news from the coast",
            extra="".join(
                f'<div class="teaser"><h2><a href="/n/{i}">{story(i)[0]}</a></h2><p>{story(i)[1][0][:110]}</p></div>'
                for i in range(2, 24)
            ),
        ),
        NO_TEXT,
    ),
    "paragraphs_still_loading": (page(HEADLINE, ["Loading…"] * 8), NO_TEXT),
    "only_a_script": (
        "<!doctype html><html><head><title>The Hale Mail</title></head><body><div id='root'></div><script src='/app.js'></script><noscript>You need to enable JavaScript to run this app.</noscript></body></html>",
        NO_TEXT | BLOCKED,
    ),
    "json_instead": ('{"error": "internal", "status": "failed to render"}', NO_TEXT),
    "age_check": (
        wall("Are you over 18?", "Please confirm your age to continue to The Hale Mail.", "Yes, I am over 18", "No"),
        NO_TEXT | BLOCKED,
    ),
    "not_in_your_country": (
        wall(
            "Unavailable in your region",
            "We recognise you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time.",
        ),
        BLOCKED | {Outcome.LEGAL},
    ),
}


def published(site: Site, at: Sitting, headline: str = HEADLINE, text: list[str] = TEXT) -> int:
    site.answers["/a"] = Reply(page(headline, text))
    article = at.watch.add(site.at("/a"))
    assert at.look(article) == [Outcome.NEW, Outcome.SAME, Outcome.SAME, Outcome.SAME]
    return article


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_is_said_to_be_one_and_is_never_kept(name, site, at):
    body, outcomes = IMPOSTORS[name]
    article = published(site, at)
    site.answers["/a"] = Reply(body)
    seen = at.look(article, times=4)
    assert set(seen) <= outcomes, at.reasons
    assert at.versions(article) == 1
    site.answers["/a"] = Reply(page(HEADLINE, TEXT))
    at.look(article)
    assert at.versions(article) == 1
    assert at.watch.article(article).state is ArticleState.ACTIVE


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [n for n in IMPOSTORS if not n.startswith(("home", "paragraphs", "only", "json", "paywall_stated"))]
)
def test_an_impostor_that_stays_for_hours_is_still_none(name, site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(IMPOSTORS[name][0])
    at.look(article, times=6, apart=timedelta(minutes=25))
    assert at.versions(article) == 1


@pytest.mark.parametrize("name", [n for n in IMPOSTORS if not n.startswith(("home", "paywall_stated"))])
def test_an_impostor_at_first_sight_is_no_version_0(name, site, at):
    site.answers["/a"] = Reply(IMPOSTORS[name][0])
    article = at.watch.add(site.at("/a"))
    at.look(article)
    assert at.versions(article) == 0, at.reasons
    site.answers["/a"] = Reply(page(HEADLINE, TEXT))
    at.look(article)
    assert at.watch.texts(article) == [(HEADLINE, tuple(TEXT))]


def test_a_redirect_to_a_sign_in_page_is_blocked(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(status=302, headers=(("Location", "/login?next=/a"),))
    site.answers["/login?next=/a"] = Reply(wall("Sign in", "Sign in to read on.", extra=FORM))
    assert set(at.look(article)) == {Outcome.BLOCKED}
    assert at.versions(article) == 1


@pytest.mark.parametrize("home", ["/", "/home", "/index.html", "/?utm_source=gone"])
def test_a_redirect_to_the_front_page_is_missing(site, at, home):
    article = published(site, at)
    site.answers["/a"] = Reply(status=301, headers=(("Location", home),))
    site.answers[home] = Reply(page("Top stories", [text for i in range(2, 8) for text in story(i)[1][:1]]))
    assert set(at.look(article)) == {Outcome.MISSING}
    assert at.versions(article) == 1
    assert at.watch.article(article).state is ArticleState.MISSING


@pytest.mark.parametrize("status", [301, 302, 308])
def test_a_redirect_to_another_article_is_a_mismatch_however_long_it_lasts(site, at, status):
    article = published(site, at)
    site.answers["/a"] = Reply(status=status, headers=(("Location", "/b"),))
    site.answers["/b"] = Reply(page(*story(7)))
    assert set(at.look(article, times=6, apart=timedelta(minutes=20))) == {Outcome.MISMATCH}
    assert at.versions(article) == 1


def test_another_articles_text_that_names_its_own_address_is_a_mismatch(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(page(*story(7), head=f'<link rel="canonical" href="{site.at("/b")}">'))
    assert set(at.look(article, times=6, apart=timedelta(minutes=20))) == {Outcome.MISMATCH}
    assert at.versions(article) == 1


def test_another_articles_text_without_a_word_of_its_address_waits_and_passes(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(page(*story(7)))
    assert set(at.look(article)) == {Outcome.HELD}
    site.answers["/a"] = Reply(page(HEADLINE, TEXT))
    assert set(at.look(article)) == {Outcome.SAME}
    assert at.versions(article) == 1
    assert story(7)[1][0] not in at.everything()


def test_the_text_of_an_article_kept_under_another_address_is_a_mismatch_though_no_address_says_so(site, at):
    """A mixed-up cache serves one article under the address of another for an hour."""
    article = published(site, at)
    site.answers["/b"] = Reply(page(*story(7)))
    other = at.watch.add(site.at("/b"))
    at.look(other)
    site.answers["/a"] = Reply(page(*story(7)))
    assert Outcome.MISMATCH in at.look(article, times=6, apart=timedelta(minutes=20))
    assert at.versions(article) == 1


def test_a_page_cut_within_its_html_is_no_shorter_version(site, at):
    article = published(site, at)
    whole = page(HEADLINE, TEXT)
    site.answers["/a"] = Reply(whole[: whole.index(TEXT[4]) + 60])
    assert set(at.look(article, times=6, apart=timedelta(minutes=10))) <= {Outcome.TRUNCATED, Outcome.HELD}
    assert at.versions(article) == 1
    site.answers["/a"] = Reply(whole)
    at.look(article)
    assert at.versions(article) == 1


@pytest.mark.parametrize("status", [401, 402, 403, 405, 406, 418, 429, 500, 502, 503, 520, 530])
def test_no_error_page_is_read_whatever_it_says(site, at, status):
    article = published(site, at)
    site.answers["/a"] = Reply(page(*story(9)), status)
    at.look(article, times=2)
    assert at.versions(article) == 1
    assert at.watch.article(article).state is ArticleState.ACTIVE
    assert not at.events(article)


def test_451_is_legal_and_its_page_is_not_kept(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(page("Removed by court order", [LEGAL] * 3), 451)
    assert set(at.look(article)) == {Outcome.LEGAL}
    assert at.events(article) == [EventKind.WITHDRAWN]
    assert at.watch.article(article).state is ArticleState.LEGAL
    assert "court order" not in at.everything()
