"""An excerpt has what concerns one unit or one point, and nothing of the rest."""

from dataclasses import replace

import pytest

from orat.domain.content_json import to_json
from orat.domain.excerpt import excerpt_for_point, excerpt_for_unit, units_named
from orat.domain.minutes import Edition, MaskPrint
from orat.errors import UserError
from tests.documents.samples import NOTES


def test_a_unit_gets_the_points_with_its_concerns_and_only_those_concerns() -> None:
    excerpt = excerpt_for_unit(NOTES, {"Sjöskolan"}, "Sjöskolan")
    assert (excerpt.edition, excerpt.excerpt_of) == (Edition.EXCERPT, "Sjöskolan")
    assert [point.paragraph for point in excerpt.points] == [3]
    assert [concern.unit for concern in excerpt.points[0].concerns] == ["Sjöskolan"]
    assert excerpt.points[0].measures == NOTES.points[2].measures
    assert excerpt.present == NOTES.present
    assert "2026-0412" not in to_json(excerpt)


def test_a_unit_gets_the_points_with_a_measure_that_it_owns() -> None:
    excerpt = excerpt_for_unit(NOTES, {"Polisen"}, "Polisen")
    assert [point.paragraph for point in excerpt.points] == [3]
    followed = excerpt_for_unit(NOTES, {"Fritidsförvaltningen"}, "Fritidsförvaltningen")
    assert [point.paragraph for point in followed.points] == [2]
    assert [measure.owner for measure in followed.follow_ups] == ["Fritidsförvaltningen"]


def test_an_excerpt_sums_up_nothing_and_tells_of_no_others() -> None:
    content = replace(NOTES, masked=(MaskPrint(where="§ 3", ground="a"), MaskPrint(where="§ 4", ground="b")))
    excerpt = excerpt_for_point(content, 3)
    assert (excerpt.summary, excerpt.new_measures, excerpt.apologies, excerpt.absent) == ("", 0, (), ())
    assert (excerpt.follow_ups, excerpt.distribution, excerpt.next_meeting) == ((), "", None)
    assert excerpt.masked == (MaskPrint(where="§ 3", ground="a"),)
    assert excerpt.excerpt_of == "§ 3"


def test_the_follow_up_is_a_point_with_its_measures() -> None:
    assert excerpt_for_point(NOTES, 2).follow_ups == NOTES.follow_ups


def test_nothing_to_excerpt_is_said() -> None:
    with pytest.raises(UserError, match="nothing-for-unit"):
        excerpt_for_unit(NOTES, {"Hamnskolan"}, "Hamnskolan")
    with pytest.raises(UserError, match="no-such-point"):
        excerpt_for_point(NOTES, 99)


def test_the_units_of_the_notes_are_named() -> None:
    assert {"Ekbackskolan", "Sjöskolan", "Polisen, områdespolis"} <= units_named(NOTES)
