"""Tables of kept files: the bytes once for each content, and the attachments that point to them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Named, UniqueConstraint

from orat.storage.tables.base import Columns, column, table, to


class Blob(Columns):
    """The bytes of a file under their SHA-256 in hex. No image is taken of them: their digest is in those of
    the rows that point here. The data is last, so that nothing else has to pass over it.
    """

    digest: Named[str]
    size: Named[int]
    data: Named[bytes]


BLOB = table("blob", Blob, UniqueConstraint("digest"), Index(None, "size"))


class Attachment(Columns):
    """One file at a concern, a point or a measure."""

    concern_id: Named[int | None] = to("concern")
    item_id: Named[int | None] = to("agenda_item")
    measure_id: Named[int | None] = to("measure")
    name: Named[str]
    mime: Named[str]
    digest: Named[str] = column(ForeignKey("blob.digest"), index=True)
    size: Named[int]
    width: Named[int]
    height: Named[int]
    active: Named[bool]
    caption: Named[str]
    in_documents: Named[bool]
    position: Named[int]
    added_at: Named[datetime]


ATTACHMENT = table(
    "attachment",
    Attachment,
    CheckConstraint(
        "(CASE WHEN concern_id IS NULL THEN 0 ELSE 1 END"
        " + CASE WHEN item_id IS NULL THEN 0 ELSE 1 END"
        " + CASE WHEN measure_id IS NULL THEN 0 ELSE 1 END) = 1",
        name="one_owner",
    ),
)


class PrintedPicture(Columns):
    """Bytes that a document of record shows: kept for as long as the document, whatever becomes of the file
    they were made of.
    """

    digest: Named[str] = column(ForeignKey("blob.digest"))


PRINTED_PICTURE = table("printed_picture", PrintedPicture, UniqueConstraint("digest"))
