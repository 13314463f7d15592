"""What a page states of its article in JSON-LD (schema.org), however it is nested or broken."""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from lxml import html

from replate.extract.decode import harmless
from replate.extract.times import read_time

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_MAX_SCRIPT = 1_000_000
_MAX_SCRIPTS = 30
_MAX_NODES = 3_000
_ARTICLE_TYPES = (
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle"
    " OpinionNewsArticle ReviewNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report"
    " TechArticle ScholarlyArticle AdvertiserContentArticle SatiricalArticle"
)
_ARTICLES = frozenset(_ARTICLE_TYPES.split())
_TAGS = re.compile(r"<[^<>]{0,200}>")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", re.DOTALL
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Stated:
    """What the article's node says; empty or ``None`` where it says nothing.

    ``free`` is schema.org's ``isAccessibleForFree``, ``text`` its ``articleBody``.
    """

    headline: str = ""
    byline: str = ""
    published_at: datetime | None = None
    modified_at: datetime | None = None
    free: bool | None = None
    text: str = ""
    site_name: str = ""
    url: str = ""
    language: str = ""
    live: bool = False
    found: bool = False


def read_stated(root: html.HtmlElement) -> Stated:
    """Read the first article node of the page's JSON-LD. Never raises."""
    nodes = [node for script in _scripts(root) for node in _nodes(_loaded(script))]
    articles = [node for node in nodes if _types(node) & _ARTICLES]
    node = next((n for n in articles if _text(n.get("headline"))), articles[0] if articles else None)
    return _stated(node) if node is not None else Stated()


def _scripts(root: html.HtmlElement) -> list[str]:
    texts = [script.text for script in root.iter("script") if "ld+json" in script.get("type", "").lower()]
    return [text for text in texts if text and len(text) <= _MAX_SCRIPT][:_MAX_SCRIPTS]


def _loaded(script: str) -> Json:
    """Parse one script, forgiving what sites get wrong: wrappers, line ends in strings, trailing commas."""
    bare = _WRAPPING.sub("", script).strip().rstrip(";")
    for attempt in (bare, _TRAILING_COMMA.sub("", bare)):
        try:
            loaded: Json = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return loaded
    return None


def _nodes(loaded: Json) -> Iterator[dict[str, Json]]:
    """Yield every object, in reading order, up to a limit."""
    waiting: list[Json] = [loaded]
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(value for value in reversed(node.values()) if isinstance(value, dict | list))
        elif isinstance(node, list):
            waiting.extend(reversed(node))


def _types(node: dict[str, Json]) -> frozenset[str]:
    stated = node.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return frozenset(name.rpartition("/")[2] for name in names if isinstance(name, str))


def _stated(node: dict[str, Json]) -> Stated:
    return Stated(
        headline=_text(node.get("headline")) or _text(node.get("name")),
        byline=_names(node.get("author") or node.get("creator")),
        published_at=read_time(_text(node.get("datePublished"))),
        modified_at=read_time(_text(node.get("dateModified"))),
        free=_truth(node.get("isAccessibleForFree")),
        text=_text(node.get("articleBody")),
        site_name=_names(node.get("publisher")),
        url=_address(node.get("mainEntityOfPage")) or _address(node.get("url")),
        language=_text(node.get("inLanguage")),
        live="LiveBlogPosting" in _types(node),
        found=True,
    )


def _text(value: Json) -> str:
    """Return a string value as one line of plain text."""
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if not isinstance(value, str):
        return ""
    return _SPACES.sub(" ", harmless(_TAGS.sub("", entities.unescape(value)))).strip()


def _names(value: Json) -> str:
    """Return the names of people or organisations, in order, each once."""
    found: dict[str, None] = {}
    for one in value if isinstance(value, list) else [value]:
        name = _text(one.get("name")) if isinstance(one, dict) else _text(one)
        if name and not name.startswith(("http:", "https:")):
            found[name] = None
    return ", ".join(found)


def _address(value: Json) -> str:
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)


def _truth(value: Json) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(_text(value).lower().rpartition("/")[2])
