"""The pages in a real browser: a walk from the front page to a marked comparison, a phone, the dark, without scripts."""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import newsstand
import pytest
import uvicorn

from replate.store import Store
from replate.web import Options, create_app

pytestmark = pytest.mark.browser

playwright = pytest.importorskip("playwright.sync_api", reason="the playwright package is not installed")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-dev-shm-usage",
)
PATHS = (
    *("/", "/?day=2026-05-12", "/?show=headlines", "/articles", "/articles/1", "/articles/1/looks"),
    *("/outlets", "/outlets/ferry-post", "/about", "/health", "/nope"),
)

Visit = Callable[..., "playwright.Page"]


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture
def address(store: Store) -> Iterator[str]:
    """The newsstand served over HTTP on loopback."""
    listener = socket.create_server(("127.0.0.1", 0))
    app = create_app(store, Options(clock=lambda: newsstand.NOW))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listener.close()


@pytest.fixture
def visit(browser: playwright.Browser, address: str) -> Iterator[Visit]:
    """Open pages in a fresh context; at the end nothing may have been asked of anybody else, nor gone wrong."""
    contexts: list[playwright.BrowserContext] = []
    asked: list[str] = []
    faults: list[str] = []

    def go(path: str, **options: object) -> playwright.Page:
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        page.goto(address + path)
        shots = os.environ.get("REPLATE_SHOTS")
        if shots:
            page.screenshot(path=str(Path(shots) / f"{len(list(Path(shots).iterdir())):03}.png"), full_page=True)
        return page

    yield go
    for context in contexts:
        context.close()
    assert all(url.startswith(address) for url in asked)
    assert [fault for fault in faults if "404" not in fault] == []


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
    page.get_by_label("An article's address").fill("https://ferry.example/harbour-fire?utm_medium=x")
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
    assert page.url.endswith("#c2")
    page.keyboard.press("p")
    assert page.url.endswith("#c1")


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


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        channels = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
