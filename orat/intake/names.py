"""What the names in a report mean in this register: which unit, which category, which area."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from orat.domain.register import Area, Category, Unit

_DEEPEST = 6
_TOGETHER = re.compile(r", | och | eller ")
_DASH = re.compile(r"\s*[-‐‑‒–—−]\s*")
_SIGNS = re.compile(r"[\W_]+")
_LONGEST = 200
_LEAST = 3
"""So many letters a part of a name must have to stand for it."""
_BETWEEN = re.compile(r"\s*(?:[›>/|:]|\s[–-]\s)\s*")


class Sureness(StrEnum):
    """How a name was understood: as it stands, by a part of it, as one of several, or not at all."""

    SAME = "same"
    READ_AS = "read-as"
    SEVERAL = "several"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Names:
    """Ids by name as `plain` writes it; a name that means two things means none. `units_called` are what each
    unit is called, `squeezed`.
    """

    units: Mapping[str, int] = field(default_factory=dict)
    categories: Mapping[str, int] = field(default_factory=dict)
    areas: Mapping[str, int] = field(default_factory=dict)
    units_called: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    _units_met: dict[str, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(
        cls, units: Iterable[Unit] = (), categories: Iterable[Category] = (), areas: Iterable[Area] = ()
    ) -> Names:
        """The names of what is active: a unit's long and short one, a category's and an area's own, and with
        those above it.
        """
        called = {
            unit.id: tuple(dict.fromkeys(filter(None, (unit.name, unit.short_name))))
            for unit in units
            if unit.active
        }
        return cls(
            _single((name, unit_id) for unit_id, names in called.items() for name in names),
            _with_words(_placed(categories)),
            _placed(areas),
            {unit_id: tuple(map(squeezed, names)) for unit_id, names in called.items()},
        )

    def unit(self, text: str) -> int | None:
        """The one unit that is called so, or of whose name this is a part."""
        return self.unit_meant(text)[0]

    def unit_meant(self, text: str) -> tuple[int | None, Sureness]:
        """The unit, if it is one alone, and how sure that is."""
        known = self.units.get(plain(text))
        if known is not None:
            return known, Sureness.SAME
        like = self.units_like(text)
        if len(like) != 1:
            return None, Sureness.SEVERAL if like else Sureness.UNKNOWN
        same = _joined(text) in map(_joined, self.units_called[like[0]])
        return like[0], Sureness.SAME if same else Sureness.READ_AS

    def units_like(self, text: str) -> tuple[int, ...]:
        """The units that it may be: those called just so but for signs and spaces, else those whose name
        begins so or has these words, or stands whole in what was written.
        """
        word = squeezed(text[:_LONGEST])
        found = self._units_met.get(word)
        if found is None:
            found = self._units_met[word] = self._find_units(word)
        return found

    def _find_units(self, word: str) -> tuple[int, ...]:
        if len(_joined(word)) < _LEAST:
            return ()
        called = self.units_called.items()
        same = tuple(unit_id for unit_id, names in called if _joined(word) in map(_joined, names))
        return same or tuple(
            unit_id for unit_id, names in called if any(_is_part(word, name) for name in names)
        )

    def category(self, text: str) -> int | None:
        """The category of that name, or the last of a path: "Brand och pyroteknik › Anlagd brand"."""
        return _last(text, self.categories)

    def area(self, text: str) -> int | None:
        """The area of that name, or the last of a path."""
        return _last(text, self.areas)


def squeezed(name: str) -> str:
    """The words and numbers of a name, in small letters and with one space between: "ängsskolan f 9" of
    "Ängsskolan F–9".
    """
    return _SIGNS.sub(" ", name.casefold()).strip()


def _joined(name: str) -> str:
    return _SIGNS.sub("", name.casefold())


def _is_part(word: str, name: str) -> bool:
    """Whether a name begins with what was written or has its words, or is itself a part of that."""
    if len(name) < _LEAST:
        return False
    return name.startswith(word) or f" {word} " in f" {name} " or f" {name} " in f" {word} "


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
    for word in (plain(text), _dashed(text)):
        if word in known:
            return known[word]
    last = _BETWEEN.split(text)[-1]
    return known.get(plain(last), known.get(_dashed(last)))


def _dashed(name: str) -> str:
    """`plain`, with every dash as the hyphen that keyboards have."""
    return plain(_DASH.sub("-", name))


def _single(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    doubled = set()
    for name, number in pairs:
        key = plain(name)
        if key and found.setdefault(key, number) != number:
            doubled.add(key)
    single = {name: number for name, number in found.items() if name not in doubled}
    for name, number in tuple(single.items()):
        single.setdefault(_dashed(name), number)
    return single
