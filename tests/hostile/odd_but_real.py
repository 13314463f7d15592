"""The third batch of controls, written without sight of the rules: short, odd and misleading pages that are articles."""

from __future__ import annotations

from frames import (
    FRENCH,
    GERMAN,
    HEADLINE,
    TEXT,
    Kept,
    bare,
    broadsheet,
    cards,
    hashed,
    left_over,
    paragraphs,
    short,
    tables,
    weblog,
)

SUBSCRIBE = "<div class='promo'><h3>Like what you read?</h3><p>This was your last free article this month. Subscribe from 1 crown a week to read on without limits.</p><a href='/abo'>See offers</a></div>"
LETTER = "<div class='nl'><h3>Hale at breakfast</h3><p>Get the five stories that matter in your inbox. Enter your e-mail address to sign up.</p><form><input type=email><button>Sign up</button></form></div>"

ODD = {
    "brief_of_40_words": short(
        "Crane falls into harbour",
        "A crane fell into the harbour at Saltmere early on Tuesday while a barge was being unloaded. The driver swam ashore and was treated for cold. The eastern basin is closed to all ships until the crane has been raised, probably by Thursday.",
    ),
    "one_sentence": short(
        "Hale tunnel open again",
        "The tunnel at Hale has been open to all traffic again since six this morning, the police said.",
        frame=weblog,
    ),
    "obituary": short(
        "Agnes Moltke, lighthouse keeper, dies at 97",
        "Agnes Moltke, who kept the light on Gull Rock for thirty-one years, died on Sunday at her home in Saltmere. She was 97.",
        "Born in Hale in 1929, she took over the light from her father and left it only when it was automated. She is survived by a sister.",
    ),
    "obituary_french": short(
        "Mort du peintre Émile Sorel",
        "Le peintre Émile Sorel est mort samedi à Hale, à l’âge de 88 ans. Il avait consacré l’essentiel de son œuvre aux gens de mer.",
        lang="fr",
    ),
    "corrections": short(
        "Corrections and clarifications",
        "A report on Monday misstated the cost of the northern pier. It is nine million crowns, not nine hundred thousand.",
        "An obituary of Agnes Moltke on Tuesday gave the wrong year of her birth. She was born in 1929.",
        "Because of an editing error, a caption on page 4 named the wrong ship. The ship shown is the Fulmar.",
    ),
    "about_paywalls": short(
        "Behind the wall: who still pays for news?",
        "“To continue reading, subscribe” is the sentence most often read on the sites of the country's newspapers, a study of the college at Hale has found.",
        "Of a hundred readers who meet it, ninety-six close the page. Two look for the text elsewhere, one signs in, and one pays.",
        "Publishers say that this one reader is worth more than the advertising shown to the other ninety-nine.",
    ),
    "about_cookie_banners": short(
        "Regulator fines shop for its cookie banner",
        "A shop in Hale must pay 40,000 crowns because its cookie banner offered “Accept all” but no button to reject, the data protection office said on Monday.",
        "Visitors had no way to refuse their consent, and data went to 61 partners before they had clicked anything.",
    ),
    "about_captchas": short(
        "Are you a robot?",
        "Tick the box, find the buses, slide the puzzle: proving that you are human takes a person eleven seconds on average, and a machine less than one, researchers at Hale have measured.",
        "They looked at 1,400 people of all ages. Those over seventy needed three times as long as those under thirty.",
    ),
    "about_error_pages": short(
        "The art of the error page",
        "“Sorry, the page you are looking for does not exist.” A small museum in Saltmere has collected four hundred of these pages, from plain to poetic.",
        "The oldest is from 1993. It says 404, and nothing else.",
    ),
    "metered_and_whole": Kept(broadsheet(HEADLINE, paragraphs(TEXT) + SUBSCRIBE), (TEXT[0], TEXT[-1])),
    "short_and_whole_with_an_offer_below": Kept(
        broadsheet(
            "Saltmere pool to close for winter",
            paragraphs(
                [
                    "The open-air pool at Saltmere will close on 30 September and open again in May, the council said. Season tickets stay valid.",
                    "Last winter's trial of heated lanes is not to be repeated, as it cost twice as much as planned.",
                ]
            ),
            side=SUBSCRIBE,
        ),
        ("Season tickets stay valid.", "is not to be repeated"),
    ),
    "live_blog": Kept(
        hashed(
            "Storm Runa: as it happened",
            "".join(
                f"<div class='css-post'><time>{when}</time><p>{told}</p></div>"
                for when, told in (
                    (
                        "18:40",
                        "Power is back in all parts of Hale, the network operator says. That is the end of our reporting for tonight.",
                    ),
                    ("16:05", "The ferry to Saltmere stays in port until tomorrow morning."),
                    ("14:22", "A tree has come down on Quay Street. Nobody was hurt."),
                    ("12:00", "The weather office raises its warning to the second highest level."),
                )
            ),
        ),
        ("Power is back in all parts of Hale", "A tree has come down on Quay Street"),
    ),
    "letter_box_in_the_middle": Kept(
        weblog(HEADLINE, paragraphs(TEXT[:2]) + LETTER + paragraphs(TEXT[2:5])), (TEXT[0], TEXT[1], TEXT[4])
    ),
    "poem": Kept(
        weblog(
            "Harbour, November",
            "<p>The masts have gone to winter in the shed,<br>the gulls hold council on the empty quay,<br>and what the summer said is left unsaid<br>between the iron bollards and the sea.</p>"
            "<p>A boy drops stones. He counts until they ring.<br>His mother waves. The lamp comes on. He stays.<br>There is no news of any other thing,<br>and that is all the news of all these days.</p>",
        ),
        ("the gulls hold council on the empty quay", "There is no news of any other thing"),
    ),
    "recipe": Kept(
        weblog(
            "Fish soup as they make it in Saltmere",
            "<p>For four people, in forty minutes.</p><h2>Ingredients</h2><ul><li>600 g cod</li><li>2 leeks</li><li>4 potatoes</li><li>1 l fish stock</li><li>200 ml cream</li></ul>"
            "<h2>Method</h2><ol><li>Cut the leeks and potatoes small and let them sweat in butter for ten minutes.</li><li>Add the stock and simmer until the potatoes are soft.</li><li>Put in the cod in large pieces, take the pot off the heat, and wait five minutes.</li><li>Stir in the cream and serve with dark bread.</li></ol>",
        ),
        ("Put in the cod in large pieces", "600 g cod"),
    ),
    "a_list": Kept(
        hashed(
            "Seven walks before lunch",
            "<ol>"
            + "".join(
                f"<li>{told}</li>"
                for told in (
                    "Gull Rock and back: 4 km, flat, with a café at the turning point.",
                    "The old rope walk: 2 km along the wall, best at low tide.",
                    "Mill Hill: 3 km, steep, and the only place from which both towns are seen.",
                    "Saltmere dunes: 6 km. Keep to the planks, since terns are breeding.",
                    "Canal path: 5 km of quiet water and herons.",
                    "Quay to quay: 1 km for those who got up late.",
                    "The long strand: as far as you like.",
                )
            )
            + "</ol>",
        ),
        ("Mill Hill: 3 km, steep", "Canal path: 5 km of quiet water"),
    ),
    "japanese_brief": short(
        "港でクレーン倒れる",
        "五日朝、ソルトミア港で荷揚げ作業中のクレーンが海に倒れた。運転手は自力で岸に泳ぎ着き、軽い低体温症で手当てを受けた。",
        "港湾事務所によると、東側の岸壁は木曜日まで使えない見通し。",
        lang="ja",
    ),
    "chinese_brief": short(
        "港口起重机坠海",
        "周二清晨，盐湖港一台起重机在卸货时坠入海中，司机游泳上岸，没有生命危险。港务局表示，东港池将关闭到周四。",
        lang="zh",
        frame=hashed,
    ),
    "thai_story": short(
        "เครนล้มลงทะเลที่ท่าเรือ",
        "เครนตัวหนึ่งล้มลงทะเลที่ท่าเรือซอลต์เมียร์เมื่อเช้าวันอังคารขณะกำลังขนถ่ายสินค้า คนขับว่ายน้ำขึ้นฝั่งได้เองและได้รับการรักษาอาการหนาวสั่น",
        "สำนักงานท่าเรือแจ้งว่าอ่างด้านตะวันออกจะปิดจนถึงวันพฤหัสบดี",
        lang="th",
    ),
    "arabic_brief": short(
        "سقوط رافعة في الميناء",
        "سقطت رافعة في ميناء سالتمير صباح الثلاثاء أثناء تفريغ سفينة. وسبح السائق إلى الشاطئ ولم يصب بأذى، وفق ما قالت إدارة الميناء.",
        lang="ar",
    ),
    "russian_not_found": short(
        "Пропавший катер не найден",
        "Катер, вышедший в воскресенье из Солтмира, не найден после ночи поисков, сообщила береговая охрана. На борту были два человека. Поиски продолжатся утром.",
        lang="ru",
    ),
    "finnish_not_found": short(
        "Kadonnutta venettä ei löytynyt",
        "Sunnuntaina kadonnutta venettä ei löytynyt yön etsinnöissä, merivartiosto kertoo. Veneessä oli kaksi ihmistä.",
        lang="fi",
    ),
    "korean_brief": short(
        "항구에서 크레인 추락",
        "화요일 새벽 솔트미어 항구에서 하역 작업을 하던 크레인이 바다로 떨어졌다. 운전자는 스스로 헤엄쳐 나와 치료를 받았다고 항만청이 밝혔다.",
        lang="ko",
    ),
    "spanish_subscribers": short(
        "El Correo de Hale supera los diez mil suscriptores",
        "El Correo de Hale ha superado los diez mil suscriptores digitales, anunció el lunes su directora. Hace un año eran seis mil.",
        lang="es",
    ),
    "german_closed": short(
        "Museum wegen Wartung geschlossen",
        "Das Hafenmuseum in Hale ist bis Mittwoch wegen Wartungsarbeiten geschlossen, teilte die Stadt mit. Danach ist es wieder täglich von zehn bis siebzehn Uhr geöffnet.",
        lang="de",
    ),
    "headline_access_denied": short("Access denied", *TEXT[:3]),
    "headline_page_not_found": short(
        "Page not found",
        "So ends Ilse Brandt's third novel: with a letter from which one page has been torn. The reader never learns what stood on it.",
        "It is her best book so far, and her shortest.",
    ),
    "headline_sign_in": short(
        "Sign in",
        "At the door of the old customs house lies a book, and whoever comes to the exhibition signs in: with a name, a thumb print, or a drawing of a fish.",
        "The artist, Tomas Vik, has shown it in nine towns. He has 11,000 names by now.",
    ),
    "headline_just_a_moment": short("Just a moment", *TEXT[3:6], frame=hashed),
    "withdrawn_by_the_editor": short(
        "Why we have withdrawn our story on the pier",
        "On 4 May we published a story which said that the contract for the northern pier had been given away without a tender. It was wrong, and we have taken it down.",
        "The document on which it rested turned out to be a draft. We should have asked the council before we printed it. We apologise to the council, and to our readers.",
    ),
    "interview": Kept(
        broadsheet(
            "“I never wanted a bridge”",
            "".join(
                f"<p><b>{asked}</b></p><p>{told}</p>"
                for asked, told in (
                    (
                        "You ran the ferry for forty years. Do you miss it?",
                        "Every morning at ten to six. Then I turn over.",
                    ),
                    ("Why did you sell?", "Because of the bridge. Nobody queues for a boat when there is a road."),
                    ("Can you log in to the new ticket system?", "No. And I do not want to."),
                )
            ),
        ),
        ("Every morning at ten to six.", "Because of the bridge."),
    ),
    "results_in_a_table": Kept(
        tables(
            "Regatta: Sunday's results",
            "<p>Calm water and a light wind from the south on the last day of the regatta, with two course records.</p><table>"
            + "".join(
                f"<tr><td>{i}</td><td>{who}</td><td>{t}</td></tr>"
                for i, who, t in ((1, "Fulmar", "41:20"), (2, "Old Tar", "41:58"), (3, "Runa", "43:02"))
            )
            + "</table>",
        ),
        ("Calm water and a light wind from the south",),
    ),
    "for_members_but_served_whole": Kept(
        broadsheet(
            HEADLINE,
            paragraphs(TEXT),
            head=left_over(
                HEADLINE,
                isAccessibleForFree=False,
                hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article__body"},
            ),
        ),
        (TEXT[0], TEXT[-1]),
    ),
    "domain_sold": short(
        "hale.test is for sale",
        "The town's old web address is for sale. The council let it lapse in March, and a trader in Saltmere now asks 20,000 crowns for it, a spokesman said on Monday.",
        frame=weblog,
    ),
    "service_piece_to_the_reader": short(
        "How to cancel a subscription you forgot",
        "Log in to your account and look for “Membership” or “Plan”. If there is no button to cancel, you can write: an e-mail is enough, and the date on which it arrives counts.",
        "You have paid for months that you did not use? Then ask for the money back. The law gives you two years.",
        "If your provider does not answer within two weeks, the consumer office at Hale will write for you, free of charge.",
    ),
    "how_to_clear_cookies": short(
        "Three ways to get rid of cookies",
        "Cookies tell advertisers where you have been. You can delete them in the settings of your browser, under “Privacy”.",
        "If you want to keep those that remember your password, choose “third-party cookies” only.",
        "Private windows forget all of them as soon as they are closed.",
        frame=hashed,
    ),
    "warning_of_a_swindle": short(
        "Police warn of false “verify you are human” boxes",
        "If a page asks you to press the Windows key and R to prove that you are human, close it at once, the police at Hale said on Monday.",
        "The boxes copy a command that lets strangers into your computer. Nineteen people have reported such cases since April.",
        frame=weblog,
    ),
    "editor_on_the_new_paywall": short(
        "Why we will ask you to pay",
        "Dear readers, from 1 June most of our articles will be open to subscribers only. You will be able to read five a month without paying.",
        "We have not taken this step lightly. Advertising paid for this newspaper for ninety years; today it pays for a third of it.",
        "What you pay goes into reporting: into the council meetings we sit through, the courts, the harbour. Thank you for reading us. Nell Harrow, editor",
    ),
    "paper_on_its_own_outage": short(
        "Our website was unavailable on Sunday",
        "Our website could not be reached for six hours on Sunday. A cable had been cut during work on Quay Street; we are sorry.",
        "Subscribers will find Sunday's stories in the archive. No data of readers were lost.",
    ),
    "court_orders_removal": short(
        "Court orders removal of harbour report",
        "The court at Hale has ordered the council to remove a report on the harbour from its website, because it names two workers who were never charged. The council has until Friday.",
    ),
    "clinics_short_of_staff": short(
        "Service unavailable",
        "For the third time this year the night clinic at Hale stayed shut over the weekend, since no doctor could be found. Patients were sent to Saltmere, forty minutes away.",
        "The health board promised to fill two posts by August.",
    ),
    "map_that_needs_a_script": Kept(
        broadsheet(
            HEADLINE,
            paragraphs(TEXT[:2])
            + "<div class='map'><p>Enable JavaScript in your browser to see the map.</p></div>"
            + paragraphs(TEXT[2:4]),
        ),
        (TEXT[0], TEXT[3]),
    ),
    "video_of_another_region": Kept(
        broadsheet(
            "Goal of the year from Saltmere",
            "<div class='player'><p>This video is not available in your region.</p></div>"
            + paragraphs([TEXT[2], TEXT[5]]),
        ),
        (TEXT[2], TEXT[5]),
    ),
    "with_many_comments": Kept(
        broadsheet(
            "Fish prices up again",
            paragraphs(
                [
                    "Cod costs eleven crowns a kilo at the quay, two more than last week, the fishermen's union said. Storms have kept the boats in port since Wednesday."
                ]
            )
            + "<section id='comments'><h3>9 comments</h3><p>Log in to join the conversation.</p>"
            + "".join(
                f"<div class='comment'><b>reader{i}</b><p>I have said so for years, number {i} of my remarks on cod.</p></div>"
                for i in range(9)
            )
            + "</section>",
        ),
        ("Cod costs eleven crowns a kilo",),
    ),
    "with_long_consent_below": Kept(
        weblog(GERMAN[0], paragraphs(GERMAN[1]), lang="de").replace(
            "</body>",
            "<div id='cmp'><h2>Wir schätzen Ihre Privatsphäre</h2>"
            + paragraphs(
                [
                    "Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät und verarbeiten personenbezogene Daten."
                ]
                * 4
            )
            + "<button>Alle akzeptieren</button></div></body>",
        ),
        (GERMAN[1][0], GERMAN[1][4]),
    ),
    "picture_story": Kept(
        hashed(
            "The harbour in ten pictures: fog",
            paragraphs(
                [
                    "For three days in April nobody in Hale saw the other side of the street. Ilse Brandt went out with her camera all the same."
                ]
            )
            + "".join(
                f"<figure><img src='/f/{i}.jpg'><figcaption>{told}</figcaption></figure>"
                for i, told in enumerate(
                    (
                        "A pilot waits for a ship that he can only hear.",
                        "The lamp at Gull Rock at noon.",
                        "Children on their way home, roped together by their teacher.",
                    )
                )
            ),
        ),
        ("For three days in April nobody in Hale saw",),
    ),
    "with_teasers_after_a_short_text": Kept(
        broadsheet(
            "Library open on Sundays",
            paragraphs(
                [
                    "From June the town library at Hale will be open on Sundays from one to five, the council decided on Monday by eleven votes to two."
                ]
            )
            + "<h2>You may also like</h2>"
            + cards(5, 6),
        ),
        ("From June the town library at Hale will be open on Sundays",),
    ),
    "letters": Kept(
        tables(
            "Letters to the editor",
            "<p>Sir, your report on the landing fee forgets those who have no car. My mother is 84 and takes the ferry twice a week.<br><i>M. Vik, Saltmere</i></p>"
            "<p>Sir, who reads the small print? I subscribed for one crown and have paid twelve since March.<br><i>A. Holm, Hale</i></p>",
        ),
        ("My mother is 84", "I subscribed for one crown"),
    ),
    "french_whole": Kept(
        broadsheet(FRENCH[0], paragraphs(FRENCH[1]) + "<p>Déjà abonné ? Connectez-vous pour commenter.</p>", lang="fr"),
        FRENCH[1],
    ),
    "plain_page": Kept(
        bare(
            "Ferry strike ends",
            paragraphs(
                [
                    "The strike on the ferry line has ended after nine days. The first boat left Hale at noon on Monday with forty passengers aboard, the line said."
                ]
            ),
        ),
        ("The strike on the ferry line has ended after nine days.",),
    ),
}
