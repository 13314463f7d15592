"""What was read by another extractor than reads now: kept apart, so that nothing is held against it as it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from replate import decide
from replate.model import Article, Content, Pending, Version
from replate.store import Reading, Writer


def content_of(look: decide.Look) -> Content | None:
    """What a look saw, if it saw an article."""
    return None if look.extraction is None else look.extraction.content


def pending(write: Writer, article: Article, look: decide.Look) -> Pending | None:
    """What waits to be believed, without a content that another extractor read: nothing can be held against it."""
    pending, content = write.pending(article.id), content_of(look)
    if pending is None or pending.content is None or content is None:
        return pending
    if pending.content.extractor == content.extractor:
        return pending
    return replace(pending, content=None, looks=0)


def former(write: Writer, latest: Version, look: decide.Look) -> decide.Former | None:
    """The latest version as it was stored, where another extractor read it off its page than read this look."""
    content = content_of(look)
    if content is None or latest.line.origin != "live":
        return None
    if latest.content.extractor == content.extractor and not latest.line.unproven:
        return None
    stored = write.version(latest.line.article, latest.number, stored=True).content
    reading = write.unproven(latest.line.id)
    if reading is None:
        return decide.Former(stored, reason="its page was not read again")
    if reading.reason:
        return decide.Former(stored, reason=reading.reason)
    return decide.Former(stored, latest.content, template=reading.template, passing=reading.passing)


def keep_reading(write: Writer, known: decide.Known, decision: decide.Decision, now: datetime) -> None:
    """Keep what the latest version says to the present extractor, once a look has been held against it."""
    if decision.latest is None or known.latest is None:
        return
    reading = Reading(known.latest.line.id, decision.latest.extractor, decision.latest, proven=True)
    if decision.latest == known.latest.content:
        write.prove(reading.id)
    else:
        write.keep_readings([reading], now)
