from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from replate.errors import BadInputError
from replate.importers import read_text
from replate.model import BlockKind, Content

FIRST = "ORRIN — The harbour bridge at Orrin was shut to all traffic on Sunday after divers found a crack in its north pier, the county said."
SECOND = "“We could not take the risk,” said Ida Morrow, the harbour master, who ordered the closure. Buses end at the quay until further notice."
THIRD = "The bridge opened in 1931 and carries 14,000 vehicles a day. A survey in May had called its state good, according to the county's own figures."
CAPTION = "Divers at the north pier on Sunday. Photo by Lena Holt/Coast Wire."


def content(*parts: str, joined: str = "\n\n") -> Content:
    article = read_text(joined.join(parts).encode(), name="page.txt")
    assert [version.number for version in article.versions] == [0]
    return article.versions[0].content


def test_share_buttons_and_counters_around_the_text_are_left_out() -> None:
    read = content(
        "Skip to content", "Home > News > Orrin", "Bridge shut after crack is found", "Share on Facebook",
        "Tweet", "Email | Print", "1,204 views", FIRST, "Advertisement", SECOND, "Continue reading the main story", THIRD,
    )  # fmt: skip
    assert read.headline == "Bridge shut after crack is found"
    assert read.paragraphs == (FIRST, SECOND, THIRD)


def test_a_blog_leaves_its_own_lines_around_a_post() -> None:
    read = content(
        "← Previous", "Bridge shut after crack is found", "Posted on March 2, 2014 by admin", "Share this:", "Like this: Like Loading...",
        "Enlarge this image", FIRST, SECOND, "hide caption", THIRD, "This entry was posted in Traffic and tagged bridge. Bookmark the permalink.",
        "Next post: Ferry fares to rise", "View all posts by admin →",
    )  # fmt: skip
    assert read.claimed_published_at == datetime(2014, 3, 2, tzinfo=UTC)
    assert read.paragraphs == (FIRST, SECOND, THIRD)


def test_a_byline_and_a_date_are_read_and_not_left_in_the_text() -> None:
    read = content(
        "Bridge shut after crack is found",
        "By Tom Aldersey and Ida van Holt",
        "Updated: 4 March 2014, 10:32",
        "2014-03-02",
        FIRST,
        SECOND,
    )
    assert read.byline == "Tom Aldersey and Ida van Holt"
    assert read.claimed_published_at == datetime(2014, 3, 2, tzinfo=UTC)
    assert read.claimed_modified_at == datetime(2014, 3, 4, tzinfo=UTC)
    assert read.paragraphs == (FIRST, SECOND)


def test_a_byline_that_carries_its_date_gives_both() -> None:
    read = content("Bridge shut after crack is found", "By TOM ALDERSEY MARCH 2, 2014", FIRST, SECOND)
    assert (read.byline, read.claimed_published_at) == ("TOM ALDERSEY", datetime(2014, 3, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    "line", ["Published: 8/5/2013", "Updated 3 hours ago", "Published: May 2013, page 4", "Posted: 31 February 2014"]
)
def test_a_date_that_is_not_full_and_plain_is_no_claim(line: str) -> None:
    read = content("Bridge shut after crack is found", line, FIRST, SECOND)
    assert read.claimed_published_at is None
    assert read.paragraphs == (FIRST, SECOND)


def test_doubled_headlines_and_captions_stand_once_and_captions_are_marked() -> None:
    read = content(
        "Bridge shut after crack is found",
        CAPTION,
        "Bridge shut after crack is found",
        FIRST,
        CAPTION,
        SECOND,
        "Image: The quay at low tide",
        THIRD,
    )
    assert read.headline == "Bridge shut after crack is found"
    assert [(block.kind, block.text) for block in read.blocks] == [
        (BlockKind.CAPTION, CAPTION),
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.PARAGRAPH, SECOND),
        (BlockKind.CAPTION, "The quay at low tide"),
        (BlockKind.PARAGRAPH, THIRD),
    ]


@pytest.mark.parametrize(
    "tail",
    [
        ["Related articles", "Ferry fares to rise in April", "Why bridges crack"],
        ["3 Comments", "Jon says:", "I have said for years that somebody should look at this bridge. Nobody listens to the people who drive."],
        ["More from Coast Wire", "Harbour festival cancelled"],
        ["Filed under: Traffic", "Tags: bridge, harbour", "© 2014 Coast Wire. All rights reserved."],
        ["No comments:", "Post a Comment", "Newer Post", "Older Post", "Home", "Subscribe to: Post Comments (Atom)"],
        ["You may also like", "Ten quays to see this summer"],
    ],
)  # fmt: skip
def test_what_follows_the_article_is_cut(tail: list[str]) -> None:
    assert content("Bridge shut after crack is found", FIRST, SECOND, THIRD, *tail).paragraphs == (FIRST, SECOND, THIRD)


def test_a_list_of_links_amid_the_article_goes_and_the_article_goes_on() -> None:
    read = content(
        "Bridge shut after crack is found",
        FIRST,
        "Related posts",
        "Ferry fares to rise in April",
        "Read more: Why bridges crack",
        SECOND,
        THIRD,
    )
    assert read.paragraphs == (FIRST, SECOND, THIRD)


