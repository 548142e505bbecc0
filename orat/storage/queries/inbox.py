"""What came in: the list of reports by arrival, what was known before, and columns as they were settled."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from orat.domain.filters import Page
from orat.domain.inbox import (
    OPEN,
    Delivery,
    InboxFilter,
    IncomingReport,
    IncomingRow,
    IncomingState,
    KeptMapping,
)
from orat.domain.intake import Verdict
from orat.storage import models
from orat.storage.mapping import to_domain

_R, _D = models.IncomingReport, models.Delivery
_CHUNK = 500
_NEAR = 2_000
"""So many ids before and after a report are looked through for what is like it."""


class InboxQueries:
    """Reads of the inbox. Oldest first: ids grow as things come in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ids(self, where: InboxFilter, *, after: str | None = None, limit: int = 500) -> Page[int]:
        """The next ids, oldest first, and the mark to go on from."""
        found: list[int] = []
        # By state, so that each is read off the index in its order.
        for state in sorted(where.states):
            chosen = _narrowed(select(_R.id), where, (state,))
            if after is not None:
                chosen = chosen.where(_R.id > int(after))
            found += self._session.scalars(chosen.order_by(_R.id).limit(limit + 1))
        found.sort()
        following = str(found[limit - 1]) if len(found) > limit else None
        return Page(tuple(found[:limit]), following)

    def rows(self, ids: Sequence[int]) -> tuple[IncomingRow, ...]:
        """Rows in the order asked; what has gone is missing."""
        unit = models.Unit
        chosen = (
            select(
                _R.id, _R.delivery_id, _R.kind, _R.state, _R.verdict, _R.severity, _R.title,
                unit.name.label("unit"), _R.when_kind, _R.happened_on, _R.happened_at, _D.received_at,
                _D.sender_name, _D.sender_email, _D.name.label("file_name"),
            )
            .join(_D, _D.id == _R.delivery_id)
            .outerjoin(unit, unit.id == _R.unit_id)
            .where(_R.id.in_(ids))
        )  # fmt: skip
        found = {row.id: _row(row) for row in self._session.execute(chosen)}
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def count(self, where: InboxFilter) -> int:
        """How many a filter leaves."""
        chosen = _narrowed(select(func.count(_R.id)), where, where.states)
        return int(self._session.scalars(chosen).one())

    def counts(self, where: InboxFilter) -> Mapping[Verdict, int]:
        """How many there are of each verdict."""
        counted: Any = select(_R.verdict, func.count(_R.id)).group_by(_R.verdict)
        chosen = _narrowed(counted, where, where.states)
        return {verdict: int(count) for verdict, count in self._session.execute(chosen)}

    def oldest(self) -> datetime | None:
        """When the oldest report came that nobody has looked at."""
        chosen = (
            select(_D.received_at)
            .join(_R, _R.delivery_id == _D.id)
            .where(_R.state == IncomingState.WAITING)
            .order_by(_R.id)
            .limit(1)
        )
        return self._session.scalars(chosen).one_or_none()

    def delivered(self, digest: str) -> Delivery | None:
        """The delivery of the very same bytes, if they came in before."""
        found = self._session.scalars(select(_D).where(_D.digest == digest).order_by(_D.id).limit(1))
        row = found.one_or_none()
        return None if row is None else to_domain(Delivery, row)

    def near(self, report: IncomingReport, days: int, most: int) -> tuple[IncomingReport, ...]:
        """Other open reports of about the same days among those that came near it, the latest first."""
        chosen = select(_R).where(
            _R.state.in_(list(OPEN)), _R.id != report.id, _R.id.between(report.id - _NEAR, report.id + _NEAR)
        )
        if report.happened_on is not None:
            around = timedelta(days=days)
            chosen = chosen.where(
                _R.happened_on.between(report.happened_on - around, report.happened_on + around)
            )
        rows = self._session.scalars(chosen.order_by(_R.id.desc()).limit(most))
        return tuple(to_domain(IncomingReport, row) for row in rows)

    def of_delivery(self, delivery_id: int) -> tuple[int, ...]:
        """The ids of all reports of a delivery, in their order."""
        return tuple(
            self._session.scalars(select(_R.id).where(_R.delivery_id == delivery_id).order_by(_R.id))
        )

    def known(self, fingerprints: Iterable[str]) -> frozenset[str]:
        """Those of the fingerprints that a report had before."""
        known: set[str] = set()
        for chunk in _chunks(fingerprints):
            known.update(self._session.scalars(select(_R.fingerprint).where(_R.fingerprint.in_(chunk))))
        return frozenset(known)

    def typed_by_hand(self) -> frozenset[tuple[str, date | None, int | None]]:
        """Title, day and unit of every concern; to hold many rows against."""
        concern = models.Concern
        chosen = select(concern.title_key, concern.happened_on, concern.unit_id).where(concern.listed)
        return frozenset((key, day, unit) for key, day, unit in self._session.execute(chosen))

    def mapping(self, sender: str, signature: str) -> KeptMapping | None:
        """The columns as they were last settled: for this sender and these headings, for these headings, or
        for this sender.
        """
        kept = models.KeptMapping
        by_sender = (kept.sender == sender) & (kept.sender != "")
        chosen = select(kept).where(or_(kept.signature == signature, by_sender))
        found = [to_domain(KeptMapping, row) for row in self._session.scalars(chosen)]
        return max(
            found,
            key=lambda one: (one.signature == signature, one.sender == sender, one.used_at),
            default=None,
        )

    def unit_of(self, address: str) -> int | None:
        """The one unit that an address is a contact's of."""
        unit, person = models.Unit, models.Person
        if not address:
            return None
        of_units = select(unit.id).where(func.lower(unit.contact_email) == address.lower(), unit.active)
        found = set(self._session.scalars(of_units))
        if not found:
            of_people = select(person.unit_id).where(
                func.lower(person.email) == address.lower(), person.unit_id.is_not(None), person.active
            )
            found = {unit_id for unit_id in self._session.scalars(of_people) if unit_id is not None}
        return found.pop() if len(found) == 1 else None


def _narrowed(chosen: Select[Any], where: InboxFilter, states: Collection[IncomingState]) -> Select[Any]:
    chosen = chosen.where(_R.state.in_(list(states)))
    if where.verdicts:
        chosen = chosen.where(_R.verdict.in_(list(where.verdicts)))
    if where.unit_ids:
        chosen = chosen.where(_R.unit_id.in_(list(where.unit_ids)))
    if where.delivery_id is not None:
        chosen = chosen.where(_R.delivery_id == where.delivery_id)
    return chosen


def _row(row: Any) -> IncomingRow:
    return IncomingRow(
        id=row.id, delivery_id=row.delivery_id, kind=row.kind, state=row.state, verdict=row.verdict,
        severity=row.severity, title=row.title, unit=row.unit or "", when_kind=row.when_kind,
        happened_on=row.happened_on, happened_at=row.happened_at, received_at=row.received_at,
        sender=row.sender_name or row.sender_email, file_name=row.file_name,
    )  # fmt: skip


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    left = iter(values)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
