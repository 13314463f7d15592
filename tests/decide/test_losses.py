"""How a text can be missing: gone, cut off after its beginning, or another page's."""

from __future__ import annotations

from replate.decide.losses import is_another, is_cut_off, is_gone, is_stub
from replate.model import Block, Content

TOLD = [f"Paragraph {name} tells at some length what happened at the harbour, and who said so." for name in "abcdefgh"]
OFFER = "Hoc legere pergis? Fac nobiscum foedus."


def content(texts: list[str], headline: str = "Pier plans meet doubt") -> Content:
    return Content(headline=headline, blocks=[Block(text) for text in texts])


WHOLE = content(TOLD)


def test_a_text_without_its_second_half_is_cut_off_and_may_be_an_edit():
    assert is_cut_off(WHOLE, content(TOLD[:4]))
    assert not is_stub(WHOLE, content(TOLD[:4]))


def test_a_text_of_which_little_is_left_or_that_ends_in_other_words_is_a_stub():
    assert is_stub(WHOLE, content(TOLD[:2]))
    assert is_stub(WHOLE, content([*TOLD[:4], OFFER]))


def test_a_text_that_lacks_a_passage_in_its_middle_is_not_cut_off():
    assert not is_cut_off(WHOLE, content([*TOLD[:2], *TOLD[7:]]))


def test_a_line_in_the_place_of_a_text_means_that_it_is_gone():
    assert is_gone(WHOLE, content([OFFER]))
    assert not is_another(WHOLE, content([OFFER]))
    assert is_another(WHOLE, content([OFFER], headline="Salve lector"))
