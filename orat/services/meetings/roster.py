"""Who is invited to a meeting: the register's standing persons, for as long as it has not started."""

from dataclasses import replace

from orat.domain.meeting import Attendance, AttendanceRole, Meeting, MeetingState
from orat.domain.register import Person, Unit
from orat.storage.work import Work

_UNIQUE = (AttendanceRole.CHAIR, AttendanceRole.SECRETARY)


def invite_standing(work: Work, meeting: Meeting) -> None:
    """Invite the standing persons to a new meeting."""
    for person in work.all(Person, standing=True, active=True):
        work.add(as_listed(work, meeting, person))


def as_listed(work: Work, meeting: Meeting, person: Person) -> Attendance:
    """A person of the register as they attend a meeting: with the role that the register gives them, if
    nobody has it there, and else as adjungerad unless they are a standing person.
    """
    listed = work.all(Attendance, meeting_id=meeting.id)
    role = _role(person)
    if role in _UNIQUE and any(each.role is role for each in listed):
        role = AttendanceRole.MEMBER
    if role is AttendanceRole.MEMBER and not person.standing:
        role = AttendanceRole.CO_OPTED
    return Attendance(
        meeting_id=meeting.id, person_id=person.id, name=person.name, role=role,
        organisation=_organisation(person, work.find(Unit, person.unit_id)),
        position=max((each.position for each in listed), default=0) + 1,
    )  # fmt: skip


def follow_person(work: Work, before: Person | None, after: Person | None) -> None:
    """Let the meetings that have not started follow what became of a person in the register.

    Who was taken off one by hand stays off it; who was added to one by hand stays on it; a role given there
    by hand stays.
    """
    was, is_ = _is_standing(before), _is_standing(after)
    if before == after or not (was or is_):
        return
    for meeting in work.all(Meeting, state=MeetingState.PLANNED):
        person = after or before
        known = work.one(Attendance, meeting_id=meeting.id, person_id=person.id if person else 0)
        if after is not None and is_ and not was and known is None:
            _make_room(work, meeting, after)
            work.add(as_listed(work, meeting, after))
        elif known is not None and was and not is_ and known.role is not AttendanceRole.CO_OPTED:
            work.remove(known)
        elif known is not None and before is not None and after is not None and is_:
            work.save(_followed(work, known, before, after))


def follow_unit(work: Work, before: Unit, after: Unit) -> None:
    """Let the meetings that have not started say the name that a unit has now."""
    if before.name == after.name:
        return
    for person in work.all(Person, unit_id=after.id, standing=True, active=True):
        for meeting in work.all(Meeting, state=MeetingState.PLANNED):
            for known in work.all(Attendance, meeting_id=meeting.id, person_id=person.id):
                if known.organisation == _organisation(person, before):
                    work.save(replace(known, organisation=_organisation(person, after)))


def _followed(work: Work, known: Attendance, before: Person, after: Person) -> Attendance:
    """What was as the register said is as it says now."""
    if _role(before) is not _role(after):
        _make_room(work, work.get(Meeting, known.meeting_id), after)
    fresh = as_listed(work, work.get(Meeting, known.meeting_id), after)
    was = _organisation(before, work.find(Unit, before.unit_id))
    changed = _role(before) is not _role(after) or not _is_standing(before)
    return replace(
        known,
        name=after.name if known.name == before.name else known.name,
        organisation=fresh.organisation if known.organisation == was else known.organisation,
        role=fresh.role if changed and known.role is not fresh.role else known.role,
    )


def _make_room(work: Work, meeting: Meeting, person: Person) -> None:
    """One chair and one secretary: who was it as the register said gives way to whom it says now; who was
    chosen by hand does not.
    """
    role = _role(person)
    for holder in work.all(Attendance, meeting_id=meeting.id, role=role) if role in _UNIQUE else ():
        listed = work.find(Person, holder.person_id)
        if listed is not None and listed.id != person.id and _role(listed) is role:
            work.save(replace(holder, role=AttendanceRole.MEMBER))


def _is_standing(person: Person | None) -> bool:
    return person is not None and person.standing and person.active


def _role(person: Person) -> AttendanceRole:
    if person.chairs:
        return AttendanceRole.CHAIR
    return AttendanceRole.SECRETARY if person.keeps_notes else AttendanceRole.MEMBER


def _organisation(person: Person, unit: Unit | None) -> str:
    return ", ".join(part for part in (person.role, unit.name if unit else "") if part)
