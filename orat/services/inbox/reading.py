"""Reads what comes in, whichever way, into reports not kept yet; the same for a look and an import."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from orat.domain.inbox import Delivery, IncomingReport, of_draft, without_reason
from orat.domain.intake import (
    OF_SENDER,
    SEVERAL,
    Judgement,
    OriginKind,
    ReportDraft,
    Verdict,
    judge,
    summed_note,
)
from orat.domain.package import SUFFIX
from orat.domain.received import Attachment, Enclosed, ReceivedMail
from orat.domain.scales import WhenKind
from orat.domain.text import BODY, LINE, clean_body, clean_line
from orat.errors import Cancelled, OratError, UserError
from orat.intake.attachments import look_at
from orat.intake.drafts import as_text
from orat.intake.kinds import kind_of_file, whole
from orat.intake.mails import read_mail
from orat.intake.names import Names
from orat.services.desk import local
from orat.services.documents.issuing import register_id
from orat.services.inbox.answers import Inlet, TableLook
from orat.services.inbox.package_arrivals import Packed, check_addressee, line
from orat.storage.work import Reader

if TYPE_CHECKING:
    from orat.intake.columns import ColumnMapping
    from orat.intake.tables import Table

Told = Callable[[float], None]
"""Hears how much is done, 0 to 1; it may raise Cancelled."""
_MAIL_IN_MAIL = 3
"""So deep are mails in mails read."""
_ANSWER = re.compile(r"^(?:(?:sv|vb|vs|re|fw|fwd|ang)\s*:\s*)+", re.IGNORECASE)


@dataclass(slots=True)
class Parcel:
    """One file, opened. `events` reads its reports as those of a delivery, in the order that they stand
    there; `data` is all of the file, for keeping. `owners` tells of an enclosure by its place which report it
    goes along with, where the mail shows that; `summed` are the rows that only sum up.
    """

    delivery: Delivery
    data: Callable[[], bytes]
    events: Callable[[Told | None, int], Iterable[IncomingReport]]
    table: TableLook | None = None
    mapping: ColumnMapping | None = None
    enclosures: list[Attachment] = field(default_factory=list)
    owners: dict[int, int] = field(default_factory=dict)
    packages: list[Packed] = field(default_factory=list)
    summed: list[int] = field(default_factory=list)

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be read, or was not; of rows that sum up once the events have been read."""
        noted = self.delivery.notes.split("\n") if self.delivery.notes else []
        return tuple(filter(None, (*noted, summed_note(self.summed))))


