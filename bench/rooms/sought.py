"""Searches as readers make them: common and rare words, phrases, beginnings, in all places, narrowed or not."""

from __future__ import annotations

import random
from datetime import timedelta
from urllib.parse import urlencode

from bench.rooms.press import END, OUTLETS, Lexicon, lexicon
from replate.model import Kind, Operation
from replate.store import Place

_COMMON, _RARE = 30, 6_000  # the first so many words of the lexicon, and those from there on


def searches(chance: random.Random, count: int) -> list[str]:
    """Give the addresses of so many different searches."""
    words = lexicon()
    found: dict[str, None] = {}
    while len(found) < count:
        found[f"/search?{urlencode(_parameters(words, chance), doseq=True)}"] = None
    return list(found)


def _parameters(words: Lexicon, chance: random.Random) -> dict[str, object]:
    place = chance.choice(list(Place))
    asked: dict[str, object] = {"q": _words(words, chance), "in": place.value}
    narrowed = chance.random()
    if narrowed < 0.15:
        asked["outlet"] = f"outlet-{chance.randint(1, OUTLETS)}.example"
    elif narrowed < 0.25:
        first = END - timedelta(days=chance.randint(5, 390))
        asked |= {"since": f"{first:%Y-%m-%d}", "until": f"{first + timedelta(days=chance.randint(1, 30)):%Y-%m-%d}"}
    elif narrowed < 0.4 and place is not Place.TEXT:
        asked |= {"kind": chance.choice(list(Kind)).value, "operation": chance.choice(list(Operation)).value}
    return asked


def _words(words: Lexicon, chance: random.Random) -> str:
    common, rare = words.words[:_COMMON], words.words[_RARE:]
    sort = chance.choice(("common", "any", "rare", "two", "phrase", "both", "beginning", "without"))
    if sort == "phrase":
        return f'"{chance.choice(common)} {chance.choice(common)}"'
    return {
        "common": chance.choice(common),
        "any": words.text(chance, 1)[0],
        "rare": chance.choice(rare),
        "two": " ".join(words.text(chance, 2)),
        "both": f"{chance.choice(common)} {chance.choice(rare)}",
        "beginning": f"{chance.choice(words.words)[:4]}*",
        "without": f"{words.text(chance, 1)[0]} -{chance.choice(common)}",
    }[sort]
