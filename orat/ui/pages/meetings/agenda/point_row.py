"""One point of the agenda: grip, § number, title with badges, what it is about, minutes, and its menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from orat.domain.agenda import MATTERS
from orat.domain.rows import ItemView, MeasureRow
from orat.ui import formats
from orat.ui.icons import dress, icon
from orat.ui.pages.meetings.agenda.dragging import Carried, carry
from orat.ui.pages.meetings.agenda.minutes_field import MinutesField
from orat.ui.pages.meetings.agenda.subtitles import point_subtitle
from orat.ui.theme import Role, color
from orat.ui.widgets.label import label
from orat.ui.widgets.title_line import TitleLine
from orat.ui.widgets.told_list import ToldItem
from orat.ui.widgets.turning import TurningRow
from orat.ui.widgets.writing import WritingTool
from orat.ui.words import item_title, reason_badge, severity_badge

_ONE_LINE = 26
"""Least width, in sizes of the font, where the controls stand beside the texts and not below them."""


class PointRow(ToldItem):
    """Takes focus; the arrows, Alt with them, Enter and F2 are handled by the list it stands in."""

    toggled = Signal()
    menu_wanted = Signal(QPoint)
    minutes_set = Signal(int)

    def __init__(self, view: ItemView, fill_menu: Callable[[QMenu], None]) -> None:
        super().__init__()
        self.view = view
        self._hovered = False
        self._target = False
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grip = QLabel()
        self._grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self._grip.setToolTip(self.tr("Dra för att flytta punkten"))
        self._paragraph = label("", "plain")
        self._title = TitleLine()
        self._subtitle = label("", "small", wrap=True)
        self._minutes = MinutesField(self.minutes_set.emit)
        self._toggle = QToolButton()
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._toggle.setProperty("look", "link")
        self._toggle.clicked.connect(self.toggled)
        self._more = WritingTool()
        dress(self._more, "ellipsis")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(fill_menu, menu))
        self._more.setMenu(menu)
        self._lay_out()
        self.show_view(view, ())

    def _line_up(self) -> None:
        """What stands in columns is as wide in every row, at any size of text."""
        metrics = self.fontMetrics()
        self._paragraph.setFixedWidth(metrics.horizontalAdvance("§ 88") + 4)
        self._minutes.setFixedWidth(metrics.horizontalAdvance("480 min") + round(1.5 * metrics.height()))
        self._toggle.setFixedWidth(metrics.horizontalAdvance("88") + 2 * metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._line_up()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 10, 11)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(self._title)
        texts.addWidget(self._subtitle)
        texts.addStretch(1)
        self._grip.setFixedWidth(18)
        self._grip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line_up()
        row.addWidget(self._grip)
        row.addWidget(self._paragraph)
        controls = QHBoxLayout()
        controls.setSpacing(8)
        for widget in (self._minutes, self._toggle, self._more):
            controls.addWidget(widget)
        controls.addStretch(1)
        rest = TurningRow(least=_ONE_LINE)
        rest.setSpacing(8)
        rest.addLayout(texts, 1)
        rest.addLayout(controls)
        row.addLayout(rest, 1)

    def show_view(self, view: ItemView, reviews: tuple[MeasureRow, ...]) -> None:
        """Show a point as it stands now."""
        self.view = view
        item, title = view.item, item_title(view.item)
        paragraph = formats.paragraph(item.position)
        self._paragraph.setText(paragraph)
        side = self.fontMetrics().height()
        self._grip.setPixmap(icon("grip-vertical", Role.TEXT_FAINT).pixmap(side, side))
        badges = [severity_badge(view.severity)] if view.severity and item.kind in MATTERS else []
        if (reason := reason_badge(item)) is not None:
            badges.append(reason)
        self._title.show_title(title, badges)
        subtitle = point_subtitle(view, reviews)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._minutes.show_minutes(
            item.minutes, self.tr("Minuter för {paragraph}").format(paragraph=paragraph)
        )
        self._toggle.setText(str(len(view.concerns)) if view.concerns else "")
        self._toggle.setAccessibleName(self.tr("Visa {paragraph}").format(paragraph=paragraph))
        self._toggle.setToolTip(self.tr("Visa och ändra punkten"))
        self._more.setAccessibleName(self.tr("Fler val för {paragraph}").format(paragraph=paragraph))
        self._more.setToolTip(self.tr("Fler val"))
        told = [title, formats.minutes(item.minutes), *(look.name or look.word for look in badges)]
        self.setAccessibleName(f"{paragraph} {', '.join(told)}")
        self.setAccessibleDescription(subtitle)

    def show_expanded(self, expanded: bool) -> None:
        """Turn the chevron."""
        self._toggle.setChecked(expanded)
        dress(self._toggle, "chevron-down" if expanded else "chevron-right", Role.ACCENT)

    def show_target(self, target: bool) -> None:
        """Show that what is dragged would join this point."""
        self._target = target
        self.update()

    def commit(self) -> None:
        """Tell of minutes that are being typed."""
        self._minutes.commit()

    def focus_minutes(self) -> None:
        """Let the minutes be typed."""
        self._minutes.setFocus()
        self._minutes.selectAll()

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self._more.showMenu()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed
        if start is None:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            carry(self, Carried(item_id=self.view.item.id), start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        if self._target:
            painter.fillRect(place, color(Role.SELECTION))
        elif self._hovered:
            painter.fillRect(place, color(Role.HOVER))
        painter.setPen(color(Role.BORDER_SOFT))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus() or self._target:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style = Qt.PenStyle.DashLine if self._target else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color(Role.FOCUS), 2, style))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -4), 5, 5)
        painter.end()
