"""What a person reads: formats, the words of errors and of steps, and that translators will find it all."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from orat.domain.weeks import Week
from orat.errors import EnvironmentFault, UserError
from orat.ui import change_words, formats, i18n, messages
from orat.ui.change_words import step_words
from orat.ui.past_words import past_words
from tests.house import called, modules
from tests.tools.i18n import collect

TODAY = date(2026, 11, 17)
HARD = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (formats.short_day(date(2025, 1, 3), TODAY), "fre 3 jan 2025"),
        (formats.long_day(date(2026, 11, 19)), "torsdag 19 november 2026"),
        (formats.near_day(date(2026, 11, 16), TODAY), "i går"),
        (formats.near_day(date(2026, 11, 12), TODAY), "tor 12 nov"),
        (formats.week(date(2026, 12, 31)), f"v.{HARD}53"),
        (formats.week_long(Week(2026, 47)), "vecka 47"),
        (formats.clock_range(time(8, 30), 60), "kl. 8.30–9.30"),
        (formats.integer(1284), f"1{HARD}284"),
        (formats.integer(-7), "−7"),
        (formats.decimal(1284.55, 1), f"1{HARD}284,5"),
        (formats.percent(0.82), f"82{HARD}%"),
        (formats.signed(8), "+8"),
        (formats.signed(0), "±0"),
        (formats.stopwatch(374), "06.14"),
        (formats.stopwatch(3750), "1.02.30"),
        (formats.days(1), "1 dag"),
        (formats.days(13), "13 dagar"),
        (formats.file_size(84_300), "84 kB"),
    ],
)
def test_formats_are_swedish(shown: str, expected: str) -> None:
    assert shown == expected


def raised(kind: str) -> Iterator[tuple[str, str]]:
    """The codes that the rooms below raise, with where."""
    for name, tree in modules(
        "orat/domain", "orat/storage", "orat/services", "orat/analysis", "orat/documents"
    ):
        for node in ast.walk(tree):
            if called(node) == kind and isinstance(node, ast.Call) and node.args:
                for code in ast.walk(node.args[0]):
                    if isinstance(code, ast.Constant) and isinstance(code.value, str) and code.value:
                        yield code.value, name


@pytest.mark.parametrize("kind", ["UserError", "EnvironmentFault"])
def test_every_error_says_what_and_what_to_do(kind: str) -> None:
    unsaid = {(code, name) for code, name in raised(kind) if not messages.known(code)}
    assert not unsaid


def test_an_error_names_its_field_and_its_facts() -> None:
    said = messages.explain(UserError("too-long", field="title", length=240, limit=200))
    assert said.field == "title"
    assert "240 tecken" in said.text
    assert "högst 200" in said.text


def test_a_fact_that_is_missing_leaves_no_hole() -> None:
    assert "–" in messages.explain(UserError("name-taken")).text


def test_a_fault_says_first_that_nothing_was_lost() -> None:
    assert messages.explain(EnvironmentFault("disk-full")).lead == "Inget har gått förlorat."


def test_an_unknown_code_and_a_bug_are_told_calmly() -> None:
    assert "Felkod: new-rule" in messages.explain(UserError("new-rule")).text
    assert "finns kvar" in messages.explain(ZeroDivisionError()).text


def verbs() -> set[str]:
    """The verbs under which the services write."""
    kinds = "concern|problem|agenda|attendance|meeting|minutes|measure|feedback|series|inbox"
    verb = re.compile(rf"({kinds})\.[a-z-]+")
    nodes = (node for _, tree in modules("orat/services") for node in ast.walk(tree))
    strings = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in strings if verb.fullmatch(text)}


def test_every_step_has_a_name() -> None:
    assert len(verbs()) > 30
    nameless = {verb for verb in verbs() if change_words.step_words(verb, {}) == "senaste ändringen"}
    assert not nameless


@pytest.mark.parametrize(
    ("verb", "facts", "name"),
    [
        ("problem.gather", {"count": 4, "title": "Bränder"}, "gruppera 4 iakttagelser"),
        ("concern.close", {"count": 1, "number": "2026-0412"}, "avsluta iakttagelse 2026-0412"),
        ("agenda.move", {"title": "Klotter, Sjöskolan"}, "flytta punkten ”Klotter, Sjöskolan”"),
        ("meeting.cancel", {"week": "2026-W07"}, "ställa in mötet v. 7"),
        ("unit.keep", {"name": "Parkskolan"}, "ändra ”Parkskolan”"),
        ("something.else", {}, "senaste ändringen"),
    ],
)
def test_a_step_is_named_by_its_verb_and_facts(verb: str, facts: dict[str, Any], name: str) -> None:
    assert change_words.step_words(verb, facts) == name


def enum_words() -> Iterator[tuple[str, Any, Enum]]:
    from orat.domain import agenda, concern, measure, meeting, problem, scales
    from orat.ui import words

    by_type: dict[type[Enum], Any] = {
        scales.Severity: words.severity_word,
        scales.Trend: words.trend_word,
        concern.ConcernState: words.concern_state_word,
        problem.ProblemState: words.problem_state_badge,
        meeting.MeetingState: words.meeting_state_badge,
        meeting.Presence: words.presence_word,
        meeting.AttendanceRole: words.attendance_role_word,
        measure.MeasureState: words.measure_state_badge,
        measure.FollowUpStatus: words.follow_up_word,
        measure.FeedbackChannel: words.channel_word,
        agenda.Outcome: words.outcome_badge,
    }
    for kind, word in by_type.items():
        for value in kind:
            yield f"{kind.__name__}.{value.name}", word, value


@pytest.mark.parametrize(
    ("name", "word", "value"), list(enum_words()), ids=[name for name, _, _ in enum_words()]
)
def test_every_value_of_the_domain_has_a_word(name: str, word: Any, value: Enum) -> None:
    said = word(value)
    assert said if isinstance(said, str) else said.word


def texts() -> Iterator[tuple[str, str, str]]:
    """Every text in the sources with its context: the class for tr(), the first argument for translate()."""
    for name, tree in modules("orat/ui", "orat/documents"):
        yield from _texts(tree, name, "")


def _texts(node: ast.AST, name: str, inside: str) -> Iterator[tuple[str, str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            literals = [arg.value for arg in child.args if isinstance(arg, ast.Constant)]
            if called(child) == "tr" and literals:
                yield name, inside, str(literals[0])
            if called(child) == "translate" and len(literals) > 1:
                yield name, str(literals[0]), str(literals[1])
        within = child.name if isinstance(child, ast.ClassDef) else inside
        yield from _texts(child, name, within)


def test_the_collector_finds_every_text_where_it_will_be_looked_up(tmp_path: Path) -> None:
    catalogue = tmp_path / "orat_en.ts"
    collect(catalogue)
    found = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }
    lost = [(name, context, text) for name, context, text in texts() if (context, text) not in found]
    assert not lost


@pytest.fixture
def translators() -> Iterator[None]:
    app = QCoreApplication.instance()
    assert app is not None
    before, locale = set(app.findChildren(QTranslator)), QLocale()
    yield
    for translator in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("translators")
def test_qts_own_dialogs_speak_swedish(qtbot: QtBot) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert "qtbase_sv" in i18n.install(app)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"Avbryt", "Spara"}
    assert QLocale().firstDayOfWeek().name == "Monday"
    assert "AP" not in QLocale().timeFormat(QLocale.FormatType.ShortFormat).upper()


@pytest.mark.usefixtures("translators")
def test_the_interface_speaks_english_when_asked(qtbot: QtBot) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert "orat_en" in i18n.install(app, "en")
    assert formats.weekday(date(2026, 11, 23)) == "Mon"
    assert messages.explain(UserError("nothing-to-undo")).text == "There is nothing to undo."
    i18n.install(app, "sv")
    assert formats.weekday(date(2026, 11, 23)) == "mån"


def test_every_step_is_told_as_what_was_done() -> None:
    """In the log; what it begins with has a past tense, but for those that begin with a name or a count."""
    steps = [
        step_words(verb, {"count": 2, "title": "x", "name": "x", "number": "1"})
        for verb in change_words._DEEDS
    ]
    unchanged = {step.split()[0] for step in steps if past_words(step) == step}
    assert unchanged <= {"senaste"}, "a verb without its past tense"
    assert past_words("ta emot 1 rapport") == "tog emot 1 rapport"


def test_a_wait_is_told_alike_wherever_it_is_told() -> None:
    """By the local day: at half past midnight in Stockholm it is still yesterday in UTC."""
    since = datetime(2026, 11, 16, 23, 10, tzinfo=UTC)
    waits = [formats.waited(since, date(2026, 11, day)) for day in (17, 18, 19)]
    assert waits == ["under 1 dag", "1 dag", "2 dagar"]
