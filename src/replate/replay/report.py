"""What was shown and what was stored -> how many states were missed and how many versions are false. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

import lxml.html

from replate.replay.errorpages import is_error_page
from replate.replay.histories import History, State, Step, series_of

_UNSEEN = "//script | //style | //template | //noscript | //comment()"


@dataclass(frozen=True, slots=True)
class ShownState:
    """One state that was on show. ``words`` are those of title and text; ``series`` names its article."""

    series: str
    state: int
    words: tuple[str, ...]
    error_page: bool = False


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version that was stored, and the ``state`` of its article that was on show when it was."""

    series: str
    number: int
    state: int


@dataclass(frozen=True, slots=True)
class Report:
    """How a replay went.

    ``expected`` are the states whose words differ from the state before (a series' first one included), error
    pages aside; ``missed`` are those without a stored version of their own; ``false`` are stored versions
    without such a state, of which ``error_pages_stored`` were stored while an error page was on show.
    """

    series: int
    states: int
    expected: int
    stored: int
    missed: int
    false: int
    error_pages_stored: int
    checks: int
    seconds: float

    def to_json(self) -> str:
        """Return the report as a JSON object."""
        return json.dumps(asdict(self), indent=2)


def shown_states(histories: Sequence[History], steps: Iterable[Step]) -> tuple[ShownState, ...]:
    """Return what the given steps put on show; a series goes by the path under which it is served."""
    series = series_of(histories)
    return tuple(_shown(series[step.history], step.state, histories[step.history].states[step.state]) for step in steps)


def _shown(series: str, number: int, state: State) -> ShownState:
    text = truth_of(state)
    words = tuple(word for word in f"{state.title} {text}".split() if word.strip("#"))  # "##" marks a heading
    return ShownState(series, number, words, is_error_page(state.title, text))


def truth_of(state: State) -> str:
    """Return the words a state truly has: its text where it comes with one, else what its HTML shows."""
    return visible_text(state.html or "") if state.text is None else state.text


def visible_text(html: str) -> str:
    """Return the text of an HTML body without scripts, styles and comments; its pieces are parted by spaces."""
    if not html.strip():
        return ""
    try:
        body = lxml.html.document_fromstring(html)
    except lxml.etree.ParserError:  # nothing but comments or white space
        return ""
    for unseen in body.xpath(_UNSEEN):
        unseen.drop_tree()
    return " ".join(" ".join(body.itertext()).split())


def report_of(shown: Iterable[ShownState], stored: Iterable[StoredVersion], *, checks: int, seconds: float) -> Report:
    """Compute the report. ``checks`` are the looks taken, ``seconds`` how long the replay took.

    A state's own version is one stored while it was on show; a second one stored meanwhile is false.
    """
    states, versions = tuple(shown), tuple(stored)
    expected = _expected(states)
    stored_at = Counter((version.series, version.state) for version in versions)
    own = sum(1 for key in expected if stored_at[key])
    errors = {(state.series, state.state) for state in states if state.error_page}
    return Report(
        series=len({state.series for state in states}),
        states=len(states),
        expected=len(expected),
        stored=len(versions),
        missed=len(expected) - own,
        false=len(versions) - own,
        error_pages_stored=sum(count for key, count in stored_at.items() if key in errors),
        checks=checks,
        seconds=round(seconds, 3),
    )


def _expected(states: Iterable[ShownState]) -> set[tuple[str, int]]:
    before: dict[str, tuple[str, ...]] = {}
    expected = set()
    for state in sorted(states, key=lambda state: (state.series, state.state)):
        if not state.error_page and before.get(state.series) != state.words:
            expected.add((state.series, state.state))
            before[state.series] = state.words
    return expected
