"""Asks for what opened the register when a backup was made: its password then, or the code of that time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.backups import Backup
from orat.errors import OratError
from orat.ui import backup_words
from orat.ui.page import ServiceContext
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.secret_field import SecretField

translate = QCoreApplication.translate

Learn = Callable[[str, str], object]
"""Tries a password or a code, on any thread."""


class OldKeyDialog(FormDialog):
    """`learn` tries what was typed, and `then` goes on where the backup could not be opened."""

    def __init__(
        self,
        context: ServiceContext,
        parent: QWidget,
        backup: Backup,
        learn: Learn,
        then: Callable[[], object],
    ) -> None:
        text = translate(
            "OldKeyDialog",
            "Kopian från {when} gjordes när registret hade en annan nyckel. Skriv lösenordet som gällde då, "
            "eller koden på återställningsbladet från den tiden.",
        )
        super().__init__(
            parent,
            translate("OldKeyDialog", "Kopian har en äldre nyckel"),
            translate("OldKeyDialog", "Öppna kopian"),
            self._try,
            text=text.format(when=backup_words.moment(backup.made_at, context.today())),
        )
        self._context, self._learn, self._then = context, learn, then
        self.add_row(("password", SecretField(self.tr("Lösenordet då"), optional=True)))
        hint = self.tr("Sex grupper om fem tecken.")
        self.add_row(("code", LineField(self.tr("Eller kod"), hint=hint, optional=True)))

    def _try(self, _: FormDialog, values: dict[str, Any]) -> None:
        password, code = self.form.fields["password"].read() or "", values["code"] or ""
        if not password and not code:
            self.form.fields["password"].show_error(self.tr("Skriv lösenordet eller koden."))
            return
        self.verb.setEnabled(False)

        def done(_: object) -> None:
            self.accept()
            self._then()

        # The cost of a try is meant to be felt, but not by the window.
        self._context.tasks.beside(lambda _: self._learn(password, code), done, self._refused, owner=self)

    def _refused(self, error: OratError) -> None:
        self.fail(error)
