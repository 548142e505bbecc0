"""How good suggestions and groups are on the labelled corpus beside the plain rule, and how fast."""

from dataclasses import replace
from time import process_time

import pytest

from orat.analysis.similarity import similar
from tests.benchmarks.ratios import record
from tests.corpus import labelled
from tests.corpus.labelled import DEVELOPMENT, HELD_OUT, load

CANDIDATES = 200
TYPING_MS = 20.0


@pytest.mark.parametrize("name", [DEVELOPMENT, HELD_OUT])
def test_grouping_beats_same_category_and_area(name: str) -> None:
    part = load(name)
    truth = part.truth()
    plain = labelled.b_cubed(labelled.grouped_plainly(part), truth)[2]
    record(f"grouping, {name}: B-cubed F1, plain rule", plain)
    for way, found in (
        ("week by week", labelled.grouped_by_week(part)),
        ("all at once", labelled.grouped_at_once(part)),
    ):
        precision, recall, f1 = labelled.b_cubed(found, truth)
        record(f"grouping, {name}, {way}: B-cubed precision", precision)
        record(f"grouping, {name}, {way}: B-cubed recall", recall)
        record(f"grouping, {name}, {way}: B-cubed F1", f1)
        assert f1 > plain


@pytest.mark.parametrize("name", [DEVELOPMENT, HELD_OUT])
def test_the_first_suggestion_beats_same_category_and_area(name: str) -> None:
    part = load(name)
    plain, plain_alarms = labelled.hit_at_1(part, labelled.suggested_plainly)
    hits, alarms = labelled.hit_at_1(part, labelled.suggested)
    record(f"similar, {name}: hit@1, plain rule", plain)
    record(f"similar, {name}: false alarms, plain rule", plain_alarms)
    record(f"similar, {name}: hit@1", hits)
    record(f"similar, {name}: false alarms", alarms)
    assert hits > plain


def test_suggestions_keep_up_with_typing() -> None:
    part = load(DEVELOPMENT)
    many = [
        replace(concern, id=number, title=f"{concern.title} {chr(97 + number % 26)}")
        for number, concern in enumerate((part.concerns * 3)[:CANDIDATES], 1000)
    ]
    typed = part.concerns[0]
    similar(typed, many, part.context)
    times = []
    for end in range(4, len(typed.description)):
        started = process_time()
        similar(replace(typed, description=typed.description[:end]), many, part.context)
        times.append(1000 * (process_time() - started))
    slow = sorted(times)[int(len(times) * 0.95)]
    record("similar: 200 candidates, 95th percentile of processor time", slow, TYPING_MS, "ms")
    assert slow < TYPING_MS
