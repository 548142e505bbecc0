"""The texts of frozen content, each under a path that names it: "points/3/decision", counted from 0."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from orat.domain.agenda import ItemKind
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PicturePrint,
    PointPrint,
)

TEXTS: Mapping[type[Any], tuple[str, ...]] = {
    MinutesContent: (
        "organisation", "department", "document_name", "dnr", "place", "cancelled_reason", "summary",
        "distribution",
    ),
    Attendee: ("name", "organisation"),
    PointPrint: ("title", "presenter", "note", "discussion", "decision", "outcome_reason"),
    MeasurePrint: ("what", "owner", "note"),
    ConcernPrint: ("number", "title", "unit", "place"),
    ContentChange: ("before", "after"),
    NextMeeting: ("place",),
    PicturePrint: ("caption",),
}  # fmt: skip
"""What somebody wrote, of each kind of value. All other text in them is a code or made by the program."""

PARTS: Mapping[type[Any], tuple[str, ...]] = {
    MinutesContent: (
        "present", "apologies", "absent", "follow_ups", "points", "next_meeting", "sign_off", "changes",
    ),
    PointPrint: ("measures", "concerns", "pictures"),
}  # fmt: skip
"""Where further values are found; a tuple's members are numbered from 0."""

ATTENDANCE = ("present", "apologies", "absent")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentField:
    """One text, or a whole attendee, measure, concern or point (`group`) with the text it is known by.

    `where` is "§ 3", or "" for the head; `label` is a code as in ContentChange.what.
    """

    path: str
    where: str
    label: str
    text: str
    group: bool = False


def content_fields(content: MinutesContent) -> tuple[ContentField, ...]:
    """Every text that is not empty, in the order of the document, each group before what is in it."""
    return tuple(_walk(content, "", content))


def where_of(path: str, content: MinutesContent) -> str:
    """The point that a path is in, as "§ 3"; "" for the head. The follow-up is in its own point."""
    part, _, rest = path.partition("/")
    if part == "points":
        return f"§ {content.points[int(rest.partition('/')[0])].paragraph}"
    if part == "changes":
        return content.changes[int(rest.partition("/")[0])].where
    if part == "follow_ups":
        point = next((point for point in content.points if point.kind is ItemKind.FOLLOW_UP), None)
        return f"§ {point.paragraph}" if point else ""
    return ""


def label_of(path: str) -> str:
    """The field's code as in ContentChange.what: what a point's lists hold is called after the list."""
    names = [part for part in path.split("/") if not part.isdecimal()]
    if names[0] != "points":
        return names[0]
    return names[1] if len(names) > 1 else "point"


def _walk(value: Any, path: str, content: MinutesContent) -> Iterator[ContentField]:
    if isinstance(value, str):
        if value:
            yield ContentField(path=path, where=where_of(path, content), label=label_of(path), text=value)
        return
    if isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _walk(each, f"{path}/{index}", content)
        return
    if value is None:
        return
    if path and not isinstance(value, NextMeeting | ContentChange):
        yield ContentField(
            path=path, where=where_of(path, content), label=label_of(path), text=_known_by(value), group=True
        )
    kind = type(value)
    for name in (*TEXTS[kind], *PARTS.get(kind, ())):
        yield from _walk(getattr(value, name), f"{path}/{name}" if path else name, content)


def _known_by(value: Any) -> str:
    if isinstance(value, Attendee):
        return ", ".join(filter(None, (value.name, value.organisation)))
    if isinstance(value, MeasurePrint):
        return ", ".join(filter(None, (value.what, value.owner)))
    if isinstance(value, ConcernPrint):
        return " ".join(filter(None, (value.number, value.title)))
    if isinstance(value, PicturePrint):
        return value.caption
    return str(value.title)
