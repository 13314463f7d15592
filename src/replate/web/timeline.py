"""The strip that shows an article's versions along time, as numbers for an inline SVG. Pure.

Positions are shares of the width, so that the drawing stretches while its letters keep their size. Marks lie
where their times put them, pushed apart only as far as they would cover each other.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from replate.model import Article, ArticleState, Event, EventKind, VersionLine
from replate.text.speech import Speech, message
from replate.web import addresses, words

_LEFT, _RIGHT, _BREAK = 0.02, 0.98, 0.82
_GAP = 0.032
_EDGE = 0.06
_MOST, _MANY = 60, 24
_CLOSE = timedelta(minutes=10)
# How wide the strip is, in CSS pixels, on a large screen and on a phone, and how wide a letter.
_WIDE, _NARROW, _LETTER = 1100, 350, 6.8
_SIGNS = {
    EventKind.WITHDRAWN: message("withdrawn %(moment)s"),
    EventKind.RETURNED: message("returned %(moment)s"),
    EventKind.MOVED: message("moved %(moment)s"),
    EventKind.RETIRED: message("retired %(moment)s"),
    EventKind.REVIVED: message("revived %(moment)s"),
    EventKind.VARIANTS: message("variants %(moment)s"),
    EventKind.CHURNING: message("churning %(moment)s"),
    EventKind.TEMPLATE: message("new page design %(moment)s"),
    EventKind.QUARANTINED: message("set aside %(moment)s"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One version on the strip. ``x`` is its place; ``side`` is "old" or "new" where it is one of those compared.

    ``label`` is the time below it, ``numbered`` whether its number stands above it; ``narrow`` and ``roomy`` say
    whether there is room for the one and the other on a narrow screen too.
    """

    number: int
    x: str
    radius: float
    label: str
    anchor: str
    narrow: bool
    numbered: bool
    roomy: bool
    side: str
    href: str
    says: str


@dataclass(frozen=True, slots=True)
class Band:
    """The interval in which a change happened, or the stretch between the two versions compared."""

    x1: str
    x2: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A happening other than an edit on the strip: its place, its kind and what is said of it."""

    x: str
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything the drawing needs, ``says`` being its text alternative. ``end`` labels the last look, if known."""

    says: str
    to_time: bool
    marks: tuple[Mark, ...]
    intervals: tuple[Band, ...]
    compared: Band | None
    line_end: str
    end: str
    signs: tuple[Sign, ...] = ()


def timeline(
    article: Article,
    lines: Sequence[VersionLine],
    say: Speech,
    compared: tuple[int, int] | None = None,
    events: Sequence[Event] = (),
) -> Timeline | None:
    """Lay out the versions of an article; ``None`` where there is nothing to see: one version, or two without times.

    ``compared`` are the numbers of the two versions that stand out, twice the same where one is shown alone.
    """
    chosen = _sampled(lines, compared)
    to_time = _is_timed(chosen)
    if len(lines) < (2 if to_time else 3):
        return None
    end = end_label(article, say)
    right = _BREAK if end else _RIGHT
    places = [_LEFT + (right - _LEFT) * place for place in _places(chosen, to_time=to_time)]
    ends = [place for line, place in zip(chosen, places, strict=True) if compared and line.number in compared]
    return Timeline(
        says=_says(lines, compared, end, say, to_time=to_time),
        to_time=to_time,
        marks=_marks(article, lines, chosen, places, compared, end, say),
        intervals=_intervals(chosen, places) if to_time else (),
        compared=Band(_share(ends[0]), _share(ends[-1])) if len(ends) > 1 else None,
        line_end=_share(places[-1]),
        end=end,
        signs=_signs(article, events, chosen, places, say) if events and to_time else (),
    )


def _signs(
    article: Article, events: Sequence[Event], lines: Sequence[VersionLine], places: Sequence[float], say: Speech
) -> tuple[Sign, ...]:
    """Place happenings between the versions by time; those after the last between it and the last look."""
    known = [(line.seen_at, place) for line, place in zip(lines, places, strict=True) if line.seen_at is not None]
    end = (max(article.checked_at or known[-1][0], known[-1][0] + _CLOSE), _RIGHT)
    return tuple(
        Sign(
            _share(_between(event.at, [*known, end])),
            event.kind.value,
            say(_SIGNS[event.kind], moment=words.utc(event.at, say)),
        )
        for event in events
    )


