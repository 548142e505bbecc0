"""Notes that are opened for correction stand on what was finalised: only what a person changes differs."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.domain.scales import Severity
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, points, report

MONDAY = date(2026, 11, 2)
FIRE = "Container i brand"


@pytest.fixture
def finalised(services: Services, clock: TurnedClock) -> Meeting:
    """Week 45 decided a measure about fires, was finalised as version 1, and week 46 was held after it."""
    for days in (1, 2):
        report(services, FIRE, day=MONDAY - timedelta(days=days))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    (fire,) = [view.item for view in points(services, meeting) if view.item.problem_id]
    services.measures.decide_line(fire.id, "Lås på containrar @Gatukontoret !2026-11-30")
    clock.to(meeting.held_on, time(8, 30))
    hold(services, meeting)
    services.minutes.finalise(meeting.id)
    following = coming(services)
    clock.to(following.held_on, time(8, 30))
    report(services, FIRE, day=MONDAY + timedelta(days=5), severity=Severity.ACUTE)
    services.agenda.propose(following.id)
    hold(services, following)
    return services.meetings.get(meeting.id)


def changed(services: Services, meeting: Meeting) -> list[tuple[str, str]]:
    from orat.domain.content_changes import differences

    (latest, *_) = services.minutes.versions(meeting.id)
    before = services.minutes.version_content(latest.version.id)
    now = services.minutes.content(meeting.id, DocumentKind.NOTES)
    return [(each.where, each.what) for each in differences(before, now)]


def test_a_correction_differs_only_by_what_a_person_changes(services: Services, finalised: Meeting) -> None:
    services.minutes.reopen(finalised.id)
    next_one = coming(services)
    services.meetings.move(next_one.id, next_one.held_on - timedelta(days=1), next_one.starts, "studiedag")
    assert changed(services, finalised) == []
    now = services.minutes.content(finalised.id, DocumentKind.NOTES)
    (latest,) = services.minutes.versions(finalised.id)
    before = services.minutes.version_content(latest.version.id)
    assert replace(now, identity="", check_code="", version=1, finalised_at=None) == replace(
        before, identity="", check_code="", finalised_at=None
    )
    fire = next(view.item for view in points(services, finalised) if view.item.problem_id)
    services.room.note(fire.id, decision="Rondering varje kväll.")
    assert changed(services, finalised) == [(f"§ {fire.position}", "decision")]
    services.minutes.finalise(finalised.id)
    two = services.minutes.versions(finalised.id)[0]
    assert [each.what for each in services.minutes.version_content(two.version.id).changes] == ["decision"]


def test_what_was_said_before_is_of_earlier_weeks(services: Services, finalised: Meeting) -> None:
    services.minutes.reopen(finalised.id)
    fire = next(view.item for view in points(services, finalised) if view.item.problem_id)
    assert services.room.point(fire.id).earlier == ()
    (later,) = [
        each
        for row in services.meetings.rows()
        if row.week == finalised.week.shifted(1)
        for each in services.room.view(row.id).items
        if each.item.problem_id == fire.problem_id
    ]
    assert [past.meeting.id for past in services.room.point(later.item.id).earlier] == [finalised.id]


def test_finalised_notes_are_put_right_and_never_held_again(services: Services, finalised: Meeting) -> None:
    services.minutes.reopen(finalised.id)
    assert not services.meetings.with_resumption(finalised.id)[1]
    with pytest.raises(UserError, match="meeting-state"):
        services.room.resume(finalised.id)
