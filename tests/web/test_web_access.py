"""The pages are open to everybody: axe-core finds nothing against WCAG 2.2 AA on any of them."""

from __future__ import annotations

from pathlib import Path

import newsstand
import pytest
from browsing import Visit

pytestmark = pytest.mark.browser

DESK = {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"}
PHONE = {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark", "has_touch": True, "locale": "de-DE"}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def every_page(stand: newsstand.Stand) -> list[str]:
    fire, hebrew = f"/articles/{stand.fire}", f"/articles/{stand.hebrew}"
    return [
        *(
            "/",
            "/?show=headlines",
            "/?show=withdrawn",
            "/articles",
            "/outlets",
            "/outlets/ferry-post",
            "/about",
            "/health",
        ),
        *("/nope", "/find?q=https://none.example/x", "/?show=x"),
        *(fire, f"{fire}/versions/3", f"/articles/{stand.archived}", f"/articles/{stand.hostile}"),
        *(f"{fire}/diff/2/3", f"{fire}/diff/2/3?view=column", f"{fire}/diff/2/3?only=changes"),
        *(hebrew, f"{hebrew}/diff/0/1", f"{hebrew}/versions/1"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk-light-english", "phone-dark-german"])
def test_axe_finds_nothing_against_wcag_on_any_page(visit: Visit, stand: newsstand.Stand, screen: dict) -> None:
    axe = pytest.importorskip("axe_playwright_python", reason="axe is not installed")
    script = (Path(axe.__file__).parent / "axe.min.js").read_text()
    page = visit("/", **screen)
    root, found = page.url.rstrip("/"), []
    for path in every_page(stand):
        page.goto(root + path)
        page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
        page.evaluate(script)  # from the debugger, which the site's policy against foreign scripts does not bind
        told = page.evaluate("tags => axe.run({runOnly: tags})", TAGS)
        found += [
            (path, fault["impact"], fault["id"], node["target"], node["failureSummary"])
            for fault in told["violations"]
            for node in fault["nodes"]
        ]
    assert found == [], "\n".join(map(str, found))
