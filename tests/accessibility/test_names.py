"""Whatever one can act on has its visible Swedish label as its name, on every page, to a screen reader."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility.autumn import FIRE
from tests.accessibility.conftest import Open
from tests.accessibility.outside import BUTTONS, FIELDS, TABLES, Outside, Thing, begin
from tests.accessibility.screen import wait_until

pytestmark = pytest.mark.atspi

ACTED_ON = (*BUTTONS, *FIELDS, "combo box", "spin button", "page tab", "list", "tree", *TABLES)
RETURN, ESCAPE, DOWN, F1 = 0xFF0D, 0xFF1B, 0xFF54, 0xFFBE
PAGES = ("Veckan", "Iakttagelser", "Problembilder", "Möten", "Uppföljning", "Register")


@pytest.fixture(scope="module")
def window(open_window: Open, lived: Path, tmp_path_factory: pytest.TempPathFactory) -> Outside:
    """The program on a copy of the autumn."""
    folder = tmp_path_factory.mktemp("names") / "data"
    shutil.copytree(lived, folder)
    return open_window(folder)


def unnamed(things: list[Thing]) -> list[str]:
    """What can be reached or pressed without being told what it is."""
    return [
        f"{one.role} {one.name!r} {one.description!r} {one.labels}"
        for one in things
        if (one.role in ACTED_ON or "focusable" in one.states) and not one.told
    ]


def mislabelled(things: list[Thing]) -> list[str]:
    """Fields whose name is not the label that stands beside them."""
    return [
        f"{one.role} {one.name!r} beside {one.labels}"
        for one in things
        if one.labels and one.role in (*FIELDS, "spin button") and one.name not in one.labels[0]
    ]


def check(window: Outside) -> list[Thing]:
    """Hold the rules on what is shown now."""
    things = window.everything(bare=True)
    assert unnamed(things) == []
    assert mislabelled(things) == []
    return things


def told_points(window: Outside) -> list[Thing]:
    """The points of the agenda as items of their list."""
    points = window.find("Punkter", ["list"])
    inside = Outside(window.reader, points).everything()
    return [one for one in inside if one.role == "list item" and one.depth == 0]


def tables(things: list[Thing]) -> Iterator[Thing]:
    """The tables among things."""
    return (one for one in things if one.role in TABLES)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_told(window: Outside, page: str) -> None:
    window.press(page, ["radio button"], "begins")
    heading = "Vecka " if page == "Veckan" else page
    window.find(heading, ["label"], "begins")
    things = check(window)
    chosen = next(one for one in things if one.role == "radio button" and "checked" in one.states)
    assert chosen.name.startswith(page)


@pytest.mark.parametrize("page", ["Iakttagelser", "Problembilder", "Möten", "Uppföljning"])
def test_a_table_tells_its_headings_and_cells(window: Outside, page: str) -> None:
    window.press(page, ["radio button"], "begins")
    table = window.find("Åtgärder" if page == "Uppföljning" else page, TABLES)
    wait_until(lambda: window.reader.ask("table", of=table.id, rows=0)["rows"], "rows")
    told = window.reader.ask("table", of=table.id, rows=3)
    assert len(told["headings"]) > 2
    assert all(told["headings"])
    for row in told["cells"]:
        assert len(row) == len(told["headings"])
        assert len([cell for cell in row if cell]) > len(row) / 2


def test_a_chosen_concern_is_told_after_the_list_it_was_chosen_in(window: Outside) -> None:
    window.press("Iakttagelser", ["radio button"], "begins")
    window.find("Redigera", BUTTONS)
    told = [one.role for one in window.everything(bare=True) if one.name in ("Iakttagelser", "Redigera")]
    assert told[-2:] == ["table", "push button"]


def test_the_form_is_told_with_all_it_asks(window: Outside) -> None:
    window.press("Veckan")
    window.press("Ny iakttagelse")
    window.field("Titel")
    fold = window.find("Fler uppgifter")
    if "checked" not in fold.states:
        window.press("Fler uppgifter")
    window.press("Klockslag", ["radio button"])
    window.press("Har hänt förut")
    window.press("Ja", ["radio button"])
    window.find("Diarienummer", FIELDS)
    named = {one.name for one in check(window)}
    assert {"Titel", "Dag", "Plats", "Beskrivning", "Hur ofta", "Redan gjort", "Önskad hjälp"} <= named
    beside = {label for one in window.everything() if one.role == "combo box" for label in one.labels}
    assert {"Enhet", "Kategori", "Område", "Typ av plats", "Källa"} <= beside


def test_agenda_meeting_and_notes_are_told(window: Outside) -> None:
    window.press("Veckan")
    window.press("Öppna dagordningen", how="begins")
    window.find("Dagordning · vecka", ["label"], "begins")
    assert unnamed(window.everything()) == []
    points = told_points(window)
    assert [point.name.split(" ")[0].replace("\xa0", " ") for point in points] == [
        f"§ {number}" for number in range(1, len(points) + 1)
    ]
    assert all(" min" in point.name for point in points)
    assert any(", Akut" in point.name or ", Hög" in point.name for point in points)
    begin(window)
    check(window)
    for paragraph in ("§\xa02", "§\xa03"):
        window.press("Nästa punkt")
        window.find(paragraph, ["label"])
    window.find("Diskussion", FIELDS)
    check(window)
    window.press("Närvaro")
    attendance = window.dialog("Närvaro")
    check(attendance)
    attendance.press("Klart")
    window.press("Avsluta mötet…")
    closing = window.dialog("Avsluta mötet")
    check(closing)
    closing.press("Bordlägg dem och avsluta")
    window.find("Mötesanteckningar", ["label"], "begins")
    window.find("Sammanfattning", FIELDS)
    check(window)
    window.press("Fastställ…")
    confirm = window.dialog("Fastställ")
    check(confirm)
    confirm.press("Avbryt")


def test_a_menu_tells_what_it_offers(window: Outside) -> None:
    window.press("Iakttagelser")
    window.find(FIRE, how="holds")
    window.heard()
    window.press("Mer")
    for _ in range(4):
        window.key(DOWN)
    offered = {one.name for one in window.heard() if one.role == "menu item"}
    window.key(ESCAPE)
    assert len(offered) > 2
    assert "" not in offered


def test_the_palette_is_told(window: Outside) -> None:
    window.press("Veckan")
    window.press("Sök eller gör något")
    assert window.heard()[-1].name == "Sök eller gör något"
    window.reader.ask("keys", text="registe")
    window.key(RETURN)
    window.find("Register", ["label"])


def test_the_help_is_told(window: Outside) -> None:
    window.key(F1)
    check(window.dialog("Hjälp"))
    window.key(ESCAPE)
