"""Walls, offers, messages and strangers that come in the course of a history, and the article that comes back."""

from __future__ import annotations

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
    hashed,
    left_over,
    paragraphs,
    tables,
    weblog,
)
from misbehaving import Reply
from sixth_batch import (
    AWAY,
    BARRIER,
    BLOCKED,
    DANISH,
    NO_TEXT,
    PAYWALLED,
    PORTUGUESE,
    STRIKE,
    SWEDISH,
    WHALE,
    Told,
    back,
    changed,
    edit,
    first,
    history,
    impostor,
    portal,
    shown,
)

from replate.model import Outcome


def offered(told: Told, count: int, offer: str, frame=broadsheet, clip: int = 0, **more: str) -> str:
    """The first paragraphs, the last of them clipped after so many letters, and an offer."""
    texts = list(told[1][:count])
    if clip:
        texts[-1] = texts[-1][:clip].rstrip() + " …"
    return frame(told[0], paragraphs(texts) + offer, **more)


def between(kind: str, told: Told, answer, outcomes, frame=broadsheet, **more):
    """The article, the impostor, the article again."""
    whole = shown(told, frame, **more)
    return history(kind, first(whole), impostor(answer, outcomes), back(whole))


AD_FREE = (
    "<p>Read on with advertising: nothing to pay. We and up to 173 companies then use what your browser tells about you to pick the advertising.</p>"
    "<p>Or read on without: 2.99 a month, no tracking, to be ended at any time.</p><button>Agree and read</button><button>Go ad-free</button>"
)
FORM = '<form method="post" action="/x"><label>E-mail</label><input type="email" name="e"><label>Password</label><input type="password"><button>OK</button></form>'

CHALLENGES = {
    "a_check_with_status_202_and_hardly_a_word": between(
        "challenge",
        BARRIER,
        Reply(
            '<!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList=[];</script><script src="https://x.token.awswaf.test/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>',
            202,
        ),
        BLOCKED | AWAY | NO_TEXT,
    ),
    "a_check_in_polish_in_the_papers_frame": between(
        "challenge",
        POLISH,
        broadsheet(
            "Jeszcze chwila",
            "<p>Sprawdzamy, czy łączysz się z nami jako człowiek, a nie program. Potrwa to kilka sekund.</p><p>Przesuń suwak w prawo, aby kontynuować.</p>",
            lang="pl",
        ),
        BLOCKED,
        lang="pl",
    ),
    "a_puzzle_under_the_articles_own_title": between(
        "challenge",
        STRIKE,
        hashed(
            STRIKE[0],
            "<p>We have noticed unusual traffic from your network.</p><p>Slide the piece into the gap to show that a person is reading.</p><p>Request ID: 0.8f3c1160.1771</p>",
            head=left_over(STRIKE[0]),
        ),
        BLOCKED,
        frame=hashed,
    ),
    "a_long_explanation_in_portuguese_of_why_one_is_stopped": between(
        "challenge",
        PORTUGUESE,
        bare(
            "Confirme que é uma pessoa",
            paragraphs(
                [
                    "O acesso a esta página foi temporariamente suspenso porque detetámos um comportamento pouco habitual a partir do seu endereço.",
                    "Isto pode acontecer quando se navega muito depressa, quando o JavaScript está desligado ou quando um programa de terceiros impede que a página carregue por completo.",
                    "Para continuar, prima e mantenha premido o botão até que a barra fique cheia.",
                    "Se o problema persistir, escreva-nos e indique o número de referência 5c1e-77ab.",
                ]
            ),
            lang="pt",
        ),
        BLOCKED,
        lang="pt",
    ),
    "a_refusal_with_status_403_and_an_edit_behind_it": history(
        "challenge",
        first(shown(WHALE, weblog)),
        impostor(Reply("<h1>403</h1><p>Forbidden. Automated requests are not served.</p>", 403), BLOCKED),
        edit(shown(changed(WHALE, "15 metres", "16 metres"), weblog), "16 metres", lacks=("15 metres",)),
    ),
    "a_refusal_by_a_firewall_at_200": between(
        "challenge",
        BARRIER,
        bare(
            "Request rejected",
            "<p>The requested URL was rejected. Please consult with your administrator.</p><p>Your support ID is: 1844674407370955161</p><a href='javascript:history.back();'>[Go Back]</a>",
        ),
        BLOCKED | AWAY,
    ),
}

CONSENT = {
    "consent_in_italian_or_a_subscription": between(
        "consent",
        ITALIAN,
        broadsheet(
            "Scegli come leggere",
            "<p>Se accetti, noi e 312 terze parti selezionate utilizziamo cookie e tecnologie simili per mostrarti annunci personalizzati e misurarne il rendimento.</p>"
            "<p>Se rifiuti, puoi leggere il giornale con l’abbonamento a 1,99 € al mese.</p><button>Accetta</button><button>Rifiuta e abbonati</button>",
            lang="it",
        ),
        BLOCKED | PAYWALLED,
        lang="it",
    ),
    "consent_under_the_articles_own_title": between(
        "consent",
        STRIKE,
        broadsheet(STRIKE[0], AD_FREE, head=left_over(STRIKE[0])),
        BLOCKED | PAYWALLED,
    ),
    "consent_in_swedish": between(
        "consent",
        SWEDISH,
        portal(
            "Vi värnar om din integritet",
            "<p>Vi och våra 96 samarbetspartner lagrar och läser information på din enhet, till exempel kakor, och behandlar personuppgifter för att visa anpassat innehåll.</p>"
            "<p>Du kan ändra dina val när du vill.</p><button>Godkänn alla</button><button>Inställningar</button>",
            lang="sv",
        ),
        BLOCKED,
        frame=portal,
        lang="sv",
    ),
    "a_way_round_by_a_consent_address": history(
        "consent",
        first(shown(DANISH, lang="da")),
        impostor(
            Reply(status=303, headers=(("Location", "/privacy-gate/?back=%2Fa"),)),
            BLOCKED | {Outcome.MISMATCH},
            also=(
                (
                    "/privacy-gate/?back=%2Fa",
                    bare(
                        "Samtykke",
                        paragraphs(
                            ["Vi og vores partnere bruger cookies til at vise dig relevant indhold og annoncer."] * 3
                        ),
                        lang="da",
                    ),
                ),
            ),
        ),
        back(shown(DANISH, lang="da")),
    ),
}

