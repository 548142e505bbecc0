"""Frozen minutes survive being written down, whatever is in them."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orat.documents.compose_parts import happened
from orat.domain.content_json import FORMAT, from_json, to_json
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PointPrint,
)
from orat.errors import EnvironmentFault
from tests.documents.samples import AGENDA, NOTES, in_swedish

ZONED = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC))


CONTENTS = st.builds(
    MinutesContent,
    finalised_at=st.none() | ZONED,
    present=st.lists(st.builds(Attendee), max_size=3).map(tuple),
    apologies=st.just(()),
    absent=st.lists(st.builds(Attendee), max_size=1).map(tuple),
    follow_ups=st.lists(st.builds(MeasurePrint), max_size=2).map(tuple),
    points=st.lists(
        st.builds(
            PointPrint,
            measures=st.lists(st.builds(MeasurePrint), max_size=2).map(tuple),
            concerns=st.lists(st.builds(ConcernPrint), max_size=2).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
    next_meeting=st.none() | st.builds(NextMeeting),
    sign_off=st.lists(st.text(), max_size=2).map(tuple),
    changes=st.lists(st.builds(ContentChange), max_size=2).map(tuple),
)


@given(CONTENTS)
def test_it_comes_back_as_it_was(content: MinutesContent) -> None:
    text = to_json(content)
    assert from_json(text) == content
    assert to_json(from_json(text)) == text


@pytest.mark.parametrize("content", [NOTES, AGENDA])
def test_types_come_back_too(content: MinutesContent) -> None:
    back = from_json(to_json(content))
    assert back == content
    assert type(back.held_on) is date
    assert type(back.starts) is time
    assert type(back.points[2].severity) is type(content.points[2].severity)
    assert back.points[2].concerns[0].happened_at == time(20, 45)


def test_the_text_is_stable_and_readable() -> None:
    text = to_json(NOTES)
    assert text == to_json(replace(NOTES))
    assert "Mötesanteckningar" in text
    assert list(json.loads(text)) == ["content", "format"]
    assert list(json.loads(text)["content"]) == sorted(json.loads(text)["content"])


def test_a_field_that_was_added_later_has_its_default() -> None:
    whole = json.loads(to_json(NOTES))
    del whole["content"]["distribution"]
    del whole["content"]["points"][0]["note"]
    back = from_json(json.dumps(whole))
    assert back.distribution == ""
    assert back.points[0].note == ""


def test_a_concern_from_before_the_kind_of_time_was_kept_says_what_it_said() -> None:
    whole = json.loads(to_json(NOTES))
    for concern in whole["content"]["points"][2]["concerns"]:
        for name in ("when_kind", "ended_on", "ended_at"):
            del concern[name]
    first, second = from_json(json.dumps(whole)).points[2].concerns
    assert (first.happened_on, first.happened_at) == (date(2026, 11, 12), time(20, 45))
    assert happened(first, in_swedish) == "2026-11-12\u00a020.45"
    assert happened(second, in_swedish) == "2026-11-13"


def test_a_later_format_is_refused_and_named() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        from_json(json.dumps({"format": FORMAT + 1, "content": {}}))
    assert caught.value.code == "newer-content"
    assert caught.value.facts == {"format": FORMAT + 1, "known": FORMAT}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": 1}',
        '{"format": 1, "content": {}}',
        '{"format": "x", "content": {}}',
    ],
)
def test_what_is_no_content_is_refused(text: str) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        from_json(text)
    assert caught.value.code == "unreadable-content"


def test_a_wrong_type_is_refused() -> None:
    whole = json.loads(to_json(NOTES))
    whole["content"]["place"] = 47
    with pytest.raises(EnvironmentFault):
        from_json(json.dumps(whole))
