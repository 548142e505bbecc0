"""Tiles side by side: gone through with the arrows, put in order with Alt, each with its small picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from orat.domain.attachments import AttachedFile
from orat.ui.pages.attachments.deeds import FileDeeds
from orat.ui.pages.attachments.tile import Tile
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.writing import hindrance

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Tiles(QWidget):
    """A tile that is shown already stays, with its picture and the keyboard; `before` is where the keyboard
    comes from.
    """

    paste_wanted = Signal()

    def __init__(self, context: ServiceContext, deeds: FileDeeds, before: QWidget) -> None:
        super().__init__()
        self._context = context
        self._deeds = deeds
        self._before = before
        self._tiles: dict[int, Tile] = {}
        self._flow = FlowLayout(self)

    @property
    def all(self) -> tuple[Tile, ...]:
        """The tiles in their order."""
        return tuple(self._tiles.values())

    def show_files(self, files: Sequence[tuple[AttachedFile, str]]) -> None:
        """Show files, each with the number of the concern it belongs to when that is another thing, or ""."""
        focused = next((at for at, tile in enumerate(self.all) if tile.hasFocus()), None)
        older, self._tiles = self._tiles, {}
        before = self._before
        for file, number in files:
            tile = older.pop(file.id, None) or self._made(file, number)
            tile.show_file(file, number)
            # What is laid out again goes last.
            self._flow.removeWidget(tile)
            self._flow.addWidget(tile)
            tile.show()
            self._tiles[file.id] = tile
            QWidget.setTabOrder(before, tile)
            before = tile
            ask_picture(self._context, tile)
        gone_with_focus = any(tile.hasFocus() for tile in older.values())
        if gone_with_focus and focused is not None:
            self._focus_near(focused)
        for tile in older.values():
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.updateGeometry()

    def _made(self, file: AttachedFile, number: str) -> Tile:
        tile = Tile(file, number, lambda menu: self._fill(menu, tile))
        tile.clicked.connect(lambda: self._deeds.open(tile.file, [each.file for each in self.all]))
        tile.key_pressed.connect(partial(self._on_key, tile))
        return tile

    def _focus_near(self, place: int) -> None:
        """The keyboard stays where it was when the tile it was at is gone."""
        left = self.all
        (left[min(place, len(left) - 1)] if left else self._before).setFocus()

    def _fill(self, menu: QMenu, tile: Tile) -> None:
        own = [each.file for each in self.all if not each.number]
        self._deeds.fill(menu, tile.file, () if tile.number else own)

    def _on_key(self, tile: Tile, event: QKeyEvent) -> None:
        key, tiles, own = event.key(), self.all, not tile.number
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if own and not hindrance(self):
                place = [each for each in tiles if not each.number].index(tile) + 1
                self._deeds.move(tile.file, place + _STEPS[Qt.Key(key)])
        elif key in _STEPS:
            tiles[(tiles.index(tile) + _STEPS[Qt.Key(key)]) % len(tiles)].setFocus()
        elif key == Qt.Key.Key_Delete:
            if own and not hindrance(self):
                self._deeds.remove(tile.file)
        elif key == Qt.Key.Key_F2:
            if not hindrance(self):
                self._deeds.describe(tile.file)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            return
        event.accept()


def ask_picture(context: ServiceContext, tile: Tile) -> None:
    """Read the small picture of a tile that has none yet and can have one."""
    file, side = tile.file, tile.picture_side
    if not file.is_picture or tile.has_picture:
        return

    def show(data: bytes) -> None:
        if tile.file.digest == file.digest:
            picture = QPixmap()
            picture.loadFromData(data)
            tile.show_picture(picture)

    # A picture that cannot be shown is told of when it is opened.
    context.tasks.read(lambda s: s.attachments.small(file, side), show, lambda _: None, owner=tile)
