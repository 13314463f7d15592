"""Notices by their grammar: who (the article, an earlier version, we) was mended, said something wrong, or is sorry.

Each language says what its article, its earlier version and its newsroom are called and with which verbs they are
mended; the sentences in which these meet are the same ones everywhere. Near misses are kept out by the nouns: an
earlier version of a *law*, a *market* that was corrected and a *ministry* that is sorry are news.
"""

from __future__ import annotations

from dataclasses import dataclass

# An earlier version of something is not one of the article.
_OF_OTHERS = "des|der|von|du|de|d['’]un|del|della|dello|dell['’]|do|da|dos|das|van"
# Who else may have mended a text: what stands behind "by".
_BY_OTHERS = "durch|vom?|par|por|pel[oa]s?|da|dal|dalla|door|av|af"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language, as regular expressions.

    ``on`` opens a date; ``article`` is this article or its headline, ``noun`` the bare word with ``the`` before it,
    ``in_article`` the places of a mistake, ``here`` this article in any case; ``been`` and ``mended`` are what happened
    to it, ``corrected`` what happens to little else; ``version`` is an earlier one, ``of_this`` what makes it the
    article's; ``said`` is what it did; ``wrongly`` what the article or we did, ``mistold`` how; ``we`` mend a ``part``;
    ``contrary`` to what we wrote; ``error`` begins a sentence about a mistake, and ``slip`` is one that only a newsroom
    makes; ``update`` is a label after which something was ``added``; ``toward`` says why; ``at_first`` it said
    otherwise, which is more than that it ``appeared`` elsewhere; ``this_was`` mended closes a line; ``sorry`` is
    the newsroom's regret; a ``piece`` of the text is mended ``afterwards`` or at someone's
    wish; an agency's new version ``corrects`` a ``passage``. ``stems``, ``common`` and
    ``this_or_version`` are no expressions: see ``finder``.
    """

    on: str
    article: str
    the: str
    noun: str
    in_article: str
    here: str
    been: str
    mended: str
    corrected: str
    version: str
    of_this: str
    said: str
    wrongly: str
    mistold: str
    we: str
    part: str
    contrary: str
    error: str
    slip: str
    update: str
    added: str
    toward: str
    at_first: str
    appeared: str
    this_was: str
    sorry: str
    piece: str
    afterwards: str
    corrects: str
    passage: str
    stems: str
    common: str
    this_or_version: str


def openings(words: Grammar) -> tuple[str, ...]:
    """Return the patterns with which notices begin in a language."""
    dated: tuple[str, ...] = (
        rf"(?:{words.article})\b[^.!?]{{0,90}}?\b(?:{words.been})\b[^!?]{{0,80}}?\b(?:{words.mended})",
        rf"(?:{words.been}) (?:\w+ ){{0,2}}?(?:{words.article})\b[^!?]{{0,90}}?\b(?:{words.mended})",
        (
            rf"(?:{words.the})(?:{words.noun}) (?:{words.been})\b [^.!?]{{0,40}}?\b(?:{words.corrected})\w*"
            rf"(?! (?:{_BY_OTHERS})\b)"
        ),
        rf"(?:{words.version}) (?:{words.of_this})",
        rf"(?:{words.version})\b(?! (?:{_OF_OTHERS}) )[^.!?]{{0,80}}?\b(?:{words.said})\b",
        rf"(?:{words.we})\b[^!?]{{0,50}}?\b(?:{words.mended})\w*\b[^.!?]{{0,70}}?\b(?:{words.part}|{words.here})\b",
        rf"(?:{words.we})\b[^.!?]{{0,70}}?\b(?:{words.part}|{words.here})\b[^!?]{{0,70}}?\b(?:{words.mended})",
        rf"(?:{words.in_article})\b[^.!?]{{0,100}}?\b(?:{words.wrongly}|{words.mistold})\b",
        rf"(?:{words.in_article})\b[^.!?]{{0,60}}?\b(?:{words.been})\b[^.!?]{{0,60}}?\b(?:{words.corrected})",
    )
    afterwards = rf"(?=[^.!?]{{0,160}}?\b(?:{words.afterwards})\b)"
    dated += (
        rf"(?:{words.piece})\b[^.!?]{{0,50}}? (?:{words.been})\b{afterwards}[^.!?]{{0,120}}?\b(?:{words.mended})",
        rf"(?:{words.been})\b {afterwards}(?:\w+ ){{0,2}}?(?:{words.mended})\w* (?:{words.piece})\b",
    )
    undated = (
        rf"(?:{words.contrary})\b",
        rf"(?:{words.error})\b[^.!?]{{0,120}}?\b(?:{words.in_article}|{words.version})\b",
        (
            rf"(?:{words.error})\b[^.!?]{{0,80}}?\b(?:{words.been})\b[^.!?]{{0,40}}?\b(?:{words.corrected})\w*"
            rf"[^.!?]{{0,40}}?\b(?:{words.passage}|{words.here})"
        ),
        rf"(?:{words.slip})\b",
        rf"(?:{words.noun}) (?:{words.mended})\w*\b[^!?]{{0,60}}?\b(?:{words.toward})\b",
        rf"(?:{words.noun}) (?:{words.mended})\w*\b[^.!?:]{{0,40}}?(?::| [–—-]) \D",
        rf"(?:{words.update})\b[^.!?:]{{0,40}}[:–—]\s*[^!?]{{0,160}}?\b(?:{words.added})",
        rf"(?:{words.corrected})\w* [^.!?:]{{0,12}}?\d[^.!?:]{{0,20}}: \D",
        # On 4 June at 10 it was corrected, and what, or why.
        (
            rf"(?:{words.mended})\w* (?:{words.on}) [^.!?:]{{0,12}}?\d[^.!?:]{{0,30}}?(?: ?: \D|,?"
            rf" \b(?!(?:{_BY_OTHERS}) )(?:{words.toward})\b)"
        ),
        rf"(?:{words.sorry})",
        (
            rf"(?:{words.article}|{words.in_article}|"
            rf"(?:{words.the})(?:{words.noun}))\b(?![^.!?]*\b(?:{words.appeared}))[^.!?]{{0,60}}?"
            rf"\b(?:{words.at_first})\b"
        ),
        rf"(?:{words.corrects})\b[^.!?]{{0,140}}?\b(?:{words.passage})\b",
    )
    when = rf"(?:(?:{words.on}) [^,.!?:;]{{0,20}}\d[^,!?:;]{{0,28}}?,? )?"
    return rf"{when}(?:{'|'.join(dated)})", *undated


def within(words: Grammar) -> str:
    """Return the pattern of what gives a notice away whatever it begins with: "in a first version of this"."""
    mended = rf"(?:{words.been})\b[^.!?]{{0,60}}?\b(?:{words.mended})"
    return "|".join(
        (
            rf"\b(?:{words.version}) (?:{words.of_this})\b",
            rf"\b(?:{words.here})\b[^.!?]{{0,100}}?\b(?:{mended}|(?:{words.mistold})\b)",
            rf"\b(?:{words.mended})\w* (?:{words.here})\b",
            rf"\b(?:{words.mistold})\b[^.!?]{{0,100}}?\b(?:{words.here})\b",
            rf"\b(?:{words.been})\b[^.!?]{{0,90}}?\b(?:{words.here})\b[^.!?]{{0,60}}?\b(?:{words.mended})",
            rf"\b(?:{words.been})\b[^.!?]{{0,40}}?\b(?:{words.mended})\w*\b[^.!?]{{0,40}}?\b(?:{words.here})\b",
        )
    )


def closing(words: Grammar) -> str:
    """Return the pattern of a last sentence that says that something above has been put right."""
    return rf"(?:{words.this_was})[.!)\]* ]*$"
