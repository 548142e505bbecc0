"""What the register holds about one of its own people: told, put right, and taken away when asked for."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from orat.documents.languages import speaking
from orat.domain.backups import Reason
from orat.domain.changes import Done
from orat.domain.documents import MASKED
from orat.domain.inbox import Delivery, IncomingReport, KeptMapping
from orat.domain.meeting import Attendance, Meeting
from orat.domain.person_data import AllowedName
from orat.domain.register import Person, Unit
from orat.domain.sending import Dispatch, DistributionList, ListMember, Receipt
from orat.domain.staff_data import AnswersFor, Attended, Extract, Mention, SentTo
from orat.domain.text import clean_line
from orat.domain.weeding import Weeding
from orat.errors import EnvironmentFault
from orat.services.desk import Desk, local
from orat.services.documents.issuing import Translate
from orat.services.files import write_whole
from orat.services.keeping.backups import Backups
from orat.services.keeping.mention_words import about, excerpt
from orat.services.keeping.weeding import Weedings
from orat.services.meetings.roster import follow_person
from orat.services.settings_of import document_settings
from orat.storage.queries.audit import AuditQueries
from orat.storage.queries.mentions import MentionQueries
from orat.storage.store import Store
from orat.storage.work import Reader

PERSON = "person"
"""The rule that an erasure is logged under."""


class StaffData(Desk):
    """Use cases on staff data (GDPR art. 15, 16 and 17)."""

    def __init__(self, store: Store, backups: Backups, translate: Translate) -> None:
        super().__init__(store)
        self._backups = backups
        self._translate = translate

    def extract(self, person_id: int) -> Extract:
        """What the register holds about a person. Raises UserError("gone")."""
        with self._store.read() as reader:
            person = reader.get(Person, person_id)
            unit = reader.find(Unit, person.unit_id)
            settings = document_settings(reader)
            changes, first, last = AuditQueries(reader.connection).done_by(person.name)
            mentions = MentionQueries(reader.connection)
            return Extract(
                organisation=settings.organisation or self._series(reader).municipality,
                made_at=self._now(),
                made_by=self._store.actor,
                person=person,
                unit=unit.name if unit else "",
                attended=_attended(reader, person),
                answers_for=tuple(
                    AnswersFor(what=each.what, due=each.due, state=each.state)
                    for each in mentions.owned(person.name)
                ),
                contact_of=tuple(each.name for each in _contacts(reader, person)),
                lists=tuple(
                    reader.get(DistributionList, each.list_id).name
                    for each in _memberships(reader, person)
                ),
                sendings=_sendings(reader, person),
                changes=changes,
                first_change=first,
                last_change=last,
                mentions=tuple(
                    Mention(
                        kind=kind, id=row_id, field=field, about=about(reader, kind, row_id),
                        excerpt=excerpt(text, person.name, field),
                    )
                    for kind, row_id, field, text in mentions.of(person.name)
                ),
                language=settings.language,
                example=settings.example,
            )  # fmt: skip

    def pdf(self, extract: Extract) -> bytes:
        """The extract as a tagged PDF, to hand over to the person."""
        # reportlab takes a quarter of a second to import and most starts of the program print nothing.
        from orat.documents.compose_extract import compose_extract
        from orat.documents.pdf.paper import to_pdf

        return to_pdf(compose_extract(extract, speaking(extract.language, self._translate)))

    def data(self, extract: Extract) -> bytes:
        """The same as JSON, for another system (GDPR art. 20)."""
        return f"{json.dumps(asdict(extract), ensure_ascii=False, indent=2, default=str)}\n".encode()

    def export(self, data: bytes, target: Path) -> Path:
        """Write it to a file. Raises EnvironmentFault("unwritable"), ("disk-full")."""
        return write_whole(target, data)

    def correct(self, person_id: int, *, name: str, role: str, email: str, phone: str) -> Done[Person]:
        """Put a person's data right wherever it is kept as theirs: at meetings, with measures, as a unit's
        contact. Texts that mention them and what was finalised or sent stay. Raises UserError("empty",
        field="name").
        """
        with self._store.write("person.correct") as work:
            before = work.get(Person, person_id)
            after = replace(
                before, name=clean_line(name, "name", required=True), role=clean_line(role, "role"),
                email=clean_line(email, "email"), phone=clean_line(phone, "phone"),
            )  # fmt: skip
            for unit in _contacts(work, before):
                work.save(
                    replace(
                        unit,
                        contact_name=_put_right(unit.contact_name, before.name, after.name),
                        contact_email=_put_right(unit.contact_email, before.email, after.email),
                        contact_phone=_put_right(unit.contact_phone, before.phone, after.phone),
                    )
                )
            for present in work.all(Attendance, person_id=person_id):
                work.save(replace(present, name=after.name))
            for measure in MentionQueries(work.connection).owned(before.name):
                work.save(replace(measure, owner_name=measure.owner_name.replace(before.name, after.name)))
            work.save(after)
            follow_person(work, before, after)
            work.fact(name=after.name)
        return Done(after, work.change)

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
                    for each in MentionQueries(work.connection).owned(person.name)
                ),
                *(
                    replace(each, contact_name="", contact_email="", contact_phone="")
                    for each in _contacts(work, person)
                ),
                *(replace(each, name="", email="") for each in _receipts(work, person)),
                *(_freed(each, person) for each in _deliveries(work, person)),
                *(replace(each, asked_to="") for each in _asked(work, person)),
                Person(id=person.id, name=MASKED, unit_id=person.unit_id, active=False),
            ]
            gone = [work.save(each) for each in masked]
            for owned in (
                *_memberships(work, person),
                *work.all(AllowedName, name=person.name),
                *work.all(KeptMapping, sender=_addresses(person)),
            ):
                work.remove(owned)
                gone.append(owned)
            work.let_go(*gone)
            work.record = replace(record, counts=json.dumps({PERSON: len(gone)}))
            work.fact(count=len(gone))
        try:
            Weedings(self._store, self._backups).finish()
        except EnvironmentFault:
            return Done(work.record, work.change)
        return Done(replace(work.record, swept_at=self._now()), work.change)


def _put_right(text: str, before: str, after: str) -> str:
    """What is the person's own is put right; another address of the unit's stays."""
    return after if before and text == before else text


def _addresses(person: Person) -> tuple[str, ...]:
    """Their address as it was typed, and as it stands in what they sent; none where they have none."""
    return tuple({person.email, person.email.lower()} - {""})


def _attended(reader: Reader, person: Person) -> tuple[Attended, ...]:
    found = []
    for each in reader.all(Attendance, person_id=person.id):
        meeting = reader.get(Meeting, each.meeting_id)
        found.append(
            Attended(week=str(meeting.week), held_on=meeting.held_on, role=each.role, presence=each.presence)
        )
    return tuple(sorted(found, key=lambda each: each.held_on))


def _sendings(reader: Reader, person: Person) -> tuple[SentTo, ...]:
    """Documents that were sent to them, and receipts and questions about what they sent in."""
    found = []
    for each in _receipts(reader, person):
        sent = reader.get(Dispatch, each.dispatch_id)
        found.append(SentTo(day=local(sent.begun_at).date(), title=sent.title, email=each.email))
    for told in _deliveries(reader, person):
        if told.receipt_to and told.receipt_at is not None:
            title, day = told.subject or told.name, local(told.receipt_at).date()
            found.append(SentTo(day=day, title=title, email=told.receipt_to))
    for asked in _asked(reader, person):
        if asked.asked_at is not None:
            day = local(asked.asked_at).date()
            found.append(SentTo(day=day, title=asked.title, email=asked.asked_to))
    return tuple(sorted(found, key=lambda each: each.day))


def _is_from(delivery: Delivery, person: Person) -> bool:
    return delivery.sender_name == person.name or delivery.sender_email in _addresses(person)


def _deliveries(reader: Reader, person: Person) -> tuple[Delivery, ...]:
    """What they sent, and what they got the receipt for."""
    named = reader.all(Delivery, sender_name=person.name)
    mailed = reader.all(Delivery, sender_email=_addresses(person))
    told = reader.all(Delivery, receipt_to=_addresses(person))
    return tuple({each.id: each for each in (*named, *mailed, *told)}.values())


def _freed(delivery: Delivery, person: Person) -> Delivery:
    """A delivery without them; one that somebody else sent keeps its sender."""
    if _is_from(delivery, person):
        return replace(delivery, sender_name="", sender_email="", receipt_to="")
    return replace(delivery, receipt_to="")


def _asked(reader: Reader, person: Person) -> tuple[IncomingReport, ...]:
    """The reports that they were asked about."""
    asked = reader.all(IncomingReport, asked_to=_addresses(person))
    theirs = [each.id for each in _deliveries(reader, person) if _is_from(each, person)]
    sent = reader.all(IncomingReport, delivery_id=theirs) if theirs else ()
    return tuple({each.id: each for each in (*asked, *sent) if each.asked_to}.values())


def _memberships(reader: Reader, person: Person) -> tuple[ListMember, ...]:
    """Their places on lists, by choice or by address."""
    chosen = reader.all(ListMember, person_id=person.id)
    written = reader.all(ListMember, email=_addresses(person))
    return tuple({each.id: each for each in (*chosen, *written)}.values())


def _contacts(reader: Reader, person: Person) -> tuple[Unit, ...]:
    named = reader.all(Unit, contact_name=person.name)
    mailed = reader.all(Unit, contact_email=_addresses(person))
    return tuple({each.id: each for each in (*named, *mailed)}.values())


def _receipts(reader: Reader, person: Person) -> tuple[Receipt, ...]:
    named = reader.all(Receipt, name=person.name)
    mailed = reader.all(Receipt, email=_addresses(person))
    return tuple({each.id: each for each in (*named, *mailed)}.values())
