"""What can be done with a meeting's document from any of its views: send, see what was sent, sign, check."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QWidget

from orat.domain.mail import Sendable
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import DocumentKind
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.sending import send_dialog, sent_dialog, sign_dialog, verify_dialog


class DocumentDeeds(QObject):
    """The actions on a page, which tells the meeting it shows; a PDF that is dropped on it is checked."""

    def __init__(self, context: ServiceContext, page: QWidget, meeting: Callable[[], Meeting | None]) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._meeting = meeting
        add = partial(context.actions.add, scope=page)
        self._send = add("meeting.send", self.tr("Skicka…"), self._open_send, writes=True)
        self._sent = add("meeting.sent", self.tr("Skickat…"), self._show_sent)
        self._sign = add("meeting.sign", self.tr("Skriv under…"), self._open_sign, writes=True)
        add("file.verify", self.tr("Kontrollera en fil…"), self.check)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What the menu of a meeting offers."""
        return self._send, self._sent, self._sign

    def allow(self) -> None:
        """Offer what the state of the meeting allows."""
        meeting = self._meeting()
        state = meeting.state if meeting is not None else None
        for action in (self._send, self._sent):
            action.setEnabled(state not in (None, MeetingState.CANCELLED))
        self._sign.setVisible(state is MeetingState.FINALISED)
        self._sign.setEnabled(state is MeetingState.FINALISED)

    def check(self, path: Path | None = None) -> None:
        """Check a file, or ask which."""
        dialog = verify_dialog(self._context, self._page)
        dialog.open()
        if path is not None:
            dialog.check(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._page or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = _dropped_pdf(event)
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.check(path)
        return True

    def _open_send(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            send_dialog(self._context, self._page, _document(meeting))

    def _show_sent(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            sent_dialog(self._context, self._page, meeting.id).open()

    def _open_sign(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            sign_dialog(self._context, self._page, _document(meeting)).open()


def _document(meeting: Meeting) -> Sendable:
    """What is sent of the meeting as it stands: its agenda before it, its notes after."""
    ahead = meeting.state in (MeetingState.PLANNED, MeetingState.IN_PROGRESS)
    return Sendable(meeting_id=meeting.id, kind=DocumentKind.AGENDA if ahead else DocumentKind.NOTES)


def _dropped_pdf(event: QDropEvent) -> Path | None:
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((file for file in files if file.suffix.lower() == ".pdf"), None)
