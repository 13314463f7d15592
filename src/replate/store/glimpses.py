"""What lists show of versions' changes, kept beside their accounts so that no list has to compare anything."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Glimpse
from replate.store import schema as t
from replate.store.prepared import Prepared

_DECODER = msgspec.json.Decoder(Glimpse)
_KEPT = Prepared(
    sa.select(t.glimpse.c.version_id, t.glimpse.c.shown, t.version.c.before)
    .join(t.version, t.version.c.id == t.glimpse.c.version_id)
    .where(t.glimpse.c.version_id.in_(sa.bindparam("versions", expanding=True)))
    .where(~sa.select(t.uncompared.c.version_id).where(t.uncompared.c.version_id == t.glimpse.c.version_id).exists())
)


def written(glimpse: Glimpse) -> str:
    """Write a glimpse as it is kept."""
    return msgspec.json.encode(glimpse).decode()


def glimpses(connection: Connection, pairs: Mapping[int, int]) -> dict[int, Glimpse]:
    """Give what is shown of versions, by row id; ``pairs`` says beside the version of which number each stands.

    Left out are those that are not kept beside that one, and those that wait for a new account: theirs may not hold.
    """
    if not pairs:
        return {}
    rows = _KEPT.plain(connection, versions=list(pairs))
    return {version: _DECODER.decode(shown) for version, shown, before in rows if before == pairs[version]}
