"""The name of the rules by which a version's account was made; those of older programs are made again.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("comparison", sa.Column("rules", sa.Text(), nullable=False, server_default=""))
