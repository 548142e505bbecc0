"""The tools over the pages: which page of how many, and how large."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from orat.ui import formats
from orat.ui.icons import dress
from orat.ui.widgets.document_view.pages import Fit
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.label import label
from orat.ui.widgets.still_combo import StillCombo

_SCALES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PageNumber(QWidget):
    """A field with the page, and how many there are; `chosen` tells a page from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages = 0
        self._page = 0
        self.field = LineEdit()
        self.field.setAccessibleName(self.tr("Sida"))
        self.field.setToolTip(self.tr("Sida att gå till"))
        self.field.setFixedWidth(self.field.fontMetrics().averageCharWidth() * 6 + 14)
        self.field.setValidator(QIntValidator(1, 99_999, self.field))
        self.field.returnPressed.connect(self._tell)
        self.field.left.connect(self._show)
        self._of = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Sida"), "small"))
        row.addWidget(self.field)
        row.addWidget(self._of)

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is read, from 0."""
        self._page, self._pages = page, pages
        self._show()

    def _show(self) -> None:
        self.field.setText(str(self._page + 1) if self._pages else "")
        self._of.setText(self.tr("av {count}").format(count=self._pages))

    def _tell(self) -> None:
        wanted = int(self.field.text() or "1")
        self.chosen.emit(min(max(1, wanted), max(1, self._pages)) - 1)
        self._show()


class ZoomChoice(QWidget):
    """Smaller, larger, and a list with the two ways to fit and the percentages."""

    fitted = Signal(object)
    scaled = Signal(float)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = StillCombo()
        self.list.setToolTip(self.tr("Zoom (Ctrl och plus, minus eller 0)"))
        self.list.addItem(self.tr("Sidans bredd"), Fit.WIDTH)
        self.list.addItem(self.tr("Hel sida"), Fit.PAGE)
        for scale in _SCALES:
            self.list.addItem(formats.percent(scale), scale)
        self._own = self.list.count()
        self.list.activated.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._button("zoom-out", self.tr("Förminska (Ctrl+−)"), -1))
        row.addWidget(self.list)
        self.list.set_name(self.tr("Zoom"))
        row.addWidget(self._button("zoom-in", self.tr("Förstora (Ctrl++)"), 1))

    def _button(self, icon: str, text: str, by: int) -> QToolButton:
        button = QToolButton()
        dress(button, icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button

    def show_scale(self, scale: float, fit: Fit) -> None:
        """Say how large the pages are shown."""
        while self.list.count() > self._own:
            self.list.removeItem(self._own)
        at = self.list.findData(fit) if fit is not Fit.NONE else -1
        if at < 0:
            near = [index for index, each in enumerate(_SCALES) if abs(each - scale) < 0.005]
            at = near[0] + 2 if near else -1
        if at < 0:
            self.list.addItem(formats.percent(scale), scale)
            at = self._own
        self.list.setCurrentIndex(at)

    def _tell(self, at: int) -> None:
        value = self.list.itemData(at)
        if isinstance(value, Fit):
            self.fitted.emit(value)
        else:
            self.scaled.emit(float(value))
