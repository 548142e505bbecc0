"""The dark side of the window: the product's name, the pages with their counts, and whether all is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orat.ui.icons import dress
from orat.ui.theme import Role, color
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.stamp import Stamp
from orat.ui.widgets.toggles import HeardToggle

_DIMMED = 0.45
"""How much of an entry is seen while it leads nowhere."""


class NavigationEntry(HeardToggle, QAbstractButton):
    """One page's entry; the count is read aloud after its name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._count = 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 2.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else _DIMMED)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(Role.SIDEBAR_SELECTED if self.isChecked() else Role.SIDEBAR_HOVER))
            painter.drawRoundedRect(place, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(Role.SIDEBAR_FOCUS), 2))
            painter.drawRoundedRect(place, 6, 6)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color(Role.SIDEBAR_SELECTED_TEXT if self.isChecked() else Role.SIDEBAR_TEXT))
        painter.drawText(place.adjusted(10, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            self._paint_count(painter, place)
        painter.end()

    def _paint_count(self, painter: QPainter, place: QRectF) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        text = str(self._count)
        width = max(metrics.horizontalAdvance(text) + 14, 24)
        pill = QRectF(
            place.right() - 9 - width,
            place.center().y() - metrics.height() / 2 - 1,
            width,
            metrics.height() + 2,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Role.SIDEBAR_BADGE))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(color(Role.SIDEBAR_TEXT))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class _Step(QToolButton):
    """Does what an action does; its tip and its name aloud say the step that the action names."""

    def __init__(self, action: QAction, icon_name: str) -> None:
        super().__init__()
        self._action = action
        self.setText(action.text())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        dress(self, icon_name, Role.SIDEBAR_TEXT)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        text = self._action.text()
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(text)
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{text} ({key})")


class Sidebar(QWidget):
    """Emits `chosen` with a page's key."""

    chosen = Signal(str)

    def __init__(
        self,
        product: str,
        organisation: str,
        entries: Sequence[tuple[str, str]],
        steps: Sequence[tuple[QAction, str]] = (),
    ) -> None:
        """`steps` are shown at the bottom, each an action and its icon."""
        super().__init__()
        # Not "sidebar": so is the list of places in Qt's own file dialogs called.
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigering"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 18)
        column.setSpacing(4)
        name = QLabel(product)
        name.setObjectName("product")
        self._organisation = QLabel(organisation)
        for part in (name, self._organisation):
            part.setContentsMargins(10, 0, 8, 0)
            part.setWordWrap(True)
            column.addWidget(part)
        self.stamp = Stamp()
        self.stamp.hide()
        column.addSpacing(4)
        stamped = QHBoxLayout()
        stamped.setContentsMargins(10, 0, 8, 0)
        stamped.addWidget(self.stamp)
        stamped.addStretch(1)
        column.addLayout(stamped)
        column.addSpacing(8)
        self._entries: dict[str, NavigationEntry] = {}
        column.addWidget(self._made(entries), 1)
        line = FlowLayout(gap=2)
        for action, icon_name in steps:
            line.addWidget(_Step(action, icon_name))
        column.addLayout(line)
        self._footer = QLabel()
        self._footer.setContentsMargins(10, 0, 8, 0)
        self._footer.setWordWrap(True)
        column.addWidget(self._footer)
        self.setFixedWidth(self._wide())

    def _made(self, entries: Sequence[tuple[str, str]]) -> ScrollRows:
        """The entries, which scroll so that with large text the window can still be as low as the screen."""
        pages = ScrollRows(spacing=4)
        group = QButtonGroup(self)
        for key, text in entries:
            entry = NavigationEntry(text)
            entry.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            group.addButton(entry)
            self._entries[key] = entry
            pages.add(entry)
        return pages

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(self._wide())

    def _wide(self) -> int:
        """In proportion to the text, but large text takes no more from the page than the entries need."""
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(entry.text()) for entry in self._entries.values())
        needed = longest + 3 * metrics.height() + 24
        usual = round(metrics.averageCharWidth() * 23)
        return max(196, needed, min(usual, 240))

    def select(self, key: str) -> None:
        """Show which page is on."""
        if key in self._entries:
            self._entries[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait on a page."""
        self._entries[key].set_count(count)

    def set_organisation(self, text: str) -> None:
        """The line below the product's name."""
        self._organisation.setText(text)

    def set_stamp(self, word: str) -> None:
        """A word that must be seen on every page, such as EXEMPELDATA; "" takes it away."""
        self.stamp.setText(word)
        self.stamp.setVisible(bool(word))
        self.stamp.updateGeometry()

    def set_footer(self, *lines: str) -> None:
        """The lines at the bottom."""
        self._footer.setText("\n".join(lines))
