"""Skicka: the mail as it will leave, to whom and with what; as a draft or by the mail server."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.changes import Change, Done, Kind
from orat.domain.mail import (
    Address,
    DispatchView,
    Finding,
    FoundIn,
    MailProposal,
    OutgoingMail,
    Sendable,
    mask_found,
)
from orat.domain.minutes import Edition
from orat.domain.sending import Dispatch, DispatchState, MailSettings, SendingMethod
from orat.errors import Cancelled, OratError
from orat.ui import formats
from orat.ui.after_export import open_file, tell_exported
from orat.ui.guarding import watch
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.sending.choice import ReceiverChoice
from orat.ui.pages.meetings.sending.sent import entry, outcome_dialog
from orat.ui.pages.meetings.sending.words import dispatch_words
from orat.ui.paper.draft import hand_over
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import LineField, TextField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label
from orat.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_INSPECT_AFTER_MS = 400
_WORDS = ("subject", "text")


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
        super().__init__(parent, title, translate("SendDialog", "Skicka nu"), self._send, scrolls=True)
        self.opener: Callable[[Path], bool] = open_file
        self._context = context
        self._context_parent = parent
        self._proposal = proposal
        self._findings = proposal.findings
        self.choice = ReceiverChoice(proposal.receivers)
        self.form.add(self.choice)
        self._add_fields(proposal)
        self.verb.setEnabled(settings.method is SendingMethod.SMTP)
        if settings.method is SendingMethod.DRAFT:
            words = self.tr("För att skicka direkt härifrån: ställ in servern i Register › E-post.")
            self.form.add(label(words, "small", wrap=True))
        self._outcome = QWidget()
        self._outcome_lines = QVBoxLayout(self._outcome)
        self._outcome_lines.setContentsMargins(0, 0, 0, 0)
        self._outcome.hide()
        self.form.add(self._outcome)
        by_draft = settings.method is SendingMethod.DRAFT
        look = "primary" if by_draft else ""
        self.draft = Button(self.tr("Öppna som utkast"), self._open_draft, look=look)
        self._place_beside_verb(self.draft)
        if by_draft:
            # What cannot be done is not shown as the thing to do.
            self.verb.hide()
            self.verb.setDefault(False)
            self.draft.setDefault(True)
        self._inspection = QTimer(self, singleShot=True, interval=_INSPECT_AFTER_MS)
        self._inspection.timeout.connect(self._inspect_words)
        self.form.edited.connect(self._on_edited)
        context.tasks.changed.connect(self._on_change)
        self._show_findings()

    def _add_fields(self, proposal: MailProposal) -> None:
        hint = self.tr("E-postadresser med komma emellan.")
        self.add_row(("own", LineField(self.tr("Fler mottagare"), hint=hint, optional=True)))
        subject, text = LineField(self.tr("Ämne")), TextField(self.tr("Text"), least=5, most=10)
        watch(self._context.tasks, subject, text)
        self.add_row(("subject", subject))
        self.add_row(("text", text))
        self._show_attachments()
        self._found = label("", wrap=True, tone="warning")
        self.form.add(self._found)
        self._mask = Button(self.tr("Maskera i ämne och text"), self._mask_findings)
        self.form.add(self._mask)
        self._grounds = TextField(self.tr("Varför det får skickas ändå"), least=2, most=4)
        self.add_row(("grounds", self._grounds))
        self._password = SecretField(
            self.tr("Lösenord till e-postservern"),
            hint=self.tr("Datorn har inget lösenord till servern sparat. Det du skriver används bara nu."),
        )
        self.add_row(("password", self._password))
        self._password.hide()
        self.form.show_values({"subject": proposal.subject, "text": proposal.text})

    def _place_beside_verb(self, button: Button) -> None:
        row = next(each for each in self.findChildren(QHBoxLayout) if each.indexOf(self.verb) >= 0)
        row.insertWidget(row.indexOf(self.verb), button)

    def _show_attachments(self) -> None:
        for each in self._proposal.attachments:
            words = self.tr("Bilaga: {name}, {size}. Kontrollsumma {digest}…")
            text = words.format(name=each.name, size=formats.file_size(each.size), digest=each.digest[:16])
            made = label(text, "small", wrap=True)
            made.setToolTip(each.digest)
            self.form.add(made)
        self.form.add(label(self._edition(), "small", wrap=True))
        if self._proposal.recipient:
            words = self.tr("Dokumentet är gjort för {who}.")
            self.form.add(label(words.format(who=self._proposal.recipient), "small", wrap=True))

    def _edition(self) -> str:
        return {
            Edition.FULL: self.tr("Hela dokumentet skickas, utan maskningar."),
            Edition.MASKED: self.tr("Den maskade upplagan skickas."),
            Edition.EXCERPT: self.tr("Utdraget skickas, inte hela dokumentet."),
        }[self._proposal.edition]

    def _show_findings(self) -> None:
        found = self._findings
        for widget in (self._found, self._grounds):
            widget.setVisible(bool(found))
        self._mask.setVisible(any(each.where is not FoundIn.DOCUMENT for each in found))
        words = self.tr("Kan vara personuppgifter: {what}. Maskera dem, eller skriv varför de får vara med.")
        texts = dict.fromkeys(each.text for each in found)
        self._found.setText(words.format(what=", ".join(f"”{text}”" for text in texts)))

    def _on_edited(self, name: str) -> None:
        if name in _WORDS:
            self._inspection.start()

    def _on_change(self, change: Change) -> None:
        if change.touches(Kind.KEPT, Kind.ALLOWED):
            self._inspect_words()

    def _words(self) -> tuple[str, str]:
        """Subject and text as they stand, committed or not."""
        subject, text = (self.form.fields[name].read() or "" for name in _WORDS)
        return subject, text

    def _inspect_words(self) -> None:
        """Look through what is being typed; the attachment is what it was."""
        words = self._words()
        self._read(lambda s: s.sending.inspect_words(*words), self._words_inspected)

    def _words_inspected(self, findings: tuple[Finding, ...]) -> None:
        document = tuple(each for each in self._findings if each.where is FoundIn.DOCUMENT)
        self._inspected((*findings, *document))

    def _inspected(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._show_findings()

    def _read(self, job: "Callable[[Services], Any]", then: Callable[[Any], None]) -> None:
        self._context.tasks.read(job, then, owner=self, latest="inspect")

    def _mask_findings(self) -> None:
        words = self._words()
        self._read(lambda s: s.sending.inspect_words(*words), partial(self._mask_in, words))

    def _mask_in(self, words: tuple[str, str], findings: tuple[Finding, ...]) -> None:
        if words == self._words():
            found = {name: [each for each in findings if each.where == name] for name in _WORDS}
            values = {name: mask_found(text, found[name]) for name, text in zip(_WORDS, words, strict=True)}
            self.form.show_values(values, force=True)
        self._inspect_words()

    def _mail(self, values: dict[str, Any]) -> OutgoingMail:
        own = [part.strip() for part in (values["own"] or "").replace(";", ",").split(",") if part.strip()]
        return OutgoingMail(
            what=self._proposal.what,
            digest=self._proposal.attachments[0].digest,
            receivers=(*self.choice.chosen(), *(Address(email=each) for each in own)),
            subject=values["subject"] or "",
            text=values["text"] or "",
            grounds=values["grounds"] or "",
            seen=self._findings,
        )

    def _open_draft(self) -> None:
        if not self.form.commit():
            return
        mail = self._mail(self.form.values())

        def drafted(done: Done[tuple[Dispatch, Path]]) -> None:
            self.accept()
            _, file = done.value
            if hand_over(self._context, self._context_parent, file, self.opener):
                # Some systems say that it was opened although nothing opens it.
                tell_exported(self._context.shell, file, self.tr("Mejlutkastet"))

        self._context.tasks.write(lambda s: s.sending.draft_file(mail), drafted, self.fail, owner=self)

    def _send(self, _: FormDialog, values: dict[str, Any]) -> None:
        mail, password = self._mail(values), values["password"] or None
        self.verb.setEnabled(False)
        self._outcome.hide()

        def job(services: "Services", progress: Progress) -> Done[Dispatch]:
            return services.sending.send(
                mail, progress=partial(_report, progress), cancelled=lambda: progress.cancelled,
                password=password,
            )  # fmt: skip

        title = self.tr("Skickar till {count} mottagare").format(count=len(mail.receivers))
        self._context.tasks.run_long(title, job, self._sent, self.fail, owner=self)

    def fail(self, error: Exception) -> None:
        """Say an error at its field, which is shown where it was not asked for before."""
        code = error.code if isinstance(error, OratError) else ""
        if code in ("no-keyring", "no-password"):
            self._password.show()
        if code == "findings-left":
            what, words = self._proposal.what, self._words()
            self._grounds.show()
            self._read(lambda s: s.sending.inspect(what, *words), self._inspected)
        super().fail(error)

    def _sent(self, done: Done[Dispatch]) -> None:
        dispatch_id = done.value.id
        self._context.tasks.read(lambda s: s.sending.dispatch(dispatch_id), self._tell, owner=self)

    def _tell(self, view: DispatchView) -> None:
        """How it went for each receiver: here, where it can be tried again, when nothing left."""
        if view.dispatch.state is DispatchState.FAILED:
            self.verb.setEnabled(True)
            clear(self._outcome_lines)
            self._outcome_lines.addWidget(entry(view))
            self._outcome.show()
            self.reveal(self._outcome)
            return
        self.accept()
        words, _ = dispatch_words(view.dispatch, view.receipts)
        self._context.shell.say(words)
        outcome_dialog(self._context_parent, view).open()


def _report(progress: Progress, done: int, total: int) -> None:
    """How far it is; Avbryt is heeded by the delivery itself, which must record how it ended."""
    with suppress(Cancelled):
        progress.report(done / total)
