"""Tables of kept files: the bytes once for each content, and the attachments that point to them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from orat.storage.models.base import Base, to


class Blob(Base):
    """The bytes of a file under their SHA-256 in hex. No image is taken of them: their digest is in those of
    the rows that point here. The data is last, so that nothing else has to pass over it.
    """

    __tablename__ = "blob"
    # Sizes are summed from their index, which does not touch the bytes.
    __table_args__ = (UniqueConstraint("digest"), Index(None, "size"))

    digest: Mapped[str]
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(deferred=True, deferred_raiseload=True)


class Attachment(Base):
    """One file at a concern, a point or a measure."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint(
            "(CASE WHEN concern_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN item_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN measure_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_owner",
        ),
    )

    concern_id: Mapped[int | None] = to("concern")
    item_id: Mapped[int | None] = to("agenda_item")
    measure_id: Mapped[int | None] = to("measure")
    name: Mapped[str]
    mime: Mapped[str]
    digest: Mapped[str] = mapped_column(ForeignKey("blob.digest"), index=True)
    size: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    active: Mapped[bool]
    caption: Mapped[str]
    in_documents: Mapped[bool]
    position: Mapped[int]
    added_at: Mapped[datetime]


class PrintedPicture(Base):
    """Bytes that a document of record shows: kept for as long as the document, whatever becomes of the file
    they were made of.
    """

    __tablename__ = "printed_picture"
    __table_args__ = (UniqueConstraint("digest"),)

    digest: Mapped[str] = mapped_column(ForeignKey("blob.digest"))
