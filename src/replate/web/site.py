"""What every page needs at hand: the store, the options, the templates and the remembered comparisons."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from hashlib import blake2b
from pathlib import Path

import jinja2
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.errors import SettingsError
from replate.health import Figures
from replate.model import Article, Comparison, Counts, Glimpse, OutletLine
from replate.store import KindCount, OutletRhythm, Stamp, Store
from replate.text import kept
from replate.text.speech import Speech
from replate.web import addresses, marked, words
from replate.web.caching import FRESH, answer
from replate.web.comparing import Comparisons
from replate.web.languages import AUTOMATIC, preferred, speeches, translating
from replate.web.memo import Memo
from replate.web.options import Options
from replate.web.tally import Tally

_HERE = Path(__file__).parent
_ANSWERS, _PICTURES = 64_000_000, 4_000_000  # bytes
_GLIMPSES = 5_000  # of a thousand characters each
_COUNTS_KEPT = timedelta(seconds=10)
_OUTLETS_KEPT = timedelta(seconds=60)  # a tenth of a second with fifty thousand articles
_OUTLETS = 400  # whose figures are remembered
_RHYTHM_KEPT = timedelta(minutes=5)
_FIGURES_KEPT = timedelta(seconds=60)  # they cost half a second with a hundred outlets and a million checks


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers: its title, its path without the ending, and what follows that ("?kind=number")."""

    title: str
    path: str
    query: str = ""

    def href(self, form: str) -> str:
        """Give its address in a form: "rss", "atom" or "json"."""
        return f"{self.path}.{form}{self.query}"


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
    """The store, the options, the templates by language and the remembered comparisons, shared by all requests."""

    store: Store
    options: Options
    speeches: Mapping[str, Speech]
    templates: Mapping[str, jinja2.Environment]
    comparisons: Comparisons
    tally: Tally = field(default_factory=Tally)
    answers: Memo[Hashable, Response] = field(default_factory=lambda: Memo(_ANSWERS, _bytes))
    rightly: dict[Hashable, tuple[float, Hashable]] = field(default_factory=dict)
    renewing: dict[Hashable, asyncio.Task[None]] = field(default_factory=dict)
    stamps: Memo[int, Stamp] = field(default_factory=lambda: Memo(1))
    glimpses: Memo[tuple[int, int, int, int, int], Glimpse] = field(default_factory=lambda: Memo(_GLIMPSES))
    pictures: Memo[tuple[int, int, int, int, int], bytes] = field(default_factory=lambda: Memo(_PICTURES, len))
    _counted: Memo[int, Counts] = field(default_factory=lambda: Memo(1))
    _outlets: Memo[int, tuple[OutletLine, ...]] = field(default_factory=lambda: Memo(1))
    _rhythms: Memo[tuple[int, int], OutletRhythm] = field(default_factory=lambda: Memo(_OUTLETS))
    _activity: Memo[tuple[int, int], dict[date, int]] = field(default_factory=lambda: Memo(_OUTLETS))
    _figures: Memo[int, tuple[Figures, ...]] = field(default_factory=lambda: Memo(1))
    _kinds: Memo[tuple[int, int], tuple[KindCount, ...]] = field(default_factory=lambda: Memo(_OUTLETS))

    def now(self) -> datetime:
        """Give the time by the options' clock."""
        return self.options.clock()

    def say(self, request: Request) -> Speech:
        """Give the language to answer a request in: the options' own, or the one that the reader asks for."""
        wanted = self.options.language
        if wanted == AUTOMATIC:
            wanted = request.scope.get("replate.language", "")  # most pages ask more than once
            if not wanted:
                wanted = preferred(request.headers.get("accept-language", ""), self.speeches)
                request.scope["replate.language"] = wanted
        return self.speeches[wanted]

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

    def activity(self, outlet_id: int, since: date) -> dict[date, int]:
        """Count an outlet's changes by day, anew every minute at most."""
        key = (outlet_id, self.period(_FIGURES_KEPT))
        return self._activity.get(key, lambda: self.store.activity(outlet_id, since))

    def kinds(self, outlet_id: int) -> tuple[KindCount, ...]:
        """Count an outlet's changes by kind, anew every minute at most."""
        key = (outlet_id, self.period(_FIGURES_KEPT))
        return self._kinds.get(key, lambda: self.store.kinds(outlet_id))

    def period(self, length: timedelta = _COUNTS_KEPT) -> int:
        """Number the stretches of that length in which what was counted is good enough."""
        return int(self.now().timestamp() // length.total_seconds())

    def variant(self, request: Request) -> str:
        """Say what the page depends on beside its address and the history: the language it is answered in."""
        return self.say(request).language

    def comparison(self, article: Article, old: int, new: int, *, patient: bool = True) -> Comparison:
        """Compare two stored versions, as :meth:`Comparisons.get` does."""
        return self.comparisons.get(article, old, new, patient=patient)

    def page(
        self, request: Request, template: str, frame: Frame, view: object, *, status: int = 200, cache: str = FRESH
    ) -> Response:
        """Answer with a page: ``view`` in ``template`` inside the common frame, in the reader's language."""
        say = self.say(request)
        text = (
            self.templates[say.language]
            .get_template(template)
            .render(view=view, frame=frame, site=self.options, counts=self.counts(), now=self.now())
        )
        headers = {"content-language": say.language}
        if self.options.language == AUTOMATIC:
            headers["vary"] = "accept-language"
        return answer(text.encode(), "text/html; charset=utf-8", status=status, cache=cache, headers=headers)


def _bytes(answer: Response) -> int:
    return len(answer.body) + 2_000


def open_site(store: Store, options: Options, spoken: Mapping[str, Speech] | None = None) -> Site:
    """Gather what the pages need; ``spoken`` are the languages of the pages, where not those of the catalogues.

    Raises SettingsError for a language that there is not.
    """
    spoken = spoken or speeches()
    if options.language not in (AUTOMATIC, *spoken):
        raise SettingsError(f"[web] language must be one of {', '.join((AUTOMATIC, *spoken))}, not {options.language}")
    templates = {language: _environment(say) for language, say in spoken.items()}
    comparisons = Comparisons(store, Memo(options.comparison_memory, marked.characters))
    return Site(store, options, spoken, templates, comparisons)


def _environment(say: Speech) -> jinja2.Environment:
    """Set up the templates in one language: what they say, count and date is said in it."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        auto_reload=False,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.newstyle_gettext = True  # type: ignore[attr-defined]  # the extension's own option
    environment.globals |= {
        **translating(say),
        "path": addresses,
        "say": say,
        "count": say.count,
        "ago": partial(words.ago, say=say),
        "assets": _assets_mark(),
    }
    environment.filters |= {
        "when": partial(words.time, say=say),
        "clock_time": lambda moment: words.time_element(moment, words.clock(moment), say),
        "fine_time": lambda moment: words.time_element(moment, words.fine_clock(moment), say),
        "day_time": lambda moment: words.time_element(moment, words.day(moment, say), say),
        "number": say.number,
        "stored": lambda text: kept.shown(text, say),
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


def capitalize_first(text: Markup) -> Markup:
    """Begin a sentence with a capital letter, leaving the rest (and its escaping) as it is."""
    return text[:1].upper() + text[1:]
