"""A field for one of many: a list that opens, found by typing, flat or as a tree."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QStyleOptionViewItem

from orat.ui.widgets.completion_list import CompletionList
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.fields.field import Field, Unreadable

V = TypeVar("V")

_DEPTH = Qt.ItemDataRole.UserRole + 1
_LEAF = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Option(Generic[V]):
    """One answer. `word` is unambiguous on its own ("Öster › Ekbacken"); in a tree `leaf` is shown at
    `depth`.
    """

    value: V
    word: str
    depth: int = 0
    leaf: str = ""


class _Combo(QComboBox):
    """Commits typed text when left, and does not change by a passing wheel."""

    def __init__(self, field: "ComboField[V]") -> None:
        super().__init__()
        self._field = field
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._field.commit()


class _TreeLook(QStyledItemDelegate):
    """Shows the leaf's own name, moved in by its depth."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        depth = int(index.data(_DEPTH) or 0)
        option.text = "    " * depth + str(index.data(_LEAF) or option.text)


class ComboField(Field[V], Generic[V]):
    """None is no choice, shown as `empty`. `searchable` lets the person type any part of a word."""

    def __init__(
        self,
        text: str,
        options: Sequence[Option[V]] = (),
        *,
        hint: str = "",
        empty: str = "–",
        searchable: bool = False,
        optional: bool = False,
    ) -> None:
        super().__init__(text, hint=hint, optional=optional)
        self._empty = empty
        self._options: tuple[Option[V], ...] = ()
        self.editor = _Combo(self)
        self.editor.setEditable(searchable)
        if searchable:
            self.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = LineEdit()
            line.setPlaceholderText(empty)
            line.setAccessibleName(text)
            line.textEdited.connect(self._typed)
            self.editor.setLineEdit(line)
            completer = QCompleter(self.editor.model(), self.editor)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setPopup(CompletionList())
            completer.activated.connect(lambda _: self._typed(settled=True))
            self.editor.setCompleter(completer)
        else:
            # A screen reader sets the index, of which `activated` does not tell.
            self.editor.currentIndexChanged.connect(lambda _: self._typed(settled=True))
        self.editor.view().setItemDelegate(_TreeLook(self.editor))
        self.editor.activated.connect(lambda _: self._typed(settled=True))
        self._set_editor(self.editor)
        self.set_options(options)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """The program changes what is shown: nobody has typed or chosen."""
        line = self.editor.lineEdit()
        self.editor.blockSignals(True)
        with line.quietly() if isinstance(line, LineEdit) else nullcontext():
            yield
        self.editor.blockSignals(False)

    def set_options(self, options: Sequence[Option[V]]) -> None:
        """Offer other answers; the value shown stays if it is among them."""
        self._options = tuple(options)
        with self._quietly():
            self.editor.clear()
            if not self.editor.isEditable():
                self.editor.addItem(self._empty)
            for option in self._options:
                self.editor.addItem(option.word)
                at = self.editor.count() - 1
                self.editor.setItemData(at, option.depth, _DEPTH)
                self.editor.setItemData(at, option.leaf or option.word, _LEAF)
        if not self._dirty:
            self._write(self._committed)

    def read(self) -> V | None:
        typed = self.editor.currentText().strip()
        if not self.editor.isEditable():
            at = self.editor.currentIndex() - 1
            return self._options[at].value if at >= 0 else None
        if not typed:
            return None
        found = [option for option in self._options if option.word.casefold() == typed.casefold()]
        found = found or [option for option in self._options if option.leaf.casefold() == typed.casefold()]
        found = found or [option for option in self._options if typed.casefold() in option.word.casefold()]
        if len(found) != 1:
            problem = (
                self.tr("”{text}” finns inte i listan. Välj i listan, eller lägg till det under Register.")
                if not found
                else self.tr("”{text}” passar på flera. Skriv mer eller välj i listan.")
            )
            raise Unreadable(problem.format(text=typed))
        return found[0].value

    def _write(self, value: V | None) -> None:
        at = next((index for index, option in enumerate(self._options) if option.value == value), -1)
        with self._quietly():
            if self.editor.isEditable():
                self.editor.setCurrentIndex(at)
                if at < 0:
                    self.editor.clearEditText()
                line = self.editor.lineEdit()
                if line is not None:
                    line.setCursorPosition(0)
            else:
                self.editor.setCurrentIndex(at + 1)

    def _tidy(self) -> None:
        self._write(self._committed)


class OpenComboField(ComboField[str]):
    """Offers words, and takes any other as well."""

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(text, hint=hint, searchable=True)

    def read(self) -> str | None:
        return self.editor.currentText().strip() or None

    def _write(self, value: str | None) -> None:
        super()._write(value)
        if value and self.editor.currentIndex() < 0:
            with self._quietly():
                self.editor.setEditText(value)
