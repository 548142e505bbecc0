"""The page Uppföljning: measures in one tab, those who wait for an answer in the other."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from orat.domain.changes import Change, Kind
from orat.ui import formats
from orat.ui.page import Context, Page
from orat.ui.pages.follow_up.feedback_tab import FeedbackTab
from orat.ui.pages.follow_up.measures_tab import MeasuresTab
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.fields import commit_all
from orat.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from orat.services.house import Services

_MEASURES, _FEEDBACK = 0, 1
_SHOWN = (Kind.MEASURE, Kind.FOLLOW_UP, Kind.REVIEW, Kind.FEEDBACK, Kind.CONCERN, Kind.PROBLEM, Kind.UNIT,
          Kind.MEETING, Kind.ITEM)  # fmt: skip


class FollowUpPage(Page["Services"]):
    """Goes to a measure by `measure_id`, or to those who wait by `feedback=True`."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(context)
        field = SearchField(self.tr("Sök åtgärd, ansvarig …"))
        field.searched.connect(self._search)
        field.descended.connect(self._descend)
        self.search = self._field = field
        self.measures = MeasuresTab(context)
        self.feedback = FeedbackTab(context)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Uppföljning"))
        self._tabs.setExpanding(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.addTab(self.tr("Åtgärder"))
        self._tabs.addTab(self.tr("Väntar på återkoppling"))
        self._stack = QStackedWidget()
        for tab in (self.measures, self.feedback):
            self._stack.addWidget(tab)
            tab.said.connect(self._say)
            tab.search_cleared.connect(self._field.clear)
        self._tabs.currentChanged.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.measures.table)
        self.header = (self.measures.export,)
        self.set_header(self.tr("Uppföljning"))

    def activate(self, **target: Any) -> None:
        measure_id = target.get("measure_id")
        if target.get("feedback"):
            self._tabs.setCurrentIndex(_FEEDBACK)
        elif measure_id is not None:
            self._tabs.setCurrentIndex(_MEASURES)
        if measure_id is not None:
            self.measures.show_measure(measure_id)
        else:
            self.measures.read()
        self.feedback.read()
        self._count()
        if not self.isVisible():
            # Once the page is shown, which would give focus to the tabs.
            QTimer.singleShot(0, self._focus_list)

    def _focus_list(self) -> None:
        (self.feedback if self._tabs.currentIndex() == _FEEDBACK else self.measures).table.setFocus()

    def refresh(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self.measures.read()
            self.feedback.read()
            self._count()

    def leave(self) -> None:
        commit_all(self.measures.detail.correction)

    def _count(self) -> None:
        self.context.tasks.read(
            lambda services: (*services.measures.counts(), len(services.feedback.due())),
            then=self._show_counts,
            owner=self,
            latest="counts",
        )

    def _show_counts(self, counts: tuple[int, int, int]) -> None:
        open_, overdue, waiting = counts
        text = self.tr("{open} öppna åtgärder").format(open=formats.integer(open_))
        parts: list[str | BadgeLook] = [self.tr("1 öppen åtgärd") if open_ == 1 else text]
        if overdue:
            late = self.tr("{count} försenade").format(count=formats.integer(overdue))
            parts += ["·", BadgeLook(self.tr("1 försenad") if overdue == 1 else late, Tone.DANGER)]
        answers = self.tr("{count} väntar på återkoppling").format(count=formats.integer(waiting))
        parts += ["·", answers if waiting else self.tr("alla har fått återkoppling")]
        self.set_header(self.tr("Uppföljning"), *parts)
        tab = self.tr("Väntar på återkoppling ({count})").format(count=waiting)
        self._tabs.setTabText(_FEEDBACK, tab if waiting else self.tr("Väntar på återkoppling"))

    def _turn(self, index: int) -> None:
        self.setFocusProxy((self.feedback if index == _FEEDBACK else self.measures).table)
        self._stack.setCurrentIndex(index)
        self.header = self.feedback.header if index == _FEEDBACK else (self.measures.export,)
        self.header_changed.emit()
        self._search(self._field.text().strip())

    def _descend(self) -> None:
        (self.feedback if self._tabs.currentIndex() == _FEEDBACK else self.measures).table.take_keyboard()

    def _search(self, text: str) -> None:
        (self.feedback if self._tabs.currentIndex() == _FEEDBACK else self.measures).search(text)

    def _say(self, text: str) -> None:
        actions = self.context.actions
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        self.context.shell.say(text, undo)
