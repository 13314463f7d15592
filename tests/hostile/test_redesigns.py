"""Real pages fetched again years later, in a new design: what stands is no edit, and what was edited is found."""

from __future__ import annotations

import gzip
from datetime import timedelta
from pathlib import Path

import pytest

from newsroom import Outlet
from replate.model import Outcome
from watching import Watch

STANDING = [
    "edgi_falsepos-footer",
    "edgi_falsepos-num-views",
    "edgi_falsepos-small-changes",
    "wpp_guardian_anger-grows-rbs-chiefs-bonus",
    "wpp_guardian_boris-johnson-apologises",
    "wpp_new_york_times_show-banned-french-comedian-has-new",
    "wpp_washingtonpost_beto-orourke-quits",
    "wpp_washingtonpost_sgt-bowe-bergdahls-capture-remains-",
    "wpp_washingtonpost_will-a-bust-follow-the-boom-in-brit",
]
# Of these one ends in a check that says what is doubtful: its page names another address as its own.
EDITED = {
    "edgi_truepos-dataset-removal": Outcome.NEW,
    "edgi_truepos-image-removal": Outcome.NEW,
    "edgi_truepos-major-changes": Outcome.MISMATCH,
    "newssniffer_bbc_7984711": Outcome.NEW,
    "wpp_bbc_news_32271505": Outcome.NEW,
    "wpp_bbc_news_32275608": Outcome.NEW,
}


def outcomes(outlet: Outlet, watch: Watch, folder: Path) -> list[Outcome]:
    """What the looks at the second page come to, half an hour apart, after two looks at the first."""
    article = watch.add(outlet.publish("page", "A page", ["It is served from a file."]))
    told: list[Outcome] = []
    for name, times in (("a", 2), ("b", 6)):
        page = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
        outlet.answer("page", 200, page, [("Content-Type", "text/html")])
        told = watch.look(article, times=times, apart=timedelta(minutes=30))
    return told


@pytest.mark.parametrize("name", STANDING)
def test_a_page_in_a_new_design_is_no_edit(name: str, outlet: Outlet, watch: Watch, shared: Path) -> None:
    told = outcomes(outlet, watch, shared / "data" / "versions" / "redesign_pairs" / name)
    assert Outcome.NEW not in told
    assert len(watch.texts(1)) == 1


@pytest.mark.parametrize("name", EDITED)
def test_an_edit_is_found_or_told(name: str, outlet: Outlet, watch: Watch, shared: Path) -> None:
    assert EDITED[name] in outcomes(outlet, watch, shared / "data" / "versions" / "redesign_pairs" / name)
