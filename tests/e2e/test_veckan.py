"""The weeks of veckan.feature, walked through the real services to the real PDF."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytest_bdd import given, parsers, scenarios, then, when

from orat.domain.agenda import ItemKind, Outcome, Reason
from orat.domain.concern import Concern
from orat.domain.filters import ConcernFilter, MeasureFilter, MeasureScope, Order
from orat.domain.measure import FollowUpStatus
from orat.domain.meeting import COMING, Meeting, MeetingState
from orat.domain.minutes import DocumentKind
from orat.domain.rows import MeasureRow
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.services.stories import coming, matters, points, report

scenarios("veckan.feature")

SEVERITIES = {"låg": Severity.LOW, "måttlig": Severity.MODERATE, "hög": Severity.HIGH, "akut": Severity.ACUTE}


@dataclass
class Weeks:
    """What the steps of one scenario share."""

    services: Services
    clock: TurnedClock
    today: date
    meeting: Meeting | None = None
    refused: UserError | None = None
    first_bytes: bytes = b""
    concerns: dict[str, Concern] = field(default_factory=dict)

    @property
    def held(self) -> Meeting:
        assert self.meeting is not None
        return self.services.meetings.get(self.meeting.id)


@pytest.fixture
def weeks(tmp_path: Path) -> Iterator[Weeks]:
    today = Week(2026, 45).day(1)
    clock = TurnedClock(today)
    services = open_services(tmp_path, clock)
    yield Weeks(services, clock, today)
    services.close()


def _go(weeks: Weeks, day: date) -> None:
    weeks.today = day
    weeks.clock.to(day)


@given(parsers.parse('ett register för "{name}" med möte på torsdagar'))
def a_register(weeks: Weeks, name: str) -> None:
    weeks.services.start.new_register(municipality=name, weekday=4, place="Stadshuset")
    furnish(weeks.services)


@given(parsers.parse("att det är måndag vecka {number:d} år {year:d}"))
def it_is(weeks: Weeks, number: int, year: int) -> None:
    _go(weeks, Week(year, number).day(1))


@when("det blir måndag nästa vecka")
def next_monday(weeks: Weeks) -> None:
    _go(weeks, Week.of(weeks.today).shifted(1).day(1))


@when(parsers.parse('{school} rapporterar "{title}" som {severity}'))
def reports(weeks: Weeks, school: str, title: str, severity: str) -> None:
    about = {"M": "Trafik och fordon", "K": "Skadegörelse och klotter"}.get(title[0], "Brand och pyroteknik")
    where = "Väster" if school == "Hamnskolan" else "Öster"
    weeks.concerns[title] = report(
        weeks.services, title, school=school, about=about, where=where, day=weeks.today - timedelta(days=1),
        severity=SEVERITIES[severity],
    )  # fmt: skip
    weeks.services.agenda.propose(coming(weeks.services).id)


@then(parsers.parse('har dagordningen en punkt som samlar {count:d} iakttagelser, före "{title}"'))
def gathers(weeks: Weeks, count: int, title: str) -> None:
    found = matters(weeks.services, coming(weeks.services))
    assert [len(view.concerns) for view in found] == [count, 1]
    assert found[1].item.title == title


@when("mötet hålls")
def is_held(weeks: Weeks) -> None:
    meeting = coming(weeks.services)
    _go(weeks, meeting.held_on)
    weeks.meeting = weeks.services.room.start(meeting.id).value


@when(parsers.parse('mötet beslutar "{decision}" om den första frågan'))
def decides(weeks: Weeks, decision: str) -> None:
    first = matters(weeks.services, weeks.held)[0]
    weeks.services.room.note(first.item.id, decision=decision)


@when(parsers.parse('mötet ger åtgärden "{line}"'))
def gives(weeks: Weeks, line: str) -> None:
    weeks.services.measures.decide_line(matters(weeks.services, weeks.held)[0].item.id, line)


@when("resten av punkterna noteras och mötet avslutas")
def the_rest(weeks: Weeks) -> None:
    for view in points(weeks.services, weeks.held):
        if view.item.outcome is Outcome.UNDECIDED:
            weeks.services.room.end_point(view.item.id, Outcome.NOTED)
    weeks.services.room.close(weeks.held.id)


@when("mötet avslutas utan att frågan tas upp")
def closes_early(weeks: Weeks) -> None:
    with pytest.raises(UserError) as refused:
        weeks.services.room.close(weeks.held.id)
    weeks.refused = refused.value


@then("vägrar programmet och nämner punkten")
def refuses(weeks: Weeks) -> None:
    assert weeks.refused is not None
    assert weeks.refused.code == "undecided"
    assert weeks.refused.facts["paragraphs"] == str(matters(weeks.services, weeks.held)[0].item.position)
    assert weeks.held.state is MeetingState.IN_PROGRESS


@when("punkterna bordläggs och mötet avslutas")
def carries(weeks: Weeks) -> None:
    weeks.services.room.close(weeks.held.id, carry_undecided=True)


@then(parsers.parse('finns "{title}" på nästa dagordning eftersom den bordlades v. {number:d}'))
def comes_back(weeks: Weeks, title: str, number: int) -> None:
    found = matters(weeks.services, coming(weeks.services))
    view = next(view for view in found if view.item.title == title)
    assert view.item.reason is Reason.CARRIED_OVER
    assert Week.parse(view.item.reason_week).number == number


@when(parsers.parse('mötet flyttas till fredag eftersom "{reason}"'))
def moves(weeks: Weeks, reason: str) -> None:
    meeting = coming(weeks.services)
    weeks.meeting = weeks.services.meetings.move(
        meeting.id, meeting.week.day(5), meeting.starts, reason
    ).value


@then(parsers.parse("heter mötet fortfarande vecka {number:d}"))
def is_still(weeks: Weeks, number: int) -> None:
    assert weeks.held.week.number == number
    assert weeks.held.held_on == weeks.held.week.day(5)
    assert weeks.held.moved_from == weeks.held.week.day(4)


@then(parsers.parse('"{title}" finns på dagordningen'))
def is_on_the_agenda(weeks: Weeks, title: str) -> None:
    assert title in [view.item.title for view in points(weeks.services, coming(weeks.services))]


@when(parsers.parse('informationspunkten "{title}" läggs till'))
def informs(weeks: Weeks, title: str) -> None:
    weeks.services.agenda.add_information(coming(weeks.services).id, title)


@when(parsers.parse('mötet ställs in eftersom "{reason}"'))
def cancels(weeks: Weeks, reason: str) -> None:
    weeks.meeting = weeks.services.meetings.cancel(coming(weeks.services).id, reason).value


@then(parsers.parse("är mötet vecka {number:d} inställt och nästa möte vecka {following:d}"))
def is_cancelled(weeks: Weeks, number: int, following: int) -> None:
    assert (weeks.held.week.number, weeks.held.state) == (number, MeetingState.CANCELLED)
    assert coming(weeks.services).week.number == following


@then(parsers.parse("är nästa möte vecka {number:d} år {year:d}"))
def next_is(weeks: Weeks, number: int, year: int) -> None:
    assert coming(weeks.services).week == Week(year, number)


def _measure(weeks: Weeks, what: str) -> MeasureRow:
    rows = weeks.services.measures.rows(MeasureFilter(scope=MeasureScope.ALL))
    return next(row for row in rows if row.what == what)


@then(parsers.parse('står åtgärden "{what}" till uppföljning på nästa möte'))
def is_reviewed(weeks: Weeks, what: str) -> None:
    following = coming(weeks.services)
    assert following.week == weeks.held.week.shifted(1)
    assert [row.what for row in weeks.services.room.view(following.id).reviews] == [what]
    assert points(weeks.services, following)[1].item.kind is ItemKind.FOLLOW_UP


@then(parsers.parse('är åtgärden "{what}" försenad'))
def is_late(weeks: Weeks, what: str) -> None:
    assert _measure(weeks, what).days_late == 3


@when(parsers.parse('åtgärden "{what}" skjuts upp till fredag nästa vecka eftersom "{reason}"'))
def postpones(weeks: Weeks, what: str, reason: str) -> None:
    due = Week.of(weeks.today).shifted(1).day(5)
    measure_id = _measure(weeks, what).id
    weeks.services.measures.follow_up(measure_id, FollowUpStatus.POSTPONED, note=reason, new_due=due)


@then(parsers.parse('har åtgärden "{what}" skjutits upp {count:d} gång'))
def is_postponed(weeks: Weeks, what: str, count: int) -> None:
    assert _measure(weeks, what).postponements == count
    assert _measure(weeks, what).days_late == 0


@then(parsers.parse('åtgärden "{what}" finns på exakt ett kommande möte'))
def is_on_one(weeks: Weeks, what: str) -> None:
    upcoming = [row.id for row in weeks.services.meetings.rows() if row.state in COMING]
    reviews = [row.what for meeting_id in upcoming for row in weeks.services.room.view(meeting_id).reviews]
    assert reviews.count(what) == 1


@then(parsers.parse("{school} väntar på återkoppling"))
def waits(weeks: Weeks, school: str) -> None:
    assert school in [due.unit for due in weeks.services.feedback.due()]


@when("anteckningarna fastställs")
def finalises(weeks: Weeks) -> None:
    version = weeks.services.minutes.finalise(weeks.held.id).value
    if version.version == 1:
        weeks.first_bytes = version.pdf


@when("anteckningarna öppnas för rättelse")
def reopens(weeks: Weeks) -> None:
    weeks.services.minutes.reopen(weeks.held.id)


@when(parsers.parse('iakttagelsen "{title}" döps om till "{other}"'))
def renames(weeks: Weeks, title: str, other: str) -> None:
    weeks.services.concerns.edit(weeks.concerns[title].id, title=other)
    found = weeks.services.lists.ids(ConcernFilter(text=other), Order()).rows
    assert found == (weeks.concerns[title].id,)


def _printed(weeks: Weeks) -> str:
    pdf = weeks.services.minutes.pdf(weeks.held.id, DocumentKind.NOTES)
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.split())


@then(parsers.parse('finns "{text}" i PDF:en'))
def is_printed(weeks: Weeks, text: str) -> None:
    assert text in _printed(weeks)


@then(parsers.parse("PDF:en är version {number:d}"))
@then(parsers.parse("är PDF:en version {number:d}"))
def is_version(weeks: Weeks, number: int) -> None:
    assert f"version {number}" in _printed(weeks)
    assert "UTKAST" not in _printed(weeks)


@then(parsers.parse('ändringen från "{before}" till "{after}" nämns'))
def change_is_told(weeks: Weeks, before: str, after: str) -> None:
    changes = weeks.services.minutes.content(weeks.held.id, DocumentKind.NOTES).changes
    assert (before, after) in [(change.before, change.after) for change in changes]
    assert before in _printed(weeks)


@then("version 1 finns kvar oförändrad")
def first_is_kept(weeks: Weeks) -> None:
    versions = weeks.services.minutes.versions(weeks.held.id)
    kept = weeks.services.minutes.version_pdf(versions[-1].version.id)
    assert kept == weeks.first_bytes
    assert hashlib.sha256(kept).hexdigest() == versions[-1].version.digest
