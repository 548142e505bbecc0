"""Packages between two installations: send concerns on, take them in, answer them, take answers home."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orat.documents.mail import as_draft, message, new_message_id
from orat.documents.package_text import PackageLetter, package_letter
from orat.domain.attachments import AttachedFile
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.event import TOLD
from orat.domain.exports import DataExport, Exported, TableFormat
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import Delivery, IncomingReport
from orat.domain.mail import Address, Attachment, clean_address
from orat.domain.package import (
    Correspondent,
    Package,
    PackageKind,
    PackedAnswer,
    PackedConcern,
    PackedFile,
)
from orat.domain.rows import HistoryEntry
from orat.domain.text import LINE, clean_line
from orat.errors import EnvironmentFault, UserError
from orat.services.desk import Desk
from orat.services.documents.issuing import Translate, made_register_id
from orat.services.documents.outgoing import put_out
from orat.services.files import gone_if_refused, write_whole
from orat.services.inbox.package_answers import (
    accepted,
    mailed_by,
    take_answer,
    told_of,
    told_of_report,
    turned_away,
)
from orat.services.inbox.package_arrivals import (
    Standing,
    arrivals,
    check_addressee,
    names_of,
    opened,
    take_concerns,
)
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    from orat.intake.package import ReadPackage

_LARGEST = 90 * 1024 * 1024
"""Most bytes of attachments in one package, so that whoever gets it can read it."""
_MOST = 5_000
"""Most concerns of one state that are sent together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLook:
    """What a package holds, and how much of it is new here, differs from what came before, or is known.
    `standings` tells it of each concern; `answered` are the concerns here that answers are about, with those.
    """

    package: Package
    new: int
    known: int
    changed: int = 0
    standings: tuple[Standing, ...] = ()
    answered: tuple[tuple[Concern, PackedAnswer], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageTaken:
    """What came of taking a package in. Of one with concerns `delivery_ids` are in the inbox, `changed` of
    them told of differences; of one with answers `concern_ids` were answered. `unknown` counts answers to
    what is not here.
    """

    kind: PackageKind
    sender: str
    new: int
    known: int
    changed: int = 0
    unknown: int = 0
    delivery_ids: tuple[int, ...] = ()
    concern_ids: tuple[int, ...] = ()


class Packages(Desk):
    """Use cases on packages. What was sent stays on record; what is taken in is one step to undo."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def raised(self) -> tuple[int, ...]:
        """The concerns that are lifted to the meeting, to be sent together; also those that have got onto an
        own agenda since, as each register plans meetings.
        """
        with self._store.read() as reader:
            lifted = reader.concerns.ids(_in(ConcernState.RAISED), Order(), limit=_MOST).rows
            planned = reader.concerns.ids(_in(ConcernState.SCHEDULED), Order(), limit=_MOST).rows
            return (*lifted, *(each for each in planned if _was_lifted(reader, each)))

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
        """The installations that sent concerns of which some were accepted here, or turned away."""
        with self._store.read() as reader:
            found: dict[str, Correspondent] = {}
            for outside, _ in (*accepted(reader), *turned_away(reader)):
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
        and decisions, and why some were turned away. Raises as `send` does.
        """

        def made(reader: Reader, own: str) -> tuple[Package, dict[str, bytes], int]:
            today = self._today()
            answers = (
                *(told_of(reader, each, concern, today) for each, concern in accepted(reader, register)),
                *(told_of_report(each.number, report) for each, report in turned_away(reader, register)),
            )
            package = self._package(reader, own, PackageKind.ANSWERS, answers=answers, to=register)
            return package, {}, len(answers)

        return self._write(made, Exported.ANSWERS, target, password, recipient)

    def addressee(self, made: DataExport, register: str = "") -> Address:
        """Whom a package that was written is for, with the address that mailed the packages of that register,
        if anybody did.
        """
        with self._store.read() as reader:
            return Address(name=made.recipient, email=mailed_by(reader, register) if register else "")

    def letter(self, file: Path, made: DataExport, *, to: str = "", locked: bool = False) -> Path:
        """A draft for the mail program with a package that was written; without `to` for nobody yet. Raises
        EnvironmentFault as `put_out` does, and ("file-unreadable").
        """
        try:
            data = file.read_bytes()
        except OSError as error:
            raise EnvironmentFault("file-unreadable", path=str(file)) from error
        with self._store.read() as reader:
            kind = PackageKind.CONCERNS if made.what is Exported.PACKAGE else PackageKind.ANSWERS
            facts = PackageLetter(kind=kind, count=made.rows, sender=self._sender(reader), locked=locked)
        subject, text = package_letter(facts, self._translate)
        whom = (Address(name=made.recipient, email=clean_address(to, "to")),) if to else ()
        draft = message(
            message_id=new_message_id(""), sender=Address(), receivers=whom, subject=subject, text=text,
            attachments=(Attachment(name=file.name, data=data),), at=self._now(),
        )  # fmt: skip
        return put_out(self._store.path.parent, f"{file.stem}.eml", as_draft(draft))

    def look(self, data: bytes, password: str = "") -> PackageLook:
        """What a package holds, without keeping anything. Raises what `read_package` raises, and
        UserError("package-own") or ("package-not-ours") for one that is not for this register.
        """
        from orat.intake.package import read_package
        from orat.services.inbox.sieve import Sieve

        package = read_package(data, password).package
        with self._store.read() as reader:
            check_addressee(reader, package)
            sorted_out = arrivals(reader, package, names_of(reader), Sieve(reader))
            standings = tuple(each.standing for each in sorted_out)
            answers = {answer.id: answer for answer in package.answers}
            about = reader.all(Concern, id=list(answers)) if answers else ()
            answered = tuple((concern, answers[concern.id]) for concern in about)
        found = Counter(standings)
        changed = found[Standing.CHANGED] + found[Standing.MERGED]
        known = found[Standing.KNOWN]
        new = len(package.concerns) + len(package.answers) - changed - known
        return PackageLook(
            package=package, new=new, known=known, changed=changed, standings=standings, answered=answered
        )

    def take_in(self, data: bytes, name: str, password: str = "") -> Done[PackageTaken]:
        """Keep what a package brings: concerns as reports in the inbox, answers at the concerns that they are
        about. What came before changes nothing. Raises as `look` does; then nothing is kept.
        """
        from orat.intake.package import read_package

        read = read_package(data, password)
        covering = Delivery(name=name[:LINE], received_at=self._now())
        with self._store.write("package.take-in", sender=read.package.sender) as work:
            taken = self._take(work, read, data, covering)
            # Only what says nothing of itself in the inbox is put on record by itself.
            keep = bool(taken.new or taken.changed) and (bool(password) or not taken.delivery_ids)
            opened(work, data, covering, read, keep=keep)
            work.fact(count=taken.new + taken.changed)
        return Done(taken, work.change)

    def look_lying(self, report_id: int, password: str = "") -> PackageLook:
        """The same of a package that lies in the inbox as it came. Raises UserError("gone") without one."""
        return self.look(self._lying(report_id)[1], password)

    def take_lying(self, report_id: int, password: str = "") -> Done[PackageTaken]:
        """Take in a package that lies in the inbox as it came, which settles it."""
        name, data = self._lying(report_id)
        return self.take_in(data, name, password)

    def _lying(self, report_id: int) -> tuple[str, bytes]:
        with self._store.read() as reader:
            delivery = reader.get(Delivery, reader.get(IncomingReport, report_id).delivery_id)
            if delivery.file_digest is None:
                raise UserError("gone")
            return delivery.name, reader.blobs.read(delivery.file_digest)

    def _take(self, work: Work, read: ReadPackage, data: bytes, covering: Delivery) -> PackageTaken:
        from orat.services.inbox.sieve import Sieve

        package = read.package
        check_addressee(work, package)
        if package.kind is PackageKind.ANSWERS:
            return self._take_answers(work, package)
        found = take_concerns(work, read, data, covering, names_of(work), Sieve(work))
        return PackageTaken(
            kind=package.kind, sender=package.sender, known=found.counts[Standing.KNOWN],
            new=found.counts[Standing.NEW] + found.counts[Standing.AGAIN],
            changed=found.counts[Standing.CHANGED] + found.counts[Standing.MERGED],
            delivery_ids=tuple(found.delivery_ids),
        )  # fmt: skip

    def _package(self, reader: Reader, register: str, kind: PackageKind, **more: Any) -> Package:
        return Package(
            kind=kind, register=register, sender=self._sender(reader), made_at=self._now(),
            example=document_settings(reader).example, **more,
        )  # fmt: skip

    def _sender(self, reader: Reader) -> str:
        """What this installation calls itself."""
        settings = document_settings(reader)
        named = ", ".join(filter(None, (settings.organisation, settings.department)))
        return named or self._series(reader).municipality

    def _write(
        self, made: Any, what: Exported, target: Path, password: str, recipient: str
    ) -> Done[DataExport]:
        from orat.documents.package import packed

        recipient = clean_line(recipient, "recipient")
        with (
            gone_if_refused(target),
            self._store.write("export.make", run=ASIDE, undoable=False) as work,
        ):
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

    def _take_answers(self, work: Work, package: Package) -> PackageTaken:
        changed, unknown = [], 0
        for answer in package.answers:
            concern = work.find(Concern, answer.id)
            if concern is None or concern.state is ConcernState.DRAFT:
                unknown += 1
            elif take_answer(work, package, answer, concern, self._now(), self._translate):
                changed.append(concern.id)
        return PackageTaken(
            kind=package.kind, sender=package.sender, new=len(changed),
            known=len(package.answers) - len(changed) - unknown, unknown=unknown, concern_ids=tuple(changed),
        )  # fmt: skip


def _in(state: ConcernState) -> ConcernFilter:
    return ConcernFilter(states=frozenset({state}))


def _was_lifted(reader: Reader, concern_id: int) -> bool:
    """Whether somebody lifted it, rather than a proposal having taken it up by itself."""
    history = reader.history.of(Kind.CONCERN, concern_id)
    return any(_lifts(entry) or ("state", ConcernState.RAISED) in _becoming(entry) for entry in history)


def _lifts(entry: HistoryEntry) -> bool:
    """Lifting may have put it on an agenda in the same step."""
    return entry.change.verb == "concern.raise" or bool(entry.change.facts.get("raised"))


def _becoming(entry: HistoryEntry) -> set[tuple[str, str]]:
    return {(name, after) for name, _, after in entry.fields}


def _packed(reader: Reader, concern: Concern, files: dict[str, bytes]) -> PackedConcern:
    row = reader.concerns.rows([concern.id])[0]
    packed = []
    for file in reader.all(AttachedFile, concern_id=concern.id, order=("position", "id")):
        files[file.digest] = reader.blobs.read(file.digest)
        packed.append(PackedFile(name=file.name, digest=file.digest, caption=file.caption))
    values = {name: getattr(concern, name) for name in TOLD}
    return PackedConcern(
        id=concern.id, number=concern.number, category=row.category, area=row.area, unit=row.unit,
        files=tuple(packed), **values,
    )  # fmt: skip
