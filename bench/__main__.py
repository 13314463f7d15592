"""``python -m bench [NAME...] [OPTIONS]`` runs the named measurements, or all: every package in this folder with a __main__."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def main(arguments: list[str]) -> None:
    known = sorted(path.parent.name for path in Path(__file__).parent.glob("*/__main__.py"))
    names = [argument for argument in arguments if argument in known]
    strange = [argument for argument in arguments[:1] if argument not in known and not argument.startswith("-")]
    if strange:
        sys.exit(f"no measurement is called {strange[0]}; there are: {', '.join(known)}")
    options = [argument for argument in arguments if argument not in names]
    for name in names or known:
        print(f"\n== {name} ==", flush=True)
        sys.argv = [f"bench.{name}", *options]
        runpy.run_module(f"bench.{name}", run_name="__main__")


main(sys.argv[1:])
