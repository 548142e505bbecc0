"""Starta mötet on another day than planned: asked, as the notes certify when a meeting was held."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from orat.domain.meeting import Meeting
from orat.errors import OratError
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.page import Job, ServiceContext
from orat.ui.widgets.button import Button
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label


def as_planned(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting that is started at a local time is started on its day, before it should be over."""
    return meeting.held_on == now.date() and now.time() <= meeting.ends


class StartDialog(QDialog):
    """Either it is held now, and moved to today, or it was held as planned and is only written up now."""

    def __init__(self, context: ServiceContext, parent: QWidget, meeting: Meeting) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._meeting_id = meeting.id
        now = context.now()
        ahead = meeting.held_on > now.date()
        title = self.tr("Starta mötet {week}?").format(week=formats.week_long(meeting.week))
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(self._planned(meeting, now), wrap=True))
        column.addWidget(label(self._means(ahead=ahead), "muted", wrap=True))
        self._error = label("", "error", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addStretch(1)
        column.addWidget(self._buttons(meeting, now, ahead=ahead))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    def _planned(self, meeting: Meeting, now: datetime) -> str:
        words = (
            self.tr("Mötet är planerat till {planned}. Nu är det {now}.")
            if meeting.held_on > now.date()
            else self.tr("Mötet var planerat till {planned}. Nu är det {now}.")
        )
        moment = self.tr("{day} kl. {time}")
        planned = formats.clock_range(meeting.starts, meeting.minutes)
        return words.format(
            planned=f"{formats.long_day(meeting.held_on)} {planned}",
            now=moment.format(day=formats.long_day(now.date()), time=formats.clock(now)),
        )

    def _means(self, *, ahead: bool) -> str:
        if ahead:
            return self.tr(
                "Startar du det nu flyttas det till i dag: anteckningarna säger när det verkligen hölls. "
                "En kallelse som redan har skickats ändras inte."
            )
        return self.tr(
            "Hålls det nu säger anteckningarna dagens datum och tid. Är det redan hållet behåller det den "
            "planerade tiden, som kan rättas under Mötet › Tider och plats."
        )

    def _buttons(self, meeting: Meeting, now: datetime, *, ahead: bool) -> QWidget:
        today = meeting.held_on == now.date()
        begin = self.tr("Det börjar nu") if today else self.tr("Flytta till i dag och starta")
        self.verb = Button(begin, self._start, look="primary", writes=True)
        self.verb.setDefault(True)
        row = QWidget()
        flow = FlowLayout(row, gap=12, right=True)
        flow.addWidget(Button(self.tr("Avbryt"), self.reject))
        if not ahead:
            flow.addWidget(Button(self.tr("Det är hållet, skriv i efterhand"), self._write_up, writes=True))
        flow.addWidget(self.verb)
        self.verb.setFocus()
        return row

    def _start(self) -> None:
        meeting_id = self._meeting_id
        self._write(lambda s: s.room.start(meeting_id, moved=True))

    def _write_up(self) -> None:
        meeting_id = self._meeting_id
        self._write(lambda s: s.room.start(meeting_id, afterwards=True))

    def _write(self, job: Job) -> None:
        self.verb.setEnabled(False)
        self._context.tasks.write(job, lambda _: self.accept(), self._fail, owner=self)

    def _fail(self, error: OratError) -> None:
        self.verb.setEnabled(True)
        self._error.setText(explain(error).text)
        self._error.show()
