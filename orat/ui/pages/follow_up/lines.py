"""The lines of the list of measures: narrowed, put in order, and gathered under headings."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.domain.measure import MeasureState
from orat.domain.rows import MeasureRow
from orat.ui.ordering import swedish_key

translate = QCoreApplication.translate


class Grouping(StrEnum):
    """What the list can be gathered by."""

    NONE = ""
    OWNER = "owner"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands over the measures that share an owner or a problem; its id is below zero."""

    id: int
    title: str
    text: str


Line = MeasureRow | Heading


def narrowed(
    rows: Sequence[MeasureRow], *, owners: Collection[int] = (), problems: Collection[int] = ()
) -> list[MeasureRow]:
    """The rows of these owners that belong to these problems; empty does not narrow."""
    return [
        row
        for row in rows
        if (not owners or row.owner_unit_id in owners) and (not problems or row.problem_id in problems)
    ]


_NEVER = date.max
_KEYS: dict[str, Callable[[MeasureRow], Any]] = {
    "what": lambda row: swedish_key(row.what),
    "owner": lambda row: (not row.owner, swedish_key(row.owner)),
    "due": lambda row: (row.state is not MeasureState.OPEN, row.due or _NEVER),
    "postponements": lambda row: -row.postponements,
    "state": lambda row: list(MeasureState).index(row.state),
}


def in_order(rows: Sequence[MeasureRow], sort: str, *, descending: bool) -> list[MeasureRow]:
    """The rows by a column; without one as they were read, overdue first."""
    key = _KEYS.get(sort)
    return list(rows) if key is None else sorted(rows, key=key, reverse=descending)


def gathered(rows: Sequence[MeasureRow], by: Grouping) -> list[Line]:
    """The rows under a heading for each owner or problem; the group with most overdue measures first."""
    if by is Grouping.NONE:
        return list(rows)
    groups: dict[str, list[MeasureRow]] = {}
    for row in rows:
        groups.setdefault(row.owner.partition(",")[0] if by is Grouping.OWNER else row.problem, []).append(
            row
        )
    ordered = sorted(
        groups.items(), key=lambda group: (-_late(group[1]), not group[0], swedish_key(group[0]))
    )
    lines: list[Line] = []
    for number, (title, members) in enumerate(ordered, 1):
        lines.append(Heading(-number, title or _without(by), _figures(members)))
        lines.extend(members)
    return lines


def _late(rows: Sequence[MeasureRow]) -> int:
    return sum(row.days_late > 0 for row in rows)


def _without(by: Grouping) -> str:
    if by is Grouping.OWNER:
        return translate("FollowUp", "Ingen ansvarig utsedd")
    return translate("FollowUp", "Utan problembild")


def _figures(rows: Sequence[MeasureRow]) -> str:
    count, late = len(rows), _late(rows)
    many = translate("FollowUp", "{count} åtgärder").format(count=count)
    words = translate("FollowUp", "1 åtgärd") if count == 1 else many
    if not late:
        return words
    several = translate("FollowUp", "{count} försenade").format(count=late)
    overdue = translate("FollowUp", "1 försenad") if late == 1 else several
    return f"{words} · {overdue}"
