"""What a text that mentions somebody is about, and the words around the name."""

import re
from typing import Any

from orat.domain.agenda import AgendaItem
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.measure import Feedback, FollowUp, Measure
from orat.domain.meeting import Meeting
from orat.domain.minutes import MinutesVersion
from orat.storage.entities import ENTITIES
from orat.storage.work import Reader

_AROUND = 60
"""So many characters at each side of a name are told."""
_WHOLE = frozenset({"content", "maskings", "typed", "beside", "headings", "notes", "rules", "exceptions"})
"""Fields that hold data in a form that nobody reads."""


def about(reader: Reader, kind: Kind, row_id: int) -> str:
    """What a row is called where a person would look for it: a number, a week and §, a title."""
    value: Any = reader.get(ENTITIES[kind], row_id)
    if isinstance(value, Concern):
        return f"{value.number} {value.title}".strip()
    if isinstance(value, Meeting):
        return str(value.week)
    if isinstance(value, AgendaItem):
        week = reader.get(Meeting, value.meeting_id).week
        return " ".join(filter(None, (str(week), f"§ {value.position}", value.title)))
    if isinstance(value, MinutesVersion):
        return f"{reader.get(Meeting, value.meeting_id).week} · {value.version}"
    if isinstance(value, Feedback):
        return about(reader, Kind.CONCERN, value.concern_id)
    if isinstance(value, FollowUp):
        return reader.get(Measure, value.measure_id).what
    if isinstance(value, Measure):
        return value.what
    return str(getattr(value, "title", "") or getattr(value, "name", "") or "")


def excerpt(text: str, name: str, field: str) -> str:
    """The words around the first place where the name stands; "" of what nobody reads as a text."""
    if field in _WHOLE:
        return ""
    at = text.find(name)
    first, last = max(0, at - _AROUND), at + len(name) + _AROUND
    words = " ".join(text[first:last].split())
    if first:
        words = re.sub(r"^\S*\s", "… ", words)
    return re.sub(r"\s\S*$", " …", words) if last < len(text) else words
