"""Feedback sheets: for one unit and period, what it reported, what was decided and done, what is left."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from hashlib import sha256

from orat.documents.languages import speaking
from orat.domain.agenda import AgendaItem
from orat.domain.changes import Done
from orat.domain.concern import OPEN_STATES, Concern, ConcernState
from orat.domain.documents import IssuedDocument
from orat.domain.feedback_sheet import AnswerPrint, DecisionPrint, FeedbackSheet, MatterPrint
from orat.domain.measure import Feedback, MeasureState
from orat.domain.meeting import MeetingState
from orat.domain.minutes import ConcernPrint, DocumentKind, Edition, MeasurePrint, Stage
from orat.domain.problem import Problem
from orat.domain.register import Area, Unit
from orat.domain.rows import MeasureRow, Treatment
from orat.domain.text import clean_line
from orat.errors import UserError
from orat.services.desk import Desk, local
from orat.services.documents.issuing import Translate, keep_issued, made_identity, short_code
from orat.services.settings_of import document_settings
from orat.storage.store import Store
from orat.storage.work import Reader

TOLD = frozenset({MeetingState.HELD, MeetingState.FINALISED})
_UNDER_WAY = OPEN_STATES - {ConcernState.ANSWERED}


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCount:
    """A unit and how many concerns it reported in a period."""

    unit: Unit
    concerns: int


class FeedbackSheets(Desk):
    """Use cases on what a unit is told on paper."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def units(self, first: date, last: date) -> tuple[UnitCount, ...]:
        """The units that reported in a period, those with most first."""
        with self._store.read() as reader:
            counted = reader.concerns.reported_by_unit(self._series(reader).id, first, last)
            units = reader.register.units()
        found = [UnitCount(unit=unit, concerns=counted[unit.id]) for unit in units if unit.id in counted]
        return tuple(sorted(found, key=lambda each: -each.concerns))

    def content(self, unit_id: int, first: date, last: date) -> FeedbackSheet:
        """What the sheet says now. Raises UserError("ends-before-start", field="last")."""
        if last < first:
            raise UserError("ends-before-start", field="last")
        with self._store.read() as reader:
            return self._sheet(reader, unit_id, first, last)

    def pdf(self, unit_id: int, first: date, last: date) -> bytes:
        """The sheet as a tagged PDF."""
        return self._print(self.content(unit_id, first, last))

    def issue(self, unit_id: int, first: date, last: date, recipient: str = "") -> Done[IssuedDocument]:
        """Keep the sheet as it is handed out: its bytes, their digest, for whom."""
        with self._store.write("sheet.issue", undoable=False) as work:
            sheet = self._sheet(work, unit_id, first, last)
            about = f"{sheet.unit} {first} – {last}"
            identity = made_identity(work, DocumentKind.FEEDBACK, about, sheet.made_on.isoformat())
            sheet = replace(sheet, identity=identity)
            said = json.dumps(asdict(sheet), default=str, ensure_ascii=False, sort_keys=True)
            code = f"{short_code(sha256(said.encode()).hexdigest())} · {short_code(work.history.head())}"
            sheet = replace(sheet, check_code=code)
            document = keep_issued(
                work,
                IssuedDocument(
                    unit_id=unit_id, kind=DocumentKind.FEEDBACK, stage=Stage.ADOPTED, edition=Edition.EXCERPT,
                    title=self._title(sheet), subject=about, recipient=clean_line(recipient, "recipient"),
                    issued_at=self._now(), author=self._store.actor, identity=identity, content=said,
                    data=self._print(sheet),
                ),
            )  # fmt: skip
            work.fact(unit=sheet.unit)
        return Done(document, work.change)

    def _sheet(self, reader: Reader, unit_id: int, first: date, last: date) -> FeedbackSheet:
        settings = document_settings(reader)
        reported = reported_by(reader, unit_id, first, last)
        matters: dict[tuple[str, int], list[Concern]] = {}
        for concern in reported:
            problem = concern.problem_id and reader.problems.root(concern.problem_id)
            key = ("problem", problem) if problem else ("concern", concern.id)
            matters.setdefault(key, []).append(concern)
        printed = [self._matter(reader, *key, concerns) for key, concerns in matters.items()]
        return FeedbackSheet(
            organisation=settings.organisation or self._series(reader).municipality,
            department=settings.department,
            example=settings.example,
            language=settings.language,
            unit=reader.get(Unit, unit_id).name,
            first=first,
            last=last,
            made_on=self._today(),
            matters=tuple(sorted(printed, key=lambda matter: (not matter.open, -matter.severity))),
        )

    def _matter(self, reader: Reader, kind: str, id: int, concerns: Sequence[Concern]) -> MatterPrint:  # noqa: A002
        since = min(local(concern.reported_at).date() for concern in concerns if concern.reported_at)
        if kind == "problem":
            title = reader.get(Problem, id).title
            treatments = reader.problems.treatments(id, self._today())
        else:
            title = concerns[0].title
            treatments = reader.problems.treatments_of_concern(id, self._today())
        told = [each for each in treatments if each.meeting.state in TOLD and each.meeting.held_on >= since]
        measures = [measure for each in told for measure in each.measures]
        waiting = any(concern.state in _UNDER_WAY for concern in concerns)
        return MatterPrint(
            title=title,
            severity=max(concern.severity for concern in concerns),
            open=waiting or any(measure.state is MeasureState.OPEN for measure in measures),
            concerns=tuple(_concern(reader, concern) for concern in concerns),
            decisions=tuple(_decision(each) for each in told),
            measures=tuple(_measure(measure) for measure in measures),
            answers=_answers(reader, concerns),
            referred_to=next((concern.referred_to for concern in concerns if concern.referred_to), ""),
        )

    def _title(self, sheet: FeedbackSheet) -> str:
        from orat.documents.compose_feedback import compose_feedback

        return compose_feedback(sheet, speaking(sheet.language, self._translate)).title

    def _print(self, sheet: FeedbackSheet) -> bytes:
        # reportlab takes a quarter of a second to import and most starts of the program print nothing.
        from orat.documents.compose_feedback import compose_feedback
        from orat.documents.pdf.paper import to_pdf

        return to_pdf(compose_feedback(sheet, speaking(sheet.language, self._translate)))


