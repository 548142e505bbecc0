"""Files that came along with reports: with which of them they go, handed over and taken back with those."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Kind
from orat.domain.inbox import Enclosure, IncomingReport
from orat.domain.received import Attachment
from orat.services.attaching import attachments_of, placed_last
from orat.services.inbox.answers import EnclosedFile
from orat.storage.work import Reader, Work


def keep_file(
    work: Work, delivery_id: int, file: Attachment, report_ids: Iterable[int] | None = None
) -> Enclosure:
    """Keep a file of a delivery that was looked at, to go along with these reports, where that is known."""
    kept = Enclosure(
        delivery_id=delivery_id, name=file.name, mime=file.mime, active=file.active,
        digest=work.blobs.keep(file.data), size=len(file.data), width=file.width, height=file.height,
    )  # fmt: skip
    return work.add(kept if report_ids is None else kept.going_with(report_ids))


def goes_with(reader: Reader, enclosure: Enclosure) -> frozenset[int]:
    """The reports that a file goes along with: those chosen, or the first that is not turned away."""
    if enclosure.chosen is not None:
        return enclosure.chosen
    first = reader.inbox.first_in_line(enclosure.delivery_id)
    return frozenset() if first is None else frozenset({first})


def enclosed(reader: Reader, report: IncomingReport) -> tuple[EnclosedFile, ...]:
    """All files of a report's delivery, those too that go along with others of its reports."""
    files = reader.all(Enclosure, delivery_id=report.delivery_id)
    along = {file.id: goes_with(reader, file) for file in files}
    others = frozenset[int]().union(*along.values()) - {report.id}
    titles = {each.id: each.title for each in reader.all(IncomingReport, id=others)} if others else {}
    return tuple(
        EnclosedFile(
            file=file.as_attached(),
            going=report.id in along[file.id],
            elsewhere=tuple(titles[each] for each in sorted(along[file.id]) if each in titles),
        )
        for file in files
    )


def give_files(work: Work, report: IncomingReport, concern_id: int, now: datetime) -> None:
    """Attach to a concern the files that go along with a report, but for those that it has already."""
    owner = Owner(Kind.CONCERN, concern_id)
    for place, file in placed_last(work, owner, _going(work, report)):
        work.add(
            AttachedFile(
                concern_id=concern_id, name=file.name, mime=file.mime, digest=file.digest, size=file.size,
                width=file.width, height=file.height, active=file.active, position=place, added_at=now,
            )
        )  # fmt: skip


def take_back(work: Work, report: IncomingReport) -> None:
    """Remove from a concern what a report gave it when they were joined."""
    if report.concern_id is None:
        return
    given = {file.digest for file in _going(work, report)}
    for file in attachments_of(work, Owner(Kind.CONCERN, report.concern_id)):
        if file.digest in given and file.added_at == report.decided_at:
            work.remove(file)


def _going(reader: Reader, report: IncomingReport) -> Sequence[Enclosure]:
    files = reader.all(Enclosure, delivery_id=report.delivery_id)
    return [file for file in files if report.id in goes_with(reader, file)]
