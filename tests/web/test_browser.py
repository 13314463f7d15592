"""The pages in a real browser: a walk from the front page to a marked comparison, a phone, the dark, without scripts."""

from __future__ import annotations

from typing import Any

import newsstand
import pytest
from browsing import Visit

pytestmark = pytest.mark.browser

PATHS = (
    *("/", "/?day=2026-05-12", "/?show=headlines", "/articles", "/articles/1", "/articles/1/looks"),
    *("/outlets", "/outlets/ferry-post", "/about", "/health", "/nope"),
)


def test_a_reader_walks_from_the_front_page_to_a_marked_comparison(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit("/")
    page.get_by_role("link", name="Minister").click()
    page.wait_for_url(f"**/articles/{stand.minister}/diff/0/1")
    assert page.locator("h1 del").inner_text().endswith("rejects")
    assert page.locator("h1 ins").inner_text().endswith("delays decision on")
    page.goto(page.url.replace(f"/articles/{stand.minister}/diff/0/1", f"/articles/{stand.fire}"))
    page.get_by_role("link", name="Compare 2 with 3").click()
    assert page.locator(".pair del").first.inner_text().endswith("four")
    page.get_by_role("link", name="One column").click()
    assert page.locator(".column ins").count() > 0
    page.get_by_role("link", name="3 to 4").click()
    page.wait_for_url("**/diff/3/4?view=column")
    page.locator("select[name=old]").select_option("0")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**/diff/0/4?view=column")


def test_an_address_typed_into_the_field_leads_to_the_article(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit("/")
    page.get_by_label("Words, or an article's address").fill("https://ferry.example/harbour-fire?utm_medium=x")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/articles/{stand.fire}")


def test_nothing_has_to_be_scrolled_sideways_on_a_phone(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit("/", viewport={"width": 390, "height": 844}, device_scale_factor=2, has_touch=True)
    root = page.url.rstrip("/")
    fire, hostile = f"/articles/{stand.fire}", f"/articles/{stand.hostile}"
    for path in (*PATHS, fire, f"{fire}/versions/3", f"{fire}/diff/2/3", f"{hostile}/diff/0/1", f"{hostile}?"):
        page.goto(root + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        small = page.evaluate(
            "[...document.querySelectorAll('main p, main a, main td')].filter(e => parseFloat(getComputedStyle(e).fontSize) < 12).length"
        )
        assert small == 0, path


def test_marks_can_be_told_apart_in_light_and_dark_and_without_colour(visit: Visit, stand: newsstand.Stand) -> None:
    for scheme in ("light", "dark"):
        page = visit(f"/articles/{stand.fire}/diff/2/3", color_scheme=scheme)
        paper, ink = (page.evaluate(f"getComputedStyle(document.body).{name}") for name in ("backgroundColor", "color"))
        assert contrast(paper, ink) > 7
        for tag in ("ins", "del"):
            node = page.locator(f".pair {tag}").first
            colour, ground = (
                node.evaluate(f"e => getComputedStyle(e).{name}") for name in ("color", "backgroundColor")
            )
            assert contrast(colour, ground) >= 4.5, (scheme, tag)
            line = node.evaluate("e => getComputedStyle(e).textDecorationLine")
            assert line == {"ins": "underline", "del": "line-through"}[tag]
        soft = page.locator(".pair .same").first.evaluate("e => getComputedStyle(e).color")
        assert contrast(soft, paper) >= 4.5


def test_the_pages_do_without_scripts(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3", java_script_enabled=False)
    assert page.locator(".pair ins").count() >= 3
    assert not page.locator(".keys").is_visible()
    page.get_by_role("link", name="Only changes").click()
    assert page.locator(".fold").count() >= 1
    page.locator("select[name=old]").select_option("1")
    page.get_by_role("button", name="Show").click()
    assert "/diff/1/3" in page.url


def test_n_and_p_step_through_the_changes(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.fire}/diff/2/3", reduced_motion="reduce")
    assert page.locator(".keys").is_visible()
    page.keyboard.press("n")
    page.keyboard.press("n")
    assert page.evaluate("location.hash") == "#c2"
    page.keyboard.press("p")
    assert page.evaluate("location.hash") == "#c1"


def test_the_keyboard_reaches_the_content_first(visit: Visit) -> None:
    page = visit("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_nothing_hostile_comes_alive(visit: Visit, stand: newsstand.Stand) -> None:
    page = visit(f"/articles/{stand.hostile}/diff/0/1")
    alerts: list[str] = []
    page.on("dialog", lambda dialog: alerts.append(dialog.message))
    page.goto(page.url.partition("/diff")[0])
    page.locator("h1").hover()
    assert alerts == []


def test_the_bookmarklet_leads_from_an_outlets_page_to_the_articles_history(
    browser: Any, address: str, stand: newsstand.Stand
) -> None:
    context = browser.new_context()
    context.route("https://ferry.example/**", lambda route: route.fulfill(body="<h1>Harbour fire</h1>"))
    page = context.new_page()
    page.goto(f"{address}/about")
    link = page.get_by_role("link", name="What changed here?")
    kept = link.get_attribute("href")
    assert page.locator("input[readonly]").input_value() == kept
    link.click()  # does nothing here: the policy runs no code in links
    page.wait_for_timeout(200)
    assert page.url == f"{address}/about"
    page.goto("https://ferry.example/harbour-fire?utm_source=front#comments")
    page.evaluate("bookmark => { location.href = bookmark }", kept)
    page.wait_for_url(f"{address}/articles/{stand.fire}")
    context.close()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        channels = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
