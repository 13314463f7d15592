"""Bring the catalogues of the pages' words up to date: `make words` after any sentence was added or changed.

Collects what the code and the templates say, writes it to every `src/replate/web/locale/*/LC_MESSAGES/replate.po`
(sentences that are not said any more are dropped), and compiles each. It tells what has no translation yet; a
sentence that is new has an empty `msgstr` there. A new language: `python tools/words.py fr`.
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "replate"
LOCALE = SOURCES / "web" / "locale"
# What the pages say; the command line speaks English alone.
METHODS = [
    *(
        (pattern, "python")
        for pattern in ("web/**.py", "compare/**.py", "classify/summary.py", "store/**.py", "text/**.py", "health.py")
    ),
    ("web/templates/**.html", "jinja2"),
]
# How a sentence is said or marked: replate.text.speech, and gettext's own names in templates.
KEYWORDS = {
    "say": None,
    "message": None,
    "messages": (1, 2),
    "count": (2, 3),
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
}


def collected() -> Catalog:
    """Collect every sentence that the pages say, with the files that say it."""
    catalogue = Catalog(charset="utf-8")
    options = {"web/templates/**.html": {"trimmed": "true", "silent": "false"}}
    for name, _line, said, comments, context in extract_from_dir(
        SOURCES, METHODS, options, KEYWORDS, comment_tags=("For translators:",), strip_comment_tags=True
    ):
        catalogue.add(said, None, [(f"src/replate/{name}", None)], auto_comments=comments, context=context)
    return catalogue


def opened(path: Path) -> Catalog:
    """Read one language's catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3])


def written(catalogue: Catalog) -> bytes:
    """Give a catalogue's text form, the sentences in alphabetical order, without times that would change it daily."""
    text = io.BytesIO()
    write_po(text, catalogue, sort_output=True, include_lineno=False, omit_header=True, ignore_obsolete=True, width=110)
    head = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Language: {catalogue.locale_identifier}\\n"\n"Plural-Forms: {catalogue.plural_forms}\\n"\n\n'
    )
    return head.encode() + text.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    """Give a catalogue's binary form, which the program reads."""
    plain = Catalog(locale=catalogue.locale, charset="utf-8")
    for said in catalogue:
        if said.id:
            plain.add(said.id, said.string, context=said.context)
    plain.creation_date = plain.revision_date = datetime(2026, 1, 1, tzinfo=UTC)  # the same words, the same file
    binary = io.BytesIO()
    write_mo(binary, plain)
    return binary.getvalue()


def missing(catalogue: Catalog) -> list[Message]:
    """Name the sentences without a translation."""
    return [said for said in catalogue if said.id and not all(_forms(said))]


def _forms(said: Message) -> tuple[str, ...]:
    return said.string if isinstance(said.string, tuple) else (said.string,)


def main() -> int:
    """Bring the catalogues up to date; tell what is not translated."""
    for language in sys.argv[1:]:
        path = LOCALE / language / "LC_MESSAGES" / "replate.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written(Catalog(locale=language, charset="utf-8")))
    said, gaps = collected(), 0
    for path in sorted(LOCALE.glob("*/LC_MESSAGES/replate.po")):
        catalogue = opened(path)
        catalogue.update(said, no_fuzzy_matching=True)
        path.write_bytes(written(catalogue))
        path.with_suffix(".mo").write_bytes(compiled(opened(path)))
        for gap in missing(catalogue):
            gaps += 1
            print(f"{path.parts[-3]}: not translated: {gap.id!r}")
    print(f"{len(said)} sentences")
    return min(gaps, 1)


if __name__ == "__main__":
    sys.exit(main())
