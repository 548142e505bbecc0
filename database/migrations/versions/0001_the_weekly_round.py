"""The weekly round: the register, concerns and problems, meetings and measures, the change log, search."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _register()
    _problems()
    _concerns()
    _meetings()
    _measures()
    _log()
    if op.get_bind().dialect.name == "sqlite":
        _search()


def _register() -> None:
    _table(
        "series",
        _text("name"), _text("municipality"), _whole("weekday"), _clock("starts"), _whole("minutes"),
        _text("place"), _flag("active"),
    )  # fmt: skip
    _table(
        "area",
        _to("parent_id", "area", null=True), _text("level"), _text("name"), _text("code"),
        _text("polygon"), _real("latitude", null=True), _real("longitude", null=True), _flag("active"),
        _text("name_key"),
    )  # fmt: skip
    _index("area", "name_key")
    _index("area", "parent_id")
    _table(
        "unit",
        _text("kind"), _text("name"), _text("short_name"), _text("education_area"),
        _to("area_id", "area", null=True), _text("contact_name"), _text("contact_email"),
        _text("contact_phone"), _real("latitude", null=True), _real("longitude", null=True),
        _flag("active"), _text("name_key"),
    )  # fmt: skip
    _index("unit", "area_id")
    _index("unit", "name_key")
    _table(
        "category",
        _to("parent_id", "category", null=True), _text("name"), _text("guide"), _text("elsewhere"),
        _text("actors"), _flag("coming_events"), _whole("position"), _flag("active"), _text("name_key"),
    )  # fmt: skip
    _index("category", "name_key")
    _index("category", "parent_id")
    _table(
        "person",
        _text("name"), _text("role"), _to("unit_id", "unit", null=True), _text("email"), _text("phone"),
        _flag("standing"), _flag("chairs"), _flag("keeps_notes"), _flag("active"), _text("name_key"),
    )  # fmt: skip
    _index("person", "name_key")
    _index("person", "unit_id")
    _table(
        "severity_definition",
        _whole("severity"), _text("definition"),
        sa.UniqueConstraint("severity", name="uq_severity_definition_severity"),
    )  # fmt: skip
    _table(
        "setting",
        _text("key"), _text("value"), sa.UniqueConstraint("key", name="uq_setting_key"),
    )  # fmt: skip
    _table(
        "saved_view",
        _text("page"), _text("name"), _text("query"), _whole("position"),
    )  # fmt: skip


def _problems() -> None:
    _table(
        "problem",
        _to("series_id", "series"), _text("title"), _text("summary"), _text("state"),
        _text("state_note"), _whole("severity", null=True), _text("trend", null=True),
        _to("merged_into_id", "problem", null=True), _instant("created_at", null=True),
        _instant("solved_at", null=True), _text("title_key"),
    )  # fmt: skip
    _index("problem", "merged_into_id")
    _index("problem", "series_id", "state")
    _index("problem", "title_key")


def _concerns() -> None:
    _table(
        "concern",
        _to("series_id", "series"), _whole("year"), _whole("serial"), _text("state"), _text("title"),
        _text("description"), _to("category_id", "category", null=True), _whole("severity"),
        _text("trend", null=True), _text("when_kind"), _day("happened_on", null=True),
        _clock("happened_at", null=True), _day("ended_on", null=True), _clock("ended_at", null=True),
        _to("area_id", "area", null=True), _text("place"), _text("place_kind", null=True),
        _real("latitude", null=True), _real("longitude", null=True), _to("unit_id", "unit", null=True),
        _text("reporter_role"), _text("source", null=True), _text("certainty", null=True),
        _flag("recurring"), _text("recurrence"), _text("effects"), _text("effect_note"),
        _text("already_done"), _text("police_report"), _text("police_reference"), _text("help_wanted"),
        _to("problem_id", "problem", null=True), _text("closing_reason"), _text("referred_to"),
        _instant("created_at", null=True), _instant("reported_at", null=True),
        _instant("feedback_due_since", null=True), _instant("deleted_at", null=True), _flag("listed"),
        _long("happened_key"), _long("reported_key"), _whole("state_rank"), _text("title_key"),
        _text("unit_key"), _text("area_key"), _text("category_key"),
    )  # fmt: skip
    _concern_orders()
    _index("concern", "deleted_at", name="ix_concern_bin", where="deleted_at IS NOT NULL")
    _index(
        "concern",
        "feedback_due_since",
        name="ix_concern_feedback_due",
        where="feedback_due_since IS NOT NULL",
    )
    _index(
        "concern", "problem_id", "listed", "happened_key", "id", "severity", "state_rank", "unit_id", "trend",
        "reported_key", name="ix_concern_of_problem",
    )  # fmt: skip
    _index("concern", "series_id", "state")
    _index(
        "concern", "series_id", "year", "serial", name="uq_concern_number", unique=True, where="serial > 0"
    )
    _table(
        "feedback",
        _to("concern_id", "concern"), _instant("at"), _text("author"), _text("channel"), _text("text"),
    )  # fmt: skip
    _index("feedback", "concern_id")


def _concern_orders() -> None:
    """Each order of the list has an index that holds all that a list is narrowed by."""
    held = [
        "severity",
        "state_rank",
        "unit_id",
        "area_id",
        "category_id",
        "happened_key",
        "reported_key",
        "series_id",
    ]
    newest_last, newest_first = "id", sa.text("id DESC")
    orders = (
        ("happened", "happened_key", newest_last), ("reported", "reported_key", newest_last),
        ("severity", "severity", newest_last), ("state", "state_rank", newest_first),
        ("title", "title_key", newest_first), ("unit", "unit_key", newest_first),
        ("area", "area_key", newest_first), ("category", "category_key", newest_first),
    )  # fmt: skip
    for name, key, tie in orders:
        columns = ["listed", key, tie, *(column for column in held if column != key)]
        op.create_index(f"ix_concern_by_{name}", "concern", columns)
    for owner in ("unit", "area", "category"):
        leading = [f"{owner}_id", "listed", "happened_key", "id"]
        columns = [*leading, *(column for column in held if column not in leading)]
        op.create_index(f"ix_concern_of_{owner}", "concern", columns)


def _meetings() -> None:
    _table(
        "meeting",
        _to("series_id", "series"), _whole("year"), _whole("number"), _day("held_on"), _clock("starts"),
        _clock("ends"), _text("place"), _text("state"), _text("reason"), _day("moved_from", null=True),
        _flag("proposed"), _flag("arranged"), _whole("current_item_id", null=True),
        _instant("started_at", null=True),
        _instant("ended_at", null=True), _text("summary"),
        sa.UniqueConstraint("series_id", "year", "number", name="uq_meeting_series_id_year_number"),
    )  # fmt: skip
    _index("meeting", "series_id", "held_on")
    _table(
        "agenda_item",
        _to("meeting_id", "meeting"), _whole("position"), _text("kind"), _text("title"),
        _to("problem_id", "problem", null=True), _to("concern_id", "concern", null=True),
        _whole("minutes"), _text("presenter"), _text("note"), _text("reason"), _text("reason_week"),
        _to("came_from_id", "agenda_item", null=True), _text("discussion"), _text("decision"),
        _text("outcome"), _text("outcome_reason"), _whole("spent_seconds"),
    )  # fmt: skip
    _index("agenda_item", "came_from_id")
    _index("agenda_item", "concern_id")
    _index("agenda_item", "meeting_id", "position")
    _index("agenda_item", "problem_id")
    _table(
        "agenda_skip",
        _to("meeting_id", "meeting"), _to("problem_id", "problem", null=True),
        _to("concern_id", "concern", null=True),
    )  # fmt: skip
    _index("agenda_skip", "concern_id")
    _index("agenda_skip", "meeting_id")
    _index("agenda_skip", "problem_id")
    _table(
        "attendance",
        _to("meeting_id", "meeting"), _to("person_id", "person", null=True), _text("name"),
        _text("organisation"), _text("role"), _text("presence"), _whole("from_item", null=True),
        _whole("until_item", null=True), _whole("position"),
    )  # fmt: skip
    _index("attendance", "meeting_id")
    _index("attendance", "person_id")
    _table(
        "minutes_version",
        _to("meeting_id", "meeting"), _whole("version"), _instant("finalised_at"), _text("author"),
        _text("content"), _blob("pdf"), _text("digest"), _text("chain_head"),
        sa.UniqueConstraint("meeting_id", "version", name="uq_minutes_version_meeting_id_version"),
    )  # fmt: skip


def _measures() -> None:
    _table(
        "measure",
        _to("series_id", "series"), _to("item_id", "agenda_item", null=True),
        _to("problem_id", "problem", null=True), _to("concern_id", "concern", null=True), _text("what"),
        _to("owner_unit_id", "unit", null=True), _text("owner_name"), _day("due", null=True),
        _day("first_due", null=True), _whole("postponements"), _text("state"), _day("decided_on"),
        _instant("closed_at", null=True),
    )  # fmt: skip
    _index("measure", "concern_id")
    _index("measure", "item_id")
    _index("measure", "owner_unit_id")
    _index("measure", "problem_id")
    _index("measure", "series_id", "state", "due")
    _table(
        "review",
        _to("meeting_id", "meeting"), _to("measure_id", "measure"),
        sa.UniqueConstraint("meeting_id", "measure_id", name="uq_review_meeting_id_measure_id"),
    )  # fmt: skip
    _index("review", "measure_id")
    _table(
        "follow_up",
        _to("measure_id", "measure"), _to("meeting_id", "meeting", null=True), _instant("at"),
        _text("author"), _text("status"), _text("note"), _text("effect"), _day("old_due", null=True),
        _day("new_due", null=True),
    )  # fmt: skip
    _index("follow_up", "measure_id")
    _index("follow_up", "meeting_id")


def _log() -> None:
    _table(
        "change",
        _instant("at"), _text("actor"), _text("kind"), _text("verb"), _text("facts"), _whole("step"),
        _text("run", null=True), _whole("undo_of", null=True), _whole("undo_state"), _flag("undoable"),
        _text("previous_digest"), _text("digest"),
    )  # fmt: skip
    _index("change", "step")
    _index("change", "undo_state", "step")
    _table(
        "change_image",
        _to("change_id", "change"), _whole("position"), _text("table_name"), _whole("row_id"),
        _text("before", null=True), _text("after", null=True), _text("before_digest"),
        _text("after_digest"),
    )  # fmt: skip
    _index("change_image", "change_id", "position")
    _index("change_image", "table_name", "row_id")


def _search() -> None:
    connection = op.get_bind()
    # The mark by which a file is known as ours, "ORAT".
    connection.exec_driver_sql("PRAGMA application_id = 1330790740")
    for statement in Path(__file__).with_name("0001_search.sql").read_text(encoding="utf-8").split(";\n\n"):
        connection.exec_driver_sql(statement)


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        name, sa.Column("id", sa.Integer(), nullable=False), *(_named(name, part) for part in parts),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )  # fmt: skip


def _named(table: str, part: sa.schema.SchemaItem) -> sa.schema.SchemaItem:
    """A column's foreign key is named after both tables."""
    if isinstance(part, sa.Column):
        for key in part.foreign_keys:
            key.name = f"fk_{table}_{part.name}_{key.target_fullname.partition('.')[0]}"
    return part


def _to(name: str, table: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey(f"{table}.id"), nullable=null)


def _index(table: str, *columns: str, name: str = "", unique: bool = False, where: str = "") -> None:
    only = {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)} if where else {}
    op.create_index(name or f"ix_{table}_{'_'.join(columns)}", table, columns, unique=unique, **only)


def _text(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=null)


def _whole(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _long(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _flag(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=null)


def _real(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Double(), nullable=null)


def _day(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=null)


def _clock(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Time(), nullable=null)


def _instant(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _blob(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)
