"""A mail draft on its way to the mail program; where there is none it can be saved, before it is gone."""

from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.ui.after_export import tell_exported
from orat.ui.page import ServiceContext
from orat.ui.paper.saving import FileSaver
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner

translate = QCoreApplication.translate
_BANNER = "mail-draft"


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
