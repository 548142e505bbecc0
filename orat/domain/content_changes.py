"""What changed from one version of the minutes to the next."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from enum import Enum
from itertools import zip_longest
from typing import Any

from orat.domain.meeting import AttendanceRole
from orat.domain.minutes import Attendee, ContentChange, MeasurePrint, MinutesContent, NextMeeting, PointPrint

_HEAD = (
    "organisation", "department", "document_name", "dnr", "held_on", "starts", "ends", "place",
    "cancelled_reason", "summary", "distribution",
)  # fmt: skip
_POINT = ("title", "severity", "presenter", "discussion", "decision", "approval", "outcome", "outcome_reason")
_ATTENDANCE = ("present", "apologies", "absent")
_ROLES = (AttendanceRole.CHAIR, AttendanceRole.SECRETARY, AttendanceRole.CO_OPTED)


def differences(before: MinutesContent, after: MinutesContent) -> tuple[ContentChange, ...]:
    """Every difference a reader can see, in the order of the document.

    Points are matched by kind and title, then by § number; names and measures by what they say. `what` is
    the field's name, or "point" for one that came or went, "paragraph" for one that moved, a role's value for
    who had it. The text of a follow-up begins with its state's value and a colon; an outcome and a severity
    are their values; all else is as typed.
    """
    return (*_head(before, after), *_points(before.points, after.points), *_tail(before, after))


def _head(before: MinutesContent, after: MinutesContent) -> Iterator[ContentChange]:
    yield from _fields("", before, after, _HEAD)
    for name in _ATTENDANCE:
        old, new = getattr(before, name), getattr(after, name)
        yield from _lists("", name, [_person(each) for each in old], [_person(each) for each in new])
    for role in _ROLES:
        yield from _lists("", role.value, _with_role(before, role), _with_role(after, role))
    old, new = before.follow_ups, after.follow_ups
    yield from _lists(
        "", "follow_ups", [_follow_up(each) for each in old], [_follow_up(each) for each in new]
    )


def _with_role(content: MinutesContent, role: AttendanceRole) -> list[str]:
    return [each.name for each in content.present if each.role == role]


def _tail(before: MinutesContent, after: MinutesContent) -> Iterator[ContentChange]:
    yield from _change("", "next_meeting", _next(before.next_meeting), _next(after.next_meeting))
    yield from _lists("", "sign_off", list(before.sign_off), list(after.sign_off))


def _points(before: Sequence[PointPrint], after: Sequence[PointPrint]) -> Iterator[ContentChange]:
    old = _matched(before, after)
    for point in after:
        partner = old[point.paragraph]
        where = f"§ {point.paragraph}"
        if partner is None:
            yield ContentChange(where=where, what="point", before="", after=point.title)
            partner = PointPrint(paragraph=point.paragraph, kind=point.kind, title=point.title)
        yield from _change(where, "paragraph", f"§ {partner.paragraph}", where)
        yield from _fields(where, partner, point, _POINT)
        yield from _lists(
            where,
            "measures",
            [_measure(each) for each in partner.measures],
            [_measure(each) for each in point.measures],
        )
        yield from _lists(
            where,
            "concerns",
            [each.number for each in partner.concerns],
            [each.number for each in point.concerns],
        )
        yield from _pictures(where, partner, point)
    kept = {partner.paragraph for partner in old.values() if partner}
    for point in before:
        if point.paragraph not in kept:
            yield ContentChange(where=f"§ {point.paragraph}", what="point", before=point.title, after="")


def _pictures(where: str, before: PointPrint, after: PointPrint) -> Iterator[ContentChange]:
    """Pictures are told by their captions; one that was only drawn in keeps its caption."""
    old, new = ([each.caption for each in point.pictures] for point in (before, after))
    if old == new and before.pictures != after.pictures:
        altered = (pair for pair in zip(before.pictures, after.pictures, strict=True) if pair[0] != pair[1])
        for earlier, later in altered:
            yield ContentChange(where=where, what="pictures", before=earlier.caption, after=later.caption)
    yield from _lists(where, "pictures", old, new)


def _matched(before: Sequence[PointPrint], after: Sequence[PointPrint]) -> dict[int, PointPrint | None]:
    """For each new paragraph number the old point that it continues, or None."""
    left = list(before)
    found: dict[int, PointPrint | None] = {}
    for same in (_same_matter, _same_place):
        for point in after:
            if found.get(point.paragraph) is None:
                partner = next((each for each in left if same(each, point)), None)
                found[point.paragraph] = partner
                if partner:
                    left.remove(partner)
    return found


def _same_matter(old: PointPrint, new: PointPrint) -> bool:
    return (old.kind, old.title) == (new.kind, new.title)


def _same_place(old: PointPrint, new: PointPrint) -> bool:
    return (old.kind, old.paragraph) == (new.kind, new.paragraph)


def _fields(where: str, before: Any, after: Any, names: Sequence[str]) -> Iterator[ContentChange]:
    for name in names:
        yield from _change(where, name, _text(getattr(before, name)), _text(getattr(after, name)))


def _lists(where: str, what: str, before: Sequence[str], after: Sequence[str]) -> Iterator[ContentChange]:
    """What went and what came, paired in order, so that a reworded entry is one change."""
    gone = _without(before, after)
    came = _without(after, before)
    for old, new in zip_longest(gone, came, fillvalue=""):
        yield ContentChange(where=where, what=what, before=old, after=new)


def _without(these: Sequence[str], those: Sequence[str]) -> list[str]:
    left = list(those)
    rest = []
    for each in these:
        if each in left:
            left.remove(each)
        else:
            rest.append(each)
    return rest


def _change(where: str, what: str, before: str, after: str) -> Iterator[ContentChange]:
    if before != after:
        yield ContentChange(where=where, what=what, before=before, after=after)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, time):
        return f"{value.hour}.{value.minute:02d}"
    return value.isoformat() if isinstance(value, date) else str(value)


def _person(attendee: Attendee) -> str:
    bounds = "–".join(
        "" if number is None else str(number) for number in (attendee.from_item, attendee.until_item)
    )
    parts = (attendee.name, attendee.organisation, f"§§ {bounds}" if bounds != "–" else "")
    return ", ".join(part for part in parts if part)


def _measure(measure: MeasurePrint) -> str:
    due = _text(measure.due) + (f" → {_text(measure.new_due)}" if measure.new_due else "")
    return ", ".join(part for part in (measure.what, measure.owner, due, measure.note) if part)


def _follow_up(measure: MeasurePrint) -> str:
    return f"{measure.state}: {_measure(measure)}"


def _next(meeting: NextMeeting | None) -> str:
    if meeting is None:
        return ""
    return f"{meeting.held_on.isoformat()} {_text(meeting.starts)}–{_text(meeting.ends)}, {meeting.place}"
