"""What came in: the list of reports by arrival, what was known before, and columns as they were settled."""

import json
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, true

from orat.domain.filters import Page
from orat.domain.inbox import (
    OPEN,
    SETTLED,
    TURNED_AWAY,
    Delivery,
    InboxFilter,
    IncomingReport,
    IncomingRow,
    IncomingState,
    KeptMapping,
    reply_of,
)
from orat.domain.intake import Verdict
from orat.storage import tables
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.unindexed import unindexed

_R, _D = tables.INCOMING_REPORT.c, tables.DELIVERY.c
_UNINDEXED = unindexed(tables.INCOMING_REPORT)
_CHUNK = 500


class InboxQueries:
    """Reads of the inbox. Oldest first: ids grow as things come in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, where: InboxFilter, *, after: str | None = None, limit: int = 500) -> Page[int]:
        """The next ids, oldest first, what was split off a report below it, and the mark to go on from."""
        found: list[tuple[int, int]] = []
        row_id, place = _R.id, func.coalesce(_R.split_of, _R.id)
        if where.unanswered:
            row_id, place = _UNINDEXED.id, func.coalesce(_UNINDEXED.split_of, _UNINDEXED.id)
        # By state, so that each is read off the index in its order.
        for state in sorted(where.states):
            asked: Any = select(place, row_id)
            chosen = _narrowed(asked, where, {state})
            if after is not None:
                last, last_id = map(int, after.split("."))
                chosen = chosen.where(place >= last, or_(place > last, row_id > last_id))
            rows = self._connection.execute(chosen.order_by(place, row_id).limit(limit + 1))
            found += [(row[0], row[1]) for row in rows]
        found.sort()
        following = "{}.{}".format(*found[limit - 1]) if len(found) > limit else None
        return Page(tuple(row_id for _, row_id in found[:limit]), following)

    def rows(self, ids: Sequence[int]) -> tuple[IncomingRow, ...]:
        """Rows in the order asked; what has gone is missing."""
        unit = tables.UNIT.c
        # What was written for a unit is shown where none is known.
        typed = case((_R.unit_id.is_(None), _R.typed), else_="[]").label("typed")
        chosen = (
            select(
                _R.id, _R.delivery_id, _R.kind, _R.state, _R.verdict, _R.severity, _R.title,
                unit.name.label("unit"), typed, _R.when_kind, _R.happened_on, _R.happened_at, _D.received_at,
                _D.sender_name, _D.sender_email, _D.name.label("file_name"), _R.decided_at, _R.asked_at,
                _R.asked_to, _D.receipt_due, _D.receipt_at, _D.receipt_to, _D.receipt_waived,
            )
            .select_from(tables.INCOMING_REPORT)
            .join(tables.DELIVERY, _D.id == _R.delivery_id)
            .outerjoin(tables.UNIT, unit.id == _R.unit_id)
            .where(_R.id.in_(ids))
        )  # fmt: skip
        found = {row.id: _row(row) for row in self._connection.execute(chosen)}
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def count(self, where: InboxFilter) -> int:
        """How many a filter leaves."""
        ways = (where.states & OPEN, where.states & SETTLED) if where.unanswered else (where.states,)
        chosen = (_narrowed(select(func.count(_R.id)), where, states) for states in ways if states)
        return sum(int(self._connection.scalars(each).one()) for each in chosen)

    def delivered(self, digest: str) -> Delivery | None:
        """The delivery of the very same bytes, if they came in before."""
        found = self._connection.execute(chosen(Delivery).where(_D.digest == digest).order_by(_D.id).limit(1))
        row = found.one_or_none()
        return None if row is None else to_domain(Delivery, row)

    def near(self, report: IncomingReport, days: int, most: int) -> tuple[IncomingReport, ...]:
        """Other open reports of about the same days, those first that share most with it (unit, category,
        area), then the latest; of one without a day the latest of all.
        """
        found = chosen(IncomingReport).where(_R.id != report.id)
        if report.happened_on is None:
            found = found.where(_R.state.in_(list(OPEN)))
        else:
            around = timedelta(days=days)
            found = found.where(
                _UNINDEXED.state.in_(list(OPEN)),
                _R.happened_on.between(report.happened_on - around, report.happened_on + around),
            )
            shared = [
                case((column == getattr(report, column.key), 1), else_=0)
                for column in (_R.unit_id, _R.category_id, _R.area_id)
            ]
            found = found.order_by(sum(shared[1:], shared[0]).desc())
        rows = self._connection.execute(found.order_by(_R.id.desc()).limit(most))
        return tuple(to_domain(IncomingReport, row) for row in rows)

    def asked(self, address: str, most: int) -> tuple[int, ...]:
        """The reports whose sender was asked under an address and has not answered, the latest first."""
        chosen = select(_R.id).where(
            _R.state == IncomingState.ASKED, func.lower(_R.asked_to) == address.lower(), _R.asked_to != ""
        )
        return tuple(self._connection.scalars(chosen.order_by(_R.id.desc()).limit(most)))

    def first_in_line(self, delivery_id: int) -> int | None:
        """The first report of a delivery that is not turned away."""
        chosen = select(func.min(_R.id)).where(
            _R.delivery_id == delivery_id, _UNINDEXED.state.not_in(list(TURNED_AWAY))
        )
        return self._connection.scalars(chosen).one()

    def of_delivery(self, delivery_id: int) -> tuple[int, ...]:
        """The ids of all reports of a delivery, in their order."""
        return tuple(
            self._connection.scalars(select(_R.id).where(_R.delivery_id == delivery_id).order_by(_R.id))
        )

    def known(self, fingerprints: Iterable[str]) -> frozenset[str]:
        """Those of the fingerprints that a report had before."""
        known: set[str] = set()
        for chunk in _chunks(fingerprints):
            known.update(self._connection.scalars(select(_R.fingerprint).where(_R.fingerprint.in_(chunk))))
        return frozenset(known)

    def typed_by_hand(self) -> frozenset[tuple[str, date | None, int | None]]:
        """Title, day and unit of every concern; to hold many rows against."""
        concern = tables.CONCERN.c
        chosen = select(concern.title_key, concern.happened_on, concern.unit_id).where(concern.listed)
        return frozenset((key, day, unit) for key, day, unit in self._connection.execute(chosen))

    def mapping(self, sender: str, signature: str) -> KeptMapping | None:
        """The columns as they were last settled: for this sender and these headings, for these headings, or
        for this sender.
        """
        kept = tables.KEPT_MAPPING.c
        by_sender = (kept.sender == sender) & (kept.sender != "")
        settled = chosen(KeptMapping).where(or_(kept.signature == signature, by_sender))
        found = [to_domain(KeptMapping, row) for row in self._connection.execute(settled)]
        return max(
            found,
            key=lambda one: (one.signature == signature, one.sender == sender, one.used_at),
            default=None,
        )

    def unit_of(self, address: str) -> int | None:
        """The one unit that an address is a contact's of."""
        unit, person = tables.UNIT.c, tables.PERSON.c
        if not address:
            return None
        of_units = select(unit.id).where(func.lower(unit.contact_email) == address.lower(), unit.active)
        found = set(self._connection.scalars(of_units))
        if not found:
            of_people = select(person.unit_id).where(
                func.lower(person.email) == address.lower(), person.unit_id.is_not(None), person.active
            )
            found = {unit_id for unit_id in self._connection.scalars(of_people) if unit_id is not None}
        return found.pop() if len(found) == 1 else None


