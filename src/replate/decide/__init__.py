"""Decides what a look means: known versions, what was seen, the rhythm and the time in, a decision out. Pure."""

from __future__ import annotations

from replate.decide.article import Decision, Draft, Known, Look, decide
from replate.decide.evidence import alike
from replate.decide.identity import is_front
from replate.decide.rhythm import Rhythm, next_feed_check
from replate.decide.status import READABLE
from replate.decide.status import judge as judge_status
from replate.decide.upgrade import Former, among, carried

__all__ = [
    "READABLE",
    "Decision",
    "Draft",
    "Former",
    "Known",
    "Look",
    "Rhythm",
    "alike",
    "among",
    "carried",
    "decide",
    "is_front",
    "judge_status",
    "next_feed_check",
]
