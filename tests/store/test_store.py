"""The store keeps every version exactly, and says so when it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given
from hypothesis import strategies as st

from migrated import new_store
from replate.errors import NotFoundError, StoreError
from replate.model import Article, Block, BlockKind, Check, Content, Event, EventKind, Feed, HostState, Outcome, Pending
from replate.store import FILE_NAME, NewVersion, Store, open_store
from replate.store.packing import MAX_DEPTH, blocks_to_bytes, bytes_to_blocks, bytes_to_content, content_to_bytes
from replate.store.schema import ARTICLE_WORDS, VERSION_WORDS, metadata
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def article_in(store: Store, url: str = "https://ferry.example/1") -> int:
    with store.writing() as write:
        outlet = write.outlet("ferry", name="The Ferry Post")
        return write.add_article(Article(0, outlet, url, first_seen_at=NOW, next_check_at=NOW))


def new(content: Content, **given_: object) -> NewVersion:
    return NewVersion(content=content, digests=digests(content), **given_)  # type: ignore[arg-type]


def test_the_migrations_make_exactly_the_tables_of_the_schema(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    engine = sa.create_engine(f"sqlite:///{tmp_path / FILE_NAME}", module=sqlite3)

    def ours(name: str | None, kind: str, _: object) -> bool:
        return not (kind == "table" and name is not None and name.startswith((ARTICLE_WORDS, VERSION_WORDS)))

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        assert compare_metadata(context, metadata) == []


def test_a_version_comes_back_exactly_as_it_was_kept(store: Store) -> None:
    content = Content(
        headline="Fähre fährt früher ✓",
        byline="By Nell Harrow",
        blocks=[
            Block("First “quoted” words\u00a0here."),
            Block("A list line", BlockKind.LIST_ITEM),
            Block("Read more", BlockKind.LINK, furniture=True),
            Block("שלום עולם", BlockKind.QUOTE, language="he"),
        ],
        claimed_published_at=NOW - timedelta(days=1),
        claimed_modified_at=NOW,
        language="en-GB",
        extractor="test/1",
    )
    number = article_in(store)
    with store.writing() as write:
        assert write.add_version(number, new(content, seen_at=NOW)) == 0
    assert store.version(number, 0).content == content


def test_a_long_history_is_packed_in_bounded_chains_and_stays_exact(store: Store) -> None:
    number = article_in(store)
    contents = [
        Content(headline=f"Count {n}", paragraphs=["The harbour office counted again. " * 20, f"It found {n} boats."])
        for n in range(3 * MAX_DEPTH)
    ]
    for content in contents:
        with store.writing() as write:
            write.add_version(number, new(content, seen_at=NOW))
    assert [store.version(number, n).content for n in range(len(contents))] == contents
    assert store.article(number).changes == len(contents) - 1


def test_a_damaged_text_is_said_to_be_damaged_and_never_shown(store: Store, tmp_path: Path) -> None:
    number = article_in(store)
    with store.writing() as write:
        write.add_version(number, new(Content(paragraphs=["The boats were counted twice this week. " * 30])))
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        packed = bytearray(connection.execute("select packed from text").fetchone()[0])
        packed[len(packed) // 2] ^= 0xFF
        connection.execute("update text set packed = ?", (bytes(packed),))
    with pytest.raises(StoreError, match="damaged"):
        store.version(number, 0)


def test_the_chain_changes_with_every_word_of_the_history_before(tmp_path: Path) -> None:
    chains = []
    for first in ("eight boats", "nine boats"):
        store = new_store(tmp_path / first)
        number = article_in(store)
        for text in (first, "ten boats"):
            with store.writing() as write:
                write.add_version(number, new(Content(paragraphs=[text]), seen_at=NOW))
        chains.append([line.chain for line in store.version_lines(number)])
        store.close()
    assert chains[0][1] != chains[1][1]


def test_nothing_of_a_transaction_is_kept_if_it_fails(store: Store) -> None:
    def half_a_job() -> None:
        with store.writing() as write:
            write.outlet("ferry")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        half_a_job()
    assert store.outlets() == ()


def test_numbers_of_an_article_are_unique(store: Store) -> None:
    number = article_in(store)
    with store.writing() as write:
        write.add_version(number, new(Content(paragraphs=["one"]), number=3))
    with pytest.raises(sa.exc.IntegrityError), store.writing() as write:
        write.add_version(number, new(Content(paragraphs=["two"]), number=3))


def test_a_database_of_a_newer_replate_is_refused_with_advice(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    with pytest.raises(StoreError, match="newer Replate"):
        open_store(tmp_path)


def test_a_file_that_is_no_database_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"these are not the bytes of a database" * 100)
    with pytest.raises(StoreError, match="restore it from a backup"):
        open_store(tmp_path)


def test_a_directory_that_cannot_be_made_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="--data"):
        open_store(tmp_path / "file" / "data")


@pytest.mark.parametrize("number", [0, -1, 10**30, 999])
def test_an_unknown_article_is_not_found(store: Store, number: int) -> None:
    with pytest.raises(NotFoundError):
        store.article(number)


@pytest.mark.parametrize("number", [-1, 1, 10**30])
def test_an_unknown_version_is_not_found(store: Store, number: int) -> None:
    article = article_in(store)
    with store.writing() as write:
        write.add_version(article, new(Content(paragraphs=["one"])))
    with pytest.raises(NotFoundError):
        store.version(article, number)


def test_what_is_due_comes_longest_waiting_first_and_a_claim_pushes_it_ahead(store: Store) -> None:
    first, second = article_in(store), article_in(store, "https://ferry.example/2")
    with store.writing() as write:
        write.claim([store.article(first)], NOW + timedelta(minutes=1))
    assert [a.id for a in store.due_articles(NOW, 10)] == [second]
    assert [a.id for a in store.due_articles(NOW + timedelta(minutes=1), 10)] == [second, first]


def test_pages_of_articles_and_changes_follow_one_another_without_gaps(store: Store) -> None:
    numbers = [article_in(store, f"https://ferry.example/{n}") for n in range(5)]
    for number in numbers:
        for text in ("one", "two"):
            with store.writing() as write:
                write.add_version(number, new(Content(headline=text, paragraphs=[text]), seen_at=NOW))
    found, cursor = [], None
    while True:
        page = store.articles(limit=2, before=cursor)
        found += [article.id for article in page.lines]
        cursor = page.next
        if cursor is None:
            break
    assert found == numbers[::-1]
    changes = store.changes(limit=3)
    assert [line.article.id for line in changes.lines] == numbers[:1:-1]
    assert [line.before.number for line in changes.lines] == [0, 0, 0]
    assert len(store.changes(limit=3, before=changes.next).lines) == 2


def test_a_change_of_typography_alone_is_left_out_on_request(store: Store) -> None:
    number = article_in(store)
    for text, cosmetic in (("one", False), ("two", True)):
        with store.writing() as write:
            write.add_version(number, new(Content(paragraphs=[text]), cosmetic=cosmetic))
    assert len(store.changes().lines) == 1
    assert store.changes(cosmetic=False).lines == ()


def test_what_waits_to_be_believed_is_kept_as_it_was(store: Store) -> None:
    number = article_in(store)
    waiting = Pending(number, NOW, 2, Content(headline="H", paragraphs=["one"]), Outcome.GONE, ("# views",))
    with store.writing() as write:
        write.set_pending(number, waiting)
        assert write.pending(number) == waiting
        write.set_pending(number, None)
        assert write.pending(number) is None


def test_events_checks_feeds_and_hosts_come_back_as_they_were_kept(store: Store) -> None:
    number = article_in(store)
    event = Event(EventKind.WITHDRAWN, "gone", NOW, NOW, Outcome.GONE, article=number)
    check = Check(0, Outcome.SAME, "the same text", NOW, article=number, status=200, seconds=0.5, wire_bytes=12)
    host = HostState("ferry.example", silent_until=NOW, backoff=2, robots="User-agent: *")
    with store.writing() as write:
        write.add_events([event])
        write.add_checks([check])
        write.set_hosts([host, host])
        outlet = write.outlet("ferry")
        feed = write.add_feed(Feed(0, outlet, "https://ferry.example/feed", include=("a",), next_check_at=NOW))
        assert write.add_feed(Feed(0, outlet, "https://ferry.example/feed", exclude=("b",))) == feed
    assert store.events(article_id=number)[0].reason == "gone"
    assert store.checks(article_id=number)[0].status == 200
    assert store.hosts() == (host,)
    assert [(f.include, f.exclude) for f in store.feeds(due_at=NOW)] == [((), ("b",))]


def test_learned_furniture_needs_many_articles_and_is_kept_once(store: Store) -> None:
    numbers = [article_in(store, f"https://ferry.example/{n}") for n in range(3)]
    outlet = store.article(numbers[0]).outlet.id
    with store.writing() as write:
        for number in numbers:
            write.add_gains(outlet, number, ["Sign up"], NOW)
        assert write.gains(outlet, ["Sign up", "Other"], NOW - timedelta(hours=1)) == ({"Sign up": 3}, 3)
        assert write.add_furniture(outlet, ["Sign up"], "seen often", NOW) == 1
        assert write.add_furniture(outlet, ["Sign up"], "seen often", NOW) == 0
        assert write.furniture(outlet) == {"Sign up"}


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(st.lists(st.builds(Block, TEXTS, st.sampled_from(BlockKind), st.booleans(), TEXTS), max_size=8), TEXTS, TEXTS)
def test_any_content_survives_packing(blocks: list[Block], headline: str, byline: str) -> None:
    content = Content(headline=headline, byline=byline, blocks=blocks, claimed_published_at=NOW)
    assert bytes_to_blocks(blocks_to_bytes(content.blocks)) == content.blocks
    assert bytes_to_content(content_to_bytes(content)) == content


def test_versions_are_read_together_as_they_are_alone(store: Store) -> None:
    with store.writing() as write:
        outlet = write.outlet("together")
        article = write.add_article(Article(0, outlet, "https://together.example/1"))
        for number in range(40):  # more than a chain holds
            content = Content(headline=f"No {number}", paragraphs=("The same.", f"Entry {number}."))
            write.add_version(article, NewVersion(content, digests(content)))
    for numbers in ((0, 1), (39, 3), (5, 5), (), tuple(range(40))):
        assert store.versions(article, numbers) == tuple(store.version(article, number) for number in numbers)
    for numbers in ((0, 40), (-1,), (10**30,)):
        with pytest.raises(NotFoundError):
            store.versions(article, numbers)
    with pytest.raises(NotFoundError):
        store.versions(10**30, (0,))


def test_a_text_that_leans_on_nothing_is_told_as_damage(store: Store) -> None:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("cut"), "https://cut.example/1"))
        for number in range(3):
            content = Content(headline="One", paragraphs=("The same.", f"Entry {number}."))
            write.add_version(article, NewVersion(content, digests(content)))
    lines = store.version_lines(article)
    with store.writing() as write:
        write._connection.exec_driver_sql("DELETE FROM text WHERE version_id = ?", (lines[1].id,))
    for numbers in ((1,), (2,), (0, 2)):
        with pytest.raises(StoreError, match="damaged"):
            store.versions(article, numbers)
    assert store.version(article, 0).content.headline == "One"


def test_texts_that_lean_on_each_other_are_told_as_damage(store: Store) -> None:
    article = article_in(store)
    for number in range(2):
        with store.writing() as write:
            write.add_version(article, new(Content(paragraphs=["The same words as ever.", f"Entry {number}."])))
    first, second = store.version_lines(article)
    with store.writing() as write:
        write._connection.exec_driver_sql("UPDATE text SET base_id = ? WHERE version_id = ?", (second.id, first.id))
    for number in (0, 1):
        with pytest.raises(StoreError, match="damaged"):
            store.version(article, number)


def test_the_latest_version_was_last_seen_when_the_article_was(store: Store) -> None:
    number = article_in(store)
    for day in range(2):
        with store.writing() as write:
            write.add_version(number, new(Content(paragraphs=[f"Day {day}."]), seen_at=NOW + timedelta(days=day)))
    later = NOW + timedelta(days=9)
    with store.writing() as write:
        write.set_articles([replace(store.article(number), seen_at=later)])
    earlier, latest = store.version_lines(number)
    assert (earlier.last_seen_at, latest.last_seen_at) == (NOW, later)


def test_what_is_read_at_once_is_of_one_moment(store: Store) -> None:
    number = article_in(store)

    def keep(text: str) -> None:
        with store.writing() as write:
            write.add_version(number, new(Content(headline="Ferry", paragraphs=(text,)), seen_at=NOW))

    keep("It sails at nine.")
    with store.at_once():
        assert store.article(number).versions == 1
        with ThreadPoolExecutor(1) as elsewhere:
            elsewhere.submit(keep, "It sails at ten.").result()
        assert len(store.version_lines(number)) == 1
        with store.at_once():
            assert store.article(number).versions == 1
        assert store.article(number).versions == 1
    assert store.article(number).versions == len(store.version_lines(number)) == 2


def test_a_mistake_in_what_is_read_at_once_lets_the_connection_go(store: Store) -> None:
    number = article_in(store)
    for _ in range(30):  # more than there are connections
        with pytest.raises(NotFoundError), store.at_once():
            store.article(number + 1)
    assert store.article(number).versions == 0


def test_a_thread_that_has_ended_gives_the_connection_back_with_which_it_read_at_once(store: Store) -> None:
    number = article_in(store)

    def read() -> int:
        with store.at_once():
            return store.article(number).versions

    for _ in range(40):  # more than there are connections
        with ThreadPoolExecutor(1) as elsewhere:
            assert elsewhere.submit(read).result() == 0


def test_what_is_read_at_once_is_new_each_time(store: Store) -> None:
    number = article_in(store)
    for kept in range(3):
        with store.at_once():
            assert store.article(number).versions == len(store.version_lines(number)) == kept
        with store.writing() as write:
            write.add_version(number, new(Content(paragraphs=[f"Text {kept}."]), seen_at=NOW))
