"""The words of a calendar entry: what the meeting is called there, and the points it will take up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from orat.documents.wording import Translate, long_date, paragraph_sign, point_title
from orat.domain.minutes import PointPrint


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """The facts of one meeting. `reason` is why it was moved or cancelled; `example` marks invented data."""

    series: str
    week: int
    points: Sequence[PointPrint] = ()
    cancelled: bool = False
    moved_from: date | None = None
    reason: str = ""
    example: bool = False


def summary(facts: Invitation, translate: Translate) -> str:
    """The line in the calendar: "Örat mot marken, vecka 48"."""
    if facts.cancelled:
        words = translate("Calendar", "Inställt: {series}, vecka {week}")
    else:
        words = translate("Calendar", "{series}, vecka {week}")
    line = words.format(series=facts.series, week=facts.week)
    return translate("Calendar", "{line} (EXEMPELDATA)").format(line=line) if facts.example else line


def description(facts: Invitation, translate: Translate) -> str:
    """What became of the meeting, and the titles of its points."""
    points = [f"{paragraph_sign(point.paragraph)} {point_title(point, translate)}" for point in facts.points]
    agenda = "\n".join([translate("Calendar", "Dagordning"), *points]) if points else ""
    return "\n\n".join(part for part in (_news(facts, translate), agenda) if part)


def _news(facts: Invitation, translate: Translate) -> str:
    if facts.cancelled:
        return translate("Calendar", "Mötet är inställt: {reason}").format(reason=facts.reason)
    if facts.moved_from is None:
        return ""
    words = translate("Calendar", "Mötet är flyttat från {day}: {reason}")
    return words.format(day=long_date(facts.moved_from, translate), reason=facts.reason)