def _narrowed(chosen: Select[Any], where: InboxFilter, states: AbstractSet[IncomingState]) -> Select[Any]:
    """`unanswered` asks for one thing of open reports and for another of settled ones: either at a time."""
    state: Any = _R.state
    if where.unanswered and not states <= OPEN:
        # From the few deliveries that wait, not through all that was ever settled.
        state = _UNINDEXED.state
        chosen = chosen.join(tables.DELIVERY, _D.id == _R.delivery_id).where(
            _D.receipt_due == true(), or_(_D.receipt_at.is_(None), _D.receipt_at < _R.decided_at)
        )
    elif where.unanswered:
        states = states & {IncomingState.ASKED}
    chosen = chosen.where(state.in_(list(states)))
    if where.verdicts:
        chosen = chosen.where(_of_verdict(where))
    if where.unit_ids:
        chosen = chosen.where(_R.unit_id.in_(list(where.unit_ids)))
    if where.delivery_id is not None:
        chosen = chosen.where(_R.delivery_id == where.delivery_id)
    return chosen


def _of_verdict(where: InboxFilter) -> ColumnElement[bool]:
    """By the verdicts that are kept, and those that were found since."""
    kept, alike = _R.verdict.in_(list(where.verdicts)), _R.id.in_(sorted(where.alike))
    deciding, new = Verdict.NEEDS_DECISION in where.verdicts, Verdict.NEW in where.verdicts
    if not where.alike or deciding == new:
        return kept
    return or_(kept, and_(_R.verdict == Verdict.NEW, alike)) if deciding else and_(kept, ~alike)


def _row(row: Any) -> IncomingRow:
    return IncomingRow(
        id=row.id, delivery_id=row.delivery_id, kind=row.kind, state=row.state, verdict=row.verdict,
        severity=row.severity, title=row.title, unit=row.unit or "",
        written=dict(json.loads(row.typed)).get("unit", ""), when_kind=row.when_kind,
        happened_on=row.happened_on, happened_at=row.happened_at, received_at=row.received_at,
        sender=row.sender_name or row.sender_email, file_name=row.file_name, reply=reply_of(row, row),
    )  # fmt: skip


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    left = iter(values)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
