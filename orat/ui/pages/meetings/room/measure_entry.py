"""One line that makes a measure, "laga lampan @gatukontoret !fredag", completed and told back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.measure_line import MeasureLine, parse_measure_line
from orat.domain.responsible import Candidates, responsible
from orat.errors import UserError
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.pages.meetings.room.line_completion import Completion, completions
from orat.ui.widgets.completion_list import CompletionList
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.fields.day import FAR_DUE, far_words, is_far
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.label import label


class MeasureEntry(QWidget):
    """Emits `entered` with the line at Enter; the text stays until `clear`, also when it was refused."""

    entered = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._owners = Candidates()
        self._offers: tuple[Completion, ...] = ()
        self.editor = LineEdit()
        self.editor.setProperty("look", "quiet")
        self.editor.setPlaceholderText(
            self.tr("Ny åtgärd: vad @vem !när – t.ex. ”laga belysning @gatukontoret !fredag”")
        )
        self.editor.setAccessibleName(self.tr("Ny åtgärd"))
        self.editor.setAccessibleDescription(self.tr("Skriv vad, @ och vem, ! och när, och tryck Enter"))
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self.editor)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._completer.setPopup(CompletionList())
        self.editor.textEdited.connect(lambda _: self._typed())
        self.editor.returnPressed.connect(self._enter)
        # Its line is kept free, so that nothing moves below while one types.
        self._told = ElidedLabel("", "small")
        self._wrong = label("", "error", wrap=True)
        self._wrong.hide()
        self._below = QHBoxLayout()
        self._below.setContentsMargins(10, 0, 10, 4)
        self._below.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, 5, 4)
        column.setSpacing(1)
        column.addWidget(self.editor)
        column.addLayout(self._below)
        column.addWidget(self._wrong)
        self.setFocusProxy(self.editor)

    def add_beside(self, widget: QWidget) -> None:
        """Lay something out beside how the line is understood, which comes and goes while one types."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        self._below.addWidget(widget, 1)

    def set_owners(self, owners: Candidates) -> None:
        """Who can be completed."""
        self._owners = owners

    @property
    def line(self) -> str:
        """What is typed."""
        return self.editor.text().strip()

    def show_line(self, line: str) -> None:
        """Show a line that waits to be put right, and how it is understood."""
        self.editor.setText(line)
        self._tell_understood()

    def clear(self) -> None:
        """Take the line away, after it was kept."""
        self.editor.clear()
        self._tell("")

    def fail(self, error: Exception) -> None:
        """Say what is wrong with the line; the text stays."""
        self._tell(explain(error).text, wrong=True)
        self.editor.setFocus()

    @property
    def told(self) -> str:
        """How the line is understood, or what is wrong with it."""
        return self._wrong.text() or self._told.text()

    def _typed(self) -> None:
        self._offer()
        self._tell_understood()

    def _tell_understood(self) -> None:
        try:
            self._tell(self._understood(parse_measure_line(self.editor.text(), self._today())))
        except UserError:
            # A line that is not finished is not wrong yet.
            self._tell("")

    def _offer(self) -> None:
        text, cursor = self.editor.text(), self.editor.cursorPosition()
        offers = completions(text, cursor, self._owners, self._today())
        # What is typed out in full needs no completing: Enter enters the line.
        done = len(offers) == 1 and text[offers[0].start : cursor] == offers[0].inserted.strip()
        self._offers = () if done else offers
        self._model.setStringList([offer.shown for offer in self._offers])
        popup = self._completer.popup()
        if popup is None:
            return
        if self._offers:
            self._completer.complete()
            popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            popup.hide()

    def _take(self, index: QModelIndex) -> None:
        offer = self._offers[index.row()]
        text, cursor = self.editor.text(), self.editor.cursorPosition()
        rest = text[cursor:].lstrip()
        self.editor.setText(text[: offer.start] + offer.inserted + rest)
        self.editor.setCursorPosition(offer.start + len(offer.inserted))
        self._typed()

    def _enter(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            return
        if self.line:
            self.entered.emit(self.line)

    def _understood(self, line: MeasureLine) -> str:
        if not line.who and line.due is None:
            return ""
        who = str(responsible(line.who, self._owners))
        due = far = ""
        if line.due is not None:
            due = self.tr("klart senast {day}").format(day=formats.short_day(line.due, self._today()))
            far = far_words(FAR_DUE) if is_far(line.due, self._today(), FAR_DUE) else ""
        return " · ".join(part for part in (line.what, who, due, far) if part)

    def _tell(self, text: str, *, wrong: bool = False) -> None:
        self._told.setText("" if wrong else text)
        self._wrong.setText(text if wrong else "")
        self._wrong.setVisible(wrong)
        if wrong:
            self.editor.setAccessibleDescription(text)
