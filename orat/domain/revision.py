"""What differs when something that was sent is sent again: part by part, and what was changed here since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from orat.domain.event import FiledEvent

PARTS: Mapping[str, tuple[str, ...]] = {
    "title": ("title",),
    "category": ("category_id",),
    "severity": ("severity",),
    "trend": ("trend",),
    "when": ("when_kind", "happened_on", "happened_at", "ended_on", "ended_at"),
    "recurring": ("recurring", "recurrence"),
    "area": ("area_id",),
    "place": ("place",),
    "place_kind": ("place_kind",),
    "point": ("latitude", "longitude"),
    "unit": ("unit_id",),
    "reporter_role": ("reporter_role",),
    "source": ("source",),
    "certainty": ("certainty",),
    "description": ("description",),
    "effects": ("effects", "effect_note"),
    "already_done": ("already_done",),
    "police": ("police_report", "police_reference"),
    "help_wanted": ("help_wanted",),
}
"""What a person reads as one thing, with the fields that it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A part that the sender now says otherwise. `changed_here` says that it was changed here too, so that
    taking it over would undo that; `unknown` that what it names does not exist here.
    """

    part: str
    changed_here: bool = False
    unknown: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it stands in."""
        return PARTS[self.part]


def differing(sent: FiledEvent, here: FiledEvent, again: FiledEvent) -> tuple[Differing, ...]:
    """The parts in which what was `sent` and what is sent `again` differ, and are not so `here` already."""
    found = []
    for part, names in PARTS.items():
        before, now, after = (values(each, names) for each in (sent, here, again))
        if after not in (before, now):
            found.append(Differing(part=part, changed_here=now != before))
    return tuple(found)


def values(event: FiledEvent, names: Iterable[str]) -> dict[str, Any]:
    """Those fields of an event."""
    return {name: getattr(event, name) for name in names}
