"""What nobody should type, typed: a clear answer, and nothing lost or changed."""

import io
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, cast

import pytest
from pypdf import PdfReader

from orat.domain.concern import Concern
from orat.domain.filters import ConcernFilter, Order
from orat.domain.measure import FeedbackChannel, FollowUpStatus
from orat.domain.meeting import MeetingState
from orat.domain.minutes import DocumentKind
from orat.domain.register import Area, Category, Person, Unit
from orat.domain.scales import WhenKind
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import area, category, coming, matters, report, unit

TODAY = date(2026, 11, 2)
AWKWARD = (
    "<b>fet</b> & <i>sned</i> &amp; &lt; ]]>",
    "Eldsvåda 🔥🚒 i tunneln",
    "שלום ומברוך في المدرسة",
    "'; DROP TABLE concern; --",
    '"citat" * OR NEAR(a b) ^ -',
    "e\u0301 som två tecken",
)


def complete(services: Services, **fields: object) -> Concern:
    """A concern that could be reported, but for the fields given."""
    filled: dict[str, object] = {
        "title": "Klotter på gaveln",
        "unit_id": unit(services, "Ekbackskolan"),
        "category_id": category(services, "Skadegörelse och klotter"),
        "area_id": area(services, "Öster"),
        "happened_on": TODAY,
        **fields,
    }
    return Concern(**filled)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"title": ""}, "empty", "title"),
        ({"title": " \n\t "}, "empty", "title"),
        ({"unit_id": None}, "empty", "unit_id"),
        ({"category_id": None}, "empty", "category_id"),
        ({"happened_on": None}, "empty", "happened_on"),
        ({"happened_on": TODAY + timedelta(days=1)}, "future", "happened_on"),
        (
            {"when_kind": WhenKind.INTERVAL, "ended_on": TODAY - timedelta(days=1)},
            "ends-before-start",
            "ended_on",
        ),
        ({"title": "x" * 100_000}, "too-long", "title"),
        ({"description": "x" * 200_001}, "too-long", "description"),
    ],
)
def test_a_concern_that_cannot_be_reported_names_its_field(
    services: Services, fields: dict[str, object], code: str, field: str
) -> None:
    with pytest.raises(UserError) as refused:
        services.concerns.report_new(complete(services, **fields))
    assert (refused.value.code, refused.value.facts["field"]) == (code, field)
    assert services.lists.count(ConcernFilter()) == 0
    assert report(services, "Nästa", day=TODAY).serial == 1, "a refusal took a number"


def test_a_coming_event_may_lie_ahead(services: Services) -> None:
    about = category(services, "Kommande händelse eller riskdatum")
    kept = services.concerns.report_new(
        complete(services, category_id=about, happened_on=TODAY + timedelta(days=30))
    ).value
    assert kept.number == "2026-0001"


def test_a_hundred_thousand_characters_are_kept_to_the_last(services: Services) -> None:
    text = "åäö " * 25_000
    kept = services.concerns.report_new(complete(services, description=text)).value
    assert services.lists.concern(kept.id).description == text.strip()


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_is_kept_found_and_printed_as_typed(
    services: Services, text: str, clock: TurnedClock
) -> None:
    composed = text.replace("e\u0301", "é")
    kept = services.concerns.report_new(complete(services, title=text, description=text, place=text)).value
    assert services.lists.concern(kept.id).title == composed
    word = max(composed.replace("<", " ").replace(">", " ").split(), key=len)
    assert kept.id in services.lists.ids(ConcernFilter(text=word), Order()).rows
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    clock.to(meeting.held_on)
    services.room.start(meeting.id)
    item = matters(services, meeting)[0].item
    services.room.note(item.id, discussion=text, decision=text)
    pdf = services.minutes.pdf(meeting.id, DocumentKind.NOTES)
    printed = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    if text.isascii():
        assert "".join(text.split()) in "".join(printed.split())


def test_what_no_field_can_mean_is_taken_out(services: Services) -> None:
    kept = services.concerns.report_new(complete(services, title="Klot\0ter\ud800 på\x07 gaveln")).value
    assert kept.title == "Klotter på gaveln"


@pytest.mark.parametrize(
    "text", ["", "*", '"', "(", "a AND", "NEAR(", "-", "åäö" * 100, "\0", "🔥", "x:y", "^"]
)
def test_no_search_is_an_error(services: Services, text: str) -> None:
    report(services, "Klotter på gaveln", day=TODAY)
    services.lists.ids(ConcernFilter(text=text), Order())
    services.lists.find(text)


def test_week_53_in_a_year_without_one() -> None:
    with pytest.raises(UserError) as refused:
        Week(2027, 53)
    assert refused.value.code == "no-such-week"
    assert Week(2026, 53).shifted(1) == Week(2027, 1)


