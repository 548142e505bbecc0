"""Text editors that tell when they are left, and let pass what is not for them: Ctrl+Z with nothing of their
own to undo, and files.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from orat.ui.theme.keeper import em

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class LineEdit(QLineEdit):
    """One line. `textEdited` also tells of what assistive technology and completion write."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heard = ""
        self._quiet = False
        self.composing = False
        """Whether an input method has letters that are not settled yet, as after a dead key."""
        self.textEdited.connect(self._hear)
        self.textChanged.connect(self._tell_edit)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """What is shown meanwhile, the program writes."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def setText(self, text: str | None) -> None:
        with self.quietly():
            super().setText(text or "")

    def clear(self) -> None:
        with self.quietly():
            super().clear()

    def _hear(self, text: str) -> None:
        self._heard = text

    def _tell_edit(self, text: str) -> None:
        # Qt has told already of what was typed by keys.
        if not self._quiet and text != self._heard:
            self.textEdited.emit(text)
        self._heard = text

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and (
            _pastes_files(event) or _passes(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable())
        ):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.composing = bool(event.preeditString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _passes(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return
        super().keyPressEvent(event)


class TextEdit(QPlainTextEdit):
    """Several lines; grows with the text from `least` to `most` lines. Tab goes to the next field."""

    left = Signal()

    def __init__(self, least: int = 3, most: int = 12) -> None:
        super().__init__()
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = min(max(self.document().size().height(), self._least), self._most)
        # Of the style sheet; the frame's own width tells of it only after the first paint.
        frame = 2 * self.document().documentMargin() + em(self.font())
        self.setFixedHeight(round(lines * line + frame))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        history = self.document()
        if event.type() == QEvent.Type.ShortcutOverride and (
            _pastes_files(event)
            or _passes(event, undo=history.isUndoAvailable(), redo=history.isRedoAvailable())
        ):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        history = self.document()
        if _passes(event, undo=history.isUndoAvailable(), redo=history.isRedoAvailable()):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def holds_files(mime: QMimeData | None) -> bool:
    """Whether there are files of this computer, or a picture without text: nothing for a text, but what
    stands around it may take them.
    """
    if mime is None:
        return False
    if mime.hasUrls():
        return any(url.isLocalFile() for url in mime.urls())
    return mime.hasImage() and not mime.hasText()


def _pastes_files(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Paste)
        and holds_files(QGuiApplication.clipboard().mimeData())
    )


def _passes(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether this is Ctrl+Z or Ctrl+Shift+Z with no typing of its own to go over: then the window
    takes it.
    """
    if not isinstance(event, QKeyEvent):
        return False
    return (event.matches(_UNDO) and not undo) or (event.matches(_REDO) and not redo)
