"""``python -m bench [NAME...] [OPTIONS]`` runs the named measurements, or all of them.

A measurement is a module of this folder with a ``main`` (``extraction.py``) or a folder with a ``__main__.py``.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

HERE = Path(__file__).parent


def measurements() -> dict[str, str]:
    """Every measurement and the module that runs it."""
    folders = {path.parent.name: f"bench.{path.parent.name}.__main__" for path in HERE.glob("*/__main__.py")}
    modules = {
        path.stem: f"bench.{path.stem}"
        for path in HERE.glob("*.py")
        if not path.name.startswith("_") and '__name__ == "__main__"' in path.read_text(encoding="utf-8")
    }
    return dict(sorted((folders | modules).items()))


def main(arguments: list[str]) -> None:
    known = measurements()
    names = [argument for argument in arguments if argument in known]
    strange = [argument for argument in arguments[:1] if argument not in known and not argument.startswith("-")]
    if strange:
        sys.exit(f"no measurement is called {strange[0]}; there are: {', '.join(known)}")
    options = [argument for argument in arguments if argument not in names]
    for name in names or known:
        print(f"\n== {name} ==", flush=True)
        sys.argv = [f"bench.{name}", *options]
        runpy.run_module(known[name], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
