"""Safe keeping: where the chain of changes ends, and weedings with the seals that they left."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "chain_anchor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chain_anchor"),
    )
    op.execute(
        "INSERT INTO chain_anchor (id, changes, digest) "
        "SELECT 1, id, digest FROM change ORDER BY id DESC LIMIT 1"
    )
    op.create_table(
        "weeding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("exceptions", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("backup", sa.Text(), nullable=False),
        sa.Column("swept_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_weeding"),
    )
    op.create_table(
        "sealed_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "weeding_id",
            sa.Integer(),
            sa.ForeignKey("weeding.id", name="fk_sealed_change_weeding_id_weeding"),
            nullable=False,
        ),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sealed_change"),
    )
    op.create_index("ix_sealed_change_weeding_id", "sealed_change", ["weeding_id"])
