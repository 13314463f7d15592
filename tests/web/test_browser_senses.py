"""The pages by other ways than a mouse and a bright screen: keyboard, screen reader, paper, few colours, other scripts."""

from __future__ import annotations

import newsstand
import pytest
from browsing import Visit

from replate.store import Store

pytestmark = pytest.mark.browser


def test_every_stop_of_the_keyboard_can_be_seen(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3")
    stops = page.locator("a[href], button, input:not([type=hidden]), select, summary").count()
    unseen, reached = [], 0
    for _ in range(stops + 1):
        page.keyboard.press("Tab")
        told = page.evaluate(
            """() => {
                const at = document.activeElement, shape = at.querySelector("circle");
                const style = getComputedStyle(at), box = at.getBoundingClientRect();
                const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                const thick = shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 4;
                return {tag: at.tagName, seen: (ring || thick) && box.width > 0 && box.left >= 0, says: at.outerHTML.slice(0, 80)};
            }"""
        )
        if told["tag"] == "BODY":
            break
        reached += 1
        if not told["seen"]:
            unseen.append(told["says"])
    assert unseen == []
    assert reached >= stops - 1


def test_a_screen_reader_hears_what_was_removed_and_added(visit: Visit, stand: newsstand.Stand) -> None:
    for language, removed, added in (("en", "removed:", "added:"), ("de", "entfernt:", "hinzugefügt:")):
        for view in ("", "?view=column"):
            page = visit(f"/articles/{stand.fire}/diff/2/3{view}", locale=language)
            for tag, word in (("del", removed), ("ins", added)):
                texts = page.locator(f".compared {tag}").evaluate_all("marks => marks.map(e => e.textContent)")
                assert texts
                assert all(text.startswith(f"{word} ") for text in texts)
            hidden = page.locator(".compared .vh").first
            box = hidden.bounding_box()
            assert (box["width"], box["height"]) == (1, 1)
            assert hidden.evaluate("e => getComputedStyle(e).display") != "none"


def test_the_drawing_of_versions_has_words_for_who_cannot_see_it(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3")
    drawing = page.locator(".strip svg")
    assert drawing.get_attribute("aria-label").startswith("5 versions between 12 May 2026, 08:10 and")
    names = drawing.locator("a").evaluate_all("links => links.map(e => e.getAttribute('aria-label'))")
    assert names[1] == "Version 1, seen 12 May 2026, 10:02 UTC"


def test_with_forced_colours_marks_keep_line_and_border(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3", forced_colors="active")
    for tag, line in (("ins", "underline"), ("del", "line-through")):
        mark = page.locator(f".pair {tag}").first
        assert mark.evaluate("e => getComputedStyle(e).textDecorationLine") == line
        assert mark.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    chosen, other = (page.locator(f".seg a{which}").first for which in ("[aria-current]", ":not([aria-current])"))
    assert chosen.evaluate("e => getComputedStyle(e).backgroundColor") != other.evaluate(
        "e => getComputedStyle(e).backgroundColor"
    )


def test_on_paper_the_comparison_stands_without_the_furniture_of_the_screen(
    visit: Visit, stand: newsstand.Stand
) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3")
    page.emulate_media(media="print", color_scheme="dark")
    for hidden in ("header.site nav", ".find", ".tools", "footer.site"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for shown in ("h1", ".meta", ".pair ins", ".pair del", ".pair .note"):
        assert page.locator(shown).first.is_visible(), shown
    paper, ink = (page.evaluate(f"getComputedStyle(document.body).{name}") for name in ("backgroundColor", "color"))
    assert paper == "rgb(255, 255, 255)"
    assert sum(map(int, ink.removeprefix("rgb(").removesuffix(")").split(", "))) < 150
    line = page.locator(".pair del").first.evaluate("e => getComputedStyle(e).textDecorationLine")
    assert line == "line-through"


def test_an_arabic_article_is_written_from_the_right_and_a_quotation_in_it_from_the_left(
    store: Store, visit: Visit
) -> None:
    article = newsstand.arabic(store)
    page = visit(f"/articles/{article}/diff/0/1")
    assert page.locator("html").get_attribute("dir") is None
    assert page.locator("div.compared").get_attribute("lang") == "ar"
    assert page.locator("h1").evaluate("e => getComputedStyle(e).direction") == "rtl"
    quote = page.locator(".pair p", has_text="All boats are back").first
    text = page.locator(".pair p:has(ins)").first
    note = page.locator(".pair .note").first
    ways = [node.evaluate("e => getComputedStyle(e).direction") for node in (text, quote, note)]
    assert ways == ["rtl", "ltr", "ltr"]
    assert (quote.get_attribute("lang"), note.get_attribute("lang")) == ("en", "en")
    page.goto(page.url + "?view=column")
    assert page.locator(".column p:has(ins)").first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert page.locator(".column p", has_text="All boats").evaluate("e => getComputedStyle(e).direction") == "ltr"
    page.goto(page.url.partition("/diff")[0] + "/versions/1")
    blocks = page.locator(".reading p").evaluate_all("ps => ps.map(e => getComputedStyle(e).direction)")
    assert blocks == ["rtl", "ltr", "rtl"]
    assert page.locator(".reading").get_attribute("lang") == "ar"


def test_an_arabic_list_stands_right_on_a_phone(store: Store, visit: Visit) -> None:
    article = newsstand.arabic(store)
    page = visit("/", viewport={"width": 390, "height": 844})
    row = page.locator(f".row:has(a[href*='/articles/{article}/diff'])")
    assert row.locator("h3").evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert row.locator(".what").get_attribute("lang") == "ar"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_any_two_versions_can_be_picked_with_the_keyboard_alone(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3")
    page.locator("select[name=old]").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    page.keyboard.press("End")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/diff/0/4")
    assert page.locator(".meta.lead").inner_text().startswith("Version 0 to 4")
    page.locator("select[name=new]").select_option("0")
    page.locator("select[name=old]").select_option("3")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**/diff/0/3")  # put in order


def test_every_change_has_an_address_that_shows_it(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3", viewport={"width": 1280, "height": 300}, reduced_motion="reduce")
    last = page.locator(".note a").last
    mark = last.get_attribute("href")
    page.goto(page.url + mark)
    change = page.locator(f"[id='{mark[1:]}']")
    box = change.bounding_box()
    assert 0 <= box["y"] < 300
    assert change.evaluate("e => getComputedStyle(e).boxShadow") != "none"


def test_a_german_reader_walks_in_german(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit("/", locale="de-AT", viewport={"width": 390, "height": 844})
    assert page.locator("html").get_attribute("lang") == "de"
    page.get_by_role("link", name="Medien", exact=True).first.click()
    page.wait_for_url("**/outlets")
    assert page.locator("h1").inner_text() == "Medien"
    root = page.url.removesuffix("/outlets")
    for path in ("/", "/articles", "/health", "/about", f"/articles/{stand.fire}", f"/articles/{stand.fire}/diff/2/3"):
        page.goto(root + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        cut = (
            "[...document.querySelectorAll('.seg a, nav a')].filter(e => e.getBoundingClientRect().right > 390).length"
        )
        assert page.evaluate(cut) == 0, path  # nor is a choice cut off
