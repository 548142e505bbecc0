"""Återkopplingsblad: period, units with counts, the paper itself, files for one and for all, and mail."""

import io
import threading
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from orat.domain.periods import Period
from orat.domain.register import Unit
from orat.services.documents.feedback_sheets import FeedbackSheets
from orat.services.house import Services
from orat.ui.guarding.panel import FindingsPanel
from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.pages.follow_up.sheets.files import sheet_name, write_all
from orat.ui.pages.follow_up.sheets.period import ready_made
from orat.ui.pages.meetings.sending.send import SendDialog
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import report, unit
from tests.ui.houses import TODAY, opened, window_on, window_with
from tests.ui.pages.hands import Hands, dialog, is_asking, settle
from tests.ui.pages.sheets import SheetHands

TERM = Period(date(2026, 8, 1), date(2026, 12, 31))


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(date(2026, 10, 5), time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """Two reports of one school in October, one of another in November."""
    made = opened(tmp_path / "data", clock)
    report(made, "Container i brand", day=date(2026, 10, 4))
    report(made, "Klotter på gaveln", day=date(2026, 10, 4))
    clock.to(TODAY, time(9, 0))
    report(made, "Mopeder på skolgården", day=date(2026, 11, 16), school="Hamnskolan", where="Väster")
    yield made
    made.close()


PAGES: list[PageSpec[Any]] = [PageSpec("follow_up", FollowUpPage, "Uppföljning")]


@pytest.fixture
def window(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    made = window_on(services, tmp_path, clock, PAGES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def hands(window: MainWindow[Any], tmp_path: Path) -> SheetHands:
    folder = tmp_path / "blad"
    folder.mkdir()
    return SheetHands(window, folder)


def text_of(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).replace("\xa0", " ")


def test_the_units_of_the_term_stand_with_counts_and_the_first_sheet(hands: SheetHands) -> None:
    assert hands.units == ["Ekbackskolan, Område 3: 2", "Hamnskolan, Område 3: 1"]
    assert hands.field("Period").value == TERM
    assert "Återkoppling till Ekbackskolan" in text_of(hands.dialog.view.pdf)
    hands.choose_unit(1)
    assert "Återkoppling till Hamnskolan" in text_of(hands.dialog.view.pdf)


def test_a_named_period_fills_in_its_days_and_narrows_the_list(hands: SheetHands) -> None:
    period: Any = hands.field("Period")
    period.editor.setCurrentText("November 2026")
    period.editor.activated.emit(period.editor.currentIndex())
    assert hands.field("Från och med").value == date(2026, 11, 1)
    assert hands.units == ["Hamnskolan, Område 3: 1"]
    hands.write("Från och med", "2026-10-01")
    assert hands.field("Period").value is None
    assert hands.units == ["Ekbackskolan, Område 3: 2", "Hamnskolan, Område 3: 1"]
    assert hands.unit == "Hamnskolan, Område 3: 1"


def test_days_that_make_no_period_are_told_at_the_field(hands: SheetHands) -> None:
    hands.write("Till och med", "2026-07-01")
    assert hands.field("Till och med").error
    assert hands.units == []
    assert not hands.offers("Spara PDF…")
    hands.write("Till och med", "2026-12-31")
    assert not hands.field("Till och med").error
    assert hands.field("Period").value == TERM
    assert len(hands.units) == 2


def test_a_period_without_reports_says_so_and_offers_nothing(hands: SheetHands) -> None:
    hands.write("Från och med", "2026-12-01")
    assert hands.units == []
    assert hands.says("Ingen enhet har rapporterat")
    assert not any(hands.offers(name) for name in ("Spara PDF…", "Mejla…", "Spara alla…"))
    assert not hands.dialog.view.isVisible()


def test_what_is_saved_is_what_is_shown(hands: SheetHands) -> None:
    hands.press("Spara PDF…")
    (file,) = hands.saved
    assert file.name == "Återkoppling Ekbackskolan 2026-08-01 – 2026-12-31.pdf"
    assert file.read_bytes() == hands.dialog.view.pdf
    assert hands.banner == f"Återkopplingsbladet för Ekbackskolan sparades som {file.name}."
    assert hands.offers("Öppna")
    assert hands.offers("Visa i mapp")


def test_a_target_that_cannot_be_written_is_told_and_the_dialog_stays(hands: SheetHands) -> None:
    hands.dialog.paper.ask = lambda _parent, suggested: Path("/finns-inte") / suggested.name
    hands.press("Spara PDF…")
    assert "skriv" in hands.banner
    hands.dialog.ask_folder = lambda _parent, _suggested: Path("/finns-inte")
    hands.press("Spara alla…")
    assert "skriv" in hands.banner
    assert hands.offers("Spara alla…")


def test_all_are_saved_as_one_file_each(hands: SheetHands, tmp_path: Path) -> None:
    hands.press("Spara alla…")
    names = sorted(file.name for file in (tmp_path / "blad").iterdir())
    assert names == [
        "Återkoppling Ekbackskolan 2026-08-01 – 2026-12-31.pdf",
        "Återkoppling Hamnskolan 2026-08-01 – 2026-12-31.pdf",
    ]
    assert (tmp_path / "blad" / names[0]).read_bytes() == hands.dialog.view.pdf
    assert hands.banner == "2 återkopplingsblad sparades i mappen blad."


def test_two_units_of_one_name_are_two_files(services: Services, tmp_path: Path) -> None:
    counted = services.sheets.units(TERM.first, TERM.last)
    twice = (counted[0], counted[0])
    files = write_all(services, twice, TERM, tmp_path, Progress("Gör"))
    assert [file.name for file in files] == [
        "Återkoppling Ekbackskolan 2026-08-01 – 2026-12-31.pdf",
        "Återkoppling Ekbackskolan 2026-08-01 – 2026-12-31 (2).pdf",
    ]


@pytest.mark.parametrize(
    ("unit_name", "kept"),
    [("Polisen / Öst: ”A\\B”", "Polisen Öst A B"), ("..\n", ""), ("å" * 300, "å" * 60)],
)
def test_names_of_units_are_names_of_files(unit_name: str, kept: str) -> None:
    name = sheet_name(unit_name, TERM)
    assert name.split(" 2026")[0].removeprefix("Återkoppling").strip() == kept
    assert not set(name) & set('/\\:*?"<>|\n')


def test_the_periods_have_names_people_use() -> None:
    spring = [option.word for option in ready_made(date(2027, 2, 3))]
    assert spring == [
        "Vårterminen 2027", "Höstterminen 2026", "Januari 2027", "Februari 2027", "Tertial 1 2027",
        "Läsåret 2026/27", "Hela 2027",
    ]  # fmt: skip


def test_a_mail_carries_the_sheet_as_it_is_kept(
    hands: SheetHands, services: Services, tmp_path: Path
) -> None:
    school = services.register.directory().units
    ekbacken = next(each for each in school if each.id == unit(services, "Ekbackskolan"))
    assert isinstance(ekbacken, Unit)
    hands.press("Mejla…")
    asked = dialog(hands.dialog)
    assert isinstance(asked.root, SendDialog)
    assert "Återkoppling" in str(asked.field("Ämne").value)
    opened_files: list[Path] = []
    asked.root.opener = lambda path: opened_files.append(path) or True  # type: ignore[func-returns-value]
    asked.write("Fler mottagare", "rektor@exempel.se")
    asked.press("Öppna som utkast")
    assert opened_files[0].read_bytes().count(b"X-Unsent: 1") == 1
    (issued,) = services.editions.issued()
    assert issued.document.recipient == "Ekbackskolan"
    (sent,) = services.sending.dispatches()
    assert sent.dispatch.document_id == issued.document.id


def test_avbryt_in_the_dialog_leaves_the_folder_as_it_was(
    services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a thread of its own, as in the program."""
    services.close()
    slow, pdf = threading.Event(), FeedbackSheets.pdf

    def slowly(self: FeedbackSheets, *about: Any) -> bytes:
        slow.wait(20)
        return pdf(self, *about)

    tasks: Tasks[Any] = Tasks()
    tasks.start(lambda: open_services(tmp_path / "data", clock), close=lambda opened: opened.close())
    window = window_with(tasks, tmp_path, clock, PAGES)
    qtbot.addWidget(window)
    window.show()
    folder = tmp_path / "blad"
    folder.mkdir()
    hands = SheetHands(window, folder)
    qtbot.waitUntil(lambda: hands.offers("Spara PDF…"), timeout=20_000)
    monkeypatch.setattr(FeedbackSheets, "pdf", slowly)
    hands.press("Spara alla…")
    qtbot.waitUntil(lambda: not hands.offers("Spara alla…"), timeout=20_000)
    assert hands.seen(QProgressBar)
    hands.press("Avbryt")
    slow.set()
    qtbot.waitUntil(lambda: hands.offers("Spara alla…"), timeout=20_000)
    assert not hands.seen(QProgressBar)
    assert list(folder.iterdir()) == []
    assert hands.banner == ""
    tasks.stop()


def test_closing_ends_the_dialog(hands: SheetHands, window: MainWindow[Any]) -> None:
    hands.press("Stäng")
    assert not is_asking(window)


@pytest.mark.parametrize("button", ["Spara PDF…", "Spara alla…", "Mejla…"])
def test_person_data_is_gone_through_before_a_sheet_leaves(
    window: MainWindow[Any], services: Services, tmp_path: Path, button: str
) -> None:
    report(services, "Yusuf Abdi slogs", day=date(2026, 11, 16), school="Hamnskolan", where="Väster")
    hands = SheetHands(window, tmp_path)
    at = next(row for row, words in enumerate(hands.units) if "Hamnskolan" in words)
    hands.choose_unit(at)
    before = len(list(tmp_path.glob("*.pdf")))
    hands.press(button)
    settle()
    (panel,) = [each for each in hands.dialog.findChildren(FindingsPanel) if each.isVisible()]
    assert len(list(tmp_path.glob("*.pdf"))) == before
    Hands(panel).press("Maskera")
    settle()
    panel.verb.click()
    settle()
    if button == "Mejla…":
        assert isinstance(dialog(hands.dialog).root, SendDialog)
        return
    (file,) = [each for each in tmp_path.glob("*.pdf") if "Hamnskolan" in each.name]
    assert "[maskat] slogs" in text_of(file.read_bytes())
    assert "Yusuf" not in text_of(file.read_bytes())
    if button == "Spara PDF…":
        assert hands.dialog.view.pdf == file.read_bytes()
