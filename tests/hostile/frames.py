"""Pages of our own in the dress of several publishing systems: what stands around a text, whatever the text is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from misbehaving import story

from replate.model import Outcome

BLOCKED, PAYWALLED, MISSING = {Outcome.BLOCKED}, {Outcome.PAYWALLED}, {Outcome.MISSING}
AWAY, LEGAL, HELD = {Outcome.UNAVAILABLE}, {Outcome.LEGAL}, {Outcome.HELD}
NO_TEXT = {Outcome.EMPTY, Outcome.NOT_ARTICLE, Outcome.HELD, Outcome.MISMATCH, Outcome.MISSING}
HEADLINE, TEXT = story(3)


@dataclass(frozen=True)
class Impostor:
    """What comes instead of the article, what may be said of it, and the page that stood there before."""

    body: str
    outcomes: set[Outcome]
    before: str = ""


@dataclass(frozen=True)
class Kept:
    """A page that is an article, and sentences of it that must be kept."""

    body: str
    says: tuple[str, ...]


def paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def links(names: str, sep: str = "") -> str:
    return sep.join(f'<a href="/s/{i}">{escape(name)}</a>' for i, name in enumerate(names.split("|")))


def cards(first: int, count: int, words: int = 160) -> str:
    told = ((i, *story(i)) for i in range(first, first + count))
    return "".join(
        f'<div class="teaser"><h3><a href="/n/{i}">{head}</a></h3><p>{text[0][:words]}…</p><time>{i} May</time></div>'
        for i, head, text in told
    )


def left_over(headline: str, **more: object) -> str:
    """The template's own statement that this is an article, which stands whatever the body is."""
    said = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": headline, **more}
    return (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(headline)}">'
        f'<script type="application/ld+json">{json.dumps(said)}</script>'
    )


def broadsheet(
    title: str, inner: str, *, lang: str = "en", head: str = "", side: str = "", h1: str | None = None
) -> str:
    """A newspaper of size: bars of links, a cookie bar, most read, and a large foot."""
    shown = title if h1 is None else h1
    over = f"<h1>{escape(shown)}</h1>" if shown else ""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)} – Coast Courier</title>{head}</head>'
        '<body class="t-article"><div id="cookiebar" role="dialog"><p>We use cookies.</p><button>OK</button></div>'
        f'<header class="masthead"><a class="logo" href="/">Coast Courier</a><nav><ul><li>{links("Home|Town|Sea|Sport|Culture|Letters|Weather", "</li><li>")}'
        f'</li></ul></nav><a href="/login">Sign in</a> <a href="/abo">Subscribe</a></header><main id="main"><article class="article">'
        f'<header>{over}</header><div class="article__body">{inner}</div></article></main>'
        f'<aside class="rail"><h2>Most read</h2><ol><li>{links("Gulls take the chips|Old mill to be let|Tide tables for June|A captain retires", "</li><li>")}'
        f"</li></ol>{side}</aside>"
        f"<footer><ul><li>{links('About|Contact|Imprint|Privacy|Terms|Advertise|Jobs', '</li><li>')}</li></ul><p>© 2026 Coast Courier Ltd, Quay 4, Hale</p></footer></body></html>"
    )


def weblog(title: str, inner: str, *, lang: str = "en", head: str = "", meta: str = "4 May 2026 by Ilse Brandt") -> str:
    """A weblog engine's theme."""
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)} | Saltmere Today</title>{head}'
        '<meta name="generator" content="Penwright 6.1"></head><body class="post-template-default single single-post">'
        f'<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Saltmere Today</a></p>'
        f'<div class="menu">{links("News|Harbour|Events|Contact", " ")}</div></header><div id="content" class="site-content"><main id="primary">'
        f'<article class="post type-post"><header class="entry-header"><h1 class="entry-title">{escape(title)}</h1>'
        f'<div class="entry-meta">{escape(meta)}</div></header><div class="entry-content">{inner}</div>'
        f'<footer class="entry-footer">Posted in {links("News")}</footer></article></main>'
        f'<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul><li>{links("Pier closed|Choir sings|Fish prices", "</li><li>")}</li></ul></section></aside></div>'
        '<footer id="colophon">Proudly made with Penwright</footer></div></body></html>'
    )


