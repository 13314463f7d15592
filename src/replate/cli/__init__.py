"""The command line: parses, wires the parts together, prints. Data go to stdout, talk goes to stderr."""

from __future__ import annotations

import os
import sys

from replate.errors import ReplateError

TROUBLE = 2


def main() -> None:
    """Run the command line; where something is in the way, one clear sentence and exit status 2."""
    # Worker processes import the entry script again; what they do not need is not to be loaded there.
    from replate.cli.commands import app  # noqa: PLC0415  # see above

    try:
        app()
    except ReplateError as error:
        print(f"replate: {error}", file=sys.stderr)
        sys.exit(TROUBLE)
    except BrokenPipeError:  # the reader of our output (head, less) has gone: nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


__all__ = ["main"]
