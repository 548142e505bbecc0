"""Sending documents by mail: proposed, inspected, recorded before the server is asked, and told after."""

import json
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from orat.documents import mail_text
from orat.documents.delivery import Delivery, deliver
from orat.documents.mail import as_draft, file_name, message, new_message_id
from orat.documents.wording import long_date
from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import (
    Address,
    Attachment,
    AttachmentFacts,
    Finding,
    FoundIn,
    ListView,
    MailProposal,
    OutgoingMail,
    Sendable,
    clean_address,
)
from orat.domain.register import Setting
from orat.domain.sending import (
    Dispatch,
    DispatchState,
    MailSecurity,
    MailSettings,
    Receipt,
    ReceiptState,
    SendingMethod,
)
from orat.domain.text import clean_body, clean_line
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.documents.dispatches import Dispatches
from orat.services.documents.issuing import Press, Translate
from orat.services.documents.outgoing import clear_out, put_out
from orat.services.documents.passwords import keep_password, kept_password
from orat.services.documents.receivers import participants
from orat.services.documents.sendables import Sheet, Sheets
from orat.services.settings_of import keep
from orat.storage.store import Store
from orat.storage.work import Reader, Work

Inspect = Callable[[Sequence[str]], Sequence[Finding]]
"""Looks for persons' data in texts; the answers' `where` is filled in by the caller."""

_MAIL = "mail."


def nothing_found(_: Sequence[str]) -> Sequence[Finding]:
    """The inspection where there is none."""
    return ()


