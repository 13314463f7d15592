"""An XML feed cut down to what names articles, before any parser sees it.

One pass over the markup, linear in its length whatever it holds. It drops document types (none is ever
needed, and entities are how small files grow large), comments, article texts and authors, cuts long runs of
text, and stops after the allowed number of entries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Each alternative either takes what it looked at, also where its end is missing, or looks no further than
# the next "<": the pass stays linear on hostile markup.
_TOKEN = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?P<cdata><!\[CDATA\[.*?(?:\]\]>|\Z))"
    r"|(?P<instruction><\?.*?(?:\?>|\Z))"
    r"|(?P<declaration><![^>\[]*(?:[>\[]|\Z))"
    r"|(?P<end></[^<>]*>?)"
    r"|(?P<start><[A-Za-z_:](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>)"
    r"|(?P<text>.[^<]*)",
    re.DOTALL,
)
_NAME = re.compile(r"</?\s*(?:[\w.-]*:)?([\w.-]+)")
_ENTRY = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_ENTRIES = frozenset({"item", "entry"})
ROOTS = frozenset({"rss", "rdf", "feed", "channel"})
# Local names of elements that say nothing of where an article is or what it is called.
_DROPPED = frozenset(
    {"description", "encoded", "content", "summary", "body", "fulltext", "subtitle", "tagline", "rights", "copyright"}
    | {"author", "creator", "contributor", "managingeditor", "webmaster", "publisher", "owner", "credit"}
    | {"category", "keywords", "subject", "group", "thumbnail", "comment", "commentrss", "enclosure", "generator"}
)
# Characters that XML does not have, as themselves and as references (XML 1.0, section 2.2); parsers fail on them.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_HIGHEST_CHARACTER = 0x10FFFF
_LONGEST_TAG = 16_000
_DEEPEST = 50
_LONGEST_NAME = 200
_LONGEST_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Slim:
    """What is left of a feed. ``entries`` are those kept, ``dropped`` those past the limit or cut off."""

    text: str
    root: str
    entries: int
    dropped: int
    has_entities: bool
    cut: bool  # it ends before its end


def slim(text: str, *, max_entries: int, max_field: int) -> Slim:
    """Cut a feed down to its skeleton; the result holds no document type, and ends are added after a cut."""
    return _Slimmer(max_entries, max_field).run(_ILLEGAL.sub("\ufffd", text))


def _legal_reference(found: re.Match[str]) -> str:
    digits, radix = (found[1], 16) if found[1] else (found[2], 10)
    number = int(digits[:_LONGEST_NUMBER], radix)
    legal = 0 < number <= _HIGHEST_CHARACTER and not _ILLEGAL.match(chr(number))
    return f"&#{number};" if legal else "\ufffd"


def _last(names: list[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)


class _Slimmer:
    """The state of one pass."""

    def __init__(self, max_entries: int, max_field: int) -> None:
        self._max_entries = max_entries
        self._max_field = max_field
        self._kept: list[str] = []
        self._entry_at = -1  # where in ``_kept`` the entry begins that is still open
        self._open: list[str] = []  # full names, for the ends that are missing
        self._open_at = 0  # how many were open when that entry began
        self._root = ""
        self._entries = 0
        self._skipping = ""  # local name of the element being dropped
        self._depth = 0
        self._too_deep = 0  # how many elements deep we are below the last one kept
        self._in_subset = False
        self._has_entities = False

    def run(self, text: str) -> Slim:
        dropped = 0
        for token in _TOKEN.finditer(text):
            if self._in_subset:
                self._pass_subset(token)
            elif token.lastgroup in ("start", "end"):
                if not self._element(token[0], is_start=token.lastgroup == "start"):
                    dropped = len(_ENTRY.findall(text, token.start()))
                    break
            elif token.lastgroup == "declaration":
                self._declaration(token[0])
            elif not self._skipping and self._root:
                self._run_of_text(token)
        cut = bool(self._open) and not dropped
        dropped += self._finish()
        return Slim("".join(self._kept), self._root, self._entries, dropped, self._has_entities, cut)

    def _finish(self) -> int:
        """Add the ends that are missing; an entry that was cut off is dropped, as half an address is none."""
        cut = bool(self._open) and self._entry_at >= 0
        if cut:
            del self._kept[self._entry_at :]
            del self._open[self._open_at :]
            self._entries -= 1
        self._close(0)
        return int(cut)

    def _declaration(self, token: str) -> None:
        self._has_entities |= token[:8].upper() == "<!ENTITY"
        self._in_subset = token.endswith("[")

    def _pass_subset(self, token: re.Match[str]) -> None:
        """Pass over the inside of a document type, up to ``]>``."""
        self._has_entities |= token[0][:8].upper() == "<!ENTITY"
        self._in_subset = "]" not in token[0] if token.lastgroup == "text" else True

    def _element(self, tag: str, *, is_start: bool) -> bool:
        """Keep or drop one tag; false where the allowed number of entries is reached."""
        found = _NAME.match(tag[:_LONGEST_NAME])
        name = found[1].lower() if found else ""
        if name in _ENTRIES:
            self._skipping = ""  # an unclosed text ends with its entry at the latest
        if self._skipping:
            self._skip(name, is_start=is_start and not tag.endswith("/>"))
            return True
        if name in _ENTRIES:
            self._leave_entry(is_start=is_start)
        if is_start and name in _ENTRIES:
            if self._entries == self._max_entries:
                return False
            self._entry_at, self._open_at = len(self._kept), len(self._open)
            self._entries += 1
        if is_start and name in _DROPPED and self._root:
            self._skipping, self._depth = ("", 0) if tag.endswith("/>") else (name, 1)
            return True
        self._keep(tag, found[0] if found else "", name, is_start=is_start)
        return True

    def _leave_entry(self, *, is_start: bool) -> None:
        """An entry ends, or the next begins: whatever it left open is over."""
        if self._entry_at >= 0:
            self._close(self._open_at + (0 if is_start else 1))
            self._entry_at, self._too_deep = -1, 0

    def _close(self, depth: int) -> None:
        """Add the ends of all elements open below ``depth``."""
        self._kept.extend(f"</{name}>" for name in reversed(self._open[depth:]))
        del self._open[depth:]

    def _skip(self, name: str, *, is_start: bool) -> None:
        if name == self._skipping:
            self._depth += 1 if is_start else -1
            if self._depth <= 0:
                self._skipping = ""

    def _keep(self, tag: str, opening: str, name: str, *, is_start: bool) -> None:
        self._root = self._root or name
        full_name = opening.lstrip("</ \t\r\n")
        if self._too_deep or (is_start and len(self._open) >= _DEEPEST):
            self._too_deep += 0 if tag.endswith("/>") else 1 if is_start else -1
            return
        if is_start and not tag.endswith("/>"):
            self._open.append(full_name)
        elif not is_start:
            if full_name in self._open:  # else it ends nothing
                self._close(_last(self._open, full_name))
            return
        if len(tag) <= _LONGEST_TAG:
            self._kept.append(_REFERENCE.sub(_legal_reference, tag))

    def _run_of_text(self, token: re.Match[str]) -> None:
        """Keep a run of text or CDATA, cut to the allowed length and never within an entity."""
        text = token[0]
        if token.lastgroup == "cdata":
            inside = text[9:].removesuffix("]]>")[: self._max_field]
            self._kept.append(f"<![CDATA[{inside}]]>")
        elif token.lastgroup == "text":
            if text.startswith("<"):
                text = "&lt;" + text[1:]  # markup that never ends is no markup
            if len(text) > self._max_field:
                text = text[: self._max_field].rpartition("&")[0] or text[: self._max_field]
            self._kept.append(_REFERENCE.sub(_legal_reference, text))
