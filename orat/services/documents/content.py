"""Composes what a document says about a meeting, as values that nothing kept can change afterwards."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from orat.domain.agenda import AgendaItem, ItemKind
from orat.domain.concern import Concern, ConcernState
from orat.domain.measure import ENDS, FollowUp, FollowUpStatus, Measure, MeasureState, Review
from orat.domain.meeting import Attendance, AttendanceRole, Meeting, MeetingState, Presence, Series
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    DocumentKind,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PointPrint,
)
from orat.domain.register import DocumentSettings, Unit
from orat.domain.rows import ItemView
from orat.domain.weeks import Week
from orat.services.documents.album import Album
from orat.services.settings_of import document_settings
from orat.storage.work import Reader

WEEKS = 8
"""How many weeks the curve of a problem shows."""


def compose(
    reader: Reader, meeting: Meeting, kind: DocumentKind, today: date, album: Album
) -> MinutesContent:
    """The agenda or the notes of a meeting as they stand, as a draft (version 0)."""
    settings = document_settings(reader)
    attendance = reader.all(Attendance, meeting_id=meeting.id, order=("position", "id"))
    follow_ups = _follow_ups(reader, meeting, today)
    points = tuple(_point(reader, view, meeting, album) for view in reader.meetings.items(meeting.id, today))
    cancelled = meeting.state is MeetingState.CANCELLED
    return MinutesContent(
        kind=kind,
        organisation=settings.organisation or reader.get(Series, meeting.series_id).municipality,
        department=settings.department,
        document_name=settings.document_name,
        dnr=dnr(settings, meeting),
        example=settings.example,
        week=str(meeting.week),
        held_on=meeting.held_on,
        starts=meeting.starts,
        ends=meeting.ends,
        place=meeting.place,
        cancelled_reason=meeting.reason if cancelled else "",
        present=_attendees(
            attendance, Presence.PRESENT, *([Presence.EXPECTED] if kind is DocumentKind.AGENDA else [])
        ),
        apologies=_attendees(attendance, Presence.APOLOGIES),
        absent=_attendees(attendance, Presence.ABSENT),
        summary=meeting.summary if kind is DocumentKind.NOTES else "",
        new_measures=sum(len(point.measures) for point in points),
        closed_measures=sum(1 for measure in follow_ups if measure.state is not MeasureState.OPEN),
        overdue_measures=sum(1 for measure in follow_ups if measure.overdue),
        follow_ups=follow_ups,
        points=points,
        next_meeting=_next(reader, meeting),
        distribution=settings.distribution,
        sign_off=settings.sign_off if kind is DocumentKind.NOTES else (),
        circulated_on=meeting.circulated_on if kind is DocumentKind.NOTES else None,
        comments_by=meeting.comments_by if kind is DocumentKind.NOTES else None,
        language=settings.language,
        signature_field=settings.signature_field and kind is DocumentKind.NOTES,
    )


def dnr(settings: DocumentSettings, meeting: Meeting) -> str:
    """The registration number by the pattern, with {år}, {vecka} and {nummer} filled in; other braces stay as
    typed.
    """
    text = settings.dnr_pattern
    for name, value in (("år", meeting.year), ("vecka", meeting.number), ("nummer", f"{meeting.number:02d}")):
        text = text.replace(f"{{{name}}}", str(value))
    return text


def _attendees(attendance: Iterable[Attendance], *presences: Presence) -> tuple[Attendee, ...]:
    first = {
        AttendanceRole.CHAIR: 0,
        AttendanceRole.SECRETARY: 1,
        AttendanceRole.MEMBER: 2,
        AttendanceRole.CO_OPTED: 3,
    }
    chosen = [person for person in attendance if person.presence in presences]
    return tuple(
        Attendee(
            name=person.name,
            organisation=person.organisation,
            role=person.role,
            from_item=person.from_item,
            until_item=person.until_item,
        )
        for person in sorted(chosen, key=lambda person: (first[person.role], person.position))
    )


def _follow_ups(reader: Reader, meeting: Meeting, today: date) -> tuple[MeasurePrint, ...]:
    """The measures this meeting had to follow up: as they stood when it was over, or stand now."""
    rows = reader.measures.for_review(meeting.id, today)
    units = {unit.id: unit.name for unit in reader.all(Unit)}
    reviewed = reader.all(Measure, id=[row.id for row in rows])
    measures = {measure.id: measure for measure in reviewed}
    said: dict[int, list[FollowUp]] = {}
    later: list[FollowUp] = []
    for entry in reader.all(FollowUp, measure_id=list(measures), order=("at", "id")):
        if meeting.ended_at is None or entry.meeting_id == meeting.id or entry.at <= meeting.ended_at:
            said.setdefault(entry.measure_id, []).append(entry)
        elif entry.status is FollowUpStatus.POSTPONED:
            later.append(entry)
    for entry in reversed(later):
        measures[entry.measure_id] = replace(measures[entry.measure_id], due=entry.old_due)
    limit = min(today, meeting.held_on) if meeting.ended_at else today
    prints = [_followed(measures[row.id], said.get(row.id, []), units, meeting, limit) for row in rows]
    return tuple(sorted(prints, key=lambda each: (not each.overdue, each.due or date.max, each.what)))


def _followed(
    measure: Measure, entries: Sequence[FollowUp], units: dict[int, str], meeting: Meeting, limit: date
) -> MeasurePrint:
    ending = next((entry for entry in reversed(entries) if entry.status in ENDS), None)
    reopened = next((entry for entry in reversed(entries) if entry.status is FollowUpStatus.REOPENED), None)
    ended = ending is not None and (reopened is None or (reopened.at, reopened.id) < (ending.at, ending.id))
    here = [entry for entry in entries if entry.meeting_id == meeting.id]
    postponed = next((entry for entry in reversed(here) if entry.status is FollowUpStatus.POSTPONED), None)
    postponements = sum(entry.status is FollowUpStatus.POSTPONED for entry in entries)
    due = postponed.old_due if postponed else measure.due
    last = entries[-1] if entries else None
    return MeasurePrint(
        what=measure.what,
        owner=owner_of(measure, units),
        due=due,
        state=ENDS[ending.status] if ended and ending else MeasureState.OPEN,
        new_due=postponed.new_due if postponed else None,
        note=". ".join(part.rstrip(".") for part in (last.note, last.effect) if part) if last else "",
        overdue=not ended and due is not None and due < limit,
        postponements=postponements,
    )


def owner_of(measure: Measure, units: dict[int, str]) -> str:
    """Who answers for a measure, in words: unit and name."""
    return ", ".join(part for part in (units.get(measure.owner_unit_id or 0, ""), measure.owner_name) if part)


def _point(reader: Reader, view: ItemView, meeting: Meeting, album: Album) -> PointPrint:
    item = view.item
    decided = reader.all(Measure, item_id=item.id)
    return PointPrint(
        paragraph=item.position,
        kind=item.kind,
        title=item.title,
        severity=view.severity,
        trend=view.trend,
        minutes=item.minutes,
        presenter=item.presenter,
        note=item.note,
        reason=item.reason,
        reason_week=item.reason_week,
        discussion=item.discussion,
        decision=item.decision,
        outcome=item.outcome,
        outcome_reason=item.outcome_reason,
        measures=tuple(_decided(reader, measure, meeting) for measure in decided),
        concerns=_concerns(reader, view, item),
        weekly=_weekly(reader, item, meeting),
        pictures=album.prints(reader, item, view.concerns),
        approval=item.approval,
        approves_week=str(reader.get(Meeting, item.approves_id).week) if item.approves_id else "",
    )


def _weekly(reader: Reader, item: AgendaItem, meeting: Meeting) -> tuple[int, ...]:
    """How many events of a problem there were each week up to the meeting's."""
    if item.problem_id is None:
        return ()
    counted = Counter(
        Week.of(concern.happened_on)
        for concern in reader.all(Concern, problem_id=item.problem_id, deleted_at=None)
        if concern.happened_on
        and concern.state not in (ConcernState.DRAFT, ConcernState.REJECTED)
        and not (meeting.ended_at and concern.reported_at and concern.reported_at > meeting.ended_at)
    )
    return tuple(counted[meeting.week.shifted(-back)] for back in reversed(range(WEEKS)))


