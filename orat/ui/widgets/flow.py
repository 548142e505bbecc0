"""A layout that puts widgets side by side and goes on to the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Takes the height that its width asks for. What is lower than its line stands in the middle of it, or at
    its `top`. Lines begin at the left, or end at the right where they are to (`right`).
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, top: bool = False, right: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._top = top
        self._right = right
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts around it ask many times over while they settle.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._gap for item in self._items)
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Place the items line by line, each centred in its line; the height they take."""
        left, top = room.left(), room.top()
        line: list[tuple[int, QLayoutItem]] = []
        shown = [item for item in self._items if not item.isEmpty()]
        for item in shown:
            width = min(item.sizeHint().width(), room.width())
            if line and left + width > room.right() + 1:
                top += self._place(line, top, room, move=move) + self._gap
                left, line = room.left(), []
            line.append((left, item))
            left += width + self._gap
        return top + self._place(line, top, room, move=move) - room.top()

    def _place(self, line: list[tuple[int, QLayoutItem]], top: int, room: QRect, *, move: bool) -> int:
        sized = [(left, item, _size(item, room.width())) for left, item in line]
        end = max((left + size.width() for left, _, size in sized), default=0)
        shift = max(0, room.right() + 1 - end) if self._right else 0
        height = max((size.height() for _, _, size in sized), default=0)
        for left, item, size in sized if move else ():
            above = 0 if self._top else (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left + shift, top + above), size))
        return height


def _size(item: QLayoutItem, widest: int) -> QSize:
    """What an item asks for, in no more room than there is."""
    hint = item.sizeHint()
    if hint.width() <= widest or widest <= 0:
        return hint
    return QSize(widest, item.heightForWidth(widest) if item.hasHeightForWidth() else hint.height())
