"""A field for a password: dots, a way to see them, and a word when Caps Lock is on."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import LineField


class SecretField(LineField):
    """Never committed while it is typed, and read as it is, spaces and all."""

    commits_while_typing = False

    def __init__(self, text: str, *, hint: str = "", optional: bool = False) -> None:
        self._row: QWidget | None = None
        super().__init__(text, hint=hint, optional=optional)
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.installEventFilter(self)

    def _set_editor(self, editor: QWidget, shown: QWidget | None = None) -> None:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        self._see = Button(self.tr("Visa"), self._turn)
        self._see.setCheckable(True)
        # Not on the way of Tab: a space typed next would show the password. The key is that of Windows.
        self._see.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._see.setToolTip(self.tr("Visa eller dölj (Alt+F8)"))
        self._see.setAccessibleName(self.tr("Visa {label}").format(label=self.label_text.lower()))
        beside.addWidget(editor, 1)
        beside.addWidget(self._see)
        super()._set_editor(editor, row)

    def read(self) -> str:
        return self.editor.text()

    def commit(self) -> bool:
        """Whether it will do is told by what it is for, never by the field: an earlier error is over."""
        self.clear_error()
        return super().commit()

    def _turn(self) -> None:
        seen = self._see.isChecked()
        self.editor.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
        self._see.setText(self.tr("Dölj") if seen else self.tr("Visa"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F8 and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self._see.click()
                return True
            self.tell_beside(self.tr("Caps Lock är på.") if _caps_lock(event) else "")
        return super().eventFilter(watched, event)


def _caps_lock(event: QKeyEvent) -> bool:
    """Whether a letter came out large without Shift, or small with it: nothing tells the key's own state."""
    text = event.text()
    if len(text) != 1 or text.lower() == text.upper():
        return False
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shifted and sys.platform != "darwin"
