"""A field that is on or off."""

from orat.ui.widgets.fields.field import Field
from orat.ui.widgets.toggles import CheckBox


class CheckField(Field[bool]):
    """A check box; its text is the label."""

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(text, hint=hint)
        self.editor = CheckBox(text)
        self.editor.clicked.connect(lambda: self._typed(settled=True))
        self._set_editor(self.editor)
        self._label.hide()

    def read(self) -> bool:
        return self.editor.isChecked()

    def _write(self, value: bool | None) -> None:
        self.editor.setChecked(bool(value))
