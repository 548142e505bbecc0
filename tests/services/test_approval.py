"""The notes of the meeting before are approved at the follow-up, as written or with changes."""

from datetime import date

import pytest

from orat.domain.agenda import AgendaItem, Approval, ItemKind, Outcome
from orat.domain.meeting import Meeting
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report


def follow_up(services: Services, meeting: Meeting) -> AgendaItem:
    views = services.agenda.view(meeting.id).items
    return next(view.item for view in views if view.item.kind is ItemKind.FOLLOW_UP)


@pytest.fixture
def two_weeks(services: Services, clock: TurnedClock) -> tuple[Meeting, Meeting]:
    """A meeting that was held, and the one after it."""
    report(services, "Container i brand", day=date(2026, 11, 1))
    first = coming(services)
    services.agenda.propose(first.id)
    hold(services, first)
    clock.days(7)
    return first, coming(services)


def test_the_first_meeting_has_nothing_to_approve(services: Services) -> None:
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    item = follow_up(services, meeting)
    assert item.approves_id is None
    with pytest.raises(UserError, match="nothing-to-approve"):
        services.approvals.approve(item.id, Approval.AS_WRITTEN)


def test_the_follow_up_approves_the_meeting_before(
    services: Services, two_weeks: tuple[Meeting, Meeting]
) -> None:
    first, second = two_weeks
    item = follow_up(services, second)
    assert item.approves_id == first.id
    assert services.approvals.of(first.id) is None
    with pytest.raises(UserError, match="empty"):
        services.approvals.approve(item.id, Approval.WITH_CHANGES, "  ")
    approved = services.approvals.approve(item.id, Approval.WITH_CHANGES, "Polisen var på plats.").value
    assert (approved.outcome, approved.decision) == (Outcome.DECIDED, "Polisen var på plats.")
    told = services.approvals.of(first.id)
    assert told is not None
    assert (told.week, told.approval, told.changes) == (
        second.week, Approval.WITH_CHANGES, "Polisen var på plats.",
    )  # fmt: skip
    services.timeline.undo()
    assert services.approvals.of(first.id) is None


def test_each_meeting_approves_the_one_before_it(
    services: Services, two_weeks: tuple[Meeting, Meeting], clock: TurnedClock
) -> None:
    first, second = two_weeks
    services.approvals.approve(follow_up(services, second).id, Approval.AS_WRITTEN)
    hold(services, second)
    clock.days(7)
    third = coming(services)
    assert follow_up(services, third).approves_id == second.id
    assert services.approvals.of(first.id) is not None
