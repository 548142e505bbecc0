"""The strip of attachments, as a person uses it: drop, paste, press, keys, menus."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.attachments.tile import Tile
from orat.ui.widgets.banner import Banner
from tests.ui.pages.hands import Hands, pick, settle, words_of


def photo(colour: str = "red", size: tuple[int, int] = (320, 240), kind: str = "JPEG") -> bytes:
    """A picture of one colour."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


def files_as_mime(*paths: Path) -> QMimeData:
    """What a file manager hands over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    return mime


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag something onto a widget and let it go; whether it was taken."""
    at, copy = QPointF(target.rect().center()), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    fall = QDropEvent(at, copy, mime, left, none)
    QApplication.sendEvent(target, fall)
    settle()
    return fall.isAccepted()


class StripHands(Hands):
    """The visible strip below a widget."""

    def __init__(self, root: QWidget | None) -> None:
        assert root is not None
        (self.strip,) = [one for one in root.findChildren(AttachmentStrip) if one.isVisible()]
        super().__init__(self.strip)

    @property
    def tiles(self) -> Sequence[Tile]:
        """The tiles in their order."""
        return self.strip.tiles.all

    @property
    def names(self) -> list[str]:
        """Their names."""
        return [tile.accessibleName() for tile in self.tiles]

    @property
    def errors(self) -> list[str]:
        """What is said beside them."""
        settle()
        return [banner.accessibleName() for banner in self.seen(Banner)]

    def tile(self, name: str) -> Tile:
        """One by its name."""
        return next(tile for tile in self.tiles if tile.accessibleName() == name)

    def key(self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key at a tile."""
        tile = self.tile(name)
        tile.setFocus()
        QTest.keyClick(tile, key, modifier or Qt.KeyboardModifier.NoModifier)
        settle()

    def offered(self, name: str) -> list[str]:
        """What the menu of a tile offers."""
        menu = QMenu()
        self.tile(name)._fill(menu)
        return [word.partition("\t")[0] for word in words_of(menu)]

    def do(self, name: str, word: str) -> None:
        """Choose in the menu of a tile."""
        menu = QMenu()
        self.tile(name)._fill(menu)
        full = next(text for text in words_of(menu) if text.partition("\t")[0] == word)
        pick(menu, full)
