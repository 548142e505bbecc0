"""What all fields share: label, editor, hint and error, and when a value is committed."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orat.ui.widgets.fields.head import FieldHead
from orat.ui.widgets.label import label, restyle
from orat.ui.widgets.stillness import when_still
from orat.ui.widgets.toast import announce
from orat.ui.widgets.writing import READ_ONLY

V = TypeVar("V")

COMMIT_AFTER_MS = 2000
COMMIT_WITHIN_MS = 3000
"""Of typing without a pause; with the write that follows, no keystroke is five seconds old and unkept."""


class Unreadable(ValueError):  # noqa: N818
    """What was typed stands for no value; the message says what, why and how, in the person's language."""


class Field(QWidget, Generic[V]):
    """The label is the editor's buddy, so the accessible name is the visible one.

    What is typed is kept until it can be read; `show_value` leaves it alone while it is not committed.
    """

    committed = Signal(object)
    """The new value, when the field was left or two seconds after the last keystroke, if it differs."""
    edited = Signal()
    """At every keystroke or choice."""
    commits_while_typing = False
    """Whether what is typed without a pause is committed too, every three seconds: half a text is one."""
    writes = True
    """Whether what is entered goes into the register; what only narrows what is shown does not."""

    def __init__(self, text: str, *, hint: str = "", optional: bool = False) -> None:
        super().__init__()
        self.label_text = text
        self._notice = ""
        self._committed: V | None = None
        self._dirty = False
        self._editor: QWidget | None = None
        self._held = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._label = label(self.tr("{label} (valfritt)").format(label=text) if optional else text, "label")
        self.head = FieldHead(self._label)
        self._hint = label(hint, "small", wrap=True)
        if not hint:
            self._hint.hide()
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._below = False
        self._typing = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._settle_in)

    def _set_editor(self, editor: QWidget, shown: QWidget | None = None) -> None:
        """Called once by the subclass; `shown` is what is laid out when the editor is inside something
        larger.
        """
        self._editor = editor
        self._label.setBuddy(editor)
        editor.setAccessibleName(self.label_text)
        editor.setAccessibleDescription(self._hint.text())
        self._column.addLayout(self.head)
        for part in (shown or editor, self._hint, self._error):
            self._column.addWidget(part)
        self.setFocusProxy(editor)

    def read(self) -> V | None:
        """What the editor holds as a value; raises Unreadable for what stands for none."""
        raise NotImplementedError

    def _write(self, value: V | None) -> None:
        raise NotImplementedError

    @property
    def value(self) -> V | None:
        """The value that was shown or committed last."""
        return self._committed

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self._dirty

    def show_value(self, value: V | None, *, force: bool = False) -> None:
        """Show a value without committing it; typed text that is not committed yet stays, unless forced."""
        if self._dirty and not force:
            return
        self._timer.stop()
        self._dirty = False
        self._committed = value
        self.clear_error()
        self._write(value)

    def show_error(self, text: str) -> None:
        """Say at the field what is wrong, why and what to do; the text stays. What has room beside the label
        moves nothing.
        """
        self._error.setText(text)
        self._below = not self.head.say_wrong(text)
        when_still(self, lambda: self._error.setVisible(bool(self.error) and self._below))
        self._mark(wrong=True)
        if self._editor is not None:
            self._editor.setAccessibleDescription(text)
        announce(self, text)

    def refuse(self, text: str) -> None:
        """What was committed could not be kept: say why, and hold on to what is typed until it is."""
        self._dirty = True
        self._committed = None
        self.show_error(text)

    def clear_error(self) -> None:
        """Take the error away."""
        if self._error.text():
            self._error.setText("")
            self.head.say_wrong("")
            when_still(self, lambda: self._error.setVisible(bool(self.error) and self._below))
            self._mark(wrong=False)
            if self._editor is not None:
                self._describe()

    @property
    def error(self) -> str:
        """The error shown, or an empty string."""
        return self._error.text()

    def set_hint(self, text: str) -> None:
        """Change the small line below."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def tell_beside(self, text: str) -> None:
        """Say something short beside the label, and to screen readers."""
        self.head.tell(text)
        self._describe()

    def set_notice(self, text: str) -> None:
        """What screen readers are told of the text besides the hint; an error goes before it."""
        self._notice = text
        if not self.error:
            self._describe()

    def _describe(self) -> None:
        if self._editor is not None:
            said = (self._hint.text(), self.head.told, self._notice)
            self._editor.setAccessibleDescription(" ".join(part for part in said if part))

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting it be changed."""
        self._held = read_only
        self.follow_window()

    def follow_window(self) -> None:
        """Let nothing be changed in a window that is `READ_ONLY`, or where the field itself was told so."""
        self._lock(self._held or (self.writes and bool(self.window().property(READ_ONLY))))

    def _lock(self, locked: bool) -> None:
        """A text can still be marked and copied; all else is off."""
        if self._editor is not None:
            self._editor.setEnabled(not locked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_window()

    def commit(self) -> bool:
        """Commit what is typed now; False when it stands for no value, which the field then says."""
        self._timer.stop()
        if not self._dirty:
            return not self.error
        try:
            value = self.read()
        except Unreadable as problem:
            self.show_error(str(problem))
            return False
        self.clear_error()
        self._dirty = False
        if value != self._committed:
            self._committed = value
            self.committed.emit(value)
        self._tidy()
        return True

    def _tidy(self) -> None:
        """Show the committed value in its usual spelling; nothing by default."""

    def _typed(self, *, settled: bool = False) -> None:
        """Called by the subclass at each change by the person; `settled` commits at once, as after a
        choice.
        """
        if not self._dirty:
            self._typing.start()
        self._dirty = True
        self.edited.emit()
        if settled:
            self.commit()
            return
        wait = COMMIT_AFTER_MS
        if self.commits_while_typing:
            wait = max(0, min(wait, COMMIT_WITHIN_MS - self._typing.elapsed()))
        self._timer.start(wait)

    def _settle_in(self) -> None:
        """Two seconds after the last keystroke: commit what can be read, and wait in silence for the rest."""
        try:
            value = self.read()
        except Unreadable:
            return
        self.clear_error()
        self._dirty = False
        if value != self._committed:
            self._committed = value
            self.committed.emit(value)

    def _mark(self, *, wrong: bool) -> None:
        if self._editor is not None:
            self._editor.setProperty("wrong", "true" if wrong else "false")
            restyle(self._editor)

    @property
    def caption(self) -> QLabel:
        """The visible label."""
        return self._label


def commit_all(root: QWidget) -> bool:
    """Commit every field below a widget; False when one holds what cannot be read (that one gets focus)."""
    fields: list[Field[Any]] = root.findChildren(Field)
    refused = [field for field in fields if not field.commit()]
    if refused:
        refused[0].setFocus()
    return not refused
