"""The text of a page as a tree, within bounds: what would be lost or take for ever is refused with a reason."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

from lxml import etree, html

from replate.extract.options import Options

# Tags that only style a stretch of text; many of them side by side make extractors quadratic.
_STYLING = ("span", "font", "b", "i", "u", "em", "strong", "small", "big", "mark", "sub", "sup", "wbr", "tt", "s")

# Elements without text that every copy of the tree would carry along.
_SILENT = ("script", "style", "noscript", "svg", "template", "iframe", "select", "link", "meta")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a page was not parsed, in plain words."""

    reason: str


# lxml would choose a class by the tag in Python, for every element anew; nothing here needs the special ones.
_ONE_CLASS = etree.ElementDefaultClassLookup(element=html.HtmlElement)


def parse(text: str, options: Options) -> html.HtmlElement | Refused:
    """Return the root of the page's tree, or why there is none."""
    if text.count("<") > 2 * options.max_nodes:
        return Refused(f"the page has more than {options.max_nodes} elements")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ONE_CLASS)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return Refused("the page has no elements")
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        return Refused("the page is nested too deeply to be read")
    return root


# What the extractor throws away by its tag alone, one element after the other; taken out at once it costs nothing.
# (Not forms and figures: it looks into those first.)
_DISCARDED = (
    "aside", "footer", "menu", "nav", "head", "button", "dialog", "fieldset", "label", "legend", "time", "input",
    "textarea", "picture", "source", "video", "audio", "canvas", "object", "embed", "map", "math", "progress", "output",
    "img",
)  # fmt: skip
# What it does not ask for, but would copy with each of its copies of the tree.
_UNREAD = (
    "href", "src", "srcset", "sizes", "alt", "target", "title", "rel", "width", "height", "align", "tabindex",
    "aria-label", "data-id", "data-src",
)  # fmt: skip
_SAY_BY_THEMSELVES = frozenset(("br", "hr", "td", "th", "body", "html"))


def lightened(root: html.HtmlElement) -> html.HtmlElement:
    """Return a copy of the tree without what the extractor would discard or overlook in any case."""
    tree = copy(root)
    etree.strip_elements(tree, *_DISCARDED, with_tail=False)
    etree.strip_attributes(tree, *_UNREAD)
    for element in reversed(list(tree.iter())):  # a third of all elements hold no text; the inner ones go first
        if not len(element) and element.tag not in _SAY_BY_THEMSELVES and _is_blank(element):
            element.drop_tree()
    return tree


def _is_blank(element: html.HtmlElement) -> bool:
    """Say whether an element neither holds text nor parts the text behind it from that before it."""
    return not (element.text or "").strip() and not (element.tail or "").strip()


def simplified(root: html.HtmlElement, options: Options) -> None:
    """Make the tree lighter, in place: without scripts and drawings, and with no element crowded by styling tags."""
    etree.strip_elements(root, *_SILENT, with_tail=False)
    crowded = [e for e in root.iter() if len(e) > options.max_inline and e[0].tag in _STYLING]
    for element in crowded:
        etree.strip_tags(element, *_STYLING)
        element.text = element.text  # joins the many text nodes that are left, each of which costs again
        for child in element:
            child.tail = child.tail
