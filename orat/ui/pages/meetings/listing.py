"""All meetings, newest first, the coming ones at the top."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from orat.domain.changes import Change, Kind
from orat.domain.exports import Exported, ExportWish
from orat.domain.meeting import COMING, MeetingState, Series
from orat.domain.rows import MeetingRow
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.exporting import Exporting
from orat.ui.pages.meetings.dialogs import week_dialog
from orat.ui.pages.meetings.paper import Paper
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.pages.meetings.when import days_until
from orat.ui.pages.meetings.year import year_dialog
from orat.ui.widgets.card import Card
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.menu_button import menu_button
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.words import meeting_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services

_SHOWN = (Kind.MEETING, Kind.ITEM, Kind.MEASURE, Kind.MINUTES, Kind.SERIES)


class MeetingListing(MeetingView):
    """Enter or a double click opens a meeting."""

    chosen = Signal(int)

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self._rows: tuple[MeetingRow, ...] = ()
        self.table: PagedTable[Services, MeetingRow] = PagedTable(
            "meetings",
            self._columns(),
            lambda s, ids: [row for row in s.meetings.rows() if row.id in ids],
            lambda row: row.id,
            context.tasks,
            context.settings,
            title=self.tr("Möten"),
            multiple=False,
        )
        self.table.opened.connect(self.chosen.emit)
        self.table.view.clicked.connect(lambda index: self.chosen.emit(self.table.model.ids[index.row()]))
        self.table.view.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.set_empty(
            EmptyState(
                self.tr("Inga möten än"),
                self.tr("Nästa möte skapas av sig självt i seriens takt, med sin dagordning."),
                (self.tr("Skapa nästa möte"), self._ensure),
                icon_name="calendar-days",
            )
        )
        card = Card()
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        add = partial(context.actions.add, scope=self)
        self._open = add("meeting.open", self.tr("Öppna mötet"), self._open_chosen, "", "chevron-right")
        self._extra = add(
            "meeting.extra", self.tr("Planera en extra vecka…"), self._plan, "", "plus", writes=True
        )
        self.paper = Paper(context, self)
        self._year = add("meeting.year", self.tr("Årets anteckningar…"), self._ask_year, "", "file-text")
        self._calendar = add(
            "meeting.calendar", self.tr("Till kalendern…"), self.paper.export_calendar, "", "calendar-days"
        )
        self.exporting = Exporting(context, self)
        self._export = add("meeting.export", self.tr("Exportera beslut…"), self._ask_export, "", "file-text")
        self.header = (menu_button(self.tr("Mer"), self._fill_more), self._extra, self._open)
        self.table.selection_changed.connect(self._name_chosen)
        self._name_chosen([])
        self.setFocusProxy(self.table)

    def _columns(self) -> list[Column[MeetingRow]]:
        states = [meeting_state_badge(state) for state in MeetingState]
        return [
            Column("week", self.tr("Vecka"), self._week, 92, least=62),
            Column("day", self.tr("Dag och tid"), self._day, 210, least=130),
            Column(
                "place",
                self.tr("Plats"),
                lambda row: Cell(row.place, muted=True),
                stretch=True,
                least=150,
                yields=3,
            ),
            Column("state", self.tr("Läge"), self._state, 250, least=112, badges=states),
            Column("points", self.tr("Punkter"), self._points, 150, least=100, yields=1),
            Column("measures", self.tr("Nya åtgärder"), self._measures, 110, least=100, yields=4),
            Column("versions", self.tr("Anteckningar"), self._versions, 130, least=110, yields=2),
        ]

    def _week(self, row: MeetingRow) -> Cell:
        return Cell(formats.week(row.week), str(row.week.year), strong=True)

    def _day(self, row: MeetingRow) -> Cell:
        length = (row.ends.hour - row.starts.hour) * 60 + row.ends.minute - row.starts.minute
        day = formats.short_day(row.held_on, self._today())
        near = days_until(row.held_on, self._today()) if row.state in COMING else ""
        hours = formats.clock_range(row.starts, length)
        return Cell(day, " · ".join(part for part in (hours, near) if part))

    def _state(self, row: MeetingRow) -> Cell:
        return Cell(badge=meeting_state_badge(row.state), below=row.reason)

    def _points(self, row: MeetingRow) -> Cell:
        words = self.tr("1 punkt") if row.points == 1 else self.tr("{count} punkter")
        minutes = formats.minutes(row.planned_minutes) if row.planned_minutes else ""
        return Cell(words.format(count=row.points), minutes)

    def _measures(self, row: MeetingRow) -> Cell:
        return Cell(str(row.new_measures) if row.new_measures else "–", muted=not row.new_measures)

    def _versions(self, row: MeetingRow) -> Cell:
        if row.versions:
            return Cell(self.tr("version {number}").format(number=row.versions))
        waiting = row.state is MeetingState.HELD
        return Cell(self.tr("utkast") if waiting else "–", muted=True)

    def open(self, meeting_id: int) -> None:
        self.context.tasks.read(lambda s: s.meetings.rows(), self._show, owner=self, latest="meetings")

    def refresh(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self.open(0)

    def _show(self, rows: tuple[MeetingRow, ...]) -> None:
        self._rows = rows
        self.table.show_rows(rows)
        today = self._today()
        coming = sorted((row for row in rows if row.state in COMING), key=lambda row: row.held_on)
        if coming and self.table.current_id is None:
            # What one most often comes for: Enter goes there.
            self.table.select(coming[0].id)
        waiting = sum(1 for row in rows if row.state is MeetingState.HELD)
        parts = [self.tr("1 möte") if len(rows) == 1 else self.tr("{count} möten").format(count=len(rows))]
        if coming:
            words = self.tr("nästa {week} {when}")
            parts.append(
                words.format(week=formats.week(coming[0].week), when=days_until(coming[0].held_on, today))
            )
        if waiting:
            parts.append(self.tr("{count} att kontrollera och fastställa").format(count=waiting))
        self.say_header(self.tr("Möten"), " · ".join(parts))

    def _today(self) -> date:
        return self.context.today()

    def _plan(self) -> None:
        taken = frozenset(row.week for row in self._rows)

        def ask(series: Series) -> None:
            week_dialog(self.context, self, series, taken, lambda made: self.chosen.emit(made.id)).open()

        self.context.tasks.read(lambda s: s.meetings.series(), ask, owner=self, latest="plan")

    def _ask_year(self) -> None:
        year_dialog(self.context, self, self.paper).open()

    def _ask_export(self) -> None:
        self.exporting.ask(ExportWish(what=Exported.DECISIONS))

    def _fill_more(self, menu: QMenu) -> None:
        menu.addActions([self._export, self._year, self._calendar])

    def _name_chosen(self, ids: list[int]) -> None:
        """The button says which meeting it opens."""
        row = next((row for row in self._rows if ids and row.id == ids[0]), None)
        self._open.setEnabled(row is not None)
        if row is not None:
            self._open.setText(self.tr("Öppna mötet {week}").format(week=formats.week(row.week)))

    def _open_chosen(self) -> None:
        chosen = self.table.selected_ids()
        if chosen:
            self.chosen.emit(chosen[0])

    def _ensure(self) -> None:
        self.context.tasks.write(lambda s: s.meetings.ensure_coming(asked=True), owner=self)
