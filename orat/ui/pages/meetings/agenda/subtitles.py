"""The muted line below a point's title: what it is about, who presents it, and why it is there."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from orat.domain.agenda import ItemKind
from orat.domain.happened import happened_text
from orat.domain.rows import ConcernRow, ItemView, MeasureRow
from orat.domain.scales import Trend
from orat.ui import formats
from orat.ui.words import trend_word

translate = QCoreApplication.translate
_UNITS_NAMED = 4
_SHORT = 28


def point_subtitle(view: ItemView, reviews: tuple[MeasureRow, ...] = ()) -> str:
    """One line, parts parted by a middle dot; `reviews` are the measures that the follow-up takes up."""
    item = view.item
    parts: list[str] = []
    if item.kind is ItemKind.FOLLOW_UP:
        parts.append(review_count(reviews))
    elif item.kind is ItemKind.INFORMATION:
        parts.append(translate("PointSubtitle", "Information"))
    elif view.concerns:
        parts.append(_concerns(view))
    if view.trend is not None and view.trend is not Trend.STEADY:
        parts.append(trend_word(view.trend))
    if item.kind is not ItemKind.FOLLOW_UP and view.open_measures:
        parts.append(_measures(view.open_measures, view.overdue_measures))
    if item.presenter:
        parts.append(
            item.presenter
            if item.kind is ItemKind.INFORMATION
            else translate("PointSubtitle", "föredras av {who}").format(who=item.presenter)
        )
    return " · ".join(_held_together(part) for part in parts if part)


def _held_together(part: str) -> str:
    """A short part is not broken over two lines."""
    return part.replace(" ", "\N{NO-BREAK SPACE}") if len(part) < _SHORT else part


def review_count(reviews: tuple[MeasureRow, ...]) -> str:
    """As "11 öppna åtgärder · 3 försenade först"."""
    if not reviews:
        return translate("PointSubtitle", "Inga åtgärder att följa upp")
    late = sum(1 for row in reviews if row.days_late)
    text = (
        translate("PointSubtitle", "1 åtgärd att följa upp")
        if len(reviews) == 1
        else translate("PointSubtitle", "{count} åtgärder att följa upp").format(count=len(reviews))
    )
    if late:
        text += translate("PointSubtitle", " · {count} försenade först").format(count=late)
    return text


def concern_count(count: int) -> str:
    """As "1 iakttagelse", "4 iakttagelser"."""
    if count == 1:
        return translate("PointSubtitle", "1 iakttagelse")
    return translate("PointSubtitle", "{count} iakttagelser").format(count=count)


def units_of(rows: tuple[ConcernRow, ...]) -> str:
    """The reporting units, each with how often when more than once: "Ekbackskolan, Sjöskolan (2)"."""
    units = Counter(row.unit for row in rows if row.unit)
    named = [name if count == 1 else f"{name} ({count})" for name, count in units.items()]
    if len(named) > _UNITS_NAMED:
        more = translate("PointSubtitle", "{count} till").format(count=len(named) - _UNITS_NAMED)
        named = [*named[:_UNITS_NAMED], more]
    return ", ".join(named)


def concern_subtitle(row: ConcernRow) -> str:
    """Unit, place and time of one concern: "Sjöskolan · Lindtorget · tor 12 nov kl. 20.15"."""
    when = happened_text(formats.time_words(), row.when_kind, row.happened_on, row.happened_at)
    return " · ".join(part for part in (row.unit, row.place or row.area, when) if part)


def _concerns(view: ItemView) -> str:
    if len(view.concerns) == 1:
        row = view.concerns[0]
        return f"{concern_count(1)}: {concern_subtitle(row)}"
    return f"{concern_count(len(view.concerns))}: {units_of(view.concerns)}"


def _measures(count: int, overdue: int) -> str:
    text = (
        translate("PointSubtitle", "1 öppen åtgärd")
        if count == 1
        else translate("PointSubtitle", "{count} öppna åtgärder").format(count=count)
    )
    if overdue:
        text += (
            translate("PointSubtitle", ", {count} försenad").format(count=overdue)
            if overdue == 1
            else translate("PointSubtitle", ", {count} försenade").format(count=overdue)
        )
    return text
