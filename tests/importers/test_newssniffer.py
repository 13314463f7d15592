from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from replate.errors import BadInputError
from replate.importers import read_newssniffer
from replate.model import Content, ImportedArticle

SAMPLE = Path(__file__).parent / "samples" / "comparison.html"

HEAD = """This article is from the source 'coastwire' and was first published or seen on . It last changed over 40 days ago and won't be checked again for changes.

You can find the current article at its original source at http://www.coastwire.example/2014/03/orrin-bridge-shut.html

The article has changed 5 times. There is an RSS feed of changes available.

"""
A = "The harbour bridge at Orrin has been shut to all traffic."
B_OLD = "Engineers found a small crack in the north pier on Sunday morning."
B_NEW = "Engineers found a long crack in the north pier on Sunday evening."
C = "“We could not take the risk,” said Ida Morrow, the harbour master."
D = "Ferries will run every 20 minutes until the bridge opens again, the county says."


def page(
    *rows: str, numbers: str = "Version 0 Version 1", headline: str = "", later: str = "(35 minutes later)"
) -> bytes:
    headline = headline or "Orrin bridge shut Orrin bridge to stay shut"
    return (HEAD + "\n".join([numbers, headline, later, *rows])).encode()


def read(*rows: str, **given: str) -> ImportedArticle:
    return read_newssniffer(page(*rows, **given), name="page.txt")


def contents(article: ImportedArticle) -> tuple[Content, Content]:
    older, newer = article.versions
    return older.content, newer.content


def test_an_unchanged_row_is_the_paragraph_printed_twice() -> None:
    older, newer = contents(read(A + A, C + C))
    assert older.paragraphs == newer.paragraphs == (A, C)


def test_a_changed_row_parts_where_the_halves_are_most_alike() -> None:
    older, newer = contents(read(A + A, f"{B_OLD} {B_NEW}"))
    assert older.paragraphs == (A, B_OLD)
    assert newer.paragraphs == (A, B_NEW)


def test_the_sentence_end_decides_between_splits_that_are_equally_alike() -> None:
    old, new = "The crack was seen. It is long.", "Divers say the crack was seen. It is long."
    older, newer = contents(read(f"{old} {new}"))
    assert (older.paragraphs, newer.paragraphs) == ((old,), (new,))


def test_a_paragraph_that_only_grew_at_its_end_is_one_changed_row() -> None:
    grown = (
        f"{B_OLD} Divers went down twice before noon, took some forty photographs and sent them to the maker in Hale."
    )
    older, newer = contents(read(f"{B_OLD} {grown}"))
    assert (older.paragraphs, newer.paragraphs) == ((B_OLD,), (grown,))


def test_an_unchanged_row_broken_over_lines_is_joined() -> None:
    older, newer = contents(read(A + A, "", C, "", C, "", D + D))
    assert older.paragraphs == newer.paragraphs == (A, C, D)


def test_a_changed_row_broken_over_lines_is_joined() -> None:
    older, newer = contents(read(A + A, "", B_OLD, "", B_NEW, "", D + D))
    assert older.paragraphs == (A, B_OLD, D)
    assert newer.paragraphs == (A, B_NEW, D)


def test_a_paragraph_printed_once_is_taken_as_added_and_doubted() -> None:
    article = read(A + A, D, C + C)
    older, newer = contents(article)
    assert older.paragraphs == (A, C)
    assert newer.paragraphs == (A, D, C)
    assert len(article.doubts) == 1
    assert D[:40] in article.doubts[0]


def test_its_like_in_the_row_before_tells_on_which_side_a_lone_paragraph_stood() -> None:
    added = read(A + A, f"{B_OLD} {D}", B_NEW, C + C)
    assert [content.paragraphs for content in contents(added)] == [(A, B_OLD, C), (A, D, B_NEW, C)]
    removed = read(A + A, f"{D} {B_NEW}", B_OLD, C + C)
    assert [content.paragraphs for content in contents(removed)] == [(A, D, B_OLD, C), (A, B_NEW, C)]
    assert not added.doubts + removed.doubts


def test_a_paragraph_that_moved_stands_once_in_each_version() -> None:
    article = read(D, A + A, C + C, D)
    older, newer = contents(article)
    assert (older.paragraphs, newer.paragraphs) == ((D, A, C), (A, C, D))
    assert article.doubts


def test_the_headline_line_holds_both_headlines() -> None:
    older, newer = contents(read(A + A))
    assert (older.headline, newer.headline) == ("Orrin bridge shut", "Orrin bridge to stay shut")


def test_a_headline_printed_once_is_unchanged() -> None:
    older, newer = contents(read(f"{B_OLD} {B_NEW}", headline="Cracked bridge halts trucks on coast road"))
    assert older.headline == newer.headline == "Cracked bridge halts trucks on coast road"


