"""An extractor as a later release might have it: it reads more of a page, less of it, and some of it otherwise."""

from __future__ import annotations

import time
from dataclasses import replace

from replate import extract
from replate.model import Block, BlockKind, Content, Extraction

NAME = "replate/later"
IMPRINT = "Set in Saltmere and printed at Hale by the newspaper's own press."


def read(body: bytes, *, content_type: str = "", url: str = "", known: str = "") -> Extraction:
    """Read a page with today's extractor and later rules; runs in a worker process."""
    found = extract.read(body, content_type=content_type, url=url, known=known)
    return found if found.content is None else replace(found, content=_later(found.content), template=("later>rules",))


def at_a_moment(body: bytes, *, content_type: str = "", url: str = "", known: str = "") -> Extraction:
    """Read a page with today's extractor, and sign it with the moment: no two readings are alike."""
    found = extract.read(body, content_type=content_type, url=url, known=known)
    content = found.content and replace(found.content, byline=f"read at {time.perf_counter_ns()}")
    return replace(found, content=content)


def _later(content: Content) -> Content:
    """Without headings and the last paragraph, with two paragraphs in one, an imprint, and the byline in capitals."""
    blocks = [block for block in content.blocks if block.kind is not BlockKind.HEADING][:-1]
    joined = replace(blocks[0], text=f"{blocks[0].text} {blocks[1].text}")
    return replace(content, byline=content.byline.upper(), blocks=(joined, *blocks[2:], Block(IMPRINT)), extractor=NAME)
