"""Inkorgen: what a file would give, taking it in, and the list of what waits to be reviewed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from orat.domain.attachments import AttachedFile
from orat.domain.backups import Reason
from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.filters import Page
from orat.domain.inbox import (
    Delivery,
    InboxFilter,
    IncomingReport,
    IncomingRow,
    IncomingState,
    KeptMapping,
)
from orat.domain.intake import SEVERAL, Verdict
from orat.domain.register import Unit
from orat.domain.text import LINE
from orat.errors import EnvironmentFault, OratError, UserError
from orat.services.desk import Desk
from orat.services.inbox.alike import Likes
from orat.services.inbox.answers import AlikeView, FileLook, Inlet, LookedAt, ReportView, TakenIn
from orat.services.inbox.enclosing import enclosed, keep_file
from orat.services.inbox.package_arrivals import Packed, keep, looked_at
from orat.services.inbox.revisions import revision_of
from orat.storage.store import Store
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    # What reads files takes a while to import; the start does without.
    from orat.intake.names import Names
    from orat.services.inbox.reading import Parcel, Told
    from orat.services.inbox.sieve import Sieve

_OFFERED = 6
"""So many units are offered for what was written."""
_LARGE = 200_000
"""Bytes of files from which on a backup is made first."""
_SHOWN = 500
"""How many of a file's reports a look shows."""


