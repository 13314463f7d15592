"""A generator of ground truth: an article, a script of editing operations on it, and what a comparison should find.

Every operation works on paragraphs no other operation touched, so that the truth is never in doubt. Texts that are
put in come from other articles; in the hard setting from those that share most names with this one.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from bench.compare.sources import Source
from replate.text.sentences import sentences

Truth = set[tuple]
PARAGRAPH = ("added", "removed", "edited", "moved", "split", "merged")
SENTENCE = ("added", "removed", "edited", "moved")
SYNONYMS = {
    a: b
    for line in """said/stated big/large people/persons start/begin help/assist new/recent government/administration
    show/reveal also/additionally many/numerous work/labour money/funds near/close important/significant
    need/require use/employ get/obtain give/provide find/discover change/alter plan/scheme about/around before/prior
    after/following will/would must/should can/may information/details country/nation children/youngsters
    report/account support/backing year/twelvemonth week/fortnight police/officers company/firm announced/declared
    made/produced including/among called/named told/informed killed/slain hospital/clinic increase/rise""".split()
    for a, b in [line.split("/")]
}


@dataclass(slots=True)
class Sentence:
    text: str
    was: str | None = None  # its text in the old version; None where it was put in
    home: int | None = None  # the old paragraph it comes from
    moved: bool = False


@dataclass(slots=True)
class Paragraph:
    sentences: list[Sentence]
    origins: list[int]  # the old paragraphs it continues
    moved: bool = False
    touched: bool = False

    @property
    def text(self) -> str:
        return " ".join(s.text for s in self.sentences)


@dataclass(slots=True)
class Case:
    """One pair with its truth; actions are tuples as in ``score``."""

    old: list[str]
    new: list[str]
    paragraphs: Truth = field(default_factory=set)
    sentences: Truth = field(default_factory=set)
    origin: str = ""
    script: list[str] = field(default_factory=list)


OPERATIONS = (
    "add", "remove", "move", "move_edit", "split", "merge", "edit", "edit", "edit",
    "sentence_add", "sentence_remove", "sentence_move", "sentence_move_within", "sentence_split", "sentence_merge",
)  # fmt: skip


def make(source: Source, pool: list[Source], dice: random.Random, *, hard: bool, words: int = 0) -> Case:
    """Edit one article: 2 to 10 operations, or 12 to 25 with inserted text from the same topic."""
    texts = list(source.paragraphs)
    if words:
        texts = _sized(texts, pool, dice, words)
    old = [Paragraph([Sentence(s, s, n) for s in sentences(text)], [n]) for n, text in enumerate(texts)]
    case = Case([p.text for p in old], [], origin=source.origin)
    spare = _spare(source, pool, dice, hard=hard, known=set(texts))
    document = list(old)
    for _ in range(dice.randint(12, 25) if hard else dice.randint(2, 10)):
        name = dice.choice(OPERATIONS)
        if _APPLY[name](document, dice, spare):
            case.script.append(name)
    case.new = [p.text for p in document]
    _truth(case, document, len(old))
    return case


def _sized(texts: list[str], pool: list[Source], dice: random.Random, words: int) -> list[str]:
    """The article lengthened or shortened to about so many words."""
    while sum(len(t.split()) for t in texts) < words:
        texts += [p for p in dice.choice(pool).paragraphs if p not in texts]
    kept, count = [], 0
    for text in texts:
        if count >= words:
            break
        kept.append(text)
        count += len(text.split())
    return kept


def _spare(source: Source, pool: list[Source], dice: random.Random, *, hard: bool, known: set[str]) -> list[str]:
    others = dice.sample(pool, min(60, len(pool)))
    if hard:
        others.sort(key=lambda other: -len(other.names & source.names) / (20 + len(other.names)))
        others = others[:4]
    texts = [p for other in others if other is not source for p in other.paragraphs if p not in known]
    return dice.sample(texts, min(60, len(texts)))


def _free(document: list[Paragraph], dice: random.Random, least: int = 1) -> int | None:
    places = [k for k, p in enumerate(document) if not p.touched and len(p.sentences) >= least]
    return dice.choice(places) if places else None


def _add(document, dice, spare):
    if not spare:
        return False
    paragraph = Paragraph([Sentence(s) for s in sentences(spare.pop())], [], touched=True)
    document.insert(dice.randint(0, len(document)), paragraph)
    return True


def _remove(document, dice, spare):
    k = _free(document, dice)
    if k is None or len(document) < 4:
        return False
    document.pop(k)
    return True


def _move(document, dice, spare, *, edit=False):
    k = _free(document, dice)
    if k is None or len(document) < 6:
        return False
    target = dice.choice([t for t in range(len(document)) if abs(t - k) >= 3] or [None])
    if target is None:
        return False
    paragraph = document.pop(k)
    document.insert(target, paragraph)
    paragraph.touched = paragraph.moved = True
    return _reword_one(paragraph, dice, spare) if edit else True


def _move_edit(document, dice, spare):
    return _move(document, dice, spare, edit=True)


def _split(document, dice, spare):
    k = _free(document, dice, 2)
    if k is None:
        return False
    paragraph = document[k]
    cut = dice.randint(1, len(paragraph.sentences) - 1)
    first = Paragraph(paragraph.sentences[:cut], list(paragraph.origins), touched=True)
    second = Paragraph(paragraph.sentences[cut:], list(paragraph.origins), touched=True)
    if dice.random() < 0.3:
        _reword_one(dice.choice((first, second)), dice, spare, level=dice.choice(("light", "medium")))
    document[k : k + 1] = [first, second]
    return True


def _merge(document, dice, spare):
    places = [
        k for k in range(len(document) - 1)
        if not document[k].touched and not document[k + 1].touched and document[k].origins[0] + 1 == document[k + 1].origins[0]
    ]  # fmt: skip
    if not places:
        return False
    k = dice.choice(places)
    one, two = document[k], document[k + 1]
    document[k : k + 2] = [Paragraph(one.sentences + two.sentences, one.origins + two.origins, touched=True)]
    return True


def _edit(document, dice, spare):
    k = _free(document, dice)
    if k is None:
        return False
    document[k].touched = True
    return _reword_one(document[k], dice, spare)


def _sentence_add(document, dice, spare):
    k = _free(document, dice)
    if k is None or not spare:
        return False
    document[k].touched = True
    new = dice.choice(sentences(spare.pop()))
    document[k].sentences.insert(dice.randint(0, len(document[k].sentences)), Sentence(new))
    return True


def _sentence_remove(document, dice, spare):
    k = _free(document, dice, 2)
    if k is None:
        return False
    document[k].touched = True
    document[k].sentences.pop(dice.randrange(len(document[k].sentences)))
    return True


def _sentence_move(document, dice, spare):
    k = _free(document, dice, 2)
    if k is None:
        return False
    document[k].touched = True
    other = _free(document, dice)
    if other is None:
        document[k].touched = False
        return False
    document[other].touched = True
    sentence = document[k].sentences.pop(dice.randrange(len(document[k].sentences)))
    sentence.moved = True
    document[other].sentences.insert(dice.randint(0, len(document[other].sentences)), sentence)
    return True


def _sentence_move_within(document, dice, spare):
    k = _free(document, dice, 4)
    if k is None:
        return False
    document[k].touched = True
    sentence = document[k].sentences.pop(0)
    sentence.moved = True
    document[k].sentences.append(sentence)
    return True


def _sentence_split(document, dice, spare):
    for k in dice.sample(range(len(document)), len(document)):
        if document[k].touched:
            continue
        for at, sentence in enumerate(document[k].sentences):
            cut = re.search(r", (and|but|which|who|as|while) ", sentence.text)
            if cut and cut.start() > 30 and len(sentence.text) - cut.end() > 30:
                first = Sentence(sentence.text[: cut.start()] + ".", sentence.was, sentence.home)
                rest = sentence.text[cut.start() + 2 :]
                second = Sentence(rest[0].upper() + rest[1:], sentence.was, sentence.home)
                document[k].sentences[at : at + 1] = [first, second]
                document[k].touched = True
                return True
    return False


def _sentence_merge(document, dice, spare):
    k = _free(document, dice, 2)
    if k is None:
        return False
    document[k].touched = True
    at = dice.randrange(len(document[k].sentences) - 1)
    one, two = document[k].sentences[at : at + 2]
    if not one.text.endswith(".") or one.was is None or two.was is None:
        return False
    text = f"{one.text[:-1]}, and {two.text[0].lower()}{two.text[1:]}"
    document[k].sentences[at : at + 2] = [Sentence(text, f"{one.was}\n{two.was}", one.home)]
    return True


_APPLY = {
    "add": _add, "remove": _remove, "move": _move, "move_edit": _move_edit, "split": _split, "merge": _merge,
    "edit": _edit, "sentence_add": _sentence_add, "sentence_remove": _sentence_remove,
    "sentence_move": _sentence_move, "sentence_move_within": _sentence_move_within,
    "sentence_split": _sentence_split, "sentence_merge": _sentence_merge,
}  # fmt: skip


def _reword_one(paragraph: Paragraph, dice: random.Random, spare: list[str], level: str = "") -> bool:
    """Reword one sentence of the paragraph (sometimes two), lightly, in part, or heavily."""
    k = dice.randrange(len(paragraph.sentences))
    sentence = paragraph.sentences[k]
    strength = level or dice.choices(("light", "medium", "heavy"), (40, 35, 25))[0]
    changed = reword(sentence.text, dice, spare, strength)
    if changed == sentence.text:
        changed = sentence.text[:-1] + ", officials added" + sentence.text[-1]
    sentence.text = changed
    return True


def reword(text: str, dice: random.Random, spare: list[str], strength: str) -> str:
    """The sentence with one or two words changed, with about a quarter, or with about 45 per cent of them."""
    words = text.split()
    if strength != "light" and dice.random() < 0.3:
        words = _clauses_turned(text).split()
    count = {"light": dice.randint(1, 2), "medium": max(2, len(words) // 4), "heavy": max(3, int(len(words) * 0.45))}[
        strength
    ]
    foreign = [w for p in dice.sample(spare, min(3, len(spare))) for w in p.split()] or ["late"]
    for _ in range(count):
        k = dice.randrange(len(words))
        move = dice.random()
        bare = words[k].strip('.,;:“”"').lower()
        if bare in SYNONYMS and move < 0.6:
            words[k] = words[k].replace(bare, SYNONYMS[bare])
        elif re.search(r"\d", words[k]) and move < 0.8:
            words[k] = re.sub(r"\d", lambda _: str(dice.randint(1, 9)), words[k])
        elif move < 0.35 and len(words) > 5 and k < len(words) - 1:
            words.pop(k)
        elif move < 0.6:
            words.insert(k, dice.choice(foreign).strip('.,;:“”"') or "still")
        else:
            tail = words[k][-1] if words[k][-1] in '.,;:”"' else ""
            words[k] = (dice.choice(foreign).strip('.,;:“”"') or "then") + tail
    body = " ".join(words).rstrip(".,;:!?")
    stop = re.search(r"[.!?]?[”\"]?$", text)
    return body[:1].upper() + body[1:] + (stop[0] if stop and not body.endswith(stop[0]) else "")


def _clauses_turned(text: str) -> str:
    """“A did b, while c did d.” as “While c did d, A did b.”"""
    body, stop = text[:-1], text[-1]
    parts = body.split(", ")
    if len(parts) < 2 or stop not in ".!?":
        return text
    rest = ", ".join(parts[:-1])
    return f"{parts[-1][:1].upper()}{parts[-1][1:]}, {rest[:1].lower()}{rest[1:]}{stop}"


def _truth(case: Case, document: list[Paragraph], count: int) -> None:
    """What a comparison should say, read off the identities of paragraphs and sentences."""
    homes: dict[int, list[int]] = {}
    for n, paragraph in enumerate(document):
        for origin in paragraph.origins:
            homes.setdefault(origin, []).append(n)
        if not paragraph.origins:
            case.paragraphs.add(("added", n))
    for origin in range(count):
        news = homes.get(origin, [])
        if not news:
            case.paragraphs.add(("removed", origin))
        for n in news:
            if len(news) > 1:
                case.paragraphs.add(("split", origin, n))
            elif len(document[n].origins) > 1:
                case.paragraphs.add(("merged", origin, n))
            elif case.old[origin] != case.new[n]:
                case.paragraphs.add(("edited", origin, n))
            if document[n].moved:
                case.paragraphs.add(("moved", origin, n))
    _sentence_truth(case, document)


def _sentence_truth(case: Case, document: list[Paragraph]) -> None:
    kept: dict[str, int] = {}
    for paragraph in document:
        for sentence in paragraph.sentences:
            for was in (sentence.was or "").split("\n"):
                kept[was] = kept.get(was, 0) + 1
    for n, paragraph in enumerate(document):
        for sentence in paragraph.sentences:
            if sentence.was is None:
                case.sentences.add(("added", n, sentence.text))
            elif "\n" in sentence.was or kept[sentence.was] > 1:
                continue  # split and merged sentences are scored as links of paragraphs only
            else:
                if sentence.text != sentence.was:
                    case.sentences.add(("edited", n, sentence.text))
                if sentence.moved:
                    case.sentences.add(("moved", n, sentence.text))
    for origin, text in enumerate(case.old):
        for was in sentences(text):
            if was not in kept:
                case.sentences.add(("removed", origin, was))
