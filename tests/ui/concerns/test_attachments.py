"""Attachments at a concern: from drop and paste to preview, captions, black boxes and other programs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from orat.domain.attachments import Box, Offered, Owner
from orat.domain.changes import Kind
from orat.services.house import Services
from orat.ui.pages.attachments.blackout import BlackoutDialog
from orat.ui.pages.attachments.preview import PreviewDialog
from orat.ui.pages.attachments.roll import RollDialog
from orat.ui.widgets.fields.editors import TextEdit
from orat.ui.window import MainWindow
from tests.ui.pages.attachments import StripHands, drop, files_as_mime, photo
from tests.ui.pages.concerns import ConcernsHands, FormHands
from tests.ui.pages.hands import dialog, is_asking, settle

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Empty again before the application goes: what Python has put there must not outlive Python."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture
def shown(window: MainWindow[Any], autumn: dict[str, int]) -> ConcernsHands:
    """The list with the burning container chosen."""
    hands = ConcernsHands(window)
    hands.select("Container i brand")
    return hands


@pytest.fixture
def strip(shown: ConcernsHands) -> StripHands:
    return StripHands(shown.page)


@pytest.fixture
def filled(strip: StripHands) -> StripHands:
    """With a photo, a PDF that has a script, and a text."""
    strip.strip.bring([
        Offered("IMG_1.jpg", photo()), Offered("karta.pdf", PDF + b"/JavaScript "),
        Offered("lista.txt", b"ett"),
    ])  # fmt: skip
    settle()
    return strip


def of(services: Services, autumn: dict[str, int]) -> Any:
    return services.attachments.of(Owner(Kind.CONCERN, autumn["Container i brand"])).own


def test_an_empty_strip_says_what_belongs_here(strip: StripHands) -> None:
    assert "Dra hit bilder och filer" in strip.texts()
    assert strip.offers("Bifoga")


def test_files_dropped_anywhere_on_the_pane_are_attached(
    shown: ConcernsHands, strip: StripHands, tmp_path: Path
) -> None:
    bad = tmp_path / "spel.exe"
    bad.write_bytes(b"MZ")
    good = tmp_path / "IMG_1.jpg"
    good.write_bytes(photo())
    assert drop(shown.page.detail, files_as_mime(good, bad))
    assert strip.names == ["IMG_1.jpg"]
    assert strip.tiles[0].has_picture
    assert strip.errors == ["spel.exe: Filen är ett program, en genväg eller en webbsida och togs inte med."]
    assert "hela registret" in strip.texts()
    text = QMimeData()
    text.setText("bara text")
    assert not drop(strip.strip, text)


def test_another_concern_has_its_own(shown: ConcernsHands, filled: StripHands) -> None:
    shown.select("Klotter på gaveln")
    assert filled.names == []
    shown.select("Container i brand")
    assert len(filled.names) == 3


def test_a_picture_is_pasted_from_anywhere_on_the_page(
    shown: ConcernsHands, strip: StripHands, clipboard: QClipboard
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    clipboard.setImage(image)
    shown.window.context.actions["concerns.attach-pasted"].trigger()
    settle()
    assert [name.startswith("Inklistrad bild 2026-11-17 09.0") for name in strip.names] == [True]
    assert strip.names[0].endswith(".png")
    clipboard.setText("inget att bifoga")
    shown.window.context.actions["concerns.attach-pasted"].trigger()
    assert strip.errors == ["Det finns ingen bild eller fil i Urklipp. Kopiera en först."]


def test_the_first_file_makes_a_draft_of_an_empty_form(
    window: MainWindow[Any], autumn: dict[str, int], services: Services, tmp_path: Path
) -> None:
    form = FormHands(window, new=True)
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(photo())
    description = form.field("Beskrivning").editor  # type: ignore[attr-defined]
    assert isinstance(description, TextEdit)
    assert not description.canInsertFromMimeData(files_as_mime(file))
    assert drop(form.page, files_as_mime(file))
    (draft,) = services.lists.drafts()
    assert StripHands(form.page).names == ["IMG_1.jpg"]
    form.write("Titel", "Eld vid entrén")
    assert services.lists.concern(draft.id).title == "Eld vid entrén"
    form.page._discard.trigger()
    settle()
    assert StripHands(form.page).names == []
    services.timeline.undo()
    assert len(services.attachments.of(Owner(Kind.CONCERN, draft.id)).own) == 1


def test_ctrl_v_with_files_passes_the_text_by(
    window: MainWindow[Any], autumn: dict[str, int], tmp_path: Path, clipboard: QClipboard
) -> None:
    form = FormHands(window, concern_id=autumn["Container i brand"])
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(photo())
    clipboard.setMimeData(files_as_mime(file))
    description: Any = form.field("Beskrivning").editor  # type: ignore[attr-defined]
    before = description.toPlainText()
    window.activateWindow()
    description.setFocus()
    QTest.keyClick(description, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert description.toPlainText() == before
    assert StripHands(form.page).names == ["IMG_1.jpg"]


def test_the_keyboard_goes_through_moves_and_removes(
    filled: StripHands, services: Services, autumn: dict[str, int]
) -> None:
    filled.key("IMG_1.jpg", Qt.Key.Key_Right)
    assert QApplication.focusWidget() is filled.tile("karta.pdf")
    filled.key("IMG_1.jpg", Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert filled.names == ["karta.pdf", "IMG_1.jpg", "lista.txt"]
    assert QApplication.focusWidget() is filled.tile("IMG_1.jpg")
    filled.key("IMG_1.jpg", Qt.Key.Key_Delete)
    assert filled.names == ["karta.pdf", "lista.txt"]
    assert QApplication.focusWidget() is filled.tile("lista.txt")
    services.timeline.undo()
    assert [file.name for file in of(services, autumn)] == ["karta.pdf", "IMG_1.jpg", "lista.txt"]


def test_a_tile_says_in_words_what_its_signs_show(filled: StripHands) -> None:
    assert filled.tile("karta.pdf").accessibleDescription() == ("PDF · 1 kB. kan göra något när den öppnas")
    offered = filled.offered("IMG_1.jpg")
    assert offered == [
        "Visa", "Namn och bildtext…", "Svärta ut…", "Öppna i annat program…", "Spara kopia…",
        "Flytta åt vänster", "Flytta åt höger", "Ta bort",
    ]  # fmt: skip
    assert "Svärta ut…" not in filled.offered("karta.pdf")
    assert filled.offers("Mer om IMG_1.jpg")


def test_a_caption_is_written_and_asked_for_where_it_is_needed(
    filled: StripHands, shown: ConcernsHands, services: Services, autumn: dict[str, int]
) -> None:
    filled.key("IMG_1.jpg", Qt.Key.Key_F2)
    asked = dialog(shown.window)
    asked.button("Ta med i handlingarna").click()
    asked.press("Klar")
    assert "behöver en bildtext" in asked.field("Bildtext").error
    asked.write("Bildtext", "Sotad vägg")
    asked.press("Klar")
    assert not is_asking(shown.window)
    file = of(services, autumn)[0]
    assert (file.caption, file.in_documents) == ("Sotad vägg", True)
    assert "tas med i handlingarna" in filled.tile("IMG_1.jpg").accessibleDescription()


def test_pictures_are_seen_inside_one_after_the_other(
    filled: StripHands, shown: ConcernsHands, qtbot: QtBot
) -> None:
    filled.strip.bring([Offered("IMG_2.png", photo("blue", kind="PNG"))])
    filled.tile("IMG_1.jpg").click()
    preview = dialog(shown.window).root
    assert isinstance(preview, PreviewDialog)
    assert preview.picture.pages == 1
    qtbot.waitUntil(lambda: preview.picture._pictures.get(0) is not None)
    seen = preview.picture._pictures.get(0)
    assert seen is not None
    assert seen.pixelColor(5, 5).red() > 200
    QTest.keyClick(preview.picture, Qt.Key.Key_Right)
    assert preview.file.name == "karta.pdf"
    assert "skadad eller låst" in dialog(shown.window).texts()
    preview.step(1)
    assert preview.file.name == "IMG_2.png"
    preview.reject()


def test_what_acts_is_handed_over_only_after_a_warning(
    filled: StripHands, shown: ConcernsHands, tmp_path: Path
) -> None:
    opened: list[Path] = []
    filled.strip.deeds.open_elsewhere = lambda path: not opened.append(path)  # type: ignore[func-returns-value]
    filled.do("karta.pdf", "Öppna i annat program…")
    question = dialog(shown.window)
    assert isinstance(question.root, QMessageBox)
    question.press("Låt bli")
    assert opened == []
    filled.do("karta.pdf", "Öppna i annat program…")
    dialog(shown.window).press("Öppna ändå")
    filled.tile("lista.txt").click()
    settle()
    assert [path.name for path in opened] == ["karta.pdf", "lista.txt"]
    assert opened[0].is_relative_to(tmp_path / "opened")
    filled.strip.deeds.open_elsewhere = lambda path: False
    filled.tile("lista.txt").click()
    settle()


def test_a_copy_is_saved_where_asked(filled: StripHands, shown: ConcernsHands, tmp_path: Path) -> None:
    asked: list[Path] = []

    def ask(_parent: object, suggested: Path) -> Path:
        asked.append(suggested)
        return tmp_path / "ut.pdf"

    filled.strip.deeds.ask_target = ask
    filled.do("karta.pdf", "Spara kopia…")
    assert asked[0].name == "karta.pdf"
    assert (tmp_path / "ut.pdf").read_bytes().startswith(PDF)


def test_black_boxes_are_drawn_by_mouse_and_burned_in(
    filled: StripHands, shown: ConcernsHands, services: Services, autumn: dict[str, int]
) -> None:
    filled.do("IMG_1.jpg", "Svärta ut…")
    box = dialog(shown.window)
    assert isinstance(box.root, BlackoutDialog)
    canvas = box.root.canvas
    assert not box.root.verb.isEnabled()
    assert "Det går inte att ångra" in box.texts()
    scale = canvas.scale
    begin, end = QPoint(round(10 * scale), round(10 * scale)), QPoint(round(100 * scale), round(60 * scale))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    (drawn,) = canvas.boxes
    assert abs(drawn.right - 100) <= 2
    box.press("Svärta ut och ta bort originalet")
    (file, *_) = of(services, autumn)
    black = QImage.fromData(services.attachments.data(file))
    assert black.pixelColor(50, 30).red() == 0
    assert black.pixelColor(200, 200).red() > 200
    assert services.timeline.steps()[0] is None


def test_black_boxes_are_drawn_by_keyboard(filled: StripHands, shown: ConcernsHands) -> None:
    filled.do("IMG_1.jpg", "Svärta ut…")
    box = dialog(shown.window).root
    assert isinstance(box, BlackoutDialog)
    canvas, shift = box.canvas, Qt.KeyboardModifier.ShiftModifier
    for key, modifier in (
        (Qt.Key.Key_N, None), (Qt.Key.Key_Left, None), (Qt.Key.Key_Up, None), (Qt.Key.Key_Right, shift),
        (Qt.Key.Key_Down, shift),
    ):  # fmt: skip
        QTest.keyClick(canvas, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert canvas.boxes == [Box(122, 91, 192, 144)]
    assert canvas.accessibleDescription().startswith("Ruta 1 av 1: från 38 till 60 procent i bredd")
    QTest.keyClick(canvas, Qt.Key.Key_N)
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.current == 0
    for _ in range(80):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.boxes[0].left == 0
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(canvas.boxes) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(canvas.boxes) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert not box.verb.isEnabled()
    box.reject()


def test_several_are_chosen_from_a_camera_roll(
    strip: StripHands, shown: ConcernsHands, tmp_path: Path, qtbot: QtBot
) -> None:
    roll = tmp_path / "DCIM"
    roll.mkdir()
    for number in range(3):
        (roll / f"IMG_{number}.jpg").write_bytes(photo(size=(64, 48 + number)))
    (roll / "IMG_9.jpg").write_bytes(b"trasig")
    chooser = RollDialog(shown.window.context, strip.strip, roll, strip.strip.bring)
    chooser.open()
    broken = next(item for item in map(chooser.list.item, range(4)) if item.text().startswith("IMG_9"))
    qtbot.waitUntil(lambda: broken.text() == "Går inte att läsa")
    assert not chooser.verb.isEnabled()
    for name in ("IMG_0.jpg", "IMG_2.jpg"):
        chooser.list.findItems(name, Qt.MatchFlag.MatchExactly)[0].setSelected(True)
    assert chooser.verb.text() == "Bifoga 2 bilder"
    chooser.grab()
    chooser.verb.click()
    settle()
    assert sorted(strip.names) == ["IMG_0.jpg", "IMG_2.jpg"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_tile_fits_and_can_be_hit(filled: StripHands, keeper: Any, scale: float) -> None:
    keeper.choose("dark", scale)
    settle()
    for tile in filled.tiles:
        assert tile.size() == tile.sizeHint()
        more = tile._more
        assert min(more.width(), more.height()) >= 24
        assert tile.rect().contains(more.geometry())
    filled.strip.grab()


def test_the_history_of_the_concern_tells_what_was_done_with_its_files(
    filled: StripHands, shown: ConcernsHands
) -> None:
    filled.key("karta.pdf", Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    filled.do("karta.pdf", "Ta bort")
    said = shown.read
    assert "Bilaga borttagen: karta.pdf" in said
    assert "Bilaga flyttad: karta.pdf" in said
    assert "Bilaga tillagd: IMG_1.jpg\nBilaga tillagd: karta.pdf" in said
    shown.window.commands["edit.undo"].trigger()
    settle()
    assert "Ångrat: Bilaga borttagen: karta.pdf" in shown.read
