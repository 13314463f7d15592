"""Archives of others and saved pages, read into the same plain types as a live look: bytes in, ImportedArticle out.

One module per format; none of them touches the network, the disk or the clock.
"""

from __future__ import annotations

from replate.importers.newssniffer import read_newssniffer
from replate.importers.text import read_text

__all__ = ["read_newssniffer", "read_text"]
