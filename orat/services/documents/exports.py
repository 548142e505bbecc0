"""Exports: concerns, measures and decisions as tables in a file, each with a record of who took what out."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from orat.documents.export_sheets import ConcernSheet, DecisionSheet, MeasureSheet, about, title_of
from orat.documents.sheets import SheetColumn, SheetContent, as_csv, as_xlsx
from orat.documents.wording import point_title
from orat.domain.agenda import STANDING, AgendaItem, Outcome
from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.exports import DataExport, DecisionRow, Exported, ExportWish, TableFormat, Value
from orat.domain.filter_json import filter_to_json
from orat.domain.measure import Measure
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import PointPrint
from orat.domain.problem import Problem
from orat.domain.register import Area
from orat.domain.rows import MeasureRow
from orat.domain.text import clean_line
from orat.services.desk import Desk, local
from orat.services.documents.issuing import Translate
from orat.services.files import gone_if_refused, write_whole
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader

_AT_ONCE = 500
_OVER = frozenset({MeetingState.HELD, MeetingState.FINALISED})
_ENDED = frozenset({Outcome.DECIDED, Outcome.CARRIED_OVER, Outcome.NOTED})

_Table = tuple[Sequence[SheetColumn], Iterator[Sequence[Value]]]
Progress = Callable[[int, int], None]
"""Hears how many rows are done, and of how many; may raise Cancelled."""


def _quietly(_done: int, _total: int) -> None:
    pass


class Exports(Desk):
    """Use cases on exports. What left stays on record, whatever is undone afterwards."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def count(self, wish: ExportWish) -> int:
        """How many rows the file would have."""
        with self._store.read() as reader:
            return self.count_in(reader, wish)

    def export(self, wish: ExportWish, target: Path, progress: Progress = _quietly) -> Done[DataExport]:
        """Write the file, whole or not at all, and its record.

        Raises UserError("too-long", field="recipient"), EnvironmentFault("disk-full") or ("unwritable",
        path=…), and what `progress` raises.
        """
        recipient = clean_line(wish.recipient, "recipient")
        now = self._now()
        with self._store.read() as reader:
            total = self.count_in(reader, wish)
            data = self._made(reader, wish, recipient, now, total, progress)
        progress(total, total)
        record = DataExport(
            what=wish.what, form=wish.form, at=now, author=self._store.actor, recipient=recipient,
            scope=wish.scope, query=_query(wish), rows=total, digest=hashlib.sha256(data).hexdigest(),
        )  # fmt: skip
        with (
            gone_if_refused(target),
            self._store.write("export.make", run=ASIDE, undoable=False) as work,
        ):
            record = work.add(record)
            work.fact(what=wish.what.value, count=total, recipient=recipient)
            # Last, so that a record is never without its file.
            write_whole(target, data)
        return Done(record, work.change)

    def made(self) -> tuple[DataExport, ...]:
        """Every export so far, newest first."""
        with self._store.read() as reader:
            return reader.all(DataExport, order=("-at", "-id"))

    def _made(
        self, reader: Reader, wish: ExportWish, recipient: str, now: datetime, total: int, progress: Progress
    ) -> bytes:
        def report(done: int) -> None:
            progress(done, total)

        translate = self._translate
        title = title_of(wish.what, translate)
        settings = document_settings(reader)
        facts: Mapping[str, str | int | bool] = {
            "title": title, "scope": wish.scope, "rows": total, "recipient": recipient,
            "at": f"{local(now):%Y-%m-%d %H:%M}", "author": self._store.actor,
            "organisation": settings.organisation, "example": settings.example,
        }  # fmt: skip
        columns, rows = {
            Exported.CONCERNS: self._concerns,
            Exported.MEASURES: self._measures,
            Exported.DECISIONS: self._decisions,
        }[wish.what](reader, wish)
        content = SheetContent(
            title, columns, translate("Export", "Om filen"), about(facts, translate), settings.organisation
        )
        if wish.form is TableFormat.CSV:
            return as_csv(content, rows, report)
        return as_xlsx(content, rows, now, report)

    def count_in(self, reader: Reader, wish: ExportWish) -> int:
        """How many rows the file would have, by a reader that is open."""
        if wish.ids is not None:
            return len(wish.ids)
        if wish.what is Exported.CONCERNS:
            return reader.concerns.count(wish.concerns)
        if wish.what is Exported.MEASURES:
            return len(self.measure_rows(reader, wish))
        return len(self.points(reader, wish))

    def _concerns(self, reader: Reader, wish: ExportWish) -> _Table:
        sheet = ConcernSheet(self._translate)
        areas = _area_names(reader.register.areas())

        def rows() -> Iterator[Sequence[Value]]:
            for ids in pages(reader, wish):
                concerns = {each.id: each for each in reader.all(Concern, id=list(ids))}
                for row in reader.concerns.rows(ids):
                    concern = concerns[row.id]
                    yield sheet.row(
                        concern, row, areas.get(concern.area_id or 0, ""), _local_day(concern.reported_at)
                    )

        return sheet.columns, rows()

    def _measures(self, reader: Reader, wish: ExportWish) -> _Table:
        sheet = MeasureSheet(self._translate)
        found = self.measure_rows(reader, wish)
        measures = {each.id: each for each in reader.all(Measure, id=[row.id for row in found])}
        return sheet.columns, (
            sheet.row(measures[row.id], row, _local_day(measures[row.id].closed_at)) for row in found
        )

    def measure_rows(self, reader: Reader, wish: ExportWish) -> Sequence[MeasureRow]:
        """The measures that are asked for, in their order."""
        rows = reader.measures.rows(wish.measures, series_id=self._series(reader).id, today=self._today())
        if wish.ids is None:
            return rows
        place = {row_id: at for at, row_id in enumerate(wish.ids)}
        return sorted((row for row in rows if row.id in place), key=lambda row: place[row.id])

    def _decisions(self, reader: Reader, wish: ExportWish) -> _Table:
        sheet = DecisionSheet(self._translate)
        points = self.points(reader, wish)
        born: dict[int, list[str]] = {}
        owners = {unit.id: unit.name for unit in reader.register.units()}
        for measure in reader.all(Measure, item_id=[item.id for _, item in points]):
            who = ", ".join(filter(None, (owners.get(measure.owner_unit_id or 0), measure.owner_name)))
            due = measure.due.isoformat() if measure.due else ""
            told = " – ".join(filter(None, (measure.what, who, due)))
            born.setdefault(measure.item_id or 0, []).append(told)
        matters = _matters(reader, [item for _, item in points])
        return sheet.columns, (
            sheet.row(
                DecisionRow(
                    item_id=item.id, week=str(meeting.week), held_on=meeting.held_on,
                    paragraph=item.position, title=self._title(item), decision=item.decision,
                    outcome=item.outcome.value, outcome_reason=item.outcome_reason,
                    matter=matters.get(item.id, ""), measures=tuple(born.get(item.id, ())),
                )
            )
            for meeting, item in points
        )  # fmt: skip

    def _title(self, item: AgendaItem) -> str:
        point = PointPrint(paragraph=item.position, kind=item.kind, title=item.title)
        return point_title(point, self._translate)

    def points(self, reader: Reader, wish: ExportWish) -> list[tuple[Meeting, AgendaItem]]:
        """The points of meetings that are over that ended in some way, oldest first."""
        first, last = wish.first or date.min, wish.last or date.max
        meetings = {
            meeting.id: meeting
            for meeting in reader.all(Meeting, series_id=self._series(reader).id, state=_OVER)
            if first <= meeting.held_on <= last
        }
        items = reader.all(AgendaItem, meeting_id=list(meetings))
        found = [
            (meetings[item.meeting_id], item)
            for item in items
            if (item.decision or (item.outcome in _ENDED and item.kind not in STANDING))
            and (wish.ids is None or item.meeting_id in wish.ids)
        ]
        return sorted(found, key=lambda pair: (pair[0].held_on, pair[0].id, pair[1].position))


