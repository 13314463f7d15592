"""Comparisons as HTML for pages and feeds; all of it is escaped where it is made, in :mod:`replate.compare`."""

from __future__ import annotations

import re

from markupsafe import Markup

from replate.compare import excerpts, html, voices
from replate.compare.notes import note
from replate.model import Change, Comparison, Glimpse, Level, Stretches
from replate.text.speech import ENGLISH, Speech

# A feed reader drops style sheets and classes, so the marks carry their look, and the words for screen
# readers, which would stand there in plain sight, are left out: ``del`` and ``ins`` are understood by themselves.
_SPOKEN = re.compile(r'<span class="vh"[^>]*>[^<]*</span>')
_FOR_FEEDS = (
    ("<del>", '<del style="background:#fdeadb;color:#8f3d08;text-decoration:line-through">'),
    ("<ins>", '<ins style="background:#dfeafc;color:#0b479f;text-decoration:underline">'),
)


_MARKED = Markup('<{tag}><span class="vh"{mark}>{word} </span>{text}</{tag}>')
_LINES = Markup(
    '<span class="before"><span class="vh"{mark}>{before} </span>{old}</span> '
    '<span class="after"><span class="vh"{mark}>{after} </span>{new}</span>'
)
_REWRITTEN = Markup(
    '<span class="before"><del><span class="vh"{mark}>{removed} </span>{old}</del></span> '
    '<span class="after"><ins><span class="vh"{mark}>{added} </span>{new}</ins></span>'
)


def headline(comparison: Comparison, say: Speech) -> Markup:
    """Show the new headline with its marks; where hardly a word was kept, the old one whole and then the new."""
    return renamed(excerpts.renamed(comparison), comparison.new.headline, say)


def renamed(kept: Glimpse, headline: str, say: Speech) -> Markup:
    """Show what :func:`headline` shows of what is kept of a comparison; ``headline`` is the new one."""
    old, new = _side(kept, "ins"), _side(kept, "del")
    if not kept.headline:
        return plain(headline)
    told = voices.voice_in(kept.language, kept.direction, say)
    if not old or not new or not _rewritten(old) or not _rewritten(new):
        return _markup(html.woven(kept.headline, (), told))
    return _REWRITTEN.format(
        mark=Markup(told.mark),  # noqa: S704  # a language of ours
        removed=say("removed:"),
        added=say("added:"),
        old=plain("".join(text for _, text in old)),
        new=plain("".join(text for _, text in new)),
    )


def headline_lines(kept: Glimpse, say: Speech) -> Markup:
    """Show the headline before and after, each with its own marks; empty where it stands as it was."""
    old, new = _side(kept, "ins"), _side(kept, "del")
    if not old or not new:
        return Markup()
    mark = Markup(voices.voice_in(kept.language, kept.direction, say).mark)  # noqa: S704  # a language of ours
    return _LINES.format(
        mark=mark,
        before=say("before:"),
        after=say("after:"),
        old=_marked(old, mark, say("removed:")),
        new=_marked(new, mark, say("added:")),
    )


def _side(kept: Glimpse, other: str) -> Stretches:
    """Give one side of the headline: all but what the ``other`` one alone has."""
    return tuple(part for part in kept.headline if part[0] != other)


def _marked(side: Stretches, mark: Markup, word: str) -> Markup:
    """Show a side with its marked words in their elements, each after ``word`` for screen readers."""
    return Markup().join(
        _MARKED.format(tag=tag, mark=mark, word=word, text=plain(text)) if tag else plain(text) for tag, text in side
    )


def plain(text: str) -> Markup:
    """Show a text from outside without marks."""
    return _markup(voices.text(text))


def _rewritten(side: Stretches) -> bool:
    """Tell whether more than half of a side is marked; where both are, marks read like two texts torn to strips."""
    return 2 * sum(len(text) for tag, text in side if tag) > sum(len(text) for _, text in side)


def line(comparison: Comparison, level: Level, say: Speech) -> Markup:
    """Show the change of a line of its own (the byline) with its marks; empty where it stands as it was."""
    change = next((change for change in comparison.changes if change.level is level), None)
    if change is None:
        return Markup()
    return passage(comparison, change, 1_000, say)


def passage(comparison: Comparison, change: Change, words: int, say: Speech) -> Markup:
    """Show one change with so many words around it."""
    return _markup(html.excerpt(comparison, change=change, words=words, say=say))


def remark(comparison: Comparison, level: Level, say: Speech) -> Markup:
    """Give the note on the change of a line of its own (headline, byline); empty where it stands as it was."""
    change = next((change for change in comparison.changes if change.level is level), None)
    if change is None:
        return Markup()
    return Markup(note(change, None, voices.voice(comparison, say)))  # noqa: S704  # escaped by its maker


def excerpt(kept: Glimpse, say: Speech) -> Markup:
    """Show the most telling change in the text with a few words around it; empty where only the headline changed."""
    return _markup(html.woven(kept.passage, kept.moved, voices.voice_in(kept.language, kept.direction, say)))


def body(
    comparison: Comparison, say: Speech, *, one_column: bool, only_changes: bool, heads: tuple[str, str]
) -> Markup:
    """Show the whole comparison, side by side under ``heads`` or in one column."""
    if one_column:
        return _markup(html.one_column(comparison, only_changes=only_changes, notes=True, say=say))
    return _markup(
        html.side_by_side(comparison, only_changes=only_changes, old_head=heads[0], new_head=heads[1], say=say)
    )


def for_feed(comparison: Comparison) -> Markup:
    """Show headline and changed passages with marks that survive in a feed reader."""
    made = f"<h3>{headline(comparison, ENGLISH)}</h3>{_markup(html.one_column(comparison, only_changes=True))}"
    made = _SPOKEN.sub("", made)
    for bare, styled in _FOR_FEEDS:
        made = made.replace(bare, styled)
    return Markup(made)  # noqa: S704  # made of escaped parts


def counted(comparison: Comparison) -> tuple[Change, ...]:
    """Give the changes that are numbered on the page: those of whole paragraphs."""
    return tuple(change for change in comparison.changes if change.level is Level.PARAGRAPH)


def characters(comparison: Comparison) -> int:
    """Count the characters that a comparison holds in memory."""
    sides = [side for change in comparison.changes for side in (change.old, change.new) if side is not None]
    return comparison.old.characters + comparison.new.characters + sum([len(side.text) for side in sides]) + 1_000


def _markup(made: str) -> Markup:
    """Take over HTML that its maker has escaped, parting words taken out from those put in their place."""
    return Markup(made.replace("</del><ins>", "</del> <ins>"))  # noqa: S704  # escaped by its maker
