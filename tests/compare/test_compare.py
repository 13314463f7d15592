from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate import Block, Content, compare
from replate.compare import cosmetic, rows, sentences, sides
from replate.errors import BadInputError
from replate.model import BlockKind, Change, Comparison, Kind, Level, Operation

STORY = [
    "The harbour at Westmark was closed on Monday after a fire in a paint store on the eastern quay.",
    "Firefighters were still damping down the quay in the afternoon. Four people were treated for smoke. None was badly hurt.",
    "“We had no warning that the store held solvents,” the harbour master, Ilse Brandt, said. “Nobody told us.”",
    "The store was last inspected in March, and passed.",
    "The company that runs the store, Tern Logistics, did not answer calls. Its owner lives abroad.",
    "Ferries to the islands were sent to the northern pier. Some passengers waited for three hours.",
    "The terminal is expected to reopen on Tuesday, the port said.",
]
SENTENCE = st.sampled_from(
    [s for p in STORY for s in p.replace(". ", ".|").split("|")]
    + ["Yes.", "It’s “new”…", "東京で火災があった。", "  odd ", "\x00\ud800"]
)
ARTICLE = st.lists(st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join), max_size=7)


def paragraph_changes(comparison: Comparison) -> list[Change]:
    return [change for change in comparison.changes if change.level is Level.PARAGRAPH]


def replay(comparison: Comparison) -> list[str]:
    """The new paragraphs, from the old ones and the comparison alone."""
    old = comparison.old.paragraphs
    new = {b: old[a] for a, b in comparison.unchanged}
    for change in paragraph_changes(comparison):
        if change.new is None:
            continue
        before = "\n".join(old[n] for n in change.old.paragraphs) if change.old else ""
        out = change.old.spans if change.old else ()
        kept = list("".join(c for k, c in enumerate(before) if not any(a <= k < b for a, b in out)))
        for begin, end in change.new.spans:
            kept[begin:begin] = change.new.text[begin:end]
        # the joined text is cut where the new paragraphs end; the lengths are theirs to tell
        at = 0
        for n in change.new.paragraphs:
            size = len(comparison.new.paragraphs[n])
            new[n] = "".join(kept[at : at + size])
            at += size + 1
    return [new[n] for n in sorted(new)]


def mirrored(comparison: Comparison) -> set[tuple[object, ...]]:
    swap = {Operation.ADDED: Operation.REMOVED, Operation.SPLIT: Operation.MERGED}
    swap |= {b: a for a, b in swap.items()}
    return {(c.level, tuple(swap.get(o, o) for o in c.operations), c.new, c.old, c.kinds) for c in comparison.changes}


def test_equal_contents_have_no_changes() -> None:
    comparison = compare(STORY, STORY)
    assert comparison.changes == ()
    assert comparison.unchanged == tuple((n, n) for n in range(len(STORY)))
    assert not cosmetic(comparison)


def test_an_edited_sentence_is_found_in_its_paragraph() -> None:
    new = [p.replace("Four people", "Sixteen people") for p in STORY]
    paragraph, sentence = compare(STORY, new).changes
    assert (paragraph.level, paragraph.operations, paragraph.old.paragraphs) == (
        Level.PARAGRAPH,
        (Operation.EDITED,),
        (1,),
    )
    assert (sentence.level, sentence.old.text) == (Level.SENTENCE, "Four people were treated for smoke.")
    assert [sentence.new.text[a:b] for a, b in sentence.new.spans] == ["Sixteen"]


def test_a_moved_paragraph_is_moved_and_its_neighbours_stand() -> None:
    new = [STORY[0], STORY[5], *STORY[1:5], STORY[6]]
    (change,) = compare(STORY, new).changes
    assert change.operations == (Operation.MOVED,)
    assert (change.old.paragraphs, change.new.paragraphs) == ((5,), (1,))


