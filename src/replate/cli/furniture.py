"""The command about furniture: what passages are taken for the page's own, and putting that right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from replate import shapes
from replate.cli.opening import opened
from replate.cli.options import DataOption, JsonOption, data_directory
from replate.cli.telling import plain, say
from replate.errors import BadInputError
from replate.store import Passage, Store
from replate.worker import utc_now


def furniture(
    outlet: Annotated[str, typer.Argument(metavar="[OUTLET]", help="An outlet's short name; all without it.")] = "",
    forget: Annotated[int | None, typer.Option(metavar="ID", help="Let this passage count as text again.")] = None,
    restore: Annotated[int | None, typer.Option(metavar="ID", help="Take it for furniture after all.")] = None,
    add: Annotated[str, typer.Option(metavar="TEXT", help="Take a passage for furniture from now on.")] = "",
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """List passages taken for furniture of an outlet's pages; forget, restore or add one, for old versions as well."""
    if (forget, restore, add) != (None, None, "") and not outlet:
        raise BadInputError("name the outlet whose furniture is to be changed; `replate list outlets` has their names")
    path: Path = data_directory(data)
    with opened(path) as store:
        if outlet:
            _change(store, store.outlet(outlet).outlet.id, forget, restore, add)
        passages = store.furniture(outlet)
    if as_json:
        print(json.dumps([shape(passage) for passage in passages], indent=1, ensure_ascii=False))
        return
    for passage in passages:
        print(_line(passage, with_outlet=not outlet))
    if not passages:
        say("no passage is taken for furniture")


def _change(store: Store, outlet_id: int, forget: int | None, restore: int | None, add: str) -> None:
    with store.writing() as write:
        if forget is not None:
            write.switch_furniture(outlet_id, forget, active=False)
            say(f"passage {forget} counts as text again")
        if restore is not None:
            write.switch_furniture(outlet_id, restore, active=True)
            say(f"passage {restore} is furniture again")
        if add:
            say(f"passage {write.teach_furniture(outlet_id, add, utc_now())} is furniture from now on")


def shape(passage: Passage) -> shapes.Shape:
    """The JSON shape of a passage."""
    return {
        "id": passage.id,
        "outlet": passage.outlet.key,
        "passage": passage.text,
        "reason": passage.reason,
        "learned_at": shapes.moment(passage.learned_at),
        "active": passage.active,
    }


def _line(passage: Passage, *, with_outlet: bool) -> str:
    whose = f"{passage.outlet.key}  " if with_outlet else ""
    state = "" if passage.active else "  (forgotten: counts as text)"
    return f"{passage.id:>5}  {whose}{plain(passage.text)}  [{passage.reason}]{state}"
