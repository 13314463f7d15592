"""Whether the page that answered is still this article's, by the addresses it goes by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from replate.decide.identity import elsewhere
from replate.model import Capture, Extraction

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
