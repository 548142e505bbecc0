"""What a package brings to the inbox: new reports, changes of what came before, or itself as it came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from orat.domain.concern import Concern, ConcernState
from orat.domain.event import TOLD
from orat.domain.inbox import OPEN, Delivery, Enclosure, IncomingReport, IncomingState, of_draft, rejudged
from orat.domain.intake import UNOPENED, OriginKind, ReportDraft, Verdict, judge
from orat.domain.package import OutsideIdentity, OutsideKind, Package, PackageKind, PackedConcern
from orat.domain.packed_text import as_pairs, from_pairs, same
from orat.domain.received import Attachment
from orat.domain.revision import differing, values
from orat.domain.text import LINE, clean_body, clean_line
from orat.errors import OratError, UserError
from orat.services.documents.issuing import register_id
from orat.services.inbox.enclosing import keep_file
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    from orat.intake.names import Names
    from orat.intake.package import ReadPackage
    from orat.services.inbox.sieve import Sieve

_LINES = ("category", "area", "place", "unit", "reporter_role", "recurrence", "police_reference", "title")
_BODIES = ("description", "effect_note", "already_done", "help_wanted")


class Standing(StrEnum):
    """What a packed concern is to this register: seen for the first time, as it was, said otherwise while its
    report waits, said otherwise of a concern, or of what was turned down or is gone.
    """

    NEW = "new"
    KNOWN = "known"
    MERGED = "merged"
    CHANGED = "changed"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What came of a packed concern when it came before. `root` is its report, `last` what was sent last of
    what somebody has looked at since; `pending` a change that nobody has looked at yet.
    """

    outside: OutsideIdentity
    root: IncomingReport
    last: IncomingReport
    pending: IncomingReport | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A packed concern with the report that it makes."""

    packed: PackedConcern
    report: IncomingReport
    standing: Standing = Standing.NEW
    before: Before | None = None


@dataclass(slots=True)
class Taken:
    """What came of taking concerns in, by what each was to this register."""

    counts: Counter[Standing] = field(default_factory=Counter)
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    delivery_ids: list[int] = field(default_factory=list)


def check_addressee(reader: Reader, package: Package) -> None:
    """Raise UserError("package-own") for one that was made here, ("package-not-ours", sender=…) for answers
    to somebody else.
    """
    own = register_id(reader)
    if package.register == own:
        raise UserError("package-own")
    if package.kind is PackageKind.ANSWERS and package.to != own:
        raise UserError("package-not-ours", sender=package.sender)


def arrivals(reader: Reader, package: Package, names: Names, sieve: Sieve) -> Iterator[Arrival]:
    """What each concern of a package is to this register."""
    for number, sent in enumerate(package.concerns, 1):
        packed = _cleaned(sent)
        report = _report(packed, number, names)
        outside = reader.one(
            OutsideIdentity, register=package.register, kind=OutsideKind.CONCERN, number=packed.id
        )
        if outside is None:
            (sifted,) = sieve.sift([report])
            if sifted.verdict is Verdict.DUPLICATE:
                # It came another way too, such as on a form; its sender has to get an answer all the same.
                reasons = "\n".join((*sifted.codes, *report.codes))
                sifted = replace(sifted, verdict=Verdict.NEEDS_DECISION, reasons=reasons)
            yield Arrival(packed=packed, report=sifted)
        else:
            yield _known(reader, Arrival(packed=packed, report=report, standing=Standing.KNOWN), outside)


@dataclass(frozen=True, slots=True)
class Packed:
    """A package from another installation, by itself or with a mail; `read` is None while it is locked."""

    name: str
    data: bytes
    read: ReadPackage | None

    @property
    def lies(self) -> bool:
        """Whether it lies in the inbox as it came until somebody opens it."""
        return self.read is None or self.read.package.kind is PackageKind.ANSWERS


def looked_at(reader: Reader, packed: Packed, names: Names, sieve: Sieve) -> Iterator[IncomingReport]:
    """The reports that a package would give, each with the verdict that a look tells."""
    if packed.read is not None and not packed.lies:
        yield from map(_as_looked_at, arrivals(reader, packed.read.package, names, sieve))
    elif lying(reader, sha256(packed.data).hexdigest()) is None:
        yield _lying_report(packed)
    else:
        yield replace(_lying_report(packed), verdict=Verdict.DUPLICATE, reasons="known")


def keep(work: Work, packed: Packed, covering: Delivery, names: Names, sieve: Sieve) -> Taken:
    """Keep what a package brings, or the package as it came."""
    if packed.read is not None and not packed.lies:
        return take_concerns(work, packed.read, packed.data, covering, names, sieve)
    (report,) = looked_at(work, packed, names, sieve)
    taken = Taken(verdicts=Counter({report.verdict: 1}))
    if report.verdict is not Verdict.DUPLICATE:
        taken.delivery_ids.append(_lay(work, packed, covering).delivery_id)
    return taken


def _as_looked_at(arrival: Arrival) -> IncomingReport:
    """The report with the verdict that a look tells."""
    if arrival.standing is Standing.KNOWN:
        return replace(arrival.report, verdict=Verdict.DUPLICATE, reasons="known")
    if arrival.standing in (Standing.MERGED, Standing.CHANGED):
        return replace(arrival.report, verdict=Verdict.CHANGED, reasons="revised")
    return _again(arrival.report) if arrival.standing is Standing.AGAIN else arrival.report


def take_concerns(
    work: Work, read: ReadPackage, data: bytes, covering: Delivery, names: Names, sieve: Sieve
) -> Taken:
    """Keep what is new in a package and what differs from before. `covering` says how the package came and
    when; `data` is all of it.
    """
    taken = Taken()
    for arrival in arrivals(work, read.package, names, sieve):
        taken.counts[arrival.standing] += 1
        taken.verdicts[_as_looked_at(arrival).verdict] += 1
        if arrival.standing is Standing.KNOWN:
            continue
        delivery = replace(
            covering, kind=OriginKind.PACKAGE, sent_at=read.package.made_at,
            digest=sha256(f"{read.digest}/{arrival.packed.id}".encode()).hexdigest(),
            file_digest=work.blobs.keep(data), sender_name=line(read.package.sender),
            unit_id=arrival.report.unit_id, subject=line(arrival.packed.number),
        )  # fmt: skip
        kept = _take(work, read, arrival, delivery, names)
        taken.delivery_ids += [kept] if kept is not None else []
    return taken


def lying(reader: Reader, digest: str) -> IncomingReport | None:
    """The package of that digest as it lies or lay in the inbox."""
    delivery = reader.inbox.delivered(digest)
    if delivery is None:
        return None
    found = reader.all(IncomingReport, delivery_id=delivery.id)
    return next((each for each in found if each.verdict in UNOPENED), None)


def opened(work: Work, data: bytes, covering: Delivery, read: ReadPackage, *, keep: bool) -> None:
    """Settle a package that lay in the inbox now that it is taken in; one that did not lie there is put on
    record where `keep` says so, so that the very same file is known from now on.
    """
    report = lying(work, read.digest)
    if report is None and keep:
        report = _lay(work, Packed(covering.name, data, read), covering)
    if report is not None and report.state in OPEN:
        work.save(replace(report, state=IncomingState.ACCEPTED, decided_at=covering.received_at))


def _lay(work: Work, packed: Packed, covering: Delivery) -> IncomingReport:
    read = packed.read
    delivery = work.add(
        replace(
            covering, kind=OriginKind.PACKAGE, digest=sha256(packed.data).hexdigest(),
            file_digest=work.blobs.keep(packed.data),
            sender_name=line(read.package.sender) if read is not None else "",
            sent_at=read.package.made_at if read is not None else None,
        )
    )  # fmt: skip
    return work.add(replace(_lying_report(packed), delivery_id=delivery.id))


def _lying_report(packed: Packed) -> IncomingReport:
    """What stands in the list for a package as it came."""
    verdict = Verdict.LOCKED if packed.read is None else Verdict.ANSWERS
    return IncomingReport(
        kind=OriginKind.PACKAGE, title=packed.name[:LINE], verdict=verdict, reasons=f"package-{verdict}"
    )


def _known(reader: Reader, arrival: Arrival, outside: OutsideIdentity) -> Arrival:
    """What something that came before is, now that it comes again."""
    root = reader.find(IncomingReport, outside.report_id)
    if root is None or not root.answers:
        # Weeded: it was to go.
        return arrival
    chain = reader.all(IncomingReport, revises_id=root.id)
    settled = [each for each in chain if each.state not in OPEN]
    pending = next((each for each in chain if each.state in OPEN), None)
    before = Before(
        outside=outside, root=root, last=settled[-1] if settled else root, pending=pending
    )  # fmt: skip
    standing = Standing.KNOWN
    if not same((pending or before.last).answers, arrival.report.answers):
        concern = reader.find(Concern, root.concern_id)
        gone = concern is None or concern.deleted_at is not None or concern.state is ConcernState.DRAFT
        standing = Standing.AGAIN if gone else Standing.CHANGED
        if root.state in OPEN:
            standing = Standing.MERGED
    return replace(arrival, standing=standing, before=before)


def _take(work: Work, read: ReadPackage, arrival: Arrival, delivery: Delivery, names: Names) -> int | None:
    """Keep one, and answer its delivery; None when its sender took back a change nobody had looked at."""
    files, notes = _looked(read, arrival.packed)
    delivery = replace(delivery, notes="\n".join(notes))
    before = arrival.before
    if before is not None and arrival.standing is Standing.MERGED:
        return _merge(work, arrival.report, before, delivery, files, names)
    if before is not None and arrival.standing is Standing.CHANGED:
        return _keep_change(work, arrival.report, before, delivery, files)
    kept = work.add(delivery)
    report = arrival.report if before is None else _again(arrival.report)
    report = work.add(replace(report, delivery_id=kept.id))
    if before is None:
        work.add(
            OutsideIdentity(
                register=read.package.register, number=arrival.packed.id, sender=kept.sender_name,
                report_id=report.id,
            )
        )  # fmt: skip
    else:
        work.save(replace(before.outside, report_id=report.id, sender=kept.sender_name))
    _enclose(work, files, kept.id)
    return kept.id


def _keep_change(
    work: Work, report: IncomingReport, before: Before, delivery: Delivery, files: Iterable[Attachment]
) -> int | None:
    """Let a change wait for somebody to accept it, in the place of one that waits already."""
    pending = before.pending
    if pending is not None and same(before.last.answers, report.answers):
        work.remove(pending)
        return None
    kept = work.add(delivery)
    change = replace(
        report, delivery_id=kept.id, revises_id=before.root.id, concern_id=before.root.concern_id,
        verdict=Verdict.CHANGED, reasons="revised", fingerprint="",
    )  # fmt: skip
    if pending is None:
        work.add(change)
    else:
        work.save(replace(change, id=pending.id))
    _enclose(work, files, kept.id, before)
    return kept.id


def _merge(
    work: Work, report: IncomingReport, before: Before, delivery: Delivery, files: Iterable[Attachment],
    names: Names,
) -> int:  # fmt: skip
    """Let a report that waits say what its sender says now; what was corrected here stays, and is told."""
    root = before.root
    parts = differing(as_sent(root, names), root, report)
    here = any(each.changed_here for each in parts)
    said: dict[str, Any] = {}
    for each in parts:
        if not each.changed_here:
            said |= values(report, each.fields)
    merged = rejudged(replace(root, **said, typed=report.typed, state=IncomingState.WAITING))
    reasons = ("revised-here" if here else "revised", *merged.codes)
    verdict = merged.verdict if merged.verdict is Verdict.WRONG else Verdict.NEEDS_DECISION
    work.save(replace(merged, reasons="\n".join(reasons), verdict=verdict))
    came = work.get(Delivery, root.delivery_id)
    work.save(
        replace(
            came, name=delivery.name, sent_at=delivery.sent_at, file_digest=delivery.file_digest,
            digest=delivery.digest, notes=delivery.notes,
        )
    )  # fmt: skip
    _enclose(work, files, came.id, before)
    return came.id


def _again(report: IncomingReport) -> IncomingReport:
    """The report of what was turned down, or is in the bin, and is sent anew otherwise."""
    verdict = report.verdict if report.verdict is Verdict.WRONG else Verdict.NEEDS_DECISION
    return replace(report, verdict=verdict, reasons="\n".join(("again", *report.codes)), fingerprint="")


def _cleaned(packed: PackedConcern) -> PackedConcern:
    """The concern with its texts as they may be kept."""
    texts: dict[str, Any] = {name: line(getattr(packed, name)) for name in _LINES}
    texts |= {name: clean_body(getattr(packed, name), name) for name in _BODIES}
    return replace(packed, **texts)


def _report(packed: PackedConcern, number: int, names: Names) -> IncomingReport:
    """The report that a packed concern makes."""
    draft = ReportDraft(
        **{name: getattr(packed, name) for name in TOLD},
        category=packed.category, area=packed.area, unit=packed.unit, unit_id=names.unit(packed.unit),
        category_id=names.category(packed.category), area_id=names.area(packed.area), typed=as_pairs(packed),
    )  # fmt: skip
    report = of_draft(draft, judge(draft, ()), kind=OriginKind.PACKAGE, number=number)
    missing = [f"{name}-empty" for name in ("title", "happened_on") if not getattr(draft, name)]
    return replace(report, verdict=Verdict.WRONG, reasons="\n".join(missing)) if missing else report


def as_sent(report: IncomingReport, names: Names) -> IncomingReport:
    """A report as it was sent, whatever was corrected in it since."""
    return _report(from_pairs(report.answers), report.number, names)


def _looked(read: ReadPackage, packed: PackedConcern) -> tuple[list[Attachment], list[str]]:
    """The attachments, each looked at anew, for what others say of them is not taken on trust; and what was
    wrong with those that are left out, as the inbox notes it.
    """
    from orat.intake.attachments import look_at

    files, notes = [], []
    for file in packed.files:
        name = line(file.name) or "bilaga"
        try:
            files.append(look_at(name, read.files[file.digest]))
        except OratError as error:
            notes.append(f"{error.code}: {name}"[:LINE])
    return files, notes


def _enclose(work: Work, files: Iterable[Attachment], delivery_id: int, before: Before | None = None) -> None:
    """Keep the attachments; what came with it `before` does not come twice."""
    came = [each.delivery_id for each in (before.root, before.last)] if before is not None else []
    there = {each.digest for each in work.all(Enclosure, delivery_id=came)} if came else set()
    for file in files:
        if sha256(file.data).hexdigest() not in there:
            keep_file(work, delivery_id, file)


def names_of(reader: Reader) -> Names:
    """What names mean in this register."""
    from orat.intake.names import Names

    register = reader.register
    return Names.of(register.units(), register.categories(), register.areas())


def line(text: str) -> str:
    """The text as one line of what a field holds; composing letters may make a text three times as long."""
    try:
        return clean_line(text[:LINE], "name")
    except UserError:
        return clean_line(text[: LINE // 3], "name")
