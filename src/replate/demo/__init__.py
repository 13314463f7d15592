"""The demo newsroom: three invented outlets on loopback that edit their articles while you watch."""

from __future__ import annotations

from replate.demo.newsroom import Newsroom, load
from replate.demo.site import serve

__all__ = ["Newsroom", "load", "serve"]
