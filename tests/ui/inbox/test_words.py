"""What a report says is shown in words, never as it is kept."""

import pytest

from orat.domain.scales import Certainty, Effect, PoliceReport, Source
from orat.ui.pages.inbox import words


@pytest.mark.parametrize(
    ("field", "kept"),
    [
        ("source", Source), ("certainty", Certainty), ("effects", Effect), ("police_report", PoliceReport),
    ],
)  # fmt: skip
def test_a_code_is_shown_as_a_word(field: str, kept: type[Source]) -> None:
    for one in kept:
        assert words.answer_text(field, one.value) not in ("", one.value)
