"""Shared by all tests: where the development data lie, and skipping visibly where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of development data beside the checkout; tests that need it skip elsewhere and say so."""
    if not SHARED.is_dir():
        pytest.skip("the shared development data are not on this machine")
    return SHARED
