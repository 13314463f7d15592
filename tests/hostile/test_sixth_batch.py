"""Histories of several answers each, through the whole pipeline, judged by what was written down beforehand."""

from __future__ import annotations

import pytest
from sixth_batch import sit
from sixth_batch_edits import HISTORIES
from sixth_batch_walls import WALLS

SCENARIOS = WALLS | HISTORIES


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_history_is_kept_as_it_was(name, site, at):
    assert not sit(SCENARIOS[name], site, at)
