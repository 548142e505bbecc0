"""What is masked is gone from the content, in every field and wherever it was told again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orat.domain.content_fields import TEXTS, content_fields
from orat.domain.content_json import to_json
from orat.domain.documents import MASKED, Masking
from orat.domain.masking import left_over, masked, occurrences
from orat.domain.minutes import (
    Attendee,
    ContentChange,
    Edition,
    MaskPrint,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PicturePrint,
    PointPrint,
)
from tests.documents.samples import FIRES, NOTES
from tests.documents.secrets import planted

SECRETS = planted(NOTES)
LEAVES = [field for field in content_fields(SECRETS) if not field.group]
GROUPS = [field for field in content_fields(SECRETS) if field.group]


def told(text: str) -> MinutesContent:
    """Notes whose § 3 was discussed in these words."""
    return replace(NOTES, points=(*NOTES.points[:2], replace(FIRES, discussion=text)))


def span(text: str, part: str, path: str = "points/2/discussion") -> Masking:
    """The masking of a part of a text."""
    start = text.index(part)
    return Masking(path=path, start=start, end=start + len(part), ground="OSL 23 kap. 2 §")


def test_every_text_of_the_content_can_be_named_or_is_a_code() -> None:
    codes = {
        MinutesContent: {"week", "check_code", "excerpt_of", "recipient", "identity", "language"},
        Attendee: {"role"},
        PointPrint: {"reason_week", "approves_week"},
        MeasurePrint: {"review_week"},
        ContentChange: {"where", "what"},
        NextMeeting: {"week"},
        PicturePrint: {"digest", "number"},
    }
    for kind, texts in TEXTS.items():
        annotated = {name for name, hint in kind.__annotations__.items() if hint is str}
        assert annotated == {*texts, *codes.get(kind, ())}


def test_a_span_leaves_one_mark_whatever_its_length() -> None:
    text = "Ada och Bertilsson sågs vid kiosken."
    shown = [
        masked(told(text), [span(text, part)]).points[2].discussion for part in ("Ada", "Ada och Bertilsson")
    ]
    assert shown == [f"{MASKED} och Bertilsson sågs vid kiosken.", f"{MASKED} sågs vid kiosken."]


def test_spans_that_overlap_or_touch_are_one() -> None:
    text = "Ada Bertilsson Cederlund"
    maskings = [span(text, "Bertilsson Ced"), span(text, "Ada Bert"), span(text, "erlund")]
    assert masked(told(text), maskings).points[2].discussion == MASKED
    apart = masked(told(text), [span(text, "Ada"), span(text, "Cederlund")]).points[2].discussion
    assert apart == f"{MASKED} Bertilsson {MASKED}"


def test_a_point_that_is_masked_whole_keeps_its_number_alone() -> None:
    result = masked(NOTES, [Masking(path="points/2", ground="OSL 18 kap. 2 §")])
    point = result.points[2]
    assert (point.paragraph, point.title) == (3, MASKED)
    assert (point.severity, point.concerns, point.measures, point.weekly) == (None, (), (), ())
    assert result.new_measures == NOTES.new_measures - len(NOTES.points[2].measures)
    assert result.masked == (MaskPrint(where="§ 3", ground="OSL 18 kap. 2 §"),)


def test_the_follow_up_goes_with_its_point() -> None:
    result = masked(NOTES, [Masking(path="points/1", ground="OSL 18 kap. 2 §")])
    assert result.follow_ups == ()
    assert (result.closed_measures, result.overdue_measures) == (
        NOTES.closed_measures - 1, NOTES.overdue_measures - 1
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "where", "what"),
    [
        ("points/2/decision", "§ 3", "decision"),
        ("points/2/title", "§ 3", "point"),
        ("points/2/measures/0/note", "§ 3", "measures"),
        ("points/2/concerns/1", "§ 3", "concerns"),
        ("points/2", "§ 3", "severity"),
        ("present/0/name", "", "chair"),
        ("summary", "", "summary"),
        ("follow_ups/0", "", "follow_ups"),
        ("next_meeting/place", "", "next_meeting"),
        ("sign_off/1", "", "sign_off"),
    ],
)
def test_what_changed_in_a_masked_field_is_masked_with_it(path: str, where: str, what: str) -> None:
    told_again = ContentChange(where=where, what=what, before="röjt förut", after="röjt nu")
    other = ContentChange(where="§ 9", what="decision", before="kvar", after="här")
    content = replace(SECRETS, changes=(told_again, other))
    result = masked(content, [Masking(path=path, start=0, end=1, ground="x")])
    if path in {field.path for field in content_fields(content) if field.group}:
        result = masked(content, [Masking(path=path, ground="x")])
    assert result.changes == (replace(told_again, before=MASKED, after=MASKED), other)


def test_the_subject_of_an_excerpt_is_no_way_round() -> None:
    content = replace(NOTES, excerpt_of="Ekbackskolan", edition=Edition.EXCERPT)
    result = masked(content, [Masking(path="points/2/concerns/0/unit", ground="x")])
    assert result.excerpt_of == MASKED


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_is_masked_is_nowhere_and_the_rest_is_as_it_was(data: st.DataObject) -> None:
    whole = data.draw(st.lists(st.sampled_from([*LEAVES, *GROUPS]), max_size=12))
    spans = data.draw(st.lists(st.sampled_from(LEAVES), max_size=12))
    maskings = [Masking(path=field.path, ground="g") for field in whole]
    for field in spans:
        start = field.text.index("HEMLIG")
        maskings.append(Masking(path=field.path, start=start, end=start + 12, ground="g"))
    paths = {masking.path for masking in maskings}
    text = to_json(masked(SECRETS, maskings))
    for field in LEAVES:
        secret = field.text[field.text.index("HEMLIG") :][:12]
        if paths & set(_above(field.path)):
            assert secret not in text
        elif not field.path.startswith(("changes/", "follow_ups/")):
            assert secret in text


def _above(path: str) -> Iterator[str]:
    parts = path.split("/")
    for count in range(1, len(parts) + 1):
        yield "/".join(parts[:count])


def test_a_word_is_found_everywhere_whatever_its_case() -> None:
    text = "Ali såg ALI vid Alis specialist, sade ali."
    found = [(start, end) for field, start, end in occurrences(told(text), "Ali")]
    assert [text[start:end] for start, end in found] == ["Ali", "ALI", "Ali", "ali"]


def test_what_is_left_over_is_told_with_the_names_in_a_phrase() -> None:
    text = "Ada Bertilsson sågs. Bertilsson gick. Sedan kom ada."
    content = replace(told(text), present=(Attendee(name="Kim", organisation="Bertilssons Bygg"),))
    left = left_over(content, [span(text, "Ada Bertilsson")])
    assert {(each.text, each.path, each.where) for each in left} == {
        ("Bertilsson", "present/0/organisation", ""),
        ("Bertilsson", "points/2/discussion", "§ 3"),
        ("Ada", "points/2/discussion", "§ 3"),
    }
    assert left_over(told("Inget mer."), [span("Inget mer.", "Inget mer.")]) == ()


def test_a_masked_measure_tells_neither_day_nor_state() -> None:
    result = masked(NOTES, [Masking(path="follow_ups/1", ground="x")])
    assert result.follow_ups[1] == MeasurePrint(what=MASKED, owner="", due=None)
    assert result.overdue_measures == NOTES.overdue_measures - 1
    assert date(2026, 11, 6) not in {each.due for each in result.follow_ups}
