"""Short ways to say in a test what a coordinator does through the week."""

from datetime import date, time
from typing import Any

from orat.domain.agenda import MATTERS, Outcome
from orat.domain.concern import Concern
from orat.domain.meeting import Meeting
from orat.domain.rows import ItemView
from orat.domain.scales import Severity, WhenKind
from orat.services.house import Services


def unit(services: Services, name: str) -> int:
    """The id of a unit by name."""
    return next(each.id for each in services.register.directory().units if each.name == name)


def category(services: Services, name: str) -> int:
    """The id of a category by name."""
    return next(each.id for each in services.register.directory().categories if each.name == name)


def area(services: Services, name: str) -> int:
    """The id of an area by name."""
    return next(each.id for each in services.register.directory().areas if each.name == name)


def report(
    services: Services,
    title: str,
    *,
    school: str = "Ekbackskolan",
    about: str = "Brand och pyroteknik",
    where: str = "Öster",
    day: date,
    at: time | None = time(20, 0),
    severity: Severity = Severity.MODERATE,
    **more: Any,
) -> Concern:
    """Report a concern in one go."""
    draft = Concern(
        title=title,
        unit_id=unit(services, school),
        category_id=category(services, about),
        area_id=area(services, where),
        happened_on=day,
        happened_at=at,
        severity=severity,
        **{"when_kind": WhenKind.MOMENT if at else WhenKind.DAY, **more},
    )
    return services.concerns.report_new(draft).value


def coming(services: Services) -> Meeting:
    """The coming meeting, made if need be."""
    return services.meetings.ensure_coming().value


def points(services: Services, meeting: Meeting) -> list[ItemView]:
    """A meeting's points in order."""
    return list(services.agenda.view(meeting.id).items)


def matters(services: Services, meeting: Meeting) -> list[ItemView]:
    """The points that are about something reported."""
    return [view for view in points(services, meeting) if view.item.kind in MATTERS]


def titles(services: Services, meeting: Meeting) -> list[str]:
    """What the matters are called, in order."""
    return [view.item.title for view in matters(services, meeting)]


def hold(services: Services, meeting: Meeting, *, decide: bool = True) -> Meeting:
    """Start a meeting, decide or note every point, and end it."""
    services.room.start(meeting.id)
    if decide:
        for view in services.room.view(meeting.id).items:
            if view.item.outcome is Outcome.UNDECIDED:
                services.room.end_point(view.item.id, Outcome.NOTED)
    return services.room.close(meeting.id, carry_undecided=not decide).value