def hashed(title: str, inner: str, *, lang: str = "en", head: str = "") -> str:
    """A rendered application: boxes within boxes, names without meaning."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}<script>window.__STATE__={{"v":1}}</script></head>'
        f'<body><div id="__app"><div class="css-1q2w"><div class="css-9x8"><a href="/">The Loop</a>{links("Latest|World|Money|Life")}</div>'
        f'<div class="css-77a"><div class="css-4kk"><h1 class="css-t1">{escape(title)}</h1>{inner}</div></div>'
        f'<div class="css-f00">{links("Help|Privacy choices|Terms of use")}<span>© The Loop 2026</span></div></div></div><script src="/static/js/main.4f2a.js"></script></body></html>'
    )


def tables(title: str, inner: str, *, lang: str = "en") -> str:
    """An old site, laid out in tables."""
    return (
        f'<html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title></head><body bgcolor="white"><table width="780"><tr><td colspan="2">'
        f'<img src="/top.gif" alt="Island Post"></td></tr><tr><td width="140" valign="top">{links("Front page|News|Sport|Archive", "<br>")}</td>'
        f'<td valign="top"><h2>{escape(title)}</h2>{inner}</td></tr><tr><td colspan="2"><font size="1">Copyright Island Post</font></td></tr></table></body></html>'
    )


def bare(title: str, inner: str, *, lang: str = "en", head: str = "") -> str:
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body><h1>{escape(title)}</h1>{inner}</body></html>'


# ── texts of our own in other languages, to be cut off and to be kept ──


def cut(
    told: tuple[str, tuple[str, ...]], count: int, offer: str, lang: str, frame=broadsheet, **more: str
) -> Impostor:
    """The first paragraphs of an article, and an offer where the rest was."""
    headline, texts = told
    return Impostor(
        frame(headline, paragraphs(texts[:count]) + offer, lang=lang, **more),
        PAYWALLED | BLOCKED,
        frame(headline, paragraphs(texts), lang=lang, **more),
    )


def short(headline: str, *texts: str, lang: str = "en", frame=broadsheet) -> Kept:
    """A page of few words, all of which must be kept."""
    return Kept(frame(headline, paragraphs(texts), lang=lang), texts)


GERMAN = (
    "Stadtrat streitet über die neue Mole",
    (
        "Der Stadtrat von Hale hat am Montag fast vier Stunden lang über die neue Mole beraten, ohne zu einem Beschluss zu kommen. Mehr als hundert Bürger verfolgten die Sitzung im Rathaus.",
        "Die Kosten sind seit dem Herbst um ein Drittel gestiegen. Die Kämmerin rechnet inzwischen mit neun Millionen Kronen, von denen das Land höchstens die Hälfte übernehmen will.",
        "Die Fischer halten die Mole für überflüssig. „Wir brauchen einen tieferen Hafen, keine Promenade“, sagte ihr Sprecher Tomas Vik. Er kündigte Widerspruch an.",
        "Für den Bau sprach sich dagegen der Verein der Gastwirte aus. Er erwartet im Sommer bis zu dreißig Schiffe mehr als bisher, wenn auch größere Jachten anlegen können.",
        "Der Rat will im Juni wieder zusammenkommen. Bis dahin soll ein Gutachten klären, ob der Grund die Last überhaupt trägt.",
    ),
)
FRENCH = (
    "Le port de Hale attend toujours son nouveau quai",
    (
        "Le conseil municipal de Hale s’est séparé lundi soir sans avoir voté les crédits du nouveau quai. Les élus ont débattu pendant près de quatre heures devant une salle comble.",
        "Le coût des travaux a augmenté d’un tiers depuis l’automne. La mairie l’évalue désormais à neuf millions de couronnes, dont l’État ne prendrait en charge que la moitié.",
        "Les pêcheurs jugent le projet inutile. « Il nous faut un bassin plus profond, pas une promenade », a déclaré leur porte-parole, Tomas Vik, à la sortie de la séance.",
        "Les hôteliers défendent au contraire le chantier, dont ils espèrent une trentaine de bateaux de plus pendant l’été. Une pétition en ce sens a recueilli six cents signatures.",
        "Une nouvelle réunion est prévue en juin, après la remise d’une étude sur la résistance du sol.",
    ),
)
SPANISH = (
    "El puerto de Hale sigue sin muelle nuevo",
    (
        "El pleno de Hale terminó el lunes sin aprobar el presupuesto del nuevo muelle. Los concejales discutieron durante casi cuatro horas ante más de cien vecinos.",
        "El coste de la obra ha subido un tercio desde el otoño. El ayuntamiento calcula ahora nueve millones de coronas, de los que el Estado pagaría como mucho la mitad.",
        "Los pescadores consideran que el proyecto sobra. «Necesitamos una dársena más honda, no un paseo», dijo su portavoz, Tomas Vik, que anunció un recurso.",
        "Los hoteleros apoyan la obra, de la que esperan treinta barcos más en verano.",
        "El pleno volverá a reunirse en junio, cuando esté listo el informe sobre el terreno.",
    ),
)
ITALIAN = (
    "Il porto di Hale aspetta ancora il nuovo molo",
    (
        "Il consiglio comunale di Hale si è chiuso lunedì senza approvare i fondi per il nuovo molo. I consiglieri hanno discusso per quasi quattro ore davanti a più di cento cittadini.",
        "Il costo dei lavori è salito di un terzo dall’autunno. Il comune parla ora di nove milioni di corone, di cui lo Stato pagherebbe al massimo la metà.",
        "Per i pescatori il progetto è inutile. «Ci serve un bacino più profondo, non una passeggiata», ha detto il portavoce Tomas Vik, annunciando ricorso.",
        "Gli albergatori sono invece favorevoli e si aspettano trenta barche in più durante l’estate.",
        "Il consiglio tornerà a riunirsi a giugno, quando sarà pronta la perizia sul fondale.",
    ),
)
NORWEGIAN = (
    "Kommunestyret delt om ny kai",
    (
        "Kommunestyret i Hale brukte nesten fire timer på den nye kaia mandag kveld, men kom ikke fram til noe vedtak. Over hundre innbyggere fulgte møtet.",
        "Kostnadene har økt med en tredel siden i høst. Rådmannen regner nå med ni millioner kroner, og staten vil dekke høyst halvparten.",
        "Fiskerne mener kaia er unødvendig. – Vi trenger en dypere havn, ikke en promenade, sier talsmann Tomas Vik.",
        "Hotellene håper på tretti flere båter om sommeren. Saken kommer opp igjen i juni.",
    ),
)
DUTCH = (
    "Gemeenteraad verdeeld over nieuwe kade",
    (
        "De gemeenteraad van Hale heeft maandag bijna vier uur over de nieuwe kade gesproken zonder een besluit te nemen. Meer dan honderd inwoners volgden de vergadering.",
        "De kosten zijn sinds de herfst met een derde gestegen. De wethouder rekent nu op negen miljoen kronen, waarvan het rijk hooguit de helft wil betalen.",
        "De vissers vinden de kade overbodig. „We hebben een diepere haven nodig, geen boulevard”, zei hun woordvoerder Tomas Vik.",
        "De hotels hopen op dertig boten meer in de zomer. In juni praat de raad verder.",
    ),
)
POLISH = (
    "Rada miasta podzielona w sprawie nowego nabrzeża",
    (
        "Rada miasta Hale przez prawie cztery godziny dyskutowała w poniedziałek o nowym nabrzeżu, ale nie podjęła decyzji. Obradom przysłuchiwało się ponad stu mieszkańców.",
        "Koszty wzrosły od jesieni o jedną trzecią. Skarbniczka mówi już o dziewięciu milionach koron, z których państwo zapłaci najwyżej połowę.",
        "Rybacy uważają, że nabrzeże jest niepotrzebne. „Potrzebujemy głębszego portu, a nie promenady” – powiedział ich rzecznik Tomas Vik.",
        "Hotelarze liczą latem na trzydzieści łodzi więcej. Rada wróci do sprawy w czerwcu.",
    ),
)
