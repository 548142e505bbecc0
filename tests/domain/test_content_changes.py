"""What a reader of version 2 is told about version 1."""

from dataclasses import replace
from datetime import date, time

import pytest

from orat.domain.agenda import Outcome
from orat.domain.content_changes import differences
from orat.domain.measure import MeasureState
from orat.domain.minutes import Attendee, ContentChange, MeasurePrint, MinutesContent
from tests.documents.samples import FIRES, NOTES, POINTS


def changed(after: MinutesContent) -> list[tuple[str, str, str, str]]:
    return [(change.where, change.what, change.before, change.after) for change in differences(NOTES, after)]


def with_point(index: int, **fields: object) -> MinutesContent:
    point = replace(POINTS[index], **fields)  # type: ignore[arg-type]
    return replace(NOTES, points=(*POINTS[:index], point, *POINTS[index + 1 :]))


def test_nothing_changed() -> None:
    assert differences(NOTES, NOTES) == ()


def test_what_a_version_is_by_itself_is_no_change() -> None:
    again = replace(
        NOTES,
        version=2,
        check_code="0000-0000",
        finalised_at=None,
        changes=(ContentChange(where="", what="", before="", after=""),),
    )
    assert differences(NOTES, again) == ()


@pytest.mark.parametrize(
    ("field", "value", "before", "after"),
    [
        ("place", "Rådhuset", "Stadshuset, rum Kranen", "Rådhuset"),
        ("summary", "", NOTES.summary, ""),
        ("starts", time(9, 5), "8.30", "9.05"),
        ("held_on", date(2026, 11, 18), "2026-11-19", "2026-11-18"),
        ("distribution", "Alla", NOTES.distribution, "Alla"),
    ],
)
def test_the_head_is_compared_field_by_field(field: str, value: object, before: str, after: str) -> None:
    assert changed(replace(NOTES, **{field: value})) == [("", field, before, after)]  # type: ignore[arg-type]


def test_who_came_and_who_did_not() -> None:
    late = Attendee(name="Ny", organisation="Polisen", from_item=2)
    after = replace(NOTES, present=(*NOTES.present, late), apologies=())
    assert changed(after) == [
        ("", "present", "", "Ny, Polisen, §§ 2–"),
        ("", "apologies", "Inspektör, Miljöförvaltningen", ""),
    ]


def test_another_chair() -> None:
    first, *rest = NOTES.present
    present = (replace(first, role="member"), *rest[:-1], replace(rest[-1], role="chair"))
    assert changed(replace(NOTES, present=present)) == [
        ("", "chair", "Samordnare", "Brandingenjör"),
        ("", "co_opted", "Brandingenjör", ""),
    ]


def test_a_follow_up_that_was_done_after_all() -> None:
    done, late = NOTES.follow_ups
    after = replace(NOTES, follow_ups=(done, replace(late, state=MeasureState.DONE, new_due=None)))
    assert changed(after) == [
        (
            "",
            "follow_ups",
            "open: Belysning gångtunneln vid Ekbacken, Fastighets- och gatukontoret, 2026-11-06 → 2026-11-27",
            "done: Belysning gångtunneln vid Ekbacken, Fastighets- och gatukontoret, 2026-11-06",
        )
    ]


def test_order_alone_is_no_change_in_a_list() -> None:
    assert differences(NOTES, replace(NOTES, present=NOTES.present[::-1])) == ()


def test_a_reworded_decision_and_an_outcome() -> None:
    after = with_point(4, decision="Nytt beslut.", outcome=Outcome.DECIDED)
    assert changed(after) == [
        ("§ 5", "decision", "", "Nytt beslut."),
        ("§ 5", "outcome", "carried_over", "decided"),
    ]


def test_a_measure_that_was_reworded_is_one_change() -> None:
    first, second = FIRES.measures
    after = with_point(2, measures=(replace(first, owner="Polisen"), second))
    ((where, what, before, now),) = changed(after)
    assert (where, what) == ("§ 3", "measures")
    assert before == "Kvällsrondering kl. 19–22, Polisen, områdespolis, 2026-12-04"
    assert now == "Kvällsrondering kl. 19–22, Polisen, 2026-12-04"


def test_a_measure_came_and_one_went() -> None:
    new = MeasurePrint(what="Staket", owner="", due=None)
    after = with_point(2, measures=(*FIRES.measures, new))
    assert changed(after) == [("§ 3", "measures", "", "Staket")]
    gone = with_point(2, measures=FIRES.measures[:1])
    assert changed(gone) == [
        ("§ 3", "measures", "Lås på containrar, tre skolor, Serviceförvaltningen, 2026-11-20", "")
    ]


def test_two_measures_alike_are_two() -> None:
    after = with_point(2, measures=(*FIRES.measures, FIRES.measures[0]))
    assert len(changed(after)) == 1


def test_a_point_that_came_is_named_and_its_text_told() -> None:
    new = replace(
        FIRES,
        paragraph=7,
        title="Ny fråga",
        severity=None,
        presenter="",
        decision="Ja.",
        discussion="",
        measures=(),
        concerns=(),
    )
    after = replace(NOTES, points=(*POINTS, new))
    assert changed(after) == [
        ("§ 7", "point", "", "Ny fråga"),
        ("§ 7", "decision", "", "Ja."),
        ("§ 7", "outcome", "undecided", "decided"),
    ]


def test_a_point_that_went_and_those_that_moved_up() -> None:
    moved = tuple(replace(point, paragraph=point.paragraph - 1) for point in POINTS[4:])
    after = replace(NOTES, points=(*POINTS[:3], *moved))
    assert changed(after) == [
        ("§ 4", "paragraph", "§ 5", "§ 4"),
        ("§ 5", "paragraph", "§ 6", "§ 5"),
        ("§ 4", "point", POINTS[3].title, ""),
    ]


def test_a_renamed_point_is_the_same_point() -> None:
    assert changed(with_point(5, title="Inför Lucia")) == [("§ 6", "title", POINTS[5].title, "Inför Lucia")]


def test_the_next_meeting() -> None:
    assert changed(replace(NOTES, next_meeting=None)) == [
        ("", "next_meeting", "2026-11-26 8.30–9.30, Stadshuset, rum Kranen", "")
    ]
