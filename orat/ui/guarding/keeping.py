"""Behåll med skäl: asks why something that may be person data may stand."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.person_data import PersonDataKind
from orat.ui.guarding.words import kind_word
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import TextField
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def keep_dialog(tasks: "Tasks[Services]", parent: QWidget, kind: PersonDataKind, text: str) -> FormDialog:
    """The reason is kept in the log; the very words are not asked about again in this register."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        reason = values["reason"] or ""
        tasks.write(
            lambda services: services.guard.keep(kind, text, reason),
            lambda _: dialog.accept(),
            dialog.fail,
            owner=dialog,
        )

    words = translate(
        "Guard",
        "”{text}” ({kind}) får då stå i alla texter i registret. Skälet skrivs i loggen med ditt namn, och "
        "programmet frågar inte om just de orden igen. Det kan ändras i Register › Tillåtna namn.",
    )
    dialog = FormDialog(
        parent,
        translate("Guard", "Behåll med skäl"),
        translate("Guard", "Behåll"),
        done,
        text=words.format(text=text, kind=kind_word(kind)),
    )
    hint = translate("Guard", "Till exempel: namnet på en butik, eller en tjänsteperson utanför registret.")
    dialog.add_row(("reason", TextField(translate("Guard", "Skäl"), least=2, most=4, hint=hint)))
    return dialog