class Inbox(Desk):
    """Use cases on what comes in. `told` hears how much is done, 0 to 1, and may raise Cancelled; `before`
    makes a backup of what much is about to be added to.
    """

    def __init__(self, store: Store, before: Callable[[Reason], None]) -> None:
        super().__init__(store)
        self._before = before
        self._likes = Likes()

    def look(self, inlets: Sequence[Inlet], told: Told | None = None) -> tuple[FileLook, ...]:
        """What files would give, without keeping anything."""
        from orat.services.inbox.reading import Reading
        from orat.services.inbox.sieve import Sieve

        with self._store.read() as reader:
            reading, sieve = Reading(reader, self._today()), Sieve(reader)
            looks = []
            for place, inlet in enumerate(inlets):
                try:
                    parcel = reading.open(inlet)
                    part = _part(told, place, len(inlets))
                    looks.append(_look(reader, inlet, parcel, reading.names, sieve, part))
                except OratError as error:
                    _require_of_the_file(error)
                    looks.append(FileLook(inlet=inlet, error=error))
            return tuple(looks)

    def take_in(self, inlets: Sequence[Inlet], told: Told | None = None) -> Done[TakenIn]:
        """Keep the reports of files, in one step to undo, all that are new and those that somebody has to
        correct. Files that came before change nothing, nor do reports that did; a file that cannot be read
        hinders no other.
        """
        from orat.services.inbox.reading import Reading
        from orat.services.inbox.sieve import Sieve

        if _weight(inlets) >= _LARGE:
            self._before(Reason.IMPORT)
        refused: list[tuple[str, OratError]] = []
        counts: Counter[Verdict] = Counter()
        ids: list[int] = []
        known = 0
        with self._store.write("inbox.take-in") as work:
            reading, sieve = Reading(work, self._today()), Sieve(work)
            for place, inlet in enumerate(inlets):
                try:
                    parcel = reading.open(inlet)
                    if work.inbox.delivered(parcel.delivery.digest) is not None:
                        known += 1
                        continue
                    ids += self._keep(work, parcel, sieve, counts, _part(told, place, len(inlets)))
                    for packed in parcel.packages:
                        taken = keep(work, packed, self._covering(packed, parcel), reading.names, sieve)
                        counts.update(taken.verdicts)
                        ids += taken.delivery_ids
                except OratError as error:
                    _require_of_the_file(error)
                    refused.append((inlet.path.name, error))
            answer = TakenIn(
                delivery_ids=tuple(ids), counts=dict(counts), known=known, refused=tuple(refused)
            )
            name = work.get(Delivery, ids[0]).name if ids else ""
            work.fact(count=answer.reports, files=len(ids), name=name)
        return Done(answer, work.change)

    def ids(self, where: InboxFilter, *, after: str | None = None, limit: int = 500) -> Page[int]:
        """The next ids of the list, oldest first, and the mark to go on from."""
        with self._store.read() as reader:
            return reader.inbox.ids(self._likes.as_shown(reader, where), after=after, limit=limit)

    def rows(self, ids: Sequence[int]) -> tuple[IncomingRow, ...]:
        """Rows in the order asked, as they were last judged; what has gone is missing."""
        with self._store.read() as reader:
            return self._likes.as_it_seemed(reader.inbox.rows(ids))

    def count(self, where: InboxFilter) -> int:
        """How many a filter leaves."""
        with self._store.read() as reader:
            return reader.inbox.count(self._likes.as_shown(reader, where))

    def waiting(self) -> tuple[int, datetime | None]:
        """How many reports nobody has looked at, and when the oldest of them came (UTC)."""
        with self._store.read() as reader:
            return reader.arrivals()

    def seen_before(self, digests: Iterable[str]) -> frozenset[str]:
        """Those of the digests (SHA-256 in hex) whose files came in before."""
        with self._store.read() as reader:
            return frozenset(each for each in digests if reader.inbox.delivered(each) is not None)

    def judged(self, ids: Sequence[int]) -> tuple[IncomingRow, ...]:
        """The same rows with the verdict that they deserve beside all concerns, which takes longer."""
        with self._store.read() as reader:
            return self._likes.judged(reader, reader.inbox.rows(ids))

    def alike(self, report_id: int) -> AlikeView:
        """What one report is like, which takes longer than what it says. Raises UserError("gone")."""
        with self._store.read() as reader:
            return self._likes.of(reader, report_id)

    def original(self, report_id: int) -> AttachedFile:
        """The file that a report came in, to be opened by another program or saved. Raises
        UserError("file-gone") when it is not kept any more.
        """
        from orat.intake.attachments import outside

        with self._store.read() as reader:
            delivery = reader.get(Delivery, reader.get(IncomingReport, report_id).delivery_id)
            if delivery.file_digest is None:
                raise UserError("file-gone")
            data = reader.blobs.read(delivery.file_digest)
        name, mime, active = outside(delivery.name, data)
        return AttachedFile(
            name=name, mime=mime, digest=delivery.file_digest, size=len(data), active=active
        )  # fmt: skip

    def view(self, report_id: int) -> ReportView:
        """One report with its source. Raises UserError("gone")."""
        with self._store.read() as reader:
            report = reader.get(IncomingReport, report_id)
            delivery = reader.get(Delivery, report.delivery_id)
            became = reader.find(Concern, report.concern_id)
            siblings = InboxFilter(states=frozenset(IncomingState), delivery_id=delivery.id)
            return ReportView(
                report=report,
                delivery=delivery,
                unit=_name(reader, report.unit_id),
                sender_unit=_name(reader, delivery.unit_id),
                enclosures=enclosed(reader, report),
                siblings=reader.inbox.count(siblings) - 1,
                number=became.number if became is not None else "",
                revision=revision_of(reader, report),
                same_day=self._likes.seemed(report),
                units_like=_units_like(reader, report),
            )

    def _keep(
        self, work: Work, parcel: Parcel, sieve: Sieve, counts: Counter[Verdict], told: Told | None
    ) -> list[int]:
        """Keep the reports in a parcel, and answer its delivery; none when all of it was known."""
        delivery = work.add(replace(parcel.delivery, received_at=self._now()))
        mine: Counter[Verdict] = Counter()
        owners = set(parcel.owners.values())
        places: dict[int, int] = {}

        def new() -> Iterator[IncomingReport]:
            for place, report in enumerate(sieve.sift(parcel.events(told, delivery.id))):
                mine[report.verdict] += 1
                if report.verdict is not Verdict.DUPLICATE:
                    if place in owners:
                        places[place] = mine.total() - mine[Verdict.DUPLICATE] - 1
                    yield report

        try:
            kept = work.add_many(IncomingReport, new())
        except OratError as error:
            _require_of_the_file(error)
            # Nothing stays of a file that turned out to be broken half way.
            work.remove_many(IncomingReport, work.inbox.of_delivery(delivery.id))
            work.remove(delivery)
            sieve.start_over()
            raise
        counts.update(mine)
        if not kept:
            work.remove(delivery)
            return []
        known = mine[Verdict.DUPLICATE]
        digest, notes = work.blobs.keep(parcel.data()), "\n".join(parcel.notes)
        work.save(replace(delivery, file_digest=digest, known=known, notes=notes))
        for number, file in enumerate(parcel.enclosures):
            owner = parcel.owners.get(number)
            # That its own report came before says whose it is not.
            its = None if owner is None else [kept[places[owner]]] if owner in places else []
            keep_file(work, delivery.id, file, its)
        if parcel.mapping is not None:
            self._remember(work, parcel, delivery.sender_email)
        return [delivery.id]

    def _covering(self, packed: Packed, parcel: Parcel) -> Delivery:
        """How a package came: by itself, or with a mail and its words."""
        mail = parcel.delivery
        return Delivery(
            name=packed.name[:LINE], received_at=self._now(), sender_email=mail.sender_email, text=mail.text,
            quoted=mail.quoted,
        )  # fmt: skip

    def _remember(self, work: Work, parcel: Parcel, sender: str) -> None:
        """Which heading answered which field, for the next table of these headings."""
        from orat.services.inbox.reading import signature_of

        mapping = parcel.mapping
        if mapping is None:
            return
        headings = mapping.headings
        columns = {
            name: headings[column] for name, column in mapping.columns.items() if column < len(headings)
        }
        kept = KeptMapping(
            sender=sender, signature=signature_of(headings),
            columns=json.dumps(columns, ensure_ascii=False), used_at=self._now(),
        )  # fmt: skip
        before = work.one(KeptMapping, sender=kept.sender, signature=kept.signature)
        if before is None:
            work.add(kept)
        elif before.columns != kept.columns:
            work.save(replace(kept, id=before.id))


