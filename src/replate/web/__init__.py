"""The pages and feeds: what changed, shown to anyone, from what the store keeps."""

from __future__ import annotations

from replate.web.app import create_app
from replate.web.options import Options

__all__ = ["Options", "create_app"]
