"""Asks for a point that only informs."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.ui.guarding import watch
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.widgets.fields import LineField, NumberField, TextField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_MINUTES = 5


def information_dialog(context: ServiceContext, parent: QWidget, meeting_id: int) -> FormDialog:
    """The point comes in front of the closing one, and can be moved from there."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        keep(
            context,
            dialog,
            lambda s: s.agenda.add_information(
                meeting_id,
                values["title"] or "",
                minutes=values["minutes"] or 0,
                presenter=values["presenter"] or "",
                note=values["note"] or "",
            ),
        )

    dialog = FormDialog(
        parent,
        translate("InformationPoint", "Ny informationspunkt"),
        translate("InformationPoint", "Lägg till punkten"),
        done,
        text=translate(
            "InformationPoint", "För sådant som ska sägas på mötet utan att det finns en iakttagelse."
        ),
    )
    title = LineField(translate("InformationPoint", "Rubrik"))
    presenter = LineField(translate("InformationPoint", "Föredras av"), optional=True)
    minutes = NumberField(
        translate("InformationPoint", "Tid"), 0, 480, unit=translate("InformationPoint", "min")
    )
    note = TextField(translate("InformationPoint", "Anteckning inför mötet"), least=2, optional=True)
    watch(context.tasks, title, note)
    dialog.add_row(("title", title)).add_row(("presenter", presenter, 3), ("minutes", minutes, 1))
    dialog.add_row(("note", note))
    dialog.form.show_values({"minutes": _MINUTES, "title": "", "presenter": "", "note": ""})
    return dialog
