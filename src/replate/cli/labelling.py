"""Commands by which people have the last word: label."""

from __future__ import annotations

import getpass
from typing import Annotated

import typer

from replate import accounting
from replate.classify import names
from replate.cli.finding import find_version
from replate.cli.opening import opened, reading_pool
from replate.cli.options import ConfigOption, DataOption, JsonOption, data_directory, load_settings
from replate.cli.showing import of_versions, print_json
from replate.cli.telling import plain, say
from replate.errors import BadInputError
from replate.model import Change, Comparison, Kind, Ruling, Side, change_key, change_numbers
from replate.store import Store
from replate.worker import utc_now

_SHOWN, _BEFORE = 90, 30  # characters of a side in the list, and of them before what was changed
_NONE = "none"


def label(
    old: Annotated[str, typer.Argument(metavar="A", help="The older version: 12@0, or an address@0.")],
    new: Annotated[str, typer.Argument(metavar="B", help="The newer version: 12@3.")],
    number: Annotated[
        str | None, typer.Argument(metavar="[CHANGE]", help="Its number, as in `replate diff`: headline, 2, or 2.1.")
    ] = None,
    *,
    kinds: Annotated[str, typer.Option(help="What it touches: number,date or none; the rules' own if left out.")] = "",
    weight: Annotated[float | None, typer.Option(help="How much it tells.", min=0, max=100)] = None,
    note: Annotated[str, typer.Option(help="Words for readers, shown as the reason.")] = "",
    who: Annotated[str, typer.Option(help="Whose word it is (default: your name on this machine).")] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Let the rules decide again.")] = False,
    as_json: JsonOption = False,
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """List the changes between two versions with their kinds, or say better what one of them is."""
    says = bool(kinds or weight is not None or note or withdraw)
    if says != (number is not None):
        raise BadInputError(
            "say what is to hold: --kinds, --weight, --note or --withdraw"
            if number is not None
            else "say of which change: its number stands in the list that `replate label` prints without options"
        )
    with opened(data_directory(data)) as store:
        comparison = _comparison(store, old, new)
        if number is not None:
            change = _change(comparison, number)
            ruling = Ruling(change_key(change), who or getpass.getuser(), utc_now(), _kinds(kinds), weight, note)
            with store.writing() as write:
                write.rule(_of(comparison.article), _numbers(comparison), ruling, withdrawn=withdraw)
            with reading_pool(load_settings(config)) as pool:
                accounting.account_all(store, pool)
            comparison = _comparison(store, old, new)
    if as_json:
        print_json(comparison.to_dict(names)["changes"])
    else:
        _print(comparison)


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


def _change(comparison: Comparison, number: str) -> Change:
    called = change_numbers(comparison.changes)
    for change, name in zip(comparison.changes, called, strict=True):
        if number in (name, change_key(change)):
            return change
    raise BadInputError(f"there is no change {plain(number)}; there are {', '.join(called) or 'none'}")


def _kinds(text: str) -> tuple[Kind, ...] | None:
    if not text:
        return None
    names = [name.strip() for name in text.split(",") if name.strip() != _NONE]
    try:
        return tuple(Kind(name) for name in names)
    except ValueError:
        raise BadInputError(f"kinds are {', '.join(Kind)}, or {_NONE}; not {text}") from None


def _print(comparison: Comparison) -> None:
    """One block for each change: its number, what was done, what it touches, its weight; both sides; who said so."""
    for number, change in zip(change_numbers(comparison.changes), comparison.changes, strict=True):
        print(f"{number:<9} {_weight(change):>4}  {_kinds_text(change)}")
        for mark, side in (("-", change.old), ("+", change.new)):
            if side is not None:
                print(f"{'':<16}{mark} {_shortened(side)}")
        if change.ruling is not None:
            print(f"{'':<16}* {_said(change.ruling)}")
    if not comparison.changes:
        say("no difference")


def _weight(change: Change) -> str:
    return f"{change.weight:.0f}{'*' if change.ruling is not None else ''}"


def _kinds_text(change: Change) -> str:
    kinds = ", ".join(kind.value.replace("_", " ") for kind in change.kinds)
    return f"{' and '.join(change.operations)}{f' ({kinds})' if kinds else ''}"


def _said(ruling: Ruling) -> str:
    """Whose word it is, since when, and the note."""
    note = f": {plain(ruling.note)}" if ruling.note else ""
    return f"{plain(ruling.who)}, {ruling.at:%Y-%m-%d}{note}"


def _shortened(side: Side) -> str:
    """The text of a side around its first marked words."""
    start = max(0, side.spans[0][0] - _BEFORE) if side.spans else 0
    text = side.text[start : start + _SHOWN]
    return plain(f"{'…' if start else ''}{text}{'…' if start + _SHOWN < len(side.text) else ''}")
