from __future__ import annotations

import pytest

from replate.text.fold import Rung, rung

COSMETIC = {
    "curly quotes": ("“It’s late,” she said.", '"It\'s late," she said.'),
    "no-break space": ("10\u00a0000 people", "10 000 people"),
    "decomposed accents": ("cafe\u0301 closed", "café closed"),
    "soft hyphen": ("the govern\u00adment", "the government"),
    "zero width space": ("the govern\u200bment", "the government"),
    "byte order mark": ("\ufeffThe start", "The start"),
    "dashes": ("ten years — or more", "ten years – or more"),
    "double space": ("It ended.  They left.", "It ended. They left."),
    "ellipsis": ("And then… nothing", "And then... nothing"),
    "full width": ("ＡＢＣ１２", "ABC12"),
    "ligature": ("the ﬁre oﬃce", "the fire office"),
    "Arabic presentation forms": ("ﻣﺮﺣﺒﺎ ﺑﻜﻢ", "مرحبا بكم"),
    "tatweel": ("الرئـــيس", "الرئيس"),
}


@pytest.mark.parametrize(("old", "new"), COSMETIC.values(), ids=COSMETIC.keys())
def test_typography_and_spaces_stand_on_their_own_rungs(old: str, new: str) -> None:
    assert rung(old, new) in (Rung.SPACES, Rung.TYPOGRAPHY)
    assert rung(new, old) == rung(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the same", "the same", Rung.IDENTICAL),
        ("one  two ", "one two", Rung.SPACES),
        ("word ( bracket )", "word (bracket)", Rung.SPACES),
        ("ten--twelve", "ten—twelve", Rung.TYPOGRAPHY),
        ("« oui »", '"oui"', Rung.TYPOGRAPHY),
        ("He won.", "He won?", Rung.PUNCTUATION),
        ("Well known, he said", "Well-known he said", Rung.PUNCTUATION),
        ("The prime minister", "The Prime Minister", Rung.CASE),
        ("the hen house", "the henhouse", Rung.DIFFERENT),
        ("1,200", "12,00", Rung.DIFFERENT),
        ("3.5 million", "35 million", Rung.DIFFERENT),
        ("10² metres", "102 metres", Rung.DIFFERENT),
        ("it rose 5", "it rose -5", Rung.DIFFERENT),
        ("£5", "$5", Rung.DIFFERENT),
    ],
)
def test_each_rung_holds_what_belongs_to_it(old: str, new: str, expected: Rung) -> None:
    assert rung(old, new) is expected


def test_lone_surrogates_and_nul_have_a_rung() -> None:
    assert rung("a\ud800b\x00", "a\ud800b") is Rung.DIFFERENT or rung("a\ud800b\x00", "a\ud800b") is Rung.PUNCTUATION
