"""Inkorg: what came in, oldest first, beside its source; each report is accepted or sent where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from orat.domain.changes import Change, ChangeKind, Kind
from orat.domain.inbox import OPEN, SETTLED, InboxFilter, IncomingRow, IncomingState
from orat.domain.intake import Verdict
from orat.errors import OratError
from orat.services.answers import Directory
from orat.services.concerns.answers import Remembered
from orat.services.inbox.answers import ReportView
from orat.ui import formats
from orat.ui.page import Context, Page
from orat.ui.pages.inbox.columns import inbox_columns
from orat.ui.pages.inbox.deeds import InboxDeeds
from orat.ui.pages.inbox.desk import Desk
from orat.ui.pages.inbox.more import More, empty_inbox
from orat.ui.pages.inbox.narrowing import filter_kinds, keep_education, kept_education
from orat.ui.pages.inbox.reading import ReadIn
from orat.ui.pages.inbox.report_pane import ReportPane
from orat.ui.pages.inbox.source_pane import SourcePane
from orat.ui.widgets.card import Card
from orat.ui.widgets.drop_target import DropTarget
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import Option
from orat.ui.widgets.filter_bar import FilterBar
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.menu_button import context_menu, menu_button
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_STATES = {
    "waiting": frozenset({IncomingState.WAITING}),
    "aside": frozenset({IncomingState.HELD, IncomingState.ASKED}),
    "settled": SETTLED,
    "unanswered": SETTLED | {IncomingState.ASKED},
}
_UNANSWERED = InboxFilter(states=_STATES["unanswered"], unanswered=True)
_NARROWEST = 29
"""Of the list, in characters."""
_SEEN = (Kind.INCOMING, Kind.DELIVERY, Kind.ENCLOSURE, Kind.CONCERN, Kind.UNIT)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many reports wait, are aside, wait for an answer from or to their sender, and are shown."""

    waiting: int
    aside: int
    unanswered: int
    shown: int


