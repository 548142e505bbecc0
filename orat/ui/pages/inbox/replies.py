"""What is written to the sender of a report: a question or a receipt as a draft, or that none is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.inbox import OPEN
from orat.services.inbox.answers import ReportView
from orat.ui.after_export import open_file
from orat.ui.page import Context
from orat.ui.paper.draft import ask_receiver, hand_over

if TYPE_CHECKING:
    from orat.services.house import Services


class ReplyDeeds(QObject):
    """Acts on the ids given to `choose`; `ready` calls what it is given once all that is typed is kept."""

    settled = Signal(str)
    """A report has left the list, and what is to be said of that."""
    told = Signal(str)
    """A receipt was written, and what is to be said of that; the report stands as it stood."""
    answered = Signal(int)
    """The report that an answer was laid to, by id."""
    refused = Signal(object)
    """An `OratError`."""

    def __init__(
        self,
        context: Context[Services],
        page: QWidget,
        ready: Callable[[Callable[[], object]], object],
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._ready = ready
        self._ids: tuple[int, ...] = ()
        self.open_elsewhere: Callable[[Path], bool] = open_file
        """Hands a draft to the mail program; replaced where nobody sits at the screen."""
        add = partial(context.actions.add, scope=page, writes=True)
        self.ask = add("inbox.ask", self.tr("Fråga avsändaren"), self._ask, "Ctrl+R", "message-square")
        self.receipt = add("inbox.receipt", self.tr("Kvitto till avsändaren"), self._receipt, "Ctrl+Shift+R")
        self.waive = add("inbox.waive-receipt", self.tr("Kvitto behövs inte"), self._waive, "Ctrl+Shift+K")

    @property
    def actions(self) -> tuple[QAction, ...]:
        """All that can be done, in the order of a menu."""
        return self.ask, self.receipt, self.waive

    def choose(self, ids: Sequence[int], view: ReportView | None) -> None:
        """Act on these from now on; `view` is of the one when it is one."""
        self._ids = tuple(ids)
        lies = view is not None and view.lies
        self.ask.setEnabled(view is not None and view.report.state in OPEN and not lies)
        self.receipt.setEnabled(view is not None and not lies)
        self.waive.setEnabled(view.reply.owed if view is not None else bool(ids))

    def answer(self, asked_id: int) -> None:
        """Say that the report is the answer about another."""
        if len(self._ids) == 1 and self.ask.isEnabled():
            (report_id,) = self._ids
            self._context.tasks.write(
                lambda s: s.replies.answer(report_id, asked_id),
                lambda _: self._laid(asked_id),
                self.refused.emit,
                owner=self,
            )

    def _laid(self, asked_id: int) -> None:
        self.answered.emit(asked_id)
        self.settled.emit(self.tr("Svaret ligger hos rapporten"))

    def _ask(self) -> None:
        (report_id,) = self._ids

        def write(to: str) -> None:
            self._context.tasks.write(
                lambda s: s.replies.ask(report_id, to), self._asked, self.refused.emit, owner=self
            )

        self._ready(partial(self._to_sender, report_id, write))

    def _to_sender(self, report_id: int, write: Callable[[str], object]) -> None:
        """Write to the sender; where the address is not known, ask for it first."""
        self._context.tasks.read(
            lambda s: s.replies.addressee(report_id),
            lambda whom: ask_receiver(self._page, whom, write),
            self.refused.emit,
            owner=self,
        )

    def _asked(self, done: Done[Path]) -> None:
        opened = self._open(done.value)
        self.settled.emit(self.tr("Frågan är ett mejlutkast") if opened else self.tr("Frågan är skriven"))

    def _receipt(self) -> None:
        (report_id,) = self._ids

        def write(to: str) -> None:
            self._context.tasks.write(
                lambda s: s.replies.receipt(report_id, to), self._written, self.refused.emit, owner=self
            )

        self._to_sender(report_id, write)

    def _written(self, done: Done[Path]) -> None:
        opened = self._open(done.value)
        self.told.emit(self.tr("Kvittot är ett mejlutkast") if opened else self.tr("Kvittot är skrivet"))

    def _waive(self) -> None:
        ids = self._ids
        said = self.tr("Inget kvitto behövs")
        self._context.tasks.write(
            lambda s: s.replies.waive(ids), lambda _: self.told.emit(said), self.refused.emit, owner=self
        )

    def _open(self, file: Path) -> bool:
        return hand_over(self._context, self._page, file, self.open_elsewhere)
