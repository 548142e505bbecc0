"""Agenda and notes as PDF: previewed in the program, exported to a file, the same bytes each time."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.pages.meetings.paper_view import PaperView
from orat.ui.pages.meetings.view import ServiceContext
from orat.ui.pages.meetings.when import file_name
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

_FOLDER = "export.folder"


def ask_target(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where the file goes; None when they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", str(suggested), "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


class Paper(QObject):
    """`ask` is replaced where nobody sits at the screen."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.ask: Callable[[QWidget, Path], Path | None] = ask_target

    def preview(self, meeting: Meeting, kind: DocumentKind) -> None:
        """Show the document as it would be exported now."""

        def show(pdf: bytes) -> None:
            PreviewDialog(self._context, self._parent, self, meeting, kind, pdf).open()

        self._context.tasks.read(
            lambda s: s.minutes.pdf(meeting.id, kind), show, owner=self, latest="preview"
        )

    def export(self, meeting: Meeting, kind: DocumentKind, version_id: int | None = None) -> None:
        """Ask where to, write the document, and offer to open it: a version by its id, else what is now."""
        target = self.ask(self._parent, self._folder() / file_name(meeting, kind))
        if target is None:
            return
        remembered = self._context.settings.value.remembered
        self._context.settings.change(remembered={**remembered, _FOLDER: str(target.parent)})

        def job(services: "Services") -> Path:
            pdf = (
                services.minutes.pdf(meeting.id, kind)
                if version_id is None
                else services.minutes.version_pdf(version_id)
            )
            return services.minutes.export(pdf, target)

        words = {
            DocumentKind.AGENDA: self.tr("Dagordningen för {week}, för deltagarna,"),
            DocumentKind.NOTES: self.tr("Mötesanteckningarna för {week}, för deltagarna,"),
        }[kind]
        contents = words.format(week=formats.week_long(meeting.week))
        shell = self._context.shell
        self._context.tasks.read(job, lambda file: tell_exported(shell, file, contents), owner=self)

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = self._context.settings.value.remembered.get(_FOLDER, "")
        return Path(kept) if kept and Path(kept).is_dir() else Path(documents)


class PreviewDialog(QDialog):
    """The pages, and the way to a file."""

    def __init__(
        self,
        context: ServiceContext,
        parent: QWidget,
        paper: Paper,
        meeting: Meeting,
        kind: DocumentKind,
        pdf: bytes,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            DocumentKind.AGENDA: self.tr("Dagordning {week}"),
            DocumentKind.NOTES: self.tr("Mötesanteckningar {week}"),
        }[kind]
        title = words.format(week=formats.week_long(meeting.week))
        self.setWindowTitle(title)
        self.view = PaperView(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.addWidget(label(title, "heading"))
        head.addStretch(1)
        size = label(formats.file_size(len(pdf)), "muted")
        head.addWidget(size)
        head.addWidget(Button(self.tr("Exportera PDF…"), lambda: paper.export(meeting, kind), look="primary"))
        head.addWidget(Button(self.tr("Stäng"), self.reject))
        column.addLayout(head)
        column.addWidget(self.view, 1)
        room = parent.window().size()
        self.resize(min(980, room.width() - 80), room.height() - 60)
        self.view.show_pdf(pdf)
        self.view.setFocus()
