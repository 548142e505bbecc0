"""Sending: over a real server, with a record before and after, and a password that is nowhere else."""

import email
import email.policy
import hashlib
import os
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from orat.domain.mail import Address, Finding, OutgoingMail, Sendable
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.domain.register import Person, Unit
from orat.domain.sending import (
    DispatchState,
    DistributionList,
    ListMember,
    MailSecurity,
    MailSettings,
    ReceiptState,
)
from orat.errors import EnvironmentFault, UserError
from orat.services.documents.sending import Sending
from orat.services.house import Services
from tests.services.mail_server import PASSWORD, USER, Box, Safe, contexts, free_port, running
from tests.services.stories import coming, hold, report

ANNA = Address(name="Anna Ek", email="anna@exempel.se")
BO = Address(name="Bo Åkesson", email="bo@exempel.se")


@pytest.fixture(autouse=True)
def safe() -> Iterator[Safe]:
    before = keyring.get_keyring()
    made = Safe()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, "Container i brand", day=date(2026, 11, 1))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    services.minutes.finalise(meeting.id)
    return meeting


@pytest.fixture
def version_id(services: Services, meeting: Meeting) -> int:
    return services.minutes.versions(meeting.id)[0].version.id


Through = Callable[..., Sending]


@pytest.fixture
def through(services: Services, tmp_path: Path) -> Iterator[Through]:
    """A sender that goes to a server with this box."""
    from contextlib import ExitStack

    at_server, trusting = contexts(tmp_path)
    with ExitStack() as stack:

        def go(box: Box, *, trust: bool = True, locked: bool = True) -> Sending:
            port = stack.enter_context(running(box, at_server if locked else None))
            sending = Sending(
                services.store,
                lambda _, text: text,
                context=trusting if trust else ssl.create_default_context(),
            )
            sending.save_settings(
                MailSettings(
                    host="127.0.0.1", port=port, username=USER, sender_name="Samordnaren",
                    sender_email="samordnare@exempel.se",
                )
            )  # fmt: skip
            sending.set_password(PASSWORD)
            return sending

        yield go


def test_those_who_take_part_are_suggested_until_there_is_a_list(
    services: Services, meeting: Meeting
) -> None:
    people = services.register.directory().people
    services.register.keep(replace(people[0], email="asa@exempel.se"))
    what = Sendable(meeting_id=meeting.id)
    (view,) = services.sending.proposal(what).receivers
    assert view.suggested
    assert [(each.name, each.missing) for each in view.members if each.name == people[0].name] == [
        (people[0].name, False)
    ]
    services.sending.save_list(DistributionList(name="Ledning", kinds=frozenset({DocumentKind.NOTES})))
    views = services.sending.proposal(what).receivers
    assert [(each.list.name, each.suggested) for each in views] == [
        ("Ledning", True),
        ("Mötets deltagare", False),
    ]


def mail(sending: Sending, version_id: int, *receivers: Address) -> OutgoingMail:
    what = Sendable(version_id=version_id)
    made = sending.proposal(what)
    return OutgoingMail(
        what=what, digest=made.attachments[0].digest, receivers=receivers or (ANNA, BO),
        subject=made.subject, text=made.text,
    )  # fmt: skip


def read(data: bytes) -> EmailMessage:
    made = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return made


def test_what_arrives_is_the_very_document_and_each_receiver_is_told(
    services: Services, through: Through, version_id: int, meeting: Meeting
) -> None:
    box = Box()
    sending = through(box)
    steps: list[tuple[int, int]] = []
    done = sending.send(mail(sending, version_id), progress=lambda at, of: steps.append((at, of))).value
    assert done.state is DispatchState.SENT
    assert steps == [(1, 2), (2, 2)]
    ((to, data),) = box.letters
    assert to == [ANNA.email, BO.email]
    letter = read(data)
    assert letter["Subject"] == "Mötesanteckningar vecka 45 – Örat mot marken"
    assert letter["Message-ID"] == done.message_id
    (attached,) = letter.iter_attachments()
    pdf = attached.get_content()
    assert pdf == services.minutes.version_pdf(version_id)
    assert done.digest == hashlib.sha256(pdf).hexdigest()
    text = letter.get_body().get_content()  # type: ignore[union-attr]
    assert "Kontrollkod: " in text
    assert "version 1" in text
    (view,) = sending.dispatches(meeting.id)
    assert [(each.email, each.state) for each in view.receipts] == [
        (ANNA.email, ReceiptState.ACCEPTED),
        (BO.email, ReceiptState.ACCEPTED),
    ]


def test_one_refused_receiver_does_not_stop_the_others(through: Through, version_id: int) -> None:
    box = Box(refuse=frozenset({BO.email}))
    sending = through(box)
    done = sending.send(mail(sending, version_id)).value
    assert done.state is DispatchState.PARTLY
    assert [to for to, _ in box.letters] == [[ANNA.email]]
    (view,) = sending.dispatches()
    assert [(each.state, each.code) for each in view.receipts] == [
        (ReceiptState.ACCEPTED, ""),
        (ReceiptState.REFUSED, "refused"),
    ]


