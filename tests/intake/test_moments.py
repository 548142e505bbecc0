"""Days and times are read as people write them in Swedish, and nothing else is taken for one."""

from datetime import date, datetime, time, timedelta

import pytest

from orat.domain.scales import WhenKind
from orat.errors import UserError
from orat.intake.moments import Cell, read_moment, read_times

TODAY = date(2026, 11, 24)
SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "cell",
    [
        "22 nov 2026", "22 november", "den 22 nov", "sön 22 nov", "söndag den 22 november 2026", "2026-11-22",
        "2026/11/22", "2026.11.22", "20261122", "261122", "22/11", "22/11 2026", "22/11-26", "22.11.2026",
        "22-11-2026", "i förrgår", "söndag", "22 November 2026", "46348", 46348, 46348.0, 20261122.0,
        date(2026, 11, 22), datetime(2026, 11, 22),
    ],
)  # fmt: skip
def test_a_day_is_read(cell: Cell) -> None:
    moment = read_moment(cell, TODAY)
    assert (moment.day, moment.at, moment.kind) == (SUNDAY, None, WhenKind.DAY)


@pytest.mark.parametrize(
    "cell",
    ["22 nov kl. 20.15", "22 nov 2026 kl 2015", "2026-11-22 20:15:00", "2026-11-22T20:15", 46348.84375,
     datetime(2026, 11, 22, 20, 15, 9), "sön 22/11, kl 20.15"],
)  # fmt: skip
def test_a_day_and_a_time_are_read(cell: Cell) -> None:
    moment = read_moment(cell, TODAY)
    assert (moment.day, moment.at, moment.kind) == (SUNDAY, time(20, 15), WhenKind.MOMENT)


@pytest.mark.parametrize("cell", ["natten mot 22 nov", "natten till den 22/11", "Natten mot söndag"])
def test_a_night_belongs_to_the_day_that_it_leads_to(cell: Cell) -> None:
    moment = read_moment(cell, TODAY)
    assert (moment.day, moment.kind) == (SUNDAY, WhenKind.NIGHT)


@pytest.mark.parametrize(
    ("cell", "day", "night"),
    [
        ("i fredags", 20, False), ("i tisdags", 17, False), ("i går kväll", 23, False),
        ("igår natt", 24, True),
        ("natten mot lördag", 21, True), ("i natt", 24, True), ("i morse", 24, False),
        ("fredag kväll", 20, False), ("natten mellan fredag och lördag", 21, True),
        ("i lördags natt", 22, True),
    ],
)  # fmt: skip
def test_days_are_told_from_the_day_that_it_was_sent(cell: str, day: int, night: bool) -> None:
    moment = read_moment(cell, TODAY)
    assert (moment.day, moment.night, moment.guessed) == (date(2026, 11, day), night, True)


def test_a_time_after_a_told_day_is_read() -> None:
    moment = read_moment("i går kväll kl 21-22", TODAY)
    assert (moment.day, moment.at, moment.until) == (date(2026, 11, 23), time(21), time(22))
    assert not read_moment("22 nov", TODAY).guessed


@pytest.mark.parametrize(
    "cell", ["20–22 nov 2026", "20 nov – 22 nov", "2026-11-20 till 2026-11-22", "20/11-22/11", "20-22/11"]
)
def test_a_span_of_days_is_read(cell: Cell) -> None:
    moment = read_moment(cell, TODAY)
    assert (moment.day, moment.last_day, moment.kind) == (date(2026, 11, 20), SUNDAY, WhenKind.INTERVAL)


@pytest.mark.parametrize(
    ("cell", "first"),
    [("v. 46", date(2026, 11, 9)), ("vecka 48", date(2025, 11, 24)), ("v 1 2026", date(2025, 12, 29))],
)
def test_a_week_is_all_of_its_days(cell: str, first: date) -> None:
    moment = read_moment(cell, date(2026, 11, 22))
    assert (moment.day, moment.last_day) == (first, first + timedelta(days=6))


def test_numbers_of_a_spreadsheet_are_read_as_text_too() -> None:
    assert read_moment("46348,84375", TODAY).at == time(20, 15)
    assert read_times("0,84375") == (time(20, 15), None)


@pytest.mark.parametrize(
    "cell",
    ["", "x", "31 feb", "9999-99-99", "12", 12, -5, 1e300, float("nan"), float("inf"), True, "nov", "v. 99",
     timedelta(1), time(1), "1" * 5000, "2026-11-22 " * 99, "\0", "\ud800"],
)  # fmt: skip
def test_what_is_no_day_is_said_to_be_none(cell: Cell) -> None:
    with pytest.raises(UserError, match="not-a-day"):
        read_moment(cell, TODAY)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("kl. 20.15", (20, 15)), ("20:15", (20, 15)), ("2015", (20, 15)), ("8", (8, 0)), ("ca kl 8", (8, 0)),
        ("24", (0, 0)), ("08:15:30", (8, 15)), (0.84375, (20, 15)), (20.15, (20, 15)), (8.0, (8, 0)),
        (time(3, 4, 5), (3, 4)), (timedelta(hours=3), (3, 0)), (0.99999, (23, 59)),
    ],
)  # fmt: skip
def test_a_time_is_read(cell: Cell, expected: tuple[int, int]) -> None:
    assert read_times(cell) == (time(*expected), None)


def test_a_span_of_times_is_read() -> None:
    assert read_times("kl 20.15–21.30") == (time(20, 15), time(21, 30))
    assert read_times("8 till 9") == (time(8), time(9))
    assert read_times("02-03") == read_times("02–03") == read_times("kl 2-3") == (time(2), time(3))


@pytest.mark.parametrize(
    "cell", ["", "kväll", "24.10", "25", "20.75", "999", -1, float("nan"), float("inf"), timedelta(2), True]
)
def test_what_is_no_time_is_said_to_be_none(cell: Cell) -> None:
    with pytest.raises(UserError, match="not-a-time"):
        read_times(cell)
