"""What ``init`` writes: settings with every word explained, and real public feeds to start with."""

from __future__ import annotations

from importlib.resources import files

FEEDS_NAME = "feeds.opml"


def settings_text() -> str:
    """The commented settings file."""
    return (files("replate.cli") / "replate.toml").read_text(encoding="utf-8")


def feeds_text() -> str:
    """The starter list of feeds, as OPML."""
    return (files("replate.cli") / "feeds.opml").read_text(encoding="utf-8")
