"""Which column of a table means what: the columns as they stand, and an answer to choose for each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from orat.services.inbox.answers import TableLook
from orat.ui.pages.inbox import words
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import ComboField, Option
from orat.ui.widgets.label import label

NOTHING = ""
FIELDS = (
    "title", "description", "happened_on", "happened_at", "ended_on", "ended_at", "unit", "category",
    "severity", "place", "area", "reporter_role", "source", "certainty", "recurrence", "effects",
    "effect_note", "already_done", "police_report", "police_reference", "help_wanted",
)  # fmt: skip
"""What a column can mean, those asked for most first."""
_EXAMPLES = 3
_COLUMNS = 60


class MappingEditor(QWidget):
    """One line a column: its heading, some of its cells, and what it means. A field has at most one."""

    changed = Signal(dict)
    """The column of each field, when somebody chose."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        text = self.tr(
            "Välj vad varje kolumn betyder. En dag och en titel eller beskrivning behövs; resten kan lämnas. "
            "Valet gäller också nästa tabell med samma rubriker."
        )
        column.addWidget(label(text, "muted", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        column.addLayout(self._grid)
        self._choices: dict[int, ComboField[str]] = {}
        self._columns: dict[str, int] = {}
        self._table: TableLook | None = None

    def show_table(self, table: TableLook) -> None:
        """Show the columns of a table; where it is shown already, what is chosen stays as it is."""
        if self._table is not None and self._is_same(self._table, table):
            return
        self._table = table
        clear(self._grid)
        self._choices = {}
        self._columns = dict(table.columns)
        meant = {place: field for field, place in table.columns.items()}
        options = [Option(NOTHING, self.tr("Används inte"))]
        options += [Option(field, words.answer_word(field)) for field in FIELDS]
        rows = [cells for number, cells in table.beginning if number > table.heading_row]
        width = min(max([len(table.headings), *(len(cells) for cells in rows)], default=0), _COLUMNS)
        for place in range(width):
            heading = table.headings[place] if place < len(table.headings) else ""
            name = heading or self.tr("Kolumn {number}").format(number=place + 1)
            cells = [cells[place] for cells in rows if place < len(cells) and cells[place]]
            holder = QWidget()
            texts = QVBoxLayout(holder)
            texts.setContentsMargins(0, 0, 0, 0)
            texts.setSpacing(1)
            texts.addWidget(label(name, "strong", wrap=True))
            texts.addWidget(
                label(" · ".join(cell[:40] for cell in cells[:_EXAMPLES]) or "–", "small", wrap=True)
            )
            choice: ComboField[str] = ComboField(
                self.tr("{column} betyder").format(column=name), options, searchable=True
            )
            choice.caption.hide()
            choice.show_value(meant.get(place, NOTHING))
            choice.committed.connect(partial(self._choose, place))
            self._grid.addWidget(holder, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(choice, place, 1, Qt.AlignmentFlag.AlignTop)
            self._choices[place] = choice

    def _is_same(self, shown: TableLook, table: TableLook) -> bool:
        return shown.beginning == table.beginning and self._columns == dict(table.columns)

    @property
    def columns(self) -> Mapping[str, int]:
        """The column of each field as it is chosen now."""
        return self._columns

    def _choose(self, place: int, field: str | None) -> None:
        chosen = field or NOTHING
        for name, at in list(self._columns.items()):
            if at == place or name == chosen:
                del self._columns[name]
                if at != place:
                    self._choices[at].show_value(NOTHING, force=True)
        if chosen:
            self._columns[chosen] = place
        self.changed.emit(dict(self._columns))
