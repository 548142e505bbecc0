"""A picture that black boxes are drawn on, with the mouse or with the keyboard."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from orat.domain.attachments import Box
from orat.ui.theme import Role, color
from orat.ui.widgets.toast import announce

_NEW = 5
"""A new box is a fifth of the picture wide and high."""
_STEP, _FINE = 0.02, 0.002
"""How far an arrow key moves an edge, as a share of the picture."""
_LEAST = 4
"""A smaller box, in pixels of the picture, was a slip of the hand."""


class BlackoutCanvas(QWidget):
    """Boxes are in pixels of the picture, whatever its size on the screen.

    Mouse: draw a new box, or drag one. Keyboard: N makes a box, the arrows move it, with Shift they move its
    lower right corner, with Ctrl in small steps; Page Up and Page Down go between boxes, Del removes one.
    """

    changed = Signal()
    """A box was added, moved or removed."""

    def __init__(self) -> None:
        super().__init__()
        self._image, self._size = QImage(), QSize(0, 0)
        self.boxes: list[Box] = []
        self.current = -1
        self._scale = 1.0
        self._pressed: tuple[int, int] | None = None
        self._moving: Box | None = None
        self._earlier: list[list[Box]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Bilden att svärta ut i"))
        self._describe()

    def show_image(self, image: QImage, size: QSize) -> None:
        """Draw on this picture, from the beginning; `size` is its own, however small the image of it is."""
        self._image, self._size = image, size
        self.boxes, self.current, self._earlier = [], -1, []
        self.fit(self.size())
        self.changed.emit()

    def fit(self, room: QSize) -> None:
        """Show the picture as large as there is room for, but no larger than it is."""
        if not self._image.isNull():
            across = room.width() / self._size.width()
            self.zoom_to(min(across, room.height() / self._size.height(), 1.0))

    def zoom_to(self, scale: float) -> None:
        """Show a pixel of the picture as so many of the screen."""
        self._scale = min(8.0, max(0.02, scale))
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def scale(self) -> float:
        """How large a pixel of the picture is."""
        return self._scale

    def sizeHint(self) -> QSize:
        return QSize(round(self._size.width() * self._scale), round(self._size.height() * self._scale))

    def add_box(self) -> None:
        """Put a box in the middle, to be moved with the arrows."""
        if self._image.isNull():
            return
        wide, high = self._size.width() // _NEW, self._size.height() // _NEW
        left, top = (self._size.width() - wide) // 2, (self._size.height() - high) // 2
        self._remember()
        self.boxes.append(Box(left, top, left + max(wide, _LEAST), top + max(high, _LEAST)))
        self._choose(len(self.boxes) - 1)

    def remove_box(self) -> None:
        """Take away the box that is chosen."""
        if 0 <= self.current < len(self.boxes):
            self._remember()
            del self.boxes[self.current]
            self._choose(min(self.current, len(self.boxes) - 1))

    def take_back(self) -> None:
        """Take back the latest change to the boxes."""
        if self._earlier:
            self.boxes = self._earlier.pop()
            self._choose(min(self.current, len(self.boxes) - 1))

    @property
    def can_take_back(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._earlier)

    def _remember(self) -> None:
        self._earlier.append(list(self.boxes))

    def _choose(self, at: int) -> None:
        self.current = at
        self._describe()
        self.changed.emit()
        self.update()

    def _describe(self) -> None:
        if not 0 <= self.current < len(self.boxes):
            self.setAccessibleDescription(self.tr("Ingen ruta. Tryck N för att lägga till en."))
            return
        box = self.boxes[self.current]
        wide, high = max(1, self._size.width()), max(1, self._size.height())
        words = self.tr(
            "Ruta {number} av {count}: från {left} till {right} procent i bredd, "
            "från {top} till {bottom} procent i höjd"
        )
        said = words.format(
            number=self.current + 1, count=len(self.boxes), left=100 * box.left // wide,
            right=100 * box.right // wide, top=100 * box.top // high, bottom=100 * box.bottom // high,
        )  # fmt: skip
        self.setAccessibleDescription(said)
        announce(self, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ways = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        if key in ways and self.current >= 0:
            step = _FINE if event.modifiers() & Qt.KeyboardModifier.ControlModifier else _STEP
            across, down = ways[Qt.Key(key)]
            self._remember()
            self._nudge(
                round(across * max(1, step * self._size.width())),
                round(down * max(1, step * self._size.height())),
                corner=shift,
            )
        elif key in (Qt.Key.Key_N, Qt.Key.Key_Insert):
            self.add_box()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_box()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.boxes:
            self._choose((self.current + (1 if key == Qt.Key.Key_PageDown else -1)) % len(self.boxes))
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _nudge(self, across: int, down: int, *, corner: bool) -> None:
        box = self.boxes[self.current]
        wide, high = self._size.width(), self._size.height()
        if corner:
            right = min(wide, max(box.left + _LEAST, box.right + across))
            box = replace(box, right=right, bottom=min(high, max(box.top + _LEAST, box.bottom + down)))
        else:
            across = max(-box.left, min(across, wide - box.right))
            down = max(-box.top, min(down, high - box.bottom))
            box = Box(box.left + across, box.top + down, box.right + across, box.bottom + down)
        self.boxes[self.current] = box
        self._choose(self.current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = at = self._in_picture(event.position())
        self._remember()
        inside = [number for number, box in enumerate(self.boxes) if _has(box, at)]
        self._moving = self.boxes[inside[-1]] if inside else None
        if inside:
            self._choose(inside[-1])
        else:
            self.boxes.append(Box(*at, *at))
            self._choose(len(self.boxes) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        at, begun = self._in_picture(event.position()), self._pressed
        if self._moving is not None:
            self.boxes[self.current] = self._moving
            self._nudge(at[0] - begun[0], at[1] - begun[1], corner=False)
        else:
            (left, right), (top, bottom) = sorted((at[0], begun[0])), sorted((at[1], begun[1]))
            self.boxes[self.current] = Box(left, top, right, bottom)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._pressed = None
        box = self.boxes[self.current]
        if self.boxes == self._earlier[-1]:
            self._earlier.pop()
        elif min(box.right - box.left, box.bottom - box.top) < _LEAST:
            self.boxes = self._earlier.pop()
            self.current = min(self.current, len(self.boxes) - 1)
        self._choose(self.current)

    def _in_picture(self, place: QPointF) -> tuple[int, int]:
        across = min(self._size.width(), max(0, round(place.x() / self._scale)))
        return across, min(self._size.height(), max(0, round(place.y() / self._scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        for number, box in enumerate(self.boxes):
            place = QRectF(
                box.left * self._scale, box.top * self._scale, (box.right - box.left) * self._scale,
                (box.bottom - box.top) * self._scale,
            )  # fmt: skip
            painter.fillRect(place, Qt.GlobalColor.black)
            if number == self.current:
                # Seen on black and on white alike.
                painter.setPen(QPen(Qt.GlobalColor.white, 3))
                painter.drawRect(place)
                painter.setPen(QPen(color(Role.FOCUS), 2 if self.hasFocus() else 1))
                painter.drawRect(place)
        painter.end()


def _has(box: Box, at: tuple[int, int]) -> bool:
    return box.left <= at[0] < box.right and box.top <= at[1] < box.bottom
