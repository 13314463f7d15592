"""A comparison that was kept without its texts is told again exactly as it was, or not at all."""

from __future__ import annotations

import random
import zlib
from dataclasses import replace

import pytest

from replate.judging import compared
from replate.model import Block, BlockKind, Comparison, Content, Level, Operation, Side
from replate.retelling import retold, written

RULES = "rules 1"
HARBOUR = (
    "The harbour master said on Monday that 4 boats were lost. Nobody was hurt.",
    "“We did what we could,” said Ann Lee, who has run the station since 2011. It may open again in May.",
    "The ferry sails every day but Sunday.",
    "Tickets are sold on board. Dogs travel free. Bicycles cost extra.",
    "The bridge stays closed until the wind drops.",
)
EDITED = (
    "The harbour master said on Tuesday that 16 boats were lost. Nobody was hurt.",
    "“We did all that we could,” said Ann Leigh, who has run the station since 2011.",
    "It may open again in June.",
    "The bridge stays closed until the wind drops.",
    "The ferry sails every day. Tickets are sold on board.",
    "Correction: an earlier version of this article gave a wrong number of boats.",
)


def content(*paragraphs: str, headline: str = "Boats lost", byline: str = "", language: str = "") -> Content:
    return Content(headline=headline, byline=byline, paragraphs=paragraphs, language=language)


PAIRS = {
    "nothing": (content(*HARBOUR), content(*HARBOUR)),
    "from nothing": (content(headline=""), content(*HARBOUR)),
    "edited, moved, split, merged": (content(*HARBOUR), content(*EDITED)),
    "and back": (content(*EDITED), content(*HARBOUR)),
    "headline and byline": (content("A.", byline="Ann Lee"), content("A.", headline="16 boats lost", byline="Bo Ek")),
    "no table of words": (content(*HARBOUR, language="fi"), content(*EDITED, language="fi")),
    "the same paragraph twice": (content("It sails.", "It sails.", "A."), content("It sails.", "A.", "It sails now.")),
    "a sentence twice in a paragraph": (
        content("It sails on Monday. It rains. It sails on Monday."),
        content("It sails on Monday. It rains. It sails on Friday."),
    ),
    "a sentence over the end of a paragraph": (
        content("British Embassy Rome", "British Consulate General Milan", "It opens on Monday."),
        content("British Embassy Rome British Consulate General in Milan", "It opens on Monday."),
    ),
    "furniture and notices": (
        Content(blocks=[Block("Read more", furniture=True), Block(HARBOUR[0]), Block("Sold out", BlockKind.LINK)]),
        Content(blocks=[Block(EDITED[0]), Block(EDITED[5], BlockKind.NOTICE), Block("Sold", BlockKind.LINK)]),
    ),
    "other scripts": (content("שלום לכולם. המעבורת יוצאת ב-4."), content("שלום לכולם. המעבורת יוצאת ב-16. 🚢")),
}


@pytest.mark.parametrize("name", PAIRS)
def test_a_comparison_is_told_again_as_it_was(name: str) -> None:
    old, new = PAIRS[name]
    made = compared(old, new, {})
    kept = written(made, RULES)
    assert kept
    assert retold(kept, RULES, old, new) == made


@pytest.mark.parametrize("seed", range(40))
def test_so_is_any_other_of_paragraphs_put_together_anew(seed: int) -> None:
    chance = random.Random(seed)
    sentences = [sentence for text in (*HARBOUR, *EDITED) for sentence in text.split(". ")]
    old, new = (
        content(*(". ".join(chance.choices(sentences, k=chance.randint(1, 4))) for _ in range(chance.randint(1, 9))))
        for _ in range(2)
    )
    made = compared(old, new, {})
    assert retold(written(made, RULES), RULES, old, new) == made


def test_what_is_kept_is_small_as_it_holds_no_texts() -> None:
    old, new = PAIRS["edited, moved, split, merged"]
    kept = written(compared(old, new, {}), RULES)
    assert len(kept) < 1_000
    assert b"The bridge stays closed" not in zlib.decompress(kept)


def test_nothing_is_told_by_other_rules_than_it_was_made_by() -> None:
    old, new = PAIRS["and back"]
    assert retold(written(compared(old, new, {}), RULES), "rules 2", old, new) is None


@pytest.mark.parametrize("kept", [b"", b"no archive", zlib.compress(b"\xc1"), zlib.compress(b"\x93\x01\x02\x03")])
def test_nor_from_what_was_never_kept_or_is_damaged(kept: bytes) -> None:
    assert retold(kept, RULES, *PAIRS["and back"]) is None


def altered(made: Comparison, **values: object) -> Comparison:
    return replace(made, changes=(replace(made.changes[0], **values), *made.changes[1:]))  # type: ignore[arg-type]  # a test's own


def test_what_could_not_be_told_again_is_not_kept() -> None:
    made = compared(*PAIRS["edited, moved, split, merged"], {})
    assert written(altered(made, kinds=()), RULES) == b""  # as after a ruling
    assert written(altered(made, new=Side((0,), "in no paragraph")), RULES) == b""
    assert written(altered(made, reason="half a \ud83d"), RULES) == b""
    assert written(replace(made, elapsed=None, article=7), RULES) == b""


def test_the_pairs_above_hold_every_operation_and_level() -> None:
    changes = [change for pair in PAIRS.values() for change in compared(*pair, {}).changes]
    assert {change.level for change in changes} == set(Level)
    assert {operation for change in changes for operation in change.operations} == set(Operation)
