"""Who is invited follows the register until a meeting has started, and stays as a person set it by hand."""

from dataclasses import replace
from datetime import date

import pytest

from orat.domain.meeting import AttendanceRole, Meeting, Presence
from orat.domain.register import Person
from orat.services.house import Services
from tests.services.stories import coming, unit

CHAIR, SECRETARY, MEMBER, CO_OPTED = (
    AttendanceRole.CHAIR, AttendanceRole.SECRETARY, AttendanceRole.MEMBER, AttendanceRole.CO_OPTED,
)  # fmt: skip


@pytest.fixture
def meeting(services: Services) -> Meeting:
    for person in services.register.directory().people:
        services.register.retire(person)
    return coming(services)


def keep(services: Services, name: str, **more: object) -> Person:
    return services.register.keep(Person(name=name, **{"standing": True, **more})).value  # type: ignore[arg-type]


def roster(services: Services, meeting: Meeting) -> list[tuple[str, AttendanceRole, Presence]]:
    return [(each.name, each.role, each.presence) for each in services.room.view(meeting.id).attendance]


def test_the_first_meeting_calls_who_is_registered_after_it_was_made(
    services: Services, meeting: Meeting
) -> None:
    assert roster(services, meeting) == []
    keep(services, "Anna Ask", chairs=True, unit_id=unit(services, "Ekbackskolan"), role="Rektor")
    keep(services, "Bo Bok", keeps_notes=True)
    keep(services, "Cia Ceder")
    keep(services, "Dan Dill", standing=False)
    assert roster(services, meeting) == [
        ("Anna Ask", CHAIR, Presence.EXPECTED),
        ("Bo Bok", SECRETARY, Presence.EXPECTED),
        ("Cia Ceder", MEMBER, Presence.EXPECTED),
    ]
    assert services.room.view(meeting.id).attendance[0].organisation == "Rektor, Ekbackskolan"
    services.timeline.undo()
    services.timeline.undo()
    assert [name for name, *_ in roster(services, meeting)] == ["Anna Ask", "Bo Bok"]


def test_it_follows_what_becomes_of_a_person(services: Services, meeting: Meeting) -> None:
    anna = keep(services, "Anna Ask", chairs=True)
    bo = keep(services, "Bo Bok")
    keep(services, "Cia Ceder")
    services.register.keep(replace(bo, name="Bo Boklund", chairs=True))
    assert roster(services, meeting)[:2] == [
        ("Anna Ask", MEMBER, Presence.EXPECTED),
        ("Bo Boklund", CHAIR, Presence.EXPECTED),
    ]
    services.register.keep(replace(anna, standing=False, chairs=False))
    assert [name for name, *_ in roster(services, meeting)] == ["Bo Boklund", "Cia Ceder"]
    school = next(each for each in services.register.directory().units if each.name == "Ekbackskolan")
    services.register.keep(replace(bo, name="Bo Boklund", chairs=True, unit_id=school.id))
    services.register.keep(replace(school, name="Ekskolan"))
    assert services.room.view(meeting.id).attendance[0].organisation == "Ekskolan"
    assert services.register.retire(bo).value, "only a meeting that has not started named him"
    assert [name for name, *_ in roster(services, meeting)] == ["Cia Ceder"]


def test_what_was_set_by_hand_stays(services: Services, meeting: Meeting) -> None:
    anna, guest = keep(services, "Anna Ask"), keep(services, "Gäst", standing=False)
    services.room.invite(meeting.id, person_id=guest.id)
    services.room.uninvite(services.room.view(meeting.id).attendance[0].id)
    bo = keep(services, "Bo Bok")
    services.room.edit_attendance(services.room.view(meeting.id).attendance[1].id, role=CHAIR)
    services.register.keep(replace(anna, role="Rektor"))
    services.register.keep(replace(guest, role="Vakt"))
    services.register.keep(replace(bo, role="Fältare"))
    keep(services, "Eva Ek", chairs=True)
    assert roster(services, meeting) == [
        ("Gäst", CO_OPTED, Presence.EXPECTED),
        ("Bo Bok", CHAIR, Presence.EXPECTED),
        ("Eva Ek", MEMBER, Presence.EXPECTED),
    ]


def test_a_meeting_that_has_started_stays_as_it_is(services: Services, meeting: Meeting) -> None:
    services.room.start(meeting.id)
    anna = keep(services, "Anna Ask", chairs=True)
    assert roster(services, meeting) == []
    services.room.invite(meeting.id, person_id=anna.id)
    services.room.invite(meeting.id, name="Någon")
    services.room.invite(meeting.id, person_id=keep(services, "Bo Bok", chairs=True).id)
    assert roster(services, meeting) == [
        ("Anna Ask", CHAIR, Presence.PRESENT),
        ("Någon", CO_OPTED, Presence.PRESENT),
        ("Bo Bok", MEMBER, Presence.PRESENT),
    ]
    services.register.keep(replace(anna, standing=False))
    assert len(roster(services, meeting)) == 3
    assert services.check() == ()


def test_meetings_made_later_have_one_chair(services: Services, meeting: Meeting) -> None:
    keep(services, "Anna Ask", chairs=True)
    keep(services, "Bo Bok", chairs=True)
    made = services.meetings.add(meeting.week.shifted(2)).value
    assert [role for _, role, _ in roster(services, made)] == [CHAIR, MEMBER]
    assert made.held_on > date(2026, 11, 2)
