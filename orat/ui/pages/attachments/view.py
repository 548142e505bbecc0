"""What everything about attachments is built with, and a file in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.domain.attachments import AttachedFile
from orat.ui import formats
from orat.ui.page import Context

if TYPE_CHECKING:
    from orat.services.house import Services

    ServiceContext = Context[Services]
else:
    ServiceContext = Context

translate = QCoreApplication.translate


def kind_word(file: AttachedFile) -> str:
    """What sort of file it is: its ending in capitals, as on the file itself."""
    return file.name.rpartition(".")[2].upper()


def facts_line(file: AttachedFile) -> str:
    """Kind and size: "PDF · 412 kB"."""
    return translate("Attachments", "{kind} · {size}").format(
        kind=kind_word(file), size=formats.file_size(file.size)
    )


def spoken(file: AttachedFile, number: str = "") -> str:
    """All that a tile shows by signs, in words."""
    parts = [file.caption, facts_line(file)]
    if number:
        parts.append(translate("Attachments", "bilaga till {number}").format(number=number))
    if file.in_documents:
        parts.append(translate("Attachments", "tas med i handlingarna"))
    if file.active:
        parts.append(translate("Attachments", "kan göra något när den öppnas"))
    return ". ".join(part for part in parts if part)
