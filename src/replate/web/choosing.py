"""How a list of changes is narrowed: by what they touch, what was done, how much they tell, and what stands out.

The same words stand in the addresses of pages, feeds and API.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from starlette.requests import Request

from replate.model import FlagKind, Kind, Operation
from replate.store import Chosen
from replate.web.addresses import Parameter
from replate.web.kinds import FLAG_NAMES
from replate.web.requests import choice, choices, share


@dataclass(frozen=True, slots=True)
class Choice:
    """What a list is narrowed to; nothing of it means all changes. ``min_weight`` is from 0 to 100."""

    kinds: tuple[Kind, ...] = ()
    operations: tuple[Operation, ...] = ()
    min_weight: float = 0.0
    flag: FlagKind | None = None

    @property
    def narrow(self) -> bool:
        """Whether anything is left out."""
        return bool(self.kinds or self.operations or self.min_weight or self.flag)

    @property
    def parameters(self) -> dict[str, Parameter]:
        """The choice as query parameters."""
        return {
            "kind": tuple(kind.value for kind in self.kinds),
            "operation": tuple(operation.value for operation in self.operations),
            "min_weight": f"{self.min_weight:g}" if self.min_weight else "",
            "flag": FLAG_NAMES[self.flag] if self.flag else "",
        }

    def of(self, chosen: Chosen) -> Chosen:
        """Narrow what is chosen."""
        return replace(chosen, kinds=self.kinds, operations=self.operations, min_weight=self.min_weight, flag=self.flag)


def choice_of(request: Request) -> Choice:
    """Read what a list is to be narrowed to. Raises a 400 with what may be asked."""
    flag = choice(request, "flag", tuple(FLAG_NAMES.values()))
    return Choice(
        kinds=kinds_of(request),
        operations=operations_of(request),
        min_weight=share(request, "min_weight"),
        flag=next((kind for kind, name in FLAG_NAMES.items() if name == flag), None),
    )


def kinds_of(request: Request) -> tuple[Kind, ...]:
    """Read the kinds that are wanted. Raises a 400."""
    return tuple(map(Kind, choices(request, "kind", tuple(Kind))))


def operations_of(request: Request) -> tuple[Operation, ...]:
    """Read the operations that are wanted. Raises a 400."""
    return tuple(map(Operation, choices(request, "operation", tuple(Operation))))
