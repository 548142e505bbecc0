"""Skickat: what was sent of a meeting, to whom, when and with which digest."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.changes import Change, Kind
from orat.domain.mail import DispatchView
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.sending.words import dispatch_words, failure_words, receipt_words
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

translate = QCoreApplication.translate


def sent_dialog(context: ServiceContext, parent: QWidget, meeting_id: int | None) -> "SentDialog":
    """The log of what was sent of a meeting, or of all; show it with `open()`."""
    return SentDialog(context, parent, meeting_id)


def outcome_dialog(parent: QWidget, view: DispatchView) -> "OutcomeDialog":
    """How one sending went; show it with `open()`."""
    return OutcomeDialog(parent, view)


class _Listing(QDialog):
    """A heading, rows that scroll, and Stäng."""

    def __init__(self, parent: QWidget, title: str, height: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "heading", wrap=True))
        self._scroll = ScrollRows((0, 0, 0, 0), 16)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(translate("Sending", "Stäng"), self.reject))
        column.addLayout(row)
        room = parent.window().size()
        self.resize(
            min(self.fontMetrics().averageCharWidth() * 90, room.width() - 48),
            min(self.fontMetrics().height() * height, room.height() - 48),
        )


class OutcomeDialog(_Listing):
    """What became of each receiver, straight after the sending."""

    def __init__(self, parent: QWidget, view: DispatchView) -> None:
        super().__init__(parent, translate("Sending", "Så gick utskicket"), 16 + 2 * len(view.receipts))
        self._scroll.add(entry(view))


class SentDialog(_Listing):
    """Newest first; an outcome that nobody knows says so."""

    def __init__(self, context: ServiceContext, parent: QWidget, meeting_id: int | None) -> None:
        super().__init__(parent, translate("Sending", "Skickat"), 28)
        self._context = context
        self._meeting_id = meeting_id
        context.tasks.changed.connect(self._refresh)
        self._read()

    def _refresh(self, change: Change) -> None:
        if change.touches(Kind.DISPATCH, Kind.RECEIPT):
            self._read()

    def _read(self) -> None:
        meeting_id = self._meeting_id
        self._context.tasks.read(
            lambda s: s.sending.dispatches(meeting_id), self._show, owner=self, latest="sent"
        )

    def _show(self, views: tuple[DispatchView, ...]) -> None:
        self._scroll.clear()
        if not views:
            words = self.tr("Inget har skickats än. Det som skickas från mötets sida visas här.")
            self._scroll.add(label(words, "muted", wrap=True))
        for view in views:
            self._scroll.add(entry(view))


def entry(view: DispatchView) -> QWidget:
    """One sending in lines: what, how it went, and what is known of each receiver."""
    dispatch = view.dispatch
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    words, tone = dispatch_words(dispatch, view.receipts)
    at = f"{formats.local(dispatch.begun_at):%Y-%m-%d %H.%M}"
    head = translate("Sending", "{title} · {at} · {who}")
    column.addWidget(
        label(head.format(title=dispatch.title, at=at, who=dispatch.author), "strong", wrap=True)
    )
    column.addWidget(label(words, wrap=True, tone=tone))
    if dispatch.failure:
        column.addWidget(label(failure_words(dispatch.failure), wrap=True))
    for receipt in view.receipts:
        column.addWidget(label(receipt_words(receipt, dispatch), wrap=True))
    if dispatch.findings:
        found = translate("Sending", "{count} möjliga personuppgifter skickades med skälet: {grounds}")
        column.addWidget(
            label(found.format(count=dispatch.findings, grounds=dispatch.grounds), "small", wrap=True)
        )
    if dispatch.digest:
        column.addWidget(label(f"SHA-256 {dispatch.digest}", "small", wrap=True))
    return holder
