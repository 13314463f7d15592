"""The command that reads kept pages again after an upgrade."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from replate import rereading
from replate.cli import telling
from replate.cli.finding import find_article
from replate.cli.opening import office
from replate.cli.options import ConfigOption, DataOption, data_directory, load_settings
from replate.rereading import How, Reread
from replate.worker import utc_now


def reextract(
    which: Annotated[list[str], typer.Argument(metavar="[ARTICLE|URL...]", help="Ids or addresses; none: all.")] = [],  # noqa: B006
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """Read the kept pages of all versions again with this program's extractor. What was stored stays as it was."""
    with office(data_directory(data), load_settings(config)) as at:
        wanted = [find_article(at.store, name).id for name in which] or rereading.outdated(at.store, at.tools)
        counts: Counter[How] = Counter()
        for told in rereading.reread(at.store, at.tools, wanted, utc_now, threads=at.settings.read.processes):
            counts[told.how] += 1
            if told.how in (How.OTHERWISE, How.WITHOUT, How.UNREADABLE):
                print(_line(told))
    print(_summary(counts))


def _line(told: Reread) -> str:
    says = "reads otherwise now" if told.how is How.OTHERWISE else f"stays as it was read: {told.reason}"
    return f"article {told.article}, version {told.number} {telling.plain(says)}"


def _summary(counts: Counter[How]) -> str:
    if not counts:
        return "every version was read by this program's extractor already"
    read = counts[How.OTHERWISE] + counts[How.EQUAL]
    return (
        f"{read} versions read again: {counts[How.OTHERWISE]} read otherwise now, {counts[How.EQUAL]} read the same; "
        f"{counts[How.WITHOUT]} without a capture, {counts[How.UNREADABLE]} that could not be read, "
        f"{counts[How.IMPORTED]} of archives"
    )