class InboxPage(Page["Services"]):
    """`activate(files=[…])` reads files in, `activate(report_id=3)` shows one."""

    def __init__(self, context: Context[Services]) -> None:
        super().__init__(context)
        self._directory: Directory | None = None
        self._at = 0
        self._wanted: int | None = None
        self._read_once = False
        self.deeds = InboxDeeds(context, self)
        self.pane = ReportPane(context, self.deeds, self._show_report)
        self.source = SourcePane(context, self.deeds.original.actions)
        self.reading = ReadIn(context, self)
        self.reading.taken.connect(lambda _: self._show_waiting())
        DropTarget(self).dropped.connect(self.reading.read)
        self.table: PagedTable[Services, IncomingRow] = PagedTable(
            "inbox",
            inbox_columns(context.today),
            lambda services, ids: services.inbox.rows(ids),
            lambda row: row.id,
            context.tasks,
            context.settings,
            title=self.tr("Inkorg"),
            afterwards=lambda services, ids: services.inbox.judged(ids),
        )
        self.scope: Segments[str] = Segments(
            self.tr("Visa"),
            [
                ("waiting", self.tr("Att granska")),
                ("aside", self.tr("Lagt åt sidan")),
                ("settled", self.tr("Avgjorda")),
                ("unanswered", self.tr("Väntar på svar")),
            ],
            wrap=True,
        )
        self.filters = FilterBar(filter_kinds(), with_views=False)
        self._declare()
        self._lay_out()
        self._connect()
        self.set_header(self.tr("Inkorg"))

    def _declare(self) -> None:
        self._read_in = self.context.actions.add(
            "inbox.read-in",
            self.tr("Läs in filer…"),
            self.reading.choose,
            "Ctrl+O",
            "folder-open",
            scope=self,
            writes=True,
        )
        self.context.actions.add(
            "inbox.turn",
            self.tr("Rapporten, källan eller det liknande"),
            self.pane.parts.step,
            "F6",
            scope=self,
        )
        self.more = More(self.context, self, lambda: self.where)
        self.more.changed.connect(self._count)
        self.header = (menu_button(self.tr("Mer"), self.more.fill), self._read_in)

    def _lay_out(self) -> None:
        listing = _Listing()
        listing.add(self.table, 1)
        self._stack = QStackedWidget()
        self._work = Desk(self.context.settings, listing, self.pane, self.source)
        empty = Card()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(empty_inbox(self._read_in, self.more.ways_in), 100)
        middle.addStretch(1)
        empty.add(middle, 1)
        nothing = Card()
        nothing.add(EmptyState.nothing_found(self.filters.clear), 1)
        settled = self._nothing_here(
            self.tr("Inget här"),
            self.tr("Hit kommer det som har hållits kvar, frågats om, tagits emot eller avvisats."),
        )
        answered = self._nothing_here(
            self.tr("Ingen väntar på svar"),
            self.tr(
                "Hit kommer rapporter vars avsändare har fått en fråga, eller ännu inte har fått veta vad "
                "det blev av dem. Kvittot och frågan skrivs som utkast i mejlprogrammet."
            ),
        )
        for part in (self._work, empty, nothing, settled, answered):
            self._stack.addWidget(part)
        self._nothing = nothing
        self._empty = {"waiting": empty, "unanswered": answered, "aside": settled, "settled": settled}
        bar = FlowLayout(gap=12)
        bar.addWidget(self.scope)
        bar.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    def _nothing_here(self, title: str, text: str) -> Card:
        card = Card()
        back = (self.tr("Visa det som ska granskas"), self._show_waiting)
        card.add(EmptyState(title, text, back, icon_name="inbox", primary=False), 1)
        return card

    def _connect(self) -> None:
        self.scope.chosen.connect(lambda _: self._query())
        self.filters.changed.connect(lambda _: self._filter())
        self.table.selection_changed.connect(self._choose)
        self.table.arrived.connect(self._on_arrived)
        self.table.opened.connect(lambda _: self._open_row())
        self.deeds.settled.connect(self._note_place)
        self.deeds.stepped.connect(self._step)
        self.deeds.replies.answered.connect(self._want)
        self.deeds.opening.connect(
            lambda view: self.reading.packaging.read_lying(view.report.id, view.delivery.name)
        )
        context_menu(self.table.view, self.deeds.fill)

    def activate(self, **target: Any) -> None:
        """Read the register and the list; then read in or show what was asked for."""
        self._wanted = target.get("report_id", self._wanted)
        self.context.tasks.read(
            lambda services: (services.register.directory(), services.lists.remembered()),
            then=self._offer,
            owner=self,
        )
        files = target.get("files")
        if files:
            self.reading.read([Path(file) for file in files])

    def refresh(self, change: Change) -> None:
        """Follow what was changed."""
        if change.touches(Kind.UNIT, Kind.AREA, Kind.CATEGORY):
            self.context.tasks.read(
                lambda services: (services.register.directory(), services.lists.remembered()),
                then=self._offer,
                owner=self,
            )
        if change.touches(*_SEEN):
            self.table.refresh()
            self._count()
            ours = change.kind is ChangeKind.DO and change.verb == "inbox.correct"
            self._read_chosen(self.table.selected_ids(), quietly=ours)

    def leave(self) -> None:
        """Keep what is typed."""
        self.pane.commit()

    @property
    def where(self) -> InboxFilter:
        """What the list is narrowed to now."""
        values = self.filters.values()
        units = {value for value in values.get("unit", ()) if isinstance(value, int)}
        areas = set(values.get("education", ()))
        if areas and self._directory is not None:
            own = {unit.id for unit in self._directory.units if unit.education_area in areas}
            # An area without units has no reports, rather than all of them.
            units = (units & own if units else own) or {0}
        return InboxFilter(
            states=_STATES[self.scope.value or "waiting"],
            unanswered=self.scope.value == "unanswered",
            verdicts=frozenset(Verdict(str(value)) for value in values.get("verdict", ())),
            unit_ids=frozenset(units),
        )

    def _offer(self, found: tuple[Directory, Remembered]) -> None:
        self._directory, remembered = found
        units = [Option(unit.id, unit.name) for unit in self._directory.units]
        areas = sorted({unit.education_area for unit in self._directory.units if unit.education_area})
        self.filters.set_options("unit", units)  # type: ignore[arg-type]
        self.filters.set_options("education", [Option(area, area) for area in areas])
        self.pane.offer(self._directory, remembered)
        if not self._read_once:
            self._read_once = True
            # An education manager has the own units in view from the start.
            self.filters.set_values({"education": kept_education(self.context.settings, areas)})
            self._query()
        elif self._wanted is not None:
            self._show_report(self._wanted)

    def _filter(self) -> None:
        keep_education(self.context.settings, self.filters.values().get("education", ()))
        self._query()

    def _query(self) -> None:
        where = self.where
        self._at = 0
        self.table.show_query(
            lambda services, after: services.inbox.ids(where, after=after),
            filtered=bool(self.filters.values()),
        )
        self._count()

    def _count(self) -> None:
        where = self.where
        self.context.tasks.read(
            lambda services: _Counts(
                services.inbox.count(InboxFilter(states=_STATES["waiting"])),
                services.inbox.count(InboxFilter(states=_STATES["aside"])),
                services.inbox.count(_UNANSWERED),
                services.inbox.count(where),
            ),
            then=self._show_counts,
            owner=self,
            latest="count",
        )

    def _show_counts(self, counts: _Counts) -> None:
        parts = [self.tr("{count} att granska").format(count=formats.integer(counts.waiting))]
        if counts.aside:
            aside = self.tr("1 lagd åt sidan") if counts.aside == 1 else self.tr("{count} lagda åt sidan")
            parts.append(aside.format(count=formats.integer(counts.aside)))
        if counts.unanswered:
            parts.append(self.tr("{count} väntar på svar").format(count=formats.integer(counts.unanswered)))
        if self.filters.values():
            parts.append(self.tr("{count} visas").format(count=formats.integer(counts.shown)))
        folder = self.more.folder
        if folder is not None:
            parts.append(self.tr("bevakar mappen {folder}").format(folder=folder.name))
        self.more.allow(waiting=bool(counts.waiting) and self.scope.value == "waiting")
        self.set_header(self.tr("Inkorg"), " · ".join(parts))

    def _on_arrived(self) -> None:
        ids = self.table.model.ids
        if not ids:
            empty = self._empty[self.scope.value or "waiting"]
            self._stack.setCurrentWidget(self._nothing if self.filters.values() else empty)
            self.deeds.choose(())
            return
        self._stack.setCurrentWidget(self._work)
        if self._wanted is not None:
            self._show_report(self._wanted)
        elif not self.table.selected_ids():
            self.table.select(ids[min(self._at, len(ids) - 1)])

    def _open_row(self) -> None:
        """Enter in the list: write in the report, or open the package."""
        if self.deeds.open_package.isEnabled():
            self.deeds.open_package.trigger()
        else:
            self.deeds.correcting.emit()

    def _want(self, report_id: int) -> None:
        self._wanted = report_id

    def _note_place(self) -> None:
        """Where the next report will stand once what is chosen now has left the list."""
        chosen = self.table.selected_ids()
        if chosen:
            self._at = self.table.model.row_of(chosen[0])

    def _step(self, by: int) -> None:
        ids = self.table.model.ids
        chosen = self.table.selected_ids()
        if not ids or not self.pane.commit():
            return
        at = self.table.model.row_of(chosen[0]) + by if chosen else 0
        self.table.select(ids[min(max(at, 0), len(ids) - 1)])

    def _show_report(self, report_id: int) -> None:
        self._wanted = None
        if not self.table.select(report_id):
            self._read_chosen([report_id])

    def _show_waiting(self) -> None:
        if self.scope.value != "waiting":
            self.scope.show_value("waiting")
        self._query()

    def _choose(self, ids: list[int]) -> None:
        if len(ids) == 1:
            self._at = self.table.model.row_of(ids[0])
        self._read_chosen(ids)

    def _read_chosen(self, ids: Sequence[int], *, quietly: bool = False) -> None:
        wanted = list(ids)
        if len(wanted) > 1:
            rows = [self.table.model.row(row_id) for row_id in wanted]
            # What has not been read yet is in a list of its kind.
            open_ = all(row.state in OPEN for row in rows if row is not None)
            self.pane.show_many(wanted, open_=open_ and self.scope.value in {"waiting", "aside", None})
            self.source.show_view(None)
        elif wanted and not (quietly and self.pane.form.hasFocus()):
            self.context.tasks.read(
                lambda services: services.inbox.view(wanted[0]),
                then=self._show_view,
                failed=self._gone,
                owner=self,
                latest="chosen",
            )

    def _show_view(self, view: ReportView) -> None:
        self.pane.show_view(view)
        self.source.show_view(view)
        if not view.itself:
            return
        self.context.tasks.read(
            lambda services: services.inbox.alike(view.report.id),
            then=self.pane.show_alike,
            failed=self._gone,
            owner=self,
            latest="alike",
        )

    def _gone(self, error: OratError) -> None:
        if error.code != "gone":
            self.context.shell.tell(error)


class _Listing(Card):
    """Never so narrow that a verdict would be cut."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _NARROWEST, super().minimumSizeHint().height())
