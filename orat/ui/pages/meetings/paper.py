"""Agenda and notes on paper: previewed in the program, exported to a file, the same bytes each time."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.formats import Format
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import DocumentKind
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.guarding.panel import Jump, guard_meeting
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.unprintable import unprintable_words
from orat.ui.pages.meetings.when import file_name
from orat.ui.paper.saving import FileSaver, format_name
from orat.ui.paper.view import PaperView
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.menu_button import menu_button

if TYPE_CHECKING:
    from orat.services.house import Services


class Paper(FileSaver):
    """A meeting's documents on their way out."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.jump: Jump | None = None
        """Goes to where something in the meeting is written; without one, to the meeting."""

    def preview(self, meeting: Meeting, kind: DocumentKind) -> None:
        """Show the document as it would be exported now."""

        def job(services: "Services") -> tuple[bytes, tuple[str, ...]]:
            minutes = services.minutes
            return minutes.pdf(meeting.id, kind), minutes.unprintable(minutes.content(meeting.id, kind))

        def show(made: tuple[bytes, tuple[str, ...]]) -> None:
            PreviewDialog(self._context, self._parent, self, meeting, kind, *made).open()

        self._context.tasks.read(job, show, owner=self, latest="preview")

    def export(
        self,
        meeting: Meeting,
        kind: DocumentKind,
        version_id: int | None = None,
        form: Format = Format.PDF,
        *,
        embed: bool = False,
    ) -> None:
        """Ask where to, write the document, and offer to open it: a version by its id, else what is now.

        `embed` puts the meeting as data into the PDF. What is now and may be person data is gone through
        before.
        """
        write = partial(self._export, meeting, kind, version_id, form, embed=embed)
        if version_id is not None or meeting.state is MeetingState.FINALISED:
            write()
            return
        shell = self._context.shell
        jump = self.jump or (lambda _: shell.go("meetings", meeting_id=meeting.id))
        guard_meeting(self._context, self._parent, meeting.id, write, jump)

    def _export(
        self, meeting: Meeting, kind: DocumentKind, version_id: int | None, form: Format, *, embed: bool
    ) -> None:

        def data(services: "Services") -> bytes:
            if version_id is not None:
                return services.minutes.version_pdf(version_id)
            return services.minutes.as_format(meeting.id, kind, form)

        words = {
            DocumentKind.AGENDA: self.tr("Dagordningen för {week}, för deltagarna,"),
            DocumentKind.NOTES: self.tr("Mötesanteckningarna för {week}, för deltagarna,"),
        }[kind]
        name = Path(file_name(meeting, kind)).with_suffix(f".{form.value}").name
        told = words.format(week=formats.week_long(meeting.week))
        if embed:
            self._save_with_data(name, meeting, kind, told)
        else:
            self.save(name, data, told)

    def export_issued(self, document: IssuedDocument, meeting: Meeting) -> None:
        """Ask where a document that was issued goes, and write its very bytes."""
        plain = Path(file_name(meeting, document.kind)).stem
        name = self.tr("{document} till {recipient}.pdf").format(
            document=plain, recipient=_for_a_name(document.recipient)
        )
        words = self.tr("{title}, för {recipient},")
        contents = words.format(title=document.title, recipient=document.recipient)
        self.save(
            name if document.recipient else f"{plain}.pdf",
            lambda services: services.editions.issued_data(document.id),
            contents if document.recipient else self.tr("{title}").format(title=document.title),
        )

    def fill_menu(self, menu: QMenu, meeting: Meeting, kind: DocumentKind) -> None:
        """Offer every kind of file that the document can become."""
        menu.addAction(self.tr("PDF (arkiv, PDF/A-2)…"), partial(self.export, meeting, kind))
        menu.addAction(
            self.tr("PDF med mötet som data (PDF/A-3)…"), partial(self.export, meeting, kind, embed=True)
        )
        menu.addSeparator()
        for form in (each for each in Format if each is not Format.PDF):
            words = self.tr("{kind}…").format(kind=format_name(form.value))
            menu.addAction(words, partial(self.export, meeting, kind, None, form))

    def export_calendar(self, meeting: Meeting | None = None) -> None:
        """Save a meeting, or all that are to come, as a calendar file that updates what it said before."""
        if meeting is None:
            name, words = self.tr("Möten.ics"), self.tr("Kommande möten, för deltagarnas kalendrar,")
        else:
            name = self.tr("Möte {year} v {week}.ics")
            name = name.format(year=meeting.year, week=f"{meeting.number:02d}")
            words = self.tr("Mötet {week}, för deltagarnas kalendrar,")
            words = words.format(week=formats.week_long(meeting.week))
        target = self.ask_for(name)
        if target is None:
            return

        def job(services: "Services") -> Done[Path]:
            calendar = services.calendar
            made = calendar.series() if meeting is None else calendar.meeting(meeting.id)
            return Done(services.minutes.export(made.value, target), made.change)

        shell = self._context.shell
        self._context.tasks.write(job, lambda done: tell_exported(shell, done.value, words), owner=self)

    def _save_with_data(self, name: str, meeting: Meeting, kind: DocumentKind, contents: str) -> None:
        """Write the document with the meeting as data; what is of record is kept as it leaves."""
        target = self.ask_for(name)
        if target is None:
            return

        def job(services: "Services") -> Done[Path]:
            made = services.minutes.pdf_with_data(meeting.id, kind)
            return Done(services.minutes.export(made.value, target), made.change)

        shell = self._context.shell
        self._context.tasks.write(job, lambda done: tell_exported(shell, done.value, contents), owner=self)


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
        unprintable: tuple[str, ...],
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
        head.addWidget(Button(self.tr("Skriv ut…"), self.view.print, key="Ctrl+P"))
        head.addWidget(menu_button(self.tr("Exportera"), lambda menu: paper.fill_menu(menu, meeting, kind)))
        head.addWidget(Button(self.tr("Stäng"), self.reject))
        column.addLayout(head)
        if unprintable:
            told = label(unprintable_words(unprintable), "small", wrap=True, tone="warning")
            told.setContentsMargins(22, 0, 22, 0)
            column.addWidget(told)
        column.addWidget(self.view, 1)
        room = parent.window().size()
        self.resize(min(1120, room.width() - 80), room.height() - 60)
        self.view.show_pdf(pdf, title)
        self.view.setFocus()


def _for_a_name(text: str) -> str:
    """Without what no file name may hold."""
    return "".join(char for char in text if char.isalnum() or char in " -_").strip()[:60]
