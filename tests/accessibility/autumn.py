"""A data folder with something on every page: a meeting that was held, and one that is coming."""

from datetime import datetime, time, timedelta
from pathlib import Path

from orat.domain.agenda import MATTERS, Outcome
from orat.domain.scales import Severity
from tests.services.conftest import STOCKHOLM, TurnedClock, furnish, open_services
from tests.services.stories import coming, report

FIRE = "Container i brand bakom gymnastiksalen"
TODAY = datetime.now(STOCKHOLM).date()
MOPEDS = "Mopeder kör över skolgården"


def live(folder: Path) -> None:
    """Two weeks up to now."""
    clock = TurnedClock(TODAY - timedelta(days=14))
    services = open_services(folder, clock)
    services.start.new_register(municipality="Malmö stad", place="Stadshuset, rum Kranen")
    furnish(services)
    day = TODAY - timedelta(days=15)
    fires = [
        report(services, FIRE, day=day, severity=Severity.ACUTE, description="Tändvätska på marken."),
        report(services, "Brand i papperskorg", school="Sjöskolan", day=day, severity=Severity.HIGH),
    ]
    services.problems.gather([fire.id for fire in fires])
    report(services, MOPEDS, school="Hamnskolan", about="Trafik och fordon", where="Väster", day=day)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    clock.to(meeting.held_on, time(8, 30))
    services.room.start(meeting.id)
    for view in services.room.view(meeting.id).items:
        if view.item.kind in MATTERS:
            services.room.note(view.item.id, discussion="Läget är känt.", decision="Gemensam rondering.")
            services.measures.decide_line(view.item.id, "kvällsrondering @Polisen !fredag")
        services.room.end_point(view.item.id, Outcome.DECIDED if view.item.kind in MATTERS else Outcome.NOTED)
    services.room.close(meeting.id)
    services.minutes.finalise(meeting.id)
    clock.to(TODAY - timedelta(days=1), time(12))
    report(services, "Klotter på gaveln", about="Skadegörelse och klotter", day=day + timedelta(days=14))
    services.concerns.begin(title="Något på väg")
    services.close()
