"""What a unit is told on paper: its own concerns, what was decided and done, what is still open."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from orat.domain.measure import FeedbackChannel, FollowUpStatus
from orat.domain.minutes import DocumentKind
from orat.domain.scales import WhenKind
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, matters, report, unit

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@pytest.fixture
def school(services: Services, clock: TurnedClock) -> int:
    """A school with one matter that was decided and done, and one that still waits."""
    fire = report(services, "Container i brand", day=date(2026, 11, 1), at=None,
                  when_kind=WhenKind.NIGHT)  # fmt: skip
    report(services, "Klotter på gaveln", day=date(2026, 11, 1), school="Hamnskolan", where="Väster")
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    item = next(view.item for view in matters(services, meeting) if view.item.title == fire.title)
    services.room.note(item.id, decision="Containrar låses på kvällarna.")
    measure = services.measures.decide_line(item.id, "Lås på containrar @Gatukontoret !fredag").value
    for view in services.room.view(meeting.id).items:
        if view.item.id != item.id:
            services.room.end_point(view.item.id, view.item.outcome.NOTED)
    services.room.close(meeting.id)
    clock.to(date(2026, 11, 6))
    services.measures.follow_up(measure.id, FollowUpStatus.DONE, note="Låsen sitter.")
    services.feedback.give([fire.id], FeedbackChannel.MAIL, "Containrarna är låsta nu.")
    report(services, "Mopeder på skolgården", day=date(2026, 11, 6), about="Trafik och fordon",
           where="Väster")  # fmt: skip
    return unit(services, "Ekbackskolan")


def test_the_units_that_reported_are_counted(services: Services, school: int) -> None:
    told = [(each.unit.name, each.concerns) for each in services.sheets.units(FIRST, LAST)]
    assert told == [("Ekbackskolan", 2), ("Hamnskolan", 1)]
    assert services.sheets.units(date(2026, 10, 1), date(2026, 10, 31)) == ()


def test_the_sheet_tells_what_became_of_each_matter_open_ones_first(services: Services, school: int) -> None:
    sheet = services.sheets.content(school, FIRST, LAST)
    assert [(matter.title, matter.open) for matter in sheet.matters] == [
        ("Mopeder på skolgården", True),
        ("Container i brand", False),
    ]
    fire = sheet.matters[1]
    assert [(said.week, said.decision) for said in fire.decisions] == [
        ("2026-W45", "Containrar låses på kvällarna.")
    ]
    assert [(measure.what, measure.note) for measure in fire.measures] == [
        ("Lås på containrar", "Låsen sitter.")
    ]
    assert [answer.text for answer in fire.answers] == ["Containrarna är låsta nu."]
    assert {concern.unit for matter in sheet.matters for concern in matter.concerns} == {"Ekbackskolan"}


def test_the_sheet_on_paper(services: Services, school: int) -> None:
    done = services.sheets.issue(school, FIRST, LAST, "Rektorn vid Ekbackskolan")
    document = done.value
    assert (document.kind, document.unit_id) == (DocumentKind.FEEDBACK, school)
    pages = PdfReader(BytesIO(document.data)).pages
    text = " ".join(page.extract_text() for page in pages).replace("\xa0", " ")
    for told in (
        "Återkoppling till Ekbackskolan",
        "2 iakttagelser i 2 ärenden. I 1 av dem återstår något.",
        "Har inte tagits upp på ett möte ännu.",
        "Containrar låses på kvällarna.",
        "Klar. Låsen sitter",
        "natten mot 2026-11-01",
        "Kontrollkod",
    ):
        assert told in text
    assert "Klotter" not in text
    assert services.sheets.pdf(school, FIRST, LAST) == services.sheets.pdf(school, FIRST, LAST)


def test_a_period_that_ends_before_it_starts_is_refused(services: Services, school: int) -> None:
    with pytest.raises(UserError, match="ends-before-start"):
        services.sheets.content(school, LAST, FIRST)


def test_the_year_needs_finalised_notes(services: Services, school: int) -> None:
    with pytest.raises(UserError, match="no-minutes"):
        services.year_book.pdf(date(2026, 1, 1), date(2026, 12, 31))
    with pytest.raises(UserError, match="ends-before-start"):
        services.year_book.pdf(LAST, FIRST)


def test_the_year_in_one_file(services: Services, school: int, clock: TurnedClock) -> None:
    held = next(row for row in services.meetings.rows() if row.versions == 0 and str(row.week) == "2026-W45")
    services.minutes.finalise(held.id)
    clock.to(date(2026, 11, 12))
    second = coming(services)
    hold(services, second)
    services.minutes.finalise(second.id)
    heard: list[tuple[int, int]] = []
    pdf = services.year_book.pdf(
        date(2026, 1, 1), date(2026, 12, 31), progress=lambda done, of: heard.append((done, of))
    )
    reader = PdfReader(BytesIO(pdf))
    first = reader.pages[0].extract_text()
    assert "Mötesanteckningar 2026" in first
    assert "Mötesanteckningar vecka 45" in first
    assert "Mötesanteckningar vecka 46" in first
    assert heard
    assert heard[-1][0] == heard[-1][1]
