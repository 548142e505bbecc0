"""What the names in a report mean in this register: which unit, which category, which area."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from orat.domain.register import Area, Category, Unit

_DEEPEST = 6
_TOGETHER = re.compile(r", | och | eller ")
_BETWEEN = re.compile(r"\s*(?:[›>/|:]|\s[–-]\s)\s*")


@dataclass(frozen=True, slots=True)
class Names:
    """Ids by name as `plain` writes it; a name that means two things means none."""

    units: Mapping[str, int] = field(default_factory=dict)
    categories: Mapping[str, int] = field(default_factory=dict)
    areas: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(
        cls, units: Iterable[Unit] = (), categories: Iterable[Category] = (), areas: Iterable[Area] = ()
    ) -> Names:
        """The names of what is active: a unit's long and short one, a category's and an area's own, and with
        those above it.
        """
        return cls(
            _single(
                (name, unit.id)
                for unit in units
                if unit.active
                for name in dict.fromkeys((unit.name, unit.short_name))
            ),
            _with_words(_placed(categories)),
            _placed(areas),
        )

    def unit(self, text: str) -> int | None:
        """The unit of that name."""
        return self.units.get(plain(text))

    def category(self, text: str) -> int | None:
        """The category of that name, or the last of a path: "Brand och pyroteknik › Anlagd brand"."""
        return _last(text, self.categories)

    def area(self, text: str) -> int | None:
        """The area of that name, or the last of a path."""
        return _last(text, self.areas)


def plain(name: str) -> str:
    """A name without what tells no two apart: case and spaces."""
    return " ".join(name.casefold().split())


def _placed(entries: Iterable[Category] | Iterable[Area]) -> dict[str, int]:
    """Ids by name, and by the names from the top down to it: "Skadegörelse › Klotter"."""
    by_id: dict[int, Category | Area] = {each.id: each for each in entries}
    pairs: list[tuple[str, int]] = []
    for each in by_id.values():
        if each.active:
            names, above = [each.name], by_id.get(each.parent_id or 0)
            while above is not None and len(names) < _DEEPEST:
                names.insert(0, above.name)
                above = by_id.get(above.parent_id or 0)
            pairs += [(" › ".join(names[at:]), each.id) for at in range(len(names))]
    return _single(pairs)


def _with_words(known: Mapping[str, int]) -> dict[str, int]:
    """The same, and the single words of names that put several together: "pyroteknik" of "Brand och
    pyroteknik", unless two names have it.
    """
    words = _single(
        (part, number)
        for name, number in known.items()
        for part in _TOGETHER.split(name)
        if "›" not in name and " " not in part
    )
    return {**words, **known}


def _last(text: str, known: Mapping[str, int]) -> int | None:
    whole = known.get(plain(text))
    return whole if whole is not None else known.get(plain(_BETWEEN.split(text)[-1]))


def _single(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    doubled = set()
    for name, number in pairs:
        key = plain(name)
        if key and found.setdefault(key, number) != number:
            doubled.add(key)
    return {name: number for name, number in found.items() if name not in doubled}
