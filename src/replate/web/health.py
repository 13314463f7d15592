"""How the watching goes, for people (``/health``), for a watchdog (``/healthz``) and for Prometheus (``/metrics``)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import generate_latest
from starlette.requests import Request
from starlette.responses import Response

from replate.health import Alarm, Figures, Looks, alarms
from replate.model import Counts, Feed, OutletLine
from replate.store import Totals
from replate.text.speech import Speech
from replate.web.site import Frame, Site

_TEXT = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """One feed that is checked. ``worry`` says what is wrong with it, if anything."""

    feed: Feed
    worry: str


@dataclass(frozen=True, slots=True)
class OutletHealth:
    """One outlet with what is wrong with it, if anything."""

    line: OutletLine
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True)
class HealthView:
    """How the watching goes; what is wrong comes first."""

    counts: Counts
    outlets: tuple[OutletHealth, ...]
    feeds: tuple[FeedHealth, ...]
    alarmed: int


def health(site: Site, request: Request) -> Response:
    """Show how the watching goes: every outlet and feed, those that bring nothing above all."""
    now, say = site.now(), site.say(request)
    feeds = tuple(
        FeedHealth(feed, _worry(feed, say, late=bool(feed.next_check_at and feed.next_check_at < now)))
        for feed in site.store.feeds()
    )
    told = {figures.outlet.id: alarms(figures, now) for figures in site.figures()}
    outlets = tuple(OutletHealth(line, told.get(line.outlet.id, ())) for line in site.store.outlets())
    view = HealthView(
        counts=site.counts(),
        outlets=tuple(sorted(outlets, key=lambda line: not line.alarms)),
        feeds=tuple(sorted(feeds, key=lambda line: not line.worry)),
        alarmed=sum(bool(line.alarms) for line in outlets),
    )
    return site.page(request, "health.html", Frame(title=say("Health"), here="health", hidden=True), view)


def _worry(feed: Feed, say: Speech, *, late: bool) -> str:
    if feed.failures > 1:
        return say("failed %(failures)s times in a row", failures=say.number(feed.failures))
    if feed.failures:
        return say("failed at the last look")
    if feed.checked_at is None:
        return say("not looked at yet")
    return say("a look is due") if late else ""


def healthz(site: Site, request: Request) -> Response:
    """Answer "ok" while the store can be read."""
    del request
    site.store.articles(limit=1)
    return Response("ok\n", headers={"cache-control": "no-store"}, media_type="text/plain")


@dataclass(frozen=True, slots=True)
class _Measured:
    """What is measured, in the form that the Prometheus client writes down."""

    totals: Totals
    lag: float
    looks: tuple[Looks, ...]
    figures: tuple[Figures, ...]
    alarms: tuple[tuple[Alarm, ...], ...]

    def collect(self) -> Iterable[Metric]:
        """Give every family of metrics."""
        yield _family(
            CounterMetricFamily("replate_checks", "Looks at articles and feeds by outcome.", labels=["outcome"]),
            ((looks.outcome.value, looks.count) for looks in self.looks),
        )
        yield GaugeMetricFamily("replate_versions", "Versions kept.", value=self.totals.versions)
        yield GaugeMetricFamily("replate_held", "Differences that wait to be believed.", value=self.totals.held)
        yield GaugeMetricFamily(
            "replate_due_lag_seconds", "For how long the oldest look has been due, in seconds.", value=self.lag
        )
        yield _family(
            GaugeMetricFamily("replate_articles", "Articles by state.", labels=["state"]),
            ((line.state.value, line.count) for line in self.totals.states),
        )
        yield _family(
            GaugeMetricFamily("replate_outlet_alarms", "What is wrong with each outlet.", labels=["outlet"]),
            ((figures.outlet.key, len(told)) for figures, told in zip(self.figures, self.alarms, strict=True)),
        )


def _family(family: Metric, values: Iterable[tuple[str, int]]) -> Metric:
    if isinstance(family, CounterMetricFamily | GaugeMetricFamily):
        for label, value in values:
            family.add_metric([label], value)
    return family


def metrics(site: Site, request: Request) -> Response:
    """Give counts in the text format of Prometheus."""
    del request
    now = site.now()
    totals = site.store.totals(now)
    lag = 0.0 if totals.due_since is None else (now - totals.due_since).total_seconds()
    figures = site.figures()
    told = tuple(alarms(line, now) for line in figures)
    measured = _Measured(totals, lag, site.tally.read(site.store), figures, told)
    return Response(generate_latest(measured), headers={"cache-control": "no-store"}, media_type=_TEXT)


ADDRESSES = (("/health", health), ("/healthz", healthz), ("/metrics", metrics))
