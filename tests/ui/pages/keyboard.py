"""A person without a mouse: every act is a key event where the keyboard is; å, ä, ö by an input method."""

from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from orat.ui.widgets.fields import Field
from orat.ui.window import MainWindow
from tests.ui.pages.hands import settle

_MANY = 80


class Keyboard:
    """Types into one window, its dialogs and its pop-ups."""

    def __init__(self, window: MainWindow[Any]) -> None:
        self.window = window
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        settle()

    @property
    def at(self) -> QWidget:
        """What gets the next key: a pop-up before the widget with the focus."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    @property
    def label(self) -> str:
        """What the widget with the focus is called."""
        return self.at.accessibleName() or str(getattr(self.at, "text", str)())

    def press(self, *keys: str) -> None:
        """Press keys or combinations one after the other, as "Ctrl+N"."""
        for key in keys:
            stroke: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self.at, stroke.key(), stroke.keyboardModifiers())
            settle()

    def type(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.at, ord(letter))
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.at, event)
        settle()

    def tab_to(self, label: str) -> None:
        """Go on with Tab until the field or button of that name has the keyboard."""
        passed = []
        for _ in range(_MANY):
            if label == (self._field_label() or self.label):
                return
            passed.append(f"{type(self.at).__name__} {self.label}")
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {label!r}, only to {passed}")

    def fill(self, label: str, text: str) -> None:
        """Go to a field and type in it."""
        self.tab_to(label)
        self.type(text)

    def choose(self, words: str) -> None:
        """Ctrl+K, some words, Enter."""
        self.press("Ctrl+K")
        self.type(words)
        self.press("Return")

    def enter_dialog(self, verb: str) -> None:
        """Press Enter in the dialog that is open, whose button does what is meant."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "no dialog is open"
        defaults = [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]
        assert defaults == [verb]
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        settle()
        # Any desktop does this when a dialog is gone; the offscreen platform leaves no window active.
        self.window.activateWindow()
        settle()

    def _field_label(self) -> str:
        at: QWidget | None = self.at
        while at is not None and not isinstance(at, Field):
            at = at.parentWidget()
        return "" if at is None else at.label_text
