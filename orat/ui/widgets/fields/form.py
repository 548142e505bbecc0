"""Fields that belong together, by name; and a part of a form that folds out."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from orat.ui.icons import dress
from orat.ui.messages import Explanation, explain
from orat.ui.theme import Role
from orat.ui.widgets.fields.field import Field, commit_all
from orat.ui.widgets.label import label


class Form(QWidget):
    """Rows of fields, so many pixels apart. `committed` tells the name of the field and its value."""

    committed = Signal(str, object)
    edited = Signal(str)

    def __init__(self, gap: int = 12) -> None:
        super().__init__()
        self.fields: dict[str, Field[Any]] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(gap)
        self._message = label("", "error", wrap=True)
        self._message.hide()

    def add_row(self, *named: tuple[str, Field[Any]] | tuple[str, Field[Any], int]) -> None:
        """Fields side by side, each as (name, field) or (name, field, share of the width)."""
        self._rows.addWidget(self.row(*named))

    def row(self, *named: tuple[str, Field[Any]] | tuple[str, Field[Any], int]) -> QWidget:
        """The same, to be laid out elsewhere, as in a `Fold`."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        for column, entry in enumerate(named):
            name, field = entry[0], entry[1]
            self.fields[name] = field
            field.committed.connect(partial(self.committed.emit, name))
            field.edited.connect(partial(self.edited.emit, name))
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, entry[2] if len(entry) == 3 else 1)
        heads = [entry[1].head for entry in named]
        for head in heads:
            head.stand_beside(heads)
        return holder

    def add(self, widget: QWidget) -> None:
        """Something between the rows."""
        self._rows.addWidget(widget)

    def show_values(self, values: Mapping[str, Any], *, force: bool = False) -> None:
        """Show values by name; what is being typed stays, unless forced."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].show_value(value, force=force)
        self._say("")

    def values(self) -> dict[str, Any]:
        """The committed values."""
        return {name: field.value for name, field in self.fields.items()}

    def commit(self) -> bool:
        """Commit all fields; False when one holds what cannot be read."""
        return commit_all(self)

    def fail(self, error: Exception) -> None:
        """Say an error at the field it names and go there, or below the form when it names none."""
        said: Explanation = explain(error)
        field = self.fields.get(said.field)
        text = f"{said.lead} {said.text}".strip()
        if field is None:
            self._say(text)
            return
        self.unfold_to(field)
        field.show_error(text)
        field.setFocus()

    def fail_empty(self, names: Sequence[str]) -> None:
        """Say of all these fields at once that they are empty and needed; go to the first that is wrong."""
        for name in names:
            field = self.fields[name]
            if not field.error:
                self.unfold_to(field)
                field.show_error(self.tr("Behöver fyllas i."))
        wrong = next((field for field in self.fields.values() if field.error), None)
        if wrong is not None:
            wrong.setFocus()

    def unfold_to(self, field: Field[Any]) -> None:
        """Fold out the part that a field is in."""
        fold = field.parentWidget()
        while fold is not None and not isinstance(fold, Fold):
            fold = fold.parentWidget()
        if fold is not None:
            fold.open()

    def _say(self, text: str) -> None:
        self._rows.removeWidget(self._message)
        self._rows.addWidget(self._message)
        self._message.setText(text)
        self._message.setVisible(bool(text))


class Fold(QWidget):
    """A heading that folds its content out and in."""

    toggled = Signal(bool)

    def __init__(self, text: str, *, opened: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._button = QToolButton()
        self._button.setText(text)
        self._button.setProperty("look", "fold")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.toggled.connect(self._show)
        self._content = QWidget()
        self._inner = QVBoxLayout(self._content)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(12)
        column.addWidget(self._button)
        column.addWidget(self._content)
        self._button.setChecked(opened)
        self._show(opened)

    def add(self, widget: QWidget) -> None:
        """Put something inside."""
        self._inner.addWidget(widget)

    def open(self, opened: bool = True) -> None:
        """Fold out, or in."""
        self._button.setChecked(opened)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._button.isChecked()

    def _show(self, opened: bool) -> None:
        dress(self._button, "chevron-down" if opened else "chevron-right", Role.ACCENT)
        self._content.setVisible(opened)
        self.toggled.emit(opened)
