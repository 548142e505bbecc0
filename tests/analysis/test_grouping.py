"""Gathering new concerns into problems and groups."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from orat.analysis.grouping import group
from orat.analysis.surroundings import Surroundings
from orat.domain.concern import Concern
from orat.domain.likeness import Common
from tests.analysis.test_similarity import ARSON, BINS, CENTRE, CONTAINER, DAY, KNOWN, PARK, TAGS
from tests.corpus.labelled import DEVELOPMENT, load


def test_two_alike_make_a_group_and_the_third_is_left_alone() -> None:
    (found,) = group([TAGS, BINS, CONTAINER], {}, KNOWN)
    assert found.concern_ids == (CONTAINER.id, BINS.id)
    assert found.problem_id is None
    assert found.title in (CONTAINER.title, BINS.title)
    assert (found.first, found.last) == (DAY - timedelta(days=4), DAY)
    assert {Common.AREA, Common.CATEGORY, Common.WORDS} <= set(found.common)


def test_a_new_one_goes_to_the_problem_it_is_like() -> None:
    walls = replace(TAGS, id=9, happened_on=DAY)
    found = group([CONTAINER, walls], {70: [BINS], 80: [TAGS]}, KNOWN)
    assert [(it.problem_id, it.concern_ids) for it in found] == [(70, (CONTAINER.id,)), (80, (walls.id,))]


def test_two_problems_are_never_joined_by_a_newcomer() -> None:
    found = group([replace(BINS, id=9)], {70: [BINS], 71: [CONTAINER]}, KNOWN)
    assert len(found) == 1
    assert found[0].concern_ids == (9,)


def test_the_words_shown_are_words_that_were_written() -> None:
    first = replace(BINS, id=5, title="Sopkärl antänt", description="Sopkärlet brann vid matsalen.")
    second = replace(BINS, id=6, title="Brand i sopkärl", description="Sopkärl vid matsalen igen.")
    (found,) = group([first, second], {}, KNOWN)
    assert "sopkärl" in found.words
    written = f"{first.title} {first.description} {second.title} {second.description}".lower()
    assert all(word in written for word in found.words)


def test_one_that_resembles_two_unlike_things_does_not_chain_them() -> None:
    mopeds = [
        Concern(
            id=number,
            title="Mopeder på skolgården",
            description="Mopedkörning över gården på rasten.",
            category_id=50,
            area_id=CENTRE,
            unit_id=100,
            happened_on=DAY,
        )
        for number in (1, 2, 3)
    ]
    fires = [
        Concern(
            id=number,
            title="Brand i container",
            description="Containern antändes på kvällen.",
            category_id=ARSON,
            area_id=CENTRE,
            unit_id=100,
            happened_on=DAY,
        )
        for number in (4, 5, 6)
    ]
    between = Concern(
        id=7,
        title="Moped i brand",
        description="En moped antändes på gården.",
        category_id=ARSON,
        area_id=CENTRE,
        unit_id=100,
        happened_on=DAY,
    )
    found = group([*mopeds, *fires, between], {}, KNOWN)
    homes = {number: home for home, grouping in enumerate(found) for number in grouping.concern_ids}
    assert homes[1] == homes[2] == homes[3]
    assert homes[4] == homes[5] == homes[6]
    assert homes[1] != homes[4]


def test_the_order_of_the_input_changes_nothing() -> None:
    part = load(DEVELOPMENT)
    concerns = list(part.concerns)
    expected = group(concerns, {}, part.context)
    for seed in range(3):
        Random(seed).shuffle(concerns)
        assert group(concerns, {}, part.context) == expected


def test_every_concern_is_in_one_group_at_most() -> None:
    part = load(DEVELOPMENT)
    grouped = [number for it in group(part.concerns, {}, part.context) for number in it.concern_ids]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) <= {concern.id for concern in part.concerns}


def test_nothing_in_gives_nothing_out() -> None:
    assert group([], {}, Surroundings()) == ()
    assert group([], {1: [BINS]}, KNOWN) == ()
    assert group([BINS], {1: []}, KNOWN) == ()
    assert group([Concern(id=1), Concern(id=2)], {}, Surroundings()) == ()


def test_a_concern_that_is_already_in_a_problem_is_not_counted_twice() -> None:
    (found,) = group([BINS], {70: [BINS, CONTAINER]}, KNOWN)
    assert found.concern_ids == (BINS.id,)
    assert found.problem_id == 70


def test_very_many_are_looked_at_from_the_latest() -> None:
    old = [
        Concern(id=number, title=f"Ärende {number}", area_id=PARK, happened_on=date(2020, 1, 1))
        for number in range(100, 420)
    ]
    found = group([*old, CONTAINER, BINS], {}, KNOWN)
    assert (CONTAINER.id, BINS.id) in [it.concern_ids for it in found]
