"""A field for one of many: a list that opens, found by typing, flat or as a tree."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QStyleOptionViewItem

from orat.ui.widgets.completion_list import CompletionList
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.fields.field import Field, Unreadable
from orat.ui.widgets.path_text import PATH, PathDelegate, short_path

V = TypeVar("V")

_DEPTH = Qt.ItemDataRole.UserRole + 1
_INSET = 2
"""Pixels that a line keeps free beside its text."""
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

    @property
    def name(self) -> str:
        """What it is called, without what is above it."""
        return self.leaf or self.word


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

    def showPopup(self) -> None:
        # Names are told apart by their ends: the list is as wide as they are, as far as there is room.
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width()
        most = self.screen().availableGeometry().width() // 2
        view.setMinimumWidth(max(self.width(), min(view.sizeHintForColumn(0) + bar, most)))
        super().showPopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._field.commit()


class _PathLine(LineEdit):
    """A path is painted so that its last part is seen; in hand it is a text as any."""

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().width() - 2 * _INSET
        if self.hasFocus() or PATH not in self.text() or not self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawText(
            self.contentsRect().adjusted(_INSET, 0, -_INSET, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            short_path(self.text(), self.fontMetrics(), room),
        )
        painter.end()


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
            line = _PathLine()
            line.setPlaceholderText(empty)
            line.setAccessibleName(text)
            line.textEdited.connect(self._typed)
            self.editor.setLineEdit(line)
            completer = QCompleter(self.editor.model(), self.editor)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            offered = CompletionList()
            completer.setPopup(offered)
            # After the completer has set its own.
            offered.setItemDelegate(PathDelegate(offered))
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
                self.editor.setItemData(at, option.name, _LEAF)
                if option.depth:
                    self.editor.setItemData(at, option.word, Qt.ItemDataRole.ToolTipRole)
        if not self._dirty:
            self._write(self._committed)

    def read(self) -> V | None:
        typed = self.editor.currentText().strip()
        if not self.editor.isEditable():
            at = self.editor.currentIndex() - 1
            return self._options[at].value if at >= 0 else None
        if not typed:
            return None
        found = self._meant(typed.casefold())
        if len(found) != 1:
            problem = (
                self.tr("”{text}” finns inte i listan. Välj i listan, eller lägg till det under Register.")
                if not found
                else self.tr("”{text}” passar på flera. Skriv mer eller välj i listan.")
            )
            raise Unreadable(problem.format(text=typed))
        return found[0].value

    def _meant(self, typed: str) -> list[Option[V]]:
        """What was typed may mean: a name of its own goes before a part of one, and both before the path,
        which names all that is above.
        """
        ways: tuple[Callable[[Option[V]], bool], ...] = (
            lambda option: option.word.casefold() == typed,
            lambda option: option.name.casefold() == typed,
            lambda option: option.name.casefold().startswith(typed),
            lambda option: typed in option.name.casefold(),
            lambda option: typed in option.word.casefold(),
        )
        found = ([option for option in self._options if fits(option)] for fits in ways)
        return next(filter(None, found), [])

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
                    line.setToolTip(line.text() if PATH in line.text() else "")
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
