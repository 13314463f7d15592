"""The one function of this stage: page bytes in, extraction out."""

from __future__ import annotations

from importlib.metadata import version

from replate.extract.body import find_body
from replate.extract.decode import decode
from replate.extract.options import Options
from replate.extract.tree import Refused, parse
from replate.extract.visible import pieces
from replate.model import Block, BlockKind, Content, Extraction, Outcome

# The number before the slash goes up whenever our own rules change what is read off a page.
EXTRACTOR = f"replate/1 trafilatura/{version('trafilatura')}"


def read(body: bytes, *, content_type: str = "", url: str = "", options: Options = Options()) -> Extraction:
    """Read the article off a page.

    ``content_type`` is the HTTP header, ``url`` the address that answered. Never raises for what a page may
    hold: what is no article comes back with an outcome, a reason in plain words, and no content.
    """
    text = decode(body, content_type)
    root = parse(text, options)
    if isinstance(root, Refused):
        return Extraction(None, Outcome.EMPTY, root.reason)
    visible = pieces(root)
    found = find_body(root, visible, options)
    blocks = tuple(
        Block(piece.text, BlockKind.LINK if piece.link_only else piece.kind, furniture)
        for piece, furniture in zip(found.pieces, found.furniture, strict=True)
    )
    return Extraction(Content(blocks=blocks, extractor=EXTRACTOR))
