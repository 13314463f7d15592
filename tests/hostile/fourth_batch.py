"""A fourth, smaller batch of impostors and odd articles: other kinds, other languages, written to measure the rules."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    HEADLINE,
    HELD,
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
    tables,
    weblog,
)

SWEDISH = (
    "Kommunen oense om ny kaj",
    (
        "Kommunfullmäktige i Hale diskuterade den nya kajen i nästan fyra timmar på måndagen men kom inte till något beslut. Över hundra invånare följde mötet.",
        "Kostnaden har stigit med en tredjedel sedan i höstas. Kommunen räknar nu med nio miljoner kronor, varav staten betalar högst hälften.",
        "Fiskarna anser att kajen är onödig. – Vi behöver en djupare hamn, ingen promenad, säger deras talesman Tomas Vik.",
        "Hotellen hoppas på trettio båtar fler om sommaren. I juni möts fullmäktige igen.",
    ),
)
CZECH = (
    "Zastupitelé se neshodli na novém molu",
    (
        "Zastupitelstvo města Hale jednalo v pondělí téměř čtyři hodiny o novém molu, k rozhodnutí však nedospělo. Jednání sledovalo přes sto obyvatel.",
        "Náklady od podzimu vzrostly o třetinu. Město teď počítá s devíti miliony korun, z nichž stát uhradí nejvýše polovinu.",
        "Rybáři považují molo za zbytečné. „Potřebujeme hlubší přístav, ne promenádu,“ řekl jejich mluvčí Tomas Vik.",
        "Hoteliéři čekají v létě o třicet lodí víc. Zastupitelé se sejdou znovu v červnu.",
    ),
)
RUSSIAN = (
    "Депутаты не договорились о новом причале",
    (
        "Городской совет Хейла в понедельник почти четыре часа обсуждал новый причал, но решения не принял. За заседанием следили более ста жителей.",
        "Стоимость работ с осени выросла на треть. В мэрии называют сумму в девять миллионов крон, из которых государство оплатит не больше половины.",
        "Рыбаки считают причал лишним. «Нам нужна глубокая гавань, а не набережная», — сказал их представитель Томас Вик.",
        "Владельцы гостиниц ждут летом на тридцать судов больше. Совет вернётся к вопросу в июне.",
    ),
)
JAPANESE = (
    "新しい埠頭、結論出ず",
    (
        "ヘイル市議会は月曜日、新しい埠頭の建設について四時間近く議論したが、結論は出なかった。百人を超える市民が傍聴した。",
        "費用は昨年の秋から三割増え、市は九百万クローネと見込む。このうち国が負担するのは最大で半分だという。",
        "漁業者は不要だと主張する。代表のトマス・ヴィクさんは「必要なのは深い港であって遊歩道ではない」と話した。",
        "ホテル業者は夏に三十隻の増加を期待している。市議会は六月に改めて審議する。",
    ),
)


STRANGERS = {
    "cut_swedish": cut(
        SWEDISH,
        2,
        "<div><h3>Bara för dig som är plusläsare</h3><p>Bli kund för 9 kr den första månaden och läs hela artikeln.</p></div>",
        "sv",
        head=left_over(SWEDISH[0]),
    ),
    "cut_czech": cut(
        CZECH,
        2,
        "<div><p>Tento text je součástí placeného obsahu. Zbytek si přečtou předplatitelé.</p></div>",
        "cs",
        head=left_over(CZECH[0]),
    ),
    "cut_russian": cut(
        RUSSIAN,
        1,
        "<div><p>Полный текст доступен по подписке. Оформите её за 99 крон в месяц.</p></div>",
        "ru",
        head=left_over(RUSSIAN[0]),
    ),
    "cut_japanese": cut(
        JAPANESE,
        2,
        "<div><p>この記事は会員限定です。残り620文字。</p><p>ログインして続きを読む</p></div>",
        "ja",
        head=left_over(JAPANESE[0]),
    ),
    "cut_english_guest_pass": Impostor(
        weblog(
            HEADLINE,
            paragraphs(TEXT[:3])
            + "<div class='sw'><p>That's all you can see as a guest.</p><p>Patrons of Saltmere Today get every word. From the price of a coffee.</p></div>",
        ),
        PAYWALLED,
        weblog(HEADLINE, paragraphs(TEXT)),
    ),
    "cut_english_fades_without_words": Impostor(
        hashed(
            HEADLINE,
            paragraphs([TEXT[0], TEXT[1][:90] + "…"]) + "<div class='css-fade'></div><button>Continue</button>",
        ),
        PAYWALLED | HELD,
        hashed(HEADLINE, paragraphs(TEXT)),
    ),
    "consent_czech": Impostor(
        broadsheet(
            "Vážíme si vašeho soukromí",
            paragraphs(
                [
                    "S vaším souhlasem my a našich 88 partnerů používáme soubory cookie k měření návštěvnosti a cílení reklamy. Volbu můžete kdykoli změnit v nastavení."
                ]
            )
            + "<button>Souhlasím</button><button>Předplatit bez reklam</button>",
            lang="cs",
            head=left_over(CZECH[0]),
        ),
        BLOCKED | PAYWALLED,
    ),
    "consent_turkish": Impostor(
        hashed(
            "Gizliliğiniz bizim için önemli",
            paragraphs(
                [
                    "Biz ve 88 iş ortağımız, size kişiselleştirilmiş reklamlar sunmak için çerezler kullanıyoruz. Onayınızı istediğiniz zaman geri çekebilirsiniz."
                ]
            )
            + "<button>Kabul et</button>",
            lang="tr",
        ),
        BLOCKED,
    ),
    "challenge_arabic": Impostor(
        bare("لحظة من فضلك", paragraphs(["يرجى تأكيد أنك لست روبوتاً للمتابعة إلى الموقع."]), lang="ar"), BLOCKED
    ),
    "challenge_count_the_ships": Impostor(
        broadsheet(
            "One small task first",
            paragraphs(
                [
                    "Machines have been visiting us in droves. Tell us how many ships there are in the picture, and you are through."
                ]
            )
            + "<img src='/c.png'><input name='n'><button>There</button>",
        ),
        BLOCKED | NO_TEXT,
    ),
    "not_there_ukrainian": Impostor(
        weblog(
            "Тут порожньо", paragraphs(["На жаль, сторінку за цією адресою видалено або її ніколи не було."]), lang="uk"
        ),
        MISSING | NO_TEXT,
    ),
    "not_there_romanian": Impostor(
        broadsheet(
            "Ne pare rău", paragraphs(["Pagina pe care o căutați nu a fost găsită sau a fost ștearsă."]), lang="ro"
        ),
        MISSING,
    ),
    "not_there_thai": Impostor(
        broadsheet("ไม่พบหน้าที่คุณต้องการ", paragraphs(["ขออภัย หน้านี้อาจถูกลบหรือย้ายไปแล้ว"]), lang="th"), MISSING | NO_TEXT
    ),
    "not_there_dutch_with_stories": Impostor(
        broadsheet(
            "Hier is niets te vinden",
            paragraphs(["Het stuk dat u zoekt staat niet (meer) op deze plek."])
            + "<h2>Wel het lezen waard</h2>"
            + cards(3, 6, 300),
            lang="nl",
            head=left_over(HEADLINE, datePublished="2026-05-04", author={"@type": "Person", "name": "Nell Harrow"}),
        ),
        MISSING | NO_TEXT,
    ),
    "embargo": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(
                ["This page is under embargo and will be published here later today. Editors: log in to preview it."]
            ),
        ),
        NO_TEXT | BLOCKED | AWAY,
    ),
    "draft_preview_expired": Impostor(
        weblog(
            "Preview",
            paragraphs(["The preview link you followed is not valid any more. Ask the editor for a new one."]),
        ),
        MISSING | NO_TEXT | BLOCKED,
    ),
    "hosting_quota_spanish": Impostor(
        bare(
            "Cuenta suspendida",
            paragraphs(
                [
                    "Este sitio ha superado su límite de transferencia. Si usted es el propietario, póngase en contacto con su proveedor."
                ]
            ),
            lang="es",
        ),
        AWAY | BLOCKED | NO_TEXT,
    ),
    "template_engine_error": Impostor(
        broadsheet(
            HEADLINE,
            "<p>Liquid error: undefined method `body' for nil:NilClass (templates/article.liquid line 44)</p>",
            head=left_over(HEADLINE),
        ),
        AWAY | NO_TEXT,
        broadsheet(HEADLINE, paragraphs(TEXT)),
    ),
    "placeholders_unfilled": Impostor(
        hashed(
            "{{ article.title }}",
            "<p>{{ article.lead }}</p><div>{{ article.body | safe }}</div><p>By {{ article.author.name }}</p>",
        ),
        NO_TEXT | AWAY,
    ),
    "rights_holder_notice": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(["At the request of the rights holder we can no longer offer this text."]),
            head=left_over(HEADLINE, datePublished="2026-05-04"),
        ),
        MISSING | LEGAL | BLOCKED | NO_TEXT,
    ),
    "topic_page_portuguese": Impostor(
        broadsheet(
            "Tudo sobre o porto",
            "<p>Acompanhe aqui as últimas notícias sobre o porto.</p>" + cards(7, 9, 220),
            lang="pt",
        ),
        NO_TEXT,
    ),
    "weather_widget_page": Impostor(
        hashed(
            "Hale",
            "<div>12°</div><div>Light rain</div><div>Wind 14 km/h</div><div>Humidity 81 %</div><div>Mon 11°</div><div>Tue 13°</div><div>Wed 9°</div>",
        ),
        NO_TEXT,
    ),
}


NEIGHBOURS = {
    "swedish_whole_with_offer": Kept(
        broadsheet(
            SWEDISH[0],
            paragraphs(SWEDISH[1]) + "<aside><p>Bli prenumerant i dag – första månaden för 9 kr.</p></aside>",
            lang="sv",
        ),
        SWEDISH[1],
    ),
    "russian_whole": short(*[RUSSIAN[0], *RUSSIAN[1]], lang="ru"),
    "japanese_whole": short(*[JAPANESE[0], *JAPANESE[1]], lang="ja", frame=hashed),
    "czech_whole_with_letter": Kept(
        weblog(
            CZECH[0],
            paragraphs(CZECH[1]) + "<div class='newsletter'><p>Odebírejte náš newsletter a mějte přehled.</p></div>",
            lang="cs",
        ),
        CZECH[1],
    ),
    "captcha_firm_sold": short(
        "Captcha maker sold for 90 million",
        "The Hale firm whose puzzles ask web users to prove that they are not robots has been sold to a bank for 90 million crowns, both sides said on Monday.",
    ),
    "polish_brief_on_error": short(
        "Awaria serwera zatrzymała promy",
        "Awaria serwera zatrzymała w poniedziałek rano promy do Saltmere, poinformował przewoźnik. Ruch wznowiono po trzech godzinach.",
        lang="pl",
    ),
    "turkish_brief": short(
        "Limanda vinç devrildi",
        "Saltmere limanında salı sabahı yük boşaltılırken bir vinç denize devrildi. Liman yönetimi, sürücünün yüzerek kıyıya çıktığını açıkladı.",
        lang="tr",
    ),
    "hebrew_brief": short(
        "מנוף נפל לים בנמל",
        "מנוף נפל לים בנמל סולטמיר בבוקר יום שלישי בזמן פריקת אונייה. הנהג שחה לחוף ולא נפגע, כך מסרה רשות הנמל.",
        lang="he",
    ),
    "greek_brief": short(
        "Γερανός έπεσε στη θάλασσα",
        "Γερανός έπεσε στη θάλασσα στο λιμάνι του Σόλτμιρ το πρωί της Τρίτης. Ο χειριστής βγήκε κολυμπώντας στη στεριά, ανακοίνωσε το λιμεναρχείο.",
        lang="el",
    ),
    "column_to_the_reader": short(
        "You have been warned",
        "You think the sea is calm. You look at it from your window, and you think: today I shall take out the boat. Please do not.",
        "My grandfather thought so too, on a morning like this one, in 1951. We never found the boat, and you will have heard the rest from others.",
        "So stay in. Read a book. Peel an onion. The sea will be there tomorrow, and with a little luck so will you.",
        frame=weblog,
    ),
    "horoscope": short(
        "Your stars for Tuesday",
        "Aries: you will meet somebody whom you owe a letter. Write it before noon.",
        "Taurus: do not buy the boat. Your patience is worth more than the discount.",
        "Gemini: your sister is right about the roof, and you know it.",
        frame=weblog,
    ),
    "editors_blog_on_comments": short(
        "We are closing our comments",
        "From Monday you will not be able to comment on our articles any more. Of 900 remarks a day we had to remove a third.",
        "Letters remain welcome. We print the best of them on Saturdays, as we have done since 1934.",
    ),
    "about_the_maintenance_of_a_server": short(
        "Down for maintenance",
        "Once a year the big telescope above Hale is taken apart, washed and put together again. It takes nine people eleven days.",
        "This year they found a wren's nest behind the main mirror, with four eggs in it. The telescope waited.",
        frame=hashed,
    ),
    "story_with_error_codes": short(
        "Error 404 is the name of the town's new bar",
        "Two students have opened a bar in the old telephone exchange at Hale and called it Error 404, since nobody finds it at the first attempt.",
        "It has 40 seats, and serves beer from Saltmere only. On its first night it ran dry at eleven.",
    ),
    "age_limit_raised": short(
        "18 is the new 16",
        "Who wants to ride a scooter at Hale has to be 18 years old from July on, the council decided. Are you over 18? Then a licence for mopeds will do.",
        frame=weblog,
    ),
    "sentence_about_partners": short(
        "Data deal with 61 partners stopped",
        "The court at Hale has forbidden the bus company to hand the data of its passengers to 61 advertising partners. Travellers had given their consent to cookies, the judges said, not to being followed about the town.",
    ),
    "quiz": Kept(
        weblog(
            "Quiz: how well do you know the harbour?",
            "<p>Ten questions on the port of Hale, from its founding to last week's fog. The answers are at the end.</p><ol>"
            + "".join(
                f"<li>{q}</li>"
                for q in (
                    "In which year was the northern pier built?",
                    "How many bollards stand on the old quay?",
                    "Which ship sank in 1951?",
                    "Who kept the light on Gull Rock?",
                )
            )
            + "</ol><p>Answers: 1888; 41; the Hope; Agnes Moltke.</p>",
        ),
        ("How many bollards stand on the old quay?", "Answers: 1888"),
    ),
    "chess_column": Kept(
        tables(
            "Chess",
            "<p>White to move and mate in three. The position is from a game between Vik and Holm at Hale in 1962.</p><p>White: Kg1, Qd1, Rf1. Black: Kh8, Rg8, pawns g7 and h7.</p><p>Solution to last week's problem: 1. Qh5.</p>",
        ),
        ("White to move and mate in three.", "Solution to last week's problem"),
    ),
    "press_notice_with_contact": short(
        "Harbour office shut on Friday",
        "The harbour office is shut on Friday for the staff's summer outing. In urgent cases please call the pilot station.",
        frame=tables,
    ),
    "whole_with_rest_of_the_crew": short(
        "Rowers win at Saltmere",
        "Hale's eight won Sunday's race at Saltmere by two lengths, in spite of a broken oar in the last minute.",
        "Ilse Brandt steered. The rest of the crew were members of the club's second boat.",
    ),
    "legal_notice_story": short(
        "Paper ordered to delete report",
        "The Saltmere Post must delete a report on a doctor from its archive, the court at Hale decided on Monday. The page has been removed; the paper will appeal.",
    ),
    "metered_whole_with_account_line": Kept(
        hashed(
            HEADLINE,
            paragraphs(TEXT)
            + "<div><p>You have read 3 of 5 free articles this month. Subscribe for 1 crown a week.</p></div>",
        ),
        (TEXT[0], TEXT[-1]),
    ),
}
