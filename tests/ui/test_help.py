"""F1: a key that does different things on different pages is told under each of them."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.help import Help
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow
from tests.ui.shells import shell


@pytest.fixture
def window(tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot) -> MainWindow[Any]:
    made = shell(tasks, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_stand_under_the_page_where_they_work(window: MainWindow[Any]) -> None:
    for key, text in (("week", "Skriv ut veckan"), ("agenda", "Nästa punkt"), ("meetings", "Öppna mötet")):
        window.go(key)
        assert window.page is not None
        window.commands.add(f"{key}.deed", text, list, "Ctrl+Return", scope=window.page)
    window.commands["help"].trigger()
    shown = window.findChild(Help)
    assert isinstance(shown, Help)
    listed = [each.text() for each in shown.findChildren(QLabel)]
    parts = ["Överallt", "Veckan", "Möten", "Ord i programmet"]
    everywhere, week, meetings = (
        listed[listed.index(start) + 1 : listed.index(end)] for start, end in pairwise(parts)
    )
    assert {"F1", "Ctrl+K", "Esc"} <= set(everywhere)
    assert "Ctrl+Enter" not in everywhere
    assert week == ["Ctrl+Enter", "Skriv ut veckan"]
    assert meetings == ["Ctrl+Enter", "Nästa punkt", "Ctrl+Enter", "Öppna mötet"]
    shown.close()
