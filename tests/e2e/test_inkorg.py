"""The week of inkorg.feature: from files as schools send them to the agenda, through the real services."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytest_bdd import given, parsers, scenarios, then, when

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import InboxFilter, IncomingReport, IncomingState
from orat.domain.intake import OriginKind, Verdict
from orat.domain.weeks import Week
from orat.services.house import Services
from orat.services.inbox_answers import Inlet
from tests.services.arriving import category_id, filled, mail, put, row, table
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.services.stories import coming, points

scenarios("inkorg.feature")


@dataclass
class Arrivals:
    """What the steps share."""

    services: Services
    folder: Path
    files: list[Inlet] = field(default_factory=list)

    @property
    def waiting(self) -> list[IncomingReport]:
        """What is to be reviewed, oldest first."""
        inbox = self.services.inbox
        return [inbox.view(each).report for each in inbox.ids(InboxFilter()).rows]

    @property
    def concerns(self) -> list[Concern]:
        """All concerns."""
        ids = self.services.lists.ids(ConcernFilter(), Order()).rows
        return [self.services.lists.concern(each) for each in ids]


@pytest.fixture
def arrivals(tmp_path: Path) -> Iterator[Arrivals]:
    services = open_services(tmp_path / "data", TurnedClock(Week(2026, 45).day(1)))
    folder = tmp_path / "in"
    folder.mkdir()
    yield Arrivals(services, folder)
    services.close()


@given(parsers.parse('ett register för "{name}" måndag vecka 45 år 2026'))
def a_register(arrivals: Arrivals, name: str) -> None:
    arrivals.services.start.new_register(municipality=name, weekday=4, place="Stadshuset")
    furnish(arrivals.services)
    school = next(one for one in arrivals.services.register.directory().units if one.name == "Hamnskolan")
    arrivals.services.register.keep(replace(school, contact_email="rektor@hamnskolan.example"))


@when(parsers.parse("{school} skickar en ifylld blankett med 2 händelser"))
def sends_a_form(arrivals: Arrivals, school: str) -> None:
    arrivals.files.append(put(arrivals.folder, "blankett.pdf", filled(arrivals.services, school)))


@when(parsers.parse("{school} skickar en tabell med 3 rader varav 1 utan dag och 1 som står två gånger"))
def sends_a_table(arrivals: Arrivals, school: str) -> None:
    rows = row(Skola=school), row("Rutan sönder", Skola=school, Datum=""), row(Skola=school)
    arrivals.files.append(put(arrivals.folder, "lista.xlsx", table(*rows)))


@when(parsers.parse('{school} mejlar "{subject}" med ett foto'))
def mails(arrivals: Arrivals, school: str, subject: str) -> None:
    photo = BytesIO()
    Image.new("RGB", (40, 30), "white").save(photo, "JPEG")
    letter = mail(subject=subject, sender=f"{school} <rektor@hamnskolan.example>",
                  files={"foto.jpg": photo.getvalue()})  # fmt: skip
    arrivals.files.append(put(arrivals.folder, "mejl.eml", letter))


@when("filerna läses in")
def are_read(arrivals: Arrivals) -> None:
    arrivals.services.inbox.take_in(arrivals.files)


@then(parsers.parse("väntar {count:d} rapporter i inkorgen"))
def wait(arrivals: Arrivals, count: int) -> None:
    assert arrivals.services.inbox.waiting()[0] == count
    assert [one.verdict for one in arrivals.waiting].count(Verdict.WRONG) == 1


@when("samordnaren rättar det som saknas")
def corrects(arrivals: Arrivals) -> None:
    services = arrivals.services
    for report in arrivals.waiting:
        if report.verdict is Verdict.WRONG:
            services.triage.correct(report.id, happened_on=Week(2026, 44).day(4))
        if report.category_id is None:
            services.triage.correct(report.id, category_id=category_id(services, "Trafik och fordon"))


@when("tar emot allt")
def accepts(arrivals: Arrivals) -> None:
    arrivals.services.triage.accept([report.id for report in arrivals.waiting])


@then(parsers.parse("finns {count:d} iakttagelser, numrerade från {first}"))
def are_concerns(arrivals: Arrivals, count: int, first: str) -> None:
    numbers = sorted(concern.number for concern in arrivals.concerns)
    assert len(numbers) == count
    assert numbers[0] == first
    assert arrivals.waiting == []


@then("fotot följer med mejlets iakttagelse")
def the_photo_follows(arrivals: Arrivals) -> None:
    with arrivals.services.store.read() as reader:
        (file,) = reader.all(AttachedFile)
    assert file.name == "foto.jpg"
    assert file.concern_id == next(
        one.id for one in arrivals.concerns if one.title.startswith("Mopeder över")
    )


@then(parsers.parse("dagordningen har alla {count:d} bland sina punkter"))
def are_on_the_agenda(arrivals: Arrivals, count: int) -> None:
    meeting = coming(arrivals.services)
    arrivals.services.agenda.propose(meeting.id)
    shown = {concern.id for view in points(arrivals.services, meeting) for concern in view.concerns}
    assert shown == {concern.id for concern in arrivals.concerns}
    assert len(shown) == count


@when("samma filer läses in igen")
def are_read_again(arrivals: Arrivals) -> None:
    assert arrivals.services.inbox.take_in(arrivals.files).change is None


@then("har inget ändrats")
def nothing_changed(arrivals: Arrivals) -> None:
    assert arrivals.waiting == []
    assert len(arrivals.concerns) == 5


@then("kvittot till Hamnskolan säger vilket nummer den fick")
def the_receipt(arrivals: Arrivals) -> None:
    inbox = arrivals.services.inbox
    everything = InboxFilter(states=frozenset(IncomingState))
    letter = next(
        report
        for report in (inbox.view(each).report for each in inbox.ids(everything).rows)
        if report.kind is OriginKind.MAIL
    )
    draft = message_from_bytes(
        arrivals.services.triage.receipt(letter.id).read_bytes(), policy=policy.default
    )
    assert "rektor@hamnskolan.example" in str(draft["To"])
    number = arrivals.services.inbox.view(letter.id).number
    assert number
    assert number in draft.get_body().get_content()  # type: ignore[union-attr]


@then("allt är helt")
def all_is_whole(arrivals: Arrivals) -> None:
    assert arrivals.services.check() == ()
