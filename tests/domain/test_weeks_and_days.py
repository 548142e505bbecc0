"""Weeks by ISO 8601, Swedish words for days, and the periods of a municipality."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orat.domain.day_words import parse_day
from orat.domain.periods import Period, PeriodKind
from orat.domain.weeks import Week, weeks_in
from orat.errors import UserError

TUESDAY = date(2026, 11, 17)
days = st.dates(date(1970, 1, 5), date(2200, 1, 1))


@given(days)
def test_a_day_is_in_its_week(day: date) -> None:
    week = Week.of(day)
    assert week.day(day.isoweekday()) == day
    assert Week.parse(str(week)) == week


@given(days, st.integers(-200, 200))
def test_weeks_are_shifted_without_gaps(day: date, weeks: int) -> None:
    assert Week.of(day).shifted(weeks) == Week.of(day + timedelta(weeks=weeks))


def test_long_years() -> None:
    assert [year for year in range(2020, 2033) if weeks_in(year) == 53] == [2020, 2026, 2032]


@pytest.mark.parametrize("text", ["2026-47", "v. 47", "2026-W54", "2026-W00", "", "W47"])
def test_what_is_no_week(text: str) -> None:
    with pytest.raises(UserError):
        Week.parse(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("idag", TUESDAY),
        ("i går", date(2026, 11, 16)),
        ("IGÅR", date(2026, 11, 16)),
        ("förrgår", date(2026, 11, 15)),
        ("fre", date(2026, 11, 13)),
        ("yesterday", date(2026, 11, 16)),
        ("Friday", date(2026, 11, 13)),
        ("mon", date(2026, 11, 16)),
        ("16th Oct", date(2026, 10, 16)),
        ("wk 46", date(2026, 11, 13)),
        ("tisdag", TUESDAY),
        ("16 nov", date(2026, 11, 16)),
        ("den 16:e november", date(2026, 11, 16)),
        ("18 nov", date(2025, 11, 18)),
        ("16/11", date(2026, 11, 16)),
        ("16.11.2024", date(2024, 11, 16)),
        ("2026-11-16", date(2026, 11, 16)),
        ("v. 46", date(2026, 11, 13)),
        ("vecka 48", date(2025, 11, 28)),
    ],
)
def test_days_behind(typed: str, meant: date) -> None:
    assert parse_day(typed, TUESDAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("imorgon", date(2026, 11, 18)),
        ("fredag", date(2026, 11, 20)),
        ("på fredag", date(2026, 11, 20)),
        ("mån", date(2026, 11, 23)),
        ("16 nov", date(2027, 11, 16)),
        ("nästa vecka", date(2026, 11, 27)),
        ("den här veckan", date(2026, 11, 20)),
        ("v. 48", date(2026, 11, 27)),
        ("v 2", date(2027, 1, 15)),
        ("v. 53", date(2027, 1, 1)),
    ],
)
def test_days_ahead(typed: str, meant: date) -> None:
    assert parse_day(typed, TUESDAY, forward=True) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ons", date(2026, 12, 9)),
        ("på måndag", date(2026, 12, 7)),
        ("nästa mån", date(2026, 12, 14)),
        ("imorgon", date(2026, 11, 18)),
        ("11 dec", date(2026, 12, 11)),
    ],
)
def test_a_weekday_within_a_week(typed: str, meant: date) -> None:
    assert parse_day(typed, TUESDAY, forward=True, within=Week(2026, 50)) == meant


@pytest.mark.parametrize(
    "typed", ["", "t", "trettonde", "30 feb", "2026-02-30", "31/13", "v. 54", "99 nov", "m 3"]
)
def test_what_is_no_day(typed: str) -> None:
    with pytest.raises(UserError):
        parse_day(typed, TUESDAY)


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_refused(typed: str) -> None:
    code = ""
    try:
        parse_day(typed, TUESDAY)
    except UserError as refused:
        code = refused.code
    assert code in ("", "not-a-day", "no-such-week")


@given(days, st.sampled_from(PeriodKind))
def test_a_period_holds_its_day_and_touches_the_next(day: date, kind: PeriodKind) -> None:
    period = Period.around(kind, day)
    assert day in period
    following = Period.around(kind, period.last + timedelta(days=1))
    assert following.first == period.last + timedelta(days=1)


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (PeriodKind.TERTIAL, date(2026, 9, 1), date(2026, 12, 31)),
        (PeriodKind.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodKind.TERM, date(2026, 8, 1), date(2026, 12, 31)),
        (PeriodKind.SCHOOL_YEAR, date(2026, 8, 1), date(2027, 7, 31)),
        (PeriodKind.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
    ],
)
def test_periods_of_november(kind: PeriodKind, first: date, last: date) -> None:
    assert Period.around(kind, TUESDAY) == Period(first, last)