def test_moved_and_edited_split_merged_added_and_removed_are_named() -> None:
    moved = STORY[6].replace("Tuesday", "Wednesday morning")
    first, rest = STORY[1].split(". ", 1)
    new = [
        moved,
        STORY[0],
        f"{first}.",
        rest,
        STORY[2],
        f"{STORY[3]} {STORY[4]}",
        "A minister will visit the port, her office said.",
    ]
    found = {c.operations: c for c in paragraph_changes(compare(STORY, new))}
    assert found[Operation.MOVED, Operation.EDITED].new.paragraphs == (0,)
    assert found[Operation.SPLIT,].old.paragraphs == (1,)
    assert found[Operation.SPLIT,].new.paragraphs == (2, 3)
    assert found[Operation.MERGED,].old.paragraphs == (3, 4)
    assert found[Operation.ADDED,].new.paragraphs == (6,)
    assert found[Operation.REMOVED,].old.paragraphs == (5,)


def test_a_sentence_moved_between_paragraphs_is_moved() -> None:
    sentence = " Its owner lives abroad."
    new = [p.replace(sentence, "") for p in STORY]
    new[6] += sentence
    actions = [c.operations for c in compare(STORY, new).changes if c.level is Level.SENTENCE]
    assert actions == [(Operation.MOVED,)]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("The ships left on September 30.", "September is the month of storms here."),  # read as "30 September"
        ("It ran on a plain machine...", "error[E0597]: the value does not live long enough."),
        ("He asked how to go on.", "and be done with it by noon."),
        ("These are the terms of sale;", "Nobody had read them until then."),
    ],
)
def test_what_is_a_sentence_on_one_side_is_one_on_the_other(before: str, sentence: str) -> None:
    old = [*STORY, before, f"{sentence} That was all."]
    new = [*STORY, f"{before} {sentence}", "That was all."]
    actions = [c.operations for c in compare(old, new).changes if c.level is Level.SENTENCE]
    assert actions == [(Operation.MOVED,)]


def test_words_put_before_a_sentence_are_not_a_sentence_of_their_own() -> None:
    old, new = "The mayor said that it was late.", "On Monday evening The mayor said that it was late."
    actions = [c.operations for c in compare([*STORY, old], [*STORY, new]).changes if c.level is Level.SENTENCE]
    assert actions == [(Operation.EDITED,)]


def test_a_paragraph_that_lost_most_of_its_text_to_another_is_still_the_paragraph() -> None:
    short, long = "That was all.", "The owner of the store lives abroad and could not be reached for many hours."
    new = [f"{STORY[0]} {long}", *STORY[1:4], short, *STORY[4:]]
    found = [(c.level, c.operations) for c in compare([*STORY[:4], f"{long} {short}", *STORY[4:]], new).changes]
    assert sorted(found) == sorted(
        [
            (Level.PARAGRAPH, (Operation.EDITED,)),
            (Level.SENTENCE, (Operation.MOVED,)),
            (Level.PARAGRAPH, (Operation.EDITED,)),
        ]
    )


def test_a_paragraph_that_was_split_stands_and_its_neighbour_moved() -> None:
    first, rest = STORY[1].split(". ", 1)
    long = " ".join(STORY[4:7])
    changes = paragraph_changes(compare([STORY[0], STORY[1], long], [STORY[0], long, f"{first}.", rest]))
    assert {c.operations for c in changes} == {(Operation.MOVED,), (Operation.SPLIT,)}


def test_a_line_of_marks_that_grew_is_edited() -> None:
    (change,) = paragraph_changes(compare([STORY[0], "---", STORY[1]], [STORY[0], "-----", STORY[1]]))
    assert change.operations == (Operation.EDITED,)


def test_headline_and_byline_are_compared_in_their_own_right() -> None:
    old = Content(headline="Harbour fire: four hurt", byline="By A. Writer", paragraphs=STORY)
    new = Content(headline="Harbour fire: sixteen hurt", paragraphs=STORY)
    headline, byline = compare(old, new).changes
    assert (headline.level, headline.where, headline.new.spans) == (Level.HEADLINE, "headline", ((14, 21),))
    assert (byline.level, byline.operations, byline.new) == (Level.BYLINE, (Operation.REMOVED,), None)


def test_captions_pair_with_captions_and_notices_with_notices() -> None:
    old = Content(
        blocks=[
            Block(STORY[0]),
            Block("Smoke over the quay on Monday", BlockKind.CAPTION),
            Block("This story was updated at noon.", BlockKind.NOTICE),
        ]
    )
    new = Content(
        blocks=[
            Block(STORY[0]),
            Block("Thick smoke over the quay on Monday", BlockKind.CAPTION),
            Block("This story was updated at four.", BlockKind.NOTICE),
        ]
    )
    found = paragraph_changes(compare(old, new))
    assert [(c.where, c.operations) for c in found] == [
        ("caption", (Operation.EDITED,)),
        ("notice", (Operation.EDITED,)),
    ]


