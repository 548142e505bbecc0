"""Which new concerns belong together, and which belong to a problem already there.

Average linkage over the pairwise scores, with problems as clusters that are there from the start and never
merge with one another. A mean over all pairs keeps one concern from chaining two unlike things together;
nothing depends on the order of the input.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations

from orat.analysis.common import shared_reasons, telling_words
from orat.analysis.similarity import aspects, score_of
from orat.analysis.surroundings import Surroundings
from orat.domain.concern import Concern
from orat.domain.likeness import Grouping

TOGETHER = 0.4
"""The least mean score of two clusters that are joined."""
_RECENT = 12
_MOST = 300


@dataclass(slots=True)
class _Cluster:
    """Concerns gathered so far; `ids` are of the new ones, `key` the least of them, for ties."""

    problem_id: int | None
    concerns: list[Concern]
    ids: tuple[int, ...]


def group(
    new: Sequence[Concern], problems: Mapping[int, Sequence[Concern]], context: Surroundings
) -> tuple[Grouping, ...]:
    """Gather new concerns into problems already there or into groups of two or more.

    Those left alone are left out. A problem is judged by its latest concerns. Of very many new ones the 300
    with the latest events are looked at, so that a proposal never takes minutes. Groups that go to problems
    come first, then those of their own by their lowest id.
    """
    latest = sorted({concern.id: concern for concern in new}.values(), key=_event_order, reverse=True)[:_MOST]
    fresh = sorted(latest, key=lambda concern: concern.id)
    clusters = [_Cluster(None, [concern], (concern.id,)) for concern in fresh]
    known = {concern.id for concern in fresh}
    for problem_id in sorted(problems):
        members = sorted(
            (member for member in problems[problem_id] if member.id not in known),
            key=_event_order,
            reverse=True,
        )[:_RECENT]
        if members:
            clusters.append(_Cluster(problem_id, members, ()))
    joined = _join(clusters, context)
    found = [
        _grouping(cluster, context)
        for cluster in joined
        if cluster.ids and (cluster.problem_id is not None or len(cluster.ids) > 1)
    ]
    return tuple(sorted(found, key=lambda it: (it.problem_id is None, it.problem_id or 0, it.concern_ids)))


def _event_order(concern: Concern) -> tuple[int, int]:
    return (concern.happened_on.toordinal() if concern.happened_on else 0, concern.id)


def _join(clusters: list[_Cluster], context: Surroundings) -> list[_Cluster]:
    """Join the most alike two, again and again, until none are alike enough."""
    alive = dict(enumerate(clusters))
    means = {
        (i, j): _mean(clusters[i], clusters[j], context)
        for i, j in combinations(range(len(clusters)), 2)
        if clusters[i].problem_id is None or clusters[j].problem_id is None
    }
    queue = [(-mean, i, j) for (i, j), mean in means.items() if mean >= TOGETHER]
    heapify(queue)
    following = len(clusters)
    while queue:
        _, i, j = heappop(queue)
        if i not in alive or j not in alive:
            continue
        one, other = alive.pop(i), alive.pop(j)
        made = _Cluster(
            one.problem_id if one.problem_id is not None else other.problem_id,
            one.concerns + other.concerns,
            tuple(sorted(one.ids + other.ids)),
        )
        for k, third in alive.items():
            if made.problem_id is not None and third.problem_id is not None:
                continue
            mean = _combined(means, (i, len(one.concerns)), (j, len(other.concerns)), k)
            means[k, following] = mean
            if mean >= TOGETHER:
                heappush(queue, (-mean, k, following))
        alive[following] = made
        following += 1
    return list(alive.values())


def _mean(a: _Cluster, b: _Cluster, context: Surroundings) -> float:
    scores = [score_of(aspects(one, other, context)) for one in a.concerns for other in b.concerns]
    return sum(scores) / len(scores)


def _combined(
    means: Mapping[tuple[int, int], float], one: tuple[int, int], other: tuple[int, int], third: int
) -> float:
    """The mean from a third cluster to two that were joined, each as (index, size); Lance and Williams."""
    (i, size_i), (j, size_j) = one, other
    to_i, to_j = means[min(i, third), max(i, third)], means[min(j, third), max(j, third)]
    return (size_i * to_i + size_j * to_j) / (size_i + size_j)


def _grouping(cluster: _Cluster, context: Surroundings) -> Grouping:
    members = sorted(cluster.concerns, key=_event_order)
    pairs = [aspects(a, b, context) for a, b in combinations(members, 2)]
    days = [member.happened_on for member in members if member.happened_on is not None]
    return Grouping(
        concern_ids=cluster.ids,
        problem_id=cluster.problem_id,
        title=central(members, context).title,
        common=shared_reasons(pairs),
        words=telling_words(members),
        score=round(sum(map(score_of, pairs)) / len(pairs), 4),
        first=min(days, default=None),
        last=max(days, default=None),
    )


def central(members: Sequence[Concern], context: Surroundings) -> Concern:
    """The concern most like all the others; among equals the shortest title, then the lowest id."""

    def standing(concern: Concern) -> tuple[float, int, int]:
        others: Iterable[Concern] = (other for other in members if other.id != concern.id)
        total = sum(score_of(aspects(concern, other, context)) for other in others)
        return (-round(total, 6), len(concern.title), concern.id)

    return min((member for member in members if member.title), key=standing, default=members[0])
