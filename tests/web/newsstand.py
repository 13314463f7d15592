"""A small invented press to look at: every text here was written for these tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from replate.judging import judge
from replate.model import (
    Article,
    ArticleState,
    Block,
    BlockKind,
    Check,
    Content,
    Digests,
    Feed,
    Outcome,
    Outlet,
)
from replate.store import NewVersion, Store, Told, Writer

NOW = datetime(2026, 5, 13, 9, 0, tzinfo=UTC)
MORNING = datetime(2026, 5, 12, 8, 10, tzinfo=UTC)

HOSTILE = (
    '<script>alert(1)</script><img src=x onerror=alert(2)> " onmouseover="alert(3)" {{ 7 * 7 }} ]]> &lt;b&gt; '
    "javascript:alert(4) \x00\x1b[31m\ufffe"
)


@dataclass(frozen=True)
class Stand:
    """The ids of the articles, by name."""

    fire: int
    minister: int
    named: int
    boats: int
    archived: int
    hostile: int
    hebrew: int
    quiet: int


def fill(store: Store) -> Stand:
    with store.writing() as write:
        post = write.outlet("ferry-post", name="The Ferry Post", home_url="https://ferry.example/")
        wire = write.outlet("coast.wire", name="Coast Wire", home_url="https://coast.example/")
        lamp = write.outlet("evening-lamp", name="Evening Lamp")
        write.outlet("silent", name="The Silent Sheet")
        write.add_feed(Feed(0, post, "https://ferry.example/feed.xml", title="Ferry Post, all"))
        return Stand(
            fire=_fire(write, post),
            minister=_minister(write, wire),
            named=_named(write, lamp),
            boats=_boats(write, post),
            archived=_archived(write, lamp),
            hostile=_hostile(write, wire),
            hebrew=_hebrew(write, wire),
            quiet=_quiet(write, wire),
        )


def digests(content: Content) -> Digests:
    def of(text: str) -> str:
        return blake2b(text.encode(), digest_size=16).hexdigest()

    body = "\n".join((content.byline, *content.paragraphs))
    return Digests(of(content.headline), of(body), of((content.headline + body).casefold()))


def add(write: Writer, article_id: int, content: Content, **more: object) -> int:
    return write.add_version(article_id, NewVersion(content, digests(content), **more))


def _fire(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(
            0,
            outlet,
            "https://ferry.example/harbour-fire",
            state=ArticleState.RETIRED,
            first_seen_at=MORNING,
            checked_at=MORNING + timedelta(days=40),
            retired_at=MORNING + timedelta(days=40),
            retired_reason="no change that matters for 40 days",
        )
    )
    first = (
        "A fire broke out in a store on the eastern quay early on Monday, and the ferry terminal was closed.",
        "Firefighters were still damping down the quay on Monday afternoon, and four people were treated for smoke.",
        "“We had no warning that the store held solvents,” the harbour master, Ilse Brandt, said.",
        "The quay was built in 1931 and widened twice.",
        "Two of the four boats of the line were moved to the inner basin.",
        "The company that runs the store, Tern Logistics, did not answer calls on Monday.",
        "Passengers were taken to Northolm by bus, a journey of ninety minutes.",
        "Three hotels near the terminal were cleared before dawn.",
        "The store was last inspected in March, and passed.",
        "An inquiry into the cause is to begin on Tuesday.",
    )
    second = (*first[:4], "Two of the five boats of the line were moved to the inner basin.", *first[5:])
    third = (*second, "The line expects delays until Thursday.")
    fourth = (
        third[0],
        third[1].replace("four people", "sixteen people"),
        third[2].replace("had no warning", "were not told"),
        third[8],
        "The terminal reopened to foot passengers at 14:00; cars will wait until an inspection of the ramp.",
        *third[3:8],
        *third[9:],
    )
    fifth = (*fourth[:-1], "The line expects delays until Friday.")
    head = "Harbour fire: four treated as ferry terminal {}"
    looks = (
        (first, head.format("closes"), None, MORNING),
        (second, head.format("closes"), "09:41", MORNING + timedelta(minutes=112)),
        (third, head.format("reopens"), "13:05", MORNING + timedelta(minutes=320)),
        (fourth, head.format("reopens").replace("four", "sixteen"), "14:05", MORNING + timedelta(minutes=390)),
        (fifth, head.format("reopens").replace("four", "sixteen"), "18:50", MORNING + timedelta(minutes=682)),
    )
    for paragraphs, headline, before, seen_at in looks:
        content = Content(
            headline=headline,
            byline="Maren Holt",
            paragraphs=paragraphs,
            language="en",
            extractor="generic 1",
            claimed_modified_at=None if before is None else seen_at - timedelta(minutes=18),
        )
        not_before = None if before is None else MORNING.replace(hour=int(before[:2]), minute=int(before[3:]))
        add(write, article, content, seen_at=seen_at, not_before=not_before)
    write.add_checks(
        [
            Check(0, Outcome.NEW, "", MORNING, article=article, version=0),
            Check(0, Outcome.SAME, "", MORNING + timedelta(minutes=10), article=article, version=0),
            Check(
                0, Outcome.UNAVAILABLE, "no answer within 20 seconds", MORNING + timedelta(minutes=22), article=article
            ),
        ]
    )
    return article


def _minister(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(
            0,
            outlet,
            "https://coast.example/dredging?id=7",
            first_seen_at=MORNING,
            checked_at=NOW - timedelta(seconds=20),
            next_check_at=NOW + timedelta(minutes=25),
        )
    )
    text = ("The dredging of the outer channel was to begin in June.", "The ministry gave no reason.")
    for headline, minutes in (
        ("Minister rejects dredging plan", 0),
        ("Minister delays decision on dredging plan", 302),
    ):
        add(write, article, Content(headline=headline, paragraphs=text), seen_at=MORNING + timedelta(minutes=minutes))
    return article


def _named(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(
            0,
            outlet,
            "http://lamp.example/inquiry",
            state=ArticleState.GONE,
            first_seen_at=MORNING,
            checked_at=NOW,
            retired_at=MORNING + timedelta(hours=3),
            retired_reason="answered 410 twice",
        )
    )
    add(write, article, Content(headline="Ferry operator named in inquiry", paragraphs=("One.",)), seen_at=MORNING)
    add(
        write,
        article,
        Content(headline="Ferry operator named in inquiry", paragraphs=("One. And two.",)),
        seen_at=MORNING + timedelta(hours=1),
    )
    return article


def _boats(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(
            0,
            outlet,
            "https://ferry.example/night-boats",
            first_seen_at=MORNING,
            next_check_at=NOW - timedelta(hours=1),
        )
    )
    texts = (
        ("“A modest first week,” said the line’s manager.", "The fare is 8 crowns."),
        ("“A record first week,” said the line’s manager.", "The fare is 18 crowns."),
        ("“A record first week,” said the line's manager.", "The fare is 18 crowns."),
        ("“A modest first week,” said the line’s manager.", "The fare is 8 crowns."),
    )
    for number, paragraphs in enumerate(texts):
        blocks = [Block(text) for text in paragraphs]
        if number in (1, 2):
            blocks.append(
                Block("Correction: an earlier version gave the fare as 8 crowns; it is 18.", BlockKind.NOTICE)
            )
        content = Content(headline="Night boats return after nine years", blocks=blocks)
        seen_at = MORNING + timedelta(minutes=141 * number)
        add(write, article, content, seen_at=seen_at, cosmetic=number == 2, same_as=0 if number == 3 else None)
    return article


def _archived(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(
            0,
            outlet,
            "http://www.lamp.example/2013/05/18/talks.html",
            state=ArticleState.ARCHIVED,
            stated_versions=3,
            retired_reason="It last changed over 40 days ago and won't be checked again for changes.",
        )
    )
    add(
        write,
        article,
        Content(headline="Ties Grow Despite Spats", paragraphs=("The two ministers met again.",)),
        number=0,
        origin="newssniffer",
    )
    add(
        write,
        article,
        Content(headline="Diplomacy, With a Personal Touch", paragraphs=("The two ministers met again in Northolm.",)),
        number=1,
        elapsed="35 minutes later",
        origin="newssniffer",
    )
    return article


def _hostile(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(0, outlet, "https://coast.example/x?a=1&b=%22%3E%3Cscript%3E", first_seen_at=MORNING, checked_at=NOW)
    )
    for number in range(2):
        content = Content(
            headline=f"{HOSTILE} {number}",
            byline=HOSTILE,
            paragraphs=(f"{HOSTILE} number {number}", HOSTILE),
            language='en" onload="alert(5)',
            extractor=HOSTILE,
        )
        add(write, article, content, seen_at=MORNING + timedelta(minutes=number))
    return article


def _hebrew(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(Article(0, outlet, "https://coast.example/he", first_seen_at=MORNING))
    for hour, word in enumerate(("שלוש", "ארבע")):
        content = Content(
            headline=f"{word} סירות חזרו לנמל", paragraphs=(f"{word} סירות חזרו לנמל בבוקר.",), language="he"
        )
        add(write, article, content, seen_at=MORNING + timedelta(hours=hour))
    return article


def _quiet(write: Writer, outlet: Outlet) -> int:
    article = write.add_article(
        Article(0, outlet, "https://coast.example/quiet", first_seen_at=MORNING, next_check_at=NOW + timedelta(hours=1))
    )
    add(write, article, Content(headline="Nothing happened here", paragraphs=("Nothing.",)), seen_at=MORNING)
    return article


def long_history(store: Store, versions: int) -> int:
    """Add an article that was changed very often, and give its id."""
    with store.writing() as write:
        outlet = write.outlet("live", name="Live Desk")
        article = write.add_article(Article(0, outlet, "https://live.example/blog", first_seen_at=MORNING))
        content = Content(headline="Live", paragraphs=("Entry 0.",))
        for number in range(versions):
            content = replace_text(content, number)
            add(write, article, content, seen_at=MORNING + timedelta(minutes=7 * number))
    return article


def replace_text(content: Content, number: int) -> Content:
    blocks = (replace(content.blocks[0], text=f"Entry {number}."), *content.blocks[1:])
    return Content(headline=content.headline, blocks=blocks)


def account(store: Store) -> None:
    """Give every version the account of its changes, as the worker does."""
    for line in store.uncompared(10_000):
        content = store.version(line.article, line.number).content
        older = None if line.before is None else store.version(line.article, line.before).content
        rulings = {} if line.before is None else store.rulings(line.article, line.before, line.number)
        with store.writing() as write:
            write.keep_accounts([Told(line, content, None if older is None else judge(older, content, rulings))])


def arabic(store: Store) -> int:
    """Add an Arabic article with an English quotation in it, and give its id."""
    with store.writing() as write:
        outlet = write.outlet("mina", name="بريد الميناء")
        article = write.add_article(Article(0, outlet, "https://mina.example/ar/1", first_seen_at=MORNING))
        for hour, boats in enumerate(("ثلاثة قوارب", "أربعة قوارب")):
            blocks = (
                Block(f"عادت {boats} إلى الميناء صباح اليوم."),
                Block("“All boats are back,” the harbour master said.", language="en"),
                Block("لا تأخير متوقع غدا." if hour else "يتوقع تأخير غدا."),
            )
            content = Content(headline=f"عودة {boats} إلى الميناء", blocks=blocks, language="ar")
            add(write, article, content, seen_at=MORNING + timedelta(hours=hour))
    return article
