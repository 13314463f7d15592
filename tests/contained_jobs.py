"""Jobs for the tests of ``replate.contain``: workers import them by name."""

from __future__ import annotations

import os
import time


def double(number: int) -> int:
    return number * 2


def process_id() -> int:
    return os.getpid()


def loop_for_ever() -> None:
    while True:
        pass


def nap(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def many_spans(count: int) -> int:
    """Native code that runs for half a minute and more: an extractor on one paragraph of inline tags."""
    import trafilatura  # noqa: PLC0415 - only this job needs it

    start = "<p>A proper paragraph of text, with commas, stands before it.</p>" * 20
    page = f"<html><body><article>{start}<p>" + "<span>word</span> tail " * count + "</p></article></body></html>"
    return len(trafilatura.extract(page) or "")


def hog(mebibytes: int) -> int:
    return len(bytearray(mebibytes << 20))


def leave(status: int) -> None:
    os._exit(status)


def crash(number: int) -> None:
    os.kill(os.getpid(), number)


def refuse(sentence: str) -> None:
    raise ValueError(sentence)


class Awkward(Exception):  # noqa: N818 - short, for a test
    """Pickles, but does not come back: its initialiser wants two arguments."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def raise_awkward() -> None:
    raise Awkward("a", "b")


def return_unpicklable() -> object:
    return lambda: None


def swallow(body: bytes) -> bytes:
    return body[:10_000]


def modules_loaded() -> list[str]:
    import sys  # noqa: PLC0415 - asked in the worker

    return sorted(sys.modules)