def reported_by(reader: Reader, unit_id: int, first: date, last: date) -> list[Concern]:
    """What a unit reported in a period, in the order that it came."""
    return [
        concern
        for concern in reader.all(Concern, unit_id=unit_id, deleted_at=None, order=("reported_at", "id"))
        if concern.state is not ConcernState.DRAFT
        and concern.reported_at is not None
        and first <= local(concern.reported_at).date() <= last
    ]


def _concern(reader: Reader, concern: Concern) -> ConcernPrint:
    unit, area = reader.find(Unit, concern.unit_id), reader.find(Area, concern.area_id)
    return ConcernPrint(
        number=concern.number,
        title=concern.title,
        unit=unit.name if unit else "",
        place=concern.place or (area.name if area else ""),
        happened_on=concern.happened_on,
        happened_at=concern.happened_at,
        severity=concern.severity,
        when_kind=concern.when_kind,
        ended_on=concern.ended_on,
        ended_at=concern.ended_at,
    )


def _decision(told: Treatment) -> DecisionPrint:
    item: AgendaItem = told.item
    return DecisionPrint(
        week=str(told.meeting.week),
        held_on=told.meeting.held_on,
        outcome=item.outcome,
        decision=item.decision,
    )


def _measure(row: MeasureRow) -> MeasurePrint:
    return MeasurePrint(
        what=row.what,
        owner=row.owner,
        due=row.due,
        state=row.state,
        note=row.last_note,
        overdue=row.days_late > 0,
        postponements=row.postponements,
    )


def _answers(reader: Reader, concerns: Sequence[Concern]) -> tuple[AnswerPrint, ...]:
    """What was answered, once each: one answer is often given for several concerns."""
    given = reader.all(Feedback, concern_id=[concern.id for concern in concerns], order=("at", "id"))
    told = {(local(answer.at).date(), answer.text): None for answer in given}
    return tuple(AnswerPrint(day=day, text=text) for day, text in told)
