"""A register that can only be read: its fields are seen to be so, what only looks stays open, and it ends."""

from typing import Any

import pytest
from PySide6.QtWidgets import QToolButton

from orat.ui.pages.register.page import RegisterPage
from orat.ui.read_only import set_read_only
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.unlock_page import UnlockPage
from orat.ui.widgets.fields import DateField, Field
from orat.ui.window import MainWindow, PageSpec
from tests.ui.houses import TODAY
from tests.ui.pages.hands import settle
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
