"""Digests change exactly when a reader could see a change, and say of what sort it is."""

from __future__ import annotations

from replate.model import Block, BlockKind, Content
from replate.text.digest import digests

BASE = Content(headline="Ferry late", byline="Ruth Adler", paragraphs=["The ferry – “late” again.", "Nobody agreed."])


def test_equal_contents_have_equal_digests_of_32_hex_characters() -> None:
    again = Content(headline="Ferry late", byline="Ruth Adler", paragraphs=list(BASE.paragraphs))
    assert digests(again) == digests(BASE)
    assert {len(d) for d in (digests(BASE).headline, digests(BASE).body, digests(BASE).plain)} == {32}


def test_a_headline_or_byline_edit_leaves_the_body_alone() -> None:
    for edited in (
        Content(headline="Ferry early", byline="Ruth Adler", paragraphs=BASE.paragraphs),
        Content(headline="Ferry late", byline="Tom Okafor", paragraphs=BASE.paragraphs),
    ):
        assert digests(edited).body == digests(BASE).body
        assert digests(edited).headline != digests(BASE).headline
        assert digests(edited).plain != digests(BASE).plain


def test_typography_and_borders_of_paragraphs_change_the_exact_digest_only() -> None:
    for paragraphs in (
        ['The ferry - "late" again.', "Nobody agreed."],
        ["The ferry – “late” again. Nobody\u00a0agreed."],
        ["The fer\u00adry – “late” again.", "Nobody agreed."],
    ):
        edited = Content(headline="Ferry late", byline="Ruth Adler", paragraphs=paragraphs)
        assert digests(edited).body != digests(BASE).body
        assert digests(edited).plain == digests(BASE).plain


def test_one_word_changes_body_and_plain() -> None:
    edited = Content(
        headline="Ferry late", byline="Ruth Adler", paragraphs=["The ferry – “late” again.", "Everybody agreed."]
    )
    assert digests(edited).body != digests(BASE).body
    assert digests(edited).plain != digests(BASE).plain


def test_furniture_does_not_count_and_links_and_captions_do() -> None:
    blocks = [Block(text) for text in BASE.paragraphs]
    with_furniture = Content(
        headline="Ferry late", byline="Ruth Adler", blocks=[*blocks, Block("Read more", BlockKind.LINK, furniture=True)]
    )
    assert digests(with_furniture) == digests(BASE)
    for kind in (BlockKind.LINK, BlockKind.CAPTION, BlockKind.NOTICE):
        assert (
            digests(
                Content(headline="Ferry late", byline="Ruth Adler", blocks=[*blocks, Block("The report", kind)])
            ).body
            != digests(BASE).body
        )


def test_text_cannot_pass_for_a_border() -> None:
    assert digests(Content(paragraphs=["ab", "c"])).body != digests(Content(paragraphs=["a", "bc"])).body
    assert digests(Content(headline="a", byline="b")).headline != digests(Content(headline="ab")).headline


def test_lone_surrogates_do_not_break_it() -> None:
    assert digests(Content(paragraphs=["\ud800"])).body
