"""A sixth batch: histories of several answers each, written down with what is right before any of them was looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from html import escape

from frames import broadsheet, links, paragraphs
from misbehaving import Reply, Site
from sitting import Sitting

from replate.model import EventKind, Outcome

BLOCKED, PAYWALLED, MISSING = {Outcome.BLOCKED}, {Outcome.PAYWALLED}, {Outcome.MISSING}
AWAY = {Outcome.UNAVAILABLE}
NO_TEXT = {Outcome.EMPTY, Outcome.NOT_ARTICLE, Outcome.HELD, Outcome.MISMATCH, Outcome.MISSING}
Answer = str | bytes | Reply | Callable[[int, dict[str, str]], Reply]


@dataclass(frozen=True)
class Stage:
    """What the address answers for some looks, and what must come of them."""

    answer: Answer
    outcomes: frozenset[Outcome]
    more: tuple[int, int] = (0, 0)  # versions that come by it: at least, at most
    looks: int = 2
    minutes: int = 10
    says: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    also: tuple[tuple[str, Answer], ...] = ()  # other paths of the site


@dataclass(frozen=True)
class Scenario:
    """A history, the class of it, and the events that must (not) be told."""

    kind: str
    stages: tuple[Stage, ...]
    events: frozenset[EventKind] = frozenset()
    no_events: frozenset[EventKind] = field(default_factory=frozenset)


def history(
    kind: str, *stages: Stage, events: set[EventKind] = frozenset(), no_events: set[EventKind] = frozenset()
) -> Scenario:
    return Scenario(kind, stages, frozenset(events), frozenset(no_events))


def first(answer: Answer, **more: object) -> Stage:
    """The article as it is first seen."""
    return Stage(answer, frozenset({Outcome.NEW, Outcome.SAME, Outcome.HELD}), (1, 1), **more)


def impostor(answer: Answer, outcomes: set[Outcome], **more: object) -> Stage:
    """What is not the article: said to be so, and never kept."""
    return Stage(answer, frozenset(outcomes), **({"minutes": 25} | more))


def noise(answer: Answer, **more: object) -> Stage:
    """The article in another dress: no version of it."""
    return Stage(answer, frozenset({Outcome.SAME, Outcome.HELD, Outcome.MOVED}), **({"looks": 4} | more))


def back(answer: Answer, **more: object) -> Stage:
    """The article as it was."""
    return Stage(answer, frozenset({Outcome.SAME}), **({"looks": 1} | more))


def edit(answer: Answer, *says: str, lacks: tuple[str, ...] = (), **more: object) -> Stage:
    """A true edit: one version more, with its words and without those it took out."""
    return Stage(
        answer,
        frozenset({Outcome.NEW, Outcome.SAME, Outcome.REVERTED, Outcome.HELD}),
        (1, 1),
        says=says,
        lacks=lacks,
        **({"looks": 3} | more),
    )


def several(answer: Answer, most: int, **more: object) -> Stage:
    """What may be kept a few times, and is then said to be noise."""
    return Stage(answer, frozenset({Outcome.NEW, Outcome.SAME, Outcome.REVERTED, Outcome.HELD}), (0, most), **more)


def as_answer(answer: Answer) -> Reply | Callable[[int, dict[str, str]], Reply]:
    return Reply(answer) if isinstance(answer, str | bytes) else answer


def sit(scenario: Scenario, site: Site, at: Sitting) -> list[str]:
    """Play a history; give what went wrong."""
    article, wrong = at.watch.add(site.at("/a")), []
    for number, stage in enumerate(scenario.stages):
        before = at.versions(article)
        for path, answer in (("/a", stage.answer), *stage.also):
            site.answers[path] = as_answer(answer)
        seen = at.look(article, times=stage.looks, apart=timedelta(minutes=stage.minutes))
        wrong += [f"{number}: {w}" for w in judged(stage, set(seen), at, article, before)]
    told = set(at.events(article))
    wrong += [f"not told: {kind}" for kind in scenario.events - told]
    return wrong + [f"told: {kind}" for kind in scenario.no_events & told]


def judged(stage: Stage, seen: set[Outcome], at: Sitting, article: int, before: int) -> list[str]:
    wrong, more = [], at.versions(article) - before
    if seen - stage.outcomes:
        wrong.append(f"{sorted(map(str, seen))} {at.reasons[-stage.looks :]}")
    if not stage.more[0] <= more <= stage.more[1]:
        wrong.append(f"{more} versions more {at.reasons[-stage.looks :]} {at.watch.texts(article)[-1:]}")
    kept = at.watch.texts(article)
    text = "\n".join([kept[-1][0], *kept[-1][1]]) if kept else ""
    wrong += [f"says not {said!r}: {text}" for said in stage.says if said not in text]
    return wrong + [f"says {said!r}: {text}" for said in stage.lacks if said in text]


# ── frames beside those of frames.py ──


def portal(
    title: str, inner: str, *, lang: str = "en", head: str = "", top: str = "", foot: str = "", turn: int = 0
) -> str:
    """A portal of boxes: link furniture on all sides, the text in plain boxes."""
    names = "Harbour dues up again|Tides and times|Five walks for Sunday|Who owns the quay?|The last net maker|Ferry in the fog"
    box = f'<div class="box box-{turn}"><div class="box-h">More from us</div><div>{links(names, "</div><div>")}</div></div>'
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)} :: NordPort</title>{head}</head><body>'
        f'<div class="w"><div class="bar">{links("Start|News|Sport|Boats|Jobs|Motor|Deals|Horoscope")}</div><div class="left">{box}{box}</div>'
        f'<div class="mid"><div class="a"><div class="dachzeile">Region</div><h1>{escape(title)}</h1>{top}<div class="txt">{inner}</div>{foot}</div>{box}</div>'
        f'<div class="right">{box}{box}</div><div class="foot">{links("Contact|Imprint|Data protection|Jobs")} © NordPort</div></div></body></html>'
    )


def amp(title: str, texts: tuple[str, ...], *, lang: str = "en", canonical: str = "/a") -> str:
    return (
        f'<!doctype html><html ⚡ lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title><link rel="canonical" href="{canonical}">'
        '<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{}</style></head><body>'
        f'<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><main><h1>{escape(title)}</h1>'
        f"<p class='amp-by'>By Nell Harrow</p>{paragraphs(texts)}</main><amp-ad width=300 height=250 type='x'></amp-ad></body></html>"
    )


Told = tuple[str, tuple[str, ...]]


def shown(told: Told, frame: Callable[..., str] = broadsheet, **more: object) -> str:
    return frame(told[0], paragraphs(told[1]), **more)


def changed(told: Told, old: str, new: str) -> Told:
    """The same article with some words put for others."""
    assert old in "\n".join([told[0], *told[1]])
    return told[0].replace(old, new), tuple(text.replace(old, new) for text in told[1])


def cut(told: Told, count: int) -> Told:
    return told[0], told[1][:count]


# ── articles of our own ──

BARRIER: Told = (
    "Storm barrier at Saltmere closed for the third time this month",
    (
        "The storm barrier at Saltmere was shut shortly before six on Thursday morning, the third time in a month that the gates have had to be lowered against a spring tide.",
        "Water levels in the outer harbour reached 3.4 metres, some 20 centimetres below the mark at which the lower town begins to flood, the tide office said.",
        "“We would rather close it ten times for nothing than leave it open once too often,” said Marit Olsen, who runs the control room. She expects two more closures before Sunday.",
        "The gates, built in 1987, were meant to be used four times a year. Engineers have warned the council since the autumn that the hinges of the eastern leaf are wearing faster than planned.",
        "A report by the university of Hale put the cost of new hinges at 14 million crowns. The council has set aside 5 million so far and hopes that the ministry will pay the rest.",
        "Shopkeepers in Rope Street, who lost their stock in the flood six years ago, have called for a meeting on Tuesday evening. Peter Lund, the mayor, said that he would attend.",
        "The ferry to Hale will leave from the northern pier until the gates are open again.",
    ),
)
STRIKE: Told = (
    "Teachers in Hale vote to strike over class sizes",
    (
        "Teachers at eleven schools in Hale have voted to walk out for two days next week after talks over class sizes broke down on Wednesday night.",
        "Their union said that 312 of its 340 members had taken part in the ballot and that nine in ten had voted in favour.",
        "The education office called the decision regrettable. Ruth Adler, its head, said that parents would be told by Friday which schools had to close.",
        "Classes in the upper town have grown to 33 pupils on average, four more than five years ago, according to figures that the council published in January.",
        "Both sides are to meet again on Saturday with a mediator from the labour court.",
    ),
)
BRIEF: Told = (
    "Lighthouse open day moved to 14 June",
    (
        "The open day of the Hale lighthouse has been moved to 14 June because of repairs to the stairs, the trust that owns it said on Monday. Tickets remain valid.",
    ),
)
WHALE: Told = (
    "Whale washed up at Kettle Bay was old, vets say",
    (
        "A sperm whale that was found dead on the sands of Kettle Bay on Sunday had died of old age, vets who examined the animal said on Tuesday.",
        "The bull was 15 metres long and may have been 60 years old. There were no traces of a net or of a collision, said Anna Ferreira of the sea life institute.",
        "The skeleton will go to the museum in Hale.",
    ),
)
PORTUGUESE: Told = (
    "Barragem de Vale Frio reabre após obras de dois anos",
    (
        "A barragem de Vale Frio voltou a funcionar na quarta-feira, dois anos depois do início das obras de reforço do paredão, anunciou a empresa das águas.",
        "Os trabalhos custaram 18 milhões de euros, mais quatro do que estava previsto. O atraso deveu-se à falta de aço e a duas cheias no inverno passado.",
        "“É um dia feliz para quem vive a jusante”, disse a presidente da junta, Helena Prates, que visitou o local com moradores da aldeia.",
        "A albufeira está agora a 61 por cento da sua capacidade. A empresa espera que a rega possa recomeçar em abril.",
        "Os agricultores pedem que a taxa da água, duplicada durante as obras, volte ao valor antigo.",
    ),
)
SWEDISH: Told = (
    "Färjan till Sandö ställs in hela veckan",
    (
        "Färjetrafiken till Sandö ställs in hela veckan sedan ett fel upptäckts i fartygets styrning, meddelade rederiet på tisdagen.",
        "Omkring 240 boende på ön får i stället åka med en mindre båt som går fyra gånger om dagen. Bilar kan inte tas med.",
        "– Vi beklagar besvären men säkerheten går först, säger rederiets vd Karin Holm.",
        "Felet väntas vara åtgärdat på måndag. En reservdel är på väg från varvet i Åbo.",
        "Skolskjutsen går som vanligt, uppger kommunen.",
    ),
)
DANISH: Told = (
    "Byrådet siger nej til højhus ved havnen",
    (
        "Et flertal i byrådet stemte mandag aften nej til et højhus på 22 etager ved den gamle havn efter en debat, der varede til over midnat.",
        "Naboerne havde samlet 1.900 underskrifter mod byggeriet, som de mener ville skygge for badebroen.",
        "– Det er en sejr for dem, der bor her, siger Lone Dahl fra grundejerforeningen.",
        "Bygherren overvejer nu en lavere bygning med plads til tres lejligheder.",
        "Sagen kommer for igen til efteråret.",
    ),
)
