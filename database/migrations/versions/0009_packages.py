"""Packages between installations: what came in is known by its number where it came from."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "outside_identity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("feedback_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outside_identity"),
        sa.ForeignKeyConstraint(
            ["report_id"], ["incoming_report.id"], name="fk_outside_identity_report_id_incoming_report"
        ),
        sa.ForeignKeyConstraint(
            ["feedback_id"], ["feedback.id"], name="fk_outside_identity_feedback_id_feedback"
        ),
        sa.UniqueConstraint(
            "register", "kind", "number", "about", name="uq_outside_identity_register_kind_number_about"
        ),
    )
    for column in ("report_id", "feedback_id"):
        op.create_index(f"ix_outside_identity_{column}", "outside_identity", [column])
