"""A report that was split off another one knows which, and stands below it."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("incoming_report", sa.Column("split_of", sa.Integer(), nullable=True))
    op.drop_index("ix_incoming_report_state_id_unit_id_verdict", "incoming_report")
    op.create_index(
        "ix_incoming_report_in_order",
        "incoming_report",
        ["state", sa.text("coalesce(split_of, id)"), "id", "unit_id", "verdict"],
    )
