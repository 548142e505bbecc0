"""Extracts of the notes (protokollsutdrag): the points that concern one unit, or one point alone."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from orat.domain.agenda import ItemKind
from orat.domain.minutes import Edition, MeasurePrint, MinutesContent, PointPrint
from orat.errors import UserError


def excerpt_for_unit(content: MinutesContent, names: Collection[str], subject: str) -> MinutesContent:
    """The points with a concern of the unit or a measure that it owns; of concerns, only its own.

    `names` are what the unit is called, `subject` which of them the excerpt is headed with. Raises
    UserError("nothing-for-unit") when nothing concerns it.
    """
    follow_ups = _owned(content.follow_ups, names)
    points = tuple(
        _only_of(point, names)
        for point in content.points
        if _concerns(point, names) or (point.kind is ItemKind.FOLLOW_UP and follow_ups)
    )
    if not points and not follow_ups:
        raise UserError("nothing-for-unit", name=subject)
    return _excerpt(content, points, follow_ups, subject)


def excerpt_for_point(content: MinutesContent, paragraph: int) -> MinutesContent:
    """One point by its § number. Raises UserError("no-such-point")."""
    point = next((each for each in content.points if each.paragraph == paragraph), None)
    if point is None:
        raise UserError("no-such-point", paragraph=paragraph)
    follow_ups = content.follow_ups if point.kind is ItemKind.FOLLOW_UP else ()
    return _excerpt(content, (point,), follow_ups, f"§ {paragraph}")


def units_named(content: MinutesContent) -> frozenset[str]:
    """The units that an excerpt could be made for, by the names in the content; owners with what follows."""
    measures = [*content.follow_ups, *(each for point in content.points for each in point.measures)]
    return frozenset(
        [
            *(concern.unit for point in content.points for concern in point.concerns),
            *(measure.owner for measure in measures),
        ]
    )


def owned_by(owner: str, names: Collection[str]) -> bool:
    """Whether who answers for a measure is a unit of these names, alone or with a person's role behind."""
    return any(owner == name or owner.startswith(f"{name}, ") for name in names if name)


def _concerns(point: PointPrint, names: Collection[str]) -> bool:
    return any(each.unit in names for each in point.concerns) or bool(_owned(point.measures, names))


def _only_of(point: PointPrint, names: Collection[str]) -> PointPrint:
    """The point with the unit's own concerns, and of the pictures those and the point's own."""
    concerns = tuple(each for each in point.concerns if each.unit in names)
    numbers = {"", *(each.number for each in concerns)}
    pictures = tuple(each for each in point.pictures if each.number in numbers)
    return replace(point, concerns=concerns, pictures=pictures)


def _owned(measures: Iterable[MeasurePrint], names: Collection[str]) -> tuple[MeasurePrint, ...]:
    return tuple(each for each in measures if owned_by(each.owner, names))


def _excerpt(
    content: MinutesContent,
    points: tuple[PointPrint, ...],
    follow_ups: tuple[MeasurePrint, ...],
    subject: str,
) -> MinutesContent:
    """When, where, who was there, and the points; nothing that sums up or tells of the others."""
    shown = {"", *(f"§ {point.paragraph}" for point in points)}
    return replace(
        content,
        edition=Edition.EXCERPT,
        excerpt_of=subject,
        points=points,
        follow_ups=follow_ups,
        apologies=(),
        absent=(),
        summary="",
        new_measures=0,
        closed_measures=0,
        overdue_measures=0,
        next_meeting=None,
        distribution="",
        changes=(),
        masked=tuple(each for each in content.masked if each.where in shown),
    )
