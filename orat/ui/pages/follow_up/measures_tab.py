"""All measures: which ones, gathered how, and the one in hand beside them."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.exports import Exported, ExportWish
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import FollowUpStatus
from orat.domain.register import Unit
from orat.domain.rows import MeasureRow
from orat.ui.options import unit_options
from orat.ui.ordering import swedish_key
from orat.ui.page import Context
from orat.ui.pages.exporting import Exporting
from orat.ui.pages.follow_up.columns import measure_columns
from orat.ui.pages.follow_up.detail import MeasureDetail
from orat.ui.pages.follow_up.lines import Grouping, Heading, Line, gathered, in_order, narrowed
from orat.ui.pages.follow_up.own_units import own_units, remember, remember_own_units
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import Option
from orat.ui.widgets.filter_bar import FilterBar, FilterKind
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.pick_list import PickList
from orat.ui.widgets.segments import Segments
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.turning import TurningRow

if TYPE_CHECKING:
    from orat.services.house import Services

_GROUPING = "follow_up.grouping"
_ONE_LINE = 66
"""Least width, in sizes of the font, that has room for all above the list on one line."""


class MeasuresTab(QWidget):
    """`said` tells what was done, for the status line. The page hands on what is sought."""

    said = Signal(str)
    search_cleared = Signal()

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._text = ""
        self._rows: Sequence[MeasureRow] = ()
        self._units: Sequence[Unit] = ()
        self._wanted: int | None = None
        self._scope: Segments[MeasureScope] = Segments(self.tr("Vilka åtgärder"), [
            (MeasureScope.OPEN, self.tr("Öppna")),
            (MeasureScope.OVERDUE, self.tr("Försenade")),
            (MeasureScope.CLOSED, self.tr("Avslutade")),
            (MeasureScope.ALL, self.tr("Alla")),
        ])  # fmt: skip
        self._scope.chosen.connect(lambda _: self.read())
        self._own = Button(self.tr("Mina"), self._turn_own)
        self._own.setCheckable(True)
        self._own.setToolTip(self.tr("Åtgärder som dina egna enheter ansvarar för"))
        self._choose_own = Button(self.tr("Välj egna enheter"), self._pick_own, look="link")
        self._filters = FilterBar(
            [FilterKind("owner", self.tr("Ansvarig")), FilterKind("problem", self.tr("Problembild"))],
            with_views=False,
        )
        self._filters.changed.connect(lambda _: self._show())
        self._grouping: Segments[Grouping] = Segments(self.tr("Gruppera efter"), [
            (Grouping.NONE, self.tr("Datum")),
            (Grouping.OWNER, self.tr("Ansvarig")),
            (Grouping.PROBLEM, self.tr("Problembild")),
        ])  # fmt: skip
        kept = context.settings.value.remembered.get(_GROUPING, "")
        self._grouping.show_value(Grouping(kept) if kept in set(Grouping) else Grouping.NONE)
        self._grouping.chosen.connect(self._group)
        self.table: PagedTable[Services, Line] = PagedTable(
            "measures",
            measure_columns(context.today),
            lambda _services, _ids: (),
            lambda line: line.id,
            context.tasks,
            context.settings,
            title=self.tr("Åtgärder"),
            multiple=False,
        )
        self.detail = MeasureDetail(context)
        self.exporting = Exporting(context, self)
        self._build()
        self._connect()
        self._declare()

    def _build(self) -> None:
        narrowing, grouping = FlowLayout(), FlowLayout()
        for widget in (self._scope, self._own, self._choose_own, self._filters):
            narrowing.addWidget(widget)
        grouping.addWidget(label(self.tr("Gruppera efter"), "small"))
        grouping.addWidget(self._grouping)
        bar = TurningRow(least=_ONE_LINE)
        bar.setSpacing(8)
        bar.addLayout(narrowing, 1)
        bar.addLayout(grouping)
        listing = Card()
        listing.setAccessibleName(self.tr("Åtgärder"))
        listing.add(self.table, 1)
        panes = Splitter(
            "follow_up", self._context.settings, listing, self.detail, shares=(20, 11), turns=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(panes, 1)
        self._show_own()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._choose)
        self.table.sort_changed.connect(lambda *_: self._show())
        self.table.arrived.connect(self._span)
        self.detail.logged.connect(self.said)
        self.detail.left.connect(self.table.setFocus)
        self.table.set_empty(
            EmptyState(
                self.tr("Inga åtgärder här"),
                self.tr("Åtgärder som beslutas på ett möte följs upp här tills de är klara eller avskrivna."),
                (self.tr("Gå till mötena"), lambda: self._context.shell.go("meetings")),
                icon_name="list-checks",
                primary=False,
            ),
            EmptyState.nothing_found(self._clear_filters),
        )

    def read(self) -> None:
        """Read the measures of the scope, the units to choose among, and the measure in hand anew."""
        where = MeasureFilter(scope=self._scope.value or MeasureScope.OPEN, text=self._text)
        self._context.tasks.read(
            lambda services: (services.measures.rows(where), services.register.directory().units),
            then=self._take,
            owner=self,
            latest="rows",
        )

    def search(self, text: str) -> None:
        """Narrow by words."""
        self._text = text
        self.read()

    def show_measure(self, measure_id: int) -> None:
        """Go to one measure, whatever narrows the list now."""
        self._wanted = measure_id
        self._own.setChecked(False)
        self._filters.set_values({})
        if self._text:
            self.search_cleared.emit()
        self._text = ""
        self.read()

    def _declare(self) -> None:
        add = self._context.actions.add
        add(
            "measure.done",
            self.tr("Åtgärden är klar"),
            self.detail.done_or_send,
            "Ctrl+Return",
            "check",
            scope=self,
            writes=True,
        )
        for name, text, icon, status in (
            ("measure.partly", self.tr("Åtgärden är delvis klar"), "check", FollowUpStatus.PARTLY_DONE),
            ("measure.postpone", self.tr("Skjut upp åtgärden"), "clock", FollowUpStatus.POSTPONED),
            ("measure.note", self.tr("Notera om åtgärden"), "pencil", FollowUpStatus.NOTE),
            ("measure.drop", self.tr("Avskriv åtgärden"), "x", FollowUpStatus.DROPPED),
            ("measure.reopen", self.tr("Öppna åtgärden igen"), "history", FollowUpStatus.REOPENED),
        ):
            add(name, text, partial(self.detail.begin, status), "", icon, scope=self)
        text = self.tr("Exportera…")
        self.export = add("measures.export", text, self._ask_export, "", "file-text", scope=self)

    def _ask_export(self) -> None:
        """What the list shows, in its order, without the headings between."""
        shown = tuple(row_id for row_id in self.table.model.ids if row_id > 0)
        words = [self._scope.word, self.tr("Mina") if self._own.isChecked() else "", *self._filters.words()]
        if self._text:
            words.append(self.tr("Sökning: {text}").format(text=self._text))
        everything = MeasureFilter(scope=MeasureScope.ALL)
        scope = " · ".join(filter(None, words))
        self.exporting.ask(ExportWish(what=Exported.MEASURES, measures=everything, ids=shown, scope=scope))

    def _take(self, answer: tuple[Sequence[MeasureRow], Sequence[Unit]]) -> None:
        self._rows, self._units = answer
        if self._wanted is not None and all(row.id != self._wanted for row in self._rows):
            if self._scope.value is not MeasureScope.ALL:
                self._scope.show_value(MeasureScope.ALL)
                self.read()
                return
            self._wanted = None
        self.detail.correction.show_units(self._units)
        owners = {row.owner_unit_id for row in self._rows}
        offered: Any = unit_options([unit for unit in self._units if unit.id in owners])
        self._filters.set_options("owner", offered)
        problems = {row.problem_id: row.problem for row in self._rows if row.problem_id is not None}
        ordered = sorted(problems.items(), key=lambda pair: swedish_key(pair[1]))
        self._filters.set_options("problem", [Option(id_, title) for id_, title in ordered])
        self._show()
        self.detail.show_measure(self._wanted or self.detail.measure_id)
        self._wanted = None

    def _show(self) -> None:
        chosen = cast("Mapping[str, Sequence[int]]", self._filters.values())
        owners = set(chosen.get("owner", ()))
        rows: Sequence[MeasureRow] = self._rows
        if self._own.isChecked():
            rows = narrowed(rows, owners=own_units(self._context.settings))
        rows = narrowed(rows, owners=owners, problems=set(chosen.get("problem", ())))
        sort, descending = self.table.sort
        ordered = in_order(rows, sort, descending=descending)
        filtered = bool(self._text or chosen or self._own.isChecked())
        self.table.show_rows(gathered(ordered, self._grouping.value or Grouping.NONE), filtered=filtered)
        wanted = self._wanted or self.detail.measure_id
        if ordered and (wanted is None or not self.table.select(wanted)):
            self.table.select(ordered[0].id)
            self.table.view.scrollToTop()

    def _span(self) -> None:
        view, model = self.table.view, self.table.model
        view.clearSpans()
        for at, row_id in enumerate(model.ids):
            if row_id < 0:
                view.setSpan(at, 0, 1, model.columnCount())

    def _choose(self, row_id: int | None) -> None:
        line = self.table.model.row(row_id) if row_id is not None else None
        if not isinstance(line, Heading) and self._wanted is None:
            self.detail.show_measure(row_id)

    def _group(self, by: Grouping) -> None:
        remember(self._context.settings, _GROUPING, by.value)
        self._show()

    def _turn_own(self) -> None:
        if self._own.isChecked() and not own_units(self._context.settings):
            self._pick_own()
        self._show_own()
        self._show()

    def _pick_own(self) -> None:
        units: Any = unit_options(self._units)
        picker = PickList(self.tr("Mina enheter"), units, tuple(own_units(self._context.settings)), self)
        picker.picked.connect(self._take_own)
        picker.open_below(self._own)

    def _take_own(self, chosen: tuple[Any, ...]) -> None:
        remember_own_units(self._context.settings, frozenset(chosen))
        self._own.setChecked(bool(chosen))
        self._show_own()
        self._show()

    def _show_own(self) -> None:
        self._choose_own.setVisible(self._own.isChecked())

    def _clear_filters(self) -> None:
        self._own.setChecked(False)
        self._show_own()
        self._filters.set_values({})
        if self._text:
            self.search_cleared.emit()
        self.search("")
