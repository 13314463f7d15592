"""The command that lists what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated

import typer

from replate import shapes
from replate.cli.opening import opened
from replate.cli.options import DataOption, JsonOption, KindOption, OperationOption, data_directory
from replate.cli.showing import print_json
from replate.cli.telling import plain, say
from replate.errors import BadInputError
from replate.model import AccountLine, Article, ChangeLine, FlagKind
from replate.store import Chosen, Store

Rows = Iterator[tuple[str, shapes.Shape]]
_SHORT = {
    FlagKind.WITHOUT_NOTE: "no note seen",
    FlagKind.NOTED: "with a note",
    FlagKind.TIME_STANDS: "stated time unchanged",
}


class What(StrEnum):
    """What can be listed."""

    ARTICLES = "articles"
    OUTLETS = "outlets"
    FEEDS = "feeds"
    CHANGES = "changes"


class Order(StrEnum):
    """What stands first among changes."""

    LATEST = "latest"
    WEIGHT = "weight"


def list_(
    what: Annotated[What, typer.Argument(help="articles, outlets, feeds or changes.")] = What.ARTICLES,
    outlet: Annotated[str, typer.Option(help="Only this outlet (its short name).")] = "",
    changed: Annotated[bool, typer.Option("--changed", help="Only articles that have changed.")] = False,
    kind: KindOption = [],  # noqa: B006
    operation: OperationOption = [],  # noqa: B006
    min_weight: Annotated[float, typer.Option(help="Only changes of at least this weight.", min=0, max=100)] = 0,
    without_note: Annotated[
        bool, typer.Option("--without-note", help="Only changes that replaced facts, and no note was seen.")
    ] = False,
    order: Annotated[Order, typer.Option(help="Changes: the latest first, or the weightiest.")] = Order.LATEST,
    limit: Annotated[int, typer.Option(help="So many lines at the most.", min=1, max=100_000)] = 50,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """List articles, outlets, feeds or changes, the latest first."""
    narrowed = Chosen(
        outlet=outlet,
        limit=limit,
        kinds=tuple(kind),
        operations=tuple(operation),
        min_weight=min_weight,
        flag=FlagKind.WITHOUT_NOTE if without_note else None,
    )
    if what is not What.CHANGES and (narrowed != Chosen(outlet=outlet, limit=limit) or order is not Order.LATEST):
        raise BadInputError("--kind, --operation, --min-weight, --without-note and --order go with `list changes`")
    with opened(data_directory(data)) as store:
        rows = list(_changes(store, narrowed, order) if what is What.CHANGES else _rows(store, what, narrowed, changed))
    if as_json:
        print_json([shape for _, shape in rows])
        return
    for text, _ in rows:
        print(plain(text))
    if not rows:
        say("nothing yet" if narrowed == Chosen(outlet=outlet, limit=limit) else "nothing like this")


def _rows(store: Store, what: What, narrowed: Chosen, changed: bool) -> Rows:
    outlet, limit = narrowed.outlet, narrowed.limit
    if what is What.OUTLETS:
        for line in store.outlets()[:limit]:
            counts = f"{line.articles:>7} articles {line.versions:>8} versions"
            yield f"{line.outlet.key:<28} {counts}  {line.outlet.name}", shapes.outlet(line)
    elif what is What.FEEDS:
        for feed in store.feeds()[:limit]:
            trouble = f"  failed {feed.failures} times" if feed.failures else ""
            yield f"{feed.id:>5}  {feed.url}  {feed.title}{trouble}", shapes.feed(feed)
    else:
        for article in store.articles(outlet=outlet, limit=limit, changed=changed).lines:
            yield _article_line(article), shapes.article(article)


def _article_line(article: Article) -> str:
    times = "once" if article.changes == 1 else f"{article.changes} times"
    return f"{article.id:>6}  changed {times:<9} {article.state.value:<11} {article.headline or article.url}"


def _changes(store: Store, narrowed: Chosen, order: Order) -> Rows:
    lines: Sequence[ChangeLine] = store.weightiest(narrowed) if order is Order.WEIGHT else store.chosen(narrowed).lines
    told = store.accounts([line.version.id for line in lines])
    for line in lines:
        account = told.get(line.version.id)
        yield _change_line(line, account), shapes.change_line(line, account)


def _change_line(line: ChangeLine, account: AccountLine | None) -> str:
    where = f"{line.article.id}@{line.before.number} {line.article.id}@{line.version.number}"
    weight = "" if account is None else f"{account.weight:.0f}"
    return f"{where:<18} {weight:>3}  {line.version.headline}{_touched(account)}"


def _touched(account: AccountLine | None) -> str:
    """What was touched and what stands out, in brackets; nothing where it is not known."""
    if account is None:
        return ""
    parts: Iterable[str] = (
        *(kind.value.replace("_", " ") for kind in account.kinds),
        *(_SHORT.get(flag.kind, flag.kind.value) for flag in account.flags),
    )
    told = ", ".join(parts)
    return f"  ({told})" if told else ""
