"""All commands under one name."""

from __future__ import annotations

from typing import Annotated

import typer

from replate.cli import furniture, keeping, labelling, listing, reextract, searching, showing, watching
from replate.cli.options import ConfigOption, DataOption, remember
from replate.version import VERSION

app = typer.Typer(
    name="replate",
    help="Watches news outlets, keeps every published version of every article, and shows what was changed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"replate {VERSION}")
        raise typer.Exit


@app.callback()
def everywhere(
    data: DataOption = None,
    config: ConfigOption = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """Watch news outlets, keep every version of every article, show what was changed."""
    del version
    remember(data, config)


for command in (
    watching.demo,
    keeping.init,
    watching.add,
    watching.run,
    watching.check,
    listing.list_,
    showing.show,
    showing.diff,
    searching.search,
    labelling.label,
    furniture.furniture,
    keeping.import_,
    watching.replay,
    watching.serve,
    keeping.doctor,
    keeping.verify,
    reextract.reextract,
):
    app.command(command.__name__.rstrip("_"))(command)
