"""Prints news sites on loopback: an edition (pages, feed, odd answers) in, real HTTP out.

The demo newsroom, the replay of recorded histories and the tests' scripted outlet are all served by it.
"""

from __future__ import annotations

from replate.press.edition import Answer, Edition, FeedForm, Masthead, Page, Validator
from replate.press.server import Counts, Stand, open_stand

__all__ = ["Answer", "Counts", "Edition", "FeedForm", "Masthead", "Page", "Stand", "Validator", "open_stand"]
