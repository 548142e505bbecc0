"""A camera's roll: the pictures of a folder as thumbnails, several to choose at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from orat.errors import OratError
from orat.ui.icons import icon
from orat.ui.messages import explain
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.theme import Role, color
from orat.ui.widgets.button import Button
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.label import label

_FOLDER = "attachments.roll"
_SIDE = 7
"""How large a thumbnail is, in heights of the text."""
_SCROLLED_MS = 60

Chosen = Callable[[Sequence[Path]], object]


class RollDialog(QDialog):
    """Pictures are read when they are scrolled to, one at a time, so that nothing else waits long."""

    def __init__(self, context: ServiceContext, parent: QWidget, folder: Path, chosen: Chosen) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bifoga bilder ur en mapp"))
        self._context = context
        self._chosen = chosen
        self._read_already: set[int] = set()
        self._reading = False
        self._where = ElidedLabel("", "muted")
        self._note = label("", wrap=True)
        side = self._side = self.fontMetrics().height() * _SIDE
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Bilder i mappen"))
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(side, side))
        self.list.setGridSize(QSize(side + 24, side + self.fontMetrics().height() + 22))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        # A press chooses one more; with the keyboard, space does.
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.setItemDelegate(_Ticked(self.list))
        self.list.itemSelectionChanged.connect(self._on_selection)
        self._wait = QTimer(self, singleShot=True, interval=_SCROLLED_MS)
        self._wait.timeout.connect(self._read_next)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._wait.start())
        self.verb = Button("", self._take, look="primary", writes=True)
        self._lay_out()
        room = parent.window().size()
        self.resize(min(940, room.width() - 60), min(720, room.height() - 60))
        self._on_selection()
        self.look_in(folder)

    @classmethod
    def ask(cls, context: ServiceContext, parent: QWidget, chosen: Chosen) -> None:
        """Show the folder that was looked through last; the first time, ask for one."""
        kept = context.settings.value.remembered.get(_FOLDER, "")
        folder = Path(kept) if kept and Path(kept).is_dir() else _ask_folder(parent, Path.home())
        if folder is not None:
            cls(context, parent, folder, chosen).open()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.windowTitle(), "heading"))
        head.addStretch(1)
        head.addWidget(Button(self.tr("Annan mapp…"), self._other))
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(Button(self.tr("Avbryt"), self.reject))
        row.addWidget(self.verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def look_in(self, folder: Path) -> None:
        """Show the pictures of a folder, newest first."""
        self._where.setText(str(folder))
        self.list.clear()
        self._read_already.clear()
        self._context.tasks.read(
            lambda s: s.attachments.pictures_in(folder),
            partial(self._show, folder),
            self._fail,
            owner=self,
            latest="folder",
        )

    def _other(self) -> None:
        folder = _ask_folder(self, Path(self._where.text()))
        if folder is not None:
            self.look_in(folder)

    def _show(self, folder: Path, paths: Sequence[Path]) -> None:
        remembered = self._context.settings.value.remembered
        self._context.settings.change(remembered={**remembered, _FOLDER: str(folder)})
        blank = QPixmap(self._side, self._side)
        blank.fill(color(Role.TRACK))
        for path in paths:
            item = QListWidgetItem(QIcon(blank), path.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(path.name)
        self._say(
            ""
            if paths
            else self.tr("Mappen har inga bilder. Välj en annan, till exempel kamerans eller telefonens.")
        )
        if paths:
            self.list.setCurrentRow(0, self.list.selectionModel().SelectionFlag.NoUpdate)
            self.list.setFocus()
        self._wait.start()

    def _fail(self, error: OratError) -> None:
        said = explain(error)
        self._say(f"{said.lead} {said.text}".strip())

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _on_selection(self) -> None:
        count = len(self.list.selectedItems())
        words = self.tr("Bifoga 1 bild") if count == 1 else self.tr("Bifoga {count} bilder")
        self.verb.setText(words.format(count=count))
        self.verb.setEnabled(count > 0)

    def _read_next(self) -> None:
        """Read one more thumbnail of those in view."""
        if self._reading:
            return
        row = self._next_in_view()
        if row is None:
            return
        self._reading = True
        self._read_already.add(row)
        path = Path(self.list.item(row).data(Qt.ItemDataRole.UserRole))
        side = round(self._side * self.devicePixelRatioF())
        self._context.tasks.read(
            lambda s: s.attachments.small_of_file(path, side),
            partial(self._show_one, row, path),
            partial(self._unreadable, row, path),
            owner=self,
        )

    def _next_in_view(self) -> int | None:
        view = self.list.viewport().rect()
        for row in range(self.list.count()):
            if row not in self._read_already:
                place = self.list.visualItemRect(self.list.item(row))
                if place.intersects(view):
                    return row
                if place.top() > view.bottom():
                    return None
        return None

    def _show_one(self, row: int, path: Path, data: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(data)
        self._set_icon(row, path, picture)

    def _unreadable(self, row: int, path: Path, error: OratError) -> None:
        item = self.list.item(row)
        if item is not None and item.data(Qt.ItemDataRole.UserRole) == str(path):
            # It cannot be attached either; the tip says why.
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setText(self.tr("Går inte att läsa"))
            item.setToolTip(f"{path.name}\n{explain(error).text}")
        self._go_on()

    def _set_icon(self, row: int, path: Path, picture: QPixmap) -> None:
        item = self.list.item(row)
        if item is not None and item.data(Qt.ItemDataRole.UserRole) == str(path):
            item.setIcon(QIcon(picture))
        self._go_on()

    def _go_on(self) -> None:
        self._reading = False
        QTimer.singleShot(0, self, self._read_next)

    def _take(self) -> None:
        paths = [Path(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]
        self.accept()
        self._chosen(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait.start()


class _Ticked(QStyledItemDelegate):
    """Frames and ticks what is chosen, so that it is not told by a shade alone."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        chosen, place = option.state & QStyle.StateFlag.State_Selected, QRectF(option.rect)
        if not chosen:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(Role.ACCENT), 3))
        painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 6, 6)
        side = option.fontMetrics.height() * 1.3
        tick = QRectF(place.right() - side - 8, place.top() + 8, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Role.ACCENT))
        painter.drawEllipse(tick)
        icon("check", Role.ACCENT_TEXT).paint(painter, tick.adjusted(4, 4, -4, -4).toRect())
        painter.restore()


def _ask_folder(parent: QWidget, begin: Path) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, "", str(begin))
    return Path(chosen) if chosen else None
