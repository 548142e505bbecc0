"""The filter of the list of concerns as the chips show it, and back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.concern import OPEN_STATES, ConcernState
from orat.domain.filters import ConcernFilter
from orat.domain.periods import Period, PeriodKind
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.services.answers import Directory
from orat.ui import formats, words
from orat.ui.options import tree_options
from orat.ui.pages.concerns import describe
from orat.ui.pages.concerns.period import EARLIEST, LATEST, period_dialog
from orat.ui.widgets.fields import Option
from orat.ui.widgets.filter_bar import Ask, FilterKind, Values, View

translate = QCoreApplication.translate

_WEEKS_OFFERED = 10
_LISTED_STATES = tuple(state for state in ConcernState if state is not ConcernState.DRAFT)


def kinds(today: Callable[[], date]) -> tuple[FilterKind, ...]:
    """What the list can be filtered by; units, areas and categories get their options from the register."""
    severities: list[Option[Hashable]] = [
        Option(severity, words.severity_word(severity)) for severity in reversed(Severity)
    ]
    states: list[Option[Hashable]] = [
        Option(state, words.concern_state_word(state)) for state in (*_LISTED_STATES, ConcernState.DRAFT)
    ]
    return (
        FilterKind(
            "period",
            translate("Concerns", "Period"),
            period_options(today()),
            say=period_words,
            ask=Ask(translate("Concerns", "Egen period…"), partial(_ask_period, today)),
        ),
        FilterKind("category", translate("Concerns", "Kategori")),
        FilterKind("severity", translate("Concerns", "Allvar"), severities),
        FilterKind("area", translate("Concerns", "Område")),
        FilterKind("unit", translate("Concerns", "Enhet")),
        FilterKind("state", translate("Concerns", "Läge"), states, say=_state_words),
        FilterKind("since", translate("Concerns", "Nytt sedan förra mötet"), switch=True),
        FilterKind("feedback", translate("Concerns", "Väntar på återkoppling"), switch=True),
        FilterKind("bin", translate("Concerns", "Papperskorgen"), switch=True),
    )


def _ask_period(
    today: Callable[[], date], parent: QWidget, chosen: Values, done: Callable[[Values], object]
) -> None:
    period_dialog(parent, today, _span(chosen), lambda period: done((period,))).open()


def register_options(directory: Directory) -> dict[str, Sequence[Option[Hashable]]]:
    """The options that come from the register, by kind; units no longer active can be looked for too."""
    return {
        "category": _wide(tree_options(directory.categories)),
        "area": _wide(tree_options(directory.areas)),
        "unit": [Option(unit.id, unit.name) for unit in directory.units],
    }


def _wide(options: Sequence[Option[int]]) -> list[Option[Hashable]]:
    return [Option(option.value, option.word, option.depth, option.leaf) for option in options]


def period_options(today: date) -> list[Option[Hashable]]:
    """The latest weeks, and the longer periods that people ask for; values are `Period`s."""
    options: list[Option[Hashable]] = []
    for back in range(_WEEKS_OFFERED):
        week = Week.of(today).shifted(-back)
        word = translate("Concerns", "Vecka {number}").format(number=week.number)
        if back == 0:
            word = translate("Concerns", "Vecka {number} (den här)").format(number=week.number)
        options.append(Option(Period(week.day(1), week.day(7)), word))
    month = Period.around(PeriodKind.MONTH, today)
    before = Period.around(PeriodKind.MONTH, month.first - timedelta(days=1))
    term = translate("Concerns", "Höstterminen") if today.month >= 8 else translate("Concerns", "Vårterminen")
    longer = (
        (month, formats.month_long(month.first).capitalize()),
        (before, formats.month_long(before.first).capitalize()),
        (
            Period.around(PeriodKind.TERTIAL, today),
            translate("Concerns", "Tertial {number}").format(number=(today.month + 3) // 4),
        ),
        (Period.around(PeriodKind.TERM, today), term),
        (Period.around(PeriodKind.SCHOOL_YEAR, today), translate("Concerns", "Läsåret")),
        (
            Period.around(PeriodKind.YEAR, today),
            translate("Concerns", "Hela {year}").format(year=today.year),
        ),
    )
    options.extend(Option(period, name) for period, name in longer)
    return options


def period_words(chosen: Values) -> str:
    """The chosen periods as the one span that they make: "Vecka 46–47"."""
    span = _span(chosen)
    if span is None:
        return ""
    if span.last == LATEST:
        return translate("Concerns", "Från {day}").format(day=_year_day(span.first))
    if span.first == EARLIEST:
        return translate("Concerns", "Till {day}").format(day=_year_day(span.last))
    return describe.weeks_text(span.first, span.last)


def _year_day(day: date) -> str:
    return f"{formats.short_day(day)} {day.year}"


def _span(chosen: Values) -> Period | None:
    periods = [value for value in chosen if isinstance(value, Period)]
    if not periods:
        return None
    return Period(min(period.first for period in periods), max(period.last for period in periods))


def _state_words(chosen: Values) -> str:
    if set(chosen) == OPEN_STATES:
        return translate("Concerns", "Läge: öppna")
    if len(chosen) > 3:
        return translate("Concerns", "Läge: {count} valda").format(count=len(chosen))
    states = ", ".join(words.concern_state_word(ConcernState(str(value))) for value in chosen)
    return translate("Concerns", "Läge: {states}").format(states=states)


def filter_of(values: Mapping[str, Values], text: str, since: datetime | None) -> ConcernFilter:
    """The filter that the chips and the search text stand for; `since` (UTC): the last meeting's end."""
    span = _span(values.get("period", ()))
    return ConcernFilter(
        text=text,
        first=span.first if span and span.first != EARLIEST else None,
        last=span.last if span and span.last != LATEST else None,
        category_ids=_ids(values, "category"),
        severities=frozenset(Severity(value) for value in _numbers(values, "severity")),
        area_ids=_ids(values, "area"),
        unit_ids=_ids(values, "unit"),
        states=frozenset(ConcernState(str(value)) for value in values.get("state", ())),
        reported_after=since if values.get("since") else None,
        awaiting_feedback=bool(values.get("feedback")),
        in_bin=bool(values.get("bin")),
    )


