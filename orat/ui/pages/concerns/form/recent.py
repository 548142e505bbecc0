"""Links below a field to what was filled in last or lies near, so that the usual unit, day or place takes one
press.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.services.answers import Directory
from orat.services.concerns.answers import Remembered
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import Field
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label

_OFFERED = 2
_LONGEST = 18


class RecentLinks(QObject):
    """Fills the fields that it is given by name; a row shows the links of one or two of them."""

    def __init__(self, fields: Mapping[str, Field[Any]]) -> None:
        super().__init__()
        self._fields = fields
        self._cells: dict[str, FlowLayout] = {}
        self._rows: dict[str, QWidget] = {}
        self._homes: dict[int, tuple[int, str]] = {}
        self._areas: list[tuple[int, str]] = []

    def row(self, *names: str) -> QWidget:
        """A row to lay out below these fields, with one cell below each."""
        holder = QWidget()
        cells = QHBoxLayout(holder)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(14)
        for name in names:
            place = QWidget()
            self._cells[name] = FlowLayout(place, gap=4)
            cells.addWidget(place, 1)
            self._rows[name] = holder
        return holder

    def leave_out(self, names: Collection[str], *, still: bool = False) -> None:
        """Show no links of these fields, and of no others' less; `still` lets the rows stay."""
        for name, row in self._rows.items():
            cell = self._cells[name].parentWidget()
            if cell is not None:
                # The one beside keeps its place.
                policy = cell.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                cell.setSizePolicy(policy)
                cell.setVisible(name not in names)
            if not still:
                row.setVisible(any(of is row and each not in names for each, of in self._rows.items()))

    def offer(self, directory: Directory, remembered: Remembered) -> None:
        """Show what was filled in last."""
        units = {unit.id: unit.name for unit in directory.units if unit.active}
        categories = {category.id: category.name for category in directory.categories if category.active}
        areas = {area.id: area.name for area in directory.areas if area.active}
        self._homes = {
            unit.id: (unit.area_id, areas[unit.area_id]) for unit in directory.units if unit.area_id in areas
        }
        self._areas = [(one, areas[one]) for one in remembered.area_ids if one in areas]
        self._show("unit_id", [(one, units[one]) for one in remembered.unit_ids if one in units])
        self._show(
            "category_id", [(one, categories[one]) for one in remembered.category_ids if one in categories]
        )
        self.show_home(self._fields["unit_id"].value)

    def offer_days(self, today: Callable[[], date]) -> None:
        """Links to the two days that nearly all reports are about."""
        cell = self._cells["happened_on"]
        for back, word in ((0, self.tr("I dag")), (1, self.tr("I går"))):
            link = Button(word, partial(self._take_day, today, back), look="link", writes=True)
            link.setAccessibleName(self.tr("Dag: {word}").format(word=word))
            link.setProperty("flush", "true")
            cell.addWidget(link)

    def show_home(self, unit_id: int | None) -> None:
        """Offer the area that the unit lies in before those that were filled in last."""
        home = self._homes.get(unit_id) if unit_id is not None else None
        if home is None:
            self._show("area_id", self._areas)
        else:
            self._show("area_id", [home], self.tr("Enhetens område:"))

    def _take_day(self, today: Callable[[], date], back: int) -> None:
        self._take("happened_on", today() - timedelta(days=back))

    def _show(self, name: str, entries: list[tuple[int, str]], lead: str = "") -> None:
        cell = self._cells[name]
        clear(cell)
        if entries:
            cell.addWidget(label(lead or self.tr("Senast:"), "small"))
        for value, word in entries[:_OFFERED]:
            shown = word if len(word) <= _LONGEST else f"{word[:_LONGEST].rstrip()}…"
            link = Button(shown, partial(self._take, name, value), look="link", writes=True)
            link.setToolTip(word if shown != word else "")
            link.setAccessibleName(
                self.tr("{field}: {word}").format(field=self._fields[name].label_text, word=word)
            )
            cell.addWidget(link)

    def _take(self, name: str, value: object) -> None:
        field = self._fields[name]
        field.show_value(value, force=True)
        field.committed.emit(value)
