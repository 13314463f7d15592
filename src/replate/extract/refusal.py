"""Says when a page is no article: a wall, an error, a list of links, or no page at all."""

from __future__ import annotations

from replate.extract import shapes, walls
from replate.extract.evidence import Evidence, Refusal

_RULES = (
    shapes.frames,
    shapes.coded,
    walls.parked,
    shapes.sends_on,
    walls.challenge,
    walls.consent,
    walls.gate,
    walls.missing,
    walls.unavailable,
    walls.sign_in,
    walls.paywall,
    shapes.filler,
    shapes.home,
    shapes.scripted,
    shapes.spoken,
    shapes.bare,
    shapes.empty,
)


def refuse(seen: Evidence) -> Refusal | None:
    """Apply the rules in order of how sure they are; ``None`` means that nothing speaks against an article."""
    for rule in _RULES:
        refusal = rule(seen)
        if refusal is not None:
            return refusal
    return None
