"""What the program writes by itself when nobody asked: it never comes between a person and redo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from orat.domain.register import Unit
from orat.domain.sending import Dispatch, DispatchState
from orat.domain.weeding import Weeding
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report

DAY = date(2026, 11, 2)


def _bin_is_old(services: Services) -> None:
    concern = report(services, "Slängd", day=DAY)
    services.concerns.delete([concern.id])


def _weeding_was_cut_short(services: Services) -> None:
    with services.store.write("weeding.done", undoable=False) as work:
        work.add(Weeding(at=datetime(2026, 11, 2, tzinfo=UTC)))


def _sending_was_cut_short(services: Services) -> None:
    with services.store.write("sending.begin", undoable=False) as work:
        work.add(Dispatch(state=DispatchState.SENDING, begun_at=datetime(2026, 11, 2, tzinfo=UTC)))


def _settle(services: Services) -> Any:
    return [services.sending.settle(view.dispatch.id) for view in services.sending.interrupted()]


BY_ITSELF: dict[str, tuple[Callable[[Services], object], Callable[[Services], object]]] = {
    "the bin is emptied": (_bin_is_old, lambda s: s.concerns.empty_old_bin()),
    "a weeding is finished": (_weeding_was_cut_short, lambda s: s.weeding.finish()),
    "a sending is settled": (_sending_was_cut_short, _settle),
    "bytes are tidied": (lambda _: None, lambda s: s.attachments.tidy()),
    "the coming meeting is made": (lambda _: None, lambda s: s.meetings.ensure_coming()),
}


@pytest.mark.parametrize("what", BY_ITSELF)
def test_redo_is_left_alone(services: Services, clock: TurnedClock, what: str) -> None:
    before, by_itself = BY_ITSELF[what]
    before(services)
    unit = services.register.directory().units[0]
    services.register.keep(replace(unit, short_name="Ek"))
    services.timeline.undo()
    clock.days(40)
    by_itself(services)
    assert services.timeline.steps()[1] is not None
    services.timeline.redo()
    with services.store.read() as reader:
        assert reader.get(Unit, unit.id).short_name == "Ek"
    # The weeding here let nothing go, so that it has no seals to be true to.
    assert [finding.code for finding in services.check() if finding.code != "seals-altered"] == []


def test_the_time_of_a_point_goes_along_with_what_was_done_again(
    services: Services, clock: TurnedClock
) -> None:
    report(services, "Container i brand", day=DAY)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    clock.to(meeting.held_on)
    services.room.start(meeting.id)
    items = services.room.view(meeting.id).items
    services.room.note(items[2].item.id, discussion="Två bränder.")
    services.timeline.undo()
    kept = services.room.go_to(items[1].item.id, left_id=items[0].item.id, seconds=30)
    assert kept.change is None
    services.timeline.redo()
    kept = services.room.go_to(items[1].item.id, left_id=items[0].item.id, seconds=30)
    assert kept.change is not None
    back, forth = services.timeline.steps()
    assert back is not None
    assert back.verb == "meeting.note"
    assert forth is None
    clock.turn_to(clock.at() + timedelta(hours=2))
    services.timeline.undo()
    services.timeline.redo()
    assert services.room.view(meeting.id).items[0].item.spent_seconds == 30
    assert services.check() == ()
