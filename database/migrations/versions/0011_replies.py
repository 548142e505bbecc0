"""What was written to the senders of reports, and which reports a file that came along goes with."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    told = _flag("receipt_due"), _instant("receipt_at"), _text("receipt_to"), _flag("receipt_waived")
    for column in told:
        op.add_column("delivery", column)
    op.create_index("ix_delivery_receipt_due", "delivery", ["receipt_due"])
    for column in (_instant("asked_at"), _text("asked_to")):
        op.add_column("incoming_report", column)
    op.create_index("ix_incoming_report_happened_on", "incoming_report", ["happened_on"])
    op.add_column("enclosure", sa.Column("report_ids", sa.Text(), nullable=True))


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def _instant(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)
