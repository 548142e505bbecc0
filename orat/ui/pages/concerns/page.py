"""Iakttagelser: the list with its filters, and beside it the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from orat.domain.changes import Change, Kind
from orat.domain.exports import ExportWish
from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.rows import ConcernRow
from orat.errors import OratError
from orat.services.answers import Directory
from orat.services.concerns.answers import ConcernDetail
from orat.ui import formats
from orat.ui.page import Context, Page
from orat.ui.pages.concerns import filters
from orat.ui.pages.concerns.bulk import BulkPane
from orat.ui.pages.concerns.columns import concern_columns
from orat.ui.pages.concerns.deeds import Deeds
from orat.ui.pages.concerns.detail import DetailPane
from orat.ui.pages.concerns.saved import SavedViews
from orat.ui.pages.exporting import Exporting
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.filter_bar import FilterBar, Values
from orat.ui.widgets.menu_button import context_menu
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.search_field import SearchField
from orat.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from orat.services.house import Services

_SEEN = (
    Kind.CONCERN, Kind.PROBLEM, Kind.FEEDBACK, Kind.MEETING, Kind.ITEM, Kind.MEASURE, Kind.UNIT, Kind.AREA,
    Kind.CATEGORY,
)  # fmt: skip


class ConcernsPage(Page["Services"]):
    """`activate(concern_id=3)` shows one, `activate(where=ConcernFilter(…))` a part of the list."""

    def __init__(self, context: Context[Services]) -> None:
        super().__init__(context)
        self._since: datetime | None = None
        self._shown: int | None = None
        self._read_once = False
        self.search = self._sought = SearchField(self.tr("Sök i text, plats, skola…"))
        self._sought.searched.connect(lambda _: self._narrow())
        self.filters = FilterBar(filters.kinds(context.today))
        self.filters.changed.connect(lambda _: self._narrow())
        self.deeds = Deeds(context, self)
        self.deeds.edited.connect(self._edit)
        self.table: PagedTable[Services, ConcernRow] = PagedTable(
            "concerns",
            concern_columns(),
            lambda services, ids: services.lists.rows(ids),
            lambda row: row.id,
            context.tasks,
            context.settings,
            title=self.tr("Iakttagelser"),
        )
        if not self.table.sort[0]:
            usual = Order()
            self.table.set_sort(usual.by, descending=usual.descending)
        self.views = SavedViews(context, self.filters, self._use)
        self.views.asked = lambda: (self.where, self.order)
        self.detail = DetailPane(context, self.deeds)
        self.bulk = BulkPane(self.deeds)
        self.exporting = Exporting(context, self)
        self._export = context.actions.add(
            "concerns.export", self.tr("Exportera…"), self._ask_export, icon="file-text", scope=self
        )
        self.header = (self._export,)
        self._lay_out()
        self._connect()
        self.set_header(self.tr("Iakttagelser"))

    def _lay_out(self) -> None:
        self.table.set_empty(
            EmptyState(
                self.tr("Inga iakttagelser än"),
                self.tr("Här samlas det som skolor och enheter har sett: vad, när, var och hur det störde."),
                (self.tr("Ny iakttagelse"), partial(self.context.shell.go, "concern-form", new=True)),
                icon_name="inbox",
            ),
            EmptyState.nothing_found(self._clear),
        )
        listing = Card()
        listing.add(self.table, 1)
        nothing = Card()
        nothing.add(
            EmptyState(
                self.tr("Ingen vald"),
                self.tr("Välj en iakttagelse i listan för att se den här."),
                icon_name="eye",
            )
        )
        self._side = QStackedWidget()
        for pane in (nothing, self.detail, self.bulk):
            self._side.addWidget(pane)
        self._nothing = nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(
            Splitter("concerns", self.context.settings, listing, self._side, shares=(2, 1), turns=True), 1
        )
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._sought.descended.connect(self.table.take_keyboard)
        for title, key in self.table.columns.sorts:
            self.context.actions.add(
                f"concerns.sort.{key}",
                self.tr("Sortera efter {what}").format(what=title.lower()),
                partial(self.table.sort_by, key),
                scope=self,
            )
        self.table.sort_changed.connect(lambda *_: self._query())
        self.table.selection_changed.connect(self._choose)
        self.table.opened.connect(self._edit)
        context_menu(self.table.view, self.deeds.fill)
        self.table.arrived.connect(self._on_arrived)

    def activate(self, **target: Any) -> None:
        """Read the register and the list; then show what was asked for."""
        self.context.tasks.read(
            lambda services: (services.register.directory(), services.lists.latest_meeting_instant()),
            then=partial(self._begin, target),
            owner=self,
        )
        self.views.read()

    def _begin(self, target: dict[str, Any], found: tuple[Directory, datetime | None]) -> None:
        directory, self._since = found
        for key, options in filters.register_options(directory).items():
            self.filters.set_options(key, options)
        where = target.get("where")
        if where is not None:
            self._use(where, None)
        elif not self._read_once:
            self._query()
        self._read_once = True
        concern_id = target.get("concern_id")
        if concern_id is not None:
            self.show_concern(concern_id)

    def refresh(self, change: Change) -> None:
        """Follow what was changed."""
        if change.touches(Kind.VIEW):
            self.views.read()
        if change.touches(Kind.MEETING):
            self.context.tasks.read(
                lambda services: services.lists.latest_meeting_instant(), then=self._take_since, owner=self
            )
        if change.touches(*_SEEN):
            self.table.refresh()
            self._count()
        if change.touches(*_SEEN, Kind.ATTACHMENT):
            self._read_chosen(self.table.selected_ids())

    def _take_since(self, since: datetime | None) -> None:
        self._since = since

    @property
    def where(self) -> ConcernFilter:
        """What the list is narrowed to now."""
        return filters.filter_of(self.filters.values(), self._sought.text().strip(), self._since)

    @property
    def order(self) -> Order:
        """What the list is sorted by now."""
        key, descending = self.table.sort
        return Order(ConcernSort(key), descending) if key in set(ConcernSort) else Order()

    def _ask_export(self) -> None:
        text = self._sought.text().strip()
        sought = (self.tr("Sökning: {text}").format(text=text),) if text else ()
        scope = " · ".join((*self.filters.words(), *sought))
        wish = ExportWish(concerns=self.where, order=self.order, scope=scope)
        self.exporting.ask(wish, self.table.selected_ids())

    def show_concern(self, concern_id: int) -> None:
        """Show one, whether the list has it or not."""
        self._shown = concern_id
        if not self.table.select(concern_id):
            self.table.view.clearSelection()
            self._read_chosen([concern_id])

    def _use(self, where: ConcernFilter, order: Order | None) -> None:
        values: dict[str, Values] = filters.values_of(where)
        self.filters.set_values(values, self.views.current)
        self._sought.blockSignals(True)
        self._sought.setText(where.text)
        self._sought.blockSignals(False)
        if order is not None:
            self.table.set_sort(order.by, descending=order.descending)
        self._query()

    def _clear(self) -> None:
        self.views.current = None
        self._sought.clear()
        self.filters.clear()

    def _narrow(self) -> None:
        self.views.current = None
        self._query()

    def _query(self) -> None:
        where, order = self.where, self.order
        self.table.show_query(
            lambda services, after: services.lists.ids(where, order, after=after),
            filtered=where != ConcernFilter(),
        )
        self._count()

    def _count(self) -> None:
        where = self.where
        self.context.tasks.read(
            lambda services: (services.lists.count(ConcernFilter()), services.lists.count(where)),
            then=self._show_counts,
            owner=self,
            latest="count",
        )

    def _show_counts(self, counts: tuple[int, int]) -> None:
        total, shown = counts
        text = self.tr("{total} totalt").format(total=formats.integer(total))
        if self.where != ConcernFilter():
            text = self.tr("{total} totalt · {shown} visas").format(
                total=formats.integer(total), shown=formats.integer(shown)
            )
        self.set_header(self.tr("Iakttagelser"), text)

    def _on_arrived(self) -> None:
        if self._shown is not None:
            if self.table.select(self._shown):
                self._shown = None
        elif (
            self.table.model.ids
            and not self.table.selected_ids()
            and self._side.currentWidget() is self._nothing
        ):
            self.table.select_first()
        elif not self.table.model.ids:
            self._show_nothing()

    def _choose(self, ids: list[int]) -> None:
        if ids:
            self._shown = None
            self._read_chosen(ids)
        elif self._shown is None:
            self._show_nothing()

    def _read_chosen(self, ids: Sequence[int]) -> None:
        wanted = tuple(ids) or ((self._shown,) if self._shown is not None else ())
        if len(wanted) == 1:
            self.context.tasks.read(
                lambda services: services.lists.detail(wanted[0]),
                then=self._show_detail,
                failed=self._gone,
                owner=self,
                latest="chosen",
            )
        elif wanted:
            self.context.tasks.read(
                lambda services: services.lists.rows(wanted),
                then=self._show_many,
                owner=self,
                latest="chosen",
            )

    def _show_detail(self, detail: ConcernDetail) -> None:
        self.deeds.choose([detail.row])
        self.detail.show_detail(detail)
        self._side.setCurrentWidget(self.detail)

    def _show_many(self, rows: Sequence[ConcernRow]) -> None:
        self.deeds.choose(rows)
        self.bulk.show_chosen()
        self._side.setCurrentWidget(self.bulk)

    def _gone(self, error: OratError) -> None:
        if error.code == "gone":
            self._shown = None
            self._show_nothing()
        else:
            self.context.shell.tell(error)

    def _show_nothing(self) -> None:
        self.deeds.choose(())
        self._side.setCurrentWidget(self._nothing)

    def _edit(self, concern_id: int) -> None:
        self.context.shell.go("concern-form", concern_id=concern_id)
