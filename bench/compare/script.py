"""A generator of ground truth: an article, a script of editing operations on it, and what a comparison should find.

Every operation works on paragraphs no other operation touched, so that the truth is never in doubt. Texts that are
put in come from other articles; in the hard setting from those that share most names with this one.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field

from bench.compare.sources import Source
from replate.text.sentences import sentences

Truth = set[tuple]
PARAGRAPH = ("added", "removed", "edited", "moved", "split", "merged")
SENTENCE = ("added", "removed", "edited", "moved")
SYNONYMS = {
    "said": "stated", "big": "large", "people": "persons", "start": "begin", "help": "assist", "new": "recent",
    "government": "administration", "show": "reveal", "also": "additionally", "many": "numerous", "work": "labour",
    "money": "funds", "near": "close", "important": "significant", "need": "require", "use": "employ", "get": "obtain",
    "give": "provide", "find": "discover", "change": "alter", "plan": "scheme", "about": "around", "before": "prior",
    "after": "following", "will": "would", "must": "should", "can": "may", "information": "details",
    "country": "nation", "children": "youngsters", "report": "account", "support": "backing", "police": "officers",
    "company": "firm", "announced": "declared", "made": "produced", "including": "among", "told": "informed",
    "killed": "slain", "hospital": "clinic", "increase": "rise",
}  # fmt: skip


@dataclass(slots=True)
class Sentence:
    """A sentence as it now reads, and what it was."""

    text: str
    was: str | None = None  # its text in the old version; None where it was put in
    origin: tuple[tuple[int, int], ...] = ()  # paragraph and place of the old sentences it continues
    moved: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph as it now stands, and where it comes from."""

    sentences: list[Sentence]
    origins: list[int]  # the old paragraphs it continues
    moved: bool = False
    touched: bool = False

    @property
    def text(self) -> str:
        """Its sentences joined."""
        return " ".join(s.text for s in self.sentences)


@dataclass(frozen=True, slots=True)
class Draft:
    """A document being edited, the dice, and texts of other articles to put in."""

    document: list[Paragraph]
    dice: random.Random
    spare: list[str]


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
    old = [
        Paragraph([Sentence(s, s, ((n, k),)) for k, s in enumerate(sentences(text))], [n])
        for n, text in enumerate(texts)
    ]
    case = Case([p.text for p in old], [], origin=source.origin)
    spare = _spare(source, pool, dice, hard=hard, known=set(texts))
    document = list(old)
    draft = Draft(document, dice, spare)
    for _ in range(dice.randint(12, 25) if hard else dice.randint(2, 10)):
        name = dice.choice(OPERATIONS)
        if _APPLY[name](draft):
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


def _add(edited: Draft) -> bool:
    if not edited.spare:
        return False
    paragraph = Paragraph([Sentence(s) for s in sentences(edited.spare.pop())], [], touched=True)
    edited.document.insert(edited.dice.randint(0, len(edited.document)), paragraph)
    return True


def _remove(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice)
    if k is None or len(edited.document) < 4:
        return False
    edited.document.pop(k)
    return True


def _move(edited: Draft, *, edit: bool = False) -> bool:
    k = _free(edited.document, edited.dice)
    if k is None or len(edited.document) < 6:
        return False
    target = edited.dice.choice([t for t in range(len(edited.document)) if abs(t - k) >= 3] or [None])
    if target is None:
        return False
    paragraph = edited.document.pop(k)
    edited.document.insert(target, paragraph)
    paragraph.touched = paragraph.moved = True
    return _reword_one(paragraph, edited.dice, edited.spare) if edit else True


def _move_edit(edited: Draft) -> bool:
    return _move(edited, edit=True)


def _split(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice, 2)
    if k is None:
        return False
    paragraph = edited.document[k]
    cut = edited.dice.randint(1, len(paragraph.sentences) - 1)
    first = Paragraph(paragraph.sentences[:cut], list(paragraph.origins), touched=True)
    second = Paragraph(paragraph.sentences[cut:], list(paragraph.origins), touched=True)
    if edited.dice.random() < 0.3:
        _reword_one(
            edited.dice.choice((first, second)),
            edited.dice,
            edited.spare,
            level=edited.dice.choice(("light", "medium")),
        )
    edited.document[k : k + 1] = [first, second]
    return True


def _merge(edited: Draft) -> bool:
    places = [
        k for k in range(len(edited.document) - 1)
        if not edited.document[k].touched and not edited.document[k + 1].touched and edited.document[k].origins[0] + 1 == edited.document[k + 1].origins[0]
    ]  # fmt: skip
    if not places:
        return False
    k = edited.dice.choice(places)
    one, two = edited.document[k], edited.document[k + 1]
    edited.document[k : k + 2] = [Paragraph(one.sentences + two.sentences, one.origins + two.origins, touched=True)]
    return True


def _edit(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice)
    if k is None:
        return False
    edited.document[k].touched = True
    return _reword_one(edited.document[k], edited.dice, edited.spare)


def _sentence_add(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice)
    if k is None or not edited.spare:
        return False
    edited.document[k].touched = True
    new = edited.dice.choice(sentences(edited.spare.pop()))
    edited.document[k].sentences.insert(edited.dice.randint(0, len(edited.document[k].sentences)), Sentence(new))
    return True


def _sentence_remove(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice, 2)
    if k is None:
        return False
    edited.document[k].touched = True
    edited.document[k].sentences.pop(edited.dice.randrange(len(edited.document[k].sentences)))
    return True


