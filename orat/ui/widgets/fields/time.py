"""A field for a time of day, typed as people type it: 21.40, 2140, 9."""

import re
from datetime import time

from orat.ui import formats
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.fields.field import Field, Unreadable

_TYPED = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?")


class TimeField(Field[time]):
    """Empty is None."""

    def __init__(self, text: str, *, hint: str = "", optional: bool = False) -> None:
        super().__init__(text, hint=hint, optional=optional)
        self.editor = LineEdit()
        self.editor.setPlaceholderText(self.tr("tt.mm"))
        self.editor.textEdited.connect(self._typed)
        self.editor.left.connect(self.commit)
        self.editor.returnPressed.connect(self.commit)
        self._set_editor(self.editor)

    def read(self) -> time | None:
        typed = self.editor.text().strip().lower()
        if not typed:
            return None
        found = _TYPED.fullmatch(typed)
        if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
            problem = self.tr("”{text}” är ingen tid. Skriv timmar och minuter, till exempel 21.40.")
            raise Unreadable(problem.format(text=typed))
        return time(int(found[1]), int(found[2] or 0))

    def _write(self, value: time | None) -> None:
        self.editor.setText("" if value is None else formats.clock(value))

    def _tidy(self) -> None:
        self._write(self._committed)
