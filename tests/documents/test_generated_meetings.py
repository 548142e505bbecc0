"""Whatever meeting there was, its documents pass every gate."""

from dataclasses import replace
from pathlib import Path

import pytest

from orat.documents.languages import speaking
from orat.documents.render import render
from tests.documents.gates import through_all_gates
from tests.documents.meetings import a_picture, meeting
from tests.documents.reading import needs_qpdf
from tests.documents.samples import FIRES, NOTES, in_swedish


def check(seed: int, folder: Path) -> None:
    content = meeting(seed)
    embed = seed % 3 == 0
    pdf = render(content, speaking(content.language, in_swedish), embed=embed, pictures=a_picture)
    through_all_gates(pdf, "3a" if embed else "2a", folder)


@needs_qpdf
@pytest.mark.parametrize("seed", range(6))
def test_a_generated_meeting_passes_every_gate(seed: int, tmp_path: Path) -> None:
    check(seed, tmp_path)


@needs_qpdf
@pytest.mark.soak
@pytest.mark.parametrize("start", range(0, 300, 50))
def test_three_hundred_meetings_pass_every_gate(start: int, tmp_path: Path) -> None:
    for seed in range(start, start + 50):
        check(seed, tmp_path)


@needs_qpdf
@pytest.mark.soak
def test_three_thousand_measures_pass_every_gate(tmp_path: Path) -> None:
    measures = tuple(replace(FIRES.measures[0], what=f"Åtgärd {number}") for number in range(3000))
    content = replace(NOTES, points=(replace(FIRES, measures=measures),))
    through_all_gates(render(content, in_swedish), "2a", tmp_path)
