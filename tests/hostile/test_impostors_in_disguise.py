"""Impostors that look more like the page they stand for, and real articles that look like impostors."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from misbehaving import Reply, page, story
from test_impostors import (
    AWAY,
    BLOCKED,
    FORM,
    HEADLINE,
    LEGAL,
    MISSING,
    NO_TEXT,
    PAYWALLED,
    TEXT,
    published,
    stub,
    wall,
)

from replate.model import Outcome

TEASERS = "".join(
    f'<div class="card"><h3><a href="/n/{i}">{story(i)[0]}</a></h3><p>{story(i)[1][0][:180]}.</p></div>'
    for i in range(2, 14)
)
STUB = TEXT[:2]
NOT_FREE = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>'
)


def opened(offer: str, *, head: str = "", lang: str = "en") -> str:
    """The first two paragraphs and an offer."""
    return page(HEADLINE, STUB, end=f'<div class="offer"><p>{offer}</p></div>', head=head, lang=lang)


IMPOSTORS = {
    # challenges
    "challenge_in_a_script_alone": (
        "<html><head></head><body><script>window.KPSDK={};KPSDK.now=Date.now;KPSDK.start=1;</script><script src='/149e9513/ips.js'></script></body></html>",
        BLOCKED | NO_TEXT,
    ),
    "challenge_human_verification": (
        wall(
            "Human Verification",
            "Let's confirm you are human",
            "Complete the security check before continuing. This step verifies that you are not a bot, which helps to protect your account and prevent spam.",
            "Begin",
        ),
        BLOCKED,
    ),
    "challenge_in_the_sites_frame": (
        page(
            "Security check",
            [
                "We have noticed unusual activity from your network.",
                "To go on to The Hale Mail, please prove that you are not a robot by ticking the box below.",
            ],
        ),
        BLOCKED,
    ),
    "challenge_spanish": (
        wall(
            "hale-mail.test",
            "Verifique que usted es un ser humano completando la acción a continuación.",
            "hale-mail.test necesita revisar la seguridad de su conexión antes de continuar.",
            lang="es",
        ),
        BLOCKED,
    ),
    "challenge_italian": (
        wall(
            "Un momento…", "Verifica di non essere un robot", "Attiva JavaScript e i cookie per continuare.", lang="it"
        ),
        BLOCKED,
    ),
    "challenge_portuguese": (
        wall(
            "Só um momento…",
            "Confirme que você é humano",
            "Estamos verificando a segurança da sua conexão antes de continuar.",
            lang="pt",
        ),
        BLOCKED,
    ),
    "challenge_dutch": (
        wall(
            "Een ogenblik geduld…", "Bevestig dat u een mens bent", "Controleren of de verbinding veilig is", lang="nl"
        ),
        BLOCKED,
    ),
    "challenge_polish": (
        wall("Jeszcze chwila…", "Potwierdź, że jesteś człowiekiem", "Sprawdzamy bezpieczeństwo połączenia.", lang="pl"),
        BLOCKED,
    ),
    "waiting_room": (
        wall(
            "You are now in line",
            "Thank you for your patience. The Hale Mail has many readers just now. Your estimated wait time is 4 minutes.",
            "Please do not refresh this page; it will update by itself.",
        ),
        BLOCKED | AWAY,
    ),
    "browser_not_supported": (
        wall(
            "Your browser is not supported",
            "Please update your browser to read The Hale Mail.",
            "Chrome Firefox Safari",
        ),
        BLOCKED | NO_TEXT,
    ),
    "needs_javascript_in_the_articles_frame": (
        page(HEADLINE, ["Please enable JavaScript in your browser to view this page."]),
        BLOCKED | NO_TEXT | AWAY,
    ),
    # consent
    "consent_or_subscription_german": (
        wall(
            "Hale Mail mit Werbung lesen oder Pur-Abo",
            "Mit Werbung und Cookies weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Einwilligung können Sie jederzeit widerrufen.",
            "Pur-Abo: Nutzen Sie uns für 2,99 Euro im Monat ohne Werbetracking. Bereits Pur-Abonnent? Hier anmelden.",
            "Wir und unsere 187 Partner verarbeiten personenbezogene Daten und speichern Informationen auf Ihrem Gerät.",
            lang="de",
        ),
        BLOCKED | PAYWALLED,
    ),
    "consent_swedish": (
        wall(
            "Vi värnar om din integritet",
            *[
                "Vi och våra 187 partner lagrar och får åtkomst till information på din enhet, till exempel cookies, och behandlar personuppgifter."
            ]
            * 4,
            "Godkänn alla",
            lang="sv",
        ),
        BLOCKED,
    ),
    "consent_polish": (
        wall(
            "Szanujemy Twoją prywatność",
            *[
                "My i nasi 187 partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane osobowe. Zgodę możesz wycofać w każdej chwili."
            ]
            * 4,
            "Akceptuję i przechodzę do serwisu",
            lang="pl",
        ),
        BLOCKED,
    ),
    "consent_portuguese": (
        wall(
            "A sua privacidade é importante para nós",
            *[
                "Nós e os nossos 187 parceiros armazenamos e acedemos a informações num dispositivo, como cookies, e processamos dados pessoais."
            ]
            * 4,
            "Aceitar tudo",
            lang="pt",
        ),
        BLOCKED,
    ),
    # subscriptions: two paragraphs are left
    "paywall_after_two_paragraphs": (
        opened("Read the full story with a digital subscription. From 1 crown a week. Cancel anytime."),
        PAYWALLED | {Outcome.HELD},
    ),
    "paywall_after_two_paragraphs_stated": (
        opened("Subscribe now and enjoy unlimited access.", head=NOT_FREE),
        PAYWALLED,
    ),
    "paywall_you_have_been_reading": (
        opened("You've been reading a preview of this article. To read the rest, become a member."),
        PAYWALLED,
    ),
    "paywall_german_after_two": (
        opened("Den ganzen Artikel lesen Sie mit Hale Plus. Jetzt kostenlos testen.", lang="de"),
        PAYWALLED,
    ),
    "paywall_french_after_two": (
        opened(
            "Pour lire la suite de cet article, abonnez-vous à partir de 1 €. Déjà abonné ? Connectez-vous", lang="fr"
        ),
        PAYWALLED,
    ),
    "paywall_dutch": (stub("<p>Lees verder met een abonnement. Bent u al abonnee? Log in</p>", lang="nl"), PAYWALLED),
    "paywall_portuguese": (
        stub("<p>Para ler a matéria completa, assine o Correio de Hale. Já é assinante? Faça login</p>", lang="pt"),
        PAYWALLED,
    ),
    "newsletter_gate": (
        stub("<p>Enter your e-mail address to keep reading. It is free and takes ten seconds.</p>"),
        PAYWALLED | BLOCKED,
    ),
    "app_gate": (
        stub("<p>Continue reading in the Hale Mail app. This story is only available in the app.</p>"),
        PAYWALLED | BLOCKED,
    ),
    # sign-in
    "session_expired": (
        wall("Your session has expired", "Please log in again to continue.", extra=FORM),
        BLOCKED,
    ),
    "sign_in_without_a_password_field": (
        wall("Anmelden", "Bitte melden Sie sich mit Ihrer E-Mail-Adresse an, um fortzufahren.", "Weiter", lang="de"),
        BLOCKED,
    ),
    # not there, said with 200
    "soft_404_with_long_teasers_inside": (
        page(
            "We couldn't find that story",
            ["The link may be old, or the story may have been taken down. Here is what others are reading now."],
            end=TEASERS,
        ),
        MISSING | NO_TEXT,
    ),
    "soft_404_removed": (
        page("The Hale Mail", ["This article has been removed and is no longer available on our site."]),
        MISSING,
    ),
    "soft_404_dead_link_humour": (
        wall("404", "This ship has sailed.", "The page you asked for is not in this harbour. Back to the front page"),
        MISSING,
    ),
    "soft_404_swedish": (
        page("Sidan kunde inte hittas", ["Sidan du söker finns inte längre eller har flyttats."], lang="sv"),
        MISSING,
    ),
    "gone_german": (
        page(
            "Dieser Beitrag wurde gelöscht", ["Der Beitrag, den Sie suchen, steht nicht mehr zur Verfügung."], lang="de"
        ),
        MISSING,
    ),
    "legal_reasons_with_200": (
        wall(
            "Unavailable for legal reasons",
            "This content cannot be shown in your country for legal reasons. We are sorry for the inconvenience.",
        ),
        BLOCKED | {Outcome.LEGAL} | MISSING,
    ),
    # out of order, said with 200
    "right_back": (
        wall("We'll be right back", "Our engineers are polishing the brass. Come back in a few minutes."),
        AWAY,
    ),
    "maintenance_spanish": (
        wall(
            "Estamos de mantenimiento",
            "Estamos realizando tareas de mantenimiento. Volvemos en unos minutos.",
            lang="es",
        ),
        AWAY,
    ),
    "maintenance_french": (
        wall(
            "Site en maintenance", "Notre site est momentanément indisponible. Merci de revenir plus tard.", lang="fr"
        ),
        AWAY,
    ),
    "error_in_the_articles_frame": (
        page("Something went wrong", ["An unexpected error occurred while we were getting this page.", "Try again"]),
        AWAY,
    ),
    "proxy_error_as_text": (
        "upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
        AWAY | NO_TEXT,
    ),
    "gateway_error_as_a_page": (
        wall("504 Gateway Time-out", "The server didn't respond in time."),
        AWAY,
    ),
    "account_suspended": (
        wall(
            "Account Suspended", "This Account has been suspended. Contact your hosting provider for more information."
        ),
        AWAY | BLOCKED | NO_TEXT,
    ),
    "default_page_of_a_server": (
        wall(
            "Welcome to nginx!",
            "If you see this page, the nginx web server is successfully installed and working. Further configuration is required.",
            "For online documentation and support please refer to nginx.org.",
            "Thank you for using nginx.",
        ),
        NO_TEXT | AWAY,
    ),
    # something else
    "json_said_to_be_a_page": (json.dumps({"statusCode": 500, "message": "Internal Server Error"}), NO_TEXT | AWAY),
    "index_of_a_directory": (
        "<html><head><title>Index of /news</title></head><body><h1>Index of /news</h1><pre><a href='../'>../</a>\n"
        + "".join(f"<a href='{i}.html'>{i}.html</a>    04-May-2026 10:2{i % 10}    {i}312\n" for i in range(20))
        + "</pre></body></html>",
        NO_TEXT,
    ),
    "error_in_xml": (
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A2</RequestId></Error>',
        NO_TEXT | BLOCKED,
    ),
    "only_the_head_of_the_article": (page(HEADLINE, []), NO_TEXT),
    "front_page_in_the_sites_frame": (page("The Hale Mail", [], end=TEASERS), NO_TEXT),
    "section_page": (
        page("Harbour", ["All our stories about the harbour, the quay and the people who live by it."], end=TEASERS),
        NO_TEXT,
    ),
    "feed_instead": (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Hale Mail</title>'
        + "".join(
            f"<item><title>{story(i)[0]}</title><description>{story(i)[1][0]}</description></item>" for i in range(9)
        )
        + "</channel></rss>",
        NO_TEXT,
    ),
}


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_in_disguise_is_never_kept_whether_it_comes_first_or_later(name, site, at):
    body, outcomes = IMPOSTORS[name]
    site.answers["/first"] = Reply(body)
    first = at.watch.add(site.at("/first"))
    at.look(first, times=2)
    assert at.versions(first) == 0, at.reasons
    article = published(site, at)
    site.answers["/a"] = Reply(body)
    seen = at.look(article, times=3)
    assert set(seen) <= outcomes, at.reasons[-3:]
    assert at.versions(article) == 1


def test_the_first_paragraphs_alone_wait_whatever_the_offer_for_the_rest_says(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(page(HEADLINE, STUB, end="<p>Hoc legere pergis? Fac nobiscum foedus.</p>"))
    assert set(at.look(article)) == {Outcome.HELD}
    site.answers["/a"] = Reply(page(HEADLINE, TEXT))
    assert set(at.look(article)) == {Outcome.SAME}
    assert at.versions(article) == 1


def test_a_text_that_was_cut_by_half_and_stays_so_is_a_version_in_the_end(site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(page(HEADLINE, TEXT[:4]))
    at.look(article, times=6, apart=timedelta(minutes=15))
    assert at.watch.texts(article)[-1] == (HEADLINE, tuple(TEXT[:4]))


# ── and what must not be refused ──

WALL = "<h2>We value your privacy</h2>" + f"<p>{LEGAL}</p>" * 3 + "<button>Accept all</button>"
ARTICLES = {
    "about_captchas": page(
        "Just a moment… why the web keeps asking whether you are human",
        ["“Verify you are human”, says the page, and Nell Harrow ticks the box for the ninth time today.", *TEXT[:5]],
    ),
    "about_cookies": page(
        "We value your privacy: what cookie walls really say",
        [
            *TEXT[:4],
            "“We and our partners store and access information on a device” is how most of them begin.",
            TEXT[5],
        ],
    ),
    "about_lost_pages": page(
        "Page not found: the links that the town's archive lost", [*TEXT[:4], "“404 – not found” is all that is left."]
    ),
    "about_paywalls": page(
        "Subscribe to continue reading? Half of readers turn back",
        [*TEXT[:4], "“Already a subscriber? Log in” is what they read, and they leave.", TEXT[6]],
    ),
    "about_a_bridge_under_maintenance": page("Northern pier closed for maintenance until June", TEXT[:4]),
    "about_denied_access": page("Access denied: anglers shut out of the old quay", TEXT[:4]),
    "of_two_sentences": page(
        "Ferry strikes pier at Hale",
        ["The morning ferry has struck the northern pier at Hale. Nobody was hurt, the harbour office said."],
    ),
    "of_few_words_with_offers": page(
        "Ferry strikes pier at Hale",
        ["The morning ferry has struck the northern pier at Hale. Nobody was hurt, the harbour office said."],
        side="<h3>Newsletter</h3><p>Subscribe to our newsletter and read the harbour news every morning.</p>",
        tail='<div class="bar"><a href="/subscribe">Subscribe</a> <a href="/login">Sign in</a></div>',
    ),
    "behind_an_overlay": page(HEADLINE, TEXT).replace(
        "<body>", f'<body><div class="overlay" id="privacy">{WALL}</div>'
    ),
    "behind_an_overlay_without_a_name": page(HEADLINE, TEXT).replace("<body>", f"<body><div>{WALL}</div>"),
    "with_a_sign_in_form_above": page(HEADLINE, TEXT).replace(
        "<body>", f"<body><div class='top'><h2>Sign in</h2>{FORM}</div>"
    ),
    "with_an_offer_after_the_whole_text": page(
        HEADLINE, TEXT, end="<div><p>Already a subscriber? Log in. Subscribe to continue reading our stories.</p></div>"
    ),
    "on_an_AMP_page": page(HEADLINE, TEXT)
    .replace("<html ", "<html amp ")
    .replace(
        "</head>", "<style amp-boilerplate>body{visibility:hidden}</style><script async src='v0.js'></script></head>"
    ),
    "without_end_tags": "<html><head><title>Ferry late</title></head><body><h1>"
    + HEADLINE
    + "</h1>"
    + "".join(f"<p>{text}" for text in TEXT),
    "as_it_is_printed": f"<html><body><h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in TEXT)}<p>hale-mail.test/a</p></body></html>",
    "about_an_outage_in_short": page(
        "Council's website is down for maintenance",
        [
            "The website of Hale council is down for maintenance until Monday, a spokesman for the council said.",
            "Fees for moorings can be paid at the harbour office, which opens at eight, and by telephone until noon.",
            "The council had said last week that the work would take no more than an hour of one night.",
        ],
    ),
    "that_ends_with_a_call_for_witnesses": page(
        "Boat found without crew off Saltmere",
        [
            "A boat was found without its crew off Saltmere on Monday, the harbour office said. Two people are missing.",
            "Who has seen them is asked to sign in at the office, where a list is kept.",
        ],
    ),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_kept_though_it_is(name, site, at):
    site.answers["/a"] = Reply(ARTICLES[name])
    article = at.watch.add(site.at("/a"))
    assert at.look(article, times=2) == [Outcome.NEW, Outcome.SAME], at.reasons


@pytest.mark.parametrize("name", ["behind_an_overlay", "behind_an_overlay_without_a_name", "on_an_AMP_page"])
def test_the_text_under_an_overlay_is_the_articles_and_the_overlay_is_not(name, site, at):
    article = published(site, at)
    site.answers["/a"] = Reply(ARTICLES[name])
    at.look(article, times=6)
    assert at.versions(article) == 1, at.reasons
