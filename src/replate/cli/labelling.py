"""Commands by which people have the last word: label."""

from __future__ import annotations

import getpass
from typing import Annotated

import typer

from replate import accounting
from replate.cli.finding import find_version
from replate.cli.opening import opened, reading_pool
from replate.cli.options import ConfigOption, DataOption, data_directory, load_settings
from replate.cli.showing import of_versions
from replate.cli.telling import plain, say
from replate.errors import BadInputError
from replate.model import Change, Comparison, Kind, Ruling, change_key
from replate.store import Store
from replate.worker import utc_now

_SHOWN = 70  # characters of a change in a list
_NONE = "none"


def label(
    old: Annotated[str, typer.Argument(metavar="A", help="The older version: 12@0, or an address@0.")],
    new: Annotated[str, typer.Argument(metavar="B", help="The newer version: 12@3.")],
    number: Annotated[int | None, typer.Argument(metavar="[CHANGE]", help="Its number in the list.", min=1)] = None,
    *,
    kinds: Annotated[str, typer.Option(help="What it touches: number,date or none; the rules' own if left out.")] = "",
    weight: Annotated[float | None, typer.Option(help="How much it tells.", min=0, max=100)] = None,
    note: Annotated[str, typer.Option(help="Words for readers, shown as the reason.")] = "",
    who: Annotated[str, typer.Option(help="Whose word it is (default: your name on this machine).")] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Let the rules decide again.")] = False,
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """List the changes between two versions with their kinds, or say better what one of them is."""
    with opened(data_directory(data)) as store:
        comparison = _comparison(store, old, new)
        if number is None:
            _print(comparison)
            return
        change = _change(comparison, number)
        if not (kinds or weight is not None or note or withdraw):
            raise BadInputError("say what is to hold: --kinds, --weight, --note or --withdraw")
        ruling = Ruling(change_key(change), who or getpass.getuser(), utc_now(), _kinds(kinds), weight, note)
        with store.writing() as write:
            write.rule(_of(comparison.article), _numbers(comparison), ruling, withdrawn=withdraw)
        with reading_pool(load_settings(config)) as pool:
            accounting.account_all(store, pool)
        _print(_comparison(store, old, new))


def _comparison(store: Store, old: str, new: str) -> Comparison:
    before, after = find_version(store, old), find_version(store, new)
    if before.line.article != after.line.article:
        raise BadInputError("the two versions are of different articles")
    if before.number >= after.number:
        raise BadInputError("name the older version first")
    return of_versions(before, after, store.rulings(before.line.article, before.number, after.number))


def _of(article: int | None) -> int:
    assert article is not None  # noqa: S101  # both versions are of one article
    return article


def _numbers(comparison: Comparison) -> tuple[int, int]:
    return _of(comparison.old_number), _of(comparison.new_number)


def _change(comparison: Comparison, number: int) -> Change:
    if number > len(comparison.changes):
        raise BadInputError(f"there is no change {number}; there are {len(comparison.changes)}")
    return comparison.changes[number - 1]


def _kinds(text: str) -> tuple[Kind, ...] | None:
    if not text:
        return None
    names = [name.strip() for name in text.split(",") if name.strip() != _NONE]
    try:
        return tuple(Kind(name) for name in names)
    except ValueError:
        raise BadInputError(f"kinds are {', '.join(Kind)}, or {_NONE}; not {text}") from None


def _print(comparison: Comparison) -> None:
    for number, change in enumerate(comparison.changes, 1):
        print(f"{number:>4}  {_weight(change):>5}  {_kinds_text(change):<28} {_text(change)}")
    if not comparison.changes:
        say("no difference")


def _weight(change: Change) -> str:
    return f"{change.weight:.0f}{'*' if change.ruling is not None else ''}"


def _kinds_text(change: Change) -> str:
    return ", ".join(change.kinds) or ", ".join(change.operations)


def _text(change: Change) -> str:
    told = " → ".join(_shortened(side.text) if side is not None else "(none)" for side in (change.old, change.new))
    ruling = change.ruling
    said = "" if ruling is None else f"   * {plain(ruling.who)}" + (f": {plain(ruling.note)}" if ruling.note else "")
    return f"{change.level.value}: {told}{said}"


def _shortened(text: str) -> str:
    return plain(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")
