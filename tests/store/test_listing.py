"""However changes are looked for, by time, one by one or by list, the same are found."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from replate.model import Account, Article, Content, Flag, FlagKind, Kind, Operation, Touch, Umbrella
from replate.store import Chosen, NewVersion, Store, Told, listing, open_store
from replate.text.digest import digests

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
OUTLETS = ("ferry", "coast", "hill")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Sixty changes of three outlets, with accounts that were drawn."""
    opened, chance = open_store(tmp_path_factory.mktemp("listing")), random.Random(5)
    with opened.writing() as write:
        for number in range(12):
            outlet = write.outlet(chance.choice(OUTLETS))
            article = write.add_article(Article(0, outlet, f"https://{outlet.key}.example/{number}"))
            for k in range(6):
                content = Content(headline=f"Ferry {number} {k // 2}", paragraphs=[f"It sails {k}."])
                seen_at = START + HOUR * (6 * number + k)
                write.add_version(article, NewVersion(content, digests(content), seen_at=seen_at))
    accounts = []
    for line in opened.uncompared(100):
        weight = chance.choice((20.0, 50.0, 90.0))
        touch = Touch(chance.choice((Kind.NUMBER, Kind.NAME)), (chance.choice(list(Operation)),), weight)
        flags = (Flag(FlagKind.NOTED, line.number, "a note"),) if chance.random() < 0.3 else ()
        came = Account(weight, Umbrella.CONTENT, 1, (Touch(None, touch.operations, weight), touch), flags)
        content = opened.version(line.article, line.number).content
        accounts.append((line, content, None if line.before is None else came))
    with opened.writing() as write:
        for line, content, account in accounts:
            write.keep_accounts([Told(line, content, account)])
    yield opened
    opened.close()


def everything(store: Store, chosen: Chosen) -> list[int]:
    """All that is chosen, page by page."""
    found: list[int] = []
    before: int | None = None
    while True:
        page = store.chosen(replace(chosen, before=before))
        found += [line.version.id for line in page.lines]
        before = page.next
        if before is None:
            return found


ASKED = [
    Chosen(limit=7),
    Chosen(limit=7, headlines=True),
    Chosen(limit=7, cosmetic=False),
    Chosen(limit=7, kinds=(Kind.NUMBER,)),
    Chosen(limit=7, kinds=(Kind.NUMBER, Kind.NAME), operations=(Operation.ADDED, Operation.MOVED)),
    Chosen(limit=7, min_weight=90),
    Chosen(limit=7, min_weight=50, flag=FlagKind.NOTED),
    Chosen(limit=7, flag=FlagKind.LIVE_BLOG),
    Chosen(limit=7, since=START + 10 * HOUR, until=START + 66 * HOUR),
    Chosen(limit=7, since=START + 10 * HOUR, kinds=(Kind.NAME,)),
]


@pytest.mark.parametrize("outlet", ["", "ferry", "nowhere"])
@pytest.mark.parametrize("chosen", ASKED)
def test_every_way_of_looking_finds_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch, chosen: Chosen, outlet: str
) -> None:
    chosen = replace(chosen, outlet=outlet)
    found = []
    for near in (2_500, 3, 0):
        monkeypatch.setattr(listing, "_NEAR", near)
        found.append(everything(store, chosen))
        weighty = [line.version.id for line in store.weightiest(replace(chosen, limit=100))]
        assert sorted(weighty, reverse=True) == found[-1]
    assert found[0] == sorted(found[0], reverse=True)
    assert found[0] == found[1] == found[2]
    assert bool(found[0]) == (outlet != "nowhere" and chosen.flag is not FlagKind.LIVE_BLOG)
