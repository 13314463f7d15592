"""Fetch: from an address to a capture. The only HTTP client for pages, feeds and robots.txt files."""

from __future__ import annotations

from replate.fetch.client import Fetcher
from replate.fetch.limits import Limits, Purpose

__all__ = ["Fetcher", "Limits", "Purpose"]
