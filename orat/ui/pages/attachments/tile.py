"""One attachment: a small picture or a sign of its kind, name and size; pressed to see it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget

from orat.domain.attachments import AttachedFile
from orat.ui import formats
from orat.ui.icons import dress, icon
from orat.ui.pages.attachments.view import kind_word, spoken
from orat.ui.theme import Role, color
from orat.ui.widgets.label import label

_WIDTH, _PICTURE = 6.5, 4.4
"""The tile's width and its picture's height, in heights of the text."""
_OWN_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Left, Qt.Key.Key_Right})
_PAD = 6
_ROUND = 6.0


class Tile(QAbstractButton):
    """`fill` adds to a menu what can be done with the file; `number` says to which concern it belongs when it
    is shown elsewhere.
    """

    key_pressed = Signal(QKeyEvent)
    """A key that means something to the strip."""

    def __init__(
        self, file: AttachedFile, number: str, fill: Callable[[QMenu], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.number = number
        self._fill = fill
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more = QToolButton(self)
        dress(self._more, "ellipsis")
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.setCursor(Qt.CursorShape.ArrowCursor)
        self._more.clicked.connect(self.open_menu)
        # The style sheet's sizes are those of a label; a bare button has the application's.
        self._small = label("", "small", wrap=False)
        self._small.setParent(self)
        self._small.hide()
        self.show_file(file, number)

    def show_file(self, file: AttachedFile, number: str) -> None:
        """Show another state of the file; the picture goes when the content is another."""
        if file.digest != self.file.digest:
            self._picture = None
        self.file, self.number = file, number
        self.setText(file.name)
        self.setAccessibleName(file.name)
        self.setAccessibleDescription(spoken(file, number))
        self.setToolTip("\n".join(part for part in (file.name, spoken(file, number)) if part))
        more = self.tr("Mer om {name}").format(name=file.name)
        self._more.setAccessibleName(more)
        self._more.setToolTip(more)
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show the thumbnail."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the thumbnail is there."""
        return self._picture is not None

    @property
    def picture_side(self) -> int:
        """How many pixels the thumbnail needs on its longest side."""
        return round(self.sizeHint().width() * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(
            round(line * _WIDTH), round(line * _PICTURE) + line + self._small_metrics().height() + 3 * _PAD
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _small_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())

    def _small_font(self) -> QFont:
        self._small.ensurePolished()
        return self._small.font()

    def open_menu(self) -> None:
        """Offer what can be done with the file."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu)
        menu.popup(self.mapToGlobal(self._more.geometry().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(24, self._more.sizeHint().height())
        self._more.setGeometry(self.width() - side - 3, self.height() - side - 3, side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
        ):
            # The page means the concern by these keys, and here a file is meant.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color(Role.BORDER), 1))
        painter.setBrush(color(Role.HOVER if self.underMouse() else Role.SURFACE))
        painter.drawRoundedRect(around, _ROUND, _ROUND)
        line = self.fontMetrics().height()
        top = QRectF(1, 1, self.width() - 2, round(line * _PICTURE))
        self._paint_top(painter, top)
        self._paint_signs(painter, top)
        room = self.width() - 2 * _PAD
        painter.setPen(color(Role.TEXT))
        at = top.bottom() + _PAD
        # Of a name the ending is worth keeping, of a caption the beginning.
        how = Qt.TextElideMode.ElideRight if self.file.caption else Qt.TextElideMode.ElideMiddle
        name = self.fontMetrics().elidedText(self.file.caption or self.file.name, how, room)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(_PAD, at, room, line), flags, name)
        painter.setFont(self._small_font())
        painter.setPen(color(Role.TEXT_MUTED))
        small = painter.fontMetrics()
        beside = room - self._more.width()
        said = self.number or formats.file_size(self.file.size)
        text = small.elidedText(said, Qt.TextElideMode.ElideRight, beside)
        painter.drawText(QRectF(_PAD, at + line + 1, beside, small.height()), flags, text)
        if self.hasFocus():
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.end()

    def _paint_top(self, painter: QPainter, place: QRectF) -> None:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(place, _ROUND - 1, _ROUND - 1)
        painter.setClipPath(shape)
        painter.fillRect(place, color(Role.TRACK))
        if self._picture is not None:
            # The whole of it: what is cut off may be what matters.
            size = self._picture.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(place.center())
            painter.drawPixmap(shown, self._picture, QRectF(self._picture.rect()))
        else:
            self._paint_kind(painter, place)
        painter.restore()

    def _paint_kind(self, painter: QPainter, place: QRectF) -> None:
        line = self.fontMetrics().height()
        side = round(line * 1.9)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(place.center())
        sign.translate(0, -line * 0.55)
        icon("file-text", Role.TEXT_MUTED).paint(painter, sign.toRect())
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(color(Role.TEXT))
        below = QRectF(place.left(), sign.bottom() + 2, place.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, kind_word(self.file))

    def _paint_signs(self, painter: QPainter, place: QRectF) -> None:
        """What must be seen at once: that it goes into documents, that it may do something when opened."""
        signs = []
        if self.file.in_documents:
            signs.append(("check", Role.SUCCESS_FG, Role.SUCCESS_BG))
        if self.file.active:
            signs.append(("triangle-alert", Role.WARNING_FG, Role.WARNING_BG))
        side = round(self.fontMetrics().height() * 1.15)
        left = place.right() - _PAD - side
        for name, front, back in signs:
            box = QRectF(left, place.top() + _PAD, side, side)
            painter.setPen(QPen(color(Role.BORDER), 1))
            painter.setBrush(color(back))
            painter.drawRoundedRect(box, 4, 4)
            icon(name, front).paint(painter, box.adjusted(3, 3, -3, -3).toRect())
            left -= side + 4
