"""The end of the sixth batch: lines of the page's own that come to a full text and stay, and edits beside them."""

from __future__ import annotations

from frames import GERMAN, broadsheet, hashed, links, paragraphs, tables, weblog
from misbehaving import story
from sixth_batch import (
    BARRIER,
    BRIEF,
    PORTUGUESE,
    STRIKE,
    WHALE,
    changed,
    edit,
    first,
    history,
    noise,
    portal,
    several,
    shown,
)
from sixth_batch_clutter import amid, turning

COOKIES = "<div class='x1'><p>We and our partners use cookies to show you advertising that fits and to count our readers.</p><button>OK</button><button>Settings</button></div>"
KEKSE = "<div class='x1'><p>Wir verwenden Cookies und ähnliche Techniken, um unser Angebot für Sie zu verbessern.</p><button>Einverstanden</button></div>"
CUT = STRIKE[0], (*STRIKE[1][:2], STRIKE[1][2].partition(". ")[0] + ".", *STRIKE[1][3:])
JUNK = "".join(f"<p>{text}</p>" for text in PORTUGUESE[1]).encode().decode("cp1252", "replace")


def barred(n: int, words: str) -> str:
    bar = links("|".join(f"{name} {n}" for name in ("News", "Sport", "Tides", "Market")), "<br>")
    return tables(BRIEF[0], f"<p>{words}</p>").replace(links("Front page|News|Sport|Archive", "<br>"), bar)


END_HISTORIES = {
    "cookies_told_of_below_the_text": history(
        "clutter", first(shown(BARRIER, hashed)), noise(hashed(BARRIER[0], paragraphs(BARRIER[1]) + COOKIES))
    ),
    "cookies_told_of_above_a_german_text": history(
        "clutter",
        first(shown(GERMAN, weblog, lang="de")),
        noise(weblog(GERMAN[0], KEKSE + paragraphs(GERMAN[1]), lang="de")),
    ),
    "the_app_praised_above_the_text": history(
        "clutter",
        first(shown(WHALE)),
        noise(broadsheet(WHALE[0], "<p><a href='/app'>Read this story in our app</a></p>" + paragraphs(WHALE[1]))),
    ),
    "a_headline_of_another_rank": history(
        "relaunch",
        first(shown(STRIKE, weblog)),
        noise(weblog(STRIKE[0], paragraphs(STRIKE[1])).replace("<h1", "<h2").replace("</h1>", "</h2>")),
    ),
    "a_bar_of_links_in_a_cell": history(
        "clutter",
        first(turning(lambda n: barred(n, BRIEF[1][0]))),
        noise(turning(lambda n: barred(n, BRIEF[1][0])), looks=8),
        edit(turning(lambda n: barred(n, BRIEF[1][0].replace("Monday", "Tuesday"))), "Tuesday", looks=5),
    ),
    "first_seen_in_broken_letters": history(
        "transfer",
        first(portal(PORTUGUESE[0], JUNK, lang="pt")),
        several(shown(PORTUGUESE, portal, lang="pt"), 1, looks=3, says=(PORTUGUESE[1][0],)),
    ),
    "another_name_in_the_byline": history(
        "edit",
        first(weblog(STRIKE[0], "<p class='byline'>By Nell Harrow</p>" + paragraphs(STRIKE[1]))),
        edit(weblog(STRIKE[0], "<p class='byline'>By Nell Harrow and Ilse Brandt</p>" + paragraphs(STRIKE[1]))),
    ),
    "a_sentence_out_as_a_box_comes_in": history(
        "edit",
        first(shown(STRIKE)),
        edit(
            broadsheet(
                CUT[0],
                amid(
                    CUT,
                    2,
                    '<div class="newsletter"><p>Our letter on schools, every Thursday.</p><input type="email"></div>',
                ),
            ),
            lacks=("Ruth Adler", "every Thursday"),
        ),
    ),
    "a_short_text_and_what_else_there_is": history(
        "clutter",
        first(turning(lambda n: weblog(BRIEF[0], paragraphs(BRIEF[1]) + f"<p><a href='/n/{n}'>{story(n)[0]}</a></p>"))),
        noise(
            turning(lambda n: weblog(BRIEF[0], paragraphs(BRIEF[1]) + f"<p><a href='/n/{n}'>{story(n)[0]}</a></p>")),
            looks=8,
        ),
        edit(
            turning(
                lambda n: weblog(
                    BRIEF[0],
                    paragraphs(changed(BRIEF, "14 June", "16 June")[1]) + f"<p><a href='/n/{n}'>{story(n)[0]}</a></p>",
                )
            ),
            "16 June",
            looks=5,
        ),
    ),
}
