"""Who sits here: said once, used from then on, and never put into what is logged already."""

from datetime import date
from getpass import getuser
from pathlib import Path
from typing import Any

import pytest

from orat.services.house import Services
from orat.settings import SettingsFile, actor_in
from orat.ui.pages import specs
from orat.ui.window import MainWindow, PageSpec
from tests.services.stories import report
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.register import RegisterHands

DAY = date(2026, 11, 16)


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return specs()


def actors(services: Services) -> list[str]:
    """Who did what, the latest first."""
    return [change.actor for change in services.timeline.latest(2)]


@pytest.mark.parametrize("name", ["Åsa Öberg", "Någon som inte står i registret"])
def test_one_says_who_one_is_and_is_called_so_from_then_on(
    window: MainWindow[Any], services: Services, tmp_path: Path, name: str
) -> None:
    report(services, "Klotter på gaveln", day=DAY)
    page = RegisterHands(window, "Inställningar")
    field = page.field("Du är")
    assert [option.word for option in field._options] == ["Åsa Öberg", "Örjan Ek"]  # type: ignore[attr-defined]
    assert field.value == "Samordnare"
    page.write("Du är", name)
    report(services, "Mopeder på skolgården", day=DAY)
    assert actors(services) == [name, "Samordnare"]
    assert actor_in(tmp_path) == name
    assert SettingsFile(tmp_path).value.names == {getuser(): name}


def test_an_empty_name_is_refused_at_the_field(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window, "Inställningar")
    page.write("Du är", "")
    assert page.field("Du är").error
    assert services.seat.acting()[0] == "Samordnare"


def test_where_nothing_was_said_it_is_the_login(tmp_path: Path) -> None:
    assert actor_in(tmp_path) == getuser()
    SettingsFile(tmp_path).change(names={"någon annan": "Åsa Öberg"})
    assert actor_in(tmp_path) == getuser()


def test_veckan_asks_in_a_line_who_a_mere_login_is(window: MainWindow[Any], services: Services) -> None:
    services.seat.act_as(getuser())
    window.go("week")
    settle()
    week = Hands(window.page)
    assert f"Du heter ”{getuser()}” i loggen" in week.texts()
    week.press("Säg vem du är…")
    page = RegisterHands(window, "Inställningar")
    page.write("Du är", "Örjan Ek")
    window.go("week")
    settle()
    assert "i loggen" not in Hands(window.page).texts()


def test_the_login_may_be_kept_and_is_not_asked_about_again(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    services.seat.act_as(getuser())
    window.go("week")
    settle()
    Hands(window.page).press("Behåll")
    assert "i loggen" not in Hands(window.page).texts()
    assert SettingsFile(tmp_path).name == getuser()
