"""What a status means before anything is read."""

from __future__ import annotations

import pytest

from replate.decide import judge_status
from replate.decide.identity import elsewhere, leads_home
from replate.decide.status import judge
from replate.model import Capture, Extraction, Outcome
from replate.worker import utc_now


@pytest.mark.parametrize("status", [200, 202, 203, 304])
def test_a_good_status_says_nothing_yet(status: int) -> None:
    assert judge_status(status) is None


@pytest.mark.parametrize(
    "status", [204, 205, 206, 300, 302, 400, 401, 402, 403, 404, 405, 406, 410, 418, 429, 451, 500, 503, 599, 999]
)
def test_every_other_status_has_an_outcome_and_a_sentence_with_its_number(status: int) -> None:
    outcome, reason = judge_status(status) or (None, "")
    assert outcome in Outcome
    assert str(status) in reason


def test_a_challenge_outweighs_its_status() -> None:
    assert (judge(200, challenged=True) or (None,))[0] is Outcome.BLOCKED
    assert (judge(503, challenged=True) or (None,))[0] is Outcome.BLOCKED


@pytest.mark.parametrize(
    ("asked", "answered", "home"),
    [
        ("https://ferry.example/news/1", "https://ferry.example/", True),
        ("https://ferry.example/news/1", "https://ferry.example/home", True),
        ("https://ferry.example/news/1", "https://www.ferry.example", True),
        ("https://ferry.example/?p=1", "https://ferry.example/", True),
        ("https://ferry.example/news/1", "https://ferry.example/news/2", False),
        ("https://ferry.example/news/1", "https://ferry.example/news/1", False),
        ("https://ferry.example/", "https://www.ferry.example/", False),
    ],
)
def test_an_article_that_leads_to_a_front_page_is_told(asked: str, answered: str, home: bool) -> None:
    assert leads_home(asked, answered) is home


def test_the_address_that_a_page_states_for_itself_counts_before_the_one_that_answered() -> None:
    capture = Capture("https://a.example/1", "https://a.example/2", 200, (), b"", utc_now())
    stated = Extraction(None, canonical_url="https://a.example/3?utm_source=x")
    assert elsewhere("https://a.example/1", capture, stated) == "https://a.example/3"
    assert elsewhere("https://a.example/1", capture, None) == "https://a.example/2"
    assert elsewhere("https://a.example/2", capture, None) == ""
