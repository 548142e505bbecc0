"""What the inbox answers: what files would give or gave, and one report with what helps to judge it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern
from orat.domain.inbox import Delivery, IncomingReport, IncomingRow, Reply, reply_of
from orat.domain.intake import UNOPENED, OriginKind, Verdict
from orat.domain.likeness import Common
from orat.domain.register import Unit
from orat.domain.revision import Differing
from orat.errors import OratError
from orat.services.concerns.answers import SimilarConcern


@dataclass(frozen=True, slots=True)
class Inlet:
    """A file on its way in. Of a table, `columns` are the fields' columns as somebody settled them, from 0;
    None lets the program choose.
    """

    path: Path
    sheet: int | None = None
    columns: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """What a table looks like. `heading_row` is 0 when there seem to be no headings; `columns` is the column
    of each field, `remembered` whether somebody settled them before; `beginning` are the first rows as text.
    """

    sheets: tuple[str, ...]
    sheet: int
    heading_row: int
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    remembered: bool
    beginning: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """One report that a file would give, and the verdict on it; `answers` is what was written, by field."""

    part: str
    number: int
    title: str
    unit: str
    happened_on: date | None
    verdict: Verdict
    reasons: tuple[str, ...]
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """What one file would give. `known` says that the very same file came in before, `error` that it cannot
    be read at all. Of very many reports only the first are in `reports`; `counts` has all.
    """

    inlet: Inlet
    kind: OriginKind = OriginKind.TABLE
    known: bool = False
    error: OratError | None = None
    sender: str = ""
    subject: str = ""
    table: TableLook | None = None
    counts: Mapping[Verdict, int] = field(default_factory=dict)
    reports: tuple[LookedAt, ...] = ()
    enclosures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def taken(self) -> int:
        """How many reports would be kept."""
        return sum(count for verdict, count in self.counts.items() if verdict is not Verdict.DUPLICATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What came of taking files in. `known` counts files that had come before, `refused` those that could not
    be read, by name.
    """

    delivery_ids: tuple[int, ...] = ()
    counts: Mapping[Verdict, int] = field(default_factory=dict)
    known: int = 0
    refused: tuple[tuple[str, OratError], ...] = ()

    @property
    def reports(self) -> int:
        """How many reports were kept."""
        return sum(count for verdict, count in self.counts.items() if verdict is not Verdict.DUPLICATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarReport:
    """Another report in the inbox like the one at hand, and why."""

    row: IncomingRow
    common: tuple[Common, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnclosedFile:
    """A file that came with a report's delivery: whether it goes along with the report once that is accepted,
    and the titles of the other reports that it goes along with.
    """

    file: AttachedFile
    going: bool
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A concern, what was `sent` of it before, what is sent `again`, and in which parts that differs.
    `names` are what category, area and unit are called in the three, by part. `files` counts new attachments.
    """

    concern: Concern
    sent: IncomingReport
    again: IncomingReport
    parts: tuple[Differing, ...]
    names: Mapping[str, tuple[str, str, str]]
    files: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report with its source. `siblings` are the other reports of its delivery; `number` is of the
    concern it became, or ""; `revision` is how it differs from its concern, where it changes what came
    before. `same_day` is what `AlikeView` last said; `units_like` are the units that what was written may be.
    """

    report: IncomingReport
    delivery: Delivery
    unit: str
    sender_unit: str
    enclosures: tuple[EnclosedFile, ...]
    siblings: int
    number: str
    revision: Revision | None = None
    same_day: bool = False
    units_like: tuple[Unit, ...] = ()

    @property
    def lies(self) -> bool:
        """Whether it is a package that lies in the inbox as it came."""
        return self.report.verdict in UNOPENED

    @property
    def itself(self) -> bool:
        """Whether it is a report of its own, neither a package nor a change of what came before."""
        return not self.lies and self.report.revises_id is None

    @property
    def reply(self) -> Reply:
        """What was written to its sender."""
        return reply_of(self.report, self.delivery)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeView:
    """What one report is like, best first. `same_day` says that a concern of its day is so like it that it
    may tell of the same thing; `asked` are reports that its sender was asked about, which it may answer.
    """

    report_id: int
    asked: tuple[IncomingRow, ...] = ()
    similar: tuple[SimilarConcern, ...] = ()
    others: tuple[SimilarReport, ...] = ()
    same_day: bool = False
