"""Problembilder: the list at the left, the one that is chosen with all its weeks at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from orat.domain.changes import Change, Kind
from orat.domain.filters import ProblemScope
from orat.domain.rows import ProblemRow
from orat.errors import OratError
from orat.services.concerns.answers import ProblemDetail
from orat.ui import formats, words
from orat.ui.page import Context, Page
from orat.ui.pages.problems.columns import problem_columns
from orat.ui.pages.problems.deeds import ProblemDeeds
from orat.ui.pages.problems.detail import ProblemPane
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import commit_all
from orat.ui.widgets.menu_button import context_menu
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.search_field import SearchField
from orat.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from orat.services.house import Services

_SEEN = (Kind.PROBLEM, Kind.CONCERN, Kind.MEASURE, Kind.FOLLOW_UP, Kind.ITEM, Kind.MEETING)


class ProblemsPage(Page["Services"]):
    """`activate(problem_id=3)` shows one, from whichever scope it is in."""

    def __init__(self, context: Context[Services]) -> None:
        super().__init__(context)
        self._scope = ProblemScope.OPEN
        self._wanted: int | None = None
        self.search = self._sought = SearchField(self.tr("Sök problembild…"))
        self._sought.searched.connect(lambda _: self._read())
        self.deeds = ProblemDeeds(context, self, self.show_problem)
        self.table: PagedTable[Services, ProblemRow] = PagedTable(
            "problems",
            problem_columns(),
            lambda services, ids: (),
            lambda row: row.id,
            context.tasks,
            context.settings,
            title=self.tr("Problembilder"),
            multiple=False,
        )
        self.detail = ProblemPane(context, self.deeds)
        self._scopes: dict[ProblemScope, Button] = {}
        self._lay_out()
        self._sought.descended.connect(self.table.take_keyboard)
        self.table.current_changed.connect(self._choose)
        self.table.opened.connect(lambda _: self.detail.setFocus())
        context_menu(self.table.view, self.deeds.fill)
        self.set_header(self.tr("Problembilder"))

    def _lay_out(self) -> None:
        self.table.set_empty(
            EmptyState(
                self.tr("Inga problembilder här"),
                self.tr(
                    "En problembild samlar iakttagelser med samma orsak eller plats över veckorna. "
                    "Markera iakttagelser i listan och välj Samla i problembild."
                ),
                (self.tr("Till iakttagelserna"), lambda: self.context.shell.go("concerns")),
                icon_name="layers",
            ),
            EmptyState.nothing_found(self._sought.empty),
        )
        listing = Card()
        listing.add(self.table, 1)
        nothing = Card()
        nothing.add(
            EmptyState(
                self.tr("Ingen vald"),
                self.tr("Välj en problembild i listan för att se den över tid."),
                icon_name="eye",
            )
        )
        self._side = QStackedWidget()
        self._side.addWidget(nothing)
        self._side.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._scope_row())
        column.addWidget(
            Splitter("problems", self.context.settings, listing, self._side, shares=(11, 10), turns=True), 1
        )
        self.setFocusProxy(self.table)

    def _scope_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        for scope, text in (
            (ProblemScope.OPEN, self.tr("Öppna")),
            (ProblemScope.SOLVED, self.tr("Lösta")),
            (ProblemScope.ALL, self.tr("Alla")),
        ):
            button = Button(text, partial(self._set_scope, scope))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(scope is self._scope)
            group.addButton(button)
            self._scopes[scope] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def activate(self, **target: Any) -> None:
        """Read the list; show the one that was asked for."""
        problem_id = target.get("problem_id")
        if problem_id is not None:
            self.show_problem(problem_id)
        else:
            self._read()

    def refresh(self, change: Change) -> None:
        """Follow what was changed."""
        if change.touches(*_SEEN):
            self._read()
            if self.table.current_id is not None and self._wanted is None:
                self._choose(self.table.current_id)

    def leave(self) -> None:
        """Commit the summary."""
        commit_all(self)

    def show_problem(self, problem_id: int) -> None:
        """Show one; the list widens to all when it is not in its scope."""
        self._wanted = problem_id
        self._read()
        self._choose(problem_id)

    def _set_scope(self, scope: ProblemScope) -> None:
        self._scope = scope
        self._scopes[scope].setChecked(True)
        self._read()

    def _read(self) -> None:
        scope, text = self._scope, self._sought.text().strip()
        self.context.tasks.read(
            lambda services: services.problems.rows(scope, text),
            then=self._show_rows,
            owner=self,
            latest="list",
        )

    def _show_rows(self, rows: Sequence[ProblemRow]) -> None:
        self.table.show_rows(rows, filtered=bool(self._sought.text().strip()))
        self.set_header(self.tr("Problembilder"), self._counted(len(rows)))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            if not self.table.select(wanted) and self._scope is not ProblemScope.ALL:
                self._wanted = wanted
                self._set_scope(ProblemScope.ALL)
        elif rows and self.table.current_id is None:
            self.table.select_first()
        elif not rows:
            self._show_nothing()

    def _counted(self, count: int) -> str:
        if self._sought.text().strip():
            text = self.tr("{count} visas")
        else:
            text = {
                ProblemScope.OPEN: words.open_count(count),
                ProblemScope.SOLVED: self.tr("{count} lösta"),
                ProblemScope.ALL: self.tr("{count} totalt"),
            }[self._scope]
        return text.format(count=formats.integer(count))

    def _choose(self, problem_id: int | None) -> None:
        if problem_id is None:
            return
        self.context.tasks.read(
            lambda services: services.problems.detail(problem_id),
            then=self._show_detail,
            failed=self._gone,
            owner=self,
            latest="detail",
        )

    def _show_detail(self, detail: ProblemDetail) -> None:
        self.deeds.choose(detail)
        self.detail.show_detail(detail)
        self._side.setCurrentWidget(self.detail)

    def _gone(self, error: OratError) -> None:
        if error.code == "gone":
            self._show_nothing()
        else:
            self.context.shell.tell(error)

    def _show_nothing(self) -> None:
        self.deeds.choose(None)
        self._side.setCurrentIndex(0)
