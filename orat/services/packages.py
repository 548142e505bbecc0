"""Packages between two installations: send concerns on, take them in, answer them, take answers home."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orat.domain.attachments import AttachedFile
from orat.domain.changes import Done
from orat.domain.concern import Concern, ConcernState
from orat.domain.exports import DataExport, Exported, TableFormat
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import Delivery, Enclosure, IncomingReport, of_draft
from orat.domain.intake import OriginKind, ReportDraft, Verdict, judge
from orat.domain.package import (
    Correspondent,
    OutsideIdentity,
    OutsideKind,
    Package,
    PackageKind,
    PackedConcern,
    PackedFile,
)
from orat.domain.text import LINE, clean_body, clean_line
from orat.errors import OratError, UserError
from orat.services.desk import Desk
from orat.services.files import write_whole
from orat.services.issuing import made_register_id, register_id
from orat.services.package_answers import take_answer, told_of
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    from orat.intake.names import Names
    from orat.intake.package import ReadPackage

_LARGEST = 90 * 1024 * 1024
"""Most bytes of attachments in one package, so that whoever gets it can read it."""
_SAME = tuple(
    each.name for each in fields(PackedConcern) if each.name in {one.name for one in fields(Concern)} - {"id"}
)
"""What a concern and its packed form both have."""
_LINES = ("category", "area", "place", "unit", "reporter_role", "recurrence", "police_reference")
_BODIES = ("description", "effect_note", "already_done", "help_wanted")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLook:
    """What a package holds, and how much of it is new here."""

    package: Package
    new: int
    known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageTaken:
    """What came of taking a package in. Of one with concerns `delivery_ids` are in the inbox; of one with
    answers `concern_ids` were answered. `unknown` counts answers to what is not here.
    """

    kind: PackageKind
    sender: str
    new: int
    known: int
    unknown: int = 0
    delivery_ids: tuple[int, ...] = ()
    concern_ids: tuple[int, ...] = ()


class Packages(Desk):
    """Use cases on packages. What was sent stays on record; what is taken in is one step to undo."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)

    def raised(self) -> tuple[int, ...]:
        """The concerns that are lifted to the meeting, to be sent together."""
        where = ConcernFilter(states=frozenset({ConcernState.RAISED}))
        with self._store.read() as reader:
            return reader.concerns.ids(where, Order(), limit=5_000).rows

    def send(
        self, concern_ids: Sequence[int], target: Path, *, password: str = "", recipient: str = ""
    ) -> Done[DataExport]:
        """Write reported concerns with their attachments into a file for another installation.

        Raises UserError("package-empty"), ("package-too-large", limit=… MB), EnvironmentFault("disk-full")
        or ("unwritable", path=…).
        """

        def made(reader: Reader, register: str) -> tuple[Package, dict[str, bytes], int]:
            found = reader.all(Concern, id=list(concern_ids), deleted_at=None)
            chosen = [each for each in found if each.state is not ConcernState.DRAFT]
            files: dict[str, bytes] = {}
            packed = tuple(_packed(reader, concern, files) for concern in chosen)
            return self._package(reader, register, PackageKind.CONCERNS, concerns=packed), files, len(packed)

        return self._write(made, Exported.PACKAGE, target, password, recipient)

    def correspondents(self) -> tuple[Correspondent, ...]:
        """The installations that sent concerns of which some were accepted here."""
        with self._store.read() as reader:
            found: dict[str, Correspondent] = {}
            for outside, _ in accepted(reader):
                known = found.get(outside.register)
                count = known.concerns if known else 0
                found[outside.register] = Correspondent(
                    register=outside.register, sender=outside.sender, concerns=count + 1
                )
            return tuple(sorted(found.values(), key=lambda each: each.sender.casefold()))

    def answer(
        self, register: str, target: Path, *, password: str = "", recipient: str = ""
    ) -> Done[DataExport]:
        """Write what became of another installation's concerns into a file for it: where they stand, feedback
        and decisions. Raises as `send` does.
        """

        def made(reader: Reader, own: str) -> tuple[Package, dict[str, bytes], int]:
            answers = tuple(
                told_of(reader, outside.number, concern, self._today())
                for outside, concern in accepted(reader)
                if outside.register == register
            )
            package = self._package(reader, own, PackageKind.ANSWERS, answers=answers, to=register)
            return package, {}, len(answers)

        return self._write(made, Exported.ANSWERS, target, password, recipient)

    def look(self, data: bytes, password: str = "") -> PackageLook:
        """What a package holds, without keeping anything. Raises what `read_package` raises, and
        UserError("package-own") or ("package-not-ours") for one that is not for this register.
        """
        from orat.intake.package import read_package

        package = read_package(data, password).package
        with self._store.read() as reader:
            _check_addressee(reader, package)
            known = sum(_outside(reader, package, each.id) is not None for each in package.concerns)
        count = len(package.concerns) + len(package.answers)
        return PackageLook(package=package, new=count - known, known=known)

    def take_in(self, data: bytes, name: str, password: str = "") -> Done[PackageTaken]:
        """Keep what a package brings: concerns as reports in the inbox, answers at the concerns that they are
        about. What came before changes nothing. Raises as `look` does; then nothing is kept.
        """
        from orat.intake.names import Names
        from orat.intake.package import read_package

        read = read_package(data, password)
        with self._store.write("package.take-in", sender=read.package.sender) as work:
            _check_addressee(work, read.package)
            register = work.register
            names = Names.of(register.units(), register.categories(), register.areas())
            if read.package.kind is PackageKind.CONCERNS:
                taken = self._take_concerns(work, read, data, name, names)
            else:
                taken = self._take_answers(work, read.package)
            work.fact(count=taken.new)
        return Done(taken, work.change)

    def _package(self, reader: Reader, register: str, kind: PackageKind, **more: Any) -> Package:
        settings = document_settings(reader)
        sender = ", ".join(filter(None, (settings.organisation, settings.department)))
        return Package(
            kind=kind, register=register, sender=sender or self._series(reader).municipality,
            made_at=self._now(), example=settings.example, **more,
        )  # fmt: skip

    def _write(
        self, made: Any, what: Exported, target: Path, password: str, recipient: str
    ) -> Done[DataExport]:
        from orat.documents.package import packed

        recipient = clean_line(recipient, "recipient")
        with self._store.write("export.make", run=ASIDE, undoable=False) as work:
            package, files, count = made(work, made_register_id(work))
            if not count:
                raise UserError("package-empty")
            if sum(map(len, files.values())) > _LARGEST:
                raise UserError("package-too-large", limit=_LARGEST // 1024 // 1024)
            data = packed(package, files, password)
            record = work.add(
                DataExport(
                    what=what, form=TableFormat.ORAT, at=self._now(), author=self._store.actor,
                    recipient=recipient, rows=count, digest=sha256(data).hexdigest(),
                    query=json.dumps({"to": package.to, "ids": [each.id for each in package.concerns]}),
                )
            )  # fmt: skip
            work.fact(what=what.value, count=count, recipient=recipient)
            write_whole(target, data)
        return Done(record, work.change)

    def _take_concerns(
        self, work: Work, read: ReadPackage, data: bytes, name: str, names: Names
    ) -> PackageTaken:
        package = read.package
        deliveries = []
        for number, packed in enumerate(package.concerns, 1):
            if _outside(work, package, packed.id) is not None:
                continue
            delivery = work.add(
                Delivery(
                    kind=OriginKind.PACKAGE, name=name[:LINE], received_at=self._now(),
                    digest=sha256(f"{read.digest}/{packed.id}".encode()).hexdigest(),
                    file_digest=work.blobs.keep(data), sent_at=package.made_at,
                    sender_name=_line(package.sender), unit_id=names.unit(packed.unit),
                    subject=_line(packed.number), notes="\n".join(_enclose_codes(read, packed)),
                )
            )  # fmt: skip
            report = work.add(replace(_report(packed, number, names), delivery_id=delivery.id))
            _enclose(work, read, packed, delivery.id)
            work.add(
                OutsideIdentity(
                    register=package.register, number=packed.id, sender=delivery.sender_name,
                    report_id=report.id,
                )
            )  # fmt: skip
            deliveries.append(delivery.id)
        return PackageTaken(
            kind=package.kind, sender=package.sender, new=len(deliveries),
            known=len(package.concerns) - len(deliveries), delivery_ids=tuple(deliveries),
        )  # fmt: skip

    def _take_answers(self, work: Work, package: Package) -> PackageTaken:
        changed, unknown = [], 0
        for answer in package.answers:
            concern = work.find(Concern, answer.id)
            if concern is None or concern.state is ConcernState.DRAFT:
                unknown += 1
            elif take_answer(work, package, answer, concern, self._now()):
                changed.append(concern.id)
        return PackageTaken(
            kind=package.kind, sender=package.sender, new=len(changed),
            known=len(package.answers) - len(changed) - unknown, unknown=unknown, concern_ids=tuple(changed),
        )  # fmt: skip


def _check_addressee(reader: Reader, package: Package) -> None:
    own = register_id(reader)
    if package.register == own:
        raise UserError("package-own")
    if package.kind is PackageKind.ANSWERS and package.to != own:
        raise UserError("package-not-ours", sender=package.sender)


def _outside(reader: Reader, package: Package, number: int) -> OutsideIdentity | None:
    return reader.one(OutsideIdentity, register=package.register, kind=OutsideKind.CONCERN, number=number)


def accepted(reader: Reader) -> Iterable[tuple[OutsideIdentity, Concern]]:
    """What came from outside and became or joined a concern here, in the order that it came."""
    known = reader.all(OutsideIdentity, kind=OutsideKind.CONCERN)
    reports = {
        report.id: report.concern_id
        for report in reader.all(IncomingReport, id=[each.report_id for each in known if each.report_id])
    }
    ids = [concern_id for concern_id in reports.values() if concern_id is not None]
    concerns = {concern.id: concern for concern in reader.all(Concern, id=ids)}
    for outside in known:
        concern = concerns.get(reports.get(outside.report_id or 0) or 0)
        if concern is not None:
            yield outside, concern


def _packed(reader: Reader, concern: Concern, files: dict[str, bytes]) -> PackedConcern:
    row = reader.concerns.rows([concern.id])[0]
    packed = []
    for file in reader.all(AttachedFile, concern_id=concern.id, order=("position", "id")):
        files[file.digest] = reader.blobs.read(file.digest)
        packed.append(PackedFile(name=file.name, digest=file.digest, caption=file.caption))
    values = {name: getattr(concern, name) for name in _SAME if name != "number"}
    return PackedConcern(
        id=concern.id, number=concern.number, category=row.category, area=row.area, unit=row.unit,
        files=tuple(packed), **values,
    )  # fmt: skip


def _report(packed: PackedConcern, number: int, names: Names) -> IncomingReport:
    """The report that a packed concern makes, with its texts as they may be kept."""
    values: dict[str, Any] = {
        name: getattr(packed, name) for name in _SAME if name in {each.name for each in fields(ReportDraft)}
    }
    values |= {name: _line(getattr(packed, name)) for name in (*_LINES, "title")}
    values |= {name: clean_body(getattr(packed, name), name) for name in _BODIES}
    typed = tuple((name, str(values[name])) for name in ("title", *_LINES, *_BODIES) if values[name])
    draft = ReportDraft(
        **values, unit_id=names.unit(packed.unit), category_id=names.category(packed.category),
        area_id=names.area(packed.area), typed=typed,
    )  # fmt: skip
    missing = () if draft.title and draft.happened_on else _missing(draft)
    report = of_draft(draft, judge(draft, ()), kind=OriginKind.PACKAGE, number=number)
    if missing:
        report = replace(report, verdict=Verdict.WRONG, reasons="\n".join(missing))
    # Where a concern was placed on the map is more than a form can say.
    return replace(
        report, trend=packed.trend, place_kind=packed.place_kind, latitude=packed.latitude,
        longitude=packed.longitude,
    )  # fmt: skip


def _missing(draft: ReportDraft) -> tuple[str, ...]:
    return tuple(f"{name}-empty" for name in ("title", "happened_on") if not getattr(draft, name))


def _enclose(work: Work, read: ReadPackage, packed: PackedConcern, delivery_id: int) -> None:
    """Keep the attachments, each looked at anew: what others say of them is not taken on trust."""
    from orat.intake.attachments import look_at

    for file in packed.files:
        try:
            looked = look_at(_line(file.name) or "bilaga", read.files[file.digest])
        except OratError:
            continue
        work.add(
            Enclosure(
                delivery_id=delivery_id, name=looked.name, mime=looked.mime, active=looked.active,
                digest=work.blobs.keep(looked.data), size=len(looked.data), width=looked.width,
                height=looked.height,
            )
        )  # fmt: skip


def _enclose_codes(read: ReadPackage, packed: PackedConcern) -> Iterable[str]:
    """What was wrong with attachments that are left out, as the inbox notes it."""
    from orat.intake.attachments import look_at

    for file in packed.files:
        try:
            look_at(_line(file.name) or "bilaga", read.files[file.digest])
        except OratError as error:
            yield f"{error.code}: {_line(file.name)}"[:LINE]


def _line(text: str) -> str:
    """The text as one line of what a field holds; composing letters may make a text three times as long."""
    try:
        return clean_line(text[:LINE], "name")
    except UserError:
        return clean_line(text[: LINE // 3], "name")
