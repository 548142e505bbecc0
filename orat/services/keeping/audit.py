"""Who did what, and when: the change log as a list, its head, and as a file."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from orat.documents.sheets import SheetColumn, SheetContent, as_csv
from orat.domain.audit import AuditAbout, AuditFilter, AuditRow
from orat.domain.changes import Change, Kind
from orat.domain.exports import Value
from orat.domain.filters import Page
from orat.errors import UserError
from orat.services.desk import Desk, local
from orat.services.documents.issuing import Translate
from orat.services.files import write_whole
from orat.services.keeping.mention_words import about
from orat.storage.finding import Finding
from orat.storage.queries.audit import AuditQueries
from orat.storage.store import Store
from orat.storage.work import Reader

Told = Callable[[Change], str]
"""Puts a change in words."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class NamedFinding:
    """What a check found, and what the row is called where a person would look for it, or ""."""

    finding: Finding
    about: str = ""


class Audit(Desk):
    """Use cases on the log. It is only ever read."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def about(self) -> AuditAbout:
        """What there is to filter by, and how far the log has come."""
        with self._store.read() as reader:
            return AuditQueries(reader.connection).about()

    def ids(self, where: AuditFilter, after: str | None = None) -> Page[int]:
        """The changes of a filter by number, newest first."""
        with self._store.read() as reader:
            return AuditQueries(reader.connection).ids(where, after)

    def rows(self, ids: Sequence[int]) -> tuple[AuditRow, ...]:
        """Changes by number."""
        with self._store.read() as reader:
            return AuditQueries(reader.connection).rows(ids)

    def number_of(self, digest: str) -> int | None:
        """The change that had this digest, or one that begins so, when it was noted; None when the chain no
        longer has it.
        """
        wanted = "".join(digest.lower().split())
        with self._store.read() as reader:
            return AuditQueries(reader.connection).number_of(wanted) if wanted else None

    def prove(self) -> tuple[NamedFinding, ...]:
        """Everything that is wrong with the register, rows that a person knows first, each with its name."""
        found = self._store.check()
        with self._store.read() as reader:
            named = [NamedFinding(each, _about(reader, each)) for each in found]
        return tuple(sorted(named, key=lambda each: (not each.about, each.finding.table not in set(Kind))))

    def export(
        self, where: AuditFilter, target: Path, told: Told, progress: Progress = lambda _done, _all: None
    ) -> Path:
        """Write the log, or what a filter leaves of it, as CSV, whole or not at all. The digests let it be
        compared with the register later.

        Raises EnvironmentFault("disk-full"), ("unwritable", path=…), and what `progress` raises.
        """
        translate = self._translate
        with self._store.read() as reader:
            total = AuditQueries(reader.connection).about().changes
            columns = tuple(
                SheetColumn(title)
                for title in (
                    translate("Audit", "Nr"), translate("Audit", "När"), translate("Audit", "Vem"),
                    translate("Audit", "Vad"), translate("Audit", "Händelse"), translate("Audit", "Berör"),
                    translate("Audit", "Kontrollvärde"),
                )
            )  # fmt: skip
            content = SheetContent(translate("Audit", "Logg"), columns, "", (), "")
            rows = _lines(reader, where, told)
            data = as_csv(content, rows, lambda done: progress(done, total))
        return write_whole(target, data)


def _about(reader: Reader, finding: Finding) -> str:
    if finding.row is None or finding.table not in set(Kind):
        return ""
    # A row that was tampered with may be gone, or hold anything.
    with suppress(UserError, LookupError, TypeError, ValueError):
        return about(reader, Kind(finding.table), finding.row)
    return ""


def _lines(reader: Reader, where: AuditFilter, told: Told) -> Iterator[Sequence[Value]]:
    queries = AuditQueries(reader.connection)
    page = queries.ids(where)
    while True:
        for row in queries.rows(page.rows):
            change = row.change
            touched = sorted(f"{each.kind} {each.id}" for each in change.touched) or [
                f"{kind} × {count}" for kind, count in sorted(row.counts.items())
            ]
            yield (
                change.id, f"{local(change.at):%Y-%m-%d %H:%M:%S}", change.actor, told(change),
                f"{change.kind} {change.verb}", ", ".join(touched), row.digest,
            )  # fmt: skip
        if page.after is None:
            return
        page = queries.ids(where, page.after)
