"""Long lists: what is read when, and what is kept when they are read again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from orat.domain.filters import Page
from orat.domain.scales import Severity
from orat.settings import SettingsFile
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.paged_model import ROWS_AT_ONCE
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.words import severity_badge

RUN = 500


@dataclass(frozen=True)
class Row:
    id: int
    title: str


class Source:
    """Stands for the services: ids by keyset, rows by ids, and a note of every row that was asked for."""

    def __init__(self, count: int) -> None:
        self.ids = list(range(1, count + 1))
        self.asked: list[int] = []
        self.titles = "Klotter {id}"

    def page(self, _: Any, after: str | None) -> Page[int]:
        start = 0 if after is None else self.ids.index(int(after)) + 1
        run = self.ids[start : start + RUN]
        more = start + RUN < len(self.ids)
        return Page(tuple(run), str(run[-1]) if more else None)

    def rows(self, _: Any, ids: Sequence[int]) -> list[Row]:
        self.asked.extend(ids)
        return [Row(each, self.titles.format(id=each)) for each in ids]


def severity(row: Row) -> Cell:
    return Cell(badge=severity_badge(Severity(row.id % 4 + 1)))


def title(row: Row) -> Cell:
    return Cell(row.title, "Skadegörelse", strong=True)


COLUMNS: list[Column[Row]] = [
    Column("severity", "Allvar", severity, 110, sort="severity"),
    Column("title", "Iakttagelse", title, stretch=True, sort="title"),
    Column("unit", "Enhet", lambda _: Cell("Ekbackskolan"), 140),
]


@pytest.fixture
def source() -> Source:
    return Source(100_000)


def make(source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot) -> PagedTable[Any, Row]:
    table = PagedTable(
        "list", COLUMNS, source.rows, lambda row: row.id, tasks, settings, title="Iakttagelser"
    )
    qtbot.addWidget(table)
    table.resize(900, 480)
    table.show()
    return table


@pytest.fixture
def table(source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot) -> PagedTable[Any, Row]:
    made = make(source, tasks, settings, qtbot)
    made.show_query(source.page)
    qtbot.waitUntil(lambda: bool(source.asked))
    return made


def text_at(table: PagedTable[Any, Row], row: int, column: int = 1) -> str:
    return str(table.model.data(table.model.index(row, column)))


def test_only_what_is_painted_is_read(table: PagedTable[Any, Row], source: Source) -> None:
    assert table.model.rowCount() == RUN
    assert len(source.asked) == ROWS_AT_ONCE
    assert text_at(table, 0) == "Klotter 1, Skadegörelse"


def test_scrolling_far_reads_the_rows_there_and_not_those_between(
    table: PagedTable[Any, Row], source: Source, qtbot: QtBot
) -> None:
    source.asked.clear()
    table.view.scrollTo(table.model.index(400, 0))
    qtbot.waitUntil(lambda: 401 in source.asked)
    assert min(source.asked) > 300
    assert len(source.asked) <= 2 * ROWS_AT_ONCE


def test_ids_go_on_where_the_last_run_ended(table: PagedTable[Any, Row], qtbot: QtBot) -> None:
    table.view.verticalScrollBar().setValue(table.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: table.model.rowCount() >= 2 * RUN)
    assert table.model.ids == list(range(1, table.model.rowCount() + 1))


def test_a_row_not_read_yet_is_waiting_and_then_there(table: PagedTable[Any, Row], qtbot: QtBot) -> None:
    assert text_at(table, 200) == "…"
    qtbot.waitUntil(lambda: text_at(table, 200) == "Klotter 201, Skadegörelse")


def test_selection_and_current_row_survive_reading_again(
    table: PagedTable[Any, Row], source: Source, qtbot: QtBot
) -> None:
    told: list[object] = []
    table.select(5)
    table.current_changed.connect(told.append)
    source.ids.remove(2)
    source.ids.insert(0, 999_999)
    table.refresh()
    assert table.current_id == 5
    assert table.selected_ids() == [5]
    assert told == [], "nothing the person sees has changed"
    assert table.view.currentIndex().row() == 4


def test_choosing_one_row_leaves_the_others_while_ctrl_is_held(table: PagedTable[Any, Row]) -> None:
    table.select(table.model.ids[4])
    QTest.keyPress(table.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        table.select(table.model.ids[2])
    finally:
        QTest.keyRelease(table.view, Qt.Key.Key_Control)
    assert table.selected_ids() == [table.model.ids[2]]


def test_a_current_row_that_is_gone_is_told(table: PagedTable[Any, Row], source: Source) -> None:
    table.select(3)
    told: list[object] = []
    table.current_changed.connect(told.append)
    source.ids.remove(3)
    table.refresh()
    assert told == [None]
    assert table.selected_ids() == []


def test_reading_again_shows_new_texts_without_a_blank_between(
    table: PagedTable[Any, Row], source: Source, qtbot: QtBot
) -> None:
    source.titles = "Brand {id}"
    table.refresh()
    assert text_at(table, 0).startswith("Klotter"), "the old row stands until the new one is in"
    qtbot.waitUntil(lambda: text_at(table, 0).startswith("Brand"))


def test_a_click_on_a_header_asks_for_an_order_and_again_for_the_other_way(
    table: PagedTable[Any, Row], qtbot: QtBot
) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_changed.connect(lambda key, descending: asked.append((key, descending)))
    head = table.view.horizontalHeader()
    for column in (1, 1, 2):
        place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [("title", False), ("title", True)]
    assert head.sortIndicatorSection() == 1, "a column that cannot be sorted by leaves the mark where it was"


def test_widths_hidden_columns_and_order_are_remembered(
    table: PagedTable[Any, Row], source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    table.view.setColumnWidth(0, 173)
    table.columns.show_column(2, shown=False)
    table.set_sort("title", descending=True)
    qtbot.waitUntil(lambda: "list" in settings.value.lists)
    again = make(source, tasks, settings, qtbot)
    assert again.view.columnWidth(0) == 173
    assert again.view.isColumnHidden(2)
    assert again.sort == ("title", True)


def test_an_empty_list_differs_from_an_empty_search(
    source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    source.ids.clear()
    table = make(source, tasks, settings, qtbot)
    pressed: list[str] = []
    empty = EmptyState(
        "Inga iakttagelser än", "Här samlas …", ("Ny iakttagelse", lambda: pressed.append("new"))
    )
    nothing = EmptyState.nothing_found(lambda: pressed.append("clear"))
    table.set_empty(empty, nothing)
    table.show_query(lambda *_: Page((), None))
    assert (empty.isVisible(), nothing.isVisible(), table.view.isVisible()) == (True, False, False)
    table.show_query(lambda *_: Page((), None), filtered=True)
    assert (empty.isVisible(), nothing.isVisible()) == (False, True)
    table.show_query(lambda *_: Page((1,), None))
    assert table.view.isVisible()


def test_enter_opens_and_the_arrows_move(table: PagedTable[Any, Row], qtbot: QtBot) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.select(1)
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened == [2]


def test_a_cell_reads_its_badge_and_both_lines_aloud(table: PagedTable[Any, Row]) -> None:
    index = table.model.index(0, 0)
    assert table.model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Måttlig"
    heads = [table.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Allvar", "Iakttagelse", "Enhet"]


def test_rows_grow_with_the_text(table: PagedTable[Any, Row], keeper: ThemeKeeper) -> None:
    before = table.view.rowHeight(0)
    keeper.choose("light", 2.0)
    assert table.view.rowHeight(0) > 1.6 * before


def test_a_short_list_is_shown_from_rows_at_hand(
    source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    table = make(source, tasks, settings, qtbot)
    table.show_rows([Row(7, "Sju"), Row(3, "Tre")])
    assert [text_at(table, at) for at in range(2)] == ["Sju, Skadegörelse", "Tre, Skadegörelse"]
    assert table.select(3)
    assert source.asked == []


def test_a_table_that_is_freed_hears_no_answers(
    source: Source, tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    holder = QWidget()
    table = PagedTable("x", COLUMNS, source.rows, lambda row: row.id, tasks, settings, title="Lista")
    table.setParent(holder)
    with qtbot.waitSignal(table.destroyed):
        holder.deleteLater()


def test_columns_grow_with_the_text_and_the_title_never_vanishes(
    table: PagedTable[Any, Row], keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    narrow = table.view.columnWidth(0)
    room = table.view.viewport().width()
    assert sum(table.view.columnWidth(at) for at in range(3)) == room
    keeper.choose("light", 2.0)
    table.resize(500, 480)
    qtbot.wait(1)
    assert table.view.columnWidth(0) == 2 * narrow
    assert table.view.columnWidth(1) >= 2 * 120
    assert table.view.horizontalScrollBar().maximum() > 0


class Held(Tasks[Any]):
    """Answers reads when told to, as a worker that is busy does."""

    def __init__(self) -> None:
        super().__init__(inline=True)
        self.start(list)
        self.held: list[Callable[[], None]] = []

    def read(self, *arguments: Any, **more: Any) -> None:
        self.held.append(partial(super().read, *arguments, **more))

    def answer(self) -> None:
        """Answer all that is held now, in the order it was asked."""
        held, self.held = self.held, []
        for one in held:
            one()


def test_rows_of_ids_that_have_gone_are_not_shown(
    source: Source, settings: SettingsFile, qtbot: QtBot
) -> None:
    tasks = Held()
    table = make(source, tasks, settings, qtbot)
    table.show_query(source.page)
    tasks.answer()
    source.ids = list(range(200_000, 200_010))
    table.model.refresh()
    # Asked for by the old ids while the new ones are on their way.
    table.model.index(RUN - 1, 0).data()
    qtbot.waitUntil(lambda: len(tasks.held) > 1)
    tasks.answer()
    assert table.model.ids == source.ids
    assert table.model.row(RUN) is None