def _weight(inlets: Sequence[Inlet]) -> int:
    """The bytes of all files together; one that is not there weighs nothing."""
    total = 0
    for inlet in inlets:
        with suppress(OSError):
            total += inlet.path.stat().st_size
    return total


def _require_of_the_file(error: OratError) -> None:
    """Raise anew what the database says: half of what a file gave would be kept with the others'."""
    if isinstance(error, EnvironmentFault) and "path" not in error.facts:
        raise error


def _look(
    reader: Reader, inlet: Inlet, parcel: Parcel, names: Names, sieve: Sieve, told: Told | None
) -> FileLook:
    delivery = parcel.delivery
    counts: Counter[Verdict] = Counter()
    shown: list[LookedAt] = []
    known = reader.inbox.delivered(delivery.digest) is not None
    packed = (looked_at(reader, each, names, sieve) for each in parcel.packages)
    for report in () if known else chain(sieve.sift(parcel.events(told, 0)), *packed):
        counts[report.verdict] += 1
        if len(shown) < _SHOWN:
            shown.append(_looked(reader, report))
    return FileLook(
        inlet=inlet, kind=delivery.kind, known=known,
        sender=_name(reader, delivery.unit_id) or delivery.sender_name or delivery.sender_email,
        subject=delivery.subject, table=parcel.table, counts=dict(counts), reports=tuple(shown),
        enclosures=tuple(file.name for file in parcel.enclosures),
        notes=parcel.notes,
    )  # fmt: skip


def _looked(reader: Reader, report: IncomingReport) -> LookedAt:
    written = dict(report.answers)
    return LookedAt(
        part=report.part, number=report.number, title=report.title,
        unit=_name(reader, report.unit_id) or written.get("unit", ""), happened_on=report.happened_on,
        verdict=report.verdict, reasons=report.codes, answers=written,
    )  # fmt: skip


def _units_like(reader: Reader, report: IncomingReport) -> tuple[Unit, ...]:
    """What the unit that was written may be, where that is several."""
    if f"unit-{SEVERAL}" not in report.codes:
        return ()
    from orat.intake.names import Names

    units = {unit.id: unit for unit in reader.register.units()}
    like = Names.of(units.values()).units_like(dict(report.answers).get("unit", ""))
    return tuple(units[unit_id] for unit_id in like[:_OFFERED])


def _name(reader: Reader, unit_id: int | None) -> str:
    unit = reader.find(Unit, unit_id)
    return unit.name if unit is not None else ""


def _part(told: Told | None, place: int, of: int) -> Told | None:
    """What tells of one file's part of the whole."""
    if told is None:
        return None
    return lambda done: told((place + done) / of)
