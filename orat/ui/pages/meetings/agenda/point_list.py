"""The points of an agenda in order, where they are dragged, dropped, unfolded and moved by keyboard."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from orat.domain.agenda import MATTERS, STANDING
from orat.domain.rows import ItemView, MeasureRow
from orat.ui import formats
from orat.ui.pages.meetings.agenda.commands import AgendaCommands
from orat.ui.pages.meetings.agenda.dragging import Carried, unpack
from orat.ui.pages.meetings.agenda.drop_mark import DropMark
from orat.ui.pages.meetings.agenda.point_details import PointDetails
from orat.ui.pages.meetings.agenda.point_menu import fill_point_menu
from orat.ui.pages.meetings.agenda.point_row import PointRow
from orat.ui.widgets.told_list import ToldList
from orat.ui.words import item_title

_JOIN_ZONE = (0.28, 0.72)


@dataclass(frozen=True, slots=True)
class Landing:
    """Where letting go would put it: in front of the point at `gap`, or onto the point `item_id`."""

    gap: int = -1
    item_id: int | None = None


class PointList(ToldList):
    """Rows are kept from one reading to the next, so that focus and typing survive."""

    pointed = Signal(QPoint)
    """Where something is dragged over, so that what it stands in can scroll."""

    def __init__(self, commands: AgendaCommands) -> None:
        super().__init__()
        self._commands = commands
        self._views: tuple[ItemView, ...] = ()
        self._rows: dict[int, PointRow] = {}
        self._details: dict[int, PointDetails] = {}
        self._empty: QWidget | None = None
        self._landing: Landing | None = None
        self._mark = DropMark(self)
        self.setAcceptDrops(True)
        self.setObjectName("scrolled")
        self.setAccessibleName(self.tr("Punkter"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_points(self, views: tuple[ItemView, ...], reviews: tuple[MeasureRow, ...]) -> None:
        """Show the points as they stand now."""
        self._views = views
        wanted = {view.item.id for view in views}
        focused = self._focused_index()
        for item_id in [item_id for item_id in self._rows if item_id not in wanted]:
            self._drop_row(item_id)
        for view in views:
            row = self._rows.get(view.item.id) or self._make_row(view)
            row.show_view(view, reviews)
            if view.item.id in self._details:
                self._details[view.item.id].show_view(view)
        self._lay_out()
        if self.hasFocus() and views:
            self._rows[views[0].item.id].setFocus()
        if focused is not None and self._focused_index() is None and views:
            self._rows[views[min(focused, len(views) - 1)].item.id].setFocus()

    def show_empty(self, empty: QWidget | None) -> None:
        """Say something in place of points, or nothing any more; the keyboard goes to what it offers."""
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
        self._empty = empty
        if empty is not None:
            self._column.insertWidget(0, empty, 1)
            empty.show()
            if self.hasFocus():
                empty.setFocus()

    def commit(self) -> None:
        """Keep what is being typed."""
        for row in self._rows.values():
            row.commit()
        for details in self._details.values():
            details.commit()

    def row(self, item_id: int) -> PointRow:
        """The row of a point; KeyError when it is not on this agenda."""
        return self._rows[item_id]

    def unfold(self, item_id: int, *, unfolded: bool = True) -> PointDetails | None:
        """Show or hide what a point unfolds."""
        if unfolded and item_id not in self._details:
            details = PointDetails(self._commands, item_id)
            details.show_view(self._view(item_id))
            self._details[item_id] = details
        elif not unfolded and (gone := self._details.pop(item_id, None)) is not None:
            gone.commit()
            gone.hide()
            gone.deleteLater()
        self._rows[item_id].show_expanded(item_id in self._details)
        self._lay_out()
        return self._details.get(item_id)

    def rename(self, item_id: int) -> None:
        """Unfold a point with its title ready to be typed."""
        details = self.unfold(item_id)
        if details is not None:
            details.title.setFocus()
            details.title.editor.selectAll()

    def _view(self, item_id: int) -> ItemView:
        return next(view for view in self._views if view.item.id == item_id)

    def _make_row(self, view: ItemView) -> PointRow:
        item_id = view.item.id
        row = PointRow(view, partial(self._fill_menu, item_id))
        row.toggled.connect(lambda: self.unfold(item_id, unfolded=item_id not in self._details))
        row.menu_wanted.connect(partial(self._pop_menu, item_id))
        row.minutes_set.connect(lambda minutes: self._commands.edit(item_id, minutes=minutes))
        row.installEventFilter(self)
        row.show_expanded(False)
        self._rows[item_id] = row
        return row

    def _drop_row(self, item_id: int) -> None:
        for gone in (self._rows.pop(item_id), self._details.pop(item_id, None)):
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _lay_out(self) -> None:
        while self._column.takeAt(0) is not None:
            continue
        before: QWidget | None = None
        for view in self._views:
            row, details = self._rows[view.item.id], self._details.get(view.item.id)
            for widget in (row, details):
                if widget is not None:
                    self._column.addWidget(widget)
                    widget.show()
                    if before is not None:
                        QWidget.setTabOrder(before, widget)
                    before = widget
        self._column.addStretch(1)

    def _fill_menu(self, item_id: int, menu: QMenu) -> None:
        fill_point_menu(menu, self._view(item_id), self._views, self._commands, partial(self.rename, item_id))

    def _pop_menu(self, item_id: int, place: QPoint) -> None:
        menu = QMenu(self)
        self._fill_menu(item_id, menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _focused_index(self) -> int | None:
        for index, view in enumerate(self._views):
            row = self._rows.get(view.item.id)
            if row is not None and row.hasFocus():
                return index
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, PointRow)
        ):
            return self._press(watched.view, event)
        return False

    def _press(self, view: ItemView, event: QKeyEvent) -> bool:
        item, key = view.item, event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 1 <= item.position + step <= len(self._views):
                self._commands.move(item.id, item.position + step)
            return True
        if step is not None:
            if 0 <= item.position - 1 + step < len(self._views):
                self._rows[self._views[item.position - 1 + step].item.id].setFocus()
            return True
        if key == Qt.Key.Key_F2:
            self.rename(item.id)
            return True
        if key == Qt.Key.Key_Delete and item.kind not in STANDING:
            self._commands.take_off(item.id, item_title(item))
            return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._views:
            self._rows[self._views[0].item.id].setFocus()
        elif self._empty is not None:
            self._empty.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if unpack(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = unpack(event.mimeData())
        if carried is None:
            return
        place = event.position().toPoint()
        self._show_landing(self._landing_at(carried, place), carried)
        self.pointed.emit(place)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_landing(None, Carried())

    def dropEvent(self, event: QDropEvent) -> None:
        carried = unpack(event.mimeData())
        if carried is None:
            return
        landing = self._landing_at(carried, event.position().toPoint())
        self._show_landing(None, carried)
        event.acceptProposedAction()
        if landing.item_id is not None:
            self._commands.join(landing.item_id, carried.concern_ids)
        elif carried.item_id is None:
            self._commands.place(carried.concern_ids, landing.gap + 1)
        else:
            here = self._view(carried.item_id).item.position
            target = landing.gap if landing.gap >= here else landing.gap + 1
            if target != here:
                self._commands.move(carried.item_id, target)

    def _landing_at(self, carried: Carried, place: QPoint) -> Landing:
        if self._landing is not None and self._landing.gap >= 0 and self._mark.geometry().contains(place):
            return self._landing
        for index, view in enumerate(self._views):
            row, details = self._rows[view.item.id], self._details.get(view.item.id)
            bottom = (details or row).geometry().bottom()
            if place.y() > bottom:
                continue
            share = (place.y() - row.y()) / max(1, row.height())
            joins = carried.item_id is None and view.item.kind in MATTERS
            if joins and _JOIN_ZONE[0] <= share and (share <= _JOIN_ZONE[1] or details is not None):
                return Landing(item_id=view.item.id)
            return Landing(gap=index if share < 0.5 else index + 1)
        return Landing(gap=len(self._views))

    def _show_landing(self, landing: Landing | None, carried: Carried) -> None:
        if landing == self._landing:
            return
        self._landing = landing
        self._column.removeWidget(self._mark)
        self._mark.hide()
        for view in self._views:
            self._rows[view.item.id].show_target(landing is not None and landing.item_id == view.item.id)
        if landing is None or landing.gap < 0:
            return
        self._mark.show_text(self._landing_text(landing, carried))
        at = self._column.count() - 1
        if landing.gap < len(self._views):
            at = self._column.indexOf(self._rows[self._views[landing.gap].item.id])
        self._column.insertWidget(at, self._mark)
        self._mark.show()

    def _landing_text(self, landing: Landing, carried: Carried) -> str:
        if carried.item_id is None:
            words = self.tr("Släpp här: ny punkt {paragraph}")
            return words.format(paragraph=formats.paragraph(landing.gap + 1))
        here = self._view(carried.item_id).item.position
        target = landing.gap if landing.gap >= here else landing.gap + 1
        return self.tr("Släpp här: {paragraph}").format(paragraph=formats.paragraph(target))
