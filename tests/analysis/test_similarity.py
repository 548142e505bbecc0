"""Likeness of two concerns, and suggestions while one is typed."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from orat.analysis.similarity import likeness, similar
from orat.analysis.surroundings import Surroundings
from orat.domain.concern import Concern
from orat.domain.likeness import Common
from orat.domain.scales import WhenKind

FIRE, ARSON, GRAFFITI = 1, 2, 3
CENTRE, PARK = 10, 11
KNOWN = Surroundings(
    area_parents={CENTRE: 9, PARK: 8},
    category_parents={FIRE: None, ARSON: FIRE, GRAFFITI: None},
    area_points={CENTRE: (55.60, 13.00), PARK: (55.57, 13.09)},
)
DAY = date(2026, 11, 16)

CONTAINER = Concern(
    id=1,
    title="Container i brand bakom gymnastiksalen",
    description="Räddningstjänsten släckte vid lastkajen.",
    category_id=ARSON,
    area_id=CENTRE,
    unit_id=100,
    place="lastkajen",
    happened_on=DAY,
    happened_at=time(21, 40),
)
BINS = Concern(
    id=2,
    title="Papperskorgar tända",
    description="Eldning vid hållplatsen, släcktes av personal.",
    category_id=ARSON,
    area_id=CENTRE,
    unit_id=101,
    happened_on=DAY - timedelta(days=4),
    happened_at=time(20, 15),
)
TAGS = Concern(
    id=3,
    title="Klotter på muren",
    description="Svart sprej längs hela muren.",
    category_id=GRAFFITI,
    area_id=PARK,
    unit_id=102,
    happened_on=DAY - timedelta(days=30),
)


def test_the_alike_come_first_with_their_reasons_and_the_unlike_not_at_all() -> None:
    found = similar(CONTAINER, [TAGS, BINS, CONTAINER], KNOWN)
    assert [match.concern_id for match in found] == [BINS.id]
    assert {Common.AREA, Common.CATEGORY, Common.DAYS, Common.TIME_OF_DAY, Common.WORDS} <= set(
        found[0].common
    )
    assert Common.UNIT not in found[0].common
    assert 0 < found[0].score <= 1


def test_a_title_being_typed_is_enough() -> None:
    typed = Concern(title="Eldning bakom", area_id=CENTRE, happened_on=DAY)
    assert [match.concern_id for match in similar(typed, [TAGS, BINS, CONTAINER], KNOWN)] == [
        CONTAINER.id,
        BINS.id,
    ]


def test_category_and_area_alone_are_enough() -> None:
    chosen = Concern(category_id=ARSON, area_id=CENTRE, happened_on=DAY)
    assert {match.concern_id for match in similar(chosen, [TAGS, BINS, CONTAINER], KNOWN)} == {1, 2}


def test_a_concern_that_does_not_say_what_happened_is_like_nothing() -> None:
    unsaid = Concern(area_id=CENTRE, unit_id=100, happened_on=DAY)
    assert similar(unsaid, [CONTAINER, BINS], KNOWN) == ()
    assert similar(Concern(), [Concern(id=7)], Surroundings()) == ()


def test_another_label_for_the_same_cause_is_found() -> None:
    soot = replace(BINS, id=4, category_id=GRAFFITI, title="Sotskadad fasad efter branden i containern")
    assert [match.concern_id for match in similar(CONTAINER, [soot, TAGS], KNOWN)] == [soot.id]


def test_the_nearer_in_time_counts_for_more() -> None:
    late = replace(BINS, id=5, happened_on=DAY - timedelta(weeks=12))
    found = similar(CONTAINER, [late, BINS], KNOWN)
    assert found[0].concern_id == BINS.id
    assert len(found) == 1 or found[0].score > found[1].score


def test_points_on_the_map_count_before_areas() -> None:
    here = replace(CONTAINER, latitude=55.600, longitude=13.000)
    beside = replace(BINS, id=6, area_id=PARK, latitude=55.601, longitude=13.001)
    far = replace(BINS, id=7, area_id=PARK, latitude=55.570, longitude=13.090)
    scores = {match.concern_id: match.score for match in similar(here, [beside, far], KNOWN)}
    assert scores[beside.id] > scores.get(far.id, 0.0)


def test_a_night_is_near_late_evening_and_far_from_morning() -> None:
    night = replace(BINS, happened_at=None, when_kind=WhenKind.NIGHT)
    morning = replace(CONTAINER, happened_at=time(8))
    late, early = likeness(CONTAINER, night, KNOWN), likeness(morning, night, KNOWN)
    assert late is not None
    assert Common.TIME_OF_DAY in late.common
    assert early is None or (Common.TIME_OF_DAY not in early.common and early.score < late.score)


def test_no_more_than_asked_for() -> None:
    many = [replace(BINS, id=number) for number in range(20, 40)]
    assert len(similar(CONTAINER, many, KNOWN)) == 5
    assert [match.concern_id for match in similar(CONTAINER, reversed(many), KNOWN, limit=2)] == [20, 21]


texts = st.text(max_size=60) | st.sampled_from(
    ["Brand i container", "klotter på muren", "<b>&amp;", "🔥", "שלום"]
)
concerns = st.builds(
    Concern,
    id=st.integers(1, 5),
    title=texts,
    description=texts,
    place=texts,
    category_id=st.none() | st.sampled_from([FIRE, ARSON, GRAFFITI, 99]),
    area_id=st.none() | st.sampled_from([CENTRE, PARK, 98]),
    unit_id=st.none() | st.integers(1, 2),
    happened_on=st.none() | st.dates(),
    happened_at=st.none() | st.times(),
    latitude=st.none() | st.floats(-90, 90),
    longitude=st.none() | st.floats(-180, 180),
)


@given(concerns, concerns)
def test_likeness_holds_for_any_two_concerns_and_both_ways(a: Concern, b: Concern) -> None:
    there, back = likeness(a, b, KNOWN), likeness(b, a, KNOWN)
    if there is None or back is None:
        assert (there or back) is None or (there or back).score < 0.2501  # type: ignore[union-attr]
        return
    assert 0 <= there.score <= 1
    assert abs(there.score - back.score) < 0.001
    assert there.common == back.common
