"""Skriv under: a signature from a certificate file, added to a document of record."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.errors import EnvironmentFault, UserError
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.pages.meetings.view import ServiceContext
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import CheckField, LineField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


class PasswordField(LineField):
    """One line that shows dots and is never committed while it is typed."""

    commits_while_typing = False

    def __init__(self, text: str, *, hint: str = "") -> None:
        super().__init__(text, hint=hint)
        self.editor.setEchoMode(self.editor.EchoMode.Password)

    def read(self) -> str:
        return self.editor.text()


def sign_dialog(context: ServiceContext, parent: QWidget, what: Sendable) -> FormDialog:
    """Sign a version or an issued document; show it with `open()`."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        name, password = values["file"] or "", values["password"] or ""
        if not name:
            dialog.fail(UserError("empty", field="file"))
            return

        def job(services: "Services") -> Done[IssuedDocument]:
            path = Path(name)
            try:
                p12 = path.read_bytes()
            except OSError as error:
                raise EnvironmentFault("file-unreadable", field="file", path=name) from error
            return services.signing.sign(
                what, p12, password, visible=bool(values.get("visible")), reason=values["reason"] or ""
            )

        def signed(document: IssuedDocument) -> None:
            words = translate("SignDialog", "{title} är underskrivet av {who}.")
            context.shell.say(words.format(title=document.title, who=document.signer))

        keep(context, dialog, job, signed)

    text = translate(
        "SignDialog",
        "Underskriften läggs till efter dokumentets egna bytes, som inte ändras. Den underskrivna filen "
        "sparas bland det utfärdade och det kan inte ångras. Lösenordet sparas inte. Certifikat i datorns "
        "eget certifikatförråd eller på ett kort kan inte användas: det behövs en fil.",
    )
    dialog = FormDialog(
        parent,
        translate("SignDialog", "Skriv under"),
        translate("SignDialog", "Skriv under"),
        done,
        text=text,
        scrolls=True,
    )
    _add_fields(dialog)
    _offer_visible(context, dialog, what)
    return dialog


def _offer_visible(context: ServiceContext, dialog: FormDialog, what: Sendable) -> None:
    """The choice where the document has room for it, else how it gets room."""
    visible = dialog.form.fields["visible"]
    visible.hide()
    words = translate(
        "SignDialog",
        "Underskriften blir osynlig på sidan. För en synlig: slå på fältet i Register › Dokument innan "
        "anteckningarna fastställs.",
    )
    unseen = label(words, "small", wrap=True)
    unseen.hide()
    dialog.form.add(unseen)

    def show(has_field: bool) -> None:
        visible.setVisible(has_field)
        unseen.setVisible(not has_field)

    context.tasks.read(lambda s: s.signing.can_show(what), show, owner=dialog)


def _add_fields(dialog: FormDialog) -> None:
    hint = translate(
        "SignDialog",
        "Slutar på .p12 eller .pfx. Har du ingen: be it-avdelningen om ett personligt certifikat som fil.",
    )
    file = LineField(translate("SignDialog", "Certifikatfil"), hint=hint)

    def choose() -> None:
        chosen, _ = QFileDialog.getOpenFileName(dialog, "", "", "PKCS#12 (*.p12 *.pfx)")
        if chosen:
            file.show_value(chosen, force=True)

    dialog.add_row(("file", file))
    row = QWidget()
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(Button(translate("SignDialog", "Välj fil…"), choose))
    beside.addStretch(1)
    dialog.form.add(row)
    dialog.add_row(("password", PasswordField(translate("SignDialog", "Lösenord till filen"))))
    dialog.add_row(("reason", LineField(translate("SignDialog", "Skäl"), optional=True)))
    dialog.add_row(("visible", CheckField(translate("SignDialog", "Synlig underskrift i dokumentet"))))
