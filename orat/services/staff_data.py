"""What the register holds about one of its own people: as an extract, and taken away when asked for."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from orat.domain.backups import Reason
from orat.domain.changes import Done
from orat.domain.documents import MASKED
from orat.domain.meeting import Attendance, Meeting
from orat.domain.register import Person, Unit
from orat.domain.sending import ListMember, Receipt
from orat.domain.text import clean_line
from orat.domain.weeding import Weeding
from orat.services.backups import Backups
from orat.services.desk import Desk
from orat.services.files import write_whole
from orat.storage.queries.audit import AuditQueries
from orat.storage.queries.mentions import MentionQueries
from orat.storage.store import Store
from orat.storage.work import Reader

PERSON = "person"
"""The rule that an erasure is logged under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A text of something else that has the person's name in it: which kind of thing, its id and field."""

    kind: str
    id: int
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Everything that is found of one person. `changes` counts what the log says they did in the program."""

    person: Person
    attended: tuple[tuple[str, str, str], ...]
    answers_for: tuple[str, ...]
    contact_of: tuple[str, ...]
    lists: int
    sendings: int
    changes: int
    mentions: tuple[Mention, ...]


class StaffData(Desk):
    """Use cases on staff data (GDPR art. 15 and 17). Correction is done where the person is kept."""

    def __init__(self, store: Store, backups: Backups) -> None:
        super().__init__(store)
        self._backups = backups

    def extract(self, person_id: int) -> Extract:
        """What the register holds about a person. Raises UserError("gone")."""
        with self._store.read() as reader:
            person = reader.get(Person, person_id)
            weeks = {each.id: str(each.week) for each in reader.all(Meeting)}
            return Extract(
                person=person,
                attended=tuple(
                    (weeks.get(each.meeting_id, ""), each.role.value, each.presence.value)
                    for each in reader.all(Attendance, person_id=person_id)
                ),
                answers_for=tuple(each.what for each in MentionQueries(reader.session).owned(person.name)),
                contact_of=tuple(each.name for each in _contacts(reader, person)),
                lists=len(reader.all(ListMember, person_id=person_id)),
                sendings=len(_receipts(reader, person)),
                changes=AuditQueries(reader.session).count_by(person.name),
                mentions=tuple(
                    Mention(kind=kind.value, id=row_id, field=field)
                    for kind, row_id, field in MentionQueries(reader.session).of(person.name)
                ),
            )

    def export(self, person_id: int, target: Path) -> Path:
        """Write the extract as JSON. Raises EnvironmentFault("unwritable"), ("disk-full")."""
        extract = self.extract(person_id)
        made = {"made": self._now().isoformat(), "by": self._store.actor, **asdict(extract)}
        data = json.dumps(made, ensure_ascii=False, indent=2, default=str)
        return write_whole(target, f"{data}\n".encode())

    def erase(self, person_id: int, reference: str = "") -> Done[Weeding]:
        """Take a person's data away for good, in place: what they attended and answered for stays without
        their name, and the log forgets it too. Texts that mention them and what was finalised or sent stay as
        they are. After a backup; cannot be undone.
        """
        reference = clean_line(reference, "reference")
        self._backups.before(Reason.WEEDING)
        with self._store.weed("person.erase") as work:
            person = work.get(Person, person_id)
            record = work.add(
                Weeding(
                    at=self._now(), by=self._store.actor,
                    rules=json.dumps({PERSON: [0, reference]}, ensure_ascii=False),
                )
            )  # fmt: skip
            masked: list[Any] = [
                *(replace(each, name=MASKED) for each in work.all(Attendance, person_id=person_id)),
                *(
                    replace(each, owner_name=each.owner_name.replace(person.name, MASKED))
                    for each in MentionQueries(work.session).owned(person.name)
                ),
                *(
                    replace(each, contact_name="", contact_email="", contact_phone="")
                    for each in _contacts(work, person)
                ),
                *(replace(each, name="", email="") for each in _receipts(work, person)),
                Person(id=person.id, name=MASKED, unit_id=person.unit_id, active=False),
            ]
            gone = [work.save(each) for each in masked]
            for member in work.all(ListMember, person_id=person_id):
                work.remove(member)
                gone.append(member)
            work.let_go(*gone)
            work.record = replace(record, counts=json.dumps({PERSON: len(gone)}))
            work.fact(count=len(gone))
        self._store.sweep()
        with self._store.write("weeding.swept", undoable=False) as after:
            after.save(replace(after.get(Weeding, record.id), swept_at=self._now()))
        return Done(record, work.change)


def _contacts(reader: Reader, person: Person) -> tuple[Unit, ...]:
    named = reader.all(Unit, contact_name=person.name)
    mailed = reader.all(Unit, contact_email=person.email) if person.email else ()
    return tuple({each.id: each for each in (*named, *mailed)}.values())


def _receipts(reader: Reader, person: Person) -> tuple[Receipt, ...]:
    named = reader.all(Receipt, name=person.name)
    mailed = reader.all(Receipt, email=person.email) if person.email else ()
    return tuple({each.id: each for each in (*named, *mailed)}.values())
