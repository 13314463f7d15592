"""What an outlet says of its own changes: corrections, clarifications, editor's notes, retractions. Pure.

One module per language holds its words; ``grammar`` the sentences in which they meet; ``finder`` reads lines.
"""

from __future__ import annotations

from replate.extract.notices.finder import is_label, is_notice, notice_flags

__all__ = ["is_label", "is_notice", "notice_flags"]
