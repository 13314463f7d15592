"""The command line: parses, wires the parts together, prints."""


def main() -> None:
    """Run the command line."""
