"""Fields that keep themselves: when they commit, what they refuse, and that typed text stays."""

from collections.abc import Callable
from datetime import date, time
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orat.domain.scales import PoliceReport, Severity
from orat.errors import UserError
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    ComboField,
    DateField,
    Field,
    Fold,
    Form,
    LineField,
    NumberField,
    Option,
    TextField,
    TimeField,
    YesNoField,
    commit_all,
)
from orat.ui.widgets.fields.field import COMMIT_AFTER_MS
from orat.ui.words import severity_badge

TODAY = date(2026, 11, 17)


def typed(field: Any, text: str) -> None:
    """Type into a field as an input method does, which also knows å, ä and ö."""
    field.editor.setFocus()
    field.editor.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field.editor, event)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    kept: list[QWidget] = []

    def show(*fields: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for field in fields:
            column.addWidget(field)
        qtbot.addWidget(window)
        kept.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def told(field: Field[Any]) -> list[Any]:
    values: list[Any] = []
    field.committed.connect(values.append)
    return values


def test_leaving_a_field_commits_it(shown: Callable[..., QWidget]) -> None:
    title, place = LineField("Rubrik"), LineField("Plats")
    shown(title, place)
    values = told(title)
    typed(title, "Container i brand på skolgården")
    assert values == []
    place.setFocus()
    assert values == ["Container i brand på skolgården"]


def test_two_seconds_after_the_last_keystroke_a_field_commits_itself(
    shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    text = TextField("Beskrivning")
    shown(text)
    values = told(text)
    text.editor.setFocus()
    text.editor.insertPlainText("Rök från containern")
    qtbot.wait(COMMIT_AFTER_MS // 2)
    text.editor.insertPlainText(" vid lastkajen")
    qtbot.wait(COMMIT_AFTER_MS * 3 // 4)
    assert values == []
    qtbot.waitUntil(lambda: values == ["Rök från containern vid lastkajen"], timeout=COMMIT_AFTER_MS)
    assert text.editor.hasFocus()


def test_nothing_is_committed_when_nothing_differs(shown: Callable[..., QWidget]) -> None:
    title, other = LineField("Rubrik"), LineField("Annat")
    shown(title, other)
    title.show_value("Klotter")
    values = told(title)
    typed(title, "Klotter")
    other.setFocus()
    assert values == []


def test_a_value_from_outside_never_overwrites_what_is_being_typed(shown: Callable[..., QWidget]) -> None:
    title = LineField("Rubrik")
    shown(title)
    typed(title, "Halvskriven")
    title.show_value("Från en annan ändring")
    assert title.editor.text() == "Halvskriven"
    title.show_value("Tvingad", force=True)
    assert title.editor.text() == "Tvingad"


def test_an_error_stands_at_the_field_and_the_text_stays(shown: Callable[..., QWidget]) -> None:
    at = TimeField("Klockan")
    shown(at)
    values = told(at)
    typed(at, "25.10")
    assert not at.commit()
    assert at.error.startswith("”25.10” är ingen tid.")
    assert at.editor.text() == "25.10"
    assert at.editor.accessibleDescription() == at.error
    typed(at, "21.40")
    assert at.commit()
    assert (at.error, values) == ("", [time(21, 40)])


@pytest.mark.parametrize(
    ("text", "meant"),
    [("2140", time(21, 40)), ("9", time(9)), ("kl. 9.05", time(9, 5)), ("07:50", time(7, 50)), ("", None)],
)
def test_a_time_is_read_as_people_type_it(text: str, meant: time | None) -> None:
    field = TimeField("Klockan")
    field.editor.setText(text)
    assert field.read() == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("igår", date(2026, 11, 16)),
        ("16 nov", date(2026, 11, 16)),
        ("2026-11-06", date(2026, 11, 6)),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_say_it(text: str, meant: date | None) -> None:
    field = DateField("När", lambda: TODAY)
    field.editor.setText(text)
    assert field.read() == meant


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2028-11-17", False),
        ("2028-11-18", True),
        ("2126-01-01", True),
        ("fre", False),
        ("2028-02-29", False),
    ],
)
def test_a_day_very_far_ahead_is_asked_about_and_taken(text: str, asked: bool) -> None:
    field = DateField("Klart senast", lambda: TODAY, forward=True, hint="Sista dagen.", far=2)
    typed(field, text)
    question = "Det är mer än 2 år bort. Stämmer årtalet?"
    assert (question if asked else "Sista dagen.") == field._hint.text()
    assert field.commit()
    assert (question if asked else "Sista dagen.") == field._hint.text()


def test_a_day_is_shown_by_date_and_told_in_words(shown: Callable[..., QWidget]) -> None:
    day, other = DateField("När", lambda: TODAY), LineField("Annat")
    window = shown(day, other)
    values = told(day)
    typed(day, "igår")
    other.setFocus()
    assert values == [date(2026, 11, 16)]
    assert day.editor.text() == "2026-11-16"
    assert "i går · v.\N{NO-BREAK SPACE}47" in [part.text() for part in day.findChildren(type(day.caption))]
    assert window.isVisible()


def test_a_word_that_is_no_day_says_what_can_be_written(shown: Callable[..., QWidget]) -> None:
    day = DateField("När", lambda: TODAY)
    shown(day)
    typed(day, "snart")
    assert not day.commit()
    assert "”snart” är inget datum" in day.error
    assert "i går" in day.error


def test_a_combo_commits_the_value_chosen(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    unit = ComboField("Enhet", [Option(1, "Ekbackskolan"), Option(2, "Parkskolan")])
    shown(unit)
    values = told(unit)
    unit.editor.setFocus()
    qtbot.keyClick(unit.editor, Qt.Key.Key_Down)
    qtbot.keyClick(unit.editor, Qt.Key.Key_Down)
    assert unit.value == 2
    assert values == [1, 2]


def test_a_choice_with_badges_is_made_by_pressing_the_badge(
    shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    severity = ChoiceField("Allvar", [(each, severity_badge(each)) for each in Severity])
    shown(severity)
    values = told(severity)
    acute = next(badge for badge in severity.findChildren(Badge) if badge.accessibleName() == "Akut")
    qtbot.mouseClick(acute, Qt.MouseButton.LeftButton)
    assert values == [Severity.ACUTE]


def test_yes_no_and_nobody_knows() -> None:
    police = YesNoField("Polisanmäld", PoliceReport.YES, PoliceReport.NO, PoliceReport.UNKNOWN)
    assert police.read() is None
    for value in PoliceReport:
        police.show_value(value)
        assert police.read() == value
    police.show_value(None)
    assert police.read() is None


@pytest.mark.parametrize(
    "make",
    [
        lambda: LineField("Rubrik"),
        lambda: TextField("Rubrik"),
        lambda: TimeField("Rubrik"),
        lambda: DateField("Rubrik", lambda: TODAY),
        lambda: ComboField("Rubrik", [Option(1, "x")]),
        lambda: ComboField("Rubrik", [Option(1, "x")], searchable=True),
        lambda: NumberField("Rubrik", unit="min"),
        lambda: CheckField("Rubrik"),
        lambda: YesNoField("Rubrik", 1, 0, -1),
    ],
)
def test_the_accessible_name_is_the_visible_label(make: Callable[[], Field[Any]]) -> None:
    field = make()
    assert field.focusProxy() is not None
    assert field._editor is not None
    assert field._editor.accessibleName() == field.caption.text() == "Rubrik"
    assert field.caption.buddy() is field._editor


def test_ctrl_z_goes_to_the_window_when_the_field_has_nothing_to_undo(
    shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    title = LineField("Rubrik")
    window = shown(title)
    undone: list[bool] = []
    action = QAction("Ångra", window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: undone.append(True))
    window.addAction(action)
    title.editor.setFocus()
    typed(title, "abc")
    qtbot.keyClick(title.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (title.editor.text(), undone) == ("", [])
    qtbot.keyClick(title.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_a_text_field_grows_with_its_text_up_to_a_limit(shown: Callable[..., QWidget]) -> None:
    text = TextField("Beskrivning", least=2, most=6)
    shown(text)
    low = text.editor.height()
    text.show_value("rad\n" * 4)
    middle = text.editor.height()
    text.show_value("rad\n" * 400)
    assert low < middle < text.editor.height() < 2 * middle


def test_100_000_characters_markup_and_strange_letters_stay_as_typed(shown: Callable[..., QWidget]) -> None:
    text = TextField("Beskrivning")
    shown(text)
    strange = "<b>&amp;</b> 🎆 שלום " + "å" * 100_000
    text.editor.insertPlainText(strange)
    assert text.commit()
    assert text.value == strange


def test_a_form_tells_names_and_puts_an_error_where_it_belongs(shown: Callable[..., QWidget]) -> None:
    form, fold = Form(), Fold("Fler uppgifter")
    form.add_row(("title", LineField("Rubrik")), ("place", LineField("Plats")))
    fold.add(form.row(("help", LineField("Önskad hjälp"))))
    form.add(fold)
    shown(form)
    told_by_form: list[tuple[str, object]] = []
    form.committed.connect(lambda name, value: told_by_form.append((name, value)))
    typed(form.fields["place"], "Parken")
    assert commit_all(form)
    assert told_by_form == [("place", "Parken")]
    form.fail(UserError("empty", field="help"))
    assert fold.is_open
    assert form.fields["help"].error.startswith("Fältet är tomt")
    assert form.fields["help"].focusProxy() is QApplication.focusWidget()


def test_all_that_is_missing_is_said_at_once_and_moves_nothing(shown: Callable[..., QWidget]) -> None:
    form = Form()
    unit = ComboField("Enhet", [Option(1, "Ekbackskolan")], searchable=True)
    form.add_row(("title", LineField("Titel")))
    form.add_row(("unit", unit))
    shown(form).resize(600, 300)
    QApplication.processEvents()
    height, lies = form.sizeHint().height(), unit.y()
    form.fail_empty(["title", "unit"])
    QApplication.processEvents()
    assert {field.error for field in form.fields.values()} == {"Behöver fyllas i."}
    assert (form.sizeHint().height(), unit.y()) == (height, lies)
    assert "Behöver" in "".join(each.text() for each in unit.findChildren(ElidedLabel) if each.isVisible())
    assert form.fields["title"].focusProxy() is QApplication.focusWidget()
    typed(form.fields["title"], "Brand")
    assert form.fields["title"].commit()
    assert not any(each.isVisible() for each in form.fields["title"].findChildren(ElidedLabel))


def test_committing_all_stops_at_what_cannot_be_read(shown: Callable[..., QWidget]) -> None:
    form = Form()
    at, title = TimeField("Klockan"), LineField("Rubrik")
    form.add_row(("at", at), ("title", title))
    shown(form)
    typed(at, "kvart över")
    typed(title, "Bråk")
    assert not form.commit()
    assert title.value == "Bråk"
    assert at.editor.hasFocus()


def test_typing_without_a_pause_is_kept_now_and_then(
    qtbot: QtBot, shown: Callable[..., QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orat.ui.widgets.fields.field.COMMIT_AFTER_MS", 10_000)
    monkeypatch.setattr("orat.ui.widgets.fields.field.COMMIT_WITHIN_MS", 200)
    field = TextField("Beskrivning")
    kept: list[str] = []
    field.committed.connect(kept.append)
    shown(field)
    begun = monotonic()
    for _ in range(20):
        qtbot.keyClick(field.editor, Qt.Key.Key_A, delay=25)
    assert 1 < len(kept) <= (monotonic() - begun) / 0.2, "not at every key, however slow the machine"
    assert field.value == kept[-1]
    assert set(kept[-1]) == {"a"}


def test_what_assistive_technology_writes_is_kept(shown: Callable[..., QWidget]) -> None:
    field = LineField("Titel")
    kept: list[str] = []
    field.committed.connect(kept.append)
    shown(field)
    field.show_value("Klotter")
    assert not field.dirty
    QAccessible.queryAccessibleInterface(field.editor).setText(QAccessible.Text.Value, "Öl på gården")
    field.commit()
    assert kept == ["Öl på gården"]


def test_what_assistive_technology_toggles_is_kept(shown: Callable[..., QWidget]) -> None:
    field: ChoiceField[int] = ChoiceField("Allvar", [(1, "Låg"), (2, "Hög")])
    kept: list[int] = []
    field.committed.connect(kept.append)
    shown(field)
    field.show_value(1)
    high = next(one for one in field.findChildren(QRadioButton) if one.text() == "Hög")
    interface = QAccessible.queryAccessibleInterface(high).actionInterface()
    interface.doAction("Toggle")
    assert kept == [2]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_fields_of_one_row_are_equally_high(
    shown: Callable[..., QWidget], keeper: ThemeKeeper, scale: float
) -> None:
    keeper.choose("light", scale)
    fields: list[Field[Any]] = [
        ComboField("Mötesdag", [Option(4, "torsdag")]), TimeField("Börjar"), NumberField("Längd", unit="min")
    ]  # fmt: skip
    form = Form()
    form.add_row(*((field.label_text, field) for field in fields))
    shown(form)
    editors = [field.focusProxy() for field in fields]
    assert len({editor.height() for editor in editors if editor}) == 1
