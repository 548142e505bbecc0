"""The agenda beside the meeting: what is done, what is at hand, what is left; press to go there."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from orat.domain.agenda import STANDING, AgendaItem, Outcome
from orat.domain.rows import ItemView
from orat.ui import formats
from orat.ui.icons import icon
from orat.ui.theme import Role, color
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, show_now
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import item_title, outcome_badge

_MARGIN = 16
_LEAST_CHARACTERS = 22


class PointStep(QAbstractButton):
    """One point, wrapped over as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._current = self._ended = self._carried = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def ticked(self) -> bool:
        """Whether the point is shown as done."""
        return self._ended

    def show_item(self, item: AgendaItem, *, current: bool, passed: bool) -> None:
        """Show a point as it stands now; `passed` ticks one that no outcome ends."""
        self._current = current
        self._ended = item.outcome is not Outcome.UNDECIDED or passed
        self._carried = item.outcome is Outcome.CARRIED_OVER
        paragraph = formats.paragraph(item.position)
        self.setText(f"{paragraph} {item_title(item)}")
        state = outcome_badge(item.outcome).word if item.outcome is not Outcome.UNDECIDED else ""
        parts = (self.text(), self.tr("pågår") if current else "", state)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._current:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _indent(self) -> int:
        return self.fontMetrics().height() + 2 if self._ended else 0

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._font())
        room = QRect(0, 0, max(10, width - 2 * _MARGIN - self._indent()), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() + metrics.height()

    def sizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        if self._current:
            painter.fillRect(place, color(Role.SELECTION))
            painter.fillRect(QRectF(0, 0, 3, place.height()), color(Role.ACCENT))
        elif self.underMouse():
            painter.fillRect(place, color(Role.HOVER))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawRoundedRect(place.adjusted(3, 2, -3, -2), 4, 4)
        top = self.fontMetrics().height() // 2
        text = self.rect().adjusted(_MARGIN + self._indent(), top, -_MARGIN, -top)
        if self._ended:
            side = round(self.fontMetrics().height() * 0.85)
            name = "chevron-right" if self._carried else "check"
            role = Role.SELECTION_TEXT if self._current else Role.TEXT_FAINT
            icon(name, role).paint(painter, QRect(_MARGIN - 2, top + 1, side, side))
        quiet = self._ended and not self._current
        painter.setPen(
            color(Role.TEXT_FAINT if quiet else Role.SELECTION_TEXT if self._current else Role.TEXT)
        )
        painter.setFont(self._font())
        painter.drawText(text, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()


class PointSteps(Card):
    """Emits `chosen` with the id of the point to go to."""

    chosen = Signal(int)

    def __init__(self, next_point: Button) -> None:
        super().__init__(self.tr("Dagordning"))
        self._steps: dict[int, PointStep] = {}
        self._meeting_id = 0
        self._at: int | None = None
        self._left: set[int] = set()
        """The points that were at hand in this meeting and left, also when one has come back since."""
        self._list = ScrollRows()
        self.add(self._list, 1)
        holder = QWidget()
        foot = QVBoxLayout(holder)
        foot.setContentsMargins(14, 10, 14, 14)
        foot.addWidget(next_point)
        self.add(holder)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS, 0))

    def show_points(self, views: tuple[ItemView, ...], current_id: int | None) -> None:
        """Show the points; `current_id` is the one at hand."""
        if list(self._steps) != [view.item.id for view in views]:
            self._make(views)
        self._remember(views, current_id)
        for view in views:
            item = view.item
            passed = item.kind in STANDING and (item.id in self._left or item.spent_seconds > 0)
            self._steps[item.id].show_item(item, current=item.id == current_id, passed=passed)
        show_now(self._list.rows)
        if current_id in self._steps:
            self._list.ensureWidgetVisible(self._steps[current_id])

    def _remember(self, views: tuple[ItemView, ...], current_id: int | None) -> None:
        """What was skipped was not dealt with: only what one has been at counts as passed."""
        meeting_id = views[0].item.meeting_id if views else 0
        if meeting_id != self._meeting_id:
            self._meeting_id, self._at = meeting_id, None
            self._left.clear()
        if self._at is not None and self._at != current_id:
            self._left.add(self._at)
        self._at = current_id

    def _make(self, views: tuple[ItemView, ...]) -> None:
        focused = next((id_ for id_, step in self._steps.items() if step.hasFocus()), None)
        self._list.clear()
        self._steps = {}
        for view in views:
            step = PointStep()
            step.clicked.connect(partial(self.chosen.emit, view.item.id))
            self._steps[view.item.id] = step
            self._list.add(step)
        if focused in self._steps:
            self._steps[focused].setFocus()
