"""Fields for text: one line, or several."""

from orat.ui.widgets.fields.editors import LineEdit, TextEdit
from orat.ui.widgets.fields.field import Field


class LineField(Field[str]):
    """One line of text."""

    commits_while_typing = True

    def __init__(self, text: str, *, hint: str = "", placeholder: str = "", optional: bool = False) -> None:
        super().__init__(text, hint=hint, optional=optional)
        self.editor = LineEdit()
        self.editor.setPlaceholderText(placeholder)
        self.editor.textEdited.connect(self._typed)
        self.editor.left.connect(self.commit)
        self.editor.returnPressed.connect(self.commit)
        self._set_editor(self.editor)

    def read(self) -> str:
        return self.editor.text().strip()

    def _write(self, value: str | None) -> None:
        # A text that is shown already keeps its cursor and its own undo history.
        if self.editor.text().strip() != (value or ""):
            self.editor.setText(value or "")
            self.editor.setCursorPosition(0)

    def _lock(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)


class TextField(Field[str]):
    """Several lines of text, between `least` and `most` lines high."""

    commits_while_typing = True

    def __init__(
        self,
        text: str,
        *,
        hint: str = "",
        placeholder: str = "",
        least: int = 3,
        most: int = 12,
        optional: bool = False,
    ) -> None:
        super().__init__(text, hint=hint, optional=optional)
        self.editor = TextEdit(least, most)
        self.editor.setPlaceholderText(placeholder)
        self._writing = False
        self.editor.textChanged.connect(self._on_text)
        self.editor.left.connect(self.commit)
        self._set_editor(self.editor)

    def _on_text(self) -> None:
        if not self._writing:
            self._typed()

    def read(self) -> str:
        return self.editor.toPlainText().strip()

    def _write(self, value: str | None) -> None:
        if self.read() == (value or ""):
            return
        self._writing = True
        self.editor.setPlainText(value or "")
        self._writing = False

    def _lock(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)
