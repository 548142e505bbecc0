"""The rules of concerns and agendas, each as a coordinator would put it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orat.domain.agenda import ItemKind, Outcome, Reason
from orat.domain.agenda_rules import Matter, carry_reason, follow_up_minutes, propose
from orat.domain.concern import ENDED_STATES, Concern, ConcernState, can_become, require_step
from orat.domain.filter_json import filter_from_json, filter_to_json
from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.measure import Measure, MeasureState
from orat.domain.measure_line import MeasureLine, parse_measure_line
from orat.domain.scales import Severity, Trend
from orat.domain.text import clean_body, clean_line
from orat.domain.weeks import Week
from orat.errors import UserError

TUESDAY = date(2026, 11, 17)


def matter(title: str = "Bränder", **fields: Any) -> Matter:
    """A new single concern of moderate severity, but for the fields given."""
    filled: dict[str, Any] = {
        "problem_id": None,
        "concern_ids": (1,),
        "title": title,
        "severity": Severity.MODERATE,
        "trend": None,
        "since": TUESDAY,
        **fields,
    }
    return Matter(**filled)


EARLIER: dict[str, Any] = {"last_week": Week(2026, 46), "last_held": True, "last_outcome": Outcome.DECIDED}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, Reason.NEW),
        ({"sent_on": True}, Reason.SENT_ON),
        (EARLIER, None),
        ({**EARLIER, "open_measures": 1}, Reason.OPEN_MEASURE),
        ({**EARLIER, "new_concerns": 1}, Reason.RECURRED),
        ({**EARLIER, "new_concerns": 1, "open_measures": 2}, Reason.RECURRED),
        ({**EARLIER, "last_outcome": Outcome.CARRIED_OVER}, Reason.CARRIED_OVER),
        ({**EARLIER, "last_outcome": Outcome.UNDECIDED}, Reason.NOT_DISCUSSED),
        ({**EARLIER, "last_held": False}, Reason.NOT_DISCUSSED),
        ({"concern_ids": ()}, None),
    ],
)
def test_why_a_matter_comes_back(fields: dict[str, Any], reason: Reason | None) -> None:
    assert carry_reason(matter(**fields)) is reason


def test_follow_up_comes_first_then_severity_trend_and_age() -> None:
    matters = [
        matter("äldre låg", severity=Severity.LOW, since=date(2026, 1, 1)),
        matter("minskande hög", severity=Severity.HIGH, trend=Trend.FALLING),
        matter("ökande hög", severity=Severity.HIGH, trend=Trend.RISING),
        matter("äldre hög", severity=Severity.HIGH, since=date(2026, 11, 1)),
        matter("nyare hög", severity=Severity.HIGH),
        matter("akut", severity=Severity.ACUTE),
    ]
    points = propose(matters, open_measures=3)
    assert [point.kind for point in points[:2]] == [ItemKind.OPENING, ItemKind.FOLLOW_UP]
    assert points[-1].kind is ItemKind.CLOSING
    assert [point.matter.title for point in points if point.matter] == [
        "akut", "ökande hög", "äldre hög", "nyare hög", "minskande hög", "äldre låg"
    ]  # fmt: skip


@given(st.integers(0, 500))
def test_follow_up_takes_five_to_fifteen_minutes(measures: int) -> None:
    assert 5 <= follow_up_minutes(measures) <= 15


@given(st.sampled_from(ConcernState), st.sampled_from(ConcernState))
def test_every_ended_state_can_be_opened_again(state: ConcernState, following: ConcernState) -> None:
    if state in ENDED_STATES:
        assert can_become(state, ConcernState.REVIEWED)
    if not can_become(state, following):
        with pytest.raises(UserError):
            require_step(Concern(state=state), following)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (
            "laga belysning @gatukontoret !fredag",
            MeasureLine("laga belysning", "gatukontoret", date(2026, 11, 20)),
        ),
        ("!v. 48 rondering", None),
        (
            "rondering !v. 48 @Polisen, områdespolis",
            MeasureLine("rondering", "Polisen, områdespolis", date(2026, 11, 27)),
        ),
        ("ring någon@exempel.se", MeasureLine("ring någon@exempel.se", "", None)),
        ("städa nu!", MeasureLine("städa nu!", "", None)),
    ],
)
def test_a_measure_in_one_line(line: str, meant: MeasureLine | None) -> None:
    if meant is None:
        with pytest.raises(UserError):
            parse_measure_line(line, TUESDAY)
    else:
        assert parse_measure_line(line, TUESDAY) == meant


def test_days_late_only_while_open() -> None:
    late = Measure(what="x", due=date(2026, 11, 6))
    assert late.days_late(TUESDAY) == 11
    assert Measure(what="x", due=date(2026, 11, 6), state=MeasureState.DONE).days_late(TUESDAY) == 0
    assert Measure(what="x").days_late(TUESDAY) == 0


@given(st.text())
def test_cleaned_text_stays_as_it_is_when_cleaned_again(text: str) -> None:
    once = clean_line(text[:200], "title")
    assert clean_line(once, "title") == once
    assert "\0" not in once
    assert "\n" not in once
    body = clean_body(text, "description")
    assert clean_body(body, "description") == body


@given(
    st.builds(
        ConcernFilter,
        text=st.text(max_size=20),
        first=st.none() | st.dates(),
        severities=st.frozensets(st.sampled_from(Severity)),
        states=st.frozensets(st.sampled_from(ConcernState)),
        unit_ids=st.frozensets(st.integers(1, 99)),
        in_bin=st.booleans(),
        problem_id=st.none() | st.integers(1, 9),
    ),
    st.builds(Order, st.sampled_from(ConcernSort), st.booleans()),
)
def test_a_saved_view_comes_back_as_it_was(where: ConcernFilter, order: Order) -> None:
    assert filter_from_json(filter_to_json(where, order)) == (where, order)
