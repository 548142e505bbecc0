"""Tables of the change log: one row for each unit of work, the images of the rows it touched, and how far it
has come.
"""

from datetime import datetime

from sqlalchemy import Index, Named, text

from orat.domain.changes import ChangeKind
from orat.storage.tables.base import Columns, table, to


class Change(Columns):
    """One unit of work.

    `facts` is canonical JSON. `step` is the id of the first change of its undo step, `run` what joins
    adjacent changes into one. `undo_of` is the step that an undo or redo went over. `undo_state`
    (an UndoState) says where undo stands and is the one column outside the digest.
    """

    at: Named[datetime]
    actor: Named[str]
    kind: Named[ChangeKind]
    verb: Named[str]
    facts: Named[str]
    step: Named[int]
    run: Named[str | None]
    undo_of: Named[int | None]
    undo_state: Named[int]
    undoable: Named[bool]
    previous_digest: Named[str]
    digest: Named[str]


CHANGE = table("change", Change, Index(None, "undo_state", "step"), Index(None, "step"))


class ChangeImage(Columns):
    """One touched row, before and after, as canonical JSON of the domain value's fields.

    No image where the row did not exist; a digest without its image is what weeding leaves. A digest is the
    SHA-256 of the image's text in hex, "" where the row did not exist.
    """

    change_id: Named[int] = to("change", index=False)
    position: Named[int]
    table_name: Named[str]
    row_id: Named[int]
    before: Named[str | None]
    after: Named[str | None]
    before_digest: Named[str]
    after_digest: Named[str]


CHANGE_IMAGE = table(
    "change_image",
    ChangeImage,
    Index(None, "change_id", "position"),
    Index(None, "table_name", "row_id"),
    Index(
        "ix_change_image_attached_to",
        text("json_extract(coalesce(after, before), '$.concern_id')"),
        sqlite_where=text("table_name = 'attachment'"),
    ),
)


class ChainAnchor(Columns):
    """The one row that says how many changes there are and what the newest one's digest is.

    Written with each change, so that the newest cannot be cut off unseen by whoever only knows the log.
    """

    changes: Named[int]
    digest: Named[str]


CHAIN_ANCHOR = table("chain_anchor", ChainAnchor)
