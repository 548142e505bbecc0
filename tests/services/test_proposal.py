"""What an agenda proposes of what is new."""

from datetime import date

import pytest

from orat.domain.scales import Severity
from orat.services.house import Services
from orat.services.meetings import proposal
from tests.services.stories import coming, report, titles

DAY = date(2026, 11, 1)


def test_of_very_many_alone_the_gravest_are_proposed_and_the_rest_wait(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposal, "_MOST_ALONE", 2)
    report(services, "Klotter på gaveln", day=DAY, about="Skadegörelse och klotter", severity=Severity.LOW)
    report(
        services,
        "Mopeder på skolgården",
        day=DAY,
        about="Trafik och fordon",
        school="Hamnskolan",
        where="Väster",
    )
    report(services, "Container i brand", day=DAY, school="Sjöskolan", severity=Severity.ACUTE)
    meeting = coming(services)
    assert titles(services, meeting) == ["Container i brand", "Mopeder på skolgården"]
    assert [row.title for row in services.agenda.view(meeting.id).waiting] == ["Klotter på gaveln"]
    services.agenda.propose(meeting.id)
    assert titles(services, meeting)[-1] == "Klotter på gaveln"
