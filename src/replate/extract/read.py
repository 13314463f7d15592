"""The one function of this stage: page bytes in, extraction out."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version
from urllib.parse import urlsplit

from lxml import html

from replate.extract.body import Body, find_body
from replate.extract.decode import decode
from replate.extract.evidence import Refusal, gather
from replate.extract.fingerprint import fingerprint
from replate.extract.formats import refuse_bytes
from replate.extract.metadata import Metadata, read_metadata
from replate.extract.notices import notice_flags
from replate.extract.options import Options
from replate.extract.refusal import refuse
from replate.extract.structured import Stated, read_stated
from replate.extract.template import is_closed, read_template
from replate.extract.tree import Refused, parse
from replate.extract.visible import Piece, pieces
from replate.model import Block, BlockKind, Content, Extraction, Outcome

# The number before the slash goes up whenever our own rules change what is read off a page.
EXTRACTOR = f"replate/5 trafilatura/{version('trafilatura')}"

_DEFAULTS = Options()


def read(
    body: bytes, *, content_type: str = "", url: str = "", known: str = "", options: Options = _DEFAULTS
) -> Extraction:
    """Read the article off a page.

    ``content_type`` is the HTTP header, ``url`` the address that answered. Never raises for what a page may
    hold: what is no article comes back with an outcome, a reason in plain words, and no content.
    ``known`` is the fingerprint (:attr:`Extraction.page`) of a page that was read before, with the same type and
    address, by this extractor: where the page is that one, it is not read again, and the outcome is ``same``.
    """
    if len(body) > options.max_bytes:
        return Extraction(None, Outcome.TOO_BIG, f"the page has more than {options.max_bytes} bytes")
    refused = refuse_bytes(body, content_type)
    if refused is not None:
        return Extraction(None, refused.outcome, refused.reason)
    text = decode(body, content_type)
    root = parse(text, options)
    if isinstance(root, Refused):
        return Extraction(None, Outcome.EMPTY, root.reason)
    page = fingerprint(root, closed=is_closed(text))
    if page == known:
        return Extraction(None, Outcome.SAME, "the page is the one that was read before", page=page)
    return replace(_read_tree(text, root, url, options), page=page)


def _read_tree(text: str, root: html.HtmlElement, url: str, options: Options) -> Extraction:
    nodes = list(root.iter())  # held so that each element's proxy is made once, not at every pass
    stated = read_stated(root)
    visible = pieces(root)
    metadata = read_metadata(root, visible, stated, url)
    flags = notice_flags(visible)
    found = find_body(root, visible, metadata.h1, flags, host=_host(url or metadata.canonical_url), options=options)
    body, noticed = found.article, found.told_by_editors
    refusal = refuse(
        gather(source=text, root=root, pieces=visible, body=body, metadata=metadata, stated=stated, noticed=noticed)
    )
    marks = read_template(root, text)
    nodes.clear()
    if refusal is not None:
        return _extraction(None, metadata, refusal)
    return replace(_extraction(_content(found, metadata), metadata, None), template=marks, doubts=_doubts(stated))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _extraction(content: Content | None, metadata: Metadata, refusal: Refusal | None) -> Extraction:
    return Extraction(
        content,
        refusal.outcome if refusal else None,
        refusal.reason if refusal else "",
        metadata.canonical_url,
        metadata.site_name,
    )


def _content(found: Body, metadata: Metadata) -> Content:
    return Content(
        headline=metadata.headline,
        byline=metadata.byline,
        blocks=[
            _block(piece, *marks) for piece, *marks in zip(found.pieces, found.furniture, found.notices, strict=True)
        ],
        claimed_published_at=metadata.published_at,
        claimed_modified_at=metadata.modified_at,
        language=metadata.language,
        extractor=EXTRACTOR,
    )


def _block(piece: Piece, furniture: bool, notice: bool) -> Block:
    if notice:
        return Block(piece.text, BlockKind.NOTICE)
    kind = BlockKind.LINK if piece.link_only and piece.kind is not BlockKind.HEADING else piece.kind
    return Block(piece.text, kind, furniture)


def _doubts(stated: Stated) -> tuple[str, ...]:
    return ("the page calls itself a live blog",) if stated.live else ()
