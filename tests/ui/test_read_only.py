"""A register that can only be read: its fields are seen to be so, what only looks stays open, and it ends."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from orat.services.house import Services
from orat.ui.actions import Deed
from orat.ui.pages import specs
from orat.ui.pages.register.page import RegisterPage
from orat.ui.read_only import set_read_only
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.unlock_page import UnlockPage
from orat.ui.widgets.fields import DateField, Field
from orat.ui.window import MainWindow, PageSpec
from tests.services.arriving import filled, put
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, matters, report
from tests.ui.houses import TODAY, window_on
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.register import RegisterHands


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("register", RegisterPage, "Register")]


def locked(field: Field[Any]) -> bool:
    """Whether nothing can be entered."""
    editor: Any = field.editor  # type: ignore[attr-defined]
    return not editor.isEnabled() or (hasattr(editor, "isReadOnly") and bool(editor.isReadOnly()))


def test_fields_are_read_only_while_the_register_is(window: MainWindow[Any]) -> None:
    page = RegisterHands(window, "Möten")
    fields = page.seen(Field)
    assert fields
    set_read_only(window, True)
    assert all(locked(field) for field in fields)
    later = RegisterHands(window, "Dokument").seen(Field)
    assert later
    assert all(locked(field) for field in later), "also those that are shown afterwards"
    assert not any(locked(field) for field in RegisterHands(window, "Logg").seen(Field)), (
        "a filter writes nothing"
    )
    set_read_only(window, False)
    assert not any(locked(field) for field in (*fields, *later))


def test_a_day_is_read_only_in_all_its_parts(window: MainWindow[Any]) -> None:
    field = DateField("Dag", lambda: TODAY)
    window.layers.addWidget(field)
    window.layers.setCurrentWidget(field)
    set_read_only(window, True)
    assert locked(field)
    assert not any(button.isEnabled() for button in field.findChildren(QToolButton))
    field.set_read_only(True)
    set_read_only(window, False)
    assert locked(field), "what the field was told holds"


def test_the_lock_page_opens_whatever_the_register_allows_and_fits_large_text(
    window: MainWindow[Any], keeper: ThemeKeeper
) -> None:
    page = UnlockPage()
    window.layers.addWidget(page)
    window.layers.setCurrentWidget(page)
    set_read_only(window, True)
    assert not locked(page.password)
    window.resize(1024, 768)
    keeper.choose("dark", 2.0)
    settle()
    for button in (page.enter, page.other):
        assert button.width() >= button.sizeHint().width()


@pytest.fixture
def whole(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    """Every page, with something on each of them."""
    first = report(services, "Container i brand vid lastkajen", day=TODAY - timedelta(days=12))
    second = report(services, "Container i brand igen", day=TODAY - timedelta(days=2))
    report(services, "Klotter på gaveln", day=TODAY - timedelta(days=1), about="Skadegörelse och klotter")
    services.problems.gather((first.id, second.id), title="Anlagda bränder")
    incoming = tmp_path / "in"
    incoming.mkdir()
    services.inbox.take_in([put(incoming, "blankett.pdf", filled(services))])
    meeting = coming(services)
    point = matters(services, meeting)[0]
    services.measures.decide_line(point.item.id, "Lås på containrar @Gatukontoret !fredag")
    made = window_on(services, tmp_path, clock, specs())
    qtbot.addWidget(made)
    made.show()
    return made


def offered(window: MainWindow[Any]) -> list[str]:
    """What can be pressed on the page, but for what only opens a menu."""
    assert window.page is not None
    buttons = [*window.header.findChildren(QAbstractButton), *window.page.findChildren(QAbstractButton)]
    seen = [one for one in buttons if one.isVisible() and one.isEnabled() and not _menu(one)]
    return list(dict.fromkeys(named(one) for one in seen if named(one)))


def named(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def _menu(button: QAbstractButton) -> QMenu | None:
    return button.menu() if isinstance(button, QPushButton | QToolButton) else None


def close_what_opened(window: MainWindow[Any]) -> None:
    for opened in [*window.findChildren(QDialog), *window.findChildren(QMenu)]:
        if opened.isVisible():
            opened.close()
    settle()


@pytest.mark.parametrize(
    ("key", "target"),
    [
        ("inbox", {}), ("meetings", {"meeting_id": 1}),
        *(pytest.param(key, target, marks=pytest.mark.soak) for key, target in (
            ("week", {}), ("concerns", {}), ("concern-form", {}), ("problems", {}), ("meetings", {}),
            ("follow_up", {}), ("follow_up", {"feedback": True}),
            *(("register", {"section": part}) for part in ("units", "allowed", "weeding", "security")),
        )),
    ],
)  # fmt: skip
def test_nothing_that_writes_can_be_pressed(
    whole: MainWindow[Any], key: str, target: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that is on is done, by button and by action; none of it asks for a write."""
    tried: list[str] = []
    monkeypatch.setattr(whole.tasks, "write", lambda *_args, **_more: tried.append("write"))
    monkeypatch.setattr(QFileDialog, "open", lambda *_: None)
    for asked, answer in (("getOpenFileNames", ([], "")), ("getOpenFileName", ("", "")),
                          ("getSaveFileName", ("", "")), ("getExistingDirectory", "")):  # fmt: skip
        monkeypatch.setattr(QFileDialog, asked, lambda *_, answer=answer, **__: answer)
    monkeypatch.setattr(QPrintDialog, "open", lambda *_: None)
    set_read_only(whole, True)
    whole.go(key, **target)
    settle()
    page = whole.page
    for name in offered(whole):
        if whole.page is not page or name not in offered(whole):
            whole.go(key, **target)
        if name in offered(whole):
            Hands(whole).press(name)
            close_what_opened(whole)
        assert not tried, f"{name} writes"
    for action in whole.commands.available():
        if not isinstance(action, Deed) and not action.objectName().startswith(
            ("go.", "look.", "help", "pal")
        ):
            whole.go(key, **target)
            action.trigger()
            settle()
            close_what_opened(whole)
            assert not tried, f"{action.objectName()} writes"


def test_what_is_off_says_why_and_is_on_again_as_it_was(whole: MainWindow[Any]) -> None:
    whole.go("concerns")
    page: Any = whole.page
    page.table.select_first()
    settle()
    editing = whole.commands["concern.edit"]
    assert editing.isEnabled()
    set_read_only(whole, True)
    button = Hands(whole).button("Ny iakttagelse")
    assert not button.isEnabled()
    assert not editing.isEnabled()
    for told in (button.toolTip(), editing.toolTip()):
        assert "registret kan bara läsas" in told
    page.table.select_first()
    editing.setEnabled(True)
    assert not editing.isEnabled(), "whatever a page says meanwhile"
    set_read_only(whole, False)
    assert editing.isEnabled()
    assert button.isEnabled()