def _numbers(values: Mapping[str, Values], key: str) -> list[int]:
    return [value for value in values.get(key, ()) if isinstance(value, int)]


def _ids(values: Mapping[str, Values], key: str) -> frozenset[int]:
    return frozenset(_numbers(values, key))


def values_of(where: ConcernFilter) -> dict[str, Values]:
    """The chips that stand for a filter. An open end of a period is drawn at the far end of the calendar."""
    values: dict[str, Values] = {}
    if where.first is not None or where.last is not None:
        values["period"] = (Period(where.first or EARLIEST, where.last or LATEST),)
    chosen: tuple[tuple[str, frozenset[Any]], ...] = (
        ("category", where.category_ids),
        ("area", where.area_ids),
        ("unit", where.unit_ids),
        ("severity", where.severities),
        ("state", where.states),
    )
    values |= {key: tuple(sorted(members)) for key, members in chosen if members}
    for key, on in (
        ("since", where.reported_after is not None),
        ("feedback", where.awaiting_feedback),
        ("bin", where.in_bin),
    ):
        if on:
            values[key] = (True,)
    return values


def shipped_views() -> tuple[tuple[View, ConcernFilter], ...]:
    """The views that come with the program; "since" is counted from the last meeting when it is chosen."""
    return (
        (View("all", translate("Concerns", "Alla iakttagelser"), own=False), ConcernFilter()),
        (
            View("new", translate("Concerns", "Nya sedan mötet"), own=False),
            ConcernFilter(reported_after=datetime.min.replace(tzinfo=UTC)),
        ),
        (View("open", translate("Concerns", "Öppna"), own=False), ConcernFilter(states=OPEN_STATES)),
        (
            View("drafts", translate("Concerns", "Utkast"), own=False),
            ConcernFilter(states=frozenset({ConcernState.DRAFT})),
        ),
        (
            View("feedback", translate("Concerns", "Väntar på återkoppling"), own=False),
            ConcernFilter(awaiting_feedback=True),
        ),
        (View("bin", translate("Concerns", "Papperskorgen"), own=False), ConcernFilter(in_bin=True)),
    )
