"""No key means two things on one page: the toolkit would then do neither."""

from typing import Any

from orat.ui.pages.keys import page_keys
from orat.ui.window import MainWindow

NEVER_TOGETHER = (
    {"concern.report", "concern-form.done"},
    {"agenda.preview", "notes.print"},
    {"measure.done", "feedback.give"},
)
"""Two parts of one page of which one is shown at a time."""


def test_no_two_keys_of_a_page_are_the_same(window: MainWindow[Any]) -> None:
    everywhere = {
        key.toString(): action.objectName()
        for action in window.commands.available()
        for key in action.shortcuts()
    }
    assert everywhere
    for page, keys in page_keys().items():
        names: dict[str, set[str]] = {}
        for each in keys:
            names.setdefault(each.key, set()).add(each.name)
            assert each.key not in everywhere, (page, each.name, everywhere[each.key])
        twice = [found for found in names.values() if len(found) > 1]
        assert all(found in NEVER_TOGETHER for found in twice), (page, twice)
