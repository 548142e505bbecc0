"""Small functions that make domain values with invented Swedish content; each field can be overruled."""

from datetime import UTC, date, datetime, time
from typing import Any

from orat.domain.agenda import AgendaItem, ItemKind, Outcome, Reason
from orat.domain.concern import Concern, ConcernState
from orat.domain.measure import FollowUp, FollowUpStatus, Measure
from orat.domain.meeting import Meeting, MeetingState, Series, planned_meeting
from orat.domain.problem import Problem
from orat.domain.register import Area, AreaLevel, Category, Person, Unit, UnitKind
from orat.domain.scales import Severity
from orat.domain.weeks import Week

WEEK = Week(2026, 47)
"""The week that stories are told around; its meeting is on Thursday 19 November 2026."""


def instant(day: date, hour: int = 9, minute: int = 0) -> datetime:
    """A UTC instant on a day."""
    return datetime.combine(day, time(hour, minute), UTC)


def series(**fields: Any) -> Series:
    """Thursdays 8.30 in Exempelstad."""
    return Series(**{"municipality": "Exempelstad", "place": "Stadshuset, rum Kranen", **fields})


def unit(name: str = "Ekbackskolan", **fields: Any) -> Unit:
    """A school."""
    return Unit(**{"name": name, "kind": UnitKind.SCHOOL, "education_area": "Utbildningsområde 3", **fields})


def area(name: str = "Östra området", **fields: Any) -> Area:
    """A neighbourhood."""
    return Area(**{"name": name, "level": AreaLevel.NEIGHBOURHOOD, **fields})


def category(name: str = "Brand och pyroteknik", **fields: Any) -> Category:
    """A category of the upper level."""
    return Category(**{"name": name, "guide": "Skriv vad som brann, var och när.", **fields})


def person(name: str = "Kim Exempelsson", **fields: Any) -> Person:
    """Somebody on the standing roster."""
    return Person(**{"name": name, "role": "samordnare", "standing": True, **fields})


def concern(title: str = "Container i brand bakom gymnastiksalen", **fields: Any) -> Concern:
    """A reported concern of 16 November 2026; `series_id` and `serial` are the caller's."""
    happened: date | None = fields.get("happened_on", date(2026, 11, 16))
    reported = instant(happened) if happened else None
    return Concern(
        **{
            "title": title,
            "description": "Personal som låste såg rök vid lastkajen. Räddningstjänsten släckte.",
            "year": happened.year if happened else 2026,
            "state": ConcernState.RECEIVED,
            "severity": Severity.HIGH,
            "happened_on": happened,
            "place": "Baksidan av gymnastiksalen",
            "reporter_role": "rektor",
            "created_at": reported,
            "reported_at": reported,
            **fields,
        }
    )


def draft(title: str = "", **fields: Any) -> Concern:
    """What somebody began to write; it has no number, no day and no unit yet."""
    began = instant(date(2026, 11, 17))
    return Concern(**{"title": title, "state": ConcernState.DRAFT, "created_at": began, **fields})


def problem(title: str = "Anlagda bränder kring Ekbackens centrum", **fields: Any) -> Problem:
    """An open problem; `series_id` is the caller's."""
    return Problem(**{"title": title, "created_at": instant(date(2026, 11, 2)), **fields})


def meeting(
    of: Series, week: Week = WEEK, state: MeetingState = MeetingState.PLANNED, **fields: Any
) -> Meeting:
    """The ordinary meeting of a week; one that was held ended at 9.30, which is 8.30 UTC in winter."""
    planned = planned_meeting(of, week)
    held = state in (MeetingState.HELD, MeetingState.FINALISED)
    times = {"started_at": instant(planned.held_on, 7, 30), "ended_at": instant(planned.held_on, 8, 30)}
    made = {
        name: getattr(planned, name)
        for name in ("series_id", "year", "number", "held_on", "starts", "ends", "place")
    }
    return Meeting(**{**made, "state": state, **(times if held else {}), **fields})


def item(meeting_id: int, position: int = 3, **fields: Any) -> AgendaItem:
    """A point about the problem or the concern given, else one that informs."""
    kind = ItemKind.INFORMATION
    if fields.get("problem_id") is not None:
        kind = ItemKind.PROBLEM
    elif fields.get("concern_id") is not None:
        kind = ItemKind.CONCERN
    return AgendaItem(
        **{
            "meeting_id": meeting_id, "position": position, "kind": kind,
            "title": "Inför Lucia: risker och bemanning", "reason": Reason.NEW, "outcome": Outcome.UNDECIDED,
            **fields,
        }
    )  # fmt: skip


def measure(what: str = "Kvällsrondering kl. 19–22", **fields: Any) -> Measure:
    """An open measure due 27 November 2026; `series_id` is the caller's."""
    due: date | None = fields.get("due", date(2026, 11, 27))
    return Measure(
        **{
            "what": what, "owner_name": "områdespolis", "due": due, "first_due": due,
            "decided_on": date(2026, 11, 12), **fields,
        }
    )  # fmt: skip


def follow_up(measure_id: int, note: str = "Ronderingen pågår.", **fields: Any) -> FollowUp:
    """An entry of what became of a measure."""
    return FollowUp(
        **{
            "measure_id": measure_id, "note": note, "status": FollowUpStatus.NOTE, "author": "Samordnare",
            "at": instant(date(2026, 11, 19)), **fields,
        }
    )  # fmt: skip
