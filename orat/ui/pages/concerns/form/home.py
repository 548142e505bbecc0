"""The area of a report beside that of its unit: the one follows the other until somebody says otherwise."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from orat.domain.concern import Concern
from orat.services.answers import Directory
from orat.ui.widgets.fields import Field


class HomeArea(QObject):
    """Works on the fields `unit_id` and `area_id`."""

    def __init__(self, fields: Mapping[str, Field[Any]]) -> None:
        super().__init__()
        self._fields = fields
        self._homes: dict[int, int] = {}
        self._above: dict[int, int | None] = {}
        self._names: dict[int, str] = {}
        self._brought = False

    def offer(self, directory: Directory) -> None:
        """Know where the units lie."""
        self._homes = {unit.id: unit.area_id for unit in directory.units if unit.area_id is not None}
        self._above = {area.id: area.parent_id for area in directory.areas}
        self._names = {area.id: area.name for area in directory.areas}

    def begin(self, *, brought: bool) -> None:
        """Another report is in hand; its area may be brought from the last one, which nobody chose for it."""
        self._brought = brought

    def follows(self, before: Concern) -> bool:
        """Whether the area goes along when the unit changes: it is the unit's own, or was only brought."""
        if before.area_id is None:
            return False
        return self._brought or before.area_id == self._homes.get(before.unit_id or 0)

    def take_along(self, unit_id: int | None) -> int | None:
        """Show the area of another unit, and answer it; None for one that has none."""
        home = self._homes.get(unit_id or 0)
        self._fields["area_id"].show_value(home, force=True)
        self.tell(self.tr("Följer enheten") if home is not None else "")
        return home

    def chosen(self) -> None:
        """Somebody has chosen the area for this report."""
        self._brought = False
        self.hint()

    def hint(self) -> None:
        """Say beside the label, calmly, that the area is not where the unit lies."""
        home = self._homes.get(self._fields["unit_id"].value or 0)
        area = self._fields["area_id"].value
        apart = home is not None and area is not None and not self._related(home, area)
        text = self.tr("Enheten ligger i {area}").format(area=self._names.get(home or 0, ""))
        self.tell(text if apart else "")

    def tell(self, text: str) -> None:
        """Say it, or nothing more."""
        field = self._fields["area_id"]
        if field.head.told != text:
            field.tell_beside(text)

    def _related(self, one: int, other: int) -> bool:
        return one in self._line(other) or other in self._line(one)

    def _line(self, area_id: int) -> set[int]:
        """An area and those above it."""
        line: set[int] = set()
        above: int | None = area_id
        while above is not None and above not in line:
            line.add(above)
            above = self._above.get(above)
        return line