class Reading:
    """How files are read in one register on one day."""

    def __init__(self, reader: Reader, today: date) -> None:
        register = reader.register
        self._reader = reader
        self._today = today
        self.names = Names.of(register.units(), register.categories(), register.areas())
        self._register = register_id(reader)

    def open(self, inlet: Inlet) -> Parcel:
        """Look at a file. Raises what its reader raises."""
        path = inlet.path
        kind = OriginKind.PACKAGE if path.suffix.lower() == SUFFIX else kind_of_file(path)
        if kind is OriginKind.TABLE:
            return self._table(path.name, path, inlet, "", self._today)
        data = whole(path)
        if kind is OriginKind.PACKAGE:
            return self._package(path.name, data)
        if kind is OriginKind.FORM:
            return self._form(path.name, data, self._today)
        return self._mail(path.name, data)

    def _package(self, name: str, data: bytes) -> Parcel:
        packed = self._packed(name, data)
        delivery = Delivery(
            kind=OriginKind.PACKAGE, name=name[:LINE], digest=sha256(data).hexdigest(),
            sender_name=line(packed.read.package.sender) if packed.read is not None else "",
        )  # fmt: skip
        return Parcel(delivery, lambda: data, partial(_of_delivery, ()), packages=[packed])

    def _packed(self, name: str, data: bytes) -> Packed:
        """A package as far as it can be read without a password. Raises what `read_package` raises of one
        that cannot be whole, and what `check_addressee` raises.
        """
        from orat.intake.package import read_package

        try:
            read = read_package(data)
        except UserError as error:
            if error.code != "package-locked":
                raise
            return Packed(name, data, None)
        check_addressee(self._reader, read.package)
        return Packed(name, data, read)

    def _form(self, name: str, data: bytes, day: date) -> Parcel:
        """A form; days in it are told from `day`, when it was sent."""
        from orat.intake.report_form import read_form

        form = read_form(data, self.names, day, register=self._register)
        reports = tuple(
            of_draft(
                event.draft, judge(event.draft, event.troubles), kind=OriginKind.FORM, number=event.number
            )
            for event in form.events
        )
        delivery = Delivery(
            kind=OriginKind.FORM, name=name, digest=form.digest, unit_id=reports[0].unit_id, subject=form.unit
        )
        return Parcel(delivery, lambda: data, partial(_of_delivery, reports))

    def _table(self, name: str, source: Path | bytes, inlet: Inlet | None, sender: str, day: date) -> Parcel:
        from orat.intake.tables import open_table

        table = open_table(source, inlet.sheet if inlet else None)
        mapping, remembered = self._columns(table, inlet.columns if inlet else None, sender)
        look = TableLook(
            sheets=table.sheets, sheet=table.sheet, heading_row=table.heading_row, headings=table.headings,
            columns=dict(mapping.columns), remembered=remembered,
            beginning=tuple(
                (number, tuple(as_text(cell)[:LINE] for cell in cells)) for number, cells in table.beginning
            ),
        )  # fmt: skip
        delivery = Delivery(
            kind=OriginKind.TABLE, name=name, digest=table.digest,
            headings=json.dumps(table.headings, ensure_ascii=False),
        )  # fmt: skip
        summed: list[int] = []
        return Parcel(
            delivery,
            lambda: whole(source),
            partial(self._rows, table, mapping, day, summed),
            look,
            mapping if table.headings else None,
            summed=summed,
        )

    def _columns(
        self, table: Table, chosen: Mapping[str, int] | None, sender: str
    ) -> tuple[ColumnMapping, bool]:
        """The columns as chosen now, as settled before, or as the headings speak."""
        from orat.intake.columns import ColumnMapping

        if chosen is not None:
            return ColumnMapping(dict(chosen), table.headings), False
        kept = self._reader.inbox.mapping(sender, signature_of(table.headings)) if table.headings else None
        if kept is not None:
            named = tuple(kept.headings.values())
            before = ColumnMapping({field: place for place, field in enumerate(kept.headings)}, named)
            found = before.for_headings(table.headings)
            if found is not None:
                return found, True
        return table.guess(), False

    def _rows(
        self, table: Table, mapping: ColumnMapping, day: date, summed: list[int], told: Told | None,
        delivery_id: int = 0,
    ) -> Iterator[IncomingReport]:  # fmt: skip
        from orat.intake.tables import read_rows

        def progress(done: int, of: int) -> None:
            if told is not None:
                told(done / of)

        summed.clear()
        rows = read_rows(table, mapping, self.names, day, progress=progress, summed=summed.append)
        for row in rows:
            draft = row.draft
            beside = json.dumps(row.rest, ensure_ascii=False) if row.rest else "[]"
            judged = judge(draft, row.troubles)
            yield of_draft(
                draft,
                judged,
                delivery_id=delivery_id,
                kind=OriginKind.TABLE,
                number=row.number,
                beside=beside,
            )

    def _mail(self, name: str, data: bytes) -> Parcel:
        mail = read_mail(data)
        sender = self._reader.inbox.unit_of(mail.sender_email)
        delivery = Delivery(
            kind=OriginKind.MAIL, name=name, digest=sha256(data).hexdigest(), sent_at=mail.sent_at,
            sender_name=mail.sender_name[:LINE], sender_email=mail.sender_email[:LINE], unit_id=sender,
            subject=mail.subject[:LINE], text=mail.text, quoted=mail.quoted,
        )  # fmt: skip
        reports: list[IncomingReport] = []
        parcel = Parcel(delivery, lambda: data, partial(_of_delivery, reports))
        notes = [trouble.code for trouble in mail.troubles]
        for enclosed in mail.attachments:
            self._enclosed(enclosed, mail, parcel, reports, notes, 1)
        if not reports and not parcel.packages:
            reports.append(self._letter(mail, sender))
        reports[:] = [
            _of_sender(report, sender) if sender is not None and report.unit_id is None else report
            for report in reports
        ]
        parcel.delivery = replace(delivery, notes="\n".join(dict.fromkeys(notes)))
        return parcel

    def _enclosed(
        self, enclosed: Enclosed, mail: ReceivedMail, parcel: Parcel, reports: list[IncomingReport],
        notes: list[str], depth: int,
    ) -> None:  # fmt: skip
        """Read a form, a table, a package or a mail that came with a mail; keep anything else beside it."""
        owner = None
        try:
            kind = kind_of_file(enclosed.data)
            if kind is OriginKind.PACKAGE or enclosed.name.lower().endswith(SUFFIX):
                self._enclosed_package(enclosed, parcel, notes)
                return
            if kind is OriginKind.MAIL and depth < _MAIL_IN_MAIL:
                first, files = len(reports), len(parcel.enclosures)
                for inner in read_mail(enclosed.data).attachments:
                    self._enclosed(inner, mail, parcel, reports, notes, depth + 1)
                if len(reports) > first:
                    owner = first
                    for place in range(files, len(parcel.enclosures)):
                        parcel.owners.setdefault(place, owner)
            inside = self._inside(kind, enclosed, mail, notes)
            if inside is not None:
                reports += [replace(report, part=enclosed.name[:LINE]) for report in inside]
                return
        except Cancelled:
            raise
        except UserError as error:
            if error.code in _FORMS_OWN:
                notes.append(f"{error.code}: {enclosed.name}"[:LINE])
        try:
            parcel.enclosures.append(look_at(enclosed.name or "bilaga", enclosed.data))
            if owner is not None:
                parcel.owners[len(parcel.enclosures) - 1] = owner
        except OratError as error:
            notes.append(f"{error.code}: {enclosed.name}"[:LINE])

    def _enclosed_package(self, enclosed: Enclosed, parcel: Parcel, notes: list[str]) -> None:
        """A package with a mail; one that cannot be read is told of, and not handed on as an attachment."""
        try:
            parcel.packages.append(self._packed(enclosed.name or SUFFIX, enclosed.data))
        except UserError as error:
            notes.append(f"{error.code}: {enclosed.name}"[:LINE])

    def _inside(
        self, kind: OriginKind, enclosed: Enclosed, mail: ReceivedMail, notes: list[str]
    ) -> list[IncomingReport] | None:
        """The reports in an attachment; None when it is no report."""
        day = self._today if mail.sent_at is None else local(mail.sent_at).date()
        if kind is OriginKind.FORM:
            return list(self._form(enclosed.name, enclosed.data, day).events(None, 0))
        if kind is not OriginKind.TABLE:
            return None
        parcel = self._table(enclosed.name, enclosed.data, None, mail.sender_email, day)
        columns = parcel.table.columns if parcel.table else {}
        # A picture list or a budget is a table too; one that tells of events says when and what.
        if "happened_on" not in columns or not {"title", "description"} & columns.keys():
            return None
        events = list(parcel.events(None, 0))
        if events and parcel.summed:
            notes.append(summed_note(parcel.summed, enclosed.name)[:LINE])
        return events or None

    def _letter(self, mail: ReceivedMail, sender: int | None) -> IncomingReport:
        """The mail itself as a report: its day stands for that of the event until somebody says which."""
        title = clean_line(_ANSWER.sub("", mail.subject)[:LINE], "title")
        day = local(mail.sent_at).date() if mail.sent_at is not None else None
        text = clean_body(mail.text[:BODY], "description")
        if not title:
            title = clean_line(text.partition("\n")[0][:LINE], "title")
        draft = ReportDraft(
            title=title, description=text, happened_on=day, unit_id=sender, when_kind=WhenKind.DAY
        )
        reasons = (
            *(["title-empty"] if not title else []), *(["happened_on-empty"] if day is None else []),
            "happened_on-of-mail", *(["unit-unknown"] if sender is None else []), "category-unknown",
        )  # fmt: skip
        verdict = Verdict.WRONG if not title or day is None else Verdict.NEEDS_DECISION
        return of_draft(draft, Judgement(verdict, reasons), kind=OriginKind.MAIL, number=1)


_FORMS_OWN = frozenset({"form-flattened", "newer-form", "form-empty", "encrypted"})
"""What is worth saying of an attachment that is no report after all."""


def signature_of(headings: Sequence[str]) -> str:
    """What tells a table by its headings, whatever their case and order."""
    plain = sorted(" ".join(heading.casefold().split()) for heading in headings if heading.strip())
    return sha256("\x1f".join(plain).encode()).hexdigest()[:32]


def _of_delivery(
    reports: Iterable[IncomingReport], _told: Told | None, delivery_id: int
) -> Iterator[IncomingReport]:
    return (replace(report, delivery_id=delivery_id) for report in reports)


def _of_sender(report: IncomingReport, unit_id: int) -> IncomingReport:
    """The report with the sender's unit, where it named none that is known; if it named another, that is
    said.
    """
    for code in ("unit-unknown", f"unit-{SEVERAL}"):
        if dict(report.answers).get("unit") and code in report.codes:
            codes = "\n".join(f"unit-{OF_SENDER}" if each == code else each for each in report.codes)
            return replace(report, unit_id=unit_id, reasons=codes)
        report = without_reason(report, code)
    return replace(report, unit_id=unit_id)
