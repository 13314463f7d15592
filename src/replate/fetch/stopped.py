"""The one exception inside this stage: why a look brought nothing. It never leaves ``Fetcher.get``."""

from __future__ import annotations

from datetime import datetime

from replate.model import Outcome


class Stopped(Exception):  # noqa: N818 - it is not an error of the program but the end of a look
    """A look ended without a complete, permitted answer. ``reason`` is a sentence for people.

    ``unreachable``: no connection came about, so that every other address of the host will fare the same.
    ``status`` and ``wire_bytes`` are what had come by then.
    """

    def __init__(
        self, outcome: Outcome, reason: str, *, retry_at: datetime | None = None, unreachable: bool = False
    ) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason
        self.retry_at = retry_at
        self.unreachable = unreachable
        self.status: int | None = None
        self.wire_bytes = 0
