"""``python -m replate`` is the command line."""

from replate.cli import main

if __name__ == "__main__":  # worker processes import this module again under another name
    main()