def test_a_server_that_dies_in_the_message_leaves_it_unknown(through: Through, version_id: int) -> None:
    sending = through(Box(dies=True))
    done = sending.send(mail(sending, version_id)).value
    assert (done.state, done.failure) == (DispatchState.PARTLY, "mail-broken-off")
    assert {each.state for each in sending.dispatches()[0].receipts} == {ReceiptState.UNKNOWN}


def test_a_wrong_password_sends_nothing_and_is_recorded(
    services: Services, through: Through, version_id: int
) -> None:
    box = Box()
    sending = through(box)
    done = sending.send(mail(sending, version_id), password="fel-losenord-1").value
    assert (done.state, done.failure) == (DispatchState.FAILED, "mail-wrong-password")
    assert box.letters == []
    assert {each.state for each in sending.dispatches()[0].receipts} == {ReceiptState.WAITING}


def test_an_unknown_certificate_is_not_trusted(through: Through, version_id: int) -> None:
    sending = through(Box(), trust=False)
    assert sending.send(mail(sending, version_id)).value.failure == "mail-certificate"


def test_a_server_without_a_locked_way_gets_no_password(through: Through, version_id: int) -> None:
    sending = through(Box(), locked=False)
    assert sending.send(mail(sending, version_id)).value.failure == "mail-tls-refused"
    with pytest.raises(UserError, match="mail-unlocked"):
        sending.save_settings(replace(sending.settings(), security=MailSecurity.NONE))


def test_nobody_there_is_told(through: Through, version_id: int) -> None:
    sending = through(Box())
    sending.save_settings(replace(sending.settings(), port=free_port()))
    done = sending.send(mail(sending, version_id)).value
    assert (done.state, done.failure) == (DispatchState.FAILED, "mail-no-contact")


def test_avbryt_before_the_message_is_handed_over_sends_nothing(through: Through, version_id: int) -> None:
    box = Box()
    sending = through(box)
    done = sending.send(mail(sending, version_id), cancelled=lambda: True).value
    assert (done.state, done.failure) == (DispatchState.FAILED, "cancelled")
    assert box.letters == []


