"""Documents of record: approval of notes, maskings, what was issued and sent, calendar entries."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _meetings()
    _issued()
    _sending()


def _meetings() -> None:
    op.add_column("meeting", sa.Column("circulated_on", sa.Date(), nullable=True))
    op.add_column("meeting", sa.Column("comments_by", sa.Date(), nullable=True))
    op.add_column("minutes_version", _text("identity", default=""))
    # Inline, because rebuilding the table would drop the triggers that keep its search index.
    op.add_column(
        "agenda_item",
        _named("agenda_item", _to("approves_id", "meeting", null=True)),
        inline_references=True,
    )
    op.add_column("agenda_item", _text("approval", default=""))
    _index("agenda_item", "approves_id")


def _issued() -> None:
    _table(
        "masking",
        _to("version_id", "minutes_version"), _text("path"), _whole("start", null=True),
        _whole("end", null=True), _text("ground"), _text("note"),
    )  # fmt: skip
    _index("masking", "version_id")
    _table(
        "issued_document",
        _to("meeting_id", "meeting", null=True), _to("unit_id", "unit", null=True), _text("kind"),
        _text("stage"), _text("edition"), _whole("version"), _text("title"), _text("subject"),
        _text("recipient"), _instant("issued_at"), _text("author"), _text("identity"), _text("content"),
        _text("maskings"), sa.Column("data", sa.LargeBinary(), nullable=False), _text("digest"),
        _text("chain_head"), _text("signer"),
    )  # fmt: skip
    for column in ("meeting_id", "unit_id", "digest", "identity"):
        _index("issued_document", column)
    _table(
        "calendar_issue",
        _to("meeting_id", "meeting"), _text("uid"), _whole("sequence"), _text("digest"),
        sa.UniqueConstraint("meeting_id", name="uq_calendar_issue_meeting_id"),
    )  # fmt: skip


def _sending() -> None:
    _table(
        "distribution_list",
        _text("name"), _text("kinds"), _whole("position"), sa.Column("active", sa.Boolean(), nullable=False),
    )  # fmt: skip
    _table(
        "list_member",
        _to("list_id", "distribution_list"), _to("person_id", "person", null=True),
        _to("unit_id", "unit", null=True), _text("name"), _text("email"),
    )  # fmt: skip
    for column in ("list_id", "person_id", "unit_id"):
        _index("list_member", column)
    _table(
        "dispatch",
        _to("meeting_id", "meeting", null=True), _to("document_id", "issued_document", null=True),
        _to("version_id", "minutes_version", null=True), _text("title"), _text("digest"), _text("subject"),
        _text("method"), _text("state"), _text("message_id"), _instant("begun_at"),
        _instant("ended_at", null=True), _text("author"), _text("failure"), _whole("findings"),
        _text("grounds"),
    )  # fmt: skip
    for column in ("meeting_id", "document_id", "version_id", "begun_at"):
        _index("dispatch", column)
    _table(
        "receipt",
        _to("dispatch_id", "dispatch"), _text("name"), _text("email"), _text("state"), _text("code"),
    )  # fmt: skip
    _index("receipt", "dispatch_id")


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


def _to(name: str, table: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey(f"{table}.id"), nullable=null)


def _text(name: str, *, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _whole(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _instant(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_{column}", table, [column])
