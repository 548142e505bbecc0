"""The dialogs that let a document leave: an edition for somebody, and the draft for comments."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.documents import IssuedDocument
from orat.domain.meeting import Meeting
from orat.errors import UserError
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.pages.meetings.notes.shown import Shown
from orat.ui.pages.meetings.paper import Paper
from orat.ui.widgets.fields import DateField, LineField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_DAYS_FOR_COMMENTS = 5


def issue_dialog(
    context: ServiceContext,
    parent: QWidget,
    paper: Paper,
    meeting: Meeting,
    shown: Shown,
    holds: str,
    recipient: str = "",
) -> FormDialog:
    """Ask for whom, keep what is handed out, and let it be saved as a file. `recipient` is proposed."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        def save(document: IssuedDocument) -> None:
            paper.export_issued(document, meeting)

        named = values["recipient"] or ""
        keep(context, dialog, lambda s: s.editions.issue(shown.extract(meeting.id), named), save)

    kept = translate(
        "IssuingDialogs",
        "Filen bevaras precis som den lämnas ut, med kontrollkod, mottagare och en logg över vad som "
        "utelämnats. Det kan inte ångras.",
    )
    dialog = FormDialog(
        parent,
        translate("IssuingDialogs", "Lämna ut"),
        translate("IssuingDialogs", "Lämna ut och spara filen…"),
        done,
        text=translate("IssuingDialogs", "{holds} {kept}").format(holds=holds, kept=kept),
    )
    hint = translate("IssuingDialogs", "Står i dokumentet, till exempel ”Sydsvenskan” eller enhetens namn.")
    dialog.add_row(("recipient", LineField(translate("IssuingDialogs", "För vem"), hint=hint)))
    if recipient:
        dialog.form.show_values({"recipient": recipient})
    return dialog


def circulate_dialog(context: ServiceContext, parent: QWidget, paper: Paper, meeting: Meeting) -> FormDialog:
    """Ask until when comments are wanted, keep the draft as it is sent out, and let it be saved."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        day = values["comments_by"]
        if day is None:
            dialog.fail(UserError("empty", field="comments_by"))
            return

        def save(document: IssuedDocument) -> None:
            paper.export_issued(document, meeting)

        keep(context, dialog, lambda s: s.minutes.circulate(meeting.id, day), save)

    dialog = FormDialog(
        parent,
        translate("IssuingDialogs", "Skicka ut för synpunkter"),
        translate("IssuingDialogs", "Frys utkastet och spara filen…"),
        done,
        text=translate(
            "IssuingDialogs",
            "Utkastet bevaras som det skickas ut, med titeln ”utskickad för synpunkter”. Du kan rätta det "
            "under tiden och skicka ut det igen. Det kan inte ångras.",
        ),
    )
    field = DateField(translate("IssuingDialogs", "Synpunkter senast"), context.today, forward=True)
    dialog.add_row(("comments_by", field))
    wanted = meeting.comments_by or context.today() + timedelta(days=_DAYS_FOR_COMMENTS)
    dialog.form.show_values({"comments_by": max(wanted, context.today())})
    return dialog
