"""Tables of the change log: one row for each unit of work, and the images of the rows it touched."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from orat.domain.changes import ChangeKind
from orat.storage.columns import Coded
from orat.storage.models.base import Base, to


class Change(Base):
    """One unit of work.

    `facts` is canonical JSON. `step` is the id of the first change of its undo step, `run` what joins
    adjacent changes into one. `undo_of` is the step that an undo or redo went over. `undo_state`
    (an UndoState) says where undo stands and is the one column outside the digest.
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "undo_state", "step"), Index(None, "step"))

    at: Mapped[datetime]
    actor: Mapped[str]
    kind: Mapped[ChangeKind] = mapped_column(Coded(ChangeKind))
    verb: Mapped[str]
    facts: Mapped[str]
    step: Mapped[int]
    run: Mapped[str | None]
    undo_of: Mapped[int | None]
    undo_state: Mapped[int]
    undoable: Mapped[bool]
    previous_digest: Mapped[str]
    digest: Mapped[str]


class ChangeImage(Base):
    """One touched row, before and after, as canonical JSON of the domain value's fields.

    No image where the row did not exist; a digest without its image is what weeding leaves. A digest is the
    SHA-256 of the image's text in hex, "" where the row did not exist.
    """

    __tablename__ = "change_image"
    __table_args__ = (
        Index(None, "change_id", "position"), Index(None, "table_name", "row_id"),
        Index(
            "ix_change_image_attached_to", text("json_extract(coalesce(after, before), '$.concern_id')"),
            sqlite_where=text("table_name = 'attachment'"),
        ),
    )  # fmt: skip

    change_id: Mapped[int] = to("change", index=False)
    position: Mapped[int]
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]
    before_digest: Mapped[str]
    after_digest: Mapped[str]
