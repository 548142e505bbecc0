"""The register's parts on mail and the dialogs in a small window with large text: nothing is cut off."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from orat.domain.mail import Sendable
from orat.domain.minutes import DocumentKind
from orat.domain.sending import DistributionList, ListMember
from orat.services.house import Services
from orat.ui.pages.meetings.page import MeetingsPage
from orat.ui.pages.meetings.sending.send import SendDialog
from orat.ui.pages.meetings.sending.sign import sign_dialog
from orat.ui.pages.register.page import RegisterPage
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report
from tests.ui.houses import TODAY, opened, window_on
from tests.ui.pages.hands import settle

LONG = "redaktionen.nyheter@sydostrabladet.exempel.se"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = opened(tmp_path, TurnedClock(TODAY, time(9, 0)))
    yield made
    made.close()


@pytest.fixture(params=[1.0, 1.6])
def window(
    request: pytest.FixtureRequest, services: Services, tmp_path: Path, keeper: ThemeKeeper, qtbot: QtBot
) -> MainWindow[Any]:
    kept = services.sending.save_list(
        DistributionList(name="Deltagare i veckomötet", kinds=frozenset({DocumentKind.NOTES}))
    ).value
    people = services.register.directory().people
    members = [ListMember(name="Tidningen", email=LONG), *(ListMember(person_id=each.id) for each in people)]
    services.sending.set_members(kept.id, members)
    pages = [PageSpec("meetings", MeetingsPage, "Möten"), PageSpec("register", RegisterPage, "Register")]
    made = window_on(services, tmp_path, TurnedClock(TODAY, time(9, 0)), pages)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    keeper.choose("light", request.param)
    settle()
    return made


def shows_all(body: ScrollRows) -> bool:
    """Whether nothing is cut off at the right."""
    return body.inner.minimumSizeHint().width() <= body.viewport().width()


@pytest.mark.parametrize("section", ["receivers", "mail"])
def test_the_parts_of_the_register_fit(window: MainWindow[Any], section: str) -> None:
    window.go("register", section=section)
    settle()
    page: Any = window.findChild(RegisterPage)
    bars = [each for each in window.findChildren(QScrollBar) if each.isVisible()]
    assert not [each for each in bars if each.orientation() is Qt.Orientation.Horizontal]
    assert shows_all(page.sections[section].findChild(ScrollRows))


def test_the_dialogs_fit(window: MainWindow[Any], services: Services) -> None:
    report(services, "Container i brand", day=date(2026, 11, 16))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    services.minutes.finalise(meeting.id)
    window.go("meetings", meeting_id=meeting.id)
    window.commands["meeting.send"].trigger()
    page: Any = window.findChild(MeetingsPage)
    sign = sign_dialog(page.context, window, Sendable(meeting_id=meeting.id))
    sign.open()
    for dialog in (sign, window.findChild(SendDialog)):
        assert dialog is not None
        settle()
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        body = dialog.findChild(ScrollRows)
        assert body is not None
        assert shows_all(body)
        dialog.reject()
