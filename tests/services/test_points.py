"""Points leave an agenda on their own, and stay where a measure was decided at them."""

from collections import Counter
from datetime import date

import pytest

from orat.domain.agenda import AgendaItem, ItemKind
from orat.domain.concern import Concern
from orat.domain.meeting import Meeting, MeetingState
from orat.errors import UserError
from orat.services.house import Services
from tests.services.stories import coming, matters, report, titles

DAY = date(2026, 11, 1)


@pytest.fixture
def decided(services: Services) -> tuple[Meeting, Concern, AgendaItem]:
    """A concern alone on the coming agenda, with a measure decided at its point."""
    concern = report(services, "Container i brand", day=DAY)
    meeting = coming(services)
    item = matters(services, meeting)[0].item
    services.measures.decide(item.id, "Kvällsrondering")
    return meeting, concern, item


@pytest.mark.parametrize("end", ["close", "delete"])
def test_a_point_with_a_measure_stays_when_its_concern_ends(
    services: Services, decided: tuple[Meeting, Concern, AgendaItem], end: str
) -> None:
    meeting, concern, _ = decided
    if end == "close":
        services.concerns.close([concern.id], "Löst")
    else:
        services.concerns.delete([concern.id])
    assert titles(services, meeting) == ["Container i brand"]


def test_gathering_and_merging_leave_a_point_with_a_measure_where_it_is(
    services: Services, decided: tuple[Meeting, Concern, AgendaItem]
) -> None:
    meeting, concern, item = decided
    other = report(services, "Mopeder på skolgården", day=DAY, about="Trafik och fordon")
    problem = services.problems.gather([other.id], title="Mopeder").value
    placed = services.agenda.place_problem(meeting.id, problem.id).value
    services.measures.decide(placed.id, "Bommar")
    services.problems.gather([concern.id], problem_id=problem.id)
    third = report(services, "Klotter på gaveln", day=DAY, about="Skadegörelse och klotter")
    into = services.problems.gather([third.id], title="Klotter").value
    services.agenda.place_problem(meeting.id, into.id)
    services.problems.merge(problem.id, into.id)
    assert {view.item.id for view in matters(services, meeting)} >= {item.id, placed.id}


@pytest.mark.parametrize("how", ["take_off", "skip_once", "send_on"])
def test_a_point_with_a_measure_is_not_moved_away(
    services: Services, decided: tuple[Meeting, Concern, AgendaItem], how: str
) -> None:
    meeting, _, item = decided
    with pytest.raises(UserError, match="point-has-measure") as refused:
        getattr(services.agenda, how)(item.id)
    assert refused.value.facts["title"] == "Container i brand"
    assert titles(services, meeting) == ["Container i brand"]


def test_a_point_leaves_although_a_later_one_came_of_it_and_undo_brings_the_thread_back(
    services: Services,
) -> None:
    meeting = coming(services)
    first = services.agenda.add_information(meeting.id, "Ny vägskylt").value
    services.room.start(meeting.id)
    services.room.close(meeting.id, carry_undecided=True)
    services.room.resume(meeting.id)
    services.agenda.take_off(first.id)
    assert _came_of(services) == {"Ny vägskylt": None}
    services.timeline.undo()
    assert _came_of(services) == {"Ny vägskylt": first.id}


def test_a_point_with_a_measure_is_not_taken_back_to_a_meeting_held_after_all(services: Services) -> None:
    meeting = coming(services)
    services.agenda.add_information(meeting.id, "Ny vägskylt")
    services.meetings.cancel(meeting.id, "lov")
    following = coming(services)
    [sent] = [view for view in services.agenda.view(following.id).items if view.item.title == "Ny vägskylt"]
    services.measures.decide(sent.item.id, "Beställ skylten")
    services.meetings.reinstate(meeting.id)
    assert sent.item.id in {view.item.id for view in services.agenda.view(following.id).items}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the first first", "the last first"])
def test_meetings_cancelled_one_after_the_other_share_a_point_between_them_when_held_after_all(
    services: Services, order: tuple[int, int]
) -> None:
    meetings = [coming(services)]
    services.agenda.add_information(meetings[0].id, "Ny vägskylt")
    problem = services.problems.gather([report(services, "Container i brand", day=DAY).id]).value
    services.agenda.propose(meetings[0].id)
    for _ in range(2):
        services.meetings.cancel(meetings[-1].id, "lov")
        meetings.append(coming(services))
    assert _planned(services, problem.id) == {meetings[2].id: 2}
    services.meetings.reinstate(meetings[order[0]].id)
    assert _planned(services, problem.id) == {meetings[order[0]].id: 2}
    services.meetings.reinstate(meetings[order[1]].id)
    assert _planned(services, problem.id) == {meetings[0].id: 2}
    services.timeline.undo()
    services.timeline.undo()
    assert _planned(services, problem.id) == {meetings[2].id: 2}
    assert services.check() == ()


def _planned(services: Services, problem_id: int) -> dict[int, int]:
    """How many points about the sign or the problem each meeting has that is planned."""
    with services.store.read() as reader:
        planned = {each.id for each in reader.all(Meeting, state=MeetingState.PLANNED)}
        items = reader.all(AgendaItem, meeting_id=planned)
    mine = [each for each in items if each.problem_id == problem_id or each.title == "Ny vägskylt"]
    return Counter(each.meeting_id for each in mine)


def _came_of(services: Services) -> dict[str, int | None]:
    """What each information point on a meeting still planned came of."""
    with services.store.read() as reader:
        items = reader.all(AgendaItem, kind=ItemKind.INFORMATION)
        last = max(item.meeting_id for item in items)
        return {item.title: item.came_from_id for item in items if item.meeting_id == last}
