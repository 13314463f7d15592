"""An article of three versions, and what may befall it so that what came of comparing them does not hold any more."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from migrated import new_store
from replate.model import Account, Article, Content, Ruling
from replate.store import NewVersion, Store, Told, Writer
from replate.store.rereading import Reading
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def three_versions(directory: Path) -> Store:
    """Open a store with the article, whose id is 1; its versions wait for their accounts."""
    opened = new_store(directory)
    with opened.writing() as write:
        article = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/1"))
        for k in range(3):
            content = Content(headline=f"Ferry {k}", paragraphs=["It sails."])
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW))
    return opened


def account(store: Store, came_of_it: Account) -> None:
    """Give every version that waits for it this account; a first version has none."""
    lines = [(line, store.version(line.article, line.number).content) for line in store.uncompared(9)]
    with store.writing() as write:
        for line, content in lines:
            write.keep_accounts([Told(line, content, None if line.before is None else came_of_it)])


def ruled(write: Writer) -> None:
    write.rule(1, (0, 1), Ruling("key", "desk", NOW, None, 80.0, ""))


def furnished(write: Writer) -> None:
    write.add_furniture(1, ["it sails."], "everywhere", NOW)


def forgotten(write: Writer) -> None:
    write.switch_furniture(1, write.teach_furniture(1, "It sails.", NOW), active=False)


def read_again(write: Writer) -> None:
    content = Content(headline="Ferry 1", paragraphs=["It sails again."])
    write.keep_readings([Reading(2, "later/2", content)], NOW)