class Sending(Dispatches):
    """Use cases on mail. `context` is how servers' certificates are checked; None is the system's way."""

    def __init__(
        self,
        store: Store,
        translate: Translate,
        inspect: Inspect = nothing_found,
        context: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(store)
        self._translate = translate
        self._sheets = Sheets(self, Press(store, translate))
        self._inspect = inspect
        self._context = context

    def settings(self) -> MailSettings:
        """How mail leaves."""
        with self._store.read() as reader:
            return _settings(reader)

    def save_settings(self, settings: MailSettings) -> Done[MailSettings]:
        """Keep how mail leaves. Raises UserError("not-an-address"), ("numbers"), ("mail-unlocked")."""
        if settings.sender_email.strip():
            settings = replace(settings, sender_email=clean_address(settings.sender_email, "sender_email"))
        if not 1 <= settings.port <= 65535:
            raise UserError("numbers", field="port", least=1, most=65535)
        if settings.username.strip() and settings.security is MailSecurity.NONE:
            raise UserError("mail-unlocked", field="security")
        lines = {
            name: clean_line(getattr(settings, name), name) for name in ("host", "username", "sender_name")
        }
        settings = replace(settings, **lines)  # type: ignore[arg-type]
        with self._store.write("mail.settings") as work:
            for name, value in asdict(settings).items():
                keep(work, _MAIL + name, json.dumps(value, ensure_ascii=False))
        return Done(settings, work.change)

    def set_password(self, password: str) -> None:
        """Put the server's password in the system's safe; "" takes it out. EnvironmentFault("no-keyring")."""
        keep_password(self.settings(), password)

    def has_password(self) -> bool:
        """Whether the safe has a password for the server. EnvironmentFault("no-keyring")."""
        return bool(kept_password(self.settings()))

    def proposal(self, what: Sendable) -> MailProposal:
        """The mail as the program suggests it: words, lists of receivers, attachment, and what was found."""
        with self._store.read() as reader:
            sheet = self._sheets.read(reader, what)
            facts = self._covering(reader, sheet)
            subject = mail_text.subject(facts, self._translate)
            text = mail_text.body(facts, self._translate)
            return MailProposal(
                what=sheet.what,
                title=sheet.facts.title,
                edition=sheet.facts.edition,
                recipient=sheet.facts.recipient,
                subject=subject,
                text=text,
                receivers=self._receivers(reader, sheet.facts),
                attachments=(
                    AttachmentFacts(
                        name=file_name(sheet.facts.title), size=len(sheet.data), digest=sheet.digest
                    ),
                ),
                findings=self.inspect(what, subject, text),
            )

    def _receivers(self, reader: Reader, facts: IssuedDocument) -> tuple[ListView, ...]:
        """The lists for the document, and those who take part in the meeting, ticked where no list is."""
        lists = self.lists(facts.kind)
        if facts.recipient or facts.meeting_id is None:
            return lists
        name = self._translate("Sending", "Mötets deltagare")
        invited = participants(reader, facts.meeting_id, name, suggested=not lists)
        return (*lists, invited) if invited.members else lists

    def inspect(self, what: Sendable, subject: str, text: str) -> tuple[Finding, ...]:
        """What looks like persons' data in the mail and in its attachment."""
        with self._store.read() as reader:
            sheet = self._sheets.read(reader, what)
        document = tuple(_texts(json.loads(sheet.facts.content))) if sheet.facts.content else ()
        return self.inspect_words(subject, text) + self._found(FoundIn.DOCUMENT, document)

    def inspect_words(self, subject: str, text: str) -> tuple[Finding, ...]:
        """What looks like persons' data in the mail's own words; quick enough to ask while they are typed."""
        return self._found(FoundIn.SUBJECT, (subject,)) + self._found(FoundIn.TEXT, (text,))

    def _found(self, where: FoundIn, texts: Sequence[str]) -> tuple[Finding, ...]:
        return tuple(replace(found, where=where) for found in self._inspect(texts))

    def draft(self, mail: OutgoingMail) -> tuple[Done[Dispatch], bytes]:
        """Record a draft and answer it as an .eml file that opens unsent in the mail program."""
        mail = self._ready(mail)
        with self._store.write("sending.draft", undoable=False) as work:
            dispatch, sheet = self._record(work, mail, SendingMethod.DRAFT, DispatchState.PREPARED)
            made = self._message(mail, dispatch, sheet, _settings(work))
        return Done(dispatch, work.change), as_draft(made)

    def draft_file(self, mail: OutgoingMail) -> Done[tuple[Dispatch, Path]]:
        """The same as a file that the mail program can open; it is gone at the next start.

        Raises EnvironmentFault("disk-full") or ("unwritable", path=…) too.
        """
        done, data = self.draft(mail)
        file = put_out(self._store.path.parent, f"utkast-{done.value.id}.eml", data)
        return Done((done.value, file), done.change)

    def clear_drafts(self) -> None:
        """Take away the files of drafts from earlier runs."""
        clear_out(self._store.path.parent)

    def send(
        self,
        mail: OutgoingMail,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        password: str | None = None,
    ) -> Done[Dispatch]:
        """Send by the server. The record is kept before it is asked, and the outcome after.

        `password` is for this sending only, where the system has no safe. Raises UserError as `draft` does,
        ("mail-not-set"), EnvironmentFault("no-keyring"), ("no-password").
        """
        mail = self._ready(mail)
        settings, secret = self._way_out(password)
        with self._store.write("sending.begin", undoable=False) as work:
            dispatch, sheet = self._record(work, mail, SendingMethod.SMTP, DispatchState.SENDING)

        def through() -> Delivery:
            return deliver(
                settings, secret, self._message(mail, dispatch, sheet, settings),
                [receiver.email for receiver in mail.receivers],
                progress=progress, cancelled=cancelled, context=self._context,
            )  # fmt: skip

        return self._told(dispatch, through)

    def send_sample(
        self,
        subject: str,
        text: str,
        *,
        cancelled: Callable[[], bool] | None = None,
        password: str | None = None,
    ) -> Done[Dispatch]:
        """Send a message without attachment to the sender, on record as any other. Raises as `send` does."""
        settings, secret = self._way_out(password)
        sender = Address(name=settings.sender_name, email=settings.sender_email)
        with self._store.write("sending.begin", undoable=False) as work:
            dispatch = work.add(
                Dispatch(
                    title=subject,
                    subject=subject,
                    method=SendingMethod.SMTP,
                    state=DispatchState.SENDING,
                    message_id=new_message_id(sender.email),
                    begun_at=self._now(),
                    author=self._store.actor,
                )
            )
            work.add(Receipt(dispatch_id=dispatch.id, name=sender.name, email=sender.email))
            work.fact(title=subject, count=1)
        made = message(
            message_id=dispatch.message_id, sender=sender, receivers=(sender,), subject=subject, text=text,
            attachments=(), at=dispatch.begun_at,
        )  # fmt: skip
        return self._told(
            dispatch,
            lambda: deliver(
                settings, secret, made, [sender.email], cancelled=cancelled, context=self._context
            ),
        )

    def _way_out(self, password: str | None) -> tuple[MailSettings, str]:
        """How mail leaves, and the password for it where one is needed."""
        settings = self.settings()
        if not settings.host or not settings.sender_email:
            raise UserError("mail-not-set")
        secret = password or ((kept_password(settings) or "") if settings.username else "")
        if settings.username and not secret:
            raise UserError("no-password", field="password")
        return settings, secret

    def _ready(self, mail: OutgoingMail) -> OutgoingMail:
        """The mail with tidied texts and addresses, each address once."""
        receivers: dict[str, Address] = {}
        for each in mail.receivers:
            email = clean_address(each.email)
            receivers.setdefault(email.casefold(), Address(name=clean_line(each.name, "name"), email=email))
        if not receivers:
            raise UserError("no-receivers", field="receivers")
        return replace(
            mail,
            receivers=tuple(receivers.values()),
            subject=clean_line(mail.subject, "subject", required=True),
            text=clean_body(mail.text, "text"),
            grounds=clean_body(mail.grounds, "grounds"),
        )

    def _record(
        self, work: Work, mail: OutgoingMail, method: SendingMethod, state: DispatchState
    ) -> tuple[Dispatch, Sheet]:
        sheet = self._sheets.read(work, mail.what)
        if sheet.digest != mail.digest:
            raise UserError("document-changed")
        findings = self.inspect(mail.what, mail.subject, mail.text)
        if findings and (not mail.grounds or _more_than(mail.seen, findings)):
            raise UserError("findings-left", field="grounds", count=len(findings))
        names = ", ".join(receiver.name or receiver.email for receiver in mail.receivers)
        sheet = self._sheets.keep(work, sheet, names[:300])
        dispatch = work.add(
            Dispatch(
                meeting_id=sheet.facts.meeting_id,
                document_id=sheet.what.document_id,
                version_id=sheet.what.version_id,
                title=sheet.facts.title,
                digest=sheet.digest,
                subject=mail.subject,
                method=method,
                state=state,
                message_id=new_message_id(_settings(work).sender_email),
                begun_at=self._now(),
                author=self._store.actor,
                findings=len(findings),
                grounds=mail.grounds if findings else "",
            )
        )
        for receiver in mail.receivers:
            work.add(Receipt(dispatch_id=dispatch.id, name=receiver.name, email=receiver.email))
        work.fact(title=dispatch.title, count=len(mail.receivers))
        return dispatch, sheet

    def _told(self, dispatch: Dispatch, through: Callable[[], Delivery]) -> Done[Dispatch]:
        """Send what is on record, and record how it ended."""
        self._under_way.add(dispatch.id)
        try:
            return self._ended(dispatch, through())
        finally:
            self._under_way.discard(dispatch.id)

    def _ended(self, dispatch: Dispatch, outcome: Delivery) -> Done[Dispatch]:
        with self._store.write("sending.end", undoable=False, title=dispatch.title) as work:
            for receipt in work.all(Receipt, dispatch_id=dispatch.id):
                state, code = outcome.results[receipt.email]
                work.save(replace(receipt, state=state, code=code))
            states = {state for state, _ in outcome.results.values()}
            dispatch = replace(dispatch, state=_state(states), ended_at=self._now(), failure=outcome.failure)
            work.save(dispatch)
            work.fact(state=dispatch.state.value)
        return Done(dispatch, work.change)

    def _message(self, mail: OutgoingMail, dispatch: Dispatch, sheet: Sheet, settings: MailSettings) -> Any:
        return message(
            message_id=dispatch.message_id,
            sender=Address(name=settings.sender_name, email=settings.sender_email),
            receivers=mail.receivers,
            subject=mail.subject,
            text=mail.text,
            attachments=(Attachment(name=file_name(sheet.facts.title), data=sheet.data),),
            at=dispatch.begun_at,
        )

    def _covering(self, reader: Reader, sheet: Sheet) -> mail_text.Covering:
        content, facts = sheet.content, sheet.facts
        common = mail_text.Covering(
            kind=facts.kind, series=self._series(reader).name, title=facts.title, version=facts.version,
            stage=facts.stage, edition=facts.edition, recipient=facts.recipient, about=facts.subject,
            sender=_settings(reader).sender_name,
        )  # fmt: skip
        if content is None:
            return common
        by = content.comments_by
        return replace(
            common,
            week=Week.parse(content.week).number,
            day=long_date(content.held_on, self._translate),
            name=content.document_name,
            check_code=content.check_code,
            about=content.excerpt_of or facts.subject,
            comments_by=long_date(by, self._translate) if by and not content.version else "",
        )


def _settings(reader: Reader) -> MailSettings:
    kept = {setting.key: setting.value for setting in reader.all(Setting)}
    values: dict[str, Any] = {}
    for field in fields(MailSettings):
        if (text := kept.get(_MAIL + field.name)) is not None:
            values[field.name] = json.loads(text)
    settings = MailSettings(**values)
    return replace(settings, method=SendingMethod(settings.method), security=MailSecurity(settings.security))


def _state(states: set[ReceiptState]) -> DispatchState:
    if states == {ReceiptState.ACCEPTED}:
        return DispatchState.SENT
    if ReceiptState.ACCEPTED in states or ReceiptState.UNKNOWN in states:
        return DispatchState.PARTLY
    return DispatchState.FAILED


def _more_than(seen: Sequence[Finding] | None, findings: Sequence[Finding]) -> bool:
    """Whether something was found that the person had not been shown. Where it stands does not matter: texts
    are tidied before they leave.
    """
    if seen is None:
        return False
    known = {(each.kind, each.where, each.text) for each in seen}
    return any((each.kind, each.where, each.text) not in known for each in findings)


def _texts(value: Any) -> Iterator[str]:
    """Every text in frozen content, wherever it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