def test_an_article_may_speak_of_comments_and_email() -> None:
    speaking = "Comments may be sent by email until Friday, and more than 300 have come in. Related posts on social media were shared widely."
    assert content(FIRST, speaking, SECOND).paragraphs == (FIRST, speaking, SECOND)


def test_crossheads_and_lists_keep_their_kind() -> None:
    read = content(
        "Bridge shut after crack is found",
        FIRST,
        "What happens next",
        SECOND,
        "• ferries every 20 minutes",
        "• buses to the quay",
        THIRD,
    )
    assert [block.kind for block in read.blocks] == [
        BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert read.blocks[3].text == "ferries every 20 minutes"


WRAPPED = """The
harbour bridge at Orrin was shut to all traffic on Sunday after
divers found a crack in its north pier, the county said. The U.S.
maker of its bearings was told.
“We
could not take the risk,” said Ida Morrow, the harbour master,
who ordered the closure. Buses end at the quay until further no-
tice.
Morrow, however
Morrow,
however, would not say how long the works may last, though one
of her staff spoke of weeks and not of days to the crew of the.
“Nobody
knows yet,” she said."""


def test_lines_broken_at_a_width_become_paragraphs_again() -> None:
    read = content(WRAPPED, "No comments:\nPost a Comment")
    assert read.headline == ""
    assert read.paragraphs == (
        "The harbour bridge at Orrin was shut to all traffic on Sunday after divers found a crack in its north pier, the county said. The U.S. maker of its bearings was told.",
        "“We could not take the risk,” said Ida Morrow, the harbour master, who ordered the closure. Buses end at the quay until further no-tice.",
        "Morrow, however, would not say how long the works may last, though one of her staff spoke of weeks and not of days to the crew of the.",
        "“Nobody knows yet,” she said.",
    )


def test_a_wrapped_text_may_begin_with_its_headline_and_indent_its_paragraphs() -> None:
    read = content(
        "Bridge shut after crack is found\n"
        "The harbour bridge at Orrin was shut to all traffic on Sunday\n"
        "after divers found a crack in its north pier, the county said.\n"
        "   Buses end at the quay until further notice, and the ferries\n"
        "will run every 20 minutes from six in the morning to midnight,\n"
        "with bicycles carried free."
    )
    assert read.headline == "Bridge shut after crack is found"
    assert [paragraph.split(" ", 1)[0] for paragraph in read.paragraphs] == ["The", "Buses"]


def test_a_paragraph_on_every_line_needs_no_blank_lines() -> None:
    assert content("Bridge shut after crack is found", FIRST, SECOND, THIRD, joined="\n").paragraphs == (
        FIRST,
        SECOND,
        THIRD,
    )


def test_hard_spaces_and_windows_line_ends_are_plain_ones() -> None:
    read = content(FIRST.replace("at ", "at\u00a0"), SECOND, joined="\r\n\r\n")
    assert read.paragraphs == (FIRST, SECOND)


def test_a_page_that_is_not_utf_8_is_read_as_western() -> None:
    article = read_text(f"{FIRST}\n\n{SECOND}".encode("cp1252"), name="page.txt")
    assert article.versions[0].content.paragraphs == (FIRST, SECOND)


@pytest.mark.parametrize("body", [b"", b"\x00\x01", b"<!doctype html><p>No", b"Email\n\nShare\n\nLeave a comment"])
def test_a_file_without_an_article_is_refused_with_advice(body: bytes) -> None:
    with pytest.raises(BadInputError, match=r"page\.txt .*(save|give)"):
        read_text(body, name="page.txt")


def test_seed_001_comes_in_clean(shared: Path) -> None:
    read = _seed(shared, "001")
    assert read.headline.startswith("Kerry Arrives in Russia")
    assert [block.kind for block in read.blocks].count(BlockKind.CAPTION) == 1
    assert len(read.blocks) == 18
    assert read.blocks[1].text.startswith("SOCHI, Russia — ")
    assert read.blocks[-1].text.endswith("negotiated in February.")


def test_seed_003_comes_in_clean_with_its_claimed_date(shared: Path) -> None:
    read = _seed(shared, "003")
    assert read.headline == "John Kerry Arrives for Talks With Putin"
    assert read.claimed_published_at == datetime(2013, 5, 8, tzinfo=UTC)
    assert len(read.blocks) == 17
    assert read.blocks[0].text.startswith("MOSCOW — U.S. Secretary of State")
    assert read.blocks[-1].text.endswith("(The St. Petersburg Times and AP)")


def test_seed_004_is_put_together_from_its_broken_lines(shared: Path) -> None:
    read = _seed(shared, "004")
    assert read.headline == ""
    assert len(read.blocks) == 30
    assert all(text.endswith((".", "”")) for text in read.paragraphs)
    assert read.paragraphs[2].startswith("“These are the worst of terrorists,” Kerry said.")
    assert read.paragraphs[24].startswith("Assad, meanwhile, said he")
    assert read.paragraphs[-1].endswith("while in the air.")


def _seed(shared: Path, number: str) -> Content:
    seed = next((shared / "seeds").glob(f"{number}*"))
    return read_text(seed.read_bytes(), name=seed.name).versions[0].content
