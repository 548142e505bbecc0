"""A few hundred concerns with every kind of tie and gap, and what any list of them ought to be."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from orat.domain.concern import Concern, ConcernState
from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.problem import Problem
from orat.domain.register import Area, Category, Unit
from orat.domain.scales import Severity
from orat.storage.store import Store
from tests import builders

ALPHABET = " abcdefghijklmnopqrstuvwxyzåäö"
TITLES = (
    "Ängen bakom skolan", "ängen bakom matsalen", "Öppen eld i parken", "Åverkan på cykelställ",
    "Zebra på väggen",
    "Anlagd brand i container", "Mopeder på skolgården", "mopeder på skolgården", "Aska", "Ö",
)  # fmt: skip
UNITS = ("Örtagårdsskolan", "Ekbackskolan", "Åsskolan", "Ängsskolan", "Zenitskolan", "ekbackens förskola")
FIRST = date(2026, 9, 1)


class Crowd:
    """Everything that was kept, by id."""

    def __init__(
        self, concerns: Sequence[Concern], units: Any, areas: Any, categories: Any, problems: Any
    ) -> None:
        self.concerns = concerns
        self.units: Mapping[int, Unit] = units
        self.areas: Mapping[int, Area] = areas
        self.categories: Mapping[int, Category] = categories
        self.problems: Mapping[int, Problem] = problems

    def expected(self, where: ConcernFilter, order: Order) -> list[int]:
        """The ids of a whole list."""
        chosen = [concern for concern in self.concerns if self._fits(concern, where)]
        turned = {ConcernSort.HAPPENED: False, ConcernSort.REPORTED: False, ConcernSort.TITLE: True}
        newest_first = order.descending is not turned.get(order.by, not order.descending)
        chosen.sort(key=lambda concern: concern.id, reverse=newest_first)
        chosen.sort(key=lambda concern: self._key(concern, order.by), reverse=order.descending)
        return [concern.id for concern in chosen]

    def _fits(self, concern: Concern, where: ConcernFilter) -> bool:
        day, reported = concern.happened_on, concern.reported_at
        drafts = ConcernState.DRAFT in where.states or where.in_bin
        return (
            where.in_bin is (concern.deleted_at is not None)
            and (drafts or concern.state is not ConcernState.DRAFT)
            and (where.first is None or (day is not None and day >= where.first))
            and (where.last is None or (day is not None and day <= where.last))
            and (not where.severities or concern.severity in where.severities)
            and (not where.states or concern.state in where.states)
            and (not where.unit_ids or concern.unit_id in where.unit_ids)
            and (not where.area_ids or bool(where.area_ids & set(_path(self.areas, concern.area_id))))
            and (
                not where.category_ids
                or bool(where.category_ids & set(_path(self.categories, concern.category_id)))
            )
            and (where.problem_id is None or self._root(concern.problem_id) == self._root(where.problem_id))
            and (where.reported_after is None or (reported is not None and reported > where.reported_after))
            and (not where.awaiting_feedback or concern.feedback_due_since is not None)
            and self._says(concern, where.text)
        )

    def _says(self, concern: Concern, text: str) -> bool:
        names = (
            concern.title, concern.description, concern.place, concern.number,
            *(self.units[concern.unit_id].name for _ in [0] if concern.unit_id),
            *(self.areas[concern.area_id].name for _ in [0] if concern.area_id),
            *(self.categories[row_id].name for row_id in _path(self.categories, concern.category_id)),
        )  # fmt: skip
        words = re.findall(r"\w+", " ".join(names).casefold())
        asked = text.casefold().split()
        return all(
            any(
                word.startswith(each) if len(each) > 2 or each is asked[-1] else word == each
                for word in words
            )
            for each in asked
        )

    def _key(self, concern: Concern, by: ConcernSort) -> Any:
        never, states = datetime(1, 1, 1, tzinfo=UTC), list(ConcernState)
        day = (
            concern.happened_on or date.min,
            concern.happened_at is not None,
            concern.happened_at or time.min,
        )
        keys: Mapping[ConcernSort, Callable[[], Any]] = {
            ConcernSort.HAPPENED: lambda: day,
            ConcernSort.REPORTED: lambda: concern.reported_at or never,
            ConcernSort.SEVERITY: lambda: concern.severity,
            ConcernSort.STATE: lambda: states.index(concern.state),
            ConcernSort.TITLE: lambda: swedish(concern.title),
            ConcernSort.UNIT: lambda: _names(self.units, [concern.unit_id]),
            ConcernSort.AREA: lambda: _names(self.areas, [concern.area_id]),
            ConcernSort.CATEGORY: lambda: _names(
                self.categories, _path(self.categories, concern.category_id)[::-1]
            ),
        }
        return keys[by]()

    def _root(self, problem_id: int | None) -> int | None:
        while problem_id is not None and (parent := self.problems[problem_id].merged_into_id) is not None:
            problem_id = parent
        return problem_id


def swedish(text: str) -> list[int]:
    """Where the letters stand in the Swedish alphabet."""
    return [ALPHABET.index(letter) for letter in text.casefold()]


def _path(tree: Mapping[int, Any], row_id: int | None) -> list[int]:
    path = []
    while row_id is not None:
        path.append(row_id)
        row_id = tree[row_id].parent_id
    return path


def _names(rows: Mapping[int, Any], ids: list[Any]) -> list[list[int]]:
    return [swedish(rows[row_id].name) for row_id in ids if row_id is not None]


def gather_crowd(store: Store, count: int, seed: int) -> Crowd:
    """Fill a register with that many concerns, drafts and some in the bin among them."""
    chance = random.Random(seed)
    with store.write("crowd.register") as work:
        series = work.add(builders.series())
        units = [work.add(builders.unit(name)) for name in UNITS]
        city = work.add(builders.area("Östra staden"))
        areas = [
            city,
            *(work.add(builders.area(name, parent_id=city.id)) for name in ("Åkern", "Änggården", "Berga")),
        ]
        fire = work.add(builders.category("Övrigt och brand"))
        traffic = work.add(builders.category("Trafik"))
        categories = [
            fire, traffic, work.add(builders.category("Anlagd brand", parent_id=fire.id)),
            work.add(builders.category("Åverkan", parent_id=fire.id)),
            work.add(builders.category("Ältande", parent_id=traffic.id)),
        ]  # fmt: skip
        root = work.add(builders.problem("Bränder", series_id=series.id))
        merged = work.add(builders.problem("Containrar", series_id=series.id, merged_into_id=root.id))
        problems = [root, merged, work.add(builders.problem("Mopeder", series_id=series.id))]
    made = [
        _concern(chance, serial, (units, areas, categories, problems), series.id)
        for serial in range(1, count + 1)
    ]
    with store.bulk("crowd.concerns") as bulk:
        ids = bulk.insert(Concern, made)
    kept = tuple(replace(concern, id=row_id) for row_id, concern in zip(ids, made, strict=True))
    return Crowd(kept, _by_id(units), _by_id(areas), _by_id(categories), _by_id(problems))


def _by_id(rows: list[Any]) -> dict[int, Any]:
    return {row.id: row for row in rows}


def _concern(chance: random.Random, serial: int, register: Any, series_id: int) -> Concern:
    units, areas, categories, problems = register
    draft = chance.random() < 0.08
    day = None if draft and chance.random() < 0.5 else FIRST + timedelta(days=chance.randrange(40))
    reported = builders.instant(FIRST) + timedelta(hours=chance.randrange(1_500))

    def some(rows: Any, part: float) -> int | None:
        return chance.choice(rows).id if chance.random() < part else None

    return builders.concern(
        chance.choice(TITLES),
        series_id=series_id,
        serial=0 if draft else serial,
        state=ConcernState.DRAFT if draft else chance.choice(list(ConcernState)[1:]),
        happened_on=day,
        happened_at=time(chance.randrange(24), 30) if day and chance.random() < 0.4 else None,
        severity=chance.choice(list(Severity)),
        description=chance.choice(("Sett av personal.", "Hört av en elev vid sjön.", "")),
        place="",
        unit_id=some(units, 0.9),
        area_id=some(areas, 0.8),
        category_id=some(categories, 0.9),
        problem_id=None if draft else some(problems, 0.4),
        reported_at=None if draft else reported,
        feedback_due_since=reported if chance.random() < 0.2 else None,
        deleted_at=reported if chance.random() < 0.1 else None,
    )