def _between(moment: datetime, known: Sequence[tuple[datetime, float]]) -> float:
    """Give the place of a time between places whose times are known, at the ends where it lies beyond them."""
    for (start, left), (end, right) in itertools.pairwise(known):
        if start <= moment < end:
            return left + (right - left) * min(max((moment - start) / (end - start), 0.1), 0.9)
    return known[0][1] if moment < known[0][0] else known[-1][1]


def end_label(article: Article, say: Speech) -> str:
    """Say what stands at the end of the line: when it was retired or withdrawn, or last looked at."""
    if article.retired_at is not None:
        return say(_SIGNS[EventKind.RETIRED], moment=words.short_day(article.retired_at, say))
    if article.checked_at is None or article.state is ArticleState.ARCHIVED:
        return ""
    return say("last look %(moment)s", moment=words.short_day(article.checked_at, say))


def _sampled(lines: Sequence[VersionLine], compared: tuple[int, int] | None) -> list[VersionLine]:
    """Leave at most a few dozen marks: the ends, those compared, and others evenly between."""
    if len(lines) <= _MOST:
        return list(lines)
    step = -(-len(lines) // _MOST)
    kept = {line.number for line in lines[::step]} | {lines[-1].number} | set(compared or ())
    return [line for line in lines if line.number in kept]


def _is_timed(lines: Sequence[VersionLine]) -> bool:
    times = [line.seen_at for line in lines if line.seen_at is not None]
    return 0 < len(times) == len(lines) and times == sorted(times) and times[0] < times[-1]


def _places(lines: Sequence[VersionLine], *, to_time: bool) -> list[float]:
    """Give each version a place from 0 to 1, by time where all times are known, else evenly."""
    steps = len(lines) - 1
    even = [index / steps for index in range(len(lines))]
    if not to_time:
        return even
    seconds = [line.seen_at.timestamp() for line in lines if line.seen_at is not None]
    gap = min(_GAP, 1 / steps)
    places: list[float] = []
    for moment in seconds:
        place = (moment - seconds[0]) / (seconds[-1] - seconds[0])
        places.append(max(place, places[-1] + gap) if places else place)
    return [min(place, 1 - gap * (steps - index)) for index, place in enumerate(places)]


def _marks(
    article: Article,
    lines: Sequence[VersionLine],
    chosen: Sequence[VersionLine],
    places: Sequence[float],
    compared: tuple[int, int] | None,
    end: str,
    say: Speech,
) -> tuple[Mark, ...]:
    before = {line.number: older.number for older, line in itertools.pairwise(lines)}
    ranked = _ranked(chosen, compared)
    labels, numbers = _labels(chosen, say), [str(line.number) for line in chosen]
    anchors = [_anchor(place) for place in places]
    at = list(zip(places, anchors, strict=True))
    wide, narrow = (_without_clashes(ranked, at, labels, end, width) for width in (_WIDE, _NARROW))
    numbered, roomy = (_without_clashes(ranked, at, numbers, "", width) for width in (_WIDE, _NARROW))
    sides = [_side(line, compared) for line in chosen]
    return tuple(
        Mark(
            number=line.number,
            x=_share(places[index]),
            radius=_radius(len(chosen), sides[index]),
            label=labels[index] if index in wide else "",
            anchor=anchors[index],
            narrow=index in narrow,
            numbered=index in numbered,
            roomy=index in roomy,
            side=sides[index],
            href=addresses.comparison(article.id, before[line.number], line.number)
            if line.number in before
            else addresses.version(article.id, line.number),
            says=say("Version %(number)s, %(seen)s", number=line.number, seen=seen(line, say)),
        )
        for index, line in enumerate(chosen)
    )


def _side(line: VersionLine, compared: tuple[int, int] | None) -> str:
    if compared is None or line.number not in compared:
        return ""
    return "new" if line.number == compared[1] else "old"


def _radius(marks: int, side: str) -> float:
    if side:
        return 11 if side == "new" else 8
    return 5.5 if marks <= _MANY else 3.5


def seen(line: VersionLine, say: Speech) -> str:
    """Say when a version was first seen."""
    if line.seen_at is None:
        return say("seen at a time the archive does not give")
    return say("seen %(moment)s", moment=words.utc(line.seen_at, say))


def _ranked(lines: Sequence[VersionLine], compared: tuple[int, int] | None) -> list[int]:
    """Order the marks by how much their labels are wanted: those compared, the ends, the rest."""
    first = [index for index, line in enumerate(lines) if compared and line.number in compared]
    wanted = [*reversed(first), 0, len(lines) - 1, *range(len(lines))]
    return list(dict.fromkeys(wanted))


def _without_clashes(
    ranked: Sequence[int], at: Sequence[tuple[float, str]], labels: Sequence[str], end: str, width: int
) -> set[int]:
    """Choose the labels that fit beside each other on a strip of that width, the most wanted first.

    ``at`` says of each its place and which part of it stands there, ``end`` what stands at the strip's end anyway.
    """
    taken = [_extent(1.0, "end", end, width)] if end else []
    kept: set[int] = set()
    for index in ranked:
        start, stop = _extent(*at[index], labels[index], width)
        for other_start, other_stop in taken:
            if start < other_stop and other_start < stop:
                break
        else:
            taken.append((start, stop))
            kept.add(index)
    return kept


def _extent(place: float, anchor: str, label: str, width: int) -> tuple[float, float]:
    """Give the stretch that a label covers, with a letter's width of air on either side."""
    size = (len(label) + 2) * _LETTER / width
    start = place - size * _BEFORE[anchor]
    return start, start + size


_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}  # how much of a label lies before its place


