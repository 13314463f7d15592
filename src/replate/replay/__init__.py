"""Recorded histories shown again on loopback, and what became of each of their states.

A driver walks ``histories.in_time_order``, shows each step on a ``site.ReplaySite``, looks at the article as
often as it likes, and gives what it showed and what was stored to ``report.report_of``.
"""

from __future__ import annotations

from replate.replay.histories import History, State, Step, in_time_order, read, series_of
from replate.replay.report import Report, ShownState, StoredVersion, report_of, shown_states
from replate.replay.site import ReplaySite, open_site

__all__ = [
    "History",
    "ReplaySite",
    "Report",
    "ShownState",
    "State",
    "Step",
    "StoredVersion",
    "in_time_order",
    "open_site",
    "read",
    "report_of",
    "series_of",
    "shown_states",
]
