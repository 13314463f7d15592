"""Notices told by what meets in them: our own pages, something wrong with them, what is right, and regret.

A sentence of its own says none of it ("It was 1937"), and there are more ways to begin than a table can hold: "In last
week's column I wrote that ...", "Friday's story about the rink gave ...". Two or three kinds of word together are
enough, because other people's mistakes are told without "our" and "we", and our other news without "wrong".
"""

from __future__ import annotations

import re

from replate.extract.notices.english_words import DAY, ERROR, OWN, STORY

# How the words begin of which a line holds one of each kind, as in ``finder``.
STEMS = (
    "apolo blew blund botch bungl confl confu corre discr dropp dupli erred error erron false falsl forgo garbl"
    " glitc "
    "goofe impre inacc incon incor jumbl lapse left messe misat misca misch miscl misco misda misid misin misla"
    " misle misma "
    "misna mispl mispr misqu misre misse missp missu mista mistr misun mixed mixup muddl omiss omitt outda outof "
    "overs point recal regre rever screw slip slips slipp slipu sorry swapp trans typo typos untru upsid wrong"
)
OURS = "i we our my yeste last monda tuesd wedne thurs frida satur sunda page issue editi paper newsl this my editor"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATED = rf"(?:{_MONTH} \d\d?|\d\d? {_MONTH}|{_MONTH}|spring|summer|autumn|fall|winter|latest|last|previous|current)"
_PAPER = r"(?:issue|edition|paper|newsletter|e-?mail|briefing|bulletin|magazine|puzzle|programme|broadcast|show|column)"
# "Friday's story", "last week's column", "the May 2 issue", "the list we printed".
_OURS = re.compile(
    rf"\b(?:(?:{DAY}|yesterday|last (?:week|month|{DAY}|night)|this (?:week|morning))['’]s (?:[\w-]+ ){{0,3}}?"
    rf"(?:{STORY}|{OWN}|{_PAPER})s?|(?:the|our) {_DATED}(?:, \d{{4}},?)? (?:\w+ )?{_PAPER}|(?:this|our) (?:\w+"
    rf" )?(?:{OWN}"
    rf"|recipe|{_PAPER})s?|(?:{OWN}|{STORY}|list|photo|figures?) (?:that )?we (?:\w+ )?(?:printed|published|ran"
    r"|posted|sent"
    rf"|gave|carried)|page [a-z]?\d+ (?:of|in|on) (?:(?:the|our) (?:\w+ ){{0,2}}?{_PAPER}|{DAY}))\b"
)
_WE = re.compile(
    r"\b(?:we|i)(?:['’]d|['’]ve)? (?:had |have )?(?:(?:\w+ly|first|at first|also|previously|earlier|once) )?(?:said"
    r"|wrote|reported"
    r"|stated|printed|published|ran|named|described|identified|quoted|gave|listed|left (?:out|off)|omitted|spelled"
    r"|spelt"
    r"|credited|attributed|linked|posted|mentioned|cited|called|dated|located|placed|put|had the)\b"
)
_BAD = re.compile(
    rf"\b(?:mis[a-z]{{4,}}ed|misspelt|misled|misleading|wrong(?:ly)?|incorrect(?:ly)?|inaccurate(?:ly)?"
    r"|erroneous(?:ly)?"
    rf"|mistaken(?:ly)?|in error|by mistake|{ERROR}|untrue|false(?:ly)?|left (?:out|off)|omitted|reversed|transposed"
    r"|out[- ]of[- ]date|outdated|goofed|botched|bungled|garbled|jumbled|duplicated?|upside down|dropped|forgot"
    r"|swapped|conflated|confused|muddled|typo|not (?:true|correct|right|accurate|the case))\b"
)
_STATED = r"(?:is|was|are|were|has|had|have|does|did|will|['’]s|['’]re|['’]ll)"
_PUT_RIGHT = re.compile(
    r"\bshould (?:instead )?(?:have|be|read)\b|, not \w|\brather than\b|\bin fact\b|\bactually\b|\bhere (?:is|are"
    r"|it is|they"
    r" are)\b|\bthe (?:correct|right|actual|proper) \w+|\binstead of\b|\b(?:has|have) (?:since |now )?been \w+ed\b"
    r"|\bthey are "
    rf"[a-z]|[.;:] (?:in |and )?(?:it|he|she|they|these|those|that|there|the [\w’'-]+) ?{_STATED}\b|\bpoint(?:ed"
    r"|ing) out\b"
    r"|\bappears? (?:below|on|in|here)\b|\breadable version\b|\bwe(?:['’]ve| have) (?:\w+ )?(?:corrected|updated"
    r"|changed|fixed)\b"
)
_SORRY = re.compile(
    r"\b(?:we|i|the editors?)(?:['’]re|['’]m| are| am)? (?:\w+ly |very |so )?(?:apologi[sz]e|sorry|regret)\b"
    r"|\b(?:our|my)"
    r" (?:sincere |deep |deepest )?apologies\b|\bapologies for\b|\bsorry (?:for|about) (?:the|that|any|this)"
    rf" (?:{ERROR}|mess)\b"
)
_OWNED_UP = re.compile(
    r"(?:we|i) (?:goofed|blew it|messed up|screwed up|slipped up|erred|were wrong|was wrong|got (?:it|that|this)"
    r" wrong"
    r"|stand corrected|dropped the ball|had (?:it|that|this) wrong)\b|(?:our|my) (?:bad|mistake|error)\b"
)
# "Several readers pointed out that", "not 1931", "it should be".
_PLAINLY = re.compile(
    r"\breaders? [^.!?]{0,30}?point|, not \w|\bshould (?:have|be|read)\b|\bin fact\b|\bnot (?:true|the case)\b"
)
_ENDED = re.compile(r"(?<=[.!?]) +(?=\w)")
# In a longer line the words meet by chance.
_LONGEST = 380


def is_weighty(head: str) -> bool:
    """Say whether enough kinds of word meet in the first sentences of a short line, in lower case."""
    if len(head) >= _LONGEST or not (_BAD.search(head) or _PLAINLY.search(head)):
        return False
    sentences = _ENDED.split(head, maxsplit=3)[:3]
    if _OWNED_UP.match(head) and _PUT_RIGHT.search(head):
        return True
    return _is_regret(sentences) or any(map(_is_put_right, sentences[:2], [*sentences[1:], ""]))


def _is_regret(sentences: list[str]) -> bool:
    """Say whether we are sorry for what is wrong on our own pages."""
    early = " ".join(sentences)
    return all(kind.search(early) is not None for kind in (_SORRY, _OURS, _BAD))


def _is_put_right(sentence: str, following: str) -> bool:
    """Say whether what we wrote is said to be wrong, and what is right, in a sentence and the one after it."""
    ours, told = _OURS.search(sentence) is not None, _WE.search(sentence) is not None
    both = f"{sentence} {following}"
    if ours and told:
        return _PLAINLY.search(both) is not None or (_BAD.search(both) and _PUT_RIGHT.search(both)) is not None
    return (ours or told) and _BAD.search(sentence) is not None and _PUT_RIGHT.search(both) is not None