def test_a_meeting_is_not_moved_into_the_past_or_past_the_next(services: Services) -> None:
    meeting = coming(services)
    services.meetings.add(meeting.week.shifted(1))
    for day, code in (
        (TODAY - timedelta(days=1), "past"),
        (meeting.held_on + timedelta(days=7), "beyond-next"),
    ):
        with pytest.raises(UserError) as refused:
            services.meetings.move(meeting.id, day, meeting.starts, "salen upptagen")
        assert refused.value.code == code
    with pytest.raises(UserError) as refused:
        services.meetings.cancel(meeting.id, "  ")
    assert refused.value.facts["field"] == "reason"
    assert services.meetings.get(meeting.id).state is MeetingState.PLANNED


def test_a_measure_line_without_a_measure_or_with_a_day_that_is_none(services: Services) -> None:
    report(services, "Klotter på gaveln", day=TODAY)
    meeting = coming(services)
    item = matters(services, meeting)[0].item
    for line, code in (
        ("@Polisen !fredag", "empty"),
        ("måla !trettonde", "not-a-day"),
        ("måla !2026-02-30", "not-a-day"),
    ):
        with pytest.raises(UserError) as refused:
            services.measures.decide_line(item.id, line)
        assert refused.value.code == code
    assert services.measures.counts() == (0, 0)


def test_what_has_gone_is_said_to_be_gone(services: Services) -> None:
    with pytest.raises(UserError) as refused:
        services.lists.detail(4711)
    assert refused.value.code == "gone"


_STRUCTURED = {"contact_email", "email", "polygon"}
"""Texts that are more than words: an address, a shape."""


def texts_of(record: object) -> list[str]:
    """The fields of a record that a person writes freely."""
    return [
        field.name
        for field in fields(record)  # type: ignore[arg-type]
        if isinstance(getattr(record, field.name), str)
        and not isinstance(getattr(record, field.name), Enum)
        and field.name not in _STRUCTURED
    ]


@pytest.mark.parametrize("text", AWKWARD)
def test_the_register_keeps_any_text_in_every_field(services: Services, text: str) -> None:
    composed = text.replace("e\u0301", "é")
    for entry in (Unit(), Area(), Category(), Person()):
        names = texts_of(entry)
        assert "name" in names
        typed: Any = replace(cast("Any", entry), **dict.fromkeys(names, f"{text}\0"))
        kept = services.register.keep(typed).value
        assert {getattr(kept, name) for name in names} == {composed}
        directory = services.register.directory()
        everything = (*directory.units, *directory.areas, *directory.categories, *directory.people)
        assert kept in everything


@pytest.mark.parametrize("text", AWKWARD)
def test_the_week_keeps_any_text_in_every_field(services: Services, text: str, clock: TurnedClock) -> None:
    composed, typed = text.replace("e\u0301", "é"), f"{text}\0"
    own = ("title", "description", "place", "reporter_role", "recurrence", "effect_note", "already_done",
           "police_reference", "help_wanted")  # fmt: skip
    concern = services.concerns.report_new(complete(services, **dict.fromkeys(own, typed))).value
    assert {getattr(services.lists.concern(concern.id), name) for name in own} == {composed}
    problem = services.problems.gather((concern.id,), title=typed).value
    services.problems.edit(problem.id, summary=typed)
    shown = services.problems.detail(problem.id).problem
    assert (shown.title, shown.summary) == (composed, composed)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    point = matters(services, meeting)[0].item
    services.agenda.edit(point.id, presenter=typed, note=typed)
    clock.to(meeting.held_on)
    services.room.start(meeting.id)
    services.room.invite(meeting.id, name=typed, organisation=typed)
    services.room.note(point.id, discussion=typed, decision=typed)
    services.room.summarise(meeting.id, typed)
    measure = services.measures.decide(point.id, typed, owner_name=typed).value
    services.measures.follow_up(measure.id, FollowUpStatus.DONE, note=typed, effect=typed)
    view = services.room.view(meeting.id)
    [item] = [one.item for one in view.items if one.item.id == point.id]
    assert {item.presenter, item.note, item.discussion, item.decision} == {composed}
    assert view.meeting.summary == composed
    assert [(one.name, one.organisation) for one in view.attendance if one.name == composed]
    story = services.measures.story(measure.id)
    assert {story.measure.what, story.measure.owner_name} == {composed}
    services.feedback.give((concern.id,), FeedbackChannel.MAIL, typed)
    assert [one.text for one in services.lists.detail(concern.id).feedback] == [composed]
    assert services.check() == ()