def test_a_mere_change_of_kind_within_the_body_is_no_change() -> None:
    old = Content(blocks=[Block(STORY[0]), Block(STORY[3], BlockKind.LIST_ITEM)])
    assert compare(old, Content(paragraphs=[STORY[0], STORY[3]])).changes == ()


def test_furniture_takes_no_part() -> None:
    old = Content(paragraphs=STORY, blocks=[Block("Shared 12 times", furniture=True)])
    new = Content(paragraphs=STORY, blocks=[Block("Shared 13 times", furniture=True)])
    comparison = compare(old, new)
    assert comparison.changes == ()
    assert len(comparison.unchanged) == len(STORY)
    assert [row.status for row in rows(comparison)].count("furniture") == 2


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("It’s over.", "It's over.", Kind.TYPOGRAPHY),
        ("It is  over.", "It is over.", Kind.SPACES),
        ("It is over.", "It is over!", Kind.PUNCTUATION),
        ("The Mayor left.", "The mayor left.", Kind.CASE),
    ],
)
def test_a_paragraph_that_differs_only_on_the_ladder_says_so(old: str, new: str, kind: Kind) -> None:
    comparison = compare([*STORY, old], [*STORY, new])
    assert paragraph_changes(comparison)[0].kinds == (kind,)
    assert cosmetic(comparison) == (kind in (Kind.TYPOGRAPHY, Kind.SPACES))


def test_every_exactly_moved_paragraph_is_found_even_when_it_repeats() -> None:
    old = ["Advertisement", STORY[0], STORY[1], "Advertisement", STORY[2]]
    new = [STORY[0], "Advertisement", STORY[2], STORY[1], "Advertisement"]
    comparison = compare(old, new)
    assert all(c.operations == (Operation.MOVED,) for c in comparison.changes)
    assert len(comparison.unchanged) + len(comparison.changes) == 5


def test_strings_are_cut_at_line_ends() -> None:
    assert compare("One.\n\nTwo.\r\nThree.", "One.\nTwo.\nThree.").changes == ()


@pytest.mark.parametrize("bad", [7, [1, 2], None, [b"x"]])
def test_what_is_no_text_is_refused(bad: object) -> None:
    with pytest.raises(BadInputError):
        compare(bad, STORY)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("odd", ["", "word", "\ud800", "a\x00b", " ", "\n"])
def test_odd_texts_are_compared_and_replayed_like_others(odd: str) -> None:
    for old, new in ((odd, ""), ("", odd), (odd, odd), (odd, "other words here"), ([odd], [odd, ""])):
        assert replay(compare(old, new)) == list(compare(old, new).new.paragraphs)


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_replaying_the_comparison_gives_the_new_text(old: list[str], new: list[str]) -> None:
    assert replay(compare(old, new)) == new


@settings(max_examples=200, deadline=None)
@given(ARTICLE, ARTICLE)
def test_every_paragraph_and_sentence_has_one_status(old: list[str], new: list[str]) -> None:
    comparison = compare(old, new)
    olds = [a for a, _ in comparison.unchanged] + [
        n for c in paragraph_changes(comparison) if c.old for n in c.old.paragraphs
    ]
    news = [b for _, b in comparison.unchanged] + [
        n for c in paragraph_changes(comparison) if c.new for n in c.new.paragraphs
    ]
    assert sorted(olds) == list(range(len(old)))
    assert sorted(news) == list(range(len(new)))
    told = sentences(comparison)
    for side, texts in (("old", old), ("new", new)):
        for number, text in enumerate(texts):
            assert tiles([s for standing in told for n, s in getattr(standing, side) if n == number], text)


def tiles(found: list[str], text: str) -> bool:
    """Whether the sentences, each taken once, make up the text, nothing but white space between them."""
    text = text.strip()
    if not text or not found:
        return not text and not found
    fitting = [k for k, sentence in enumerate(found) if text.startswith(sentence)]
    return any(tiles(found[:k] + found[k + 1 :], text[len(found[k]) :]) for k in fitting)


