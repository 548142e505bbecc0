"""The shipped reference and example texts: every name resolves, every week holds, nobody is named."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from orat.domain.agenda import Outcome
from orat.domain.measure import FeedbackChannel, FollowUpStatus
from orat.domain.problem import ProblemState
from orat.domain.register import AreaLevel, UnitKind
from orat.domain.scales import Certainty, Effect, PlaceKind, PoliceReport, Severity, Source, Trend

DATABASE = Path(__file__).parents[2] / "database"
MEETING_DAY = 4
LEAST, MOST = 4, 9
SHAPED_LIKE_A_PERSON = "110230-0000"

Told = dict[str, Any]


@cache
def told(name: str) -> Told:
    loaded: Told = json.loads((DATABASE / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def stories() -> list[Told]:
    return list(told("example/stories")["stories"])


def singles() -> list[Told]:
    return list(told("example/singles")["singles"])


def concerns() -> Iterator[Told]:
    for story in stories():
        for beat in story["beats"]:
            yield from beat.get("concerns", ())
    yield from singles()


def points() -> Iterator[Told]:
    for story in stories():
        yield from (beat["point"] for beat in story["beats"] if "point" in beat)
    yield from (single["point"] for single in singles() if "point" in single)


def cancelled() -> set[int]:
    return {entry["week"] for entry in told("example/meetings")["cancelled"]}


def test_twelve_categories_in_two_levels_say_what_to_write_and_what_goes_elsewhere() -> None:
    categories = told("reference/categories")["categories"]
    assert len(categories) == 12
    for category in categories:
        assert category["guide"]
        assert category["elsewhere"]
        assert category["actors"]
    assert [category["name"] for category in categories if category.get("coming_events")] == [
        "Kommande händelse eller riskdatum"
    ]
    assert sum(len(category["children"]) for category in categories) >= 30


def test_the_categories_read_well_in_any_municipality() -> None:
    texts = json.dumps(told("reference/categories")["categories"], ensure_ascii=False)
    named = re.findall(r"Malmö\w*|\b[A-ZÅÄÖ]\w*(?:förvaltning\w*|kontoret|gruppen)\b", texts)
    assert [name for name in named if not name.startswith("Fastighetsförvaltaren")] == []


def test_each_severity_is_defined_and_the_acute_one_says_whom_to_ring() -> None:
    severities = told("reference/severities")["severities"]
    assert [entry["severity"] for entry in severities] == list(Severity)
    assert "112" in severities[-1]["definition"]
    assert "114 14" in severities[-1]["definition"]


def test_every_concern_speaks_of_what_is_there() -> None:
    areas = {area["name"] for area in told("example/areas")["areas"]}
    schools = {school["name"]: school for school in told("example/schools")["schools"]}
    known = {
        name
        for category in told("reference/categories")["categories"]
        for name in (
            category["name"],
            *(f"{category['name']} › {child['name']}" for child in category["children"]),
        )
    }
    assert len(schools) >= 12
    assert all(school["area"] in areas and school["education_area"] for school in schools.values())
    for concern in concerns():
        assert concern["school"] in schools, concern["title"]
        assert concern.get("area", schools[concern["school"]]["area"]) in areas, concern["title"]
        assert concern["category"] in known, concern["title"]
        Severity(concern["severity"])
        Source(concern["source"])
        Certainty(concern["certainty"])
        PoliceReport(concern["police_report"])
        for effect in concern.get("effects", ()):
            Effect(effect)
        if "trend" in concern:
            Trend(concern["trend"])
        if "place_kind" in concern:
            PlaceKind(concern["place_kind"])


def test_areas_and_units_hang_together() -> None:
    areas = told("example/areas")["areas"]
    above: set[str] = set()
    for area in areas:
        AreaLevel(area["level"])
        assert area["parent"] is None or area["parent"] in above, "parents come first"
        above.add(area["name"])
    assert len(above) == len(areas)
    units = {unit["name"] for unit in told("example/schools")["units"]}
    for unit in told("example/schools")["units"]:
        UnitKind(unit["kind"])
    for person in told("example/people")["people"]:
        assert person["unit"] in units
        assert person["email"].endswith("@exempel.se")
    for point in points():
        assert Outcome(point["outcome"]) is not Outcome.UNDECIDED
        assert all(measure["owner"] in units for measure in point.get("measures", ()))


def test_measures_are_followed_up_after_they_are_decided_until_they_end() -> None:
    keys = Counter(measure["key"] for point in points() for measure in point.get("measures", ()))
    assert max(keys.values()) == 1
    for tale in (*stories(), *({"beats": [single]} for single in singles())):
        decided: dict[str, int] = {}
        ended: set[str] = set()
        for beat in tale["beats"]:
            if point := beat.get("point"):
                decided |= {
                    measure["key"]: point.get("week", beat["week"]) for measure in point.get("measures", ())
                }
            for entry in beat.get("follow_ups", ()):
                assert decided[entry["measure"]] < entry.get("week", beat["week"]), entry
                assert entry["measure"] not in ended, entry
                status = FollowUpStatus(entry["status"])
                assert (status is FollowUpStatus.POSTPONED) == ("new_due" in entry), entry
                if status in (FollowUpStatus.DONE, FollowUpStatus.PARTLY_DONE, FollowUpStatus.DROPPED):
                    ended.add(entry["measure"])


def test_what_a_meeting_treats_has_happened_before_it() -> None:
    for story in stories():
        told_so_far = 0
        moments: list[tuple[int, int, str]] = []
        for beat in story["beats"]:
            for concern in beat.get("concerns", ()):
                assert (concern["week"], concern["weekday"]) < (beat["week"], MEETING_DAY), concern["title"]
                moments.append((concern["week"], concern["weekday"], concern.get("time", "")))
                told_so_far += 1
            for answer in beat.get("feedback", ()):
                FeedbackChannel(answer["channel"])
                assert 1 <= answer["concern"] <= told_so_far, story["key"]
            if "problem_state" in beat:
                ProblemState(beat["problem_state"])
        assert moments == sorted(moments), f"feedback counts the concerns of {story['key']} in order"
    for single in singles():
        if point := single.get("point"):
            assert (single["week"], single["weekday"]) < (point["week"], MEETING_DAY), single["title"]


def test_nothing_is_treated_in_a_cancelled_meeting() -> None:
    assert len(cancelled()) == 2
    for story in stories():
        if "anchor_iso_week" not in story:
            assert not cancelled() & {beat["week"] for beat in story["beats"] if "point" in beat}
    for single in singles():
        if "point" in single and "anchor_iso_week" not in single:
            assert single["point"]["week"] not in cancelled(), single["title"]


def test_the_texture_is_that_of_a_real_autumn() -> None:
    placed = [concern for story in stories() if "anchor_iso_week" not in story
              for beat in story["beats"] for concern in beat.get("concerns", ())]  # fmt: skip
    recurring = len(placed)
    placed += [single for single in singles() if "anchor_iso_week" not in single]
    weeks = Counter(concern["week"] for concern in placed)
    assert set(weeks) == set(range(-16, 1))
    assert all(LEAST <= weeks[week] <= MOST for week in range(-16, 1)), weeks
    assert recurring / len(placed) > 1 / 3
    assert sum("referred" in single for single in singles()) == 1
    follow_ups = [entry["status"] for tale in (*stories(), {"beats": singles()}) for beat in tale["beats"]
                  for entry in beat.get("follow_ups", ())]  # fmt: skip
    assert {"postponed", "dropped", "partly_done", "done", "note"} <= set(follow_ups)
    anchors = {tale["anchor_iso_week"] for tale in (*stories(), *singles()) if "anchor_iso_week" in tale}
    assert {44, 50, 51, 52} <= anchors
    assert anchors & set(range(14, 23))


@pytest.mark.parametrize(
    "shape",
    [r"\b\d{6}(?:\d{2})?[-+]\d{4}\b", r"\S+@\S+", r"\b07\d", r"\b[A-ZÅÄÖ]{3} ?\d{2}[A-Z\d]\b"],
    ids=["personnummer", "e-mail", "phone", "plate"],
)
def test_nobody_is_pointed_out_but_for_the_one_number_that_is_meant(shape: str) -> None:
    texts = json.dumps([stories(), singles(), told("example/meetings")], ensure_ascii=False)
    meant = [SHAPED_LIKE_A_PERSON] if re.search(shape, SHAPED_LIKE_A_PERSON) else []
    assert re.findall(shape, texts) == meant


@pytest.mark.parametrize("name", ["schools", "people", "stories", "singles", "meetings"])
def test_every_file_says_that_it_is_an_example(name: str) -> None:
    assert "EXEMPELDATA" in told(f"example/{name}")["about"]