def test_a_crash_leaves_the_record_of_what_may_have_got_through(
    services: Services, through: Through, version_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sending = through(Box())
    wanted = mail(sending, version_id)

    def killed(*_: object, **__: object) -> None:
        assert sending.dispatches()[0].dispatch.state is DispatchState.SENDING
        assert sending.interrupted() == (), "what is under way is not left behind"
        raise SystemExit

    monkeypatch.setattr("orat.services.documents.sending.deliver", killed)
    with pytest.raises(SystemExit):
        sending.send(wanted)
    (left,) = services.sending.interrupted()
    assert [each.email for each in left.receipts] == [ANNA.email, BO.email]
    with pytest.raises(UserError, match="nothing-to-undo"):
        services.timeline.undo()
    services.sending.settle(left.dispatch.id)
    assert services.sending.interrupted() == ()
    settled = services.sending.dispatch(left.dispatch.id)
    assert (settled.dispatch.state, settled.dispatch.failure) == (DispatchState.PARTLY, "interrupted")
    assert {each.state for each in settled.receipts} == {ReceiptState.UNKNOWN}
    assert services.sending.settle(left.dispatch.id).value == settled.dispatch, "told once"


@pytest.mark.parametrize("locked", [True, False])
def test_a_trial_is_on_record_and_takes_a_password_for_once(through: Through, locked: bool) -> None:
    box = Box()
    sending = through(box, locked=locked)
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    with pytest.raises(EnvironmentFault, match="no-keyring"):
        sending.send_sample("Prov", "Det här är ett prov.")
    done = sending.send_sample("Prov", "Det här är ett prov.", password=PASSWORD).value
    (view,) = sending.dispatches()
    assert view.dispatch == done
    assert [each.email for each in view.receipts] == ["samordnare@exempel.se"]
    if locked:
        assert done.state is DispatchState.SENT
        assert read(box.letters[0][1])["Message-ID"] == done.message_id
    else:
        assert (done.state, done.failure, box.letters) == (DispatchState.FAILED, "mail-tls-refused", [])


def test_the_file_of_a_draft_is_for_its_owner_alone_and_gone_at_the_next_start(
    services: Services, version_id: int
) -> None:
    done = services.sending.draft_file(mail(services.sending, version_id))
    _, file = done.value
    assert read(file.read_bytes())["X-Unsent"] == "1"
    assert file.parent.parent == services.store.path.parent
    if os.name == "posix":
        assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    services.sending.clear_drafts()
    assert not file.parent.exists()
    services.sending.clear_drafts()
    file.parent.write_text("i vägen", encoding="utf-8")
    with pytest.raises(EnvironmentFault, match="unwritable"):
        services.sending.draft_file(mail(services.sending, version_id))


def test_the_password_is_in_the_safe_and_nowhere_else(
    services: Services, through: Through, version_id: int, safe: Safe, tmp_path: Path
) -> None:
    sending = through(Box())
    assert sending.has_password()
    assert list(safe.kept.values()) == [PASSWORD]
    assert all(service == "orat-mot-marken" for service, _ in safe.kept)
    sending.send(mail(sending, version_id))
    services.close()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or PASSWORD.encode() not in file.read_bytes()


def test_without_a_safe_the_password_holds_for_one_sending(
    through: Through, version_id: int, safe: Safe
) -> None:
    box = Box()
    sending = through(box)
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    wanted = mail(sending, version_id)
    for ask in (sending.has_password, lambda: sending.set_password("x"), lambda: sending.send(wanted)):
        with pytest.raises(EnvironmentFault, match="no-keyring"):
            ask()
    assert sending.dispatches() == ()
    assert sending.send(mail(sending, version_id), password=PASSWORD).value.state is DispatchState.SENT


def test_a_draft_opens_unsent_and_is_recorded(services: Services, version_id: int) -> None:
    done, data = services.sending.draft(mail(services.sending, version_id))
    assert done.value.state is DispatchState.PREPARED
    letter = read(data)
    assert letter["X-Unsent"] == "1"
    assert letter["To"] == "Anna Ek <anna@exempel.se>, Bo Åkesson <bo@exempel.se>"
    assert letter["From"] is None


def test_an_agenda_that_leaves_is_kept(services: Services) -> None:
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    what = Sendable(meeting_id=meeting.id, kind=DocumentKind.AGENDA)
    made = services.sending.proposal(what)
    wanted = OutgoingMail(
        what=what, digest=made.attachments[0].digest, receivers=(ANNA,), subject=made.subject, text=made.text
    )
    assert made.subject == "Dagordning vecka 45 – Örat mot marken"
    done, data = services.sending.draft(wanted)
    (attached,) = read(data).iter_attachments()
    assert services.editions.issued_data(done.value.document_id or 0) == attached.get_content()
    with pytest.raises(UserError, match="document-changed"):
        services.sending.draft(replace(wanted, digest="0" * 64))


def test_what_was_found_needs_a_reason(services: Services, version_id: int) -> None:
    def guard(texts: Sequence[str]) -> Sequence[Finding]:
        return [
            Finding(kind="phone", text="070-000 00 00", start=text.index("070"), end=text.index("070") + 13)
            for text in texts
            if "070-000 00 00" in text
        ]

    sending = Sending(services.store, lambda _, text: text, inspect=guard)
    wanted = replace(mail(sending, version_id), text="Ring 070-000 00 00.")
    (found,) = sending.inspect(wanted.what, wanted.subject, wanted.text)
    assert (found.where, wanted.text[found.start : found.end]) == ("text", "070-000 00 00")
    with pytest.raises(UserError, match="findings-left"):
        sending.draft(wanted)
    done, _ = sending.draft(replace(wanted, grounds="Växelns nummer."))
    assert (done.value.findings, done.value.grounds) == (1, "Växelns nummer.")
    more = replace(wanted, grounds="Växelns nummer.", seen=(found,), subject="070-000 00 00")
    with pytest.raises(UserError, match="findings-left"):
        sending.draft(more)
    assert sending.draft(replace(more, seen=sending.inspect_words(more.subject, more.text)))


@pytest.mark.parametrize("address", ["", "anna", "anna@", "anna@exempel.se\r\nBcc: x@y.se", "å@exempel.se"])
def test_no_address_smuggles_anything_in(services: Services, version_id: int, address: str) -> None:
    wanted = mail(services.sending, version_id, Address(name="Anna\r\nBcc: x@y.se", email=address))
    with pytest.raises(UserError, match="not-an-address"):
        services.sending.draft(wanted)


def test_a_list_follows_the_register_and_tells_what_is_missing(services: Services) -> None:
    directory = services.register.directory()
    person = directory.people[0]
    unit = directory.units[0]
    services.register.keep(replace(person, email="asa@exempel.se"))
    kept = services.sending.save_list(
        DistributionList(name="Deltagare", kinds=frozenset({DocumentKind.NOTES}))
    ).value
    members = (
        ListMember(person_id=person.id),
        ListMember(unit_id=unit.id),
        ListMember(name="Tidningen", email="red@exempel.se"),
    )
    services.sending.set_members(kept.id, members)
    (view,) = services.sending.lists(DocumentKind.NOTES)
    assert [(each.name, each.email, each.where, each.missing) for each in view.members] == [
        (person.name, "asa@exempel.se", "person", False),
        (unit.name, "", "unit", True),
        ("Tidningen", "red@exempel.se", "own", False),
    ]
    assert services.sending.lists(DocumentKind.AGENDA) == ()
    with pytest.raises(UserError, match="name-taken"):
        services.sending.save_list(DistributionList(name="DELTAGARE"))
    services.sending.remove_list(kept.id)
    services.timeline.undo()
    assert len(services.sending.lists()[0].members) == 3
    assert isinstance(person, Person)
    assert isinstance(unit, Unit)
