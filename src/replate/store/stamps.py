"""Stamps: short values that differ whenever what a page shows has changed, read in microseconds.

They let pages be remembered between requests. Each is one statement of point look-ups, so that its cost does not grow
with the history. A stamp is empty where the database cannot be read.
"""

from __future__ import annotations

import pysqlite3.dbapi2
from sqlalchemy.engine import Connection

Stamp = tuple[object, ...]

_WHOLE = """
SELECT (SELECT max(id) FROM version), (SELECT max(id) FROM event), (SELECT max(id) FROM article),
       (SELECT max(id) FROM feed), (SELECT count(*) FROM outlet), (SELECT total(generation) FROM outlet),
       (SELECT max(version_id) FROM comparison)
"""
_ARTICLE = """
SELECT article.checked_at, article.versions, article.latest, article.state, article.next_check_at, article.held,
       article.retired_at, article.headline, article.rulings, outlet.generation, outlet.name,
       (SELECT pending.since || pending.looks || coalesce(pending.outcome, '')
        FROM pending WHERE pending.article_id = article.id),
       (SELECT max(event.id) FROM event WHERE event.article_id = article.id),
       (SELECT max("check".id) FROM "check" WHERE "check".article_id = article.id),
       (SELECT count(*) FROM article_url WHERE article_url.article_id = article.id),
       (SELECT count(*) FROM capture WHERE capture.article_id = article.id)
FROM article JOIN outlet ON outlet.id = article.outlet_id WHERE article.id = ?
"""


def whole(connection: Connection) -> Stamp:
    """Give the stamp of the lists: it differs once a version, an event, an article, a feed or an outlet came in."""
    return _read(connection, _WHOLE, ())


def of_article(connection: Connection, article_id: int) -> Stamp:
    """Give the stamp of an article's pages: it differs after every look at it. Empty where there is none."""
    return _read(connection, _ARTICLE, (article_id,))


def _read(connection: Connection, statement: str, values: tuple[int, ...]) -> Stamp:
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, values)  # no transaction is begun: every stamp is of the moment
        row = cursor.fetchone()
    except pysqlite3.dbapi2.Error:
        return ()  # whoever works the page out anew will say what is wrong
    finally:
        cursor.close()
    return () if row is None else tuple(row)
