"""Whether the page that answered is still this article's, by the addresses it goes by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from replate.decide.identity import door, elsewhere
from replate.model import Capture, Extraction, Outcome

ASKED = "http://www.ferry.example/harbour/fares"


def answered(final_url: str = ASKED, stated: str = "") -> str:
    capture = Capture(ASKED, final_url, 200, (), b"", datetime(2026, 3, 2, tzinfo=UTC))
    return elsewhere(ASKED, capture, Extraction(None, canonical_url=stated))


@pytest.mark.parametrize(
    "stated",
    ["", ASKED, "https://www.ferry.example/harbour/fares", "https://ferry.example/harbour/fares"],
)
def test_a_page_that_goes_by_its_own_address_is_not_elsewhere_whatever_the_scheme(stated: str) -> None:
    assert answered(stated=stated) == ""


def test_a_site_that_went_over_to_https_is_not_elsewhere() -> None:
    assert answered(final_url="https://ferry.example/harbour/fares") == ""


def test_another_path_or_another_host_is_elsewhere() -> None:
    assert answered(stated="https://ferry.example/harbour/tides") == "https://ferry.example/harbour/tides"
    assert answered(final_url="http://tide.example/harbour/fares") == "http://tide.example/harbour/fares"


def led_to(final_url: str, outcome: Outcome = Outcome.NOT_ARTICLE) -> Outcome | None:
    found = door(ASKED, Capture(ASKED, final_url, 200, (), b"", datetime(2026, 3, 2, tzinfo=UTC)), outcome)
    return None if found is None else found[0]


@pytest.mark.parametrize(
    ("path", "outcome"),
    [
        ("/sso/authorize?continue=x", Outcome.BLOCKED),
        ("/account/log-in", Outcome.BLOCKED),
        ("/captcha/check", Outcome.BLOCKED),
        ("/privacy-gate/", Outcome.BLOCKED),
        ("/abo/angebote", Outcome.PAYWALLED),
        ("/error/404.html", Outcome.MISSING),
        ("/harbour/", Outcome.MISSING),
        ("/local-news", Outcome.MISSING),
        ("/2026/03/02/ferry-fares-go-up-in-may", None),
        ("/harbour/fares", None),
    ],
)
def test_the_address_that_a_redirect_leads_to_names_a_page_that_is_no_article(path: str, outcome: Outcome) -> None:
    assert led_to(f"http://www.ferry.example{path}") == outcome


def test_a_check_at_another_host_is_known_by_its_name() -> None:
    assert led_to("http://login.ferry.example/x/81") is Outcome.BLOCKED


def test_an_empty_page_at_a_sections_address_may_be_an_article_that_scripts_show() -> None:
    assert led_to("http://www.ferry.example/harbour/", Outcome.EMPTY) is None
