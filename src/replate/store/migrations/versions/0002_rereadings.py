"""Readings of kept pages by a later extractor, and a seal over what a version's chain does not cover."""

import sqlalchemy as sa
from alembic import op

from replate.store.schema import Moment, Strings

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("version", sa.Column("seal", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "rereading",
        sa.Column("version_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.Column("read_at", Moment(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("proven", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("template", Strings(), server_default="[]", nullable=False),
        sa.Column("passing", Strings(), server_default="[]", nullable=False),
        sa.Column("headline", sa.Text(), server_default="", nullable=False),
        sa.Column("words", sa.Integer(), server_default="0", nullable=False),
        sa.Column("headline_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("body_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("plain_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("check", sa.LargeBinary(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_rereading_version_id_version")),
        sa.PrimaryKeyConstraint("version_id", name=op.f("pk_rereading")),
    )
