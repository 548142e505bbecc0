"""A small dialog with a form: a verb on its button, errors at the fields, freed when closed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.fields.field import Field
from orat.ui.widgets.fields.form import Form
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

_WIDE = 84
"""How wide a dialog that scrolls is, in characters."""

_AROUND = 48
"""What a large dialog leaves of its window, in pixels."""


class FormDialog(QDialog):
    """`verb` is the button ("Stäng iakttagelsen"), `done` gets the values and then calls `fail(error)` or
    `accept()`.

    Nothing blocks: show it with `open()`. One that `scrolls` is as high as its window lets it be, with the
    form behind a scroll bar where that is not enough.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        verb: str,
        done: Callable[["FormDialog", dict[str, Any]], object],
        *,
        text: str = "",
        danger: bool = False,
        scrolls: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._done = done
        self._over = parent
        self.on_field: Callable[[Field[Any]], object] | None = None
        """Told of each field that is added from now on."""
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "heading", wrap=True))
        if text:
            column.addWidget(label(text, "muted", wrap=True))
        self.form = Form()
        self._body = ScrollRows(whole=True) if scrolls else None
        if self._body is None:
            column.addWidget(self.form)
            column.addStretch(1)
        else:
            self._body.add(self.form)
            column.addWidget(self._body, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Avbryt"), self.reject))
        self.verb = Button(verb, self._press, look="danger" if danger else "primary")
        self.verb.setDefault(True)
        row.addWidget(self.verb)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    def add_row(self, *named: tuple[str, Field[Any]] | tuple[str, Field[Any], int]) -> "FormDialog":
        """Fields side by side; returns the dialog, so that rows can be added on one line."""
        self.form.add_row(*named)
        if self.on_field is not None:
            for entry in named:
                self.on_field(entry[1])
        return self

    def fail(self, error: Exception) -> None:
        """Say an error at its field; the texts stay."""
        self.verb.setEnabled(True)
        self.form.fail(error)
        focused = self.focusWidget()
        if self._body is not None and focused is not None and self.form.isAncestorOf(focused):
            self.reveal(focused)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the form."""
        if self._body is not None:
            # What was just shown has its place only after the layout.
            QTimer.singleShot(0, widget, partial(self._body.ensureWidgetVisible, widget))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._body is not None:
            self._fit(self._body)
        first = next(iter(self.form.fields.values()), None)
        if first is not None:
            first.setFocus()

    def _fit(self, body: ScrollRows) -> None:
        body.updateGeometry()
        least, room = self.minimumSizeHint(), self._over.window().size()
        width = max(self.fontMetrics().averageCharWidth() * _WIDE, least.width())
        width = min(width, room.width() - _AROUND)
        around = self._column.totalHeightForWidth(width) - body.sizeHint().height()
        margins = self._column.contentsMargins()
        inside = body.inner.heightForWidth(width - margins.left() - margins.right())
        self.resize(width, max(least.height(), min(around + inside, room.height() - _AROUND)))

    def _press(self) -> None:
        if self.form.commit():
            self._done(self, self.form.values())
