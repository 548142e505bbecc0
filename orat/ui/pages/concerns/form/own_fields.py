"""Fields that only a concern has: what was touched, and a point on the map."""

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from orat.domain.scales import Effect
from orat.ui import words
from orat.ui.widgets.fields import Field
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.fields.field import Unreadable
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.toggles import CheckBox

_NUMBERS = re.compile(r"\s*(-?\d{1,3}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*")


class EffectsField(Field[frozenset[Effect]]):
    """Check boxes side by side, any number of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        holder = QWidget()
        row = FlowLayout(holder, gap=14)
        self.boxes: dict[Effect, CheckBox] = {}
        for effect in Effect:
            box = CheckBox(words.effect_word(effect))
            box.clicked.connect(lambda: self._typed(settled=True))
            self.boxes[effect] = box
            row.addWidget(box)
        self._set_editor(holder)
        self.setFocusProxy(self.boxes[Effect.PUPILS])

    def read(self) -> frozenset[Effect]:
        """The effects that are ticked."""
        return frozenset(effect for effect, box in self.boxes.items() if box.isChecked())

    def _write(self, value: frozenset[Effect] | None) -> None:
        for effect, box in self.boxes.items():
            box.setChecked(effect in (value or frozenset()))


class PointField(Field[tuple[float, float]]):
    """Latitude and longitude (WGS 84) as they are copied from a map: "55.59340, 13.01190". Empty is None."""

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(text, hint=hint)
        self.editor = LineEdit()
        self.editor.setPlaceholderText("55.59340, 13.01190")
        self.editor.textEdited.connect(lambda _: self._typed())
        self.editor.left.connect(self.commit)
        self.editor.returnPressed.connect(self.commit)
        self._set_editor(self.editor)

    def read(self) -> tuple[float, float] | None:
        """The point; raises Unreadable for what is none."""
        typed = self.editor.text().strip()
        if not typed:
            return None
        found = _NUMBERS.fullmatch(typed)
        point = _degrees(found.groups()) if found else None
        if point is None or abs(point[0]) > 90 or abs(point[1]) > 180:
            problem = self.tr(
                "”{text}” är ingen punkt. Skriv latitud och longitud, till exempel 55.59340, 13.01190."
            )
            raise Unreadable(problem.format(text=typed))
        return point

    def _write(self, value: tuple[float, float] | None) -> None:
        self.editor.setText("" if value is None else f"{value[0]:.5f}, {value[1]:.5f}")

    def _tidy(self) -> None:
        self._write(self._committed)


def _degrees(texts: Sequence[str]) -> tuple[float, float]:
    latitude, longitude = (float(text.replace(",", ".")) for text in texts)
    return latitude, longitude
