"""Exportera…: the dialog says what goes out and for whom, and the file holds what the list shows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from orat.domain.exports import Exported, ExportWish, TableFormat
from orat.domain.measure import Measure
from orat.domain.scales import Severity
from orat.intake.tables import open_table
from orat.services.house import Services
from orat.services.keeping import leaving
from orat.ui.guarding.panel import FindingsPanel
from orat.ui.pages import meetings
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.pages.meetings.listing import MeetingListing
from orat.ui.pages.meetings.page import MeetingsPage
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.houses import TODAY, opened
from tests.ui.pages.concerns import ConcernsHands
from tests.ui.pages.hands import Hands, settle


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
        PageSpec("follow_up", FollowUpPage, "Uppföljning"),
        meetings.spec(),
    ]


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(date(2026, 11, 9), time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """A meeting was held about two concerns, and decided one measure."""
    made = opened(tmp_path, clock)
    report(made, "Container i brand", day=date(2026, 11, 8), severity=Severity.ACUTE)
    report(made, "Klotter på gaveln", day=date(2026, 11, 7), about="Skadegörelse och klotter")
    meeting = coming(made)
    clock.to(meeting.held_on, time(8, 30))
    point = next(view for view in made.agenda.view(meeting.id).items if view.item.concern_id)
    made.room.start(meeting.id)
    made.measures.decide(point.item.id, "Laga belysningen", due=TODAY + timedelta(days=9))
    made.room.note(point.item.id, decision="Gatukontoret ser över ljuset.")
    made.room.close(meeting.id, carry_undecided=True)
    clock.to(TODAY, time(9, 0))
    yield made
    made.close()


def dialog_of(page: Any) -> FormDialog:
    settle()
    dialog: FormDialog
    (dialog,) = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    return dialog


def answer(exporting: Any, dialog: FormDialog, target: Path, **values: object) -> str:
    """Fill in the dialog and choose a place; gives the name that was suggested."""
    suggested: list[Path] = []

    def choose(_parent: object, path: Path) -> Path:
        suggested.append(path)
        return target

    exporting.paper.ask = choose
    dialog.form.show_values(values, force=True)
    dialog.verb.click()
    settle()
    return suggested[0].name


def titles(file: Path, at: int = 5) -> list[object]:
    return [cells[at] for number, cells in open_table(file).beginning if number > 1]


def test_the_list_goes_out_as_it_is_narrowed(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    hands = ConcernsHands(window)
    hands.filter(severity=(4,))
    hands.page._export.trigger()
    dialog = dialog_of(hands.page)
    texts = Hands(dialog).texts()
    assert "Filen får den enda iakttagelsen i listan." in texts
    assert "Urval: Allvar: Akut." in texts
    target = tmp_path / "ut.csv"
    name = answer(hands.page.exporting, dialog, target, form=TableFormat.CSV, recipient="Områdespolisen")
    assert name == "Iakttagelser 2026-11-17.csv"
    assert titles(target) == ["Container i brand"]
    (record,) = services.exports.made()
    assert (record.recipient, record.scope, record.rows) == ("Områdespolisen", "Allvar: Akut", 1)
    told = Hands(window).texts()
    assert "1 iakttagelse, för Områdespolisen, sparades som ut.csv." in told
    buttons = {button.text() for button in Hands(window).seen(QAbstractButton)}
    assert {"Öppna", "Visa i mapp"} <= buttons


def test_chosen_rows_may_go_out_alone(window: MainWindow[Any], services: Services, tmp_path: Path) -> None:
    report(services, "Mopeder på skolgården", day=date(2026, 11, 3))
    hands = ConcernsHands(window)
    hands.select("Container i brand", "Klotter på gaveln")
    hands.page._export.trigger()
    dialog = dialog_of(hands.page)
    buttons = {button.text() for button in Hands(dialog).seen(QAbstractButton)}
    assert {"Alla i listan (3)", "De valda (2)"} <= buttons
    answer(hands.page.exporting, dialog, tmp_path / "ut.xlsx")
    assert sorted(map(str, titles(tmp_path / "ut.xlsx"))) == ["Container i brand", "Klotter på gaveln"]


def test_measures_go_out_as_the_list_shows_them(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    window.go("follow_up")
    settle()
    page: Any = window.page
    page.measures.export.trigger()
    answer(page.measures.exporting, dialog_of(page), tmp_path / "ut.xlsx")
    assert titles(tmp_path / "ut.xlsx", 0) == ["Laga belysningen"]
    assert services.exports.made()[0].scope == "Öppna"


def test_decisions_go_out_for_the_days_asked_for(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    window.go("meetings")
    settle()
    assert isinstance(window.page, MeetingsPage)
    listing: Any = window.page.findChild(MeetingListing)
    listing._export.trigger()
    dialog = dialog_of(window.page)
    wrong = {"first": date(2026, 12, 1), "last": date(2026, 11, 1)}
    dialog.form.show_values(wrong, force=True)
    dialog.verb.click()
    settle()
    assert dialog.isVisible()
    assert services.exports.made() == ()
    days = {"first": date(2026, 11, 1), "last": date(2026, 12, 1)}
    assert answer(listing.exporting, dialog, tmp_path / "ut.xlsx", **days) == "Beslut 2026-11-17.xlsx"
    (record,) = services.exports.made()
    assert (record.what, record.scope) == (Exported.DECISIONS, "Möten 2026-11-01 – 2026-12-01")
    assert "Gatukontoret ser över ljuset." in titles(tmp_path / "ut.xlsx", 4)


def test_a_change_of_mind_writes_nothing(window: MainWindow[Any], services: Services) -> None:
    hands = ConcernsHands(window)
    hands.page._export.trigger()
    hands.page.exporting.paper.ask = lambda _parent, _path: None
    dialog = dialog_of(hands.page)
    dialog.verb.click()
    settle()
    assert dialog.isVisible()
    assert services.exports.made() == ()


def test_person_data_is_gone_through_before_the_file_is_written(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    report(services, "Bråk", day=date(2026, 11, 8), description="Det var Yusuf Abdi som slog.")
    hands = ConcernsHands(window)
    hands.page._export.trigger()
    target = tmp_path / "ut.csv"
    answer(hands.page.exporting, dialog_of(hands.page), target, form=TableFormat.CSV)
    panel = dialog_of(hands.page)
    assert isinstance(panel, FindingsPanel)
    assert not target.exists()
    assert not panel.verb.isEnabled()
    assert "Beskrivning" in Hands(panel).texts()
    Hands(panel).press("Maskera")
    settle()
    panel.verb.click()
    settle()
    assert "Det var [maskat] som slog." in target.read_text("utf-8-sig")


def test_it_is_said_when_not_every_row_was_looked_through(
    window: MainWindow[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "MOST", 1)
    hands = ConcernsHands(window)
    hands.page._export.trigger()
    target = tmp_path / "ut.csv"
    answer(hands.page.exporting, dialog_of(hands.page), target, form=TableFormat.CSV)
    panel = dialog_of(hands.page)
    assert "1 av 2 rader är genomsökta." in Hands(panel).texts()
    panel.reject()
    settle()
    assert not target.exists()


@pytest.mark.parametrize(("what", "where"), [(Exported.MEASURES, ""), (Exported.DECISIONS, "§")])
def test_measures_and_decisions_are_looked_through(services: Services, what: Exported, where: str) -> None:
    with services.store.read() as reader:
        (made,) = reader.all(Measure)
    with services.store.write("guard.mask", kind="name", where="") as work:
        work.save(replace(work.get(Measure, made.id), what="Ring Yusuf Abdi hemma"))
    looked = services.leaving.of_export(ExportWish(what=what))
    assert [each.found for each in looked.sightings] == ["Yusuf Abdi"]
    assert where in looked.sightings[0].where
    assert not looked.partly
