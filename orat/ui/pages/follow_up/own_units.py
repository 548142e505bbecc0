"""The units that a person calls their own on this seat, chosen once and remembered in the local settings."""

import json

from orat.settings import SettingsFile

_KEY = "follow_up.own_units"


def own_units(settings: SettingsFile) -> frozenset[int]:
    """The ids of the units chosen here; empty when none ever were."""
    try:
        kept = json.loads(settings.value.remembered.get(_KEY, "[]"))
    except ValueError:
        return frozenset()
    return (
        frozenset(each for each in kept if isinstance(each, int)) if isinstance(kept, list) else frozenset()
    )


def remember_own_units(settings: SettingsFile, unit_ids: frozenset[int]) -> None:
    """Keep another choice."""
    remember(settings, _KEY, json.dumps(sorted(unit_ids)))


def remember(settings: SettingsFile, key: str, value: str) -> None:
    """Keep one small choice of this seat."""
    settings.change(remembered={**settings.value.remembered, key: value})
