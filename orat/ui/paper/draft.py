"""A mail draft on its way to the mail program; where there is none it can be saved, before it is gone."""

from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.mail import Address, clean_address
from orat.errors import UserError
from orat.ui.after_export import tell_exported
from orat.ui.page import ServiceContext
from orat.ui.paper.saving import FileSaver
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_BANNER = "mail-draft"


def receiver_field() -> LineField:
    """Where the address of a draft is written."""
    return LineField(
        translate("MailDraft", "Till"), placeholder=translate("MailDraft", "e-postadress"), optional=True
    )


def show_receiver(field: LineField, whom: Address) -> None:
    """Show the address that is known, or say what a draft without one is."""
    field.show_value(whom.email)
    known = translate("MailDraft", "Adressen är enhetens kontakt i registret.")
    unknown = translate(
        "MailDraft", "Ingen adress är känd. Utan adress öppnas utkastet utan mottagare, som fylls i där."
    )
    field.set_hint(known if whom.email else unknown)


def ask_receiver(parent: QWidget, whom: Address, go: Callable[[str], object]) -> None:
    """Go on at once with an address that is known; else ask for it, and say what happens without one.

    Nothing is written or opened after Avbryt.
    """
    if whom.email:
        go(whom.email)
        return

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        typed = str(values["to"] or "")
        try:
            email = clean_address(typed, "to") if typed else ""
        except UserError as error:
            dialog.fail(error)
            return
        dialog.accept()
        go(email)

    bare = translate("MailDraft", "Öppna utan mottagare")
    words = translate(
        "MailDraft", "Ingen adress är känd till {who}. Skriv den här, eller fyll i den i mejlprogrammet."
    )
    dialog = FormDialog(
        parent,
        translate("MailDraft", "Mejlet har ingen mottagare"),
        bare,
        done,
        text=words.format(who=whom.name or translate("MailDraft", "mottagaren")),
    )
    to = receiver_field()
    to.edited.connect(
        lambda: dialog.verb.setText(translate("MailDraft", "Öppna utkastet") if to.read() else bare)
    )
    dialog.add_row(("to", to)).open()


def hand_over(context: ServiceContext, parent: QWidget, draft: Path, opens: Callable[[Path], bool]) -> bool:
    """Open a draft where one mails; whether the system has a program for it."""
    if opens(draft):
        return True
    saver = FileSaver(context, parent)

    def save() -> None:
        target = saver.ask_for(draft.name)
        if target is not None:
            said = translate("MailDraft", "Mejlutkastet")
            context.tasks.read(
                lambda _: Path(copyfile(draft, target)),
                lambda file: tell_exported(context.shell, file, said),
                owner=saver,
            )

    text = translate("MailDraft", "Spara utkastet som en fil och öppna den där du mejlar.")
    banner = Banner(
        text,
        Tone.WARNING,
        lead=translate("MailDraft", "Datorn har inget program för mejlutkast."),
        actions=[(translate("MailDraft", "Spara utkastet…"), save)],
        closable=True,
    )
    context.shell.set_banner(_BANNER, banner)
    return False