def test_the_address_tells_where_unlike_headlines_part() -> None:
    older, newer = contents(read(f"{B_OLD} {B_NEW}", headline="Orrin Bridge Shut Drivers Face a Week of Detours"))
    assert (older.headline, newer.headline) == ("Orrin Bridge Shut", "Drivers Face a Week of Detours")


def test_has_changed_n_times_counts_versions_and_times_are_not_invented() -> None:
    article = read(A + A)
    assert article.stated_versions == 5
    assert article.first_seen_at is None
    assert [(v.number, v.seen_at, v.elapsed) for v in article.versions] == [
        (0, None, ""),
        (1, None, "35 minutes later"),
    ]
    assert article.retired_reason == "It last changed over 40 days ago and won't be checked again for changes"
    assert (article.outlet_key, article.origin) == ("coastwire", "newssniffer")


def test_a_reversed_comparison_gives_the_versions_in_their_order() -> None:
    article = read(f"{B_NEW} {B_OLD}", numbers="Version 4 Version 2", later="(2 days earlier)")
    assert [(v.number, v.content.paragraphs, v.elapsed) for v in article.versions] == [
        (2, (B_OLD,), ""),
        (4, (B_NEW,), "2 days later"),
    ]


def test_markup_that_leaked_into_the_text_is_taken_out() -> None:
    row = "Fares &lt;b&gt;stay&lt;/b&gt; at 2 < 3 crowns<br/> &amp;amp; rise later."
    older, _ = contents(read(row + row))
    assert older.paragraphs == ("Fares stay at 2 < 3 crowns & rise later.",)


def test_the_page_as_served_gives_both_sides_and_its_own_times() -> None:
    article = read_newssniffer(SAMPLE.read_bytes(), name=SAMPLE.name)
    older, newer = article.versions
    assert (older.number, newer.number, article.stated_versions) == (1, 2, 4)
    assert older.content.headline == "Harbour bridge shut after crack found"
    assert newer.content.headline == "Harbour bridge shut for a week"
    bridge, fares = "The harbour bridge at Orrin has been shut to all traffic.", "Fares stay < 2 crowns."
    assert older.content.paragraphs == (
        bridge,
        "Engineers found a small crack on Sunday.",
        "Ferries run every hour.",
        fares,
    )
    assert newer.content.paragraphs == (
        bridge,
        "Engineers found a long crack on Sunday.",
        "Ferries will run every 20 minutes & take bicycles.",
        fares,
    )
    assert older.seen_at == article.first_seen_at == datetime(2014, 3, 2, 8, 15, tzinfo=UTC)
    assert newer.seen_at == datetime(2014, 3, 2, 9, 5, tzinfo=UTC)
    assert newer.elapsed == "about 1 hour later"
    assert (article.outlet_key, article.retired_reason, article.doubts) == ("coastwire", "", ())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  \n",
        b"\x00\x01\x02binary",
        b"%PDF-1.4 something",
        b"Just an article.\n\nWith two paragraphs.",
        b"<html><body><p>A page about bridges.</p></body></html>",
        HEAD.encode(),
        HEAD.encode() + b"Version 1 Version 1\nHeadline\n(1 hour later)\n",
        HEAD.replace("http://www.coastwire.example", "javascript:alert(1)//").encode()
        + b"Version 0 Version 1\nHeadline\n",
    ],
)
def test_a_file_that_is_no_comparison_page_is_refused_with_advice(body: bytes) -> None:
    with pytest.raises(BadInputError, match=r"page\.txt .*(save|give|use)"):
        read_newssniffer(body, name="page.txt")


def test_seed_000_gives_four_edited_paragraphs_and_a_changed_headline(shared: Path) -> None:
    seed = next((shared / "seeds").glob("000*"))
    article = read_newssniffer(seed.read_bytes(), name=seed.name)
    older, newer = contents(article)
    edited = [pair for pair in zip(older.paragraphs, newer.paragraphs, strict=True) if pair[0] != pair[1]]
    assert [version.number for version in article.versions] == [0, 1]
    assert (len(older.blocks), len(edited), article.stated_versions, article.doubts) == (23, 4, 3, ())
    assert all(text.endswith((".", "”")) for pair in edited for text in pair)
    assert older.headline.endswith("Spats")
    assert newer.headline.startswith("U.S.-Russian Diplomacy")


def test_seed_002_gives_two_versions_that_differ_in_the_headline_alone(shared: Path) -> None:
    seed = next((shared / "seeds").glob("002*"))
    article = read_newssniffer(seed.read_bytes(), name=seed.name)
    older, newer = contents(article)
    assert [version.number for version in article.versions] == [1, 2]
    assert older.paragraphs == newer.paragraphs
    assert older.headline.removesuffix("Syrian Peace Process") == newer.headline.removesuffix("Syria Talks")
    assert {version.seen_at for version in article.versions} == {None}
