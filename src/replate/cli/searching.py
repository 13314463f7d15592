"""Commands that find: search."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

import typer

from replate import shapes
from replate.cli.opening import opened
from replate.cli.options import DataOption, JsonOption, KindOption, OperationOption, data_directory
from replate.cli.telling import plain, say
from replate.errors import BadInputError
from replate.model import Found
from replate.store import Place, Sought, Store
from replate.text import query

_A_PAGE = 200


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help='All must be there: words, "a phrase", begin*, -without.')
    ],
    *,
    place: Annotated[
        Place, typer.Option("--in", help="Latest texts, words added or removed, or headlines.")
    ] = Place.TEXT,
    outlet: Annotated[str, typer.Option(help="Only this outlet (its short name).")] = "",
    kind: KindOption = [],  # noqa: B006
    operation: OperationOption = [],  # noqa: B006
    since: Annotated[str, typer.Option(help="Seen on that day (2026-11-22, UTC) or later.")] = "",
    until: Annotated[str, typer.Option(help="Seen on that day or earlier.")] = "",
    limit: Annotated[int, typer.Option(help="So many lines at the most.", min=1, max=100_000)] = 25,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """Find articles by their words, and changes by the words that came or went."""
    try:
        terms = query.parse(" ".join(words))
    except query.QueryError as error:
        raise BadInputError(str(error)) from error
    with opened(data_directory(data)) as store:
        sought = Sought(
            terms=terms,
            place=place,
            outlet=store.outlet(outlet).outlet.id if outlet else None,
            kinds=tuple(kind),
            operations=tuple(operation),
            since=_day(since),
            until=_day(until, after=True),
        )
        found = _all(store, sought, limit)
        if as_json:
            json.dump([shapes.found(line) for line in found], sys.stdout, indent=1, ensure_ascii=False)
            print()
            return
        for line in found:
            print(_line(line, place))
        waiting = len(store.uncompared(_A_PAGE))
    if not found:
        say("nothing found")
    if waiting:
        say(f"{'many' if waiting == _A_PAGE else waiting} versions are not searched yet; `replate run` sees to them")


def _all(store: Store, sought: Sought, limit: int) -> Sequence[Found]:
    """Read page after page until there are enough."""
    found: list[Found] = []
    while True:
        page = store.search(replace(sought, limit=min(limit - len(found), _A_PAGE)))
        found += page.lines
        if page.next is None or len(found) >= limit:
            return found
        sought = replace(sought, before=page.next)


def _line(found: Found, place: Place) -> str:
    number = found.version.number
    latest = f"{found.article.id}" if place is Place.TEXT else f"{found.article.id}@{number}"
    where = (
        latest if found.before is None or place is Place.TEXT else f"{found.article.id}@{found.before.number} {latest}"
    )
    return f"{where:<18} {plain(found.version.headline or found.article.url)}"


def _day(text: str, *, after: bool = False) -> datetime | None:
    """The beginning of a day, or of the day after. Raises BadInputError."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInputError(f"{text} is no day; write it as 2026-11-22") from None
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=after)
