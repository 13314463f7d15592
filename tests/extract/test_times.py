"""Times come out in UTC, however an outlet writes them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from replate.extract.lines import stamp_of
from replate.extract.times import read_time, written_date

APRIL = datetime(2019, 4, 16, 15, 43, 51, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2019-04-16T15:43:51Z", "2019-04-16T16:43:51.000+01:00", "2019-04-16 15:43:51", "2019-04-16T11:43:51-0400",
        "Tue, 16 Apr 2019 15:43:51 GMT",
    ],
)  # fmt: skip
def test_machine_times_are_read_into_utc(text: str) -> None:
    assert read_time(text) == APRIL


@pytest.mark.parametrize(
    "text", ["", "soon", "2019-13-45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "٢٠١٩", "1" * 400]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("16 April 2019", 0),
        ("April 16th, 2019 at 4:30 pm", 16),
        ("16. April 2019, 16:30 Uhr", 16),
        ("16 avril 2019", 0),
        ("16 de abril de 2019", 0),
    ],
)
def test_dates_as_people_write_them_are_read(text: str, hour: int) -> None:
    found = written_date(text)
    assert found is not None
    assert (found.year, found.month, found.day, found.hour) == (2019, 4, 16, hour)


def test_a_line_of_labelled_times_is_a_stamp() -> None:
    stamp = stamp_of("Published 20 September 2018 Last updated 25 March 2019 — see all updates")
    assert stamp is not None
    assert stamp.published_at == datetime(2018, 9, 20, tzinfo=UTC)
    assert stamp.modified_at == datetime(2019, 3, 25, tzinfo=UTC)
    assert stamp_of("Updated 5 minutes ago") is not None


@pytest.mark.parametrize(
    "text",
    [
        "19 March",
        "The plan was published on 3 May 2019 by the county council after talks",
        "Updated rules for the harbour",
        "Published in Leeds",
    ],
)
def test_a_sentence_or_a_bare_date_is_no_stamp(text: str) -> None:
    assert stamp_of(text) is None
