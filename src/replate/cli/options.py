"""What every command takes: where the data lie and which settings hold."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from replate import settings
from replate.model import Kind, Operation
from replate.settings import Settings

DataOption = Annotated[
    Path | None,
    typer.Option(
        "--data", metavar="DIR", help="Database, captures and state (default: replate-data, or $REPLATE_DATA)."
    ),
]
ConfigOption = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="Settings (default: replate.toml here, if it is there).")
]
KindOption = Annotated[
    list[Kind], typer.Option("--kind", help="Only changes of this kind; may be given several times.")
]
OperationOption = Annotated[
    list[Operation], typer.Option("--operation", help="Only changes of this sort; may be given several times.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@dataclass
class _Given:
    """What stood before the command's name: ``replate --data DIR list``."""

    data: Path | None = None
    config: Path | None = None


_given = _Given()


def remember(data: Path | None, config: Path | None) -> None:
    """Keep the options given before the command's name, for commands that are not given their own."""
    _given.data, _given.config = data, config


def data_directory(data: Path | None) -> Path:
    """The directory to work in: the option, the environment, or ``replate-data`` here."""
    return data or _given.data or Path(os.environ.get("REPLATE_DATA") or "replate-data")


def load_settings(config: Path | None) -> Settings:
    """The settings in force. Raises SettingsError."""
    named = config or _given.config
    return settings.load(named or Path(settings.FILE_NAME), required=named is not None)
