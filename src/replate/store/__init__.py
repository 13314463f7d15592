"""The only place that speaks SQL: what was seen, when, and every version of it.

``open_store`` gives a :class:`Store`; reading methods return the plain types of :mod:`replate.model`,
writing happens inside ``with store.writing() as write``, one transaction, all or nothing.
"""

from __future__ import annotations

from replate.store.counting import StateCount, Totals
from replate.store.evidence import Address, Witness
from replate.store.furnishing import Passage
from replate.store.happenings import EventLine, Wanted
from replate.store.reading import Page
from replate.store.rereading import Outdated, Reading
from replate.store.store import FILE_NAME, Store, open_store
from replate.store.writing import NewVersion, Writer

__all__ = [
    "FILE_NAME",
    "Address",
    "EventLine",
    "NewVersion",
    "Outdated",
    "Page",
    "Passage",
    "Reading",
    "StateCount",
    "Store",
    "Totals",
    "Wanted",
    "Witness",
    "Writer",
    "open_store",
]
