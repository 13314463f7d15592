"""The only place that speaks SQL: what was seen, when, and every version of it.

``open_store`` gives a :class:`Store`; reading methods return the plain types of :mod:`replate.model`,
writing happens inside ``with store.writing() as write``, one transaction, all or nothing.
"""

from __future__ import annotations

from replate.store.accounts import Told, Waiting
from replate.store.counting import StateCount, Totals
from replate.store.evidence import Address, Witness
from replate.store.furnishing import Passage
from replate.store.happenings import EventLine, History, Wanted
from replate.store.kinds import KindCount
from replate.store.listing import Chosen
from replate.store.reading import Page
from replate.store.rereading import Outdated, Reading
from replate.store.rhythm import Around, OutletRhythm
from replate.store.rows import NewVersion
from replate.store.searching import Place, Sought
from replate.store.stamps import Stamp
from replate.store.store import FILE_NAME, Store, open_store
from replate.store.writing import Writer

__all__ = [
    "FILE_NAME",
    "Address",
    "Around",
    "Chosen",
    "EventLine",
    "History",
    "KindCount",
    "NewVersion",
    "Outdated",
    "OutletRhythm",
    "Page",
    "Passage",
    "Place",
    "Reading",
    "Sought",
    "Stamp",
    "StateCount",
    "Store",
    "Told",
    "Totals",
    "Waiting",
    "Wanted",
    "Witness",
    "Writer",
    "open_store",
]
