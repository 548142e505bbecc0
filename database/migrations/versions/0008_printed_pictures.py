"""Pictures that documents of record show are kept for as long as the documents."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "printed_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_printed_picture"),
        sa.UniqueConstraint("digest", name="uq_printed_picture_digest"),
        sa.ForeignKeyConstraint(["digest"], ["blob.digest"], name="fk_printed_picture_digest_blob"),
    )
