"""A press made up of invented words: outlets, articles, versions, looks and happenings, in any number.

All words are put together from syllables by a seeded generator; nothing is anybody's text. Rows go in by the
thousand, in the order of time, as if they had been watched.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from operator import itemgetter
from pathlib import Path

import sqlalchemy as sa

from bench.rooms.told import latest, told
from replate.model import Article, ArticleState, Content, Outlet
from replate.store import Store, open_store, packing
from replate.store import schema as t
from replate.store.chain import link
from replate.store.rows import NewVersion, of_article, of_version
from replate.store.writing import Writer
from replate.text.digest import digests

END = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
SPAN = timedelta(days=400)
OUTLETS = 40
AT_ONCE = 2_500  # articles in one transaction
WORDS = 12_000
LONG = 1_500  # words of the article whose comparison is weighed
INDEXES = (t.ARTICLE_WORDS, t.VERSION_WORDS)
TABLES = (
    *("article", "article_url", "version", "text", "check", "event"),
    *("comparison", "glimpse", "touch", "flag", *INDEXES),
)
_ONSETS = ("b", "br", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w")
_RIMES = ("a", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "on", "or", "u", "un", "us")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and how often each is taken, by Zipf's law."""

    words: tuple[str, ...]
    weights: tuple[float, ...]

    def text(self, chance: random.Random, count: int) -> list[str]:
        """Draw words."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)


def lexicon(seed: int = 1) -> Lexicon:
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < WORDS:
        syllables = chance.choices((1, 2, 3), (5, 4, 2))[0]
        found["".join(chance.choice(_ONSETS) + chance.choice(_RIMES) for _ in range(syllables))] = None
    return Lexicon(tuple(found), tuple(accumulate(1 / (rank + 3) for rank in range(WORDS))))


def sentence(words: Lexicon, chance: random.Random) -> str:
    parts = words.text(chance, chance.randint(8, 24))
    if chance.random() < 0.2:
        parts[chance.randrange(len(parts))] = str(chance.randint(2, 900))
    if chance.random() < 0.15:
        parts[0], parts[-1] = "“" + parts[0], parts[-1] + "”"
    text = " ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def paragraph(words: Lexicon, chance: random.Random) -> str:
    return " ".join(sentence(words, chance) for _ in range(chance.randint(1, 4)))


def first(words: Lexicon, chance: random.Random, count: int) -> Content:
    paragraphs: list[str] = []
    while sum(len(text.split()) for text in paragraphs) < count:
        paragraphs.append(paragraph(words, chance))
    headline = " ".join(words.text(chance, chance.randint(5, 11))).capitalize()
    return Content(
        headline=headline, byline=" ".join(words.text(chance, 2)).title(), paragraphs=paragraphs, language="en"
    )


def edited(content: Content, words: Lexicon, chance: random.Random) -> Content:
    """Change an article as newsrooms do: some words, at times a paragraph, at times the headline."""
    paragraphs, headline = list(content.paragraphs), content.headline
    for _ in range(chance.choices((1, 2, 4), (6, 3, 1))[0]):
        place = chance.randrange(len(paragraphs))
        kind = chance.random()
        if kind < 0.62:
            parts = paragraphs[place].split()
            at = chance.randrange(len(parts))
            parts[at : at + chance.randint(1, 3)] = words.text(chance, chance.randint(1, 4))
            paragraphs[place] = " ".join(parts)
        elif kind < 0.85:
            paragraphs.insert(place, paragraph(words, chance))
        elif len(paragraphs) > 3:
            del paragraphs[place]
    if chance.random() < 0.2:
        parts = headline.split()
        parts[chance.randrange(len(parts))] = words.text(chance, 1)[0]
        headline = " ".join(parts)
    return Content(headline=headline, byline=content.byline, paragraphs=paragraphs, language="en")


@dataclass(frozen=True, slots=True)
class Plan:
    """When each version of an article was seen, and the ids of their rows."""

    article: int
    outlet: int
    seen: tuple[datetime, ...]
    ids: tuple[int, ...]


def plans(versions: int, chance: random.Random) -> list[Plan]:
    """Spread articles and versions over the time, four versions to an article, ids in the order of time."""
    articles = versions // 4
    counts = chance.choices((1, 2, 3, 4, 6, 9, 16), (21, 24, 19, 14, 13, 7, 2), k=articles)
    for place in range(max(versions - sum(counts), 0)):
        counts[place % articles] += 1
    outlets = chance.choices(range(1, OUTLETS + 1), [1 / rank for rank in range(1, OUTLETS + 1)], k=articles)
    seen = [_seen(place / articles, count, chance) for place, count in enumerate(counts)]
    order = sorted((moment, place, number) for place, times in enumerate(seen) for number, moment in enumerate(times))
    ids = [[0] * count for count in counts]
    for row, (_, place, number) in enumerate(order, 1):
        ids[place][number] = row
    return [Plan(place + 1, outlets[place], times, tuple(ids[place])) for place, times in enumerate(seen)]


def _seen(share: float, count: int, chance: random.Random) -> tuple[datetime, ...]:
    at = END - SPAN + SPAN * share
    times = []
    for _ in range(count):
        times.append(at)
        at += timedelta(minutes=chance.expovariate(1 / 240) + 3)
    return tuple(times)


def fill(directory: Path, versions: int) -> Store:
    """Give a store with so many versions, made anew only where the directory does not hold it."""
    made = directory / "made"
    store = open_store(directory)
    if not made.exists():
        words, chance = lexicon(), random.Random(7)
        outlets = _outlets(store, words, chance)
        planned = plans(versions, chance)
        for some in (planned[place : place + AT_ONCE] for place in range(0, len(planned), AT_ONCE)):
            with store.writing() as write:
                _write(write, some, outlets, words)
        made.touch()
    return store


def _outlets(store: Store, words: Lexicon, chance: random.Random) -> list[Outlet]:
    with store.writing() as write:
        names = [f"The {word.title()} {rank}" for rank, word in enumerate(words.text(chance, OUTLETS), 1)]
        return [write.outlet(f"outlet-{rank}.example", name=name) for rank, name in enumerate(names, 1)]


def _write(write: Writer, some: list[Plan], outlets: list[Outlet], words: Lexicon) -> None:
    rows: dict[str, list[dict[str, object]]] = {table: [] for table in TABLES}
    for plan in some:
        for table, row in _rows(plan, outlets[plan.outlet - 1], words):
            rows[table].append(row)
    for table in INDEXES:
        rows[table].sort(key=itemgetter("rowid"))  # an index is written to disk whenever a row comes out of order
    for table, given in rows.items():
        if given:
            write._connection.execute(_into(table, given[0]), given)  # noqa: SLF001  # one statement for thousands of rows, which live writing never needs


def _into(table: str, columns: Iterable[str]) -> sa.Executable:
    if table not in INDEXES:
        return t.metadata.tables[table].insert()
    names = list(columns)
    return sa.text(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})")  # noqa: S608  # our own names


def _rows(plan: Plan, outlet: Outlet, words: Lexicon) -> Iterator[tuple[str, dict[str, object]]]:
    chance = random.Random(plan.article)
    last, retired = plan.seen[-1], plan.seen[-1] < END - timedelta(days=40)
    url = f"https://{outlet.key}/{plan.article}"
    contents = _contents(plan, words, chance)
    article = Article(
        plan.article, outlet, url,
        state=ArticleState.RETIRED if retired else ArticleState.ACTIVE,
        checked_at=last + timedelta(days=2), changed_at=last, seen_at=last + timedelta(days=2),
        retired_at=last + timedelta(days=40) if retired else None,
        retired_reason="no change that matters for 40 days" if retired else "",
        next_check_at=None if retired else END + timedelta(hours=chance.random() * 40),
    )  # fmt: skip
    values = {
        "id": plan.article,
        "outlet_id": outlet.id,
        "url": url,
        "first_seen_at": plan.seen[0],
        "headline": contents[-1].headline,
    }
    yield "article", of_article(article) | values | {"versions": len(contents), "latest": len(contents) - 1}
    yield "article_url", {"url": url, "article_id": plan.article, "kind": "feed", "seen_at": plan.seen[0]}
    yield from _versions(plan, contents)
    yield from told(plan.outlet, plan.ids, contents, random.Random(-plan.article))
    yield latest(plan.article, plan.outlet, contents[-1])
    yield from _looks(plan)
    yield from _happenings(plan, withdrawn=chance.random() < 0.02, retired=retired)


def _looks(plan: Plan) -> Iterator[tuple[str, dict[str, object]]]:
    for number, moment in enumerate(plan.seen):
        row = {"article_id": plan.article, "status": 200, "version": number}
        yield "check", row | {"checked_at": moment, "outcome": "new"}
        yield "check", row | {"checked_at": moment + timedelta(minutes=2), "outcome": "same"}


def _happenings(plan: Plan, *, withdrawn: bool, retired: bool) -> Iterator[tuple[str, dict[str, object]]]:
    row = {"article_id": plan.article, "after": plan.ids[-1]}
    if withdrawn:
        at = plan.seen[-1] + timedelta(days=1)
        told = {"kind": "withdrawn", "outcome": "gone", "reason": "(status 410)", "at": at, "since": at}
        yield "event", row | told
    if retired:
        at = plan.seen[-1] + timedelta(days=40)
        told = {"kind": "retired", "outcome": None, "at": at, "since": None}
        yield "event", row | told | {"reason": "no change that matters for 40 days"}


def _contents(plan: Plan, words: Lexicon, chance: random.Random) -> list[Content]:
    length = LONG if plan.article == 1 else int(min(chance.lognormvariate(6.1, 0.5), 3_000))
    contents = [first(words, chance, length)]
    while len(contents) < len(plan.seen):
        contents.append(edited(contents[-1], words, chance))
    return contents


def _versions(plan: Plan, contents: list[Content]) -> Iterator[tuple[str, dict[str, object]]]:
    chain, base = "", None
    for number, content in enumerate(contents):
        seen_at = plan.seen[number]
        chain = link(chain, number, seen_at, content)
        new = NewVersion(
            content,
            digests(content),
            seen_at=seen_at,
            not_before=None if number == 0 else seen_at - timedelta(minutes=2),
        )
        before = None if number == 0 else number - 1
        yield (
            "version",
            of_version(new)
            | {
                "id": plan.ids[number],
                "article_id": plan.article,
                "outlet_id": plan.outlet,
                "number": number,
                "before": before,
                "chain": chain,
            },
        )
        raw = packing.blocks_to_bytes(content.blocks)
        packed = packing.pack(raw, base)
        base = (plan.ids[number], raw, packed.depth)
        yield (
            "text",
            {
                "version_id": plan.ids[number],
                "base_id": packed.base,
                "depth": packed.depth,
                "raw_length": packed.raw_length,
                "check": packed.check,
                "packed": packed.data,
            },
        )
