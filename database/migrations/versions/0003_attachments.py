"""Attachments: the bytes of files, each content once, and what they are attached to."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ONE_OWNER = (
    "(CASE WHEN concern_id IS NULL THEN 0 ELSE 1 END"
    " + CASE WHEN item_id IS NULL THEN 0 ELSE 1 END"
    " + CASE WHEN measure_id IS NULL THEN 0 ELSE 1 END) = 1"
)


def upgrade() -> None:
    op.create_table(
        "blob",
        _whole("id"), _text("digest"), _whole("size"), sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_blob"),
        sa.UniqueConstraint("digest", name="uq_blob_digest"),
    )  # fmt: skip
    op.create_index("ix_blob_size", "blob", ["size"])
    op.create_table(
        "attachment",
        _whole("id"), _whole("concern_id", null=True), _whole("item_id", null=True),
        _whole("measure_id", null=True), _text("name"), _text("mime"), _text("digest"), _whole("size"),
        _whole("width"), _whole("height"), _flag("active"), _text("caption"), _flag("in_documents"),
        _whole("position"), sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        _key("concern_id", "concern", "id"), _key("item_id", "agenda_item", "id"),
        _key("measure_id", "measure", "id"), _key("digest", "blob", "digest"),
        sa.CheckConstraint(_ONE_OWNER, name="ck_attachment_one_owner"),
    )  # fmt: skip
    for column in ("concern_id", "item_id", "measure_id", "digest"):
        op.create_index(f"ix_attachment_{column}", "attachment", [column])


def _key(name: str, table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{table}.{column}"], name=f"fk_attachment_{name}_{table}")


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _whole(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)
