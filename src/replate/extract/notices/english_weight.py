"""Notices told by what meets in them: our own pages, something wrong with them, what is right, and regret.

A sentence of its own says none of it ("It was 1937"), and there are more ways to begin than a table can hold: "In last
week's column I wrote that ...", "Friday's story about the rink gave ...". Two or three kinds of word together are
enough, because other people's mistakes are told without "our" and "we", and our other news without "wrong".
"""

from __future__ import annotations

import re

from replate.extract.notices.english_words import DAY, ERROR, OWN, SAID, STORY, THING

# How the words begin of which a line holds one of each kind, as in ``finder``.
STEMS = (
    "apolo bad blew blund botch bungl confl confu corre discr dropp dupli erred error erron false falsl forgo garbl glitc "
    "goofe impre inacc incon incor jumbl lapse left messe misat misca misch miscl misco misda misid misin misla misle misma "
    "misna mispl mispr misqu misre misse missi missp missu mista mistr misun mixed mixup muddl not omiss omitt outda outof "
    "overs regre rever right screw slip slips slipp slipu sorry swapp switc trans true typo typos untru upsid wrong"
)
OURS = "i we our my yeste last monda tuesd wedne thurs frida satur sunda page issue editi paper newsl this my editor"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATED = rf"(?:{_MONTH} \d\d?|\d\d? {_MONTH}|{_MONTH}|spring|summer|autumn|fall|winter|latest|last|previous|current)"
_PAPER = r"(?:issue|edition|paper|newsletter|e-?mail|briefing|bulletin|magazine|puzzle|programme|broadcast|show|column)"
# "Friday's story", "last week's column", "the May 2 issue", "the list we printed", "a story about this published Monday".
_OURS = re.compile(
    rf"\b(?:(?:{DAY}|yesterday|last (?:week|month|{DAY}|night)|this (?:week|morning))['’]s (?:[\w-]+ ){{0,3}}?"
    rf"(?:{STORY}|{OWN}|{_PAPER})s?|(?:the|our) {_DATED}(?:, \d{{4}},?)? (?:\w+ )?{_PAPER}|(?:this|our) (?:[\w-]+ ){{0,2}}?"
    rf"(?:{THING}|recipe|{_PAPER})s?|(?:{THING}|list|photo|figures?) (?:that )?we (?:\w+ )?(?:printed|published|ran|posted"
    r"|sent|gave|carried)|page [a-z]?\d+ (?:of|in|on) (?:the|our|"
    rf"{DAY}))\b(?! (?:said|argued|by (?:the|an?)\b))"
)
_WE = re.compile(
    rf"\b(?:we|i)(?:['’]d|['’]ve)? (?:had |have )?(?:(?:\w+ly|first|at first|also|previously|earlier|once) )?(?:{SAID}|wrote|told"
    r"|printed|published|ran|linked|got|made|posted|sent|attributed|neglected|forgot)\b"
)
_BAD = re.compile(
    rf"\b(?:mis[a-z]{{4,}}ed|misspelt|misled|misleading|wrong(?:ly)?|incorrect(?:ly)?|inaccurate(?:ly)?|erroneous(?:ly)?"
    rf"|mistaken(?:ly)?|in error|by mistake|{ERROR}|untrue|false(?:ly)?|left (?:out|off)|omitted|reversed|transposed"
    r"|out[- ]of[- ]date|outdated|goofed|botched|bungled|garbled|jumbled|duplicated?|upside down|missing|dropped|forgot"
    r"|swapped|switched|conflated|confused|muddled|typo|not (?:true|correct|right|accurate|the case))\b"
)
_STATED = r"(?:is|was|are|were|has|had|have|does|did|will|['’]s|['’]re|['’]ll)"
_PUT_RIGHT = re.compile(
    rf"\bshould (?:instead )?(?:have|be|read)\b|, not \w|\brather than\b|\bin fact\b|\bactually\b|\bhere (?:is|are|it is|they"
    r" are)\b|\bthe (?:correct|right|actual|proper) \w+|\binstead of\b|\b(?:has|have) (?:since |now )?been \w+ed\b|\bthey are "
    rf"[a-z]|[.;:] (?:in |and )?(?:it|he|she|they|these|those|that|there|the [\w’'-]+) ?{_STATED}\b|\bpoint(?:ed|ing) out\b"
    r"|\bappears? (?:below|on|in|here)\b|\breadable version\b|\bwe(?:['’]ve| have) (?:\w+ )?(?:corrected|updated|changed|fixed)\b"
)
_SORRY = re.compile(
    r"\b(?:we|i|the editors?)(?:['’]re|['’]m| are| am)? (?:\w+ly |very |so )?(?:apologi[sz]e|sorry|regret)\b|\b(?:our|my)"
    rf" (?:sincere |deep |deepest )?apologies\b|\bapologies for\b|\bsorry (?:for|about) (?:the|that|any|this) (?:{ERROR}|mess)\b"
)
_OWNED_UP = re.compile(
    r"(?:we|i) (?:goofed|blew it|messed up|screwed up|slipped up|erred|were wrong|was wrong|got (?:it|that|this) wrong"
    r"|stand corrected|dropped the ball|had (?:it|that|this) wrong)\b|(?:our|my) (?:bad|mistake|error)\b"
)
# What a paper says of other things than its pages.
_OTHERS = re.compile(r"\b(?:court|police|judge|minister|council|jury|parliament|tribune['’]s|said (?:on|in|that|he|she))\b")


def is_weighty(head: str) -> bool:
    """Say whether enough kinds of word meet in the opening (lower case) of a line for it to be a notice."""
    if _OWNED_UP.match(head):
        return True
    ours, bad = _OURS.search(head), _BAD.search(head)
    told = _WE.search(head)
    if not (ours or told):
        return False
    if _SORRY.search(head) and (ours or bad):
        return True
    return bad is not None and _PUT_RIGHT.search(head) is not None and _OTHERS.search(head) is None
