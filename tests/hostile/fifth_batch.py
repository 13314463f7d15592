"""A fifth batch, smaller still, written after the rules were mended to measure whether they hold for other pages."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    HEADLINE,
    LEGAL,
    MISSING,
    NO_TEXT,
    PAYWALLED,
    TEXT,
    Impostor,
    Kept,
    bare,
    broadsheet,
    cards,
    cut,
    hashed,
    left_over,
    paragraphs,
    short,
    weblog,
)

DANISH = (
    "Byrådet uenigt om ny kaj",
    (
        "Byrådet i Hale drøftede mandag den nye kaj i næsten fire timer uden at nå frem til en beslutning. Over hundrede borgere fulgte mødet.",
        "Prisen er steget med en tredjedel siden efteråret. Kommunen regner nu med ni millioner kroner, hvoraf staten højst vil betale halvdelen.",
        "Fiskerne mener, at kajen er overflødig. »Vi har brug for en dybere havn, ikke en promenade,« siger deres talsmand Tomas Vik.",
        "Hotellerne håber på tredive flere både om sommeren. I juni mødes byrådet igen.",
    ),
)
PORTUGUESE = (
    "Câmara dividida sobre o novo cais",
    (
        "A Câmara de Hale discutiu o novo cais durante quase quatro horas na segunda-feira, mas não chegou a uma decisão. Mais de cem moradores assistiram à sessão.",
        "O custo subiu um terço desde o outono. A autarquia fala agora em nove milhões de coroas, das quais o Estado pagará no máximo metade.",
        "Os pescadores acham o cais desnecessário. «Precisamos de um porto mais fundo, não de um passeio», disse o porta-voz, Tomas Vik.",
        "Os hoteleiros esperam mais trinta barcos no verão. A Câmara volta ao assunto em junho.",
    ),
)


LATECOMERS = {
    "cut_danish": cut(
        DANISH,
        2,
        "<div><h4>Log ind for at læse resten</h4><p>Få adgang til alt indhold i 30 dage for 1 krone.</p></div>",
        "da",
    ),
    "cut_portuguese": cut(
        PORTUGUESE, 2, "<div><p>Este texto continua só para quem assina. Desde 1 € por semana.</p></div>", "pt", weblog
    ),
    "cut_english_trust": cut(
        (HEADLINE, tuple(TEXT)),
        2,
        "<div><p>There is more of this story behind the gate. A key costs less than a newspaper.</p><a>Get a key</a></div>",
        "en",
        hashed,
    ),
    "cut_english_register": cut(
        (HEADLINE, tuple(TEXT)),
        3,
        "<div><h3>Nearly there</h3><p>Tell us your e-mail address and the remainder opens at once. No payment needed.</p></div>",
        "en",
    ),
    "consent_finnish": Impostor(
        broadsheet(
            "Sinä päätät tiedoistasi",
            paragraphs(
                [
                    "Käytämme yhdessä 75 kumppanimme kanssa evästeitä mainonnan kohdentamiseen ja kävijämäärien mittaamiseen. Voit perua suostumuksesi milloin tahansa."
                ]
            ),
            lang="fi",
        ),
        BLOCKED,
    ),
    "consent_dutch_or_pay": Impostor(
        hashed(
            "Lees verder zoals u wilt",
            paragraphs(
                [
                    "Gratis, met advertenties: wij en 140 derden volgen dan wat u leest en bekijkt. Uw toestemming kunt u altijd intrekken.",
                    "Of zonder volgen, voor 2,50 euro per maand.",
                ]
            ),
            lang="nl",
        ),
        BLOCKED | PAYWALLED,
    ),
    "challenge_portuguese_traffic": Impostor(
        bare(
            "Tráfego incomum",
            paragraphs(
                [
                    "Os nossos sistemas detetaram pedidos automáticos vindos da sua rede. Resolva o desafio abaixo para continuar."
                ]
            ),
            lang="pt",
        ),
        BLOCKED,
    ),
    "challenge_waiting_ring": Impostor(
        hashed(
            "Checking…",
            "<p>Your browser is being looked at. This takes up to five seconds.</p><noscript>Turn on scripts.</noscript>",
        ),
        BLOCKED | NO_TEXT,
    ),
    "not_there_hungarian": Impostor(
        weblog(
            "A keresett oldal eltűnt",
            paragraphs(["Sajnos a megadott címen nincs semmi. Próbálja meg a keresőt!"]),
            lang="hu",
        ),
        MISSING | NO_TEXT,
    ),
    "not_there_persian": Impostor(
        broadsheet("صفحه پیدا نشد", paragraphs(["متاسفانه صفحه‌ای که به دنبال آن هستید وجود ندارد."]), lang="fa"),
        MISSING,
    ),
    "moved_house": Impostor(
        broadsheet(
            "We have a new home",
            paragraphs(
                [
                    "The Coast Courier now lives at courier.test. Older stories did not make the journey; use the search there to find yours."
                ]
            ),
        ),
        MISSING | NO_TEXT | BLOCKED,
        broadsheet(HEADLINE, paragraphs(TEXT)),
    ),
    "closed_for_good": Impostor(
        bare(
            "Saltmere Today has closed",
            paragraphs(
                [
                    "After eleven years we have switched off our presses. Thank you for reading us. The archive is kept by the town library."
                ]
            ),
        ),
        MISSING | NO_TEXT | AWAY | BLOCKED,
        broadsheet(HEADLINE, paragraphs(TEXT)),
    ),
    "legal_french": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(["Cet article n’est plus accessible à la suite d’une décision de justice."]),
            lang="fr",
            head=left_over(HEADLINE),
        ),
        LEGAL | MISSING | BLOCKED,
    ),
    "cms_login": Impostor(
        bare(
            "Penwright",
            "<form method=post><p><label>Name <input name=u></label></p><p><label>Password <input type=password name=p></label></p><p><button>Log in</button></p></form><p><a>Lost your password?</a></p>",
        ),
        BLOCKED | NO_TEXT,
    ),
    "upstream_text_in_frame": Impostor(
        weblog(
            "Coast Courier", "<p>cURL error 28: Operation timed out after 5001 milliseconds with 0 bytes received</p>"
        ),
        AWAY | NO_TEXT,
    ),
    "archive_by_month": Impostor(
        broadsheet(
            "Archive: May 2026",
            "<ul>"
            + "".join(
                f"<li>{i} May <a href='/n/{i}'>{h}</a></li>"
                for i, h in enumerate(
                    (
                        "Gulls take the chips",
                        "Old mill to be let",
                        "A captain retires",
                        "Fog again",
                        "Council meets",
                        "Choir sings",
                        "Pier closed",
                        "Ferry late",
                        "Cod up",
                        "Storm near",
                    ),
                    1,
                )
            )
            + "</ul>",
        ),
        NO_TEXT,
    ),
    "author_page_german": Impostor(
        weblog(
            "Ilse Brandt",
            "<p>Ilse Brandt schreibt seit 2014 über Hafen und Fischerei. Sie hat in Saltmere gelernt.</p><h2>Alle Beiträge</h2>"
            + cards(9, 7, 200),
            lang="de",
        ),
        NO_TEXT,
    ),
}


COUSINS = {
    "danish_whole": short(DANISH[0], *DANISH[1], lang="da"),
    "portuguese_whole_with_offer_aside": Kept(
        broadsheet(
            PORTUGUESE[0], paragraphs(PORTUGUESE[1]), side="<p>Assine o Correio por 1 € por semana.</p>", lang="pt"
        ),
        PORTUGUESE[1],
    ),
    "french_last_line_la_suite": short(
        "Panne de courant à Hale",
        "Une panne a privé de courant trois mille foyers de Hale mardi matin, à la suite d’un orage.",
        "Le courant est revenu vers midi. La suite des travaux est prévue au plus tard en juin pour les abonnés du nord de la ville.",
        lang="fr",
    ),
    "club_news": short(
        "Rowing club seeks members",
        "The rowing club at Hale is looking for new members of any age. Membership costs 40 crowns a year, the first month is free.",
        "Training is on Mondays and Thursdays at six. Whoever wants to try should come to the boathouse.",
        frame=weblog,
    ),
    "theatre_subscriptions": short(
        "Theatre sells more subscriptions",
        "The town theatre has sold 1,204 subscriptions for the coming season, a third more than last year. A subscriber sees eight plays for 90 crowns.",
        "The rest of the seats go on sale in August.",
    ),
    "italian_brief": short(
        "Traghetto in avaria, passeggeri a terra",
        "Il traghetto per Saltmere è rimasto fermo martedì mattina per un’avaria al motore. I quaranta passeggeri sono stati sbarcati e accompagnati in autobus.",
        lang="it",
    ),
    "portuguese_site_down": short(
        "Site da câmara esteve em baixo",
        "O site da câmara de Hale esteve indisponível durante seis horas na segunda-feira devido a uma avaria num servidor, informou a autarquia.",
        lang="pt",
    ),
    "ukrainian_brief": short(
        "Зниклий катер не знайдено",
        "Катер, що вийшов у неділю із Солтміра, не знайдено після ночі пошуків, повідомила берегова охорона. На борту були двоє людей.",
        lang="uk",
    ),
    "swedish_court": short(
        "Tidning måste ta bort artikel",
        "Saltmere Post måste ta bort en artikel om en läkare från sin webbplats, beslutade tingsrätten i Hale på måndagen. Tidningen överklagar.",
        lang="sv",
    ),
    "robots_in_the_harbour": short(
        "Robots to scrub hulls",
        "Four robots will scrub the hulls of ferries at Hale from May. They are not human, but they have names, chosen by the pupils of the harbour school.",
        frame=hashed,
    ),
    "review_of_an_app": short(
        "An app that finds your boat",
        "Open the app, tap your boat, and it tells you where she lies: that is all the Harbour Finder does, and it does it well.",
        "We lost ours on purpose for a week. It was never off by more than four metres. The app is free; the full version costs 3 crowns a month.",
    ),
    "advice_on_passwords": short(
        "What makes a good password",
        "Take four words that have nothing to do with one another. Put a number between the second and the third.",
        "Do not use it anywhere else, and never tell it to anybody who calls you, whatever they say about your account.",
        "The police at Hale counted 212 stolen accounts in April. In 190 of them the password was the name of a pet.",
    ),
    "one_line_poem": Kept(
        weblog("Low tide", "<p>Someone has left the sea out again,<br>and all the boats have sat down.</p>"),
        ("Someone has left the sea out again",),
    ),
    "tide_table": Kept(
        broadsheet(
            "Tides for Tuesday",
            "<p>High water at Hale: 4.12 and 16.40. Low water: 10.25 and 22.51. Sunrise 5.20, sunset 20.44.</p>",
        ),
        ("High water at Hale: 4.12 and 16.40.",),
    ),
    "job_of_the_editor": short(
        "A new editor for the Courier",
        "Nell Harrow will lead the Coast Courier from June. She has worked for us since 2011, most of the time at the harbour.",
        "“You will find me where I always was,” she says: “at the quay, with wet shoes.”",
    ),
    "short_with_a_bar_to_share_and_a_letter": Kept(
        weblog(
            "Fog closes port",
            paragraphs(
                ["The port of Hale was closed for nine hours on Tuesday because of fog. Eleven ships waited outside."]
            )
            + "<p>Share this article</p><p>Subscribe to our newsletter</p><p>Support this site from 1 crown a month</p>",
        ),
        ("The port of Hale was closed for nine hours",),
    ),
    "recall_notice": short(
        "Shop recalls smoked eel",
        "A shop in Hale is recalling smoked eel sold between 2 and 6 May. Please do not eat it. You can bring it back without a receipt, the food office said.",
    ),
}
