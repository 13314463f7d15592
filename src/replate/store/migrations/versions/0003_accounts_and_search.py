"""What the changes of each version come to, and search.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

from replate.store.schema import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _comparison()
    _touch()
    _flag()
    _ruling()
    op.create_table("uncompared", *_of_version("uncompared"))
    if op.get_bind().dialect.name == "sqlite":
        _words("article_words", "headline", "body", "facets")
        _words("version_words", "headline", "added", "removed", "facets")
    op.execute("INSERT INTO uncompared (version_id) SELECT id FROM version")  # those kept by an older Replate


def _of_version(table: str, *, alone: bool = True) -> list[sa.schema.SchemaItem]:
    foreign = sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f(f"fk_{table}_version_id_version"))
    column = sa.Column("version_id", _KEY, autoincrement=False, nullable=False)
    return [column, foreign, sa.PrimaryKeyConstraint("version_id", name=op.f(f"pk_{table}"))][: 3 if alone else 2]


def _comparison() -> None:
    op.create_table(
        "comparison",
        *_of_version("comparison"),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
    )
    op.create_index(op.f("ix_comparison_weight"), "comparison", ["weight"])


def _touch() -> None:
    op.create_table(
        "touch",
        sa.Column("kind", sa.Text(), nullable=False),
        *_of_version("touch", alone=False),
        sa.Column("operations", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "version_id", "operations", name=op.f("pk_touch")),
    )
    op.create_index(op.f("ix_touch_version_id"), "touch", ["version_id"])


def _flag() -> None:
    op.create_table(
        "flag",
        sa.Column("kind", sa.Text(), nullable=False),
        *_of_version("flag", alone=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "version_id", name=op.f("pk_flag")),
    )
    op.create_index(op.f("ix_flag_version_id"), "flag", ["version_id"])


def _ruling() -> None:
    op.create_table(
        "ruling",
        sa.Column("id", _KEY, autoincrement=True, nullable=False),
        sa.Column("article_id", _KEY, nullable=False),
        sa.Column("old", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=True),
        sa.Column("weight", sa.Float(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("who", sa.Text(), server_default="", nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_ruling_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ruling")),
    )
    op.create_index(op.f("ix_ruling_article_id_ruling_old_ruling_new"), "ruling", ["article_id", "old", "new"])
    op.add_column("article", sa.Column("rulings", sa.Integer(), server_default="0", nullable=False))


def _words(table: str, *columns: str) -> None:
    op.execute(
        f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, "
        "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
    )
