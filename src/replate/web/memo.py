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
    """A bounded memory of results; what was used longest ago is forgotten first. Safe between threads.

    ``weigh`` says what a result counts for (one, unless told otherwise) and ``capacity`` how much is kept
    altogether; the latest result stays even if it is heavier. Several askers for the same key wait for one
    computation, so that a costly page asked for fifty times at once is worked out once. A failure is passed
    on to those who wait and not remembered.
    """

    def __init__(self, capacity: int, weigh: Callable[[V], int] = lambda _: 1) -> None:
        self._capacity = capacity
        self._weigh = weigh
        self._lock = threading.Lock()
        self._futures: OrderedDict[K, Future[V]] = OrderedDict()
        self._weights: dict[K, int] = {}
        self._total = 0

    def get(self, key: K, work: Callable[[], V]) -> V:
        """Give the remembered result of ``key``, or work it out and remember it."""
        future, mine = self._claim(key)
        if mine:
            try:
                result = work()
            except BaseException as error:
                self._drop(key)
                future.set_exception(error)
                raise
            self._keep(key, future, result)
        return future.result()

    def known(self, key: K) -> V | None:
        """Give the remembered result of ``key`` without waiting for it; ``None`` where it is not there (yet)."""
        with self._lock:
            if key not in self._weights:
                return None
            self._futures.move_to_end(key)
            return self._futures[key].result()

    def working(self, key: K) -> Future[V] | None:
        """Give what will be the result of ``key``, where somebody is working it out; not to be cancelled."""
        with self._lock:
            return None if key in self._weights else self._futures.get(key)

    def __len__(self) -> int:
        return len(self._weights)

    def _claim(self, key: K) -> tuple[Future[V], bool]:
        with self._lock:
            known = self._futures.get(key)
            if known is not None:
                self._futures.move_to_end(key)
                return known, False
            future = self._futures[key] = Future()
            return future, True

    def _keep(self, key: K, future: Future[V], result: V) -> None:
        weight = self._weigh(result)
        with self._lock:
            future.set_result(result)
            self._weights[key] = weight
            self._total += weight
            self._futures.move_to_end(key)
            while self._total > self._capacity:
                oldest = next(iter(self._futures))
                if oldest == key:
                    break
                if oldest in self._weights:
                    self._total -= self._weights.pop(oldest)
                    del self._futures[oldest]
                else:  # still worked on: whoever does will find a place for it
                    self._futures.move_to_end(oldest)

    def _drop(self, key: K) -> None:
        with self._lock:
            del self._futures[key]
