"""Furniture is applied when a version is read, and can be taken back: what is stored is never rewritten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrated import new_store
from replate.errors import BadInputError, NotFoundError
from replate.model import Article, Block, Content
from replate.store import NewVersion, Store
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PLUG = "Read on in our “new” app — free"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    with opened.writing() as write:
        for key in ("ferry", "coast"):
            number = write.add_article(Article(0, write.outlet(key), f"https://{key}.example/1"))
            content = Content(
                headline="Boats", blocks=[Block("They are late."), Block(PLUG), Block("Old", furniture=True)]
            )
            write.add_version(number, NewVersion(content, digests(content), seen_at=NOW))
    yield opened
    opened.close()


def outlet(store: Store, key: str = "ferry") -> int:
    return store.outlet(key).outlet.id


def teach(store: Store, text: str = PLUG) -> int:
    with store.writing() as write:
        return write.teach_furniture(outlet(store), text, NOW)


def flags(store: Store, article: int = 1) -> list[bool]:
    return [block.furniture for block in store.version(article, 0).content.blocks]


def switch(store: Store, passage: int, *, active: bool, key: str = "ferry") -> None:
    with store.writing() as write:
        write.switch_furniture(outlet(store, key), passage, active=active)


def test_a_passage_learned_later_marks_the_versions_of_its_outlet_alone(store: Store) -> None:
    assert flags(store) == [False, False, True]
    teach(store, 'Read on in our "new" app - free')  # typography aside, the same
    assert flags(store) == [False, True, True]
    assert flags(store, article=2) == [False, False, True]


def test_what_is_stored_stays_as_it_was_and_verifies(store: Store) -> None:
    teach(store)
    assert [line.trouble for line in store.verify()] == [(), ()]


def test_a_passage_can_be_forgotten_and_restored(store: Store) -> None:
    passage = teach(store)
    switch(store, passage, active=False)
    assert flags(store) == [False, False, True]
    assert [kept.active for kept in store.furniture("ferry")] == [False]
    switch(store, passage, active=True)
    assert flags(store) == [False, True, True]


def test_a_forgotten_passage_counts_again_even_where_a_version_was_stored_with_it_marked(store: Store) -> None:
    passage = teach(store, "Old")
    switch(store, passage, active=False)
    assert flags(store) == [False, False, False]
    assert [line.trouble for line in store.verify()] == [(), ()]


def test_a_forgotten_passage_is_not_learned_again_by_itself_but_may_be_taught(store: Store) -> None:
    passage = teach(store)
    switch(store, passage, active=False)
    key = store.furniture("ferry")[0].text
    with store.writing() as write:
        assert write.add_furniture(outlet(store), [key], "seen in many articles", NOW) == 0
    assert flags(store) == [False, False, True]
    assert teach(store) == passage
    assert flags(store) == [False, True, True]


def test_deciding_is_given_versions_without_what_was_learned_since(store: Store) -> None:
    passage = teach(store)
    with store.writing() as write:
        assert not write.version(1, 0).content.blocks[1].furniture
    switch(store, teach(store, "Old"), active=False)
    with store.writing() as write:
        assert not write.version(1, 0).content.blocks[2].furniture
    assert passage


def test_every_change_of_furniture_makes_a_new_generation(store: Store) -> None:
    seen = [store.article(1).outlet.generation]
    passage = teach(store)
    for active in (False, True):
        seen.append(store.article(1).outlet.generation)
        switch(store, passage, active=active)
    seen.append(store.outlet("ferry").outlet.generation)
    assert len(set(seen)) == 4
    assert store.article(2).outlet.generation == 0


def test_only_an_outlets_own_passages_can_be_switched_and_an_empty_one_cannot_be_taught(store: Store) -> None:
    passage = teach(store)
    with pytest.raises(NotFoundError, match="no passage"):
        switch(store, passage, active=False, key="coast")
    with pytest.raises(BadInputError, match="empty"):
        teach(store, " \u200b ")
    assert [kept.id for kept in store.furniture()] == [passage]
    assert store.furniture("coast") == ()
