"""A packed concern as pairs of field and text, which a report keeps as what was written, and back again."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, time
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from orat.domain.event import TOLD
from orat.domain.package import PackedConcern

NAMED = ("category", "area", "unit")
"""What is filed under something is packed by its name."""
FILES = "files"
"""The name under which the digests of attachments stand."""
_KEPT = (*TOLD, *NAMED)


def as_pairs(packed: PackedConcern) -> tuple[tuple[str, str], ...]:
    """Each field that says anything, with its value as text, and which files came along."""
    pairs = [(name, _text(getattr(packed, name))) for name in _KEPT]
    pairs.append((FILES, ",".join(sorted(file.digest for file in packed.files))))
    return tuple((name, text) for name, text in pairs if text)


def same(one: Iterable[tuple[str, str]], other: Iterable[tuple[str, str]]) -> bool:
    """Whether such pairs say the same; that a file is left out says nothing."""
    before, after = dict(one), dict(other)
    files = set(after.pop(FILES, "").split(",")) - set(before.pop(FILES, "").split(",")) - {""}
    return before == after and not files


def from_pairs(pairs: Iterable[tuple[str, str]], number: int = 0) -> PackedConcern:
    """The concern of such pairs; what a later edition writes otherwise is left out."""
    hints = get_type_hints(PackedConcern)
    known = {each.name for each in fields(PackedConcern)} & set(_KEPT)
    values: dict[str, Any] = {}
    for name, text in pairs:
        if name in known:
            try:
                values[name] = _value(hints[name], text)
            except ValueError:
                continue
    return PackedConcern(id=number, **values)


def _text(value: Any) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, frozenset):
        return ",".join(sorted(_text(each) for each in value))
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _value(hint: Any, text: str) -> Any:
    if isinstance(hint, UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is frozenset:
        return frozenset(_value(get_args(hint)[0], each) for each in text.split(",") if each)
    if hint is bool:
        return text == "1"
    if issubclass(hint, date | time):
        return hint.fromisoformat(text)
    if issubclass(hint, int) and issubclass(hint, Enum):
        return hint(int(text))
    return hint(text)
