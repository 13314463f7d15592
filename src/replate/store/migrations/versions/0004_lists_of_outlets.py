"""Lists that cost the same however much is kept: a version's outlet, what a list shows of it, and what is asked by time.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OUTLET = "(SELECT article.outlet_id FROM article WHERE article.id = version.article_id)"
_CHANGES = sa.text("before IS NOT NULL")


def upgrade() -> None:
    op.add_column("version", sa.Column("outlet_id", _KEY, nullable=True))
    op.execute(f"UPDATE version SET outlet_id = {_OUTLET}")  # noqa: S608  # our own words
    op.create_index(
        "ix_version_outlet_changes",
        "version",
        ["outlet_id", "id"],
        sqlite_where=_CHANGES,
        postgresql_where=_CHANGES,
    )
    op.add_column("comparison", sa.Column("glimpse", sa.Text(), nullable=True))
    op.create_index(op.f("ix_event_at"), "event", ["at"])
    op.create_index(op.f("ix_article_first_seen_at"), "article", ["first_seen_at"])
