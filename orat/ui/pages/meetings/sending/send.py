"""Skicka: the mail as it will leave, to whom and with what; as a draft or by the mail server."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.documents import MASKED
from orat.domain.mail import Address, Finding, FoundIn, MailProposal, OutgoingMail, Sendable
from orat.domain.sending import Dispatch, DispatchState, MailSettings, SendingMethod
from orat.errors import Cancelled, EnvironmentFault
from orat.ui import formats
from orat.ui.after_export import open_file
from orat.ui.pages.meetings.sending.sent import sent_dialog
from orat.ui.pages.meetings.sending.sign import PasswordField
from orat.ui.pages.meetings.sending.words import dispatch_words, failure_words
from orat.ui.pages.meetings.view import ServiceContext
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import LineField, TextField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def send_dialog(context: ServiceContext, parent: QWidget, what: Sendable) -> None:
    """Read what would be sent, and open the dialog on it."""

    def show(answer: tuple[MailProposal, MailSettings]) -> None:
        SendDialog(context, parent, *answer).open()

    context.tasks.read(lambda s: (s.sending.proposal(what), s.sending.settings()), show, owner=parent)


class SendDialog(FormDialog):
    """Its verb sends by the server; beside it stands the draft. `opener` shows a draft."""

    def __init__(
        self, context: ServiceContext, parent: QWidget, proposal: MailProposal, settings: MailSettings
    ) -> None:
        title = translate("SendDialog", "Skicka {title}").format(title=proposal.title)
        super().__init__(parent, title, translate("SendDialog", "Skicka nu"), self._send)
        self.opener: Callable[[Path], bool] = open_file
        self._context = context
        self._context_parent = parent
        self._proposal = proposal
        self._findings = proposal.findings
        self._boxes: list[tuple[CheckBox, Address]] = []
        self.form.add(self._receivers())
        own = LineField(
            self.tr("Fler mottagare"), hint=self.tr("E-postadresser med komma emellan."), optional=True
        )
        self.add_row(("own", own))
        self.add_row(("subject", LineField(self.tr("Ämne"))))
        self.add_row(("text", TextField(self.tr("Text"), least=5, most=10)))
        self._show_attachments()
        self._found = label("", wrap=True, tone="warning")
        self.form.add(self._found)
        self._mask = Button(self.tr("Maskera i ämne och text"), self._mask_findings)
        self.form.add(self._mask)
        self._grounds = TextField(self.tr("Varför det får skickas ändå"), least=2, most=4, optional=True)
        self.add_row(("grounds", self._grounds))
        self._password = PasswordField(
            self.tr("Lösenord till e-postservern"),
            hint=self.tr("Datorn har inget säkert ställe för lösenord. Det används bara nu."),
        )
        self.add_row(("password", self._password))
        self._password.hide()
        self.form.show_values({"subject": proposal.subject, "text": proposal.text})
        self.verb.setEnabled(settings.method is SendingMethod.SMTP)
        if settings.method is SendingMethod.DRAFT:
            words = self.tr("För att skicka direkt härifrån: ställ in servern i Register › E-post.")
            self.form.add(label(words, "small", wrap=True))
        self.draft = Button(self.tr("Öppna som utkast"), self._open_draft)
        self._place_beside_verb(self.draft)
        self._show_findings()

    def _place_beside_verb(self, button: Button) -> None:
        row = next(each for each in self.findChildren(QHBoxLayout) if each.indexOf(self.verb) >= 0)
        row.insertWidget(row.indexOf(self.verb), button)

    def _receivers(self) -> QWidget:
        rows = ScrollRows((0, 0, 0, 0), 4)
        seen: set[str] = set()
        for view in self._proposal.receivers:
            rows.add(label(view.list.name, "strong", wrap=True))
            for each in view.members:
                address = Address(name=each.name, email=each.email)
                words = self.tr("{name}: adress saknas") if each.missing else self.tr("{name} <{email}>")
                box = CheckBox(words.format(name=each.name, email=each.email))
                fresh = not each.missing and each.email.casefold() not in seen
                box.setChecked(fresh)
                box.setEnabled(not each.missing)
                seen.add(each.email.casefold())
                rows.add(box)
                self._boxes.append((box, address))
        if not self._boxes:
            words = self.tr("Ingen sändlista gäller det här dokumentet. Gör en i Register › Sändlistor.")
            rows.add(label(words, "muted", wrap=True))
        rows.setMinimumHeight(self.fontMetrics().height() * min(8, 3 + 2 * len(self._boxes)))
        return rows

    def _show_attachments(self) -> None:
        for each in self._proposal.attachments:
            words = self.tr("Bilaga: {name}, {size}. Kontrollsumma {digest}…")
            text = words.format(name=each.name, size=formats.file_size(each.size), digest=each.digest[:16])
            made = label(text, "small", wrap=True)
            made.setToolTip(each.digest)
            self.form.add(made)
        if self._proposal.recipient:
            words = self.tr("Dokumentet är gjort för {who}.")
            self.form.add(label(words.format(who=self._proposal.recipient), "small", wrap=True))

    def _show_findings(self) -> None:
        found = self._findings
        for widget in (self._found, self._grounds):
            widget.setVisible(bool(found))
        self._mask.setVisible(any(each.where is not FoundIn.DOCUMENT for each in found))
        words = self.tr("Kan vara personuppgifter: {what}. Maskera dem, eller skriv varför de får vara med.")
        self._found.setText(words.format(what=", ".join(f"”{each.text}”" for each in found)))

    def _mask_findings(self) -> None:
        values = {name: self.form.fields[name].read() or "" for name in ("subject", "text")}
        for each in self._findings:
            if each.where is not FoundIn.DOCUMENT and each.text:
                values[each.where.value] = values[each.where.value].replace(each.text, MASKED)
        self.form.show_values(values, force=True)
        what = self._proposal.what
        self._context.tasks.read(
            lambda s: s.sending.inspect(what, values["subject"], values["text"]), self._inspected, owner=self
        )

    def _inspected(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._show_findings()

    def _mail(self, values: dict[str, Any]) -> OutgoingMail:
        chosen = [address for box, address in self._boxes if box.isChecked()]
        own = [part.strip() for part in (values["own"] or "").replace(";", ",").split(",") if part.strip()]
        return OutgoingMail(
            what=self._proposal.what,
            digest=self._proposal.attachments[0].digest,
            receivers=(*chosen, *(Address(email=each) for each in own)),
            subject=values["subject"] or "",
            text=values["text"] or "",
            grounds=values["grounds"] or "",
        )

    def _open_draft(self) -> None:
        if not self.form.commit():
            return
        mail = self._mail(self.form.values())

        def job(services: "Services") -> Done[tuple[Dispatch, Path]]:
            done, data = services.sending.draft(mail)
            folder = Path(tempfile.mkdtemp(prefix="orat-"))  # readable by its owner alone
            file = services.minutes.export(data, folder / "utkast.eml")
            return Done((done.value, file), done.change)

        def drafted(done: Done[tuple[Dispatch, Path]]) -> None:
            self.accept()
            _, file = done.value
            if not self.opener(file):
                self._context.shell.tell(EnvironmentFault("no-mail-program", path=str(file)))

        self._context.tasks.write(job, drafted, self.fail, owner=self)

    def _send(self, _: FormDialog, values: dict[str, Any]) -> None:
        mail, password = self._mail(values), values["password"] or None
        self.verb.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Done[Dispatch]:
            return services.sending.send(
                mail, progress=partial(_report, progress), cancelled=lambda: progress.cancelled,
                password=password,
            )  # fmt: skip

        title = self.tr("Skickar till {count} mottagare").format(count=len(mail.receivers))
        self._context.tasks.run_long(title, job, self._sent, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentFault) and error.code == "no-keyring":
            self._password.show()
        self.fail(error)

    def _sent(self, done: Done[Dispatch]) -> None:
        dispatch = done.value
        words, _ = dispatch_words(dispatch)
        if dispatch.state is DispatchState.FAILED:
            self.verb.setEnabled(True)
            self._found.setText(failure_words(dispatch.failure))
            self._found.show()
            return
        self.accept()
        self._context.shell.say(words)
        if dispatch.state is not DispatchState.SENT and dispatch.meeting_id is not None:
            sent_dialog(self._context, self._context_parent, dispatch.meeting_id).open()


def _report(progress: Progress, done: int, total: int) -> None:
    """How far it is; Avbryt is heeded by the delivery itself, which must record how it ended."""
    with suppress(Cancelled):
        progress.report(done / total)
