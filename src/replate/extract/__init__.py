"""Page bytes to content: what a page says, as typed blocks, and what it says of itself. Pure."""

from __future__ import annotations

from replate.extract.options import Options
from replate.extract.read import EXTRACTOR, read

__all__ = ["EXTRACTOR", "Options", "read"]
