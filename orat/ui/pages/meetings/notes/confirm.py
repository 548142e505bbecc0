"""The two steps that cannot be undone, each asked for with its verb: finalise, and open for correction."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.meeting import Meeting
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.pages.meetings.notes.missing import Missing
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label

translate = QCoreApplication.translate


def finalise_dialog(
    context: ServiceContext,
    parent: QWidget,
    meeting: Meeting,
    number: int,
    missing: tuple[Missing, ...],
    then: Callable[[], object],
) -> FormDialog:
    """Freeze the notes as a version; what blocks it is said, and the verb is off then."""

    def done(dialog: FormDialog, _: dict[str, Any]) -> None:
        keep(context, dialog, lambda s: s.minutes.finalise(meeting.id), lambda _: then())

    title = translate("NotesConfirm", "Fastställ anteckningarna för {week}")
    verb = translate("NotesConfirm", "Fastställ version {number}")
    dialog = FormDialog(
        parent,
        title.format(week=formats.week_long(meeting.week)),
        verb.format(number=number),
        done,
        text=translate(
            "NotesConfirm",
            "Texterna och PDF-filen låses precis som de är nu, med en kontrollkod. Det kan inte ångras. "
            "Behöver något rättas senare blir det en ny version, och den här finns kvar.",
        ),
    )
    for each in missing:
        tone = "danger" if each.blocks else "warning"
        dialog.form.add(label(each.text, wrap=True, tone=tone))
    if any(each.blocks for each in missing):
        dialog.verb.setEnabled(False)
        why = translate("NotesConfirm", "Avgör punkterna först. Sedan kan anteckningarna fastställas.")
        dialog.form.add(label(why, "muted", wrap=True))
    return dialog


def reopen_dialog(context: ServiceContext, parent: QWidget, meeting: Meeting, version: int) -> FormDialog:
    """Open finalised notes for correction."""

    def done(dialog: FormDialog, _: dict[str, Any]) -> None:
        keep(context, dialog, lambda s: s.minutes.reopen(meeting.id))

    words = translate(
        "NotesConfirm",
        "Version {version} finns kvar som den är. Rättelserna blir version {following} när den fastställs, "
        "med en lista över vad som ändrats.",
    )
    return FormDialog(
        parent,
        translate("NotesConfirm", "Öppna för rättelse"),
        translate("NotesConfirm", "Öppna för rättelse"),
        done,
        text=words.format(version=version, following=version + 1),
    )
