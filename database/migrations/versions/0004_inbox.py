"""Inkorgen: what came in, the reports in it, and which columns of a table mean what."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "delivery",
        _text("kind"), _text("name"), _text("digest"), _to("file_digest", "blob.digest", null=True),
        _instant("received_at"), _instant("sent_at", null=True), _text("sender_name"), _text("sender_email"),
        _to("unit_id", "unit.id", null=True), _text("subject"), _text("text"), _text("quoted"),
        _text("headings"), _whole("known"), _text("notes"),
    )  # fmt: skip
    for column in ("digest", "file_digest", "unit_id"):
        _index("delivery", column)
    _table(
        "enclosure",
        _to("delivery_id", "delivery.id"), _text("name"), _text("mime"), _to("digest", "blob.digest"),
        _whole("size"), _whole("width"), _whole("height"), _flag("active"),
    )  # fmt: skip
    for column in ("delivery_id", "digest"):
        _index("enclosure", column)
    _reports()
    _table(
        "kept_mapping",
        _text("sender"), _text("signature"), _text("columns"), _instant("used_at"),
        sa.UniqueConstraint("sender", "signature", name="uq_kept_mapping_sender_signature"),
    )  # fmt: skip


def _reports() -> None:
    _table(
        "incoming_report",
        _to("delivery_id", "delivery.id"), _text("kind"), _text("part"), _whole("number"), _text("state"),
        _text("verdict"), _text("reasons"), _text("note"), _text("referred_to"),
        _to("concern_id", "concern.id", null=True), _instant("decided_at", null=True), _text("fingerprint"),
        _text("unlike"), _text("typed"), _text("beside"), _text("title"), _text("description"),
        _to("category_id", "category.id", null=True), _whole("severity"), _text("trend", null=True),
        _text("when_kind"), _kind("happened_on", sa.Date()), _kind("happened_at", sa.Time()),
        _kind("ended_on", sa.Date()), _kind("ended_at", sa.Time()), _to("area_id", "area.id", null=True),
        _text("place"), _text("place_kind", null=True), _kind("latitude", sa.Double()),
        _kind("longitude", sa.Double()), _to("unit_id", "unit.id", null=True), _text("reporter_role"),
        _text("source", null=True), _text("certainty", null=True), _flag("recurring"), _text("recurrence"),
        _text("effects"), _text("effect_note"), _text("already_done"), _text("police_report"),
        _text("police_reference"), _text("help_wanted"),
    )  # fmt: skip
    for column in ("delivery_id", "concern_id", "fingerprint", "category_id", "area_id", "unit_id"):
        _index("incoming_report", column)
    columns = ["state", "id", "unit_id", "verdict"]
    op.create_index("ix_incoming_report_" + "_".join(columns), "incoming_report", columns)


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        name, sa.Column("id", sa.Integer(), nullable=False), *(_named(name, part) for part in parts),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )  # fmt: skip


def _named(table: str, part: Any) -> Any:
    """A column's foreign key is named after both tables."""
    if isinstance(part, sa.Column):
        for key in part.foreign_keys:
            key.name = f"fk_{table}_{part.name}_{key.target_fullname.partition('.')[0]}"
    return part


def _to(name: str, target: str, *, null: bool = False) -> sa.Column[Any]:
    kind: Any = sa.Text() if target.endswith(".digest") else sa.Integer()
    return sa.Column(name, kind, sa.ForeignKey(target), nullable=null)


def _text(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=null)


def _whole(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _kind(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True)


def _instant(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_{column}", table, [column])
