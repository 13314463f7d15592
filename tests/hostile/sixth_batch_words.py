"""Single pages of the sixth batch: walls and messages in wordings of all kinds, and short articles that touch on them."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    LEGAL,
    MISSING,
    PAYWALLED,
    Kept,
    bare,
    broadsheet,
    hashed,
    paragraphs,
    tables,
    weblog,
)
from sixth_batch import BARRIER, NO_TEXT, STRIKE, SWEDISH, WHALE, Told, portal

from replate.model import Outcome

NOT_KEPT = BLOCKED | AWAY | NO_TEXT | PAYWALLED | LEGAL


def stub(told: Told, count: int, *offer: str, frame=broadsheet, lang: str = "en") -> str:
    return frame(told[0], paragraphs(told[1][:count]) + "".join(offer), lang=lang)


PAGES: dict[str, tuple[str, set[Outcome]]] = {
    # checks
    "spinning": (
        bare(
            "One more step", "<p>Hang on while we make sure this visit is genuine. It will only take a few seconds.</p>"
        ),
        NOT_KEPT,
    ),
    "odd_one_out": (
        weblog(
            "Quick check",
            "<p>Pick all the pictures with a bicycle to go on to the Saltmere Today website.</p>",
            meta="",
        ),
        NOT_KEPT,
    ),
    "sum": (
        hashed("Before you go on", "<p>What is three plus four? Type the answer to show us you're no machine.</p>"),
        BLOCKED,
    ),
    "too_fast": (
        broadsheet("Slow down", "<p>You have opened a lot of pages in a short time. Wait a minute, then reload.</p>"),
        NOT_KEPT,
    ),
    "german_firewall": (
        bare(
            "Zugriff verweigert",
            "<p>Ihre Anfrage wurde von unserer Sicherheitslösung abgelehnt. Vorgangsnummer 8891-22.</p>",
            lang="de",
        ),
        BLOCKED | AWAY,
    ),
    "spanish_security": (
        portal(
            "Comprobación de seguridad",
            "<p>Estamos comprobando su conexión. Este proceso es automático.</p>",
            lang="es",
        ),
        NOT_KEPT,
    ),
    "dutch_check": (
        bare(
            "Even geduld",
            "<p>We controleren of u geen robot bent. Daarna gaat u vanzelf door naar de krant.</p>",
            lang="nl",
        ),
        BLOCKED,
    ),
    "portuguese_press": (
        hashed("Só mais um passo", "<p>Clique na caixa para provar que não é um robô.</p>", lang="pt"),
        BLOCKED,
    ),
    # consent
    "english_choice": (
        broadsheet(
            "Your choice",
            "<p>To pay for our reporting we show advertising and share how you use our site with 87 companies.</p><p>Say yes, or pick what you are fine with.</p><button>Yes</button><button>Let me pick</button>",
        ),
        BLOCKED | PAYWALLED,
    ),
    "norwegian_consent": (
        portal(
            "Vi bryr oss om personvernet ditt",
            "<p>Vi og våre 112 samarbeidspartnere lagrer informasjonskapsler på enheten din og behandler personopplysninger.</p>",
            lang="no",
        ),
        BLOCKED,
    ),
    "polish_consent": (
        weblog(
            "Szanowny Czytelniku",
            "<p>My i nasi zaufani partnerzy przetwarzamy dane osobowe i zapisujemy pliki cookies na Twoim urządzeniu.</p><p>Klikając „Przejdź do serwisu” wyrażasz zgodę.</p>",
            lang="pl",
            meta="",
        ),
        BLOCKED,
    ),
    "portuguese_consent": (
        bare(
            "A sua privacidade",
            paragraphs(
                [
                    "Nós e os nossos 98 parceiros guardamos informações no seu dispositivo e tratamos dados pessoais para mostrar anúncios."
                ]
                * 2
            ),
            lang="pt",
        ),
        BLOCKED,
    ),
    # offers
    "half_price": (
        stub(STRIKE, 1, "<div><p>Keep going for 50p a week</p><a href='/join'>See what you get</a></div>"),
        PAYWALLED | set(),
    ),
    "locked": (stub(BARRIER, 2, "<p>🔒 The remaining 480 words are for Courier+ readers.</p>"), PAYWALLED),
    "gift": (
        stub(WHALE, 1, "<p>This one's for our supporters.</p><p>Chip in any amount to read it all.</p>", frame=hashed),
        PAYWALLED,
    ),
    "swedish_plus": (
        stub(SWEDISH, 1, "<h3>Det här är en plusartikel</h3><p>Bli plusmedlem för att läsa hela.</p>", lang="sv"),
        PAYWALLED,
    ),
    "log_in_to_end": (
        stub(BARRIER, 2, "<p>Log in to read the end of this report. No account yet? It's free.</p>", frame=weblog),
        PAYWALLED | BLOCKED,
    ),
    "credits": (
        stub(
            STRIKE,
            2,
            "<p>Use one credit to open the rest. You have none left.</p><a href='/credits'>Buy credits</a>",
            frame=hashed,
        ),
        PAYWALLED,
    ),
    # not there
    "walked_off": (broadsheet("Hm.", "<p>We looked everywhere, but this page isn't here.</p>"), MISSING),
    "dead_link": (
        weblog("Dead link", "<p>The address leads nowhere. Perhaps the story was renamed.</p>", meta=""),
        MISSING | NO_TEXT,
    ),
    "taken_offline": (
        broadsheet("Coast Courier", "<p>This story was taken offline at the end of its licence.</p>"),
        MISSING,
    ),
    "german_archive": (
        portal(
            "Beitrag nicht verfügbar",
            "<p>Dieser Beitrag steht aus rechtlichen oder technischen Gründen nicht mehr bereit.</p>",
            lang="de",
        ),
        MISSING | LEGAL | BLOCKED,
    ),
    "italian_gone": (tables("Ops!", "<p>La notizia che cercavi non c'è più.</p>", lang="it"), MISSING | NO_TEXT),
    "dutch_gone": (
        bare(
            "Oeps",
            "<p>Dit bericht bestaat niet (meer). Misschien vindt u wat u zoekt via de voorpagina.</p>",
            lang="nl",
        ),
        MISSING,
    ),
    "french_gone": (
        hashed("Oups", "<p>Cette page s'est perdue en mer. Reprenez depuis l'accueil.</p>", lang="fr"),
        MISSING | NO_TEXT,
    ),
    # out of order
    "hiccup": (bare("Hiccup", "<p>Our servers are having a moment. Give us a minute and reload.</p>"), AWAY | NO_TEXT),
    "upgrade_weekend": (
        broadsheet(
            "We're upgrading", "<p>The Courier's website is closed this weekend while we move to a new home.</p>"
        ),
        AWAY | NO_TEXT,
    ),
    "spanish_out": (
        bare(
            "Volvemos en breve",
            "<p>Estamos realizando tareas de mejora en nuestra web. Disculpe las molestias.</p>",
            lang="es",
        ),
        AWAY | NO_TEXT,
    ),
    "quota": (
        bare(
            "509",
            "<p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit.</p>",
        ),
        AWAY | NO_TEXT,
    ),
    "danish_fault": (
        portal("Der er gået noget galt", "<p>Der opstod en fejl på serveren. Prøv igen om lidt.</p>", lang="da"),
        AWAY | NO_TEXT,
    ),
    "php": (
        bare(
            "",
            "<b>Fatal error</b>: Uncaught Error: Call to a member function headline() on null in /var/www/courier/article.php:41 Stack trace: #0 {main} thrown in <b>/var/www/courier/article.php</b> on line <b>41</b>",
        ),
        AWAY | NO_TEXT,
    ),
    # doors
    "eighteen": (
        hashed(
            "Adults only",
            "<p>This report shows violence. Confirm that you are 18 or older to see it.</p><button>I am</button>",
        ),
        BLOCKED,
    ),
    "old_browser": (bare("Please upgrade", "<p>Your browser can't show this site. Try a newer one.</p>"), NOT_KEPT),
    "adblock": (
        broadsheet(
            WHALE[0], "<p>Looks like you're using an ad blocker. Please allow ads on our site to read this story.</p>"
        ),
        BLOCKED,
    ),
    "europe": (
        weblog(
            "Sorry",
            "<p>Because of data protection law we can't offer this website to readers in the European Union.</p>",
            meta="",
        ),
        BLOCKED | LEGAL,
    ),
}

ARTICLES: dict[str, Kept] = {
    name: Kept(frame(head, paragraphs(texts), lang=lang), texts)
    for name, frame, lang, head, texts in (
        (
            "a_server_stolen",
            broadsheet,
            "en",
            "Thieves take the library's server",
            (
                "Thieves took the library's only server on Sunday night. The catalogue cannot be reached, and an error greets all who try.",
            ),
        ),
        (
            "a_page_of_a_book_lost",
            weblog,
            "en",
            "Missing page of the pilot book found",
            (
                "A page that went missing from the pilot book of 1780 has been found in an attic in Hale, the archive said on Tuesday.",
            ),
        ),
        (
            "members_vote",
            hashed,
            "en",
            "Rowers choose a new captain",
            (
                "Members of the rowing club chose Ilse Brandt as their captain on Saturday, by 41 votes to 12. Her first plan is to buy a boat for €9,000.",
            ),
        ),
        (
            "a_subscription_for_tides",
            broadsheet,
            "en",
            "Tide tables to cost money",
            (
                "The tide office will charge 5 crowns a month for its tables from July. Subscribers get them by post; at the quay they remain free, it said.",
            ),
        ),
        (
            "press_and_hold_a_button",
            weblog,
            "en",
            "New bridge has a bell",
            (
                "Whoever wants the bridge at Saltmere opened must press and hold a button for three seconds from Monday, the harbour office said. A bell then rings in the tower.",
            ),
        ),
        (
            "a_person_asked_for",
            broadsheet,
            "en",
            "Police look for a witness",
            (
                "The police ask you to come forward if you were on the pier on Friday night. They believe that a person in a red coat saw the boat sink.",
            ),
        ),
        (
            "privacy_case",
            hashed,
            "de",
            "Urteil zu Daten der Fähre",
            (
                "Die Reederei darf Daten ihrer Fahrgäste nicht an Partner weitergeben, entschied das Gericht in Hale am Dienstag. Sie hatte sich auf deren Einwilligung berufen.",
            ),
        ),
        (
            "apology_of_a_mayor",
            portal,
            "es",
            "El alcalde pide disculpas",
            (
                "El alcalde de Hale pidió disculpas el lunes por el retraso de las obras. La página del ayuntamiento estuvo caída todo el domingo.",
            ),
        ),
        (
            "removed_sculpture",
            weblog,
            "fr",
            "La statue retirée du quai",
            (
                "La statue du quai a été retirée lundi parce que son socle menaçait de céder, a indiqué la mairie. Elle reviendra à l'automne.",
            ),
        ),
        (
            "closed_weekend",
            broadsheet,
            "en",
            "Museum closed this weekend",
            (
                "The museum of nets is closed this weekend while its roof is being mended. It opens again on Monday at ten.",
            ),
        ),
        (
            "robot_at_work",
            hashed,
            "nl",
            "Robot maakt haven schoon",
            (
                "Een robot maakt sinds maandag de bodem van de haven van Hale schoon. Het apparaat kost 40.000 euro, zei de havenmeester.",
            ),
        ),
        (
            "lost_at_sea",
            tables,
            "en",
            "Fisherman lost at sea",
            (
                "A fisherman from Saltmere has not been found after his boat was lost on Thursday. The search goes on, the coast guard said.",
            ),
        ),
        (
            "price_of_bread",
            portal,
            "pl",
            "Chleb droższy od maja",
            (
                "Piekarnie w Hale podnoszą ceny chleba od maja. Bochenek będzie kosztował 9 zł, poinformował w środę cech piekarzy.",
            ),
        ),
        (
            "short_obituary",
            weblog,
            "sv",
            "Karin Holm är död",
            ("Rederiets tidigare vd Karin Holm har avlidit, 71 år gammal. Hon ledde bolaget i 22 år.",),
        ),
        (
            "a_reader_is_meant",
            broadsheet,
            "en",
            "Where to see the seals",
            (
                "You can see the seals best from the northern pier at low water. Take a warm coat, and leave your dog at home. The trust shows visitors round on Sundays.",
            ),
        ),
    )
}
