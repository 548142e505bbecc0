"""A report that says otherwise than the one before it knows which one that was."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Inline, because rebuilding the table would read and write every report.
    name = "fk_incoming_report_revises_id_incoming_report"
    op.add_column(
        "incoming_report",
        sa.Column("revises_id", sa.Integer(), sa.ForeignKey("incoming_report.id", name=name), nullable=True),
        inline_references=True,
    )
    op.create_index("ix_incoming_report_revises_id", "incoming_report", ["revises_id"])
