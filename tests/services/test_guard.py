"""What the guard lets stand because the register knows it, and what mail is held up by."""

from dataclasses import replace
from pathlib import Path

import pytest

from orat.domain.mail import Address, FoundIn, OutgoingMail, Sendable
from orat.domain.minutes import DocumentKind
from orat.domain.register import Area, AreaLevel, Person, Unit
from orat.errors import UserError
from orat.services.guard import Guard
from orat.services.house import Services
from tests.services.stories import coming


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
    monkeypatch.setattr("orat.services.guard.read_lists", lambda _: pytest.fail("read again"))
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
