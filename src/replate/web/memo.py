"""Remembering what is dear to work out and never changes, within bounds and once at a time."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memo(Generic[K, V]):
    """A bounded memory of results; the one used longest ago is forgotten first. Safe between threads.

    Several askers for the same key wait for one computation, so that a costly page asked for fifty times at
    once is worked out once. A failure is passed on to those who wait and not remembered.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = max(capacity, 1)
        self._lock = threading.Lock()
        self._futures: OrderedDict[K, Future[V]] = OrderedDict()

    def get(self, key: K, work: Callable[[], V]) -> V:
        """Give the remembered result of ``key``, or work it out and remember it."""
        future, mine = self._claim(key)
        if mine:
            try:
                future.set_result(work())
            except BaseException as error:
                self._forget(key, future)
                future.set_exception(error)
                raise
        return future.result()

    def __len__(self) -> int:
        return len(self._futures)

    def _claim(self, key: K) -> tuple[Future[V], bool]:
        with self._lock:
            known = self._futures.get(key)
            if known is not None:
                self._futures.move_to_end(key)
                return known, False
            future = self._futures[key] = Future()
            while len(self._futures) > self._capacity:
                self._futures.popitem(last=False)
            return future, True

    def _forget(self, key: K, future: Future[V]) -> None:
        with self._lock:
            if self._futures.get(key) is future:
                del self._futures[key]
