"""A field for a whole number."""

from PySide6.QtWidgets import QSpinBox

from orat.ui.widgets.fields.field import Field


class NumberField(Field[int]):
    """Between `least` and `most`; `unit` stands after the figure, as in "10 min". The arrow keys step."""

    def __init__(
        self, text: str, least: int = 0, most: int = 999, *, unit: str = "", hint: str = "", step: int = 1
    ) -> None:
        super().__init__(text, hint=hint)
        self.editor = QSpinBox()
        self.editor.setRange(least, most)
        self.editor.setSingleStep(step)
        self.editor.setSuffix(f" {unit}" if unit else "")
        self.editor.setKeyboardTracking(True)
        # The padding of the style sheet does not reach the text inside a spin box.
        self.editor.lineEdit().setTextMargins(8, 0, 0, 0)
        self._writing = False
        self.editor.valueChanged.connect(self._on_value)
        self.editor.editingFinished.connect(self.commit)
        self._set_editor(self.editor)

    def _on_value(self) -> None:
        if not self._writing:
            self._typed()

    def read(self) -> int:
        return self.editor.value()

    def _write(self, value: int | None) -> None:
        self._writing = True
        self.editor.setValue(value or 0)
        self._writing = False
