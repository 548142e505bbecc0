"""Skriv under: a signature by a certificate of the system or in a file, added to a document of record."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.errors import EnvironmentFault, UserError
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import CheckField, ComboField, LineField, Option
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label
from orat.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from orat.services.documents.signing import OwnCertificate
    from orat.services.house import Services

translate = QCoreApplication.translate


def sign_dialog(context: ServiceContext, parent: QWidget, what: Sendable) -> FormDialog:
    """Sign a version or an issued document; show it with `open()`."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        name, password = values["file"] or "", values["password"] or ""
        own = values["own"] or ""
        if not own and not name:
            dialog.fail(UserError("empty", field="file"))
            return

        def job(services: "Services") -> Done[IssuedDocument]:
            visible, reason = bool(values.get("visible")), values["reason"] or ""
            if own:
                return services.signing.sign_by_system(what, own, visible=visible, reason=reason)
            path = Path(name)
            try:
                p12 = path.read_bytes()
            except OSError as error:
                raise EnvironmentFault("file-unreadable", field="file", path=name) from error
            return services.signing.sign(what, p12, password, visible=visible, reason=reason)

        def signed(document: IssuedDocument) -> None:
            words = translate("SignDialog", "{title} är underskrivet av {who}.")
            context.shell.say(words.format(title=document.title, who=document.signer))

        keep(context, dialog, job, signed)

    text = translate(
        "SignDialog",
        "Underskriften läggs till utan att något i dokumentet ändras. Den underskrivna filen sparas bland "
        "det utlämnade, och det kan inte ångras. Lösenordet sparas inte.",
    )
    dialog = FormDialog(
        parent,
        translate("SignDialog", "Skriv under"),
        translate("SignDialog", "Skriv under"),
        done,
        text=text,
        scrolls=True,
    )
    _offer_own(context, dialog, _add_fields(dialog))
    _offer_visible(context, dialog, what)
    return dialog


def _offer_own(context: ServiceContext, dialog: FormDialog, field: ComboField[str]) -> None:
    """The certificates of the system, the first of them chosen; hidden where there are none."""
    of_file = [dialog.form.fields["file"], dialog.form.fields["password"], *dialog.findChildren(_FileRow)]
    field.hide()

    def choose() -> None:
        for each in of_file:
            each.setVisible(field.value is None)

    def show(found: "tuple[OwnCertificate, ...]") -> None:
        words = translate("SignDialog", "{name}, gäller till {day}")
        field.set_options(
            [
                Option(
                    each.fingerprint, words.format(name=each.name, day=formats.iso_day(each.not_after.date()))
                )
                for each in found
            ]
        )
        field.setVisible(bool(found))
        if found:
            field.show_value(found[0].fingerprint, force=True)
        choose()

    field.committed.connect(lambda _: choose())
    context.tasks.read(lambda s: s.signing.certificates(), show, owner=dialog)


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


class _FileRow(QWidget):
    """The way to a file, shown with its field."""


def _where_files_come_from() -> str:
    """How one gets a certificate as a file from this system."""
    if sys.platform == "darwin":
        return translate(
            "SignDialog",
            "Slutar på .p12 eller .pfx. Ligger certifikatet i Nyckelhanteraren: exportera det därifrån som "
            ".p12.",
        )
    if sys.platform == "win32":
        return translate(
            "SignDialog",
            "Slutar på .p12 eller .pfx. Certifikat i datorns certifikatförråd eller på ett isatt kort visas "
            "överst.",
        )
    return translate(
        "SignDialog",
        "Slutar på .p12 eller .pfx. Har du ingen: exportera certifikatet ur webbläsaren, eller be "
        "it-avdelningen om det som fil.",
    )


def _add_fields(dialog: FormDialog) -> ComboField[str]:
    """The fields; the answer is the one for certificates of the system."""
    own: ComboField[str] = ComboField(
        translate("SignDialog", "Certifikat"),
        hint=translate("SignDialog", "Datorn frågar själv efter kortets pinkod."),
        empty=translate("SignDialog", "I en fil"),
    )
    dialog.add_row(("own", own))
    file = LineField(translate("SignDialog", "Certifikatfil"), hint=_where_files_come_from())

    def choose() -> None:
        chosen, _ = QFileDialog.getOpenFileName(dialog, "", "", "PKCS#12 (*.p12 *.pfx)")
        if chosen:
            file.show_value(chosen, force=True)

    dialog.add_row(("file", file))
    row = _FileRow()
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(Button(translate("SignDialog", "Välj fil…"), choose))
    beside.addStretch(1)
    dialog.form.add(row)
    dialog.add_row(("password", SecretField(translate("SignDialog", "Lösenord till filen"))))
    dialog.add_row(("reason", LineField(translate("SignDialog", "Skäl"), optional=True)))
    dialog.add_row(("visible", CheckField(translate("SignDialog", "Synlig underskrift i dokumentet"))))
    return own
