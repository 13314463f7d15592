"""The only place that speaks SQL: what was seen, when, and every version of it.

``open_store`` gives a :class:`Store`; reading methods return the plain types of :mod:`replate.model`,
writing happens inside ``with store.writing() as write``, one transaction, all or nothing.
"""

from __future__ import annotations

from replate.store.reading import Page
from replate.store.store import FILE_NAME, Store, open_store
from replate.store.writing import NewVersion, Writer

__all__ = ["FILE_NAME", "NewVersion", "Page", "Store", "Writer", "open_store"]
