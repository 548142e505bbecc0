"""The labelled corpus as domain values, the plain rule that grouping has to beat, and the scores of both."""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from itertools import groupby
from pathlib import Path

from orat.analysis.grouping import group
from orat.analysis.similarity import similar
from orat.analysis.surroundings import Surroundings
from orat.domain.concern import Concern
from orat.domain.scales import WhenKind
from orat.domain.weeks import Week

CORPUS = Path(__file__).with_name("concerns.json")
DEVELOPMENT, HELD_OUT = "development", "held-out"
WEEKS_REMEMBERED = 8
"""How long a concern left alone is offered again, in weeks."""


@dataclass(frozen=True)
class Part:
    """Concerns, the problem each belongs to (None: alone), and where they live."""

    concerns: tuple[Concern, ...]
    labels: Mapping[int, str | None]
    context: Surroundings

    def truth(self) -> dict[int, Hashable]:
        """The group of each concern; one that stands alone is a group of its own."""
        return {concern.id: self.labels[concern.id] or concern.id for concern in self.concerns}


@cache
def load(part: str) -> Part:
    """One part of the corpus."""
    corpus = json.loads(CORPUS.read_text(encoding="utf-8"))
    areas = {area["name"]: number for number, area in enumerate(corpus["areas"], 1)}
    units = {unit["name"]: number for number, unit in enumerate(corpus["units"], 1)}
    categories = _categories(row["category"] for row in corpus["concerns"])
    rows = [row for row in corpus["concerns"] if row["part"] == part]
    return Part(
        tuple(_concern(row, areas, units, categories) for row in rows),
        {row["id"]: row["problem"] for row in rows},
        Surroundings(
            area_parents={areas[area["name"]]: areas.get(area["parent"]) for area in corpus["areas"]},
            category_parents={
                number: categories[name.partition(" › ")[0]] if " › " in name else None
                for name, number in categories.items()
            },
            area_points={
                areas[area["name"]]: (area["latitude"], area["longitude"])
                for area in corpus["areas"]
                if area["latitude"] is not None
            },
        ),
    )


def _categories(names: Iterable[str]) -> dict[str, int]:
    with_parents = {level for name in names for level in (name.partition(" › ")[0], name)}
    return {name: number for number, name in enumerate(sorted(with_parents), 1)}


def _concern(
    row: dict[str, str], areas: dict[str, int], units: dict[str, int], categories: dict[str, int]
) -> Concern:
    return Concern(
        id=int(row["id"]),
        title=row["title"],
        description=row["description"],
        category_id=categories[row["category"]],
        area_id=areas[row["area"]],
        unit_id=units[row["unit"]],
        place=row["place"],
        happened_on=date.fromisoformat(row["happened_on"]),
        happened_at=time.fromisoformat(row["at"]) if row["at"] else None,
        when_kind=WhenKind(row["when"]),
    )


def grouped_at_once(part: Part) -> dict[int, Hashable]:
    """The group of each concern when all are grouped together."""
    found: dict[int, Hashable] = {concern.id: concern.id for concern in part.concerns}
    for number, grouping in enumerate(group(part.concerns, {}, part.context)):
        found.update(dict.fromkeys(grouping.concern_ids, f"group {number}"))
    return found


def grouped_by_week(part: Part) -> dict[int, Hashable]:
    """The group of each concern when every week's new ones are grouped and each suggestion is taken."""
    by_id = {concern.id: concern for concern in part.concerns}
    problems: dict[int, list[Concern]] = {}
    found: dict[int, Hashable] = {}
    alone: list[Concern] = []
    for week, coming in groupby(sorted(part.concerns, key=_when), key=lambda it: Week.of(_day(it))):
        oldest = week.shifted(-WEEKS_REMEMBERED)
        new = [concern for concern in alone if Week.of(_day(concern)) >= oldest] + list(coming)
        for grouping in group(new, problems, part.context):
            problem = grouping.problem_id or len(problems) + 1
            problems.setdefault(problem, []).extend(by_id[number] for number in grouping.concern_ids)
            found.update(dict.fromkeys(grouping.concern_ids, f"problem {problem}"))
        alone = [concern for concern in new if concern.id not in found]
    return {number: found.get(number, number) for number in by_id}


def grouped_plainly(part: Part) -> dict[int, Hashable]:
    """The plain rule: the same area and the same category (of the first level, where it does better)."""
    return {concern.id: (concern.area_id, top(part, concern)) for concern in part.concerns}


def top(part: Part, concern: Concern) -> int | None:
    """A concern's category of the first level."""
    if concern.category_id is None:
        return None
    return part.context.category_parents.get(concern.category_id) or concern.category_id


def b_cubed(found: Mapping[int, Hashable], truth: Mapping[int, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 as means over the concerns (Bagga and Baldwin 1998)."""
    precision = recall = 0.0
    for number in truth:
        mine = {other for other in truth if found[other] == found[number]}
        right = {other for other in truth if truth[other] == truth[number]}
        precision += len(mine & right) / len(mine)
        recall += len(mine & right) / len(right)
    precision, recall = precision / len(truth), recall / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)


Suggest = Callable[[Part, Concern, Sequence[Concern]], int | None]


def suggested(part: Part, concern: Concern, earlier: Sequence[Concern]) -> int | None:
    """The first suggestion."""
    found = similar(concern, earlier, part.context, limit=1)
    return found[0].concern_id if found else None


def suggested_plainly(part: Part, concern: Concern, earlier: Sequence[Concern]) -> int | None:
    """The latest of the same area and category; the very same category of the second level first."""
    like = [it for it in earlier if it.area_id == concern.area_id and top(part, it) == top(part, concern)]
    best = max(like, key=lambda it: (it.category_id == concern.category_id, _when(it)), default=None)
    return best.id if best else None


def hit_at_1(part: Part, suggest: Suggest) -> tuple[float, float]:
    """How often the first suggestion is of the same problem, of those that have an earlier one there.

    Then how often there is a suggestion for those that have none: the false alarms.
    """
    hits: list[bool] = []
    alarms: list[bool] = []
    for concern in part.concerns:
        earlier = [other for other in part.concerns if _when(other) < _when(concern)]
        problem = part.labels[concern.id]
        first = suggest(part, concern, earlier)
        if problem is not None and any(part.labels[other.id] == problem for other in earlier):
            hits.append(first is not None and part.labels[first] == problem)
        else:
            alarms.append(first is not None)
    return sum(hits) / len(hits), sum(alarms) / len(alarms)


def _day(concern: Concern) -> date:
    assert concern.happened_on is not None
    return concern.happened_on


def _when(concern: Concern) -> tuple[date, int]:
    return _day(concern), concern.id
