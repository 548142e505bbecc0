"""A unit that the register does not have is added from the report that names it, with one press."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.inbox import OPEN
from orat.domain.register import Unit
from orat.services.inbox.answers import ReportView
from orat.ui.page import Context
from orat.ui.words import unit_kind_word

if TYPE_CHECKING:
    from orat.services.house import Services


_LONGEST = 40
"""So many characters of a name fit in a button."""


class NewUnitDeed(QObject):
    """Acts on the report given to `choose`; `ready` calls what it is given once all that is typed is kept."""

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
        self._ready = ready
        self._view: ReportView | None = None
        text = self.tr("Lägg till enheten i registret")
        self.action = context.actions.add("inbox.add-unit", text, self._add, scope=page)

    @property
    def possible(self) -> bool:
        """Whether the report names a unit that is not known."""
        return self.action.isEnabled()

    def choose(self, view: ReportView | None) -> None:
        """Act on this report from now on."""
        self._view = view
        # Where what was written may be one that is known, those are offered instead.
        open_ = view is not None and view.report.state in OPEN and not view.units_like
        unit = view.report.unknown_unit if view is not None and open_ else ""
        self.action.setEnabled(bool(unit))
        if unit:
            short = unit if len(unit) <= _LONGEST else f"{unit[: _LONGEST - 1]}…"
            # In a button's text the sign would mark a key.
            named = short.replace("&", "&&")
            self.action.setText(self.tr("Lägg till ”{unit}” i registret").format(unit=named))

    def _add(self) -> None:
        if self._view is not None:
            report_id = self._view.report.id
            self._ready(
                lambda: self._context.tasks.write(
                    lambda s: s.new_units.add(report_id),
                    then=self._added,
                    failed=self.refused.emit,
                    owner=self,
                )
            )

    def _added(self, done: Done[Unit]) -> None:
        """Say as what it was added, with the way to where that is put right."""
        unit, shell = done.value, self._context.shell
        said = self.tr("{unit} är tillagd i registret: {kind}")
        change = partial(shell.go, "register", section="units", entry_id=unit.id)
        shell.say(said.format(unit=unit.name, kind=unit_kind_word(unit.kind)), (self.tr("Ändra"), change))
