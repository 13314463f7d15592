from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.compare import sequence
from replate.compare.sequence import align, strays


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 5), max_size=12), st.lists(st.integers(0, 5), max_size=12))
def test_an_alignment_pairs_equal_members_in_one_order(old: list[int], new: list[int]) -> None:
    pairs = align(old, new)
    assert all(old[a] == new[b] for a, b in pairs)
    assert all(p[0] < q[0] and p[1] < q[1] for p, q in pairwise(pairs))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 3), max_size=8), st.lists(st.integers(0, 3), max_size=8))
def test_a_small_alignment_is_as_long_as_can_be(old: list[int], new: list[int]) -> None:
    longest = max(
        size
        for size in range(min(len(old), len(new)) + 1)
        if {tuple(c) for c in combinations(old, size)} & {tuple(c) for c in combinations(new, size)}
    )
    assert len(align(old, new)) == longest


@settings(max_examples=100, deadline=None)
@given(st.permutations(range(8)))
def test_as_few_pairs_as_possible_are_said_to_have_moved(new: list[int]) -> None:
    pairs = list(enumerate(new))
    moved = strays(pairs, ["x"] * 8)
    kept = [pair for pair in pairs if pair not in moved]
    best = max(size for size in range(9) if any(list(c) == sorted(c) for c in combinations(new, size)))
    assert kept == sorted(kept, key=lambda pair: pair[1])
    assert len(kept) == best


def test_the_smaller_paragraph_is_the_one_that_moved() -> None:
    assert strays([(0, 1), (1, 0)], ["x" * 10, "x" * 300]) == {(0, 1)}
    assert strays([(0, 1), (1, 0)], ["x" * 300, "x" * 10]) == {(1, 0)}


def test_of_two_that_changed_places_the_firm_one_stands() -> None:
    assert strays([(0, 1), (1, 0)], ["x" * 10, "x" * 300], {0}) == {(1, 0)}


def test_large_stretches_are_cut_at_unique_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence, "_EXACT", 100)
    dice = random.Random(1)
    old = [dice.randrange(400) for _ in range(600)]
    new = [member for member in old if dice.random() < 0.9]
    pairs = align(old, new)
    assert all(old[a] == new[b] for a, b in pairs)
    assert all(p[0] < q[0] and p[1] < q[1] for p, q in pairwise(pairs))
    assert len(pairs) > 0.9 * len(new)


def test_a_million_equal_members_align_at_once() -> None:
    assert len(align(["line"] * 1_000_000, ["line"] * 999_999)) == 999_999
