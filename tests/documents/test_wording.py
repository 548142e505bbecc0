"""Dates, times and numbers as the document conventions write them."""

import subprocess
import sys
from datetime import UTC, date, datetime, time

import pytest

from orat.documents import wording
from orat.documents.compose_parts import local, made_at, standing
from orat.domain.measure import MeasureState
from orat.domain.minutes import MeasurePrint
from orat.domain.scales import WhenKind
from tests.documents.samples import AGENDA, NOTES, in_swedish

SPACE = "\u00a0"


def test_dates_and_times() -> None:
    assert wording.long_date(date(2026, 11, 22), in_swedish) == f"22{SPACE}november 2026"
    assert wording.table_date(date(2026, 11, 2)) == "2026-11-02"
    assert wording.table_date(None) == ""
    assert wording.clock(time(8, 5)) == "8.05"
    assert wording.hours(time(8, 30), time(9, 30), in_swedish) == f"kl.{SPACE}8.30–9.30"
    assert wording.short_week("2026-W07", in_swedish) == f"v.{SPACE}7"
    assert wording.short_week("", in_swedish) == ""


@pytest.mark.parametrize(
    ("kind", "at", "ended_on", "ended_at", "text"),
    [
        (WhenKind.DAY, time(20, 15), None, None, "2026-11-22"),
        (WhenKind.MOMENT, time(20, 15), None, time(21), f"2026-11-22{SPACE}20.15"),
        (WhenKind.MOMENT, None, None, None, "2026-11-22"),
        (WhenKind.NIGHT, time(2), date(2026, 11, 23), None, "natten mot 2026-11-22"),
        (WhenKind.INTERVAL, time(20, 15), None, time(21), f"2026-11-22{SPACE}20.15–21.00"),
        (WhenKind.INTERVAL, time(20, 15), date(2026, 11, 22), None, f"2026-11-22{SPACE}20.15"),
        (
            WhenKind.INTERVAL,
            time(20, 15),
            date(2026, 11, 23),
            time(3),
            f"2026-11-22{SPACE}20.15 till 2026-11-23{SPACE}3.00",
        ),
        (WhenKind.INTERVAL, None, date(2026, 11, 23), None, "2026-11-22 till 2026-11-23"),
    ],
)
def test_when_something_happened(
    kind: WhenKind, at: time | None, ended_on: date | None, ended_at: time | None, text: str
) -> None:
    day = date(2026, 11, 22)
    assert wording.table_time(in_swedish, kind, day, at, ended_on, ended_at) == text
    assert wording.table_time(in_swedish, kind, None, at, ended_on, ended_at) == ""


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (999, "999"), (1000, "1 000"), (1234567, "1 234 567")])
def test_numbers_have_a_space_between_thousands(value: int, text: str) -> None:
    assert wording.number(value).replace(SPACE, " ") == text


def test_the_day_of_finalising_is_the_one_on_the_wall_in_sweden() -> None:
    assert local(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)).date() == date(2026, 11, 21)
    assert local(datetime(2026, 7, 20, 22, 30)).date() == date(2026, 7, 21)
    assert made_at(NOTES) == datetime(2026, 11, 20, 13, 3, tzinfo=UTC)
    assert made_at(AGENDA) == datetime(2026, 11, 19, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (MeasurePrint(what="", owner="", due=None), "Pågår"),
        (MeasurePrint(what="", owner="", due=None, overdue=True), "Försenad"),
        (MeasurePrint(what="", owner="", due=None, overdue=True, state=MeasureState.DONE), "Klar"),
        (
            MeasurePrint(what="", owner="", due=None, state=MeasureState.DROPPED, note="Ersatt"),
            "Avskriven. Ersatt",
        ),
        (MeasurePrint(what="", owner="", due=None, state=MeasureState.PARTLY_DONE), "Delvis klar"),
        (
            MeasurePrint(what="", owner="", due=None, new_due=date(2026, 12, 1), postponements=3),
            "Pågår, ny tid 2026-12-01 (framflyttad 3 gånger)",
        ),
    ],
)
def test_how_a_measure_stands(measure: MeasurePrint, words: str) -> None:
    assert standing(measure, in_swedish) == words


def test_reportlab_is_left_alone_until_something_is_printed() -> None:
    code = (
        "import sys, orat.documents.render, orat.documents.pages;"
        "sys.exit(any(name.split('.')[0] in ('reportlab', 'PIL', 'pypdfium2') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
