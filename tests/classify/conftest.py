from __future__ import annotations

from collections.abc import Callable

import pytest

from replate import Content, classify, compare
from replate.model import Change, Comparison, Kind

Classified = Callable[..., Comparison]


def classified(old: str | list[str], new: str | list[str], **more: str) -> Comparison:
    """Two versions of a body compared and classified; ``language``, or ``headline`` for texts that are headlines."""
    if more.pop("headline", ""):
        return classify(compare(Content(headline=str(old), **more), Content(headline=str(new), **more)))
    sides = [[text] if isinstance(text, str) else text for text in (old, new)]
    return classify(compare(Content(paragraphs=sides[0], **more), Content(paragraphs=sides[1], **more)))


@pytest.fixture
def kinds() -> Callable[..., set[Kind]]:
    """All kinds that a change has."""

    def of(old: str | list[str], new: str | list[str], **more: str) -> set[Kind]:
        return {kind for change in classified(old, new, **more).changes for kind in change.kinds}

    return of


@pytest.fixture
def change() -> Callable[..., Change]:
    """The first change."""

    def of(old: str | list[str], new: str | list[str], **more: str) -> Change:
        return classified(old, new, **more).changes[0]

    return of


@pytest.fixture
def comparison() -> Classified:
    """The comparison, classified."""
    return classified
