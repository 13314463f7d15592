"""The tables. Times are UTC; integer keys are public ids; no triggers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(sa.TypeDecorator[datetime]):
    """An aware UTC time: microseconds since 1970 in SQLite, ``timestamptz`` in PostgreSQL."""

    impl = sa.BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """Choose the column type of the database at hand."""
        kind: sa.types.TypeEngine[Any] = sa.DateTime(timezone=True) if dialect.name == "postgresql" else sa.BigInteger()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> Any:
        """Turn an aware time into what the column holds."""
        if value is None or dialect.name == "postgresql":
            return value
        return (value - _EPOCH) // _MICROSECOND

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Give what turns what the column holds into an aware time: one call for each, as pages read hundreds."""
        del dialect, coltype
        return _moment_of


def _moment_of(value: Any) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    return _EPOCH + int(value) * _MICROSECOND


class Strings(sa.TypeDecorator[tuple[str, ...]]):
    """A short tuple of strings, as JSON text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: sa.Dialect) -> str:
        """Write the strings as a JSON array."""
        del dialect
        return msgspec.json.encode(list(value or ())).decode()

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:
        """Read the JSON array back."""
        del dialect
        return msgspec.json.decode(value or "[]", type=tuple[str, ...])


metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")  # SQLite's rowid alias must be INTEGER


def _key() -> sa.Column[int]:
    return sa.Column("id", _KEY, primary_key=True, autoincrement=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _moment(name: str) -> sa.Column[datetime]:
    return sa.Column(name, Moment)


outlet = sa.Table(
    "outlet",
    metadata,
    _key(),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    _text("name"),
    _text("home_url"),
    _count("generation"),  # grows whenever its furniture changes, and with it how its versions are read
)

host = sa.Table(
    "host",
    metadata,
    sa.Column("host", sa.Text, primary_key=True),
    _moment("silent_until"),
    _count("backoff"),
    _moment("last_answer_at"),
    sa.Column("last_answer_seconds", sa.Float, nullable=False, server_default="0"),
    sa.Column("robots", sa.Text),
    sa.Column("robots_refused", sa.Boolean, nullable=False, server_default=sa.false()),
    _moment("robots_read_at"),
    _text("robots_site"),
)

feed = sa.Table(
    "feed",
    metadata,
    _key(),
    sa.Column("outlet_id", _KEY, sa.ForeignKey("outlet.id"), nullable=False, index=True),
    sa.Column("url", sa.Text, nullable=False, unique=True),
    _text("title"),
    sa.Column("include", Strings, nullable=False, server_default="[]"),
    sa.Column("exclude", Strings, nullable=False, server_default="[]"),
    _text("etag"),
    _text("last_modified"),
    _text("body_hash"),
    _moment("checked_at"),
    _moment("next_check_at"),
    _count("failures"),
    sa.Column("listed", Strings, nullable=False, server_default="[]"),
    sa.Index(None, "next_check_at"),
)

article = sa.Table(
    "article",
    metadata,
    _key(),
    sa.Column("outlet_id", _KEY, sa.ForeignKey("outlet.id"), nullable=False),
    sa.Column("url", sa.Text, nullable=False, unique=True),
    _text("headline"),
    sa.Column("state", sa.Text, nullable=False, server_default="active"),
    _moment("first_seen_at"),
    _moment("checked_at"),
    _moment("changed_at"),
    _moment("next_check_at"),
    sa.Column("period_seconds", sa.Float),
    _moment("retired_at"),
    _text("retired_reason"),
    _moment("claimed_published_at"),
    _count("versions"),
    sa.Column("latest", sa.Integer),
    sa.Column("stated_versions", sa.Integer),
    _text("etag"),
    _text("last_modified"),
    _text("body_hash"),
    _count("failures"),
    _moment("seen_at"),
    sa.Column("held", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("template", Strings, nullable=False, server_default="[]"),
    _count("unread"),
    _count("rulings"),  # grows with each, and with it how its comparisons are read
    sa.Index(
        "ix_article_due",
        "next_check_at",
        sqlite_where=sa.text("next_check_at IS NOT NULL"),
        postgresql_where=sa.text("next_check_at IS NOT NULL"),
    ),
    sa.Index("ix_article_outlet_id_id", "outlet_id", "id"),
    sa.Index(None, "first_seen_at"),
)

article_url = sa.Table(
    "article_url",
    metadata,
    sa.Column("url", sa.Text, primary_key=True),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), nullable=False, index=True),
    _text("kind"),
    _moment("seen_at"),
)

check = sa.Table(
    "check",
    metadata,
    _key(),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id")),
    sa.Column("feed_id", _KEY, sa.ForeignKey("feed.id")),
    sa.Column("checked_at", Moment, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    _text("reason"),
    sa.Column("status", sa.Integer),
    sa.Column("seconds", sa.Float, nullable=False, server_default="0"),
    _count("wire_bytes"),
    sa.Column("version", sa.Integer),
    sa.Index(None, "article_id", "id"),
    sa.Index(None, "feed_id", "id"),
    sa.Index(None, "checked_at"),
)

version = sa.Table(
    "version",
    metadata,
    _key(),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    _text("headline"),
    _text("byline"),
    _text("language"),
    _text("extractor"),
    _moment("claimed_published_at"),
    _moment("claimed_modified_at"),
    _moment("seen_at"),
    _moment("not_before"),
    _moment("last_seen_at"),
    sa.Column("same_as", sa.Integer),
    sa.Column("cosmetic", sa.Boolean, nullable=False, server_default=sa.false()),
    _text("elapsed"),
    sa.Column("origin", sa.Text, nullable=False, server_default="live"),
    _count("words"),
    _text("headline_hash"),
    _text("body_hash"),
    _text("plain_hash"),
    _text("chain"),
    sa.Column("before", sa.Integer),  # the number stored before this one; null for the first
    _text("seal"),  # a hash over the columns that the chain does not cover
    sa.Column("outlet_id", _KEY),  # its article's, so that an outlet's latest changes are found by an index
    sa.UniqueConstraint("article_id", "number"),
    sa.Index(None, "seen_at"),
    sa.Index("ix_version_times", "article_id", "number", "before", "seen_at"),
    sa.Index(
        "ix_version_outlet_changes",
        "outlet_id",
        "id",
        sqlite_where=sa.text("before IS NOT NULL"),
        postgresql_where=sa.text("before IS NOT NULL"),
    ),
)

text = sa.Table(
    "text",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True),
    sa.Column("base_id", _KEY),  # the version whose text this one is packed against
    _count("depth"),
    sa.Column("raw_length", sa.Integer, nullable=False),
    sa.Column("check", sa.LargeBinary, nullable=False),
    sa.Column("packed", sa.LargeBinary, nullable=False),
)

rereading = sa.Table(  # a version's page read again by a later extractor; the version itself stays as it was
    "rereading",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True),
    sa.Column("extractor", sa.Text, nullable=False),
    sa.Column("read_at", Moment, nullable=False),
    _text("reason"),  # why there is no new reading
    sa.Column("proven", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("template", Strings, nullable=False, server_default="[]"),
    sa.Column("passing", Strings, nullable=False, server_default="[]"),  # passages of the page that were left out
    _text("headline"),
    _count("words"),
    _text("headline_hash"),
    _text("body_hash"),
    _text("plain_hash"),
    sa.Column("check", sa.LargeBinary),
    sa.Column("content", sa.LargeBinary),  # null where it says what the stored version says
)

capture = sa.Table(
    "capture",
    metadata,
    _key(),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("captured_at", Moment, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("warc_file", sa.Text, nullable=False),
    sa.Column("warc_offset", sa.BigInteger, nullable=False),
    sa.Index(None, "article_id", "version"),
)

import_run = sa.Table(
    "import_run",
    metadata,
    _key(),
    sa.Column("format", sa.Text, nullable=False),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("imported_at", Moment, nullable=False),
    _count("articles"),
    _count("versions"),
)

pending = sa.Table(
    "pending",
    metadata,
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), primary_key=True),
    sa.Column("since", Moment, nullable=False),
    _count("looks"),
    sa.Column("outcome", sa.Text),
    sa.Column("volatile", Strings, nullable=False, server_default="[]"),
    sa.Column("content", sa.LargeBinary),
)

event = sa.Table(
    "event",
    metadata,
    _key(),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), index=True),
    sa.Column("outlet_id", _KEY, sa.ForeignKey("outlet.id"), index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text),
    _text("reason"),
    sa.Column("at", Moment, nullable=False),
    _moment("since"),
    sa.Column("after", _KEY, nullable=False, server_default="0"),  # the newest version row of all at that time
    sa.Index(None, "after"),
    sa.Index(None, "at"),
)

gain = sa.Table(  # which passages came to or left which articles of an outlet of late: how a redesign shows
    "gain",
    metadata,
    sa.Column("outlet_id", _KEY, sa.ForeignKey("outlet.id"), primary_key=True),
    sa.Column("passage", sa.Text, primary_key=True),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), primary_key=True),
    sa.Column("at", Moment, nullable=False),
)

furniture = sa.Table(
    "furniture",
    metadata,
    _key(),
    sa.Column("outlet_id", _KEY, sa.ForeignKey("outlet.id"), nullable=False),
    sa.Column("passage", sa.Text, nullable=False),
    _text("reason"),
    sa.Column("learned_at", Moment, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.UniqueConstraint("outlet_id", "passage"),
)

uncompared = sa.Table(  # versions whose account is not kept yet, or does not hold any more
    "uncompared",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True, autoincrement=False),
)

comparison = sa.Table(  # what a version's changes come to, beside the version kept before it
    "comparison",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True, autoincrement=False),
    sa.Column("weight", sa.Float, nullable=False),
    sa.Column("verdict", sa.Text, nullable=False),
    sa.Column("changes", sa.Integer, nullable=False),
    sa.Column("rules", sa.Text, nullable=False, server_default=""),  # the name of those by which it was made
    sa.Index(None, "weight"),
)

glimpse = sa.Table(  # what a list shows of a version's changes, as JSON; apart from the rest, which is read more often
    "glimpse",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True, autoincrement=False),
    sa.Column("shown", sa.Text, nullable=False),
)

retelling = sa.Table(  # a version's comparison with the one before it, without their texts
    "retelling",
    metadata,
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True, autoincrement=False),
    sa.Column("generation", sa.Integer, nullable=False),  # of the outlet, as the texts were read
    sa.Column("written", sa.LargeBinary, nullable=False),
)

touch = sa.Table(  # which kinds a version's changes touch; kind "" stands for any
    "touch",
    metadata,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True),
    sa.Column("operations", sa.Integer, primary_key=True, autoincrement=False),  # a bit each, see accounts.py
    sa.Column("weight", sa.Float, nullable=False),
    sa.Index("ix_touch_version_id_kind", "version_id", "kind"),
)

flag = sa.Table(
    "flag",
    metadata,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("version_id", _KEY, sa.ForeignKey("version.id"), primary_key=True, index=True),
    sa.Column("reason", sa.Text, nullable=False),
)

ruling = sa.Table(  # what people have said of changes; the latest of a change holds, all are kept
    "ruling",
    metadata,
    _key(),
    sa.Column("article_id", _KEY, sa.ForeignKey("article.id"), nullable=False),
    sa.Column("old", sa.Integer, nullable=False),
    sa.Column("new", sa.Integer, nullable=False),
    sa.Column("change", sa.Text, nullable=False),
    sa.Column("kinds", sa.Text),  # JSON; null: as the rules say
    sa.Column("weight", sa.Float),
    _text("note"),
    _text("who"),
    sa.Column("at", Moment, nullable=False),
    sa.Column("withdrawn", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Index(None, "article_id", "old", "new"),
)

# Full-text indexes of SQLite (FTS5), made by the migration. They hold no text, only where each word stands;
# ``facets`` has words for what is filtered by: "outlet3", "kindnumber", "opadded", "kindnumberopadded".
ARTICLE_WORDS = "article_words"  # headline, body, facets; a row for each article's latest version, by article id
VERSION_WORDS = "version_words"  # headline, added, removed, facets; a row for each version, by version id
