"""What a version's changes come to is kept beside it, found by it, and made anew when it does not hold any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrated import new_store
from replate.model import Account, Article, Content, Flag, FlagKind, Kind, Operation, Ruling, Touch, Umbrella
from replate.store import Chosen, NewVersion, Store, Told
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
UNNOTED = Flag(FlagKind.WITHOUT_NOTE, 1, "4 → 16")
NOTED = Flag(FlagKind.NOTED, 1, "an editor's note came")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def versions(store: Store, count: int, url: str = "https://ferry.example/1") -> int:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("ferry"), url))
        for k in range(count):
            content = Content(headline=f"Ferry {k}", paragraphs=["It sails."])
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW))
    return article


def keep(store: Store, number: int, **given: object) -> None:
    """Keep an account for the waiting version of that number."""
    line = next(line for line in store.uncompared(100) if line.number == number)
    values: dict[str, object] = {"weight": 40.0, "verdict": Umbrella.CONTENT, "changes": 1} | given
    with store.writing() as write:
        content = store.version(line.article, line.number).content
        write.keep_accounts([Told(line, content, Account(**values))])  # type: ignore[arg-type]


def numbers(store: Store, **chosen: object) -> list[int]:
    return [line.version.number for line in store.chosen(Chosen(**chosen)).lines]  # type: ignore[arg-type]


def test_every_new_version_waits_for_its_account_until_it_has_one(store: Store) -> None:
    versions(store, 2)
    assert [(line.number, line.before, line.latest) for line in store.uncompared(9)] == [(0, None, False), (1, 0, True)]
    keep(store, 1)
    assert [line.number for line in store.uncompared(9)] == [0]


def test_an_account_is_read_as_it_was_kept(store: Store) -> None:
    article = versions(store, 2)
    touches = (Touch(None, (Operation.EDITED,), 40), Touch(Kind.NUMBER, (Operation.EDITED, Operation.MOVED), 40))
    keep(store, 1, touches=touches, flags=(UNNOTED,))
    row = store.version_lines(article)[1].id
    line = store.accounts([row])[row]
    assert (line.weight, line.verdict, line.changes) == (40.0, Umbrella.CONTENT, 1)
    assert line.kinds == (Kind.NUMBER,)
    assert line.flags == (UNNOTED,)


def test_changes_are_chosen_by_kind_operation_and_weight_of_the_same_change(store: Store) -> None:
    versions(store, 3)
    any_edit, any_removal = Touch(None, (Operation.EDITED,), 40), Touch(None, (Operation.REMOVED,), 10)
    keep(store, 1, touches=(any_edit, any_removal, Touch(Kind.NUMBER, (Operation.EDITED,), 40)))
    keep(store, 2, touches=(any_removal, Touch(Kind.NAME, (Operation.REMOVED,), 10)))
    assert numbers(store) == [2, 1]
    assert numbers(store, kinds=(Kind.NUMBER,)) == [1]
    assert numbers(store, kinds=(Kind.NUMBER, Kind.NAME)) == [2, 1]
    assert numbers(store, kinds=(Kind.NUMBER,), operations=(Operation.REMOVED,)) == []
    assert numbers(store, operations=(Operation.REMOVED,)) == [2, 1]
    assert numbers(store, operations=(Operation.REMOVED,), min_weight=20) == []
    assert numbers(store, min_weight=40) == [1]


def test_what_is_cosmetic_alone_is_left_out_on_request(store: Store) -> None:
    versions(store, 3)
    keep(store, 1, verdict=Umbrella.COSMETIC)
    assert numbers(store, cosmetic=False) == [2]
    assert numbers(store) == [2, 1]


def test_the_weightiest_come_first_on_request(store: Store) -> None:
    versions(store, 4)
    for number, weight in ((1, 10.0), (2, 90.0), (3, 50.0)):
        keep(store, number, weight=weight)
    assert [line.version.number for line in store.weightiest(Chosen(limit=2))] == [2, 3]
    assert [line.version.number for line in store.weightiest(Chosen(limit=2, cosmetic=False))] == [2, 3]


def test_a_later_note_clears_the_changes_before_it_and_a_recount_does_not_bring_them_back(store: Store) -> None:
    versions(store, 3)
    keep(store, 1, flags=(UNNOTED,))
    assert numbers(store, flag=FlagKind.WITHOUT_NOTE) == [1]
    keep(store, 2, flags=(NOTED,))
    assert numbers(store, flag=FlagKind.WITHOUT_NOTE) == []
    assert numbers(store, flag=FlagKind.NOTED) == [2]
    with store.writing() as write:
        write.teach_furniture(1, "Share this", NOW)
    keep(store, 1, flags=(UNNOTED,))
    assert numbers(store, flag=FlagKind.WITHOUT_NOTE) == []


def test_versions_wait_anew_when_their_outlet_has_new_furniture(store: Store) -> None:
    versions(store, 2)
    keep(store, 0)
    keep(store, 1)
    with store.writing() as write:
        write.teach_furniture(1, "Share this", NOW)
    assert [line.number for line in store.uncompared(9)] == [0, 1]


def test_a_ruling_is_kept_with_who_and_when_the_latest_holds_and_it_can_be_withdrawn(store: Store) -> None:
    article = versions(store, 2)
    keep(store, 0)
    keep(store, 1)
    first = Ruling("abc", "Ann", NOW, kinds=(Kind.NAME,), weight=80.0, note="a maiden name")
    second = Ruling("abc", "Bo", NOW, kinds=())
    with store.writing() as write:
        write.rule(article, (0, 1), first)
    assert store.rulings(article, 0, 1) == {"abc": first}
    assert store.rulings(article, 0, 2) == {}
    assert [line.number for line in store.uncompared(9)] == [1]
    with store.writing() as write:
        write.rule(article, (0, 1), second)
    assert store.rulings(article, 0, 1) == {"abc": second}
    with store.writing() as write:
        write.rule(article, (0, 1), second, withdrawn=True)
    assert store.rulings(article, 0, 1) == {}
    assert store.article(article).rulings == 3


def test_accounts_made_by_other_rules_are_to_be_renewed_the_latest_first(store: Store) -> None:
    article = versions(store, 5)
    rows = [line.id for line in store.version_lines(article)]
    for number, rules in ((1, ""), (2, "these"), (3, "older"), (4, "older")):
        keep(store, number, rules=rules)

    def to_renew(below: int, limit: int = 9) -> list[int]:
        return [line.version for line in store.to_renew("these", below, limit)]

    assert to_renew(99) == [rows[4], rows[3], rows[1]]
    assert to_renew(rows[4], limit=1) == [rows[3]]
    with store.writing() as write:
        write.teach_furniture(1, "Share this", NOW)
    assert to_renew(99) == []  # all of them wait for a new one in any case
