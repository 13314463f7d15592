"""``python -m replate`` is the command line."""

from replate.cli import main

main()