def pages(reader: Reader, wish: ExportWish) -> Iterator[Sequence[int]]:
    """The ids of the concerns in their order, some at a time."""
    if wish.ids is not None:
        for start in range(0, len(wish.ids), _AT_ONCE):
            yield wish.ids[start : start + _AT_ONCE]
        return
    after: str | None = None
    while True:
        page = reader.concerns.ids(wish.concerns, wish.order, after=after, limit=_AT_ONCE)
        if page.rows:
            yield page.rows
        after = page.after
        if after is None:
            return


def _matters(reader: Reader, items: Sequence[AgendaItem]) -> dict[int, str]:
    """What each point is about, by the point's id: the problem's title, or the concern's number."""
    problems = {
        each.id: each.title
        for each in reader.all(Problem, id=[item.problem_id for item in items if item.problem_id])
    }
    concerns = {
        each.id: f"{each.number} {each.title}"
        for each in reader.all(Concern, id=[item.concern_id for item in items if item.concern_id])
    }
    return {
        item.id: problems.get(item.problem_id or 0) or concerns.get(item.concern_id or 0, "")
        for item in items
    }


def _area_names(areas: Sequence[Area]) -> dict[int, str]:
    """Names of areas by id; where several bear one name, with the area above."""
    by_id = {area.id: area for area in areas}
    plain = [area.name.casefold() for area in areas]
    names = {}
    for area in areas:
        above = by_id.get(area.parent_id or 0)
        alone = plain.count(area.name.casefold()) == 1 or above is None
        names[area.id] = area.name if alone or above is None else f"{above.name} › {area.name}"
    return names


def _local_day(at: datetime | None) -> date | None:
    return local(at).date() if at else None


def _query(wish: ExportWish) -> str:
    """The filter as JSON, for whoever looks into the record."""
    if wish.ids is not None:
        return json.dumps({"ids": wish.ids})
    if wish.what is Exported.CONCERNS:
        return filter_to_json(wish.concerns, wish.order)
    if wish.what is Exported.MEASURES:
        asked = {
            name: sorted(value) if isinstance(value, frozenset) else value
            for name, value in asdict(wish.measures).items()
        }
        return json.dumps({name: value for name, value in asked.items() if value}, ensure_ascii=False)
    days = {"first": wish.first, "last": wish.last}
    return json.dumps({name: day.isoformat() for name, day in days.items() if day})
