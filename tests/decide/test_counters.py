"""A counter is told by its words, all of which are a counter's; a figure about the world is never one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from replate.decide import Known, Look, Rhythm, decide
from replate.decide.counters import is_counter
from replate.model import (
    Article,
    Block,
    Capture,
    Content,
    Extraction,
    Outcome,
    Outlet,
    Version,
    VersionLine,
)
from replate.text.digest import digests

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
URL = "https://ferry.example/1"
TEXT = ["The ferry will sail an hour later from Monday.", "Nobody on the quay had been told of it."]

COUNTERS = [
    "1,204 people have read this",
    "Shared 312 times",
    "This story has been read 1,037 times and shared 5 times so far.",
    "It is 05:33 in Hale, 12 degrees and rain",
    "As of 14:05",
    "Temperature 12°",
    "Seen 14 minutes ago",
    "5 min read",
    "312 shares · 1.2k views",
    "Dieser Artikel wurde 1.204 Mal gelesen",
    "Aktualisiert vor 5 Minuten",
    "Stand: 14:05 Uhr",
    "Cet article a été lu 1 204 fois",
    "Mis à jour il y a 5 minutes",
    "Esta noticia ha sido leída 1.204 veces",
    "Hace 5 minutos",
    "Letto 312 volte",
    "Tempo de leitura: 4 min",
    "Dit artikel is 1.204 keer gelezen",
]
FACTS = [
    "4 dead",
    "The number of boats lost in the storm stands at 12.",
    "Tesla shares 312",
    "Shares fell 12%",
    "London 12°C",
    "14:05",
    "Temperatures reached 38 degrees in Seville",
    "The post has been shared 4,000 times in Brazil",
    "He read 12 books",
    "12 years ago",
    "The train leaves Hale at 14:05",
    "312 votes",
    "The strike has lasted 12 days",
]


@pytest.mark.parametrize("line", COUNTERS)
def test_a_line_of_a_counters_words_alone_is_one(line: str) -> None:
    assert is_counter(line)


@pytest.mark.parametrize("line", FACTS)
def test_a_line_with_a_word_about_the_world_is_none(line: str) -> None:
    assert not is_counter(line)


def watched(*rows: list[str]) -> tuple[list[Content], list[Outcome]]:
    """The versions that a row of looks makes, each text looked at three times a minute apart, the next an hour on."""
    answer = Capture(URL, URL, 200, (), b"", BEGAN)
    known = Known(Article(1, Outlet(1, "ferry", "The Ferry Post"), URL, first_seen_at=BEGAN))
    versions: list[Content] = []
    outcomes = []
    now = BEGAN
    for row in rows:
        for _ in range(3):
            seen = Extraction(Content(headline="Ferry late", paragraphs=row))
            decision = decide(known, Look(answer, seen), now, Rhythm())
            outcomes.append(decision.outcome)
            if decision.draft is not None:
                versions.append(decision.draft.content)
                line = VersionLine(
                    len(versions), 1, len(versions) - 1, "Ferry late", digests(versions[-1]), seen_at=now
                )
                known = replace(known, lines=(*known.lines, line), latest=Version(line, versions[-1]))
            known = replace(
                known, article=replace(decision.article, latest=len(versions) - 1), pending=decision.pending
            )
            now += timedelta(minutes=1)
        now += timedelta(hours=1)
    return versions, outcomes


def test_a_counter_that_a_cache_keeps_for_an_hour_makes_no_version() -> None:
    versions, outcomes = watched(*([*TEXT, f"{n:,} people have read this"] for n in (998, 1204, 1311, 1530)))
    assert len(versions) == 1
    assert outcomes[-1] is Outcome.SAME


def test_a_clock_whose_words_change_with_it_makes_no_version() -> None:
    lines = ("Updated 58 minutes ago", "Updated 1 hour ago", "Updated 2 hours ago", "Updated 1 day ago")
    assert len(watched(*([line, *TEXT] for line in lines))[0]) == 1


def test_an_edit_beside_a_counter_that_moves_is_a_version_and_the_counter_is_furniture() -> None:
    edited = [TEXT[0].replace("an hour", "two hours"), TEXT[1]]
    versions, _ = watched(
        [*TEXT, "Shared 312 times"], [*edited, "Shared 340 times"], [*edited, "Shared 377 times"], [*edited]
    )
    assert len(versions) == 2
    assert versions[1].blocks[-1] == Block("Shared 340 times", furniture=True)


@pytest.mark.parametrize("line", ["{} dead", "The number of boats lost in the storm stands at {}."])
def test_a_figure_about_the_world_is_an_edit_each_time_it_is_put_right(line: str) -> None:
    versions, _ = watched(*([*TEXT, line.format(n)] for n in (4, 16, 18, 21)))
    assert [version.blocks[-1].text for version in versions] == [line.format(n) for n in (4, 16, 18, 21)]
