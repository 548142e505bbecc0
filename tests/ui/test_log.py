"""Logg: who did what, narrowed by words; the check names what was altered behind the program's back."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from shiboken6 import delete

from orat.services.house import Services
from orat.ui.pages.register.log import LogSection
from orat.ui.pages.register.page import RegisterPage
from orat.ui.window import MainWindow, PageSpec
from tests.services.stories import report
from tests.storage.kept import behind_the_back
from tests.ui.houses import TODAY
from tests.ui.pages.register import RegisterHands


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("register", RegisterPage, "Register")]


@pytest.fixture
def page(window: MainWindow[Any], services: Services) -> RegisterHands:
    made = report(services, "Brand", day=TODAY - timedelta(days=2))
    services.concerns.edit(made.id, title="Bränder")
    services.store.undo()
    return RegisterHands(window, "Logg")


def section(page: RegisterHands) -> LogSection:
    found = page.root.findChild(LogSection)
    assert isinstance(found, LogSection)
    return found


def shown(page: RegisterHands, services: Services) -> list[str]:
    """The verbs of what is listed."""
    rows = services.audit.rows(section(page).table.model.ids)
    return [row.change.verb for row in rows]


def test_it_shows_the_newest_first_and_is_narrowed_by_words(page: RegisterHands, services: Services) -> None:
    assert shown(page, services)[:3] == ["concern.edit", "concern.edit", "concern.report"]
    page.write("Vad som gjordes", "rapportera iakttagelse")
    assert shown(page, services) == ["concern.report"]
    page.write("Vad som gjordes", "flyga")
    assert shown(page, services) == []
    page.press("Rensa sökning och filter")
    assert len(shown(page, services)) > 3


def test_its_head_can_be_noted(page: RegisterHands, services: Services) -> None:
    head = services.audit.about().head
    assert f"{head[:4]} {head[4:8]}" in page.texts()


def test_it_leaves_as_a_file(page: RegisterHands, tmp_path: Path) -> None:
    target = tmp_path / "Logg.csv"
    section(page)._paper.ask = lambda *_: target
    page.press("Exportera som CSV…")
    assert "Ångrade: ändra iakttagelse" in target.read_text("utf-8-sig")


def test_the_check_names_the_row(page: RegisterHands, services: Services) -> None:
    page.press("Kontrollera registret")
    assert "Allt är helt." in page.texts()
    with behind_the_back(services.store.path) as connection:
        connection.execute("UPDATE concern SET title = 'Lugnt' WHERE id = 1")
    page.press("Kontrollera registret")
    assert "Iakttagelse: 2026-0001 Lugnt" in page.texts()
    assert "Ändrad utanför programmet: Titel. (row-altered, concern 1)" in page.texts()


def test_it_hears_of_nothing_when_it_is_gone(page: RegisterHands, services: Services) -> None:
    gone = section(page)
    tasks = gone._context.tasks
    gone.setParent(None)
    delete(gone)
    tasks.write(lambda found: found.concerns.edit(1, title="Fler bränder"))
    assert services.store.undo_step() is not None