def _sentence_move(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice, 2)
    if k is None:
        return False
    edited.document[k].touched = True
    other = _free(edited.document, edited.dice)
    if other is None:
        edited.document[k].touched = False
        return False
    edited.document[other].touched = True
    sentence = edited.document[k].sentences.pop(edited.dice.randrange(len(edited.document[k].sentences)))
    sentence.moved = True
    edited.document[other].sentences.insert(edited.dice.randint(0, len(edited.document[other].sentences)), sentence)
    return True


def _sentence_move_within(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice, 4)
    if k is None:
        return False
    edited.document[k].touched = True
    sentence = edited.document[k].sentences.pop(0)
    sentence.moved = True
    edited.document[k].sentences.append(sentence)
    return True


def _sentence_split(edited: Draft) -> bool:
    for k in edited.dice.sample(range(len(edited.document)), len(edited.document)):
        if edited.document[k].touched:
            continue
        for at, sentence in enumerate(edited.document[k].sentences):
            cut = re.search(r", (and|but|which|who|as|while) ", sentence.text)
            if cut and cut.start() > 30 and len(sentence.text) - cut.end() > 30:
                first = Sentence(sentence.text[: cut.start()] + ".", sentence.was, sentence.origin)
                rest = sentence.text[cut.start() + 2 :]
                second = Sentence(rest[0].upper() + rest[1:], sentence.was, sentence.origin)
                edited.document[k].sentences[at : at + 1] = [first, second]
                edited.document[k].touched = True
                return True
    return False


def _sentence_merge(edited: Draft) -> bool:
    k = _free(edited.document, edited.dice, 2)
    if k is None:
        return False
    edited.document[k].touched = True
    at = edited.dice.randrange(len(edited.document[k].sentences) - 1)
    one, two = edited.document[k].sentences[at : at + 2]
    if not one.text.endswith(".") or one.was is None or two.was is None:
        return False
    text = f"{one.text[:-1]}, and {two.text[0].lower()}{two.text[1:]}"
    edited.document[k].sentences[at : at + 2] = [Sentence(text, "", one.origin + two.origin)]
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
    """The sentence with one or two words changed, with about a quarter of them, or with 35 to 50 per cent.

    A light edit touches single words; heavier ones rewrite phrases of one to four words, as an editor does.
    """
    words = text.split()
    if strength != "light" and dice.random() < 0.3:
        words = _clauses_turned(text).split()
    share = {"light": 0.0, "medium": 0.25, "heavy": dice.uniform(0.35, 0.5)}[strength]
    left = int(len(words) * share) or dice.randint(1, 2)
    foreign = [w for p in dice.sample(spare, min(3, len(spare))) for w in p.split()] or ["late"]
    while left > 0 and words:
        size = 1 if strength == "light" else min(left, dice.randint(1, 4))
        left -= size
        k = dice.randrange(len(words))
        words[k : k + size] = _phrase(words[k : k + size], foreign, dice, short=len(words) <= 5)
    body = " ".join(words).rstrip(".,;:!?") or text
    stop = re.search(r'[.!?]?[”"]?$', text)
    return body[:1].upper() + body[1:] + (stop[0] if stop and not body.endswith(stop[0]) else "")


def _phrase(words: list[str], foreign: list[str], dice: random.Random, *, short: bool) -> list[str]:
    """Some words rewritten: synonyms and other figures, left out, something put in, or other words in their place."""
    bare = [w.strip('.,;:“”"').lower() for w in words]
    if any(b in SYNONYMS for b in bare) and dice.random() < 0.6:
        return [w.replace(b, SYNONYMS.get(b, b)) for w, b in zip(words, bare, strict=True)]
    if any(re.search(r"\d", w) for w in words) and dice.random() < 0.7:
        return [re.sub(r"\d", lambda _: str(dice.randint(1, 9)), w) for w in words]
    at = dice.randrange(len(foreign))
    other = [w.strip('.,;:“”"') or "then" for w in foreign[at : at + max(1, len(words) + dice.randint(-1, 1))]]
    move = dice.random()
    if move < 0.3 and not short:
        return []
    if move < 0.5:
        return [*other, *words]
    tail = words[-1][-1] if words[-1][-1] in '.,;:”"' else ""
    return [*other[:-1], other[-1] + tail]


def _clauses_turned(text: str) -> str:
    """Put the last clause first: “A did b, while c did d.” as “While c did d, A did b.”."""
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
            case.paragraphs.update((action, origin, n) for action in _actions(case, document[n], origin, len(news), n))
    _sentence_truth(case, document)


def _actions(case: Case, paragraph: Paragraph, origin: int, parts: int, n: int) -> list[str]:
    """What was done to an old paragraph that lives on in this one."""
    if parts > 1:
        done = ["split"]
    elif len(paragraph.origins) > 1:
        done = ["merged"]
    else:
        done = ["edited"] if case.old[origin] != case.new[n] else []
    return [*done, "moved"] if paragraph.moved else done


def _sentence_truth(case: Case, document: list[Paragraph]) -> None:
    """Sentences added, removed, edited and moved; those split or merged are scored as links of paragraphs only."""
    kept = Counter(origin for p in document for s in p.sentences for origin in s.origin)
    for n, paragraph in enumerate(document):
        for sentence in paragraph.sentences:
            if sentence.was is None:
                case.sentences.add(("added", n, sentence.text))
            elif len(sentence.origin) == 1 and kept[sentence.origin[0]] == 1:
                if sentence.text != sentence.was:
                    case.sentences.add(("edited", n, sentence.text))
                if sentence.moved:
                    case.sentences.add(("moved", n, sentence.text))
    for n, text in enumerate(case.old):
        told = enumerate(sentences(text))
        case.sentences.update(("removed", n, was) for k, was in told if (n, k) not in kept)
