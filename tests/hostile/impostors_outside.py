"""The third batch of impostors, written without sight of the rules: walls, gates and checks."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    DUTCH,
    FRENCH,
    GERMAN,
    HEADLINE,
    HELD,
    ITALIAN,
    NO_TEXT,
    NORWEGIAN,
    PAYWALLED,
    POLISH,
    SPANISH,
    TEXT,
    Impostor,
    bare,
    broadsheet,
    cards,
    cut,
    hashed,
    left_over,
    paragraphs,
    tables,
    weblog,
)

from replate.model import Outcome

FORM = '<form method="post" action="/in"><label>E-mail <input name="mail"></label><input type="password" name="p"><button>Go on</button></form>'


ENGLISH = (HEADLINE, tuple(TEXT))

WALLS = {
    # are you a robot?
    "challenge_superhuman_speed": Impostor(
        broadsheet(
            "Pardon our interruption",
            paragraphs(
                [
                    "As you were browsing, something about your browser made us think you might be a bot. There are a few reasons this might happen:",
                ]
            )
            + "<ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li>"
            "<li>A third-party browser plugin is preventing scripts from running.</li></ul>"
            + paragraphs(["After completing the puzzle below, you will immediately regain access."]),
        ),
        BLOCKED,
    ),
    "challenge_press_and_hold": Impostor(
        hashed(
            "Before we continue…",
            "<p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID 6ba1-44-c0ffee</p>",
        ),
        BLOCKED,
    ),
    "challenge_japanese": Impostor(
        bare(
            "アクセスの確認",
            paragraphs(
                [
                    "自動化されたアクセスではないことを確認しています。",
                    "続行するには、下のボックスにチェックを入れて、ロボットではないことを証明してください。",
                ]
            ),
            lang="ja",
        ),
        BLOCKED,
    ),
    "challenge_russian": Impostor(
        bare(
            "Ой!",
            paragraphs(
                [
                    "Нам очень жаль, но запросы с вашего устройства похожи на автоматические. Почему это могло произойти?",
                    "Подтвердите, что запросы отправляли вы, а не робот.",
                ]
            ),
            lang="ru",
        ),
        BLOCKED,
    ),
    "challenge_chinese": Impostor(
        hashed("安全验证", paragraphs(["您的访问过于频繁，请完成下方验证后继续访问。", "拖动滑块完成拼图"]), lang="zh"),
        BLOCKED,
    ),
    "challenge_korean": Impostor(
        bare(
            "잠시만 기다려 주세요",
            paragraphs(["계속하려면 로봇이 아님을 확인해 주세요.", "브라우저를 확인하고 있습니다."]),
            lang="ko",
        ),
        BLOCKED,
    ),
    "challenge_czech": Impostor(
        broadsheet(
            "Ověření návštěvníka",
            paragraphs(
                [
                    "Z vaší sítě přichází neobvykle mnoho požadavků. Potvrďte prosím, že nejste robot, a pokračujte na web."
                ]
            ),
            lang="cs",
        ),
        BLOCKED,
    ),
    "firewall_support_number": Impostor(
        "<html><head><title>Request Rejected</title></head><body>Your request was turned down by a rule of the application firewall. Please consult with your administrator.<br><br>Your support ID is: 7741902288<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        BLOCKED,
    ),
    "slow_down": Impostor(
        hashed(
            "Whoa, slow down",
            paragraphs(
                ["You're opening pages faster than we can print them. Give it a minute, then reload. (Error 1015)"]
            ),
        ),
        BLOCKED | AWAY,
    ),
    "address_banned": Impostor(
        bare(
            "Sorry, you have been blocked",
            "<h2>You are unable to access coast-courier.test</h2>"
            + paragraphs(
                [
                    "This website is using a security service to protect itself from online attacks. The action you just performed triggered it.",
                    "You can email the site owner to let them know you were blocked. Your IP: 203.0.113.9",
                ]
            ),
        ),
        BLOCKED,
    ),
    "no_vpn": Impostor(
        broadsheet(
            "Are you hiding?",
            paragraphs(
                ["It looks as though you are behind a VPN or proxy. Switch it off and refresh this page to read on."]
            ),
        ),
        BLOCKED,
    ),
    "javascript_turkish": Impostor(
        bare(
            "Coast Courier",
            paragraphs(["Bu sayfayı görüntülemek için tarayıcınızda JavaScript'i etkinleştirmeniz gerekiyor."]),
            lang="tr",
        ),
        BLOCKED | NO_TEXT | AWAY,
    ),
    "javascript_polish_in_frame": Impostor(
        broadsheet(
            POLISH[0],
            "<noscript><p>Do wyświetlenia tej strony wymagana jest obsługa JavaScript.</p></noscript><p>Włącz obsługę JavaScript w przeglądarce, aby przeczytać artykuł.</p>",
            lang="pl",
            head=left_over(POLISH[0]),
        ),
        BLOCKED | NO_TEXT | AWAY,
        broadsheet(POLISH[0], paragraphs(POLISH[1]), lang="pl"),
    ),
    # consent
    "pay_or_okay_german": Impostor(
        broadsheet(
            "Sie haben die Wahl",
            "<section><h2>Mit Werbung weiterlesen</h2>"
            + paragraphs(
                [
                    "Nutzen Sie unser Angebot mit Werbung und Tracking. Dazu brauchen wir Ihr Einverständnis, das Sie jederzeit über den Link am Seitenende zurücknehmen können.",
                    "Dabei werden Kennungen, Standort und Nutzungsverhalten an bis zu 163 Drittanbieter übermittelt.",
                ]
            )
            + "<button>Einverstanden</button></section><section><h2>Werbefrei lesen</h2>"
            + paragraphs(["Ohne Banner und ohne Tracking für 3,99 Euro im Monat, monatlich kündbar."])
            + "<button>Jetzt abschließen</button></section>",
            lang="de",
            head=left_over(GERMAN[0]),
        ),
        BLOCKED | PAYWALLED,
        broadsheet(GERMAN[0], paragraphs(GERMAN[1]), lang="de"),
    ),
    "pay_or_okay_french_headline_kept": Impostor(
        broadsheet(
            FRENCH[0],
            "<h2>Pourquoi vois-je cette page ?</h2>"
            + paragraphs(
                [
                    "Notre rédaction vit de la publicité et des abonnements. Pour lire gratuitement, acceptez le dépôt de traceurs par nous et nos 209 partenaires ; vous pourrez changer d’avis à tout moment.",
                    "Vous préférez ne pas être suivi ? L’offre sans traceurs coûte 2 € par mois, sans engagement.",
                ]
            )
            + "<button>Lire gratuitement</button><button>Refuser et payer</button>",
            lang="fr",
            head=left_over(FRENCH[0]),
        ),
        BLOCKED | PAYWALLED,
        broadsheet(FRENCH[0], paragraphs(FRENCH[1]), lang="fr"),
    ),
    "pay_or_okay_italian": Impostor(
        hashed(
            "Scegli come leggerci",
            paragraphs(
                [
                    "Per continuare puoi accettare i cookie di profilazione nostri e di 320 terze parti selezionate, oppure sottoscrivere un abbonamento e leggere senza essere tracciato.",
                    "Il consenso può essere revocato in ogni momento dal piè di pagina.",
                ]
            )
            + "<button>Accetta e continua</button><button>Rifiuta e abbonati</button>",
            lang="it",
        ),
        BLOCKED | PAYWALLED,
        hashed(ITALIAN[0], paragraphs(ITALIAN[1]), lang="it"),
    ),
    "consent_danish": Impostor(
        broadsheet(
            "Du bestemmer over dine data",
            paragraphs(
                [
                    "Vi og vores 144 samarbejdspartnere bruger cookies til at indsamle oplysninger om din adfærd for at vise dig målrettede annoncer. Du kan altid trække dit samtykke tilbage.",
                ]
                * 3
            )
            + "<button>Tillad alle</button><button>Kun nødvendige</button>",
            lang="da",
        ),
        BLOCKED,
    ),
    "consent_hungarian": Impostor(
        bare(
            "Fontos számunkra az Ön adatainak védelme",
            paragraphs(
                [
                    "Mi és 144 partnerünk sütiket használunk az eszközén tárolt információk eléréséhez és személyes adatok kezeléséhez. Hozzájárulását bármikor visszavonhatja."
                ]
                * 3
            )
            + "<button>Elfogadom</button>",
            lang="hu",
        ),
        BLOCKED,
    ),
    "consent_greek": Impostor(
        bare(
            "Σεβόμαστε το απόρρητό σας",
            paragraphs(
                [
                    "Εμείς και οι 144 συνεργάτες μας αποθηκεύουμε πληροφορίες στη συσκευή σας, όπως cookies, και επεξεργαζόμαστε προσωπικά δεδομένα. Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας."
                ]
                * 3
            )
            + "<button>Συμφωνώ</button>",
            lang="el",
        ),
        BLOCKED,
    ),
    "consent_purposes_in_the_articles_frame": Impostor(
        broadsheet(
            "Your privacy, your choice",
            "<ul>"
            + "".join(
                f"<li><b>{what}</b><p>{told} Vendors: {n}</p><label>Off <input type=checkbox> On</label></li>"
                for n, what, told in (
                    (
                        612,
                        "Store and/or access information on a device",
                        "Identifiers can be stored or read on your device.",
                    ),
                    (
                        540,
                        "Use limited data to select advertising",
                        "Advertising can be based on the page you are viewing.",
                    ),
                    (
                        388,
                        "Create profiles for personalised advertising",
                        "Information about your activity can be combined.",
                    ),
                    (301, "Measure advertising performance", "Information on which ads were shown to you can be used."),
                )
            )
            + "</ul><button>Save and exit</button><button>Accept everything</button>",
            head=left_over(HEADLINE),
        ),
        BLOCKED,
    ),
    # the opening, and an offer
    "cut_german_minutes_left": cut(
        GERMAN,
        2,
        "<div class='o'><h3>Noch 4 Minuten Lesezeit</h3><p>Mit Kurier Plus geht es weiter – vier Wochen für 1 Krone.</p></div>",
        "de",
    ),
    "cut_french_percent_left": cut(
        FRENCH,
        2,
        "<div class='o'><p>Vous avez lu 28 % de ce texte. Le reste appartient à nos abonnés.</p><button>Je m’abonne</button></div>",
        "fr",
    ),
    "cut_spanish_plan": cut(
        SPANISH,
        2,
        "<div><p>Hasta aquí tu lectura gratuita. Elige un plan para terminar esta noticia.</p><a>Ver planes</a></div>",
        "es",
        hashed,
    ),
    "cut_italian_supporters": cut(
        ITALIAN,
        2,
        "<div><p>Il resto dell’articolo è per chi ci sostiene. Scegli la tua formula e riprendi la lettura.</p></div>",
        "it",
        weblog,
    ),
    "cut_norwegian": cut(
        NORWEGIAN,
        1,
        "<div><p>Denne saken er forbeholdt abonnenter. Prøv 3 måneder for 3 kroner.</p><p>Allerede kunde? Logg inn</p></div>",
        "no",
    ),
    "cut_dutch": cut(
        DUTCH, 2, "<div><b>Premium</b><p>Met een proefabonnement leest u dit stuk helemaal uit.</p></div>", "nl"
    ),
    "cut_polish": cut(
        POLISH, 1, "<div><p>To dopiero początek tekstu. Wykup dostęp, żeby przeczytać całość.</p></div>", "pl", hashed
    ),
    "cut_english_chip_in": cut(
        ENGLISH,
        3,
        "<div class='gate'><p>Our reporters have to eat. The rest of this piece is for people who chip in, from 80p a week.</p><a>Chip in</a></div>",
        "en",
    ),
    "cut_english_tokens": cut(
        ENGLISH,
        2,
        "<div><p>You've come to the edge of the free part. Unlock the other 640 words for one token.</p></div>",
        "en",
        weblog,
    ),
    "cut_english_archive": Impostor(
        tables(
            HEADLINE,
            paragraphs([TEXT[0]])
            + "<p>This document is part of our paid archive. Length: 1,204 words. Price: 2.95.</p><p><a href='/cart'>Add to basket</a> <a href='/pass'>Day pass</a></p>",
        ),
        PAYWALLED,
        tables(HEADLINE, paragraphs(TEXT)),
    ),
    "cut_english_blurred_filler": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(TEXT[:2])
            + "<div class='blurred' aria-hidden='true'>"
            + paragraphs(
                [
                    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua."
                ]
                * 3
            )
            + "</div><div class='box'><p>Members read everything. Become one today.</p></div>",
        ),
        PAYWALLED | HELD,
        broadsheet(HEADLINE, paragraphs(TEXT)),
    ),
    "cut_english_e_paper": cut(
        ENGLISH,
        1,
        "<p>The full version of this text is found in our e-paper only.</p><p><a href='/epaper'>To the e-paper</a></p>",
        "en",
    ),
    # who are you?
    "account_french": Impostor(
        broadsheet(
            "Créez votre compte gratuit",
            paragraphs(["Cette page est accessible à nos lecteurs inscrits. L’inscription ne prend qu’une minute."])
            + FORM,
            lang="fr",
        ),
        BLOCKED | PAYWALLED,
    ),
    "handed_to_the_sign_in_service": Impostor(
        bare(
            "One moment",
            paragraphs(["We are taking you to our sign-in service. If nothing happens, follow this link."])
            + "<a href='https://id.coast-courier.test/authorize?continue=/a'>Continue</a>",
        ),
        BLOCKED | NO_TEXT,
    ),
    "age_french": Impostor(
        broadsheet(
            "Contenu réservé aux adultes",
            paragraphs(["Vous devez avoir 18 ans ou plus pour consulter cette page. Indiquez votre date de naissance."])
            + "<button>J’ai plus de 18 ans</button>",
            lang="fr",
        ),
        BLOCKED | NO_TEXT,
    ),
    "region_rights": Impostor(
        hashed(
            "This one has to stay at home",
            paragraphs(["For reasons of rights we can only show this to people in Halmark. You seem to be elsewhere."]),
        ),
        BLOCKED | {Outcome.LEGAL},
    ),
    "app_interstitial": Impostor(
        hashed(
            "The Loop is better in the app",
            paragraphs(["Faster, calmer, and with your favourite sections first.", "Open the app", "Not now"]),
        ),
        BLOCKED | PAYWALLED | NO_TEXT,
        hashed(HEADLINE, paragraphs(TEXT)),
    ),
    "ad_blocker_german": Impostor(
        broadsheet(
            "Adblocker erkannt",
            paragraphs(
                [
                    "Unsere Arbeit wird durch Werbung bezahlt. Bitte schalten Sie Ihren Werbeblocker für diese Seite aus und laden Sie sie neu."
                ]
            ),
            lang="de",
            head=left_over(GERMAN[0]),
        ),
        BLOCKED | PAYWALLED,
        broadsheet(GERMAN[0], paragraphs(GERMAN[1]), lang="de"),
    ),
    "survey_gate": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs([TEXT[0]])
            + "<div class='q'><p>Answer one question to go on reading: which of these brands have you heard of?</p><label><input type=radio> Brinkley's</label><label><input type=radio> None of these</label></div>",
        ),
        PAYWALLED | BLOCKED | HELD,
    ),
    "newsletter_landing": Impostor(
        hashed(
            "Hale at breakfast",
            paragraphs(
                [
                    "Get the five stories that matter in your inbox every weekday at six. Free, and you can leave whenever you like."
                ]
            )
            + "<form><input type=email placeholder='Your e-mail'><button>Sign me up</button></form>",
        ),
        BLOCKED | PAYWALLED | NO_TEXT,
        hashed(HEADLINE, paragraphs(TEXT)),
    ),
    "comments_alone": Impostor(
        broadsheet(
            HEADLINE,
            "<section class='comments'><h2>4 comments</h2>"
            + "".join(
                f"<div class='comment'><b>{who}</b> <time>2 h</time><p>{told}</p><button>Reply</button></div>"
                for who, told in (
                    ("gullwing", "About time somebody said so. The pier has been a scandal for years."),
                    ("Old Tar", "I have moored there since 1981 and never paid a fee."),
                    ("m_harrow", "Could we please see the figures before the vote?"),
                    ("gullwing", "They will not show them, ask yourself why."),
                )
            )
            + "</section>",
        ),
        NO_TEXT,
        broadsheet(HEADLINE, paragraphs(TEXT)),
    ),
    "front_page_of_long_teasers": Impostor(
        broadsheet(
            "News, sport and weather from the coast",
            cards(2, 10, 380),
            head='<meta property="og:type" content="website">',
            h1="",
        ),
        NO_TEXT,
    ),
}
