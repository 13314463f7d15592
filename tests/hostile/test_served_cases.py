"""Every served case of the hostile site through the whole pipeline, judged by the site's own oracle."""

from __future__ import annotations

import pytest
from sitting import EVENTS, OUTCOMES, Sitting

from hostile_site import Case, HostileSite

PAGES = [
    "P01",
    "P02",
    "P03",
    "P04",
    "P05",
    "P07",
    "P08",
    "P10",
    "P11",
    "P13",
    "P14",
    "P15",
    "P18",
    "P20",
    "P21",
    "P22",
    "P23",
    "P25",
    "P26",
    "T01",
    "T02",
    "T03",
    "T04",
    "T05",
    "T06",
    "T07",
    "T10",
    "T11",
    "T13",
    "T15",
]
WANTED = {"P14": {"flip-flop"}, "P11": {"unpublished", "republished"}}


def stepped(hostile: HostileSite, case: Case, at: Sitting, numbers: list[int]) -> None:
    for step in range(case.steps + 1):
        hostile.step(case.id, step)
        at.look_round(numbers)


def judged(case: Case, at: Sitting, article: int) -> None:
    least, most = case.versions
    assert least <= at.versions(article) <= most, at.reasons
    for word in case.events:
        if word in OUTCOMES:
            assert OUTCOMES[word] in at.outcomes, at.reasons
        else:
            assert EVENTS[word] in at.events(article), at.reasons
    kept = at.everything()
    assert not [text for text in case.forbid if text in kept]
    assert all(at.reasons)
    assert "Traceback" not in kept


LONG = {"T01", "T02", "T03"}  # each waits for its deadline at every look


@pytest.mark.parametrize("name", [pytest.param(n, marks=pytest.mark.slow) if n in LONG else n for n in PAGES])
def test_a_served_case_is_kept_as_its_oracle_says(name, hostile, sit):
    case = hostile.cases()[name]
    at = sit(deadline=0.4) if name in ("T01", "T02") else sit()
    article = at.watch.add(case.url)
    stepped(hostile, case, at, [article])
    judged(case, at, article)
