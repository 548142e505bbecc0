"""What is lifted stands on the coming agenda at once, and leaves alone what a person has put in order."""

from datetime import date
from typing import Any

from orat.domain.concern import ConcernState
from orat.domain.meeting import Meeting
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.services.house import Services
from tests.services.stories import coming, points, report, titles

DAY = date(2026, 11, 1)


def moped(services: Services, **more: Any) -> int:
    """A concern that is like no other here; its id."""
    made = report(
        services, "Mopeder på skolgården", day=DAY, about="Trafik och fordon", school="Hamnskolan",
        where="Väster", **more,
    )  # fmt: skip
    return made.id


def opened(services: Services) -> Meeting:
    """A coming meeting with one matter on its agenda."""
    report(services, "Container i brand", day=DAY, severity=Severity.HIGH)
    return coming(services)


def test_what_is_lifted_gets_its_point_in_the_same_step(services: Services) -> None:
    meeting = opened(services)
    lifted = moped(services, severity=Severity.ACUTE)
    before = [view.item.title for view in points(services, meeting)]
    done = services.concerns.raise_to_meeting([lifted])
    assert done.change is not None
    assert done.change.facts["agenda"] == str(meeting.week)
    assert titles(services, meeting) == ["Mopeder på skolgården", "Container i brand"]
    assert services.lists.concern(lifted).state is ConcernState.SCHEDULED
    services.timeline.undo()
    assert [view.item.title for view in points(services, meeting)] == before
    assert services.lists.concern(lifted).state is ConcernState.RECEIVED


def test_an_agenda_put_in_order_by_hand_is_left_alone_and_has_it_as_new(services: Services) -> None:
    meeting = opened(services)
    services.agenda.move(points(services, meeting)[-1].item.id, 1)
    before = [view.item.title for view in points(services, meeting)]
    lifted = moped(services)
    done = services.concerns.raise_to_meeting([lifted])
    assert done.change is not None
    assert "agenda" not in done.change.facts
    assert [view.item.title for view in points(services, meeting)] == before
    missing = services.agenda.view(meeting.id).missing
    assert [each.matter.title for each in missing if each.matter] == ["Mopeder på skolgården"]
    services.agenda.propose(meeting.id)
    after = [view.item.title for view in points(services, meeting)]
    assert [title for title in after if title != "Mopeder på skolgården"] == before


def test_what_was_taken_off_does_not_come_back_because_something_else_is_lifted(services: Services) -> None:
    meeting = opened(services)
    fire = next(view.item for view in points(services, meeting) if view.item.title == "Container i brand")
    services.agenda.take_off(fire.id)
    services.concerns.raise_to_meeting([moped(services)])
    assert titles(services, meeting) == ["Mopeder på skolgården"]


def test_what_is_lifted_joins_the_point_of_its_problem(services: Services) -> None:
    meeting = opened(services)
    fire = next(view for view in points(services, meeting) if view.item.title == "Container i brand")
    problem = services.problems.gather([fire.concerns[0].id], title="Bränder").value
    late = moped(services)
    services.problems.gather([late], problem_id=problem.id)
    services.concerns.raise_to_meeting([late])
    assert titles(services, meeting) == ["Bränder"]
    assert services.lists.concern(late).state is ConcernState.SCHEDULED


def test_what_is_alike_and_was_not_lifted_waits_on_and_what_was_lifted_with_it_is_gathered(
    services: Services,
) -> None:
    meeting = coming(services)
    fires = [report(services, f"Container i brand nummer {each}", day=DAY).id for each in range(3)]
    services.concerns.raise_to_meeting(fires[:1])
    assert titles(services, meeting) == ["Container i brand nummer 0"]
    waiting = [row.id for row in services.agenda.view(meeting.id).waiting]
    assert waiting == fires[1:]
    done = services.concerns.raise_to_meeting(fires[1:2])
    (point,) = [view for view in points(services, meeting) if view.concerns]
    assert {row.id for row in point.concerns} == {*fires[:2]}, "it joins the point of what it is like"
    assert done.change is not None
    assert done.change.facts["under"] == point.item.title


def test_a_problem_that_is_skipped_this_once_does_not_swallow_what_is_lifted(services: Services) -> None:
    meeting = coming(services)
    fires = [report(services, f"Container i brand nummer {each}", day=DAY).id for each in range(3)]
    problem = services.problems.gather(fires[:2], title="Bränder").value
    own = services.agenda.place_problem(meeting.id, problem.id).value
    services.agenda.skip_once(own.id)
    services.concerns.raise_to_meeting(fires[2:])
    assert titles(services, meeting) == ["Container i brand nummer 2"]
    assert [each.title for each in services.agenda.skipped(meeting.id)] == ["Bränder"]


def test_a_new_point_of_a_known_problem_has_the_title_of_the_problem(services: Services) -> None:
    meeting = coming(services)
    fires = [report(services, f"Container i brand nummer {each}", day=DAY).id for each in range(3)]
    services.problems.gather(fires[:2], title="Bränder vid Ekbacken")
    services.concerns.raise_to_meeting(fires[2:])
    assert titles(services, meeting) == ["Bränder vid Ekbacken"]


def test_what_was_skipped_this_once_is_wanted_again_when_it_is_lifted(services: Services) -> None:
    lifted = moped(services)
    meeting = opened(services)
    own = next(view.item for view in points(services, meeting) if view.item.concern_id == lifted)
    services.agenda.skip_once(own.id)
    services.concerns.review([lifted])
    services.concerns.raise_to_meeting([lifted])
    assert "Mopeder på skolgården" in titles(services, meeting)
    assert services.agenda.skipped(meeting.id) == ()


def test_a_meeting_planned_by_hand_gets_its_whole_proposal_with_the_first_that_is_lifted(
    services: Services,
) -> None:
    planned = services.meetings.add(Week(2026, 46)).value
    assert titles(services, planned) == []
    assert len(points(services, planned)) == 3
    services.concerns.raise_to_meeting([moped(services)])
    assert titles(services, planned) == ["Mopeder på skolgården"]
    assert len(points(services, planned)) == 4


def test_without_a_planned_meeting_lifting_only_lifts(services: Services) -> None:
    lifted = moped(services)
    services.concerns.raise_to_meeting([lifted])
    assert services.lists.concern(lifted).state is ConcernState.RAISED
    assert titles(services, coming(services)) == ["Mopeder på skolgården"]
