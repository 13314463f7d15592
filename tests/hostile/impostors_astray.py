"""The third batch of impostors, continued: pages that are not there, out of order, or something else."""

from __future__ import annotations

from frames import (
    AWAY,
    BLOCKED,
    GERMAN,
    HEADLINE,
    LEGAL,
    MISSING,
    NO_TEXT,
    TEXT,
    Impostor,
    bare,
    broadsheet,
    cards,
    hashed,
    left_over,
    paragraphs,
    tables,
    weblog,
)
from misbehaving import story

IN_BROADSHEET = broadsheet(HEADLINE, paragraphs(TEXT))
TRACE = "\n".join(
    f'  File "/srv/app/{name}.py", line {line}, in {where}\n    {code}'
    for name, line, where, code in (
        ("handlers", 47, "inner", "response = get_response(request)"),
        ("views", 181, "show", "article = load(slug)"),
        ("storage", 97, "load", "return connection.execute(statement)"),
    )
)

ASTRAY = {
    # not there
    "awkward_with_popular_stories_and_leftovers": Impostor(
        broadsheet(
            "Well, this is awkward",
            paragraphs(["Whatever used to live at this address has put to sea without leaving word."])
            + "<h2>Popular with other readers</h2>"
            + cards(4, 8, 240),
            head=left_over(HEADLINE),
        ),
        MISSING | NO_TEXT,
        IN_BROADSHEET,
    ),
    "not_there_norwegian": Impostor(
        broadsheet(
            "Her var det ingenting",
            paragraphs(["Siden du leter etter finnes ikke, eller den har fått ny adresse."]),
            lang="no",
        ),
        MISSING,
    ),
    "not_there_finnish": Impostor(
        weblog("Sivua ei löytynyt", paragraphs(["Etsimääsi sivua ei ole olemassa tai se on poistettu."]), lang="fi"),
        MISSING,
    ),
    "not_there_russian": Impostor(
        broadsheet(
            "Страница не найдена",
            paragraphs(["К сожалению, запрашиваемая страница была удалена или никогда не существовала."]),
            lang="ru",
        ),
        MISSING,
    ),
    "not_there_arabic": Impostor(
        broadsheet("الصفحة غير موجودة", paragraphs(["عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها."]), lang="ar"),
        MISSING,
    ),
    "not_there_chinese": Impostor(
        hashed("抱歉", paragraphs(["您访问的页面不存在或已被删除。", "返回首页"]), lang="zh"), MISSING | NO_TEXT
    ),
    "not_there_indonesian": Impostor(
        weblog(
            "Ups! Halaman tidak ditemukan",
            paragraphs(["Halaman yang Anda cari mungkin telah dihapus atau dipindahkan."]),
            lang="id",
        ),
        MISSING,
    ),
    "not_there_hebrew": Impostor(
        broadsheet("העמוד לא נמצא", paragraphs(["מצטערים, העמוד שחיפשת אינו קיים או הוסר מהאתר."]), lang="he"), MISSING
    ),
    "not_there_czech": Impostor(
        broadsheet(
            "Stránka nenalezena",
            paragraphs(["Omlouváme se, ale hledaná stránka neexistuje nebo byla smazána."]),
            lang="cs",
        ),
        MISSING,
    ),
    "not_there_hindi": Impostor(
        broadsheet("पृष्ठ नहीं मिला", paragraphs(["क्षमा करें, आप जिस पृष्ठ की तलाश कर रहे हैं वह मौजूद नहीं है।"]), lang="hi"),
        MISSING | NO_TEXT,
    ),
    "not_there_vietnamese": Impostor(
        broadsheet("Không tìm thấy trang", paragraphs(["Trang bạn tìm kiếm không tồn tại hoặc đã bị xóa."]), lang="vi"),
        MISSING,
    ),
    "agency_text_run_out": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(["This story has expired. Agency material may stay on our site for thirty days only."]),
            head=left_over(HEADLINE, datePublished="2026-05-04"),
        ),
        MISSING,
        IN_BROADSHEET,
    ),
    "search_without_hits": Impostor(
        broadsheet(
            "Your search",
            paragraphs(
                [
                    "0 results for “ferry-plans-number-10”.",
                    "Check the spelling, try fewer words, or look through a section.",
                ]
            )
            + '<form role="search"><input name="q"></form>',
        ),
        MISSING | NO_TEXT,
    ),
    "taken_down_by_a_court_german": Impostor(
        broadsheet(
            GERMAN[0],
            paragraphs(
                ["Der Beitrag an dieser Stelle ist auf Grund einer gerichtlichen Verfügung nicht mehr abrufbar."]
            ),
            lang="de",
        ),
        MISSING | LEGAL | BLOCKED,
        broadsheet(GERMAN[0], paragraphs(GERMAN[1]), lang="de"),
    ),
    "blocked_by_the_provider": Impostor(
        bare(
            "Notice from your internet provider",
            paragraphs(
                [
                    "Access to the website you asked for has been suspended by order of the Communications Authority of Halmark (decree 114/2026).",
                    "Appeals can be lodged with the court at Hale within thirty days.",
                ]
            ),
        ),
        LEGAL | BLOCKED | MISSING,
    ),
    "right_to_be_forgotten": Impostor(
        broadsheet(
            HEADLINE,
            paragraphs(["We have withdrawn this page following a legal complaint. We are not able to say more."]),
            head=left_over(HEADLINE),
        ),
        MISSING | LEGAL | BLOCKED,
        IN_BROADSHEET,
    ),
    # out of order
    "traceback_of_a_framework": Impostor(
        f"<!DOCTYPE html><html><head><title>OperationalError at /news/pier</title></head><body><div id='summary'><h1>OperationalError at /news/pier</h1><pre>could not connect to server: Connection refused</pre><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Exception Type:</th><td>OperationalError</td></tr></table></div><div id='traceback'><h2>Traceback</h2><pre>Traceback (most recent call last):\n{TRACE}</pre></div><p>You're seeing this error because you have DEBUG = True in your settings file.</p></body></html>",
        AWAY | NO_TEXT,
    ),
    "trace_of_a_servlet": Impostor(
        "<html><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p><b>Type</b> Exception Report</p><p><b>Description</b> The server met a condition that prevented it from fulfilling the request.</p><pre>java.lang.NullPointerException\n\tat test.hale.cms.Render.page(Render.java:88)\n\tat test.hale.cms.Front.service(Front.java:12)</pre><h3>Hale Servlet/9.1</h3></body></html>",
        AWAY | NO_TEXT,
    ),
    "database_warnings_in_the_frame": Impostor(
        broadsheet(
            "Coast Courier",
            "<br /><b>Warning</b>: mysqli_connect(): (HY000/1040): Too many connections in <b>/home/courier/inc/db.php</b> on line <b>14</b><br />Could not select database.",
        ),
        AWAY | NO_TEXT,
    ),
    "critical_error_swedish": Impostor(
        bare(
            "Saltmere Today",
            paragraphs(["Ett kritiskt fel har uppstått på webbplatsen. Försök igen om en stund."]),
            lang="sv",
        ),
        AWAY,
    ),
    "maintenance_japanese": Impostor(
        bare(
            "ただいまメンテナンス中です",
            paragraphs(["ご迷惑をおかけしております。しばらくしてからもう一度アクセスしてください。"]),
            lang="ja",
        ),
        AWAY,
    ),
    "maintenance_russian": Impostor(
        bare(
            "Технические работы",
            paragraphs(["Сайт временно недоступен: идут технические работы. Зайдите, пожалуйста, позже."]),
            lang="ru",
        ),
        AWAY,
    ),
    "cache_in_front_of_nothing": Impostor(
        "<html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 98311</p><hr><p>Cache server</p></body></html>",
        AWAY,
    ),
    "unexpected_error_under_the_headline": Impostor(
        weblog(
            HEADLINE,
            paragraphs(["The website ran into an unexpected error. Please try again later."]),
            head=left_over(HEADLINE),
        ),
        AWAY,
        weblog(HEADLINE, paragraphs(TEXT)),
    ),
    "error_of_an_interface": Impostor(
        '<html><head></head><body><pre>{"timestamp":"2026-05-04T09:12:44Z","status":500,"error":"Internal Server Error","trace":"at render()","path":"/a"}</pre></body></html>',
        AWAY | NO_TEXT,
    ),
    "overrun_by_readers": Impostor(
        hashed(
            "We're a bit overwhelmed",
            paragraphs(
                [
                    "So many of you want to read us right now that our servers need a breather. This page reloads every 30 seconds."
                ]
            ),
        ),
        AWAY | BLOCKED,
    ),
    # something else
    "tag_page": Impostor(
        broadsheet("All about: harbour", cards(6, 12), side="<h3>Follow this topic</h3>"), NO_TEXT, IN_BROADSHEET
    ),
    "author_page": Impostor(
        broadsheet(
            "Nell Harrow",
            "<div class='bio'><img src='/nell.jpg' alt=''><p>Nell Harrow has written about the harbour for the Coast Courier since 2011. She lives in Saltmere with two dogs.</p></div><h2>Latest by Nell Harrow</h2>"
            + cards(6, 10),
            head='<meta property="og:type" content="profile">',
        ),
        NO_TEXT,
        IN_BROADSHEET,
    ),
    "feed_dressed_as_a_page": Impostor(
        bare(
            "Coast Courier – all stories",
            paragraphs(
                ["This is a web feed. Copy the address from the address bar into your news reader to follow us."]
            )
            + "".join(
                f"<div class='item'><h3><a href='/n/{i}'>{story(i)[0]}</a></h3><small>Published: {i} May 2026</small></div>"
                for i in range(4, 20)
            ),
        ),
        NO_TEXT,
    ),
    "gallery_shell": Impostor(
        broadsheet(
            HEADLINE,
            "<div class='gallery'><div class='count'>1 / 14</div>"
            + "".join(
                f"<figure><img data-src='/g/{i}.jpg'><figcaption>Photo: I. Brandt</figcaption></figure>"
                for i in range(14)
            )
            + "<button>Previous</button><button>Next</button></div>",
            head=left_over(HEADLINE),
        ),
        NO_TEXT,
        IN_BROADSHEET,
    ),
    "live_blog_not_yet_loaded": Impostor(
        hashed(
            HEADLINE,
            "<div class='css-live'><p>Live</p><p>Updates will appear here as they come in.</p><p>Loading more posts…</p></div>",
            head=left_over(HEADLINE),
        ),
        NO_TEXT,
        hashed(HEADLINE, paragraphs(TEXT)),
    ),
    "amp_rest": Impostor(
        f"<!doctype html><html ⚡ lang='en'><head><meta charset='utf-8'><title>{HEADLINE}</title><link rel='canonical' href='/a'></head><body><amp-sidebar id='s'><a href='/'>Home</a></amp-sidebar><h1>{HEADLINE}</h1><amp-img src='/a.jpg' width='600' height='400'></amp-img><amp-list src='/more.json'></amp-list><a href='/a'>View the full version</a></body></html>",
        NO_TEXT,
    ),
    "print_shell": Impostor(
        tables(
            HEADLINE,
            "<p><a href='javascript:print()'>Print this page</a> | <a href='javascript:close()'>Close window</a></p>",
        ),
        NO_TEXT,
        tables(HEADLINE, paragraphs(TEXT)),
    ),
    "player_alone": Impostor(
        broadsheet(
            HEADLINE,
            "<div class='player'><p>The player could not be loaded. Error code: 102630</p><p>Share this video</p></div>",
            head=left_over(HEADLINE),
        ),
        NO_TEXT | AWAY,
        IN_BROADSHEET,
    ),
    "parked_german": Impostor(
        bare(
            "coast-courier.test",
            paragraphs(
                [
                    "Diese Domain steht zum Verkauf.",
                    "Der Inhaber bietet die Domain zum Kauf an. Machen Sie ein Angebot.",
                    "Ähnliche Suchbegriffe",
                ]
            )
            + "<a>Fähren</a> <a>Hotels am Meer</a> <a>Kredite</a>",
            lang="de",
        ),
        NO_TEXT | AWAY | BLOCKED,
    ),
    "parked_english_coming_soon": Impostor(
        bare(
            "Future home of something quite cool",
            paragraphs(
                ["If you're the site owner, log in to launch this site.", "If you're a visitor, check back soon."]
            ),
        ),
        NO_TEXT | AWAY | BLOCKED,
    ),
    "thank_you_for_your_comment": Impostor(
        broadsheet(
            "Thank you", paragraphs(["Your comment has been received and will be shown once a moderator has read it."])
        ),
        NO_TEXT | BLOCKED,
        IN_BROADSHEET,
    ),
}
