"""What the latest version says to a later extractor: pure cases beside those of the whole program."""

from __future__ import annotations

from replate.decide import Former, among, carried
from replate.decide.evidence import key
from replate.decide.upgrade import reconciled
from replate.model import Block, Content

A = "The ferry between Saltmere and Hale will cost more from January, the company said."
B = "A single crossing rises from 8 crowns to 9, according to a price list seen on Monday."
C = "The town council said it had not been asked and would discuss the matter on Thursday."
NOISE = "Our app tells you of storms before anybody else does; it is free for a month."
LABEL = "Photograph: the harbour at dawn, seen from the old lighthouse."


def content(*paragraphs: str, headline: str = "Fares to rise") -> Content:
    return Content(headline=headline, paragraphs=paragraphs)


def test_what_the_later_extractor_reads_in_addition_stays_where_the_look_shows_it_too() -> None:
    former = Former(content(A, B), content(A, LABEL, B))
    assert reconciled(former, content(A, LABEL, B, C)).paragraphs == (A, LABEL, B)


def test_what_only_the_captures_look_showed_is_left_out_and_what_it_missed_is_put_back() -> None:
    former = Former(content(A, B, C), content(A, NOISE, C))
    assert reconciled(former, content(A, B, C)).paragraphs == (A, B, C)


def test_an_edited_passage_of_the_capture_stays_what_it_was() -> None:
    former = Former(content(A, B), content(A, B + " Read on."))
    seen = content(A, B.replace("9", "10") + " Read on.")
    assert reconciled(former, seen).paragraphs == (A, B + " Read on.")


def test_without_a_page_only_reworded_passages_are_what_they_were() -> None:
    former = Former(content(A, B), reason="none was kept")
    seen = content(A.replace("January", "March"), B, C)
    assert reconciled(former, seen).paragraphs == (A, B, C)


def test_a_headline_that_was_reworded_is_told_without_a_page_and_one_cut_otherwise_is_not() -> None:
    former = Former(content(A, headline="Ferry fares to rise in January"), reason="none was kept")
    assert reconciled(former, content(A, headline="Ferry fares to fall in January")).headline == former.stored.headline
    assert reconciled(former, content(A, headline="Ferry fares to rise")).headline == "Ferry fares to rise"


def test_beside_its_neighbours_a_version_keeps_what_one_of_them_shows_and_remembers_what_it_left_out() -> None:
    found, passing = among(content(A, B), content(A, LABEL, B, NOISE), [content(A, LABEL, C)])
    assert found.paragraphs == (A, LABEL, B)
    assert passing == (key(NOISE),)
    former = Former(content(A, B), found, passing=passing)
    assert reconciled(former, content(A, LABEL, B, NOISE)).paragraphs == (A, LABEL, B, NOISE)


def test_furniture_that_looks_had_told_stays_furniture() -> None:
    before = Content(blocks=[Block(A), Block("12 people read this", furniture=True)])
    again = carried(before, content(A, "15 people read this"))
    assert [block.furniture for block in again.blocks] == [False, True]
