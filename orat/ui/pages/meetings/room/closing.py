"""Avsluta mötet: names the points that are left undecided, and what can be done about them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.agenda import STANDING, AgendaItem
from orat.errors import OratError
from orat.services.meetings.answers import RoomView
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.page import ServiceContext
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import item_title

_POINTS_SHOWN = 9


class ClosingDialog(QDialog):
    """Nothing is decided by silence: undecided points are carried over only by the button that says so."""

    closing = Signal()
    """Right before the meeting is closed."""
    point_wanted = Signal(int)

    def __init__(self, context: ServiceContext, parent: QWidget, view: RoomView) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._meeting_id = view.meeting.id
        left = tuple(item for item in view.undecided if item.kind not in STANDING)
        title = self.tr("Avsluta mötet {week}").format(week=formats.week_long(view.meeting.week))
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(12)
        self._column.addWidget(label(title, "heading", wrap=True))
        self._error = label("", "error", wrap=True)
        self._error.hide()
        if left:
            self._name_left(left)
        else:
            text = self.tr(
                "Alla punkter är avgjorda. Nästa möte får sin dagordning, "
                "och anteckningarna kan kontrolleras."
            )
            self._column.addWidget(label(text, "muted", wrap=True))
        self._column.addWidget(self._error)
        if not left:
            self._column.addStretch(1)
        self._column.addLayout(self._buttons(left=len(left)))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)

    def _name_left(self, left: tuple[AgendaItem, ...]) -> None:
        words = (
            self.tr("En punkt är inte avgjord. Bordläggs den kommer den tillbaka på nästa möte.")
            if len(left) == 1
            else self.tr("{count} punkter är inte avgjorda. Bordläggs de kommer de tillbaka på nästa möte.")
        )
        self._column.addWidget(label(words.format(count=len(left)), "muted", wrap=True))
        points = ScrollRows()
        for item in left:
            text = f"{formats.paragraph(item.position)} {item_title(item)}"
            link = Button(text, partial(self._go, item.id), look="link")
            link.setToolTip(self.tr("Gå till punkten"))
            points.add(link)
        points.setMinimumHeight(min(len(left), _POINTS_SHOWN) * round(self.fontMetrics().height() * 2.1))
        self._column.addWidget(points, 1)

    def _buttons(self, *, left: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Gå tillbaka"), self.reject))
        carry = left > 0
        verb = self.tr("Avsluta mötet")
        if carry:
            one, several = self.tr("Bordlägg den och avsluta"), self.tr("Bordlägg dem och avsluta")
            verb = one if left == 1 else several
        self.verb = Button(verb, partial(self._close, carry=carry), look="primary", writes=True)
        self.verb.setDefault(True)
        row.addWidget(self.verb)
        return row

    def _go(self, item_id: int) -> None:
        self.reject()
        self.point_wanted.emit(item_id)

    def _close(self, *, carry: bool) -> None:
        self.closing.emit()
        meeting_id = self._meeting_id
        self.verb.setEnabled(False)
        self._context.tasks.write(
            lambda s: s.room.close(meeting_id, carry_undecided=carry),
            lambda _: self.accept(),
            self._fail,
            owner=self,
        )

    def _fail(self, error: OratError) -> None:
        self.verb.setEnabled(True)
        self._error.setText(explain(error).text)
        self._error.show()
