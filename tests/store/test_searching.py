"""Search finds what was written, what came and what went, by outlet, time, kind and operation, page after page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from migrated import new_store
from replate.judging import judge
from replate.model import Article, Content, Found, Kind, Operation
from replate.store import NewVersion, Place, Sought, Store, Told
from replate.text.digest import digests
from replate.text.query import parse

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FIRST = "The council met on Monday. A harbour master allegedly took 400 crowns."
SECOND = "The council met on Monday. A harbour master took 900 crowns, the court found."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def keep(store: Store, url: str, outlet: str, texts: list[tuple[str, str]]) -> int:
    """Keep an article with these versions (headline, text), an hour apart, and give each its account."""
    with store.writing() as write:
        of = write.outlet(outlet, name=outlet.title())
        article = write.add_article(Article(0, of, url, first_seen_at=NOW))
        for k, (headline, text) in enumerate(texts):
            content = Content(headline=headline, paragraphs=[text])
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW + k * timedelta(hours=1)))
    account(store)
    return article


def account(store: Store) -> None:
    for line in store.uncompared(1_000):
        content = store.version(line.article, line.number).content
        older = None if line.before is None else store.version(line.article, line.before).content
        with store.writing() as write:
            write.keep_accounts([Told(line, content, None if older is None else judge(older, content, {}))])


def ask(store: Store, text: str, **how: object) -> list[tuple[int, int]]:
    page = store.search(Sought(terms=parse(text), **how))  # type: ignore[arg-type]
    return [(found.article.id, found.version.number) for found in page.lines]


def test_the_latest_text_is_searched_and_what_it_said_before_is_not(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND)])
    assert ask(store, "900 crowns") == [(article, 1)]
    assert ask(store, '"court found"') == [(article, 1)]
    assert ask(store, "allegedly") == []


def test_who_removed_a_word_is_found_by_that_word(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND)])
    assert ask(store, "allegedly", place=Place.REMOVED) == [(article, 1)]
    assert ask(store, "allegedly", place=Place.ADDED) == []
    assert ask(store, "court", place=Place.ADDED) == [(article, 1)]
    assert ask(store, "harbour", place=Place.ADDED) == []


def test_a_phrase_does_not_reach_from_one_change_to_the_next(store: Store) -> None:
    keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND)])
    assert ask(store, '"allegedly 400"', place=Place.REMOVED) == []


def test_every_headline_is_found_the_first_one_too(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Ferry sinks", FIRST), ("Ferry saved", FIRST)])
    assert ask(store, "ferry", place=Place.HEADLINE) == [(article, 1), (article, 0)]
    assert ask(store, "sinks", place=Place.HEADLINE) == [(article, 0)]


def test_a_search_is_narrowed_by_outlet_kind_and_operation(store: Store) -> None:
    one = keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND)])
    other = keep(store, "https://tide.example/1", "tide", [("Court", FIRST), ("Court", SECOND)])
    outlet = store.article(other).outlet.id
    assert ask(store, "allegedly", place=Place.REMOVED) == [(other, 1), (one, 1)]
    assert ask(store, "allegedly", place=Place.REMOVED, outlet=outlet) == [(other, 1)]
    assert len(ask(store, "allegedly", place=Place.REMOVED, kinds=(Kind.NUMBER,))) == 2
    assert ask(store, "allegedly", place=Place.REMOVED, kinds=(Kind.BYLINE,)) == []
    assert len(ask(store, "allegedly", place=Place.REMOVED, operations=(Operation.EDITED,))) == 2
    assert ask(store, "allegedly", place=Place.REMOVED, operations=(Operation.MOVED,)) == []


def test_a_headline_that_stays_is_found_where_it_came_up(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND), ("Trial", SECOND)])
    assert ask(store, "court", place=Place.HEADLINE) == [(article, 0)]
    assert ask(store, "trial", place=Place.HEADLINE) == [(article, 2)]


def test_a_search_is_narrowed_by_when_the_words_were_seen(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Court", FIRST), ("Court", SECOND)])
    after = NOW + timedelta(hours=1)
    assert ask(store, "900", place=Place.ADDED, since=after) == [(article, 1)]
    assert ask(store, "900", place=Place.ADDED, until=after) == []
    assert ask(store, "court", place=Place.HEADLINE, until=after) == [(article, 0)]
    assert ask(store, "crowns", since=after + timedelta(seconds=1)) == []


def test_words_that_must_not_be_there_and_beginnings(store: Store) -> None:
    keep(store, "https://ferry.example/1", "ferry", [("Ferry fares", FIRST)])
    other = keep(store, "https://ferry.example/2", "ferry", [("Ferries sold", FIRST)])
    assert ask(store, "ferr* -fares", place=Place.HEADLINE) == [(other, 0)]


def test_accents_and_scripts_without_spaces_are_found(store: Store) -> None:
    article = keep(store, "https://ferry.example/1", "ferry", [("Fähre nach Żywiec", "東京の新しい船が動く")])
    assert ask(store, "fahre zywiec") == [(article, 0)]
    assert ask(store, "新しい船") == [(article, 0)]
    assert ask(store, "船新") == []


def test_pages_of_what_was_found_follow_one_another_without_gaps(store: Store) -> None:
    kept = [keep(store, f"https://ferry.example/{k}", "ferry", [("Ferry", FIRST)]) for k in range(7)]
    sought, seen = Sought(terms=parse("ferry"), limit=3), list[Found]()
    while True:
        page = store.search(sought)
        seen += page.lines
        if page.next is None:
            break
        sought = replace(sought, before=page.next)
    assert [found.article.id for found in seen] == kept[::-1]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_nothing_typed_breaks_the_index(store: Store, text: str) -> None:
    try:
        terms = parse(text)
    except ValueError:
        return
    if not store.counts().articles:
        keep(store, "https://ferry.example/1", "ferry", [("Boats", FIRST), ("Boats", SECOND)])
    for place in Place:
        assert {found.article.id for found in store.search(Sought(terms=terms, place=place)).lines} <= {1}
