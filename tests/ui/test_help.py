"""F1: the keys of every page stand under its name, whether it was visited or not."""

import ast
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui import pages
from orat.ui.help import Help
from orat.ui.page import Context, Page, PageKey
from orat.ui.pages.keys import page_keys
from orat.ui.tasks import Tasks
from orat.ui.week_guide import week_steps
from orat.ui.widgets.button import Button
from orat.ui.window import MainWindow, PageSpec

PAGES = Path(pages.__file__).parent


def listed(window: MainWindow[Any]) -> list[str]:
    """What the help says, line by line."""
    window.commands["help"].trigger()
    shown = window.findChild(Help)
    assert isinstance(shown, Help)
    texts = [each.text() for each in shown.findChildren(QLabel)]
    shown.close()
    return texts


def test_keys_stand_under_the_page_where_they_work_before_any_was_visited(
    tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    window: MainWindow[Any] = MainWindow(tasks, settings, pages.specs())
    qtbot.addWidget(window)
    texts = listed(window)
    parts = [
        "Överallt", "Inkorg", "Iakttagelser", "Problembilder", "Möten", "Uppföljning", "Ord i programmet",
    ]  # fmt: skip
    told = [texts[texts.index(start) + 1 : texts.index(end)] for start, end in pairwise(parts)]
    everywhere, _, concerns, problems, meetings, follow_up = (
        list(zip(part[::2], part[1::2], strict=True)) for part in told
    )
    assert {"F1", "Ctrl+K", "Esc"} <= {key for key, _ in everywhere}
    assert "Ctrl+Enter" not in {key for key, _ in everywhere}
    assert ("Ctrl+Shift+L", "Lyft till mötet") in concerns
    assert ("Ctrl+V", "Klistra in som bilaga") in concerns
    assert ("Ctrl+Enter", "Rapportera") in concerns, "the form is told with the list that it is below"
    assert ("Ctrl+M", "Slå samman med…") in problems
    assert ("Ctrl+Enter", "Nästa punkt") in meetings
    assert ("Ctrl+Enter", "Spara återkopplingen") in follow_up


def test_what_is_told_is_what_the_pages_declare() -> None:
    declared = {key for file in PAGES.rglob("*.py") for key in _declared(ast.parse(file.read_text("utf-8")))}
    told = [key for keys in page_keys().values() for key in keys]
    assert {(key.name, key.key) for key in told} == {(key.name, key.key) for key in declared}
    texts = {key.name: key.text for key in declared if key.text}
    assert {key.name: key.text for key in told if key.name in texts} == texts


def test_no_page_takes_a_key_that_works_everywhere() -> None:
    ui = PAGES.parent
    everywhere = {
        key.key for file in ui.glob("*.py") for key in _declared(ast.parse(file.read_text("utf-8")))
    }
    assert {"Ctrl+K", "Ctrl+L", "Ctrl+N"} <= everywhere
    taken = {(key.name, key.key) for keys in page_keys().values() for key in keys if key.key in everywhere}
    assert taken == set()


def _declared(tree: ast.AST) -> Iterator[PageKey]:
    """The actions with a key that a module's calls of `add(name, text, handler, key)` declare."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or len(call.args) < 3:
            continue
        name, text = call.args[0], call.args[1]
        keys = [*call.args[3:4], *(word.value for word in call.keywords if word.arg == "key")]
        if _literal(name) and keys and _literal(keys[0]):
            words = text.args[0] if isinstance(text, ast.Call) and text.args else text
            yield PageKey(_literal(name), _literal(keys[0]), _literal(words))


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_no_key_means_two_things_on_a_page() -> None:
    """The toolkit would do neither; some parts of a page are never shown together."""
    apart = (
        {"agenda.preview", "notes.print"},
        {"concern.report", "concern-form.done"},
        {"measure.done", "feedback.give"},
    )
    for keys in page_keys().values():
        meant: dict[str, set[str]] = {}
        for each in keys:
            meant.setdefault(each.key, set()).add(each.name)
        assert [names for names in meant.values() if len(names) > 1 and names not in apart] == []


def test_the_help_begins_with_how_a_week_is_run_and_leads_to_each_step(
    tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    went: list[tuple[str, dict[str, Any]]] = []

    class Place(Page[Any]):
        """Stands for each page."""

        def __init__(self, context: Context[Any], key: str) -> None:
            super().__init__(context)
            self._key = key

        def activate(self, **target: Any) -> None:
            went.append((self._key, target))

    keys = ("inbox", "concern-form", "concerns", "problems", "meetings", "follow_up")
    specs = [PageSpec(key, partial(Place, key=key), key) for key in keys]
    window: MainWindow[Any] = MainWindow(tasks, settings, specs)
    qtbot.addWidget(window)
    steps = week_steps()
    assert len(steps) == 10
    assert listed(window)[0] == "Så går en vecka"
    for at, step in enumerate(steps):
        window.commands["help"].trigger()
        shown = window.findChildren(Help)[-1]
        [link for link in shown.findChildren(Button) if link.text() != "Stäng"][at].click()
        assert went[-1] == (step.page, dict(step.target))
        assert not shown.isVisible(), "it makes room for the page"
