"""Which problems belong together because they were merged, and what lies below a node of a tree."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from orat.storage import tables


@dataclass(frozen=True, slots=True)
class Families:
    """All merges at one moment; there are few of them. A family is a root and everything merged into it."""

    parents: Mapping[int, int]
    children: Mapping[int, tuple[int, ...]]

    @classmethod
    def read(cls, connection: Connection) -> "Families":
        """The merges as they stand."""
        parents: dict[int, int] = {}
        children: dict[int, tuple[int, ...]] = {}
        for member, parent in connection.execute(_merged()):
            parents[member] = parent
            children[parent] = (*children.get(parent, ()), member)
        return cls(parents, children)

    def root(self, problem_id: int) -> int:
        """The problem that is not merged into another; an unknown one is its own root."""
        passed = {problem_id}
        while (parent := self.parents.get(problem_id)) is not None and parent not in passed:
            passed.add(parent)
            problem_id = parent
        return problem_id

    def of(self, problem_id: int) -> tuple[int, ...]:
        """The whole family of a problem, its root first."""
        found = [self.root(problem_id)]
        for member in found:
            found += [child for child in self.children.get(member, ()) if child not in found]
        return tuple(found)


def below(connection: Connection, node: Table, ids: Collection[int]) -> frozenset[int]:
    """The nodes given, whether there or not, and all their descendants."""
    if not ids:
        return frozenset()
    return frozenset(ids).union(connection.execute(_below(node), {"ids": sorted(ids)}).scalars())


@cache
def _below(node: Table) -> Select[int]:
    tree = (
        select(node.c.id).where(node.c.id.in_(bindparam("ids", expanding=True))).cte("below", recursive=True)
    )
    tree = tree.union(select(node.c.id).where(node.c.parent_id == tree.c.id))
    return select(tree.c.id)


@cache
def _merged() -> Select[int, int]:
    problem: Any = tables.PROBLEM.c
    merged = select(problem.id, problem.merged_into_id).where(problem.merged_into_id.is_not(None))
    return merged.order_by(problem.id)
