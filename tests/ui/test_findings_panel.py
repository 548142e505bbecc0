"""Before notes are locked or leave: every finding with its place, masked or kept with a reason."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from orat.domain.meeting import Meeting, MeetingState
from orat.services.house import Services
from orat.ui.guarding.panel import FindingsPanel
from orat.ui.pages.meetings.paper import Paper
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.pages.hands import dialog, is_asking, settle

TODAY = date(2026, 11, 19)


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(9, 0))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """A meeting that is over, with a name in a discussion and a number in the summary."""
    report(services, "Container i brand", day=date(2026, 11, 10))
    made = coming(services)
    services.agenda.propose(made.id)
    services.room.start(made.id)
    point = next(view.item for view in services.room.view(made.id).items if view.item.title)
    services.room.note(point.id, discussion="Det var Yusuf Abdi som tände.", decision="Följs upp.")
    services.room.close(made.id, carry_undecided=True)
    services.room.summarise(made.id, "Ring 040-628 04 27.")
    return services.meetings.get(made.id)


def asked(window: MainWindow[Any], meeting: Meeting) -> FindingsPanel:
    window.go("meetings", meeting_id=meeting.id)
    settle()
    window.commands["notes.finalise"].trigger()
    settle()
    panel = dialog(window).root
    assert isinstance(panel, FindingsPanel)
    return panel


def test_each_finding_is_told_with_its_place(window: MainWindow[Any], meeting: Meeting) -> None:
    panel = asked(window, meeting)
    text = dialog(window).texts()
    assert "Sammanfattning" in text
    assert "Diskussion" in text
    assert [each.found for each in panel.sightings] == ["040-628 04 27", "Yusuf Abdi"]
    assert not panel.verb.isEnabled()


def test_masked_and_kept_it_goes_on_to_what_was_asked_for(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    panel = asked(window, meeting)
    panel._mask(panel.sightings[1])
    settle()
    assert "Det var [maskat] som tände." in [
        view.item.discussion for view in services.room.view(meeting.id).items
    ]
    panel._keep(panel.sightings[0])
    keeping = dialog(panel)
    keeping.write("Skäl", "Växelns nummer.")
    keeping.press("Behåll")
    assert panel.sightings == ()
    dialog(window).press("Gå vidare")
    assert dialog(window).offers("Fastställ version 1")
    services.store.undo()
    services.store.undo()
    assert "Det var Yusuf Abdi som tände." in [
        view.item.discussion for view in services.room.view(meeting.id).items
    ]


def test_all_can_be_kept_with_one_reason(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    panel = asked(window, meeting)
    dialog(window).press("Behåll alla med skäl…")
    keeping = dialog(panel)
    keeping.write("Skäl", "Alla har sagt ja.")
    keeping.press("Behåll alla")
    assert panel.sightings == ()
    assert {each.reason for each in services.guard.allowances().kept} == {"Alla har sagt ja."}
    services.store.undo()
    assert services.guard.allowances().kept == (), "one step"


def test_nothing_found_asks_nothing(window: MainWindow[Any], services: Services, meeting: Meeting) -> None:
    for each in services.sightings.of_meeting(meeting.id):
        services.sightings.mask(each)
    window.go("meetings", meeting_id=meeting.id)
    settle()
    window.commands["notes.finalise"].trigger()
    settle()
    assert is_asking(window)
    assert not isinstance(dialog(window).root, FindingsPanel)


def test_a_place_can_be_gone_to(window: MainWindow[Any], meeting: Meeting) -> None:
    panel = asked(window, meeting)
    panel._go_to(panel.sightings[1])
    settle()
    focused = window.focusWidget()
    assert focused is not None
    assert meeting.state is MeetingState.HELD


def test_what_was_changed_meanwhile_is_not_masked(services: Services, meeting: Meeting) -> None:
    from orat.errors import UserError

    found = services.sightings.of_meeting(meeting.id)[0]
    services.room.summarise(meeting.id, "Ring växeln, 040-628 04 27.")
    with pytest.raises(UserError, match="text-changed"):
        services.sightings.mask(found)


def test_a_draft_is_looked_through_before_it_leaves_as_a_file(
    window: MainWindow[Any], services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    window.go("meetings", meeting_id=meeting.id)
    settle()
    asked_for: list[Path] = []
    paper = next(each for each in window.findChildren(Paper) if each.jump is not None)
    paper.ask = lambda _, name: asked_for.append(name)
    window.commands["notes.export"].trigger()
    settle()
    panel = dialog(window).root
    assert isinstance(panel, FindingsPanel)
    assert asked_for == []
    for each in panel.sightings:
        services.guard.keep(each.finding.kind, each.found, "Får stå.")
    panel._read()
    dialog(window).press("Gå vidare")
    assert len(asked_for) == 1
