"""Att fördela: the concerns that wait to be placed, in groups, with suggestions and what was skipped."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from orat.domain.agenda import MATTERS
from orat.domain.rows import ConcernRow
from orat.services.meetings.answers import AgendaView, SkippedMatter, Suggestion
from orat.ui import formats
from orat.ui.pages.meetings.agenda.commands import AgendaCommands
from orat.ui.pages.meetings.agenda.dragging import Carried, carry
from orat.ui.pages.meetings.agenda.suggestion_box import SuggestionBox
from orat.ui.pages.meetings.agenda.waiting_card import WaitingCard
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import item_title

translate = QCoreApplication.translate
_MOST = 150
_SUGGESTED = 6


class GroupBy(StrEnum):
    """What the waiting concerns are gathered under."""

    AREA = "area"
    CATEGORY = "category"
    UNIT = "unit"


class WaitingPanel(Card):
    """At most `_MOST` cards are shown; what is beyond is counted."""

    def __init__(
        self, commands: AgendaCommands, group_by: GroupBy, remember: Callable[[str], object]
    ) -> None:
        super().__init__(self.tr("Att fördela"), quiet=True)
        self._commands = commands
        self._group_by = group_by
        self._remember = remember
        self._view: AgendaView | None = None
        self._skipped: tuple[SkippedMatter, ...] = ()
        self._cards: dict[int, WaitingCard] = {}
        self._by = Button("", look="link")
        self._by.set_menu(self._grouping_menu())
        self.add_to_head(self._by)
        self._list = ScrollRows(margins=(12, 8, 12, 12), spacing=8)
        self.add(self._list, 1)
        self._bar = self._choice_bar()
        self.add(self._bar)
        self._name_grouping()

    def show_view(self, view: AgendaView, skipped: tuple[SkippedMatter, ...]) -> None:
        """Show what waits now; what was chosen and still waits stays chosen, and so does the focus."""
        chosen = set(self.chosen())
        focused = next((id_ for id_, card in self._cards.items() if card.hasFocus()), None)
        place = list(self._cards).index(focused) if focused is not None else 0
        self._view, self._skipped = view, skipped
        self._fill()
        for concern_id in chosen & self._cards.keys():
            self._cards[concern_id].setChecked(True)
        self._show_choice()
        if focused is not None and self._cards:
            nearest = list(self._cards)[min(place, len(self._cards) - 1)]
            self._cards.get(focused, self._cards[nearest]).setFocus()

    def chosen(self) -> tuple[int, ...]:
        """The concerns that are chosen, in the order shown."""
        return tuple(id_ for id_, card in self._cards.items() if card.isChecked())

    def group_by(self, group_by: GroupBy) -> None:
        """Gather the cards under something else."""
        self._group_by = group_by
        self._remember(group_by.value)
        self._name_grouping()
        if self._view is not None:
            self._fill()

    def _fill(self) -> None:
        self._list.clear()
        self._cards = {}
        view = self._view
        if view is None:
            return
        suggested = list(view.suggestions[:_SUGGESTED])
        for name, rows in self._groups(view.waiting[:_MOST]):
            self._list.add(_group_heading(name, len(rows)))
            for row in rows:
                self._list.add(self._card(row))
            for suggestion in [each for each in suggested if {row.id for row in rows} & _ids(each)]:
                suggested.remove(suggestion)
                self._list.add(self._suggestion(suggestion))
        beyond = max(0, len(view.waiting) - _MOST) + view.waiting_beyond
        if beyond:
            more = self.tr("och {count} till. Fördela några, så visas fler.")
            self._list.add(label(more.format(count=formats.integer(beyond)), "small"))
        for suggestion in suggested:
            self._list.add(self._suggestion(suggestion))
        if not view.waiting:
            self._list.add(
                EmptyState(
                    self.tr("Allt är fördelat"),
                    self.tr("Nya iakttagelser hamnar här tills de har en plats på dagordningen."),
                    icon_name="circle-check",
                )
            )
        self._add_skipped()

    def _groups(self, rows: tuple[ConcernRow, ...]) -> list[tuple[str, list[ConcernRow]]]:
        groups: dict[str, list[ConcernRow]] = {}
        for row in rows:
            groups.setdefault(self._group_of(row), []).append(row)
        # Swedish order is what the register gives; here the gravest group comes first, then the largest.
        return sorted(groups.items(), key=lambda each: (-max(row.severity for row in each[1]), -len(each[1])))

    def _group_of(self, row: ConcernRow) -> str:
        if self._group_by is GroupBy.AREA:
            return row.area.rpartition(" › ")[0] or row.area or self.tr("Inget område")
        if self._group_by is GroupBy.CATEGORY:
            return row.category.partition(" › ")[0] or self.tr("Ingen kategori")
        return row.unit or self.tr("Ingen enhet")

    def _card(self, row: ConcernRow) -> WaitingCard:
        card = WaitingCard(row)
        card.toggled.connect(self._show_choice)
        card.placed.connect(lambda: self._commands.place(self._with(row.id)))
        card.drag_wanted.connect(lambda at: carry(card, Carried(concern_ids=self._with(row.id)), at))
        card.menu_wanted.connect(partial(self._pop_menu, row.id))
        self._cards[row.id] = card
        return card

    def _with(self, concern_id: int) -> tuple[int, ...]:
        """What is done to one card is done to all chosen, when it is one of them."""
        chosen = self.chosen()
        return chosen if concern_id in chosen else (concern_id,)

    def _suggestion(self, suggestion: Suggestion) -> SuggestionBox:
        return SuggestionBox(suggestion, partial(self._commands.accept, suggestion))

    def _add_skipped(self) -> None:
        if not self._skipped:
            return
        self._list.add(_group_heading(self.tr("Hoppas över den här gången"), len(self._skipped)))
        for skipped in self._skipped:
            line = QHBoxLayout()
            line.addWidget(label(skipped.title, wrap=True), 1)
            back = Button(
                self.tr("Ta med ändå"),
                partial(self._commands.unskip, skipped.skip.id),
                look="link",
                writes=True,
            )
            back.setAccessibleDescription(skipped.title)
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
            holder = QWidget()
            holder.setLayout(line)
            line.setContentsMargins(4, 0, 0, 0)
            self._list.add(holder)

    def _choice_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 10)
        self._place_button = Button(
            "", lambda: self._commands.place(self.chosen()), look="primary", writes=True
        )
        self._join_button = Button(self.tr("Lägg till i punkt"), writes=True)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_join(menu, self.chosen()))
        self._join_button.set_menu(menu)
        row.addWidget(self._place_button)
        row.addWidget(self._join_button)
        row.addStretch(1)
        return bar

    def _show_choice(self) -> None:
        count = len(self.chosen())
        self._bar.setVisible(count > 0)
        words = self.tr("Ny punkt") if count == 1 else self.tr("Gör en punkt av {count}")
        self._place_button.setText(words.format(count=count))

    def _pop_menu(self, concern_id: int, place: QPoint) -> None:
        menu = QMenu(self)
        ids = self._with(concern_id)
        words = self.tr("Ny punkt") if len(ids) == 1 else self.tr("Gör en punkt av {count}")
        menu.addAction(words.format(count=len(ids))).triggered.connect(lambda: self._commands.place(ids))
        self._fill_join(menu.addMenu(self.tr("Lägg till i punkt")), ids)
        menu.addSeparator()
        shown = menu.addAction(self.tr("Visa iakttagelsen"))
        shown.triggered.connect(lambda: self._commands.show_matter(None, concern_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _fill_join(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        menu.clear()
        for view in self._view.items if self._view else ():
            if view.item.kind in MATTERS:
                text = f"{formats.paragraph(view.item.position)} {item_title(view.item)}"
                menu.addAction(text).triggered.connect(partial(self._join, view.item.id, ids))
        if menu.isEmpty():
            menu.addAction(self.tr("Det finns ingen punkt att lägga till i")).setEnabled(False)

    def _join(self, item_id: int, ids: tuple[int, ...]) -> None:
        self._commands.join(item_id, ids)

    def _grouping_menu(self) -> QMenu:
        menu = QMenu(self)
        for group_by in GroupBy:
            menu.addAction(_grouping_word(group_by).capitalize()).triggered.connect(
                partial(self._choose_grouping, group_by)
            )
        return menu

    def _choose_grouping(self, group_by: GroupBy) -> None:
        self.group_by(group_by)

    def _name_grouping(self) -> None:
        self._by.setText(self.tr("Efter {what}").format(what=_grouping_word(self._group_by)))


def _ids(suggestion: Suggestion) -> set[int]:
    return set(suggestion.grouping.concern_ids)


def _grouping_word(group_by: GroupBy) -> str:
    return {
        GroupBy.AREA: translate("WaitingPanel", "område"),
        GroupBy.CATEGORY: translate("WaitingPanel", "kategori"),
        GroupBy.UNIT: translate("WaitingPanel", "enhet"),
    }[group_by]


def _group_heading(name: str, count: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(4, 6, 0, 0)
    row.setSpacing(5)
    row.addWidget(ElidedLabel(name, "strong"))
    row.addWidget(label(str(count), "muted"))
    row.addStretch(1)
    return holder