@settings(max_examples=150, deadline=None)
@given(ARTICLE, ARTICLE)
def test_turning_the_comparison_round_mirrors_it(old: list[str], new: list[str]) -> None:
    there, back = compare(old, new), compare(new, old)
    paragraphs = {c for c in mirrored(there) if c[0] is Level.PARAGRAPH}
    assert paragraphs == {(c.level, c.operations, c.old, c.new, c.kinds) for c in paragraph_changes(back)}
    assert sorted((b, a) for a, b in there.unchanged) == sorted(back.unchanged)
    turned = {
        (tuple(sorted(s.operations)), s.new, s.old)
        for s in sentences(back)
        if len(s.operations) == 1 and s.operations[0] in (Operation.MOVED, Operation.EDITED)
    }
    assert turned == {
        (tuple(sorted(s.operations)), s.old, s.new)
        for s in sentences(there)
        if len(s.operations) == 1 and s.operations[0] in (Operation.MOVED, Operation.EDITED)
    }


@settings(max_examples=50, deadline=None)
@given(ARTICLE)
def test_a_text_compared_with_itself_is_empty(text: list[str]) -> None:
    assert compare(text, text).changes == ()


def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    old = [" ".join(STORY[(k * j) % 7] for j in range(1, 4)) + f" Part {k}." for k in range(60)]
    new = [p.replace("the", "that", k % 5) for k, p in enumerate(old[::-1]) if k % 7]
    program = f"OLD={old!r}\nNEW={new!r}\nimport json\nfrom replate import compare\nprint(json.dumps(compare(OLD, NEW).to_dict()))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


@pytest.mark.parametrize("count", [100_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_equal_lines_without_number_and_a_paragraph_of_megabytes_are_compared(count: int) -> None:
    lines = "the same line\n" * count
    assert len(compare(lines, lines + "one more\n").changes) == 1
    giant = "a word and another " * (count * 27 // 100)
    change = paragraph_changes(compare([giant], [giant.replace("another", "a further", 1)]))[0]
    assert [change.new.text[a:b] for a, b in change.new.spans] == ["a further"]


def test_a_paragraph_written_anew_in_its_place_is_edited_and_an_unrelated_one_is_not() -> None:
    anew = [*STORY]
    anew[0] = "Westmark’s eastern harbour stayed closed after Monday’s fire, which began in a paint store on the quay."
    assert paragraph_changes(compare(STORY, anew))[0].operations == (Operation.EDITED,)
    anew[0] = "A minister resigned over the budget in the capital, and three of her colleagues may follow this week."
    assert {c.operations for c in paragraph_changes(compare(STORY, anew))} == {(Operation.REMOVED,), (Operation.ADDED,)}


def test_a_text_beyond_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "LARGEST", 100)
    with pytest.raises(BadInputError):
        compare(STORY, ["short"])


def test_a_line_that_only_grew_is_marked_where_it_grew() -> None:
    old, new = (
        [*STORY, "Harbour office"],
        [*STORY, "Harbour office open on weekdays from eight to four by the northern pier"],
    )
    change = paragraph_changes(compare(old, new))[0]
    assert change.operations == (Operation.EDITED,)
    assert change.old is not None
    assert change.new is not None
    assert change.old.spans == ()
    assert change.new.text[slice(*change.new.spans[0])] == " open on weekdays from eight to four by the northern pier"


def test_short_lines_far_apart_with_a_few_words_in_common_are_not_said_to_have_moved() -> None:
    old, new = ["Harbour fire reports by week", *STORY], [*STORY, "## Harbour fire"]
    assert [c.operations for c in paragraph_changes(compare(old, new))] == [(Operation.REMOVED,), (Operation.ADDED,)]
    assert {s.operations for s in sentences(compare(old, new)) if s.operations} == {
        (Operation.REMOVED,),
        (Operation.ADDED,),
    }


def test_a_short_line_that_moved_as_it_was_is_still_said_to_have_moved() -> None:
    old, new = ["Harbour fire", *STORY], [*STORY, "Harbour fire:"]
    assert [c.operations for c in paragraph_changes(compare(old, new))] == [(Operation.MOVED, Operation.EDITED)]
