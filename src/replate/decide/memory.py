"""What an article's looks taught about the passages that change by themselves, kept with what waits to be believed."""

from __future__ import annotations

from dataclasses import dataclass

_HEADLINE, _SWAPPED, _RESTLESS, _UNSIGNED = "\x1fh", "\x1fs", "\x1fr", "\x1fu"  # no signature holds a control character
_MOST = 200


@dataclass(frozen=True, slots=True)
class Memory:
    """Signatures of passages that are ``volatile`` (furniture from now on), and what may turn out to be.

    ``headlines`` were seen and gone again; a passage of ``swapped`` took the place of a quite different one;
    one of ``restless`` (with how often) has read otherwise at each of the last looks. ``unsigned`` says that a
    new design does not show who wrote the article where it can be read.
    """

    volatile: frozenset[str] = frozenset()
    headlines: frozenset[str] = frozenset()
    swapped: frozenset[str] = frozenset()
    restless: frozenset[tuple[str, int]] = frozenset()
    unsigned: bool = False

    def __bool__(self) -> bool:
        """Tell whether there is anything to remember."""
        return bool(self.volatile or self.headlines or self.swapped or self.restless or self.unsigned)


def recall(stored: tuple[str, ...]) -> Memory:
    """Read what :func:`kept` wrote."""
    headlines, swapped, restless = (
        frozenset(k[2:] for k in stored if k.startswith(mark)) for mark in (_HEADLINE, _SWAPPED, _RESTLESS)
    )
    return Memory(
        volatile=frozenset(k for k in stored if not k.startswith("\x1f")),
        headlines=headlines,
        swapped=swapped,
        restless=frozenset((k[1:], int(k[0])) for k in restless if k[:1].isdigit()),
        unsigned=_UNSIGNED in stored,
    )


def kept(memory: Memory) -> tuple[str, ...]:
    """A memory as the strings that are stored; no more of each sort than an article can need."""
    restless = {f"{times}{text}" for text, times in memory.restless}
    marked = ((_HEADLINE, memory.headlines), (_SWAPPED, memory.swapped), (_RESTLESS, restless))
    signed = (_UNSIGNED,) if memory.unsigned else ()
    volatile = sorted(memory.volatile)[:_MOST]
    return (*signed, *volatile, *(mark + text for mark, texts in marked for text in sorted(texts)[:_MOST]))
