"""Frozen minutes as JSON and back: the same content gives the same text, and that can be read for ever."""

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from orat.domain.minutes import MinutesContent
from orat.errors import EnvironmentFault

FORMAT = 1
"""Raised when old readers would misunderstand the new text; a field added with a default does not do that."""


def to_json(content: MinutesContent) -> str:
    """The content as JSON with sorted keys and its format number; dates and times by ISO 8601."""
    return json.dumps(
        {"format": FORMAT, "content": _plain(content)},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def from_json(text: str) -> MinutesContent:
    """The content that `to_json` wrote. Raises EnvironmentFault("newer-content") for a later format,
    ("unreadable-content") for what is none.
    """
    try:
        whole = json.loads(text)
        version = whole["format"]
        if version > FORMAT:
            raise EnvironmentFault("newer-content", format=version, known=FORMAT)
        content = _typed(whole["content"], MinutesContent)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentFault("unreadable-content") from error
    assert isinstance(content, MinutesContent)  # noqa: S101 -- tells mypy what _typed was asked for
    return content


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def _typed(value: Any, kind: Any) -> Any:
    if get_origin(kind) is UnionType:
        if value is None:
            return None
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
    if get_origin(kind) is tuple:
        return tuple(_typed(each, get_args(kind)[0]) for each in value)
    if is_dataclass(kind):
        make: Any = kind
        return make(**{name: _typed(value[name], hint) for name, hint in _hints(make, frozenset(value))})
    if issubclass(kind, datetime | date | time):
        return kind.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    if not isinstance(value, kind):
        raise TypeError(kind.__name__)
    return value


@cache
def _hints(kind: Any, given: frozenset[str]) -> tuple[tuple[str, Any], ...]:
    """The fields to read with their types; one that was added later may be missing if it has a default."""
    hints = get_type_hints(kind)
    return tuple(
        (field.name, hints[field.name])
        for field in fields(kind)
        if field.name in given or (field.default is MISSING and field.default_factory is MISSING)
    )
