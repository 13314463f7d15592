"""The last single pages of the sixth batch: walls and messages once more, and short articles beside them."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    LEGAL,
    MISSING,
    PAYWALLED,
    POLISH,
    Kept,
    bare,
    broadsheet,
    hashed,
    left_over,
    paragraphs,
    tables,
    weblog,
)
from sixth_batch import BARRIER, DANISH, NO_TEXT, PORTUGUESE, STRIKE, WHALE, portal
from sixth_batch_words import NOT_KEPT, stub

from replate.model import Outcome

LAST_PAGES: dict[str, tuple[str, set[Outcome]]] = {
    "press_the_dot": (
        bare("Are we talking to a person?", "<p>Press the green dot as soon as it stops moving.</p>"),
        NOT_KEPT,
    ),
    "automated_reading": (
        broadsheet(
            STRIKE[0],
            "<p>It looks as if this page is being read by software. If that is wrong, load it again in a minute.</p>",
            head=left_over(STRIKE[0]),
        ),
        NOT_KEPT,
    ),
    "unusual_speed_german": (
        hashed(
            "Kurze Pause",
            "<p>Von Ihrem Anschluss kamen sehr viele Anfragen. Bitte laden Sie die Seite in einer Minute neu.</p>",
            lang="de",
        ),
        NOT_KEPT,
    ),
    "french_robot": (
        weblog(
            "Petit contrôle",
            "<p>Montrez-nous que vous n'êtes pas un programme : recopiez les lettres de l'image.</p>",
            lang="fr",
            meta="",
        ),
        NOT_KEPT,
    ),
    "english_tcf": (
        bare(
            "Welcome to the Courier",
            "<p>With your permission we and our vendors use precise location and scan your device. Click Agree to consent, or More options to say no.</p>",
        ),
        BLOCKED,
    ),
    "danish_consent": (
        broadsheet(
            "Vi passer på dine data",
            "<p>Vi og vores 143 partnere gemmer og tilgår oplysninger på din enhed for at vise dig annoncer.</p><p>Sig ja eller vælg selv.</p>",
            lang="da",
        ),
        BLOCKED,
    ),
    "french_pay_or_accept": (
        portal(
            "Soutenez le journal",
            "<p>Acceptez les cookies publicitaires pour lire gratuitement, ou abonnez-vous pour naviguer sans publicité.</p><button>Accepter</button><button>S'abonner</button>",
            lang="fr",
        ),
        BLOCKED | PAYWALLED,
    ),
    "dutch_consent": (
        hashed(
            "Jouw keuze",
            "<p>Voor gratis nieuws vragen wij en 88 bedrijven toestemming om advertenties op jou af te stemmen.</p>",
            lang="nl",
        ),
        BLOCKED,
    ),
    "gate_in_the_text": (
        stub(
            STRIKE,
            2,
            "<p>You've come to the end of the free bit.</p><p><a href='/subscribe'>Get the rest from £1</a></p>",
        ),
        PAYWALLED,
    ),
    "spanish_members": (
        stub(PORTUGUESE, 1, "<p>Este artigo é só para assinantes. Assine por 0,99 € por mês.</p>", lang="pt"),
        PAYWALLED,
    ),
    "polish_access": (
        stub(POLISH, 2, "<p>Aby przeczytać dalszą część, wykup dostęp. Już od 4,90 zł.</p>", frame=weblog, lang="pl"),
        PAYWALLED,
    ),
    "danish_login": (
        stub(DANISH, 1, "<p>Log ind eller opret en gratis profil for at læse resten.</p>", lang="da"),
        PAYWALLED | BLOCKED,
    ),
    "app_only": (
        stub(
            BARRIER,
            1,
            "<p>Continue in the Courier app. The app is free.</p><a href='/app'>Open the app</a>",
            frame=hashed,
        ),
        PAYWALLED,
    ),
    "email_for_all": (
        stub(WHALE, 1, "<p>Enter your email to read the full story.</p><input type='email'><button>Read on</button>"),
        PAYWALLED | BLOCKED,
    ),
    "spelling": (
        broadsheet("Nothing to see", "<p>Either you mistyped the address or we mislaid the page.</p>"),
        MISSING | NO_TEXT,
    ),
    "unpublished": (weblog("Unpublished", "<p>The author has unpublished this post.</p>", meta=""), MISSING),
    "swedish_gone": (
        portal("Hoppsan", "<p>Artikeln du söker finns inte längre kvar på vår webbplats.</p>", lang="sv"),
        MISSING,
    ),
    "spanish_gone": (bare("Vaya", "<p>Esta noticia ya no está en nuestra web.</p>", lang="es"), MISSING | NO_TEXT),
    "portuguese_404": (hashed("404", "<p>Não encontrámos a página que procura.</p>", lang="pt"), MISSING),
    "german_removed": (
        broadsheet("Coast Courier", "<p>Der gewünschte Artikel wurde aus unserem Archiv entfernt.</p>", lang="de"),
        MISSING,
    ),
    "coffee": (bare("Brb", "<p>The site is having a coffee. So should you.</p>"), AWAY | NO_TEXT),
    "heavy_load": (
        broadsheet(
            "Busy",
            "<p>So many of you are reading the Courier that our machines can't keep up. Try again in a few minutes.</p>",
        ),
        NOT_KEPT,
    ),
    "french_panne": (
        weblog(
            "Panne",
            "<p>Une panne touche notre site. Nos équipes travaillent à son rétablissement.</p>",
            lang="fr",
            meta="",
        ),
        AWAY | NO_TEXT,
    ),
    "asp_error": (
        bare(
            "Runtime Error",
            "<p>Server Error in '/' Application. An application error occurred on the server. The current custom error settings prevent the details from being viewed.</p>",
        ),
        AWAY,
    ),
    "dns": (
        bare(
            "Host not configured",
            "<p>The requested host name is not served here. If you are the owner, check your settings.</p>",
        ),
        AWAY | NO_TEXT | BLOCKED,
    ),
    "court": (
        broadsheet("Coast Courier", "<p>We have had to take this report down by order of a court.</p>"),
        LEGAL | MISSING,
    ),
    "right_to_be_forgotten": (
        portal("Hinweis", "<p>Dieser Artikel ist aus rechtlichen Gründen nicht mehr abrufbar.</p>", lang="de"),
        LEGAL | MISSING | BLOCKED,
    ),
    "sport_rights": (
        hashed("Not here", "<p>This video and its report are not available in your region for reasons of rights.</p>"),
        BLOCKED | LEGAL,
    ),
}

LAST_ARTICLES: dict[str, Kept] = {
    name: Kept(frame(head, paragraphs(texts), lang=lang), texts)
    for name, frame, lang, head, texts in (
        (
            "du_in_french",
            broadsheet,
            "fr",
            "Le maire du port démissionne",
            (
                "Le maire du port de Hale a quitté ses fonctions du jour au lendemain. Le conseil du village choisira son successeur en mai.",
            ),
        ),
        (
            "te_in_dutch",
            hashed,
            "nl",
            "Haven te klein voor nieuwe boten",
            (
                "De haven van Hale is te klein voor de nieuwe veerboten. De gemeente wil de kade langer maken om te voorkomen dat de lijn vertrekt.",
            ),
        ),
        (
            "din_in_romanian",
            weblog,
            "ro",
            "Portul din Hale se extinde",
            (
                "Portul din Hale va fi extins cu două dane din luna mai. Lucrările vor costa nouă milioane de coroane, din care jumătate vin de la stat.",
            ),
        ),
        (
            "vote_for_captain",
            broadsheet,
            "en",
            "Club chooses a captain",
            ("The club will choose a captain on Friday. Members who cannot come may vote by post.",),
        ),
        (
            "wait_for_it",
            weblog,
            "en",
            "Wait for the ferry gets longer",
            (
                "Wait times at the ferry have doubled since April, the line said. Passengers stood for an hour on Sunday.",
            ),
        ),
        (
            "type_of_boat",
            portal,
            "en",
            "New type of boat tried out",
            (
                "A new type of boat without a crew was tried out in the bay on Monday. It found its way home, the makers said.",
            ),
        ),
        (
            "hold_on",
            broadsheet,
            "en",
            "Hold on fishing extended",
            ("The hold on fishing in Kettle Bay has been extended until June, the ministry announced on Wednesday.",),
        ),
        (
            "advert_banned",
            hashed,
            "en",
            "Advert for ferry banned",
            (
                "An advertisement in which the ferry line called itself the fastest has been banned. The line has three partners and 40 companies as customers.",
            ),
        ),
        (
            "error_in_the_count",
            broadsheet,
            "en",
            "Error in count of votes",
            (
                "An error in the count of votes has cost Tomas Vik his seat. The town's computer had read 41 votes twice.",
            ),
        ),
        (
            "closed_for_good",
            weblog,
            "en",
            "Bakery closes for good",
            ("The last bakery in Rope Street is closed. We talked to its owner, who is moving to Saltmere.",),
        ),
        (
            "eighteen_or_older",
            broadsheet,
            "en",
            "Vote at sixteen",
            ("Residents who are 16 or older may vote on the pier in June. Until now you had to be 18 or older.",),
        ),
        (
            "portuguese_short",
            tables,
            "pt",
            "Ponte fecha no domingo",
            (
                "A ponte de Vale Frio fecha no domingo para obras. Os moradores terão de usar a estrada velha até terça-feira.",
            ),
        ),
        (
            "danish_ten",
            portal,
            "da",
            "Ti nye både på vej",
            (
                "Havnen i Hale får ti nye både i år. De er bygget på værftet i Kettle Bay og koster ti millioner kroner.",
            ),
        ),
        (
            "spanish_short",
            bare,
            "es",
            "Muere el farero de Hale",
            (
                "El antiguo farero de Hale murió el domingo a los 91 años. Había encendido la luz cada noche durante cuatro décadas.",
            ),
        ),
    )
}
