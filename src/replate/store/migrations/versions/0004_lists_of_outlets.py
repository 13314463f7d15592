"""Lists that cost the same however much is kept: a version's outlet, what a list shows of it, times.

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
    op.create_index("ix_version_times", "version", ["article_id", "number", "before", "seen_at"])
    op.create_index(op.f("ix_event_at"), "event", ["at"])
    op.create_index(op.f("ix_article_first_seen_at"), "article", ["first_seen_at"])
    op.create_index("ix_touch_version_id_kind", "touch", ["version_id", "kind"])
    op.drop_index(op.f("ix_touch_version_id"), table_name="touch")
    op.create_table(
        "glimpse",
        sa.Column("version_id", _KEY, autoincrement=False, nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_glimpse_version_id_version")),
        sa.PrimaryKeyConstraint("version_id", name=op.f("pk_glimpse")),
    )
