"""What an article's looks taught about the passages that change by themselves, kept with what waits to be believed."""

from __future__ import annotations

from dataclasses import dataclass

_HEADLINE, _SWAPPED, _RESTLESS = "\x1fh", "\x1fs", "\x1fr"  # no signature holds a control character
_MOST = 200


@dataclass(frozen=True, slots=True)
class Memory:
    """Signatures of passages that are ``volatile`` (furniture from now on), and what may turn out to be.

    ``headlines`` were seen and gone again; a passage of ``swapped`` took the place of a quite different one;
    one of ``restless`` has read otherwise at each of the last two looks.
    """

    volatile: frozenset[str] = frozenset()
    headlines: frozenset[str] = frozenset()
    swapped: frozenset[str] = frozenset()
    restless: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Tell whether there is anything to remember."""
        return bool(self.volatile or self.headlines or self.swapped or self.restless)


def recall(kept: tuple[str, ...]) -> Memory:
    """Read what :func:`kept` wrote."""
    named = {mark: frozenset(k[2:] for k in kept if k.startswith(mark)) for mark in (_HEADLINE, _SWAPPED, _RESTLESS)}
    volatile = frozenset(k for k in kept if not k.startswith("\x1f"))
    return Memory(volatile, named[_HEADLINE], named[_SWAPPED], named[_RESTLESS])


def kept(memory: Memory) -> tuple[str, ...]:
    """A memory as the strings that are stored; no more of each sort than an article can need."""
    marked = ((_HEADLINE, memory.headlines), (_SWAPPED, memory.swapped), (_RESTLESS, memory.restless))
    volatile = sorted(memory.volatile)[:_MOST]
    return (*volatile, *(mark + text for mark, texts in marked for text in sorted(texts)[:_MOST]))
