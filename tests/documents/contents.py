"""Generated contents to print: every field filled by whatever its type allows, or by what people can type."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    DocumentKind,
    MaskPrint,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PointPrint,
)
from orat.domain.scales import WhenKind

ANY_TEXT = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from(
            "\x00\x0b\x0c\r\n\t\x1b\x7f\x85\u2028\ud800\udfff\ufdd0\ufffe\uffff\u00ad\u200f<>&\"'"
        ),
        st.sampled_from("åäöÅÄÖ -1.)§"),
    ),
    max_size=40,
)
"""Whatever a string can hold, with more of what formats refuse than chance would bring."""
_WEEK = st.integers(1, 52).map(lambda number: f"2026-W{number:02d}")
_ROLE = st.sampled_from(["member", "chair", "secretary", "co_opted"])
_BOUND = st.none() | st.integers(1, 30)
_COUNT = st.integers(0, 2000)


def contents(text: st.SearchStrategy[str] = ANY_TEXT) -> st.SearchStrategy[MinutesContent]:
    """Agendas and notes with these texts in every field that people type in."""
    attendees = st.lists(
        st.builds(Attendee, name=text, organisation=text, role=_ROLE, from_item=_BOUND, until_item=_BOUND),
        max_size=2,
    ).map(tuple)
    measures = st.lists(
        st.builds(
            MeasurePrint, what=text, owner=text, note=text, review_week=_WEEK | st.just(""),
            postponements=_COUNT,
        ),
        max_size=2,
    ).map(tuple)  # fmt: skip
    concerns = st.lists(
        st.builds(
            ConcernPrint, number=text, title=text, unit=text, place=text,
            when_kind=st.sampled_from(WhenKind), ended_on=st.none() | st.dates(),
            ended_at=st.none() | st.times(),
        ),
        max_size=2,
    )  # fmt: skip
    points = st.lists(
        st.builds(
            PointPrint, paragraph=st.integers(1, 99), title=text, minutes=st.integers(0, 60),
            presenter=text, note=text, reason_week=_WEEK | st.just(""), discussion=text, decision=text,
            outcome_reason=text, measures=measures, concerns=concerns.map(tuple),
            approves_week=_WEEK | st.just(""),
            weekly=st.lists(_COUNT, max_size=4).map(tuple),
        ),
        max_size=3,
    ).map(tuple)  # fmt: skip
    changes = st.lists(st.builds(ContentChange, where=text, before=text, after=text), max_size=2)
    zoned = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
    return st.builds(
        MinutesContent, kind=st.sampled_from([DocumentKind.AGENDA, DocumentKind.NOTES]),
        organisation=text, department=text, document_name=text, dnr=text, week=_WEEK, place=text,
        held_on=st.dates(datetime(2000, 1, 1).date(), datetime(2100, 1, 1).date()),
        cancelled_reason=text, version=st.integers(0, 3), finalised_at=st.none() | zoned, check_code=text,
        present=attendees, apologies=attendees, absent=attendees, summary=text, new_measures=_COUNT,
        closed_measures=_COUNT, overdue_measures=_COUNT, follow_ups=measures, points=points,
        next_meeting=st.none() | st.builds(NextMeeting, week=_WEEK, place=text), distribution=text,
        sign_off=st.lists(text, max_size=2).map(tuple),
        changes=changes.map(tuple), signature_field=st.booleans(),
        excerpt_of=text, identity=text,
        masked=st.lists(st.builds(MaskPrint, where=text, ground=text), max_size=2).map(tuple),
    )  # fmt: skip
