"""What was read off pages lately: a page that is the same at the next look need not be read again.

Every change waits for a second look, most looks find nothing new, and many pages are made anew for each of them
without saying anything else. It is kept in memory alone: after a restart pages are simply read.
"""

from __future__ import annotations

import pickle
import threading
from collections import OrderedDict

from replate.model import Extraction

_MIB = 1024 * 1024


class Readings:
    """The latest readings of pages, by what they depend on beside the page; those used least lately go first.

    ``most_bytes`` bounds what they take. Safe to use from many threads.
    """

    def __init__(self, most_bytes: int = 32 * _MIB) -> None:
        self._most = most_bytes
        self._taken = 0
        self._kept: OrderedDict[tuple[str, ...], tuple[str, bytes]] = OrderedDict()  # packed: a tenth of the objects
        self._lock = threading.Lock()

    def page(self, key: tuple[str, ...]) -> str:
        """The fingerprint of the page that was read last under this key, or ``""``."""
        with self._lock:
            return self._kept[key][0] if key in self._kept else ""

    def get(self, key: tuple[str, ...], page: str) -> Extraction | None:
        """What was read off that page under this key, if it is still known."""
        with self._lock:
            known, packed = self._kept.get(key, ("", b""))
            if known != page or not packed:
                return None
            self._kept.move_to_end(key)
        extraction: Extraction = pickle.loads(packed)  # noqa: S301  # packed below, and never left this process
        return extraction

    def keep(self, key: tuple[str, ...], extraction: Extraction) -> None:
        """Remember what was read, if that was a content; what else a page may be is looked into each time."""
        fit = extraction.content is not None and extraction.page
        packed = pickle.dumps(extraction, pickle.HIGHEST_PROTOCOL) if fit else b""
        with self._lock:
            self._taken -= len(self._kept.pop(key, ("", b""))[1])
            if fit:
                self._kept[key] = (extraction.page, packed)
                self._taken += len(packed)
            while self._taken > self._most:
                self._taken -= len(self._kept.popitem(last=False)[1][1])
