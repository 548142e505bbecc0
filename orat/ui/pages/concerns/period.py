"""A period of one's own, from one day to another, for what the ready-made ones do not cover."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.periods import Period
from orat.errors import UserError
from orat.ui.widgets.fields import DateField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate

EARLIEST, LATEST = date(1900, 1, 1), date(2999, 12, 31)
"""Where a period without a beginning or an end is drawn."""


def period_dialog(
    parent: QWidget, today: Callable[[], date], chosen: Period | None, done: Callable[[Period], object]
) -> FormDialog:
    """Ask for the two days; one of them may be left empty."""

    def take(dialog: FormDialog, values: dict[str, Any]) -> None:
        first, last = values["first"], values["last"]
        if first is None and last is None:
            dialog.fail(UserError("empty", field="first"))
        elif first is not None and last is not None and last < first:
            dialog.fail(UserError("ends-before-start", field="last"))
        else:
            dialog.accept()
            done(Period(first or EARLIEST, last or LATEST))

    dialog = FormDialog(
        parent,
        translate("Concerns", "Egen period"),
        translate("Concerns", "Visa perioden"),
        take,
        text=translate(
            "Concerns", "Båda dagarna räknas med. Lämna en av dem tom för allt före eller allt efter."
        ),
    )
    dialog.add_row(
        ("first", DateField(translate("Concerns", "Från och med"), today)),
        ("last", DateField(translate("Concerns", "Till och med"), today)),
    )
    if chosen is not None:
        bounds = (("first", chosen.first, EARLIEST), ("last", chosen.last, LATEST))
        dialog.form.show_values({name: day for name, day, far in bounds if day != far})
    return dialog
