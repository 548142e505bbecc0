"""What the guard lets stand because the register knows it, and what mail is held up by."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from orat.analysis.guard.find import find
from orat.analysis.guard.lists import GuardLists
from orat.domain.exports import ExportWish
from orat.domain.mail import Address, FoundIn, OutgoingMail, Sendable
from orat.domain.minutes import DocumentKind
from orat.domain.person_data import Finding, PersonDataKind
from orat.domain.register import Area, AreaLevel, Person, Unit
from orat.errors import Cancelled, UserError
from orat.services.house import Services
from orat.services.keeping.guard import Guard
from tests.services.stories import coming, report


def found(services: Services, text: str) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in services.guard.inspect([text])]


def test_what_the_register_knows_may_stand(services: Services) -> None:
    text = "Ring Tora Lindhe på 040-628 04 27 om Ek i Holma, tora@exempel.se."
    assert found(services, text) == [
        ("name", "Tora Lindhe"),
        ("phone", "040-628 04 27"),
        ("email", "tora@exempel.se"),
    ]
    kept = services.register.keep(Person(name="Tora Lindhe", email="tora@exempel.se", phone="0406280427"))
    assert found(services, text) == []
    services.register.keep(replace(kept.value, name="Tora Lund"))
    assert found(services, text) == [("name", "Tora Lindhe")]


def test_units_and_areas_are_nobodys_names(services: Services) -> None:
    text = "Elever från Astrid Grahn och Sigrid Torell."
    assert len(found(services, text)) == 2
    services.register.keep(Unit(name="Astrid Grahn", contact_email="a@exempel.se"))
    services.register.keep(Area(name="Sigrid Torell", level=AreaLevel.NEIGHBOURHOOD))
    assert found(services, text) == []


def test_the_lists_are_made_once_until_the_register_changes(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.guard.find("Kevin")
    monkeypatch.setattr("orat.services.keeping.guard.read_lists", lambda _: pytest.fail("read again"))
    services.register.keep(Person(name="Kevin"))
    assert services.guard.find("Kevin") == ()


def test_shipped_lists_that_are_missing_are_no_silence(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Guard(services.store, tmp_path).find("Kevin")


def test_a_mail_with_a_name_in_it_needs_a_reason(services: Services) -> None:
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    what = Sendable(meeting_id=meeting.id, kind=DocumentKind.AGENDA)
    proposal = services.sending.proposal(what)
    assert proposal.findings == ()
    mail = OutgoingMail(
        what=proposal.what,
        digest=proposal.attachments[0].digest,
        receivers=(Address(email="mottagare@exempel.se"),),
        subject=proposal.subject,
        text=f"{proposal.text}\nDet gäller Yusuf Abdi.",
    )
    with pytest.raises(UserError, match="findings-left"):
        services.sending.draft(mail)
    (each,) = services.sending.inspect(mail.what, mail.subject, mail.text)
    assert (each.kind, each.text, each.where) == ("name", "Yusuf Abdi", FoundIn.TEXT)
    done, _ = services.sending.draft(replace(mail, grounds="Han har bett om det."))
    assert (done.value.findings, done.value.grounds) == (1, "Han har bett om det.")


def test_a_text_is_looked_through_once_until_something_else_may_stand(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def counted(text: str, lists: GuardLists) -> tuple[Finding, ...]:
        looked.append(text)
        return find(text, lists)

    monkeypatch.setattr("orat.services.keeping.guard.find", counted)
    clean, named = "Container i brand vid grinden.", "Det var Yusuf Abdi."
    for _ in range(2):
        assert services.guard.find(clean) == ()
        assert len(services.guard.find(named)) == 1
    assert looked == [clean, named]
    services.guard.keep(PersonDataKind.NAME, "Yusuf Abdi", "Får stå.")
    assert services.guard.find(clean) == services.guard.find(named) == ()
    assert looked == [clean, named, named], "what was clean is clean"
    services.timeline.undo()
    assert len(services.guard.find(named)) == 1


def test_how_far_it_has_come_is_told_and_it_can_be_called_off(services: Services) -> None:
    for number in range(3):
        report(services, f"Klotter {number}", day=date(2026, 11, 2))
    heard: list[float] = []
    services.leaving.of_export(ExportWish(), heard.append)
    assert heard[0] < heard[-1] == 1.0

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.leaving.of_export(ExportWish(), stop)
