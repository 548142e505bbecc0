"""Person data is shown where it is typed, and is masked or kept with a reason; never in silence."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

import orat.ui
from orat.domain.person_data import PersonDataKind
from orat.services.house import Services
from orat.ui.guarding import marks
from orat.ui.guarding.banner import GuardBanner
from orat.ui.guarding.watch import FieldWatch
from orat.ui.pages import specs
from orat.ui.pages.concerns import dialogs
from orat.ui.pages.concerns.form.page import ConcernFormPage
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.fields import LineField, TextField
from orat.ui.window import MainWindow, PageSpec
from tests.services.stories import report
from tests.ui.houses import TODAY
from tests.ui.pages.hands import Hands, dialog, settle
from tests.ui.pages.register import RegisterHands

TEXT = "Vid grinden stod Yusuf Abdi, 040-628 04 27. 🔥 Sedan kom Maria Nilsson."


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return specs()


@pytest.fixture
def form(window: MainWindow[Any]) -> ConcernFormPage:
    window.go("concern-form", new=True)
    page = window.page
    assert isinstance(page, ConcernFormPage)
    return page


def typed(form: ConcernFormPage, name: str, text: str) -> FieldWatch:
    """Write in a field and let the typing rest."""
    field: Any = form.form.fields[name]
    if isinstance(field, TextField):
        field.editor.setPlainText(text)
    else:
        field.editor.setText(text)
        field.editor.textEdited.emit(text)
    watch: FieldWatch = field.findChild(FieldWatch)
    watch.look()
    settle()
    return watch


def test_what_is_found_is_underlined_and_told_below_the_field(form: ConcernFormPage) -> None:
    watch = typed(form, "description", TEXT)
    editor = form.form.fields["description"].editor  # type: ignore[attr-defined]
    assert [each.cursor.selectedText() for each in editor.extraSelections()] == [
        "Yusuf Abdi",
        "040-628 04 27",
        "Maria Nilsson",
    ]
    assert watch.banner.isVisible()
    assert "Ser ut som en personuppgift: ”Yusuf Abdi” (namn) i Beskrivning." in watch.banner.told
    assert watch.banner.told in editor.accessibleDescription()
    Hands(watch.banner).press("Nästa (1 av 3)")
    assert "”040-628 04 27” (telefonnummer)" in watch.banner.told


def test_the_reason_is_shown_where_the_pointer_rests(form: ConcernFormPage, qtbot: QtBot) -> None:
    typed(form, "description", "Yusuf Abdi kom.")
    editor = form.form.fields["description"].editor  # type: ignore[attr-defined]
    point = editor.cursorRect().center() + QPoint(8, 0)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    assert "vanliga som för- och efternamn" in QToolTip.text()
    QToolTip.hideText()


def test_masking_takes_the_exact_span_and_is_taken_back_like_typing(form: ConcernFormPage) -> None:
    watch = typed(form, "description", TEXT)
    editor = form.form.fields["description"].editor  # type: ignore[attr-defined]
    watch.mask(watch.findings[2])
    assert editor.toPlainText() == TEXT.replace("Maria Nilsson", "[maskat]")
    assert form.keeper.concern.description == TEXT.replace("Maria Nilsson", "[maskat]")
    editor.undo()
    assert editor.toPlainText() == TEXT


def test_a_line_is_looked_through_and_masked_too(form: ConcernFormPage) -> None:
    watch = typed(form, "title", "Yusuf Abdi vid 🔥 Maria Nilsson")
    field: Any = form.form.fields["title"]
    assert isinstance(field, LineField)
    watch.mask(watch.findings[1])
    assert field.editor.text() == "Yusuf Abdi vid 🔥 [maskat]"
    assert [marks.text_of(field.editor)[each.start : each.end] for each in watch.findings] == ["Yusuf Abdi"]


def test_marks_leave_a_dead_key_and_a_selection_alone(form: ConcernFormPage) -> None:
    watch = typed(form, "title", "Yusuf Abdi kom")
    editor: Any = form.form.fields["title"].editor  # type: ignore[attr-defined]
    editor.setSelection(0, 5)
    marks.underline(editor, watch.findings)
    assert editor.selectedText() == "Yusuf"
    editor.setCursorPosition(14)
    QApplication.sendEvent(editor, QInputMethodEvent("´", []))
    marks.underline(editor, watch.findings)
    settled = QInputMethodEvent("", [])
    settled.setCommitString("é")
    assert editor.composing
    QApplication.sendEvent(editor, settled)
    assert editor.text() == "Yusuf Abdi komé"
    assert not editor.composing


def test_what_was_typed_meanwhile_is_never_masked(form: ConcernFormPage) -> None:
    watch = typed(form, "description", "Yusuf Abdi kom.")
    found = watch.findings[0]
    editor = form.form.fields["description"].editor  # type: ignore[attr-defined]
    editor.setPlainText("Ingen Yusuf Abdi.")
    watch.mask(found)
    assert editor.toPlainText() == "Ingen Yusuf Abdi."


def test_kept_with_a_reason_it_is_not_asked_about_again_and_undo_asks_again(
    form: ConcernFormPage, services: Services, window: MainWindow[Any]
) -> None:
    watch = typed(form, "description", "Yusuf Abdi kom.")
    watch.banner.keep_wanted.emit(watch.banner.current)
    asking = dialog(window)
    asking.press("Behåll")
    assert "Fältet är tomt" in asking.field("Skäl").error
    asking.write("Skäl", "Står på skylten.")
    asking.press("Behåll")
    assert watch.findings == ()
    assert not watch.banner.isVisible()
    (kept,) = services.guard.allowances().kept
    assert (kept.kind, kept.reason, kept.kept_by) == (PersonDataKind.NAME, "Står på skylten.", "Samordnare")
    assert services.guard.find("Och yusuf  abdi igen: Yusuf Abdi.") == ()
    services.store.undo()
    assert len(services.guard.find("Yusuf Abdi kom.")) == 1


def test_the_words_that_were_kept_are_not_in_the_register_a_second_time(services: Services) -> None:
    services.guard.keep(PersonDataKind.NAME, "Yusuf Abdi", "Står på skylten.")
    services.store.close()
    data = services.store.path.read_bytes()
    assert b"skylten" in data
    assert b"Yusuf" not in data
    assert b"yusuf" not in data


def test_names_are_allowed_and_taken_away_in_the_register(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window, "Tillåtna namn")
    page.write("Namn eller plats", "Yusuf Abdi")
    page.write("Vem eller vad", "fältsekreterare")
    page.press("Tillåt")
    assert services.guard.find("Ring Yusuf Abdi.") == ()
    assert "Yusuf Abdi" in page.texts()
    page.write("Namn eller plats", "Yusuf Abdi")
    page.press("Tillåt")
    assert "finns redan" in page.field("Namn eller plats").error
    page.press("Ta bort")
    assert len(services.guard.find("Ring Yusuf Abdi.")) == 1


def test_the_marks_follow_the_theme(form: ConcernFormPage, keeper: ThemeKeeper) -> None:
    typed(form, "description", "Yusuf Abdi kom.")
    editor = form.form.fields["description"].editor  # type: ignore[attr-defined]

    def behind() -> str:
        (mark,) = editor.extraSelections()
        look = mark.format
        return str(look.background().color().name())

    light = behind()
    keeper.choose("dark")
    settle()
    assert behind() != light


def test_a_band_is_never_left_behind_by_a_text_that_is_gone(form: ConcernFormPage) -> None:
    watch = typed(form, "description", "Yusuf Abdi kom.")
    assert isinstance(watch.banner, GuardBanner)
    typed(form, "description", "Ingen kom.")
    assert not watch.banner.isVisible()
    assert "personuppgift" not in form.form.fields["description"].editor.accessibleDescription()  # type: ignore[attr-defined]


def test_a_text_is_looked_through_when_the_typing_rests(form: ConcernFormPage, qtbot: QtBot) -> None:
    """Without anybody asking: the typing rests, and what was found is told."""
    field: Any = form.form.fields["description"]
    field.editor.setPlainText("Yusuf Abdi.")
    watch: FieldWatch = field.findChild(FieldWatch)
    qtbot.waitUntil(lambda: bool(watch.findings), timeout=3000)


SETTINGS_AND_REASONS = {
    "guarding/keeping.py", "guarding/panel.py", "widgets/fields/text.py", "pages/register/categories.py",
    "pages/register/documents.py", "pages/register/severities.py",
    "pages/concerns/form/fields.py",
}  # fmt: skip
"""Fields for several lines that are not about what happened, and those that their pages keep an eye on."""


def test_no_field_for_free_text_is_left_out() -> None:
    ui = Path(orat.ui.__file__).parent
    unwatched = {
        path.relative_to(ui).as_posix()
        for path in ui.rglob("*.py")
        if "TextField(" in (source := path.read_text("utf-8"))
        and not re.search(r"\bwatch(_text)?\(|\bask\(", source)
    }
    assert unwatched <= SETTINGS_AND_REASONS


def test_reasons_in_dialogs_are_looked_through_too(window: MainWindow[Any], services: Services) -> None:
    row = report(services, "Klotter", day=TODAY)
    dialogs.close(window, window.tasks, services.lists.rows([row.id]), lambda _: None)
    asked = dialog(window)
    asked.type("Skäl", "Yusuf Abdi har erkänt.")
    watch = asked.field("Skäl").findChild(FieldWatch)
    assert isinstance(watch, FieldWatch)
    watch.look()
    settle()
    assert "Yusuf Abdi" in watch.banner.told
