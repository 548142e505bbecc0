"""Behåll: why something is kept from weeding, and until when."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.weeding import Candidate
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.widgets.fields import DateField, LineField
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


class HoldBack(FormDialog):
    """Can be undone like any other change, and taken back in the list."""

    def __init__(
        self,
        context: Context["Services"],
        parent: QWidget,
        candidates: Sequence[Candidate],
        then: Callable[[], object],
    ) -> None:
        words = translate("HoldBack", "Behåll {count} st").format(count=formats.integer(len(candidates)))
        super().__init__(
            parent,
            words,
            translate("HoldBack", "Behåll"),
            self._keep,
            text=translate(
                "HoldBack", "Det gallras inte förrän dagen har gått. Utan dag behålls det tills vidare."
            ),
        )
        self._context = context
        self._candidates = candidates
        self._then = then
        self.add_row(("reason", LineField(self.tr("Varför det ska vara kvar"))))
        self.add_row(
            ("until", DateField(self.tr("Till och med"), context.today, forward=True, optional=True))
        )

    def _keep(self, _: FormDialog, values: dict[str, Any]) -> None:
        candidates, reason, until = self._candidates, values["reason"] or "", values["until"]

        def done(_: Any) -> None:
            self.accept()
            self._then()

        self._context.tasks.write(
            lambda s: s.weeding.hold_back(candidates, reason, until), done, self.fail, owner=self
        )