PAYWALLS = {
    "a_metered_stub_cut_in_a_german_sentence": between(
        "paywall",
        GERMAN,
        offered(
            GERMAN,
            2,
            '<div class="o"><h3>Mit Plus weiterlesen</h3><p>Den ganzen Text lesen Sie mit Courier plus. Den ersten Monat schenken wir Ihnen.</p><a href="/plus">Zum Angebot</a></div>',
            clip=90,
            lang="de",
        ),
        PAYWALLED,
        lang="de",
    ),
    "a_preview_that_ends_in_words_of_its_own": between(
        "paywall",
        STRIKE,
        offered(
            STRIKE,
            1,
            "<p><em>This is where the preview ends.</em></p><p>Members read the whole story, and keep a small newsroom afloat.</p><a class='b' href='/join'>Become a member from £3</a>",
            frame=weblog,
        ),
        PAYWALLED,
        frame=weblog,
    ),
    "a_dutch_offer_for_one_euro": between(
        "paywall",
        DUTCH,
        offered(
            DUTCH,
            1,
            '<section><h2>Verder lezen?</h2><p>Probeer de Courier nu vier weken voor €1.</p><a href="/abo">Ik wil verder lezen</a></section>',
            lang="nl",
        ),
        PAYWALLED,
        lang="nl",
    ),
    "an_account_that_costs_nothing_is_asked_for": between(
        "paywall",
        BARRIER,
        offered(
            BARRIER,
            2,
            '<div class="reg"><h2>Finish this story for free</h2><p>Create an account, it takes thirty seconds and costs nothing.</p><input type="email" placeholder="Your e-mail"><button>Continue</button></div>',
            frame=hashed,
        ),
        PAYWALLED | BLOCKED,
        frame=hashed,
    ),
    "a_polish_share_of_the_text_is_left": between(
        "paywall",
        POLISH,
        offered(POLISH, 1, "<p>Pozostało 78% tekstu. Czytaj dalej z prenumeratą cyfrową.</p>", frame=portal, lang="pl"),
        PAYWALLED,
        frame=portal,
        lang="pl",
    ),
    "the_rest_scrambled_behind_a_veil": between(
        "paywall",
        BARRIER,
        broadsheet(
            BARRIER[0],
            paragraphs(BARRIER[1][:2])
            + '<div class="blurred" aria-hidden="true">'
            + paragraphs([text[::-1] for text in BARRIER[1][2:]])
            + '</div><div class="gate"><p>Unlock this story with a Courier pass.</p><a href="/pass">See passes</a></div>',
        ),
        PAYWALLED | {Outcome.HELD},
    ),
    "a_norwegian_stub_in_an_old_frame": between(
        "paywall",
        NORWEGIAN,
        offered(
            NORWEGIAN,
            1,
            "<p><b>Vil du lese hele saken?</b></p><p>Bli abonnent og få tilgang til alt innhold.</p>",
            frame=tables,
            lang="no",
        ),
        PAYWALLED,
        frame=tables,
        lang="no",
    ),
    "a_paper_that_says_not_free_and_gives_all_the_same": history(
        "paywall",
        first(shown(FRENCH, lang="fr")),
        back(shown(FRENCH, lang="fr", head=left_over(FRENCH[0], isAccessibleForFree=False)), looks=3),
        edit(
            shown(
                changed(FRENCH, "six cents", "sept cents"),
                lang="fr",
                head=left_over(FRENCH[0], isAccessibleForFree=False),
            ),
            "sept cents",
        ),
    ),
}

SIGN_INS = {
    "a_way_round_by_a_common_sign_in": history(
        "sign-in",
        first(shown(STRIKE)),
        impostor(
            Reply(status=302, headers=(("Location", "/sso/authorize?continue=%2Fa&client=web"),)),
            BLOCKED,
            also=(("/sso/authorize?continue=%2Fa&client=web", bare("Welcome back", FORM)),),
        ),
        back(shown(STRIKE)),
    ),
    "a_spanish_sign_in_at_the_same_address": between(
        "sign-in",
        SPANISH,
        portal("Inicia sesión", "<p>Inicia sesión o regístrate gratis para seguir leyendo.</p>" + FORM, lang="es"),
        BLOCKED | PAYWALLED,
        frame=portal,
        lang="es",
    ),
    "a_session_that_is_over_under_the_articles_title": between(
        "sign-in",
        BARRIER,
        broadsheet(
            BARRIER[0],
            "<p>Your session has ended. Please log in again to go on reading.</p>" + FORM,
            head=left_over(BARRIER[0]),
        ),
        BLOCKED | PAYWALLED,
    ),
}

WALLS = CHALLENGES | CONSENT | PAYWALLS | SIGN_INS