def _decided(reader: Reader, measure: Measure, meeting: Meeting) -> MeasurePrint:
    units = (
        {unit.id: unit.name for unit in reader.all(Unit, id=[measure.owner_unit_id])}
        if measure.owner_unit_id
        else {}
    )
    weeks = sorted(
        reader.get(Meeting, review.meeting_id).week for review in reader.all(Review, measure_id=measure.id)
    )
    following = next((week for week in weeks if week > meeting.week), None)
    return MeasurePrint(
        what=measure.what,
        owner=owner_of(measure, units),
        due=measure.first_due,
        review_week=str(following or ""),
    )


def _concerns(reader: Reader, view: ItemView, item: AgendaItem) -> tuple[ConcernPrint, ...]:
    if item.kind not in (ItemKind.PROBLEM, ItemKind.CONCERN):
        return ()
    whole = reader.several(Concern, [row.id for row in view.concerns])
    return tuple(
        ConcernPrint(
            number=row.number,
            title=row.title,
            unit=row.unit,
            place=row.place or row.area,
            happened_on=row.happened_on,
            happened_at=row.happened_at,
            severity=row.severity,
            when_kind=row.when_kind,
            ended_on=whole[row.id].ended_on,
            ended_at=whole[row.id].ended_at,
        )
        for row in view.concerns
    )


def _next(reader: Reader, meeting: Meeting) -> NextMeeting | None:
    for coming in reader.meetings.coming(meeting.series_id):
        if coming.week > meeting.week:
            return NextMeeting(
                week=str(coming.week),
                held_on=coming.held_on,
                starts=coming.starts,
                ends=coming.ends,
                place=coming.place,
            )
    return None
