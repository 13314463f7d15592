"""Replate watches news outlets, keeps every published version of every article, and shows what was changed."""

from __future__ import annotations

from replate.classify import classify
from replate.compare import compare
from replate.model import Block, Comparison, Content
from replate.version import VERSION

__version__ = VERSION
__all__ = ["Block", "Comparison", "Content", "__version__", "classify", "compare"]
