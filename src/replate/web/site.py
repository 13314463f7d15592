"""What every page needs at hand: the store, the options, the templates and the remembered comparisons."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import blake2b
from pathlib import Path

import jinja2
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.classify import classify, overrule
from replate.compare import compare
from replate.health import Figures
from replate.model import Article, Comparison, Counts, OutletLine
from replate.store import OutletRhythm, Stamp, Store
from replate.web import addresses, marked, timeline, words
from replate.web.caching import FRESH, answer
from replate.web.memo import Memo
from replate.web.options import Options
from replate.web.tally import Tally
from replate.web.views import Shown

_HERE = Path(__file__).parent
_ANSWERS, _PICTURES, _ROWS = 64_000_000, 4_000_000, 32_000_000  # bytes, characters
_COUNTS_KEPT = timedelta(seconds=10)
_OUTLETS_KEPT = timedelta(seconds=60)  # a tenth of a second with fifty thousand articles
_OUTLETS = 400  # whose figures are remembered
_RHYTHM_KEPT = timedelta(minutes=5)
_FIGURES_KEPT = timedelta(seconds=60)  # they cost half a second with a hundred outlets and a million checks


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers: its title and its path without the ending."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a page. ``here`` names the section lit up in the masthead; ``hidden`` asks robots to pass."""

    title: str
    here: str = ""
    feeds: tuple[FeedLink, ...] = ()
    hidden: bool = False
    sought: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """The store, the options, the templates and the remembered comparisons, shared by all requests."""

    store: Store
    options: Options
    templates: jinja2.Environment
    comparisons: Memo[tuple[int, int, int, int, int], Comparison]
    tally: Tally = field(default_factory=Tally)
    answers: Memo[Hashable, Response] = field(default_factory=lambda: Memo(_ANSWERS, _bytes))
    stamps: Memo[int, Stamp] = field(default_factory=lambda: Memo(1))
    rows: Memo[tuple[int, int, int, int, int], Shown] = field(default_factory=lambda: Memo(_ROWS, _characters))
    pictures: Memo[tuple[int, int, int, int, int], bytes] = field(default_factory=lambda: Memo(_PICTURES, len))
    _counted: Memo[int, Counts] = field(default_factory=lambda: Memo(1))
    _outlets: Memo[int, tuple[OutletLine, ...]] = field(default_factory=lambda: Memo(1))
    _rhythms: Memo[tuple[int, int], OutletRhythm] = field(default_factory=lambda: Memo(_OUTLETS))
    _activity: Memo[tuple[int, int], dict[date, int]] = field(default_factory=lambda: Memo(_OUTLETS))
    _figures: Memo[int, tuple[Figures, ...]] = field(default_factory=lambda: Memo(1))

    def now(self) -> datetime:
        """Give the time by the options' clock."""
        return self.options.clock()

    def counts(self) -> Counts:
        """Count what is kept, anew every few seconds at most."""
        return self._counted.get(self.period(), self.store.counts)

    def outlets(self) -> tuple[OutletLine, ...]:
        """Give all outlets with their counts, anew every minute at most."""
        return self._outlets.get(self.period(_OUTLETS_KEPT), self.store.outlets)

    def figures(self) -> tuple[Figures, ...]:
        """Count how each outlet does, anew every minute at most."""
        return self._figures.get(self.period(_FIGURES_KEPT), lambda: self.store.figures(self.now()))

    def outlet(self, key: str) -> OutletLine:
        """Give an outlet with its counts, anew every minute at most. Raises NotFoundError."""
        known = next((line for line in self.outlets() if line.outlet.key == key), None)
        return self.store.outlet(key) if known is None else known

    def rhythm(self, outlet_id: int) -> OutletRhythm:
        """Tell how an outlet changes its articles, anew every few minutes at most."""
        key = (outlet_id, self.period(_RHYTHM_KEPT))
        return self._rhythms.get(key, lambda: self.store.outlet_rhythm(outlet_id))

    def activity(self, outlet_id: int, since: datetime) -> dict[date, int]:
        """Count an outlet's changes by day, anew every minute at most."""
        key = (outlet_id, self.period(_FIGURES_KEPT))
        return self._activity.get(key, lambda: self.store.activity(outlet_id, since))

    def period(self, length: timedelta = _COUNTS_KEPT) -> int:
        """Number the stretches of that length in which what was counted is good enough."""
        return int(self.now().timestamp() // length.total_seconds())

    def variant(self, request: Request) -> str:
        """Say what the page depends on beside its address and the history: nothing so far."""
        del request
        return ""

    def comparison(self, article: Article, old: int, new: int) -> Comparison:
        """Compare two stored versions, from memory where it was done before. Raises NotFoundError.

        What is remembered holds as long as the outlet's furniture stays as it is and nobody rules on a change.
        """
        key = (article.id, old, new, article.outlet.generation, article.rulings)
        return self.comparisons.get(key, lambda: self._compare(article, old, new))

    def _compare(self, article: Article, old: int, new: int) -> Comparison:
        before, after = self.store.versions(article.id, (old, new))
        rulings = self.store.rulings(article.id, old, new) if article.rulings else {}
        return overrule(classify(compare(before.content, after.content)), rulings)

    def page(
        self, request: Request, template: str, frame: Frame, view: object, *, status: int = 200, cache: str = FRESH
    ) -> Response:
        """Answer with a page: ``view`` in ``template`` inside the common frame."""
        del request
        text = self.templates.get_template(template).render(
            view=view, frame=frame, site=self.options, counts=self.counts(), now=self.now()
        )
        return answer(text.encode(), "text/html; charset=utf-8", status=status, cache=cache)


def _bytes(answer: Response) -> int:
    return len(answer.body) + 2_000


def _characters(row: Shown) -> int:
    return len(row.headline) + len(row.excerpt) + 500


def open_site(store: Store, options: Options) -> Site:
    """Gather what the pages need."""
    return Site(store, options, _environment(), Memo(options.comparison_memory, marked.characters))


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"path": addresses, "say": words, "seen": timeline.seen, "assets": _assets_mark()}
    environment.filters |= {
        "when": when,
        "clock_time": clock_time,
        "fine_time": fine_time,
        "day_time": day_time,
        "capitalize_first": capitalize_first,
    }
    return environment


def _assets_mark() -> str:
    """Give a short mark of the static files' contents, so that browsers may keep them for good."""
    digest = blake2b(digest_size=6)
    for path in static_files():
        digest.update(path.read_bytes())
    return digest.hexdigest()


def static_files() -> Iterable[Path]:
    """List the files that are served as they are."""
    return sorted((_HERE / "static").iterdir())


def when(moment: datetime) -> Markup:
    """Write date and time as an HTML ``time``."""
    return _time(moment, words.moment_text(moment))


def clock_time(moment: datetime) -> Markup:
    """Write the time of day as an HTML ``time``."""
    return _time(moment, words.clock(moment))


def fine_time(moment: datetime) -> Markup:
    """Write the time of day to the second as an HTML ``time``."""
    return _time(moment, words.fine_clock(moment))


def day_time(moment: datetime) -> Markup:
    """Write the date as an HTML ``time``."""
    return _time(moment, words.day(moment))


def _time(moment: datetime, text: str) -> Markup:
    return Markup('<time datetime="{}" title="{} UTC">{}</time>').format(
        words.stamp(moment), words.moment_text(moment), text
    )


def capitalize_first(text: Markup) -> Markup:
    """Begin a sentence with a capital letter, leaving the rest (and its escaping) as it is."""
    return text[:1].upper() + text[1:]
