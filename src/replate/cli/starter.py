"""What ``init`` writes: real public feeds to start with, and settings with every word explained."""

from __future__ import annotations

from importlib.resources import files


def settings_text() -> str:
    """The commented settings file."""
    return (files("replate.cli") / "replate.toml").read_text(encoding="utf-8")