def _anchor(place: float) -> str:
    """Say which part of a label stands at its place, so that none leaves the strip."""
    if place < _EDGE:
        return "start"
    return "end" if place > 1 - _EDGE else "middle"


def _labels(lines: Sequence[VersionLine], say: Speech) -> list[str]:
    """Write the times as short as tells them apart: the clock on one day, date and clock in a few, else the date."""
    times = [line.seen_at for line in lines if line.seen_at is not None]
    if not times:
        return [""] * len(lines)
    if times[0].date() == times[-1].date():
        write: Callable[[datetime], str] = words.fine_clock if times[-1] - times[0] < _CLOSE else words.clock
    elif times[-1] - times[0] < timedelta(days=4):
        write = partial(words.short_moment, say=say)
    else:
        write = partial(words.short_day, say=say)
    return ["" if line.seen_at is None else write(line.seen_at) for line in lines]


def _intervals(lines: Sequence[VersionLine], places: Sequence[float]) -> tuple[Band, ...]:
    """Draw from the last look at the older text to the first at the newer, wherever both are known."""
    bands: list[Band] = []
    for index in range(1, len(lines)):
        older, line = lines[index - 1].seen_at, lines[index]
        if (
            older is None
            or line.seen_at is None
            or line.not_before is None
            or not older <= line.not_before < line.seen_at
        ):
            continue
        share = (line.not_before - older) / (line.seen_at - older)
        start = places[index - 1] + share * (places[index] - places[index - 1])
        bands.append(Band(_share(start), _share(places[index])))
    return tuple(bands)


def _says(
    lines: Sequence[VersionLine], compared: tuple[int, int] | None, end: str, say: Speech, *, to_time: bool
) -> str:
    versions = say.count(len(lines), "%(count)s version", "%(count)s versions")
    told = say("%(versions)s in order; their times are not all known", versions=versions)
    first, last = lines[0].seen_at, lines[-1].seen_at
    if to_time and first is not None and last is not None:
        start, stop = words.moment_text(first, say), words.moment_text(last, say)
        told = say("%(versions)s between %(first)s and %(last)s UTC", versions=versions, first=start, last=stop)
    if compared is not None:
        told = say("%(what)s; %(more)s", what=told, more=_compared(compared, say))
    return say("%(what)s; %(more)s", what=told, more=end) if end else told


def _compared(compared: tuple[int, int], say: Speech) -> str:
    old, new = compared
    if old == new:
        return say("version %(number)s is shown", number=new)
    return say("versions %(old)s and %(new)s are compared", old=old, new=new)


def _share(place: float) -> str:
    return f"{place * 100:.2f}%"
