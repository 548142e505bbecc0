"""The band above a page: title, subtitle, the search box and what the page offers."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from orat.ui.page import Page
from orat.ui.theme import Role, color
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.key_cap import key_cap_size, paint_key_cap
from orat.ui.widgets.label import LineLabel
from orat.ui.widgets.turning import Rearranged

_TOLD = 26
"""So many characters of what a page says stand beside what it offers, or else above it."""


class PaletteBox(QAbstractButton):
    """Looks like a search field and opens the palette."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setText(action.text())
        self._key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + key_cap_size(self._key, self.font()).width() + 40
        return QSize(max(wide, metrics.averageCharWidth() * 30), round(metrics.height() * 2.05))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(color(Role.FOCUS if focused else Role.CONTROL), 2 if focused else 1))
        painter.setBrush(color(Role.SURFACE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(color(Role.TEXT_FAINT))
        painter.drawText(self.rect().adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        cap = key_cap_size(self._key, self.font())
        left = self.width() - cap.width() - 10
        if left > 24 + self.fontMetrics().horizontalAdvance(self.text()):
            place = QRectF(left, (self.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_key_cap(painter, place, self._key, self.font(), Role.TEXT_MUTED)
        painter.end()


class Header(Rearranged, QWidget):
    """Shows what the page in front says about itself; `palette_box` and `new` are the window's own.

    Where there is no room for both side by side, what the page offers stands below what it says, on more
    than one line if need be.
    """

    def __init__(self, palette_box: QWidget, new: QWidget) -> None:
        super().__init__()
        self._own = (palette_box, new)
        self._made: list[Button] = []
        self._offers: tuple[QWidget | QAction, ...] = ()
        self._told: tuple[str | BadgeLook | QAction, ...] = ()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 12)
        row.setSpacing(12)
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(2)
        self._title = LineLabel("", "title", least=10)
        self._subtitle = FlowLayout(gap=8)
        self._strut = QSpacerItem(0, 0)
        texts.addWidget(self._title)
        texts.addLayout(self._subtitle)
        texts.addItem(self._strut)
        row.addLayout(texts, 1)
        self._end = QHBoxLayout()
        self._end.setSpacing(12)
        self._lines = FlowLayout(gap=12)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addLayout(self._end)
        row.addLayout(right)
        row.addLayout(self._lines)
        for widget in self._own:
            widget.setParent(self)
            widget.hide()

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.minimumSizeHint().width() for widget in self._placed()), default=0)
        least = max(self._title.minimumSizeHint().width(), self._subtitle.minimumSize().width())
        width = max(least, widest)
        return QSize(width, super().minimumSizeHint().height())

    def arrange(self) -> None:
        placed = self._placed()
        taken = [widget.minimumSizeHint().width() for widget in placed]
        end = sum(taken) + self._end.spacing() * max(0, len(taken) - 1)
        least = max(self._title.minimumSizeHint().width(), self._subtitle.minimumSize().width())
        told = max(least, _TOLD * self.fontMetrics().averageCharWidth())
        needed = min(told, self._texts.sizeHint().width()) + self._row.spacing() + end
        way = QBoxLayout.Direction
        below = needed > self.width()
        self._row.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._keep(0 if below else min(told, self._texts.sizeHint().width()))
        self._break_line(placed, broken=end > self.width())

    def _keep(self, width: int) -> None:
        """Let what is offered leave so much to what is said."""
        if self._strut.sizeHint().width() != width:
            self._strut.changeSize(width, 0)
            self._texts.invalidate()

    def _break_line(self, placed: list[QWidget], *, broken: bool) -> None:
        """Put what the page offers on one line, or on as many as it takes."""
        before, after = (self._end, self._lines) if broken else (self._lines, self._end)
        if before.count():
            for widget in placed:
                before.removeWidget(widget)
                after.addWidget(widget)

    def _placed(self) -> list[QWidget]:
        """What the page offers, from left to right."""
        items = [layout.itemAt(at) for layout in (self._end, self._lines) for at in range(layout.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def show_page(self, page: Page[Any]) -> None:
        """Take over title, subtitle and actions from a page."""
        self.show_subtitle(page)
        offers = self._offers_of(page)
        # A page says its header again with every search: what stands there keeps the keyboard.
        if offers == self._offers:
            return
        self._offers = offers
        self._empty_end()
        for offer in offers:
            if isinstance(offer, QAction):
                last = offer is offers[-1]
                self._made.append(Button.of(offer, look="primary" if last else ""))
                self._place(self._made[-1])
            else:
                self._place(offer)

    def _offers_of(self, page: Page[Any]) -> tuple[QWidget | QAction, ...]:
        first: tuple[QWidget, ...] = () if page.header else self._own[:1]
        if page.search is not None:
            first = (page.search,)
        return (*first, *page.header, *(self._own[1:] if page.offers_new else ()))

    def show_subtitle(self, page: Page[Any]) -> None:
        """Take over title and subtitle alone."""
        self._title.setText(page.title)
        # A page says its header again with every reading: what stands there stays.
        if page.subtitle == self._told:
            return
        self._told = page.subtitle
        clear(self._subtitle)
        for part in _runs(page.subtitle):
            self._subtitle.addWidget(_subtitle_part(part))
        show_now(self._subtitle)

    def _place(self, widget: QWidget) -> None:
        self._end.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        widget.show()

    def _empty_end(self) -> None:
        for widget in self._placed():
            self._end.removeWidget(widget)
            self._lines.removeWidget(widget)
            widget.hide()
        for button in self._made:
            button.deleteLater()
        self._made.clear()


def _runs(parts: Sequence[str | BadgeLook | QAction]) -> Iterator[str | BadgeLook | QAction]:
    """The parts with words in a row made one, so that they wrap as one; no point stands at an end of them."""
    for worded, run in groupby(parts, key=lambda part: isinstance(part, str)):
        if worded:
            words = " ".join(str(part) for part in run).strip(" ·")
            if words:
                yield words
        else:
            yield from run


def _subtitle_part(part: str | BadgeLook | QAction) -> QWidget:
    if isinstance(part, QAction):
        crumb = Button.of(part, look="link", show_key=False)
        crumb.setProperty("flush", "true")
        return crumb
    return Badge(part) if isinstance(part, BadgeLook) else LineLabel(part, "muted")
