"""Search and kinds in a real browser: with a mouse, with keys alone, on a phone."""

from __future__ import annotations

import newsstand
import pytest
from browsing import Visit

pytestmark = pytest.mark.browser

PATHS = (
    "/?kind=number",
    "/?show=telling",
    "/without-note",
    "/search",
    "/search?q=",
    "/search?q=sixteen",
    "/search?q=warning&in=removed&kind=quote",
    "/search?q=dredging&in=headline",
    "/outlets/ferry-post?kind=number",
)


def test_words_typed_into_the_box_are_found_and_narrowed(told_visit: Visit, stand: newsstand.Stand) -> None:
    page = told_visit("/")
    page.get_by_label("Words, or an article's address").fill("warning")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=warning")
    assert "Nothing was found." in page.locator("main").inner_text()
    page.locator("select[name=in]").select_option("removed")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    page.wait_for_url("**/search?q=warning&in=removed**")
    assert page.locator("del mark").inner_text() == "warning"
    page.get_by_text("Narrow changes by kind").click()
    page.get_by_label("quotation").check()
    page.get_by_role("main").get_by_role("button", name="Search").click()
    page.wait_for_url("**kind=quote**")
    page.locator("article h2 a").click()
    page.wait_for_url(f"**/articles/{stand.fire}/diff/2/3")


def test_the_telling_changes_lead_to_their_places(told_visit: Visit, stand: newsstand.Stand) -> None:
    page = told_visit(f"/articles/{stand.fire}/diff/2/3", reduced_motion="reduce")
    page.locator(".telling li").nth(1).get_by_role("link").click()
    assert page.evaluate("location.hash") == "#c2"
    assert page.locator("#c2").is_visible()
    assert page.locator(".pair .note .kind").first.inner_text() == "number"


def test_the_list_is_narrowed_with_keys_alone(told_visit: Visit) -> None:
    page = told_visit("/")
    page.locator(".sieve summary").focus()
    page.keyboard.press("Enter")
    page.locator(".sieve input[value=number]").focus()
    page.keyboard.press("Space")
    page.locator(".sieve input[name=min_weight]").focus()
    page.keyboard.type("40")
    page.keyboard.press("Enter")
    page.wait_for_url("**kind=number&min_weight=40**")
    assert "Narrowed to: number; weighing 40 or more" in page.locator("main").inner_text()


def test_searching_and_narrowing_do_without_scripts(told_visit: Visit) -> None:
    page = told_visit("/search?q=sixteen", java_script_enabled=False)
    assert page.locator("mark").count() >= 2
    page.get_by_text("Narrow changes by kind").click()
    assert page.get_by_label("quotation").is_visible()


def test_nothing_has_to_be_scrolled_sideways_on_a_phone(told_visit: Visit, stand: newsstand.Stand) -> None:
    page = told_visit("/", viewport={"width": 390, "height": 844}, device_scale_factor=2, has_touch=True)
    root = page.url.rstrip("/")
    for path in (
        *PATHS,
        f"/articles/{stand.fire}",
        f"/articles/{stand.boats}",
        f"/articles/{stand.fire}/diff/2/3?view=column",
    ):
        page.goto(root + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
