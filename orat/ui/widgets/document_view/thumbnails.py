"""The pages as small pictures in a strip; each is drawn on the worker when it is first seen."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from orat.ui.tasks import Tasks
from orat.ui.theme import Role, color
from orat.ui.widgets.document_view.pictures import Pictures
from orat.ui.widgets.document_view.source import PageImage, Source

S = TypeVar("S")
Index = QModelIndex | QPersistentModelIndex

_WIDTH = 92
_PAD = 8
_MOST_BYTES = 24 * 1024 * 1024


class _Model(QAbstractListModel, Generic[S]):
    """Asks for a picture when it is painted for the first time."""

    def __init__(self, tasks: Tasks[S], owner: QWidget) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._owner = owner
        self.source: Source[S] | None = None
        self._pictures = Pictures(_MOST_BYTES)
        self._asked: set[int] = set()

    def show_source(self, source: "Source[S] | None") -> None:
        """Show the pages of another document."""
        self.beginResetModel()
        self.source = source
        self._pictures.clear()
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.source is None or (parent and parent.isValid()) else len(self.source.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Sida {number}").format(number=index.row() + 1)
        return None

    def picture(self, page: int, ratio: float) -> QImage | None:
        """The small picture of a page, or None while it is being drawn."""
        image = self._pictures.get(page)
        if image is None and self.source is not None and page not in self._asked:
            self._asked.add(page)
            self._ask(self.source, page, round(_WIDTH * ratio))
        return image

    def _ask(self, source: "Source[S]", page: int, width: int) -> None:
        def show(image: PageImage) -> None:
            if source is self.source:
                self._pictures.put(page, image.picture())
                self._asked.discard(page)
                self.dataChanged.emit(self.index(page), self.index(page))

        self._tasks.read(lambda services: source.render(services, page, width), show, owner=self._owner)


class _Look(QStyledItemDelegate):
    """The page with its number below; the one shown has a frame and a bold number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH + 2 * _PAD, self._high(index) + option.fontMetrics.height() + 2 * _PAD)

    def _high(self, index: Index) -> int:
        model: Any = index.model()
        width, height = model.source.sizes[index.row()]
        return int(_WIDTH * height / width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: Any = index.model()
        rect: QRect = option.rect
        paper = QRect(
            rect.left() + (rect.width() - _WIDTH) // 2, rect.top() + _PAD, _WIDTH, self._high(index)
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper, Qt.GlobalColor.white)
        image = model.picture(index.row(), painter.device().devicePixelRatioF())
        if image is not None:
            painter.drawImage(paper, image)
        painter.setPen(QPen(color(Role.ACCENT if chosen else Role.BORDER), 2.5 if chosen else 1))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        font = option.font
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(color(Role.TEXT if chosen else Role.TEXT_MUTED))
        below = QRect(rect.left(), paper.bottom() + 2, rect.width(), option.fontMetrics.height() + 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color(Role.FOCUS), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


class Thumbnails(QWidget, Generic[S]):
    """`chosen` tells which page (from 0) was pressed or gone to with the arrow keys."""

    chosen = Signal(int)

    def __init__(self, tasks: Tasks[S]) -> None:
        super().__init__()
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setObjectName("thumbnails")
        self.view.setAccessibleName(self.tr("Sidor"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.model: _Model[S] = _Model(tasks, self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Look(self.view))
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._quiet = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        bar = self.view.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(_WIDTH + 2 * _PAD + bar + 2)

    def show_source(self, source: "Source[S] | None") -> None:
        """Show the pages of another document."""
        self._quiet = True
        self.model.show_source(source)
        self._quiet = False
        self.mark(0)

    def mark(self, page: int) -> None:
        """Show which page is read, without telling."""
        index = self.model.index(page)
        if index.isValid() and index.row() != self.view.currentIndex().row():
            self._quiet = True
            self.view.setCurrentIndex(index)
            self._quiet = False

    def _tell(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(index.row())
