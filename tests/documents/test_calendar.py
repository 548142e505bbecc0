"""Calendar files as calendar programs meet them: read back by the library, and line by line by hand."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from orat.documents.calendar import CalendarEntry, to_file, to_series
from orat.documents.calendar_text import Invitation, description, summary
from orat.domain.agenda import ItemKind
from orat.domain.minutes import PointPrint

STOCKHOLM = ZoneInfo("Europe/Stockholm")
ENTRY = CalendarEntry(
    uid="5f0c2f5e-6d4f-5b8e-9d3b-0d6a3f2f9d11",
    starts=datetime(2026, 11, 26, 8, 30),
    ends=datetime(2026, 11, 26, 9, 30),
    summary="Örat mot marken, vecka 48",
    place="Stadshuset, rum Kranen",
    description="Dagordning\n§\u00a01 Mötets öppnande, närvaro",
    stamp=datetime(2026, 11, 23, 7, 0, 1, tzinfo=UTC),
)
AWKWARD = [
    "rad ett\nrad två\n\nrad fyra",
    "komma, semikolon; kolon: snedstreck\\ omvänt\\n citat\" ' tankstreck –",
    "🔥👩‍👩‍👧‍👦 å̈ äö 漢字 \u202eomvänt",
    "å" * 200,
    "a" * 73 + "😀" * 40,
    "\\",
    "BEGIN:VEVENT",
    "\ttabb  två blanksteg ",
]


def read(data: bytes) -> Any:
    """The calendar as the library reads it."""
    return Calendar.from_ical(data)


def event(data: bytes) -> Any:
    """Its only event."""
    (found,) = read(data).walk("VEVENT")
    return found


def named(calendar: Any) -> str:
    """The name of a calendar, whose property the library takes as it stands in the file."""
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), calendar["X-WR-CALNAME"])


def assert_well_laid(data: bytes) -> list[str]:
    """Lines end with CRLF, are at most 75 octets, and no letter is cut; answers the unfolded lines."""
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    for folded in lines:
        assert len(folded) <= 75, folded
        assert b"\r" not in folded
        assert b"\n" not in folded
        folded.decode()
    unfolded = data.decode().replace("\r\n ", "")
    logical = unfolded[:-2].split("\r\n")
    for line in logical:
        assert re.match(r"[A-Z-]+[;:]", line), line
    return logical


def test_a_meeting_says_when_where_and_what() -> None:
    lines = assert_well_laid(to_file(ENTRY))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert {
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "UID:5f0c2f5e-6d4f-5b8e-9d3b-0d6a3f2f9d11",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "DTSTAMP:20261123T070001Z",
        "DTSTART;TZID=Europe/Stockholm:20261126T083000",
        "DTEND;TZID=Europe/Stockholm:20261126T093000",
        "SUMMARY:Örat mot marken\\, vecka 48",
        "LOCATION:Stadshuset\\, rum Kranen",
        "DESCRIPTION:Dagordning\\n§\u00a01 Mötets öppnande\\, närvaro",
    } <= set(lines)
    assert to_file(ENTRY) == to_file(replace(ENTRY))


def test_a_cancelled_meeting_asks_to_be_taken_away() -> None:
    lines = assert_well_laid(to_file(replace(ENTRY, cancelled=True, sequence=3)))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", f"UID:{ENTRY.uid}"} <= set(lines)


def test_a_series_is_a_named_calendar_with_its_cancelled_weeks() -> None:
    later = replace(ENTRY, uid="b", starts=ENTRY.starts + timedelta(days=7), cancelled=True)
    data = to_series([ENTRY, later], "Örat mot marken, Öster")
    assert "X-WR-CALNAME:Örat mot marken\\, Öster" in assert_well_laid(data)
    calendar = read(data)
    assert (calendar["METHOD"], named(calendar)) == ("PUBLISH", "Örat mot marken, Öster")
    told = [(str(each["UID"]), str(each["STATUS"])) for each in calendar.walk("VEVENT")]
    assert told == [(ENTRY.uid, "CONFIRMED"), ("b", "CANCELLED")]
    assert len(calendar.walk("VTIMEZONE")) == 1


@pytest.mark.parametrize(
    ("day", "utc_hour"),
    [
        (date(2026, 3, 26), 7),
        (date(2026, 4, 2), 6),
        (date(2026, 10, 22), 6),
        (date(2026, 10, 29), 7),
        (date(2027, 3, 25), 7),
        (date(2027, 4, 1), 6),
    ],
)
def test_the_hour_stays_when_summer_time_comes_and_goes(day: date, utc_hour: int) -> None:
    starts = datetime.combine(day, time(8, 30))
    data = to_file(replace(ENTRY, starts=starts, ends=starts + timedelta(hours=1)))
    found = event(data).start
    assert found.replace(tzinfo=None) == starts
    assert found.astimezone(UTC).time() == time(utc_hour, 30)


def test_the_zone_written_out_is_the_zone_of_the_land() -> None:
    """A program that knows no zone by name goes by the rules in the file."""
    (zone,) = read(to_file(ENTRY)).walk("VTIMEZONE")
    by_the_file = zone.to_tz(lookup_tzid=False)
    first = datetime(2026, 1, 1, 12)
    for day in range(366 * 5):
        at = first + timedelta(days=day)
        assert at.replace(tzinfo=by_the_file).utcoffset() == at.replace(tzinfo=STOCKHOLM).utcoffset(), at
    for at in (datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 3, 0), datetime(2026, 10, 25, 3, 0)):
        assert at.replace(tzinfo=by_the_file).utcoffset() == at.replace(tzinfo=STOCKHOLM).utcoffset(), at


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_comes_back_whole(text: str) -> None:
    data = to_file(replace(ENTRY, summary=text, place=text, description=text))
    assert_well_laid(data)
    found = event(data)
    assert [str(found[name]) for name in ("SUMMARY", "LOCATION", "DESCRIPTION")] == [text] * 3
    assert named(read(to_series([ENTRY], text))) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t,;\\:\"'^"), min_size=1))
def test_any_text_comes_back_whole(text: str) -> None:
    data = to_file(replace(ENTRY, summary=text, place=text, description=text))
    assert_well_laid(data)
    assert {str(event(data)[name]) for name in ("SUMMARY", "LOCATION", "DESCRIPTION")} == {text}


@given(st.text(st.characters(categories=["Cs", "Cc", "Lu"])))
def test_controls_and_halves_of_letters_are_left_out(text: str) -> None:
    data = to_series([replace(ENTRY, summary=text, place=text, description=text)], text)
    assert_well_laid(data)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", data.decode())


def translate(_context: str, text: str) -> str:
    """Swedish."""
    return text


def test_the_words_of_an_entry() -> None:
    facts = Invitation(
        series="Örat mot marken",
        week=48,
        points=(
            PointPrint(paragraph=1, kind=ItemKind.OPENING, title=""),
            PointPrint(paragraph=2, kind=ItemKind.CONCERN, title="Container i brand"),
        ),
    )
    assert summary(facts, translate) == "Örat mot marken, vecka 48"
    agenda = "Dagordning\n§\u00a01 Mötets öppnande, närvaro\n§\u00a02 Container i brand"
    assert description(facts, translate) == agenda
    moved = replace(facts, moved_from=date(2026, 11, 26), reason="Salen är upptagen")
    assert description(moved, translate) == (
        f"Mötet är flyttat från 26\u00a0november 2026: Salen är upptagen\n\n{agenda}"
    )
    off = replace(moved, cancelled=True, reason="Lov", example=True)
    assert summary(off, translate) == "Inställt: Örat mot marken, vecka 48 (EXEMPELDATA)"
    assert description(off, translate).startswith("Mötet är inställt: Lov\n\n")
    assert description(replace(facts, points=()), translate) == ""
