"""Writes docs/commands.md from the commands themselves: ``python -m replate.cli.reference > docs/commands.md``."""

from __future__ import annotations

import typer.main

from replate.cli.commands import app

_HEAD = """# Command line

Every command takes `--data DIR` (or `REPLATE_DATA`; default `replate-data` here) and, where it looks at outlets,
`--config FILE` (default `replate.toml` here). Data go to stdout, talk goes to stderr. Trouble is one sentence and exit
status 2. This page is written by `python -m replate.cli.reference`; a test keeps it true.
"""


def reference() -> str:
    """The reference of all commands, as Markdown."""
    group = typer.main.get_command(app)
    context = group.make_context("replate", [], resilient_parsing=True)
    parts = [_HEAD]
    for name in group.list_commands(context):  # type: ignore[attr-defined]  # Typer's group; its types are private
        command = group.get_command(context, name)  # type: ignore[attr-defined]  # likewise
        usage = command.get_usage(context).removeprefix("Usage: ").replace("replate ", f"replate {name} ", 1)
        parts.append(f"## replate {name}\n\n{command.help}\n\n```\n{usage}\n```\n")
        rows = [row for parameter in command.params if (row := parameter.get_help_record(context)) is not None]
        if rows:
            parts.append("\n".join(["| | |", "|---|---|", *(f"| `{_cell(a)}` | {_cell(b)} |" for a, b in rows)]) + "\n")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    print(reference(), end="")
