"""Who can answer for a measure, and who of them a typed name means."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from orat.domain.register import Person, Unit, answers_to

N = TypeVar("N", Unit, Person)


@dataclass(frozen=True, slots=True)
class Candidates:
    """The units and the people in use, in Swedish order."""

    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Responsible:
    """A unit, somebody of one, or a name outside the register."""

    unit: Unit | None = None
    name: str = ""

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.unit.name if self.unit else "")))


def responsible(typed: str, among: Candidates) -> Responsible:
    """Whom a typed name means: the one unit that answers to it, else the one person. What means none or
    several stays as it is typed.
    """
    unit = _the_one(typed, among.units, lambda each: (each.name, each.short_name))
    if unit is not None or not typed:
        return Responsible(unit)
    person = _the_one(typed, among.people, lambda each: (each.name,))
    if person is None:
        return Responsible(name=typed)
    theirs = next((each for each in among.units if each.id == person.unit_id), None)
    return Responsible(theirs, person.name)


def _the_one(typed: str, among: Iterable[N], names: Callable[[N], tuple[str, ...]]) -> N | None:
    """The only one with this very name, or else the only one that answers to it."""
    if not typed:
        return None
    wanted = typed.casefold()
    exact = [each for each in among if wanted in {name.casefold() for name in names(each)}]
    found = exact or [each for each in among if answers_to(typed, *names(each))]
    return found[0] if len(found) == 1 else None
