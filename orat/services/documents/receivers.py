"""Distribution lists (sändlistor): who gets which documents, and at which address they are reached now."""

from collections.abc import Sequence
from dataclasses import replace

from orat.domain.changes import Done
from orat.domain.mail import ListView, Receiver, clean_address
from orat.domain.meeting import Attendance
from orat.domain.minutes import DocumentKind
from orat.domain.register import Person, Unit
from orat.domain.sending import DistributionList, ListMember
from orat.domain.text import clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.storage.work import Reader


class Receivers(Desk):
    """Use cases on distribution lists."""

    def lists(self, kind: DocumentKind | None = None) -> tuple[ListView, ...]:
        """The lists in their order, those for one kind of document, or all."""
        with self._store.read() as reader:
            kept = reader.all(DistributionList, order=("position", "id"))
            return tuple(
                ListView(
                    list=each,
                    members=tuple(
                        _reached(reader, member) for member in reader.all(ListMember, list_id=each.id)
                    ),
                )
                for each in kept
                if kind is None or (each.active and kind in each.kinds)
            )

    def save_list(self, changed: DistributionList) -> Done[DistributionList]:
        """Add a list (id 0) or save a changed one. Raises UserError("empty"), ("name-taken")."""
        changed = replace(changed, name=clean_line(changed.name, "name", required=True))
        run = f"distribution_list:{changed.id}" if changed.id else None
        with self._store.write("distribution_list.keep", run=run, name=changed.name) as work:
            twins = (twin for twin in work.all(DistributionList) if twin.id != changed.id)
            if any(twin.name.casefold() == changed.name.casefold() for twin in twins):
                raise UserError("name-taken", field="name", name=changed.name)
            if changed.id:
                work.save(changed)
            else:
                last = max((each.position for each in work.all(DistributionList)), default=0)
                changed = work.add(replace(changed, position=last + 1))
        return Done(changed, work.change)

    def remove_list(self, list_id: int) -> Done[None]:
        """Forget a list; what was sent by it stays told."""
        with self._store.write("distribution_list.remove") as work:
            gone = work.get(DistributionList, list_id)
            work.fact(name=gone.name)
            for member in work.all(ListMember, list_id=list_id):
                work.remove(member)
            work.remove(gone)
        return Done(None, work.change)

    def set_members(self, list_id: int, members: Sequence[ListMember]) -> Done[tuple[ListMember, ...]]:
        """Make these the list's members, in this order. Raises UserError("not-an-address")."""
        wanted = [
            replace(
                each,
                list_id=list_id,
                name=clean_line(each.name, "name"),
                email=clean_address(each.email) if each.email.strip() else "",
            )
            for each in members
        ]
        with self._store.write("distribution_list.members") as work:
            work.fact(name=work.get(DistributionList, list_id).name, count=len(wanted))
            before = work.all(ListMember, list_id=list_id)
            if [replace(each, id=0) for each in before] == [replace(each, id=0) for each in wanted]:
                return Done(before, None)
            for member in before:
                work.remove(member)
            kept = tuple(work.add(replace(each, id=0)) for each in wanted)
        return Done(kept, work.change)


def participants(reader: Reader, meeting_id: int, name: str, *, suggested: bool) -> ListView:
    """The register's people who take part in a meeting, as if they were a list of this name."""
    present = reader.all(Attendance, meeting_id=meeting_id, order=("position", "id"))
    members = (ListMember(person_id=each.person_id) for each in present if each.person_id is not None)
    return ListView(
        list=DistributionList(name=name),
        members=tuple(_reached(reader, member) for member in members),
        suggested=suggested,
    )


def _reached(reader: Reader, member: ListMember) -> Receiver:
    """A member by the address that holds now: its own, else that of the person or unit."""
    person = reader.find(Person, member.person_id)
    unit = reader.find(Unit, member.unit_id)
    if person is not None:
        name, email, where = person.name, person.email, "person"
    elif unit is not None:
        name, email, where = unit.name, unit.contact_email, "unit"
    else:
        name, email, where = member.name, "", "own"
    email = (member.email or email).strip()
    return Receiver(name=name or email, email=email, where=where, missing=not _usable(email), member=member)


def _usable(email: str) -> bool:
    try:
        return bool(clean_address(email))
    except UserError:
        return False
