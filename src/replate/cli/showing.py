"""Commands that show what is kept: show, diff."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from replate import extract, shapes
from replate.classify import classify, names
from replate.cli.finding import find_article, find_version
from replate.cli.opening import opened
from replate.cli.options import DataOption, JsonOption, data_directory
from replate.cli.telling import plain, say
from replate.compare import compare, cosmetic
from replate.compare.terminal import terminal
from replate.compare.unified import unified
from replate.errors import BadInputError
from replate.judging import compared
from replate.model import Article, Comparison, Content, Ruling, Version, VersionLine
from replate.store import FILE_NAME, Store

_SAME, _DIFFERENT = 0, 1
_LARGEST_FILE = 50_000_000  # bytes


def show(
    which: Annotated[str, typer.Argument(metavar="ARTICLE[@VERSION]", help="12, 12@3, or an article's address.")],
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """Show an article with its versions and checks, or the text of one version."""
    with opened(data_directory(data)) as store:
        if "@" in which.rpartition("/")[2]:
            version = find_version(store, which)
            print_json(shapes.version(version)) if as_json else _print_version(version)
            return
        article = find_article(store, which)
        if as_json:
            history = [shapes.version(store.version(article.id, v.number)) for v in store.version_lines(article.id)]
            checks = [shapes.check(check) for check in store.checks(article_id=article.id)]
            events = [shapes.event(event, article.outlet) for event in store.events(article_id=article.id)]
            print_json({**shapes.article(article), "history": history, "events": events, "checks": checks})
            return
        _print_article(store, article)


def _print_article(store: Store, article: Article) -> None:
    print(plain(article.headline or "(no headline yet)"))
    print(
        f"from {plain(article.outlet.name)}, first seen {shapes.moment(article.first_seen_at) or 'at a time not known'}"
    )
    print(plain(article.url))
    print(f"changed {article.changes} times, {article.versions} versions kept; {_outlook(article)}")
    for line in store.version_lines(article.id):
        print(f"  version {line.number}  {_when(line):<28} {line.words:>6} words  {plain(line.headline)}")
    for event in reversed(store.events(article_id=article.id, limit=20)):
        print(f"  {event.kind.value} {shapes.moment(event.at)}: {plain(event.reason)}")
    print("last checks:")
    for check in store.checks(article_id=article.id, limit=10):
        print(f"  {shapes.moment(check.checked_at)}  {check.outcome.value:<12} {plain(check.reason)}")


def _outlook(article: Article) -> str:
    if article.retired_at is not None:
        return f"retired {shapes.moment(article.retired_at)}: {article.retired_reason}"
    if article.next_check_at is None:
        return f"not checked any more ({article.retired_reason or article.state.value})"
    return f"next check {shapes.moment(article.next_check_at)}"


def _when(line: VersionLine) -> str:
    return shapes.moment(line.seen_at) or line.elapsed or "at a time not known"


def _print_version(version: Version) -> None:
    content = version.content
    print(plain(content.headline), end="\n\n")
    if content.byline:
        print(plain(content.byline), end="\n\n")
    for block in content.blocks:
        if not block.furniture:
            print(plain(block.text), end="\n\n")


def diff(
    old: Annotated[str, typer.Argument(metavar="A", help="12@0, an address@0, a .html or a .txt file; or just 12.")],
    new: Annotated[str | None, typer.Argument(metavar="B", help="The other side; none: A's latest change.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show what is unchanged as well.")] = False,
    as_unified: Annotated[bool, typer.Option("--unified", "-u", help="As diff -u prints it.")] = False,
    colour: Annotated[bool | None, typer.Option("--colour/--no-colour", help="Default: colour on a terminal.")] = None,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """Compare two versions, or two files. Exits with 0 if they are the same, 1 if they differ, 2 on trouble."""
    comparison = _comparison(old, new, data)
    if as_json:
        print_json(comparison.to_dict(names))
    elif not comparison.changes and not everything:
        say("no difference")
    elif as_unified:
        sys.stdout.write(unified(comparison, old_name=old, new_name=new or "latest"))
    else:
        wide = shutil.get_terminal_size((100, 24)).columns
        shown = terminal(
            comparison,
            colour=sys.stdout.isatty() if colour is None else colour,
            width=wide,
            only_changes=not everything,
        )
        print(shown, end="")
    if comparison.changes and cosmetic(comparison):
        say("only typography and spacing differ")
    raise typer.Exit(_DIFFERENT if comparison.changes else _SAME)


def _comparison(old: str, new: str | None, data: Path | None) -> Comparison:
    if new is not None and _is_file(old) and _is_file(new):
        return classify(compare(_read_file(Path(old)), _read_file(Path(new))))
    directory = data_directory(data)
    if not (directory / FILE_NAME).exists():
        strange = next((name for name in (old, new or old) if not _is_file(name)), old)
        raise BadInputError(f"{strange} is no file here, and no articles are kept in {directory}")
    with opened(directory) as store:
        if new is None:
            before, after = _latest_change(store, old)
        else:
            before, after = find_version(store, old), find_version(store, new)
        same = before.line.article == after.line.article
        rulings = store.rulings(before.line.article, before.number, after.number) if same else {}
        return of_versions(before, after, rulings)


def of_versions(old: Version, new: Version, rulings: Mapping[str, Ruling]) -> Comparison:
    """Compare two kept versions, with their numbers, the time between them, and what people have said of it."""
    times = old.line.seen_at, new.line.seen_at
    return replace(
        compared(old.content, new.content, rulings),
        article=old.line.article if old.line.article == new.line.article else None,
        old_number=old.number,
        new_number=new.number,
        elapsed=None if times[0] is None or times[1] is None else times[1] - times[0],
    )


def _latest_change(store: Store, which: str) -> tuple[Version, Version]:
    article = find_article(store, which)
    lines = store.version_lines(article.id)
    if len(lines) < 2:
        raise BadInputError(f"article {article.id} has not changed: there is one version")
    return store.version(article.id, lines[-2].number), store.version(article.id, lines[-1].number)


def _is_file(name: str) -> bool:
    return "://" not in name and Path(name).is_file()


def _read_file(path: Path) -> Content:
    """Read a page (.html, .htm) through extraction, anything else as paragraphs of text. Raises BadInputError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadInputError(f"{path} has more than {_LARGEST_FILE // 1_000_000} MB")
        body = path.read_bytes()
    except OSError as error:
        raise BadInputError(f"{path} cannot be read: {error.strerror}") from error
    if path.suffix.lower() not in {".html", ".htm", ".xhtml"}:
        return Content(paragraphs=[line for line in body.decode("utf-8", "replace").splitlines() if line.strip()])
    extraction = extract.read(body)
    if extraction.content is None:
        raise BadInputError(f"no article could be read from {path}: {extraction.reason}")
    return extraction.content


def print_json(value: object) -> None:
    """Print JSON for a program to read."""
    json.dump(value, sys.stdout, indent=1, ensure_ascii=False)
    print()
