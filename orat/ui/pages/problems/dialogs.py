"""What deeds on a problem ask for: its name, how it was solved, what to join or to split off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.problem import Problem, ProblemState
from orat.domain.rows import ConcernRow, ProblemRow
from orat.domain.scales import Severity, Trend
from orat.errors import UserError
from orat.ui import words
from orat.ui.pages.concerns import describe
from orat.ui.pages.concerns.dialogs import Job, Then, ask
from orat.ui.pages.problems.columns import figures
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import ChoiceField, ComboField, LineField, Option, TextField

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate

AS_CONCERNS = "concerns"
"""Stands for a severity or trend that follows what the concerns say."""


def edit(parent: QWidget, tasks: Tasks[Services], problem: Problem, then: Then) -> None:
    """Rename, and overrule severity or trend."""

    def job(values: dict[str, Any]) -> Job:
        fields = {name: None if value == AS_CONCERNS else value for name, value in values.items()}
        fields["title"] = fields["title"] or ""
        return lambda s: s.problems.edit(problem.id, **fields)

    texts = (translate("Problems", "Redigera problembilden"), translate("Problems", "Spara"), "")
    dialog = ask(parent, tasks, texts, job, then)
    title = LineField(translate("Problems", "Namn"))
    title.show_value(problem.title)
    follows = (AS_CONCERNS, translate("Problems", "Som iakttagelserna"))
    severities: list[Any] = [follows, *((one, words.severity_badge(one)) for one in Severity)]
    severity: ChoiceField[Any] = ChoiceField(translate("Problems", "Allvar"), severities)
    severity.show_value(problem.severity or AS_CONCERNS)
    trends: list[Any] = [follows, *((one, words.trend_word(one)) for one in Trend)]
    trend: ChoiceField[Any] = ChoiceField(translate("Problems", "Trend"), trends)
    trend.show_value(problem.trend or AS_CONCERNS)
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 84)
    for name, field in (("title", title), ("severity", severity), ("trend", trend)):
        dialog.add_row((name, field))
    dialog.open()


def state(
    parent: QWidget, tasks: Tasks[Services], problem: Problem, following: ProblemState, then: Then
) -> None:
    """Ask for a word on how it was solved, partly solved, or why it is open again."""
    title, verb = {
        ProblemState.SOLVED: (
            translate("Problems", "Problembilden är löst"),
            translate("Problems", "Markera som löst"),
        ),
        ProblemState.PARTLY_SOLVED: (
            translate("Problems", "Problembilden är delvis löst"),
            translate("Problems", "Markera som delvis löst"),
        ),
        ProblemState.OPEN: (
            translate("Problems", "Öppna problembilden igen"),
            translate("Problems", "Öppna igen"),
        ),
    }[following]
    opening = following is ProblemState.OPEN
    label = translate("Problems", "Varför") if opening else translate("Problems", "Hur, och vad som återstår")
    dialog = ask(
        parent,
        tasks,
        (title, verb, problem.title),
        lambda values: lambda s: s.problems.set_state(problem.id, following, values["state_note"] or ""),
        then,
    )
    dialog.add_row(("state_note", TextField(label, least=3, optional=opening))).open()


def merge(
    parent: QWidget, tasks: Tasks[Services], problem: Problem, others: Sequence[ProblemRow], then: Then
) -> None:
    """Ask which other problem this one is part of."""
    options = [Option(row.id, row.title) for row in others if row.id != problem.id]
    texts = (
        translate("Problems", "Slå samman ”{title}” med en annan").format(title=problem.title),
        translate("Problems", "Slå samman"),
        translate("Problems", "Den andra visar sedan allt som båda har. De kan delas igen."),
    )

    def job(values: dict[str, Any]) -> Job:
        into_id = values["into_id"]
        if into_id is None:
            raise UserError("empty", field="into_id")
        return lambda s: s.problems.merge(problem.id, into_id)

    dialog = ask(parent, tasks, texts, job, then)
    choice: ComboField[int] = ComboField(translate("Problems", "Ingår i"), options, searchable=True)
    hints = {row.id: figures(row) for row in others}
    choice.committed.connect(lambda value: choice.set_hint(hints.get(value, "")))
    dialog.add_row(("into_id", choice)).open()


def split(parent: QWidget, tasks: Tasks[Services], rows: Sequence[ConcernRow], then: Then) -> None:
    """Ask what the chosen concerns' own problem is called."""
    ids = [row.id for row in rows]
    texts = (
        translate("Problems", "Dela av {what}").format(what=words.concern_count(len(ids))),
        translate("Problems", "Dela av"),
        translate("Problems", "De valda får en egen problembild. Iakttagelserna ändras inte."),
    )
    dialog = ask(
        parent, tasks, texts, lambda values: lambda s: s.problems.split(ids, values["title"] or ""), then
    )
    title = LineField(translate("Problems", "Namn på den nya"))
    title.show_value(rows[0].title if rows else "")
    dialog.add_row(("title", title)).open()


def add(
    parent: QWidget, tasks: Tasks[Services], problem: Problem, rows: Sequence[ConcernRow], then: Then
) -> None:
    """Ask which concern to gather into this problem."""

    def worded(row: ConcernRow) -> str:
        return f"{row.number} {row.title}"

    def job(values: dict[str, Any]) -> Job:
        concern_id = values["concern_id"]
        if concern_id is None:
            raise UserError("empty", field="concern_id")
        return lambda s: s.problems.gather([concern_id], problem_id=problem.id)

    texts = (
        translate("Problems", "Lägg till en iakttagelse"),
        translate("Problems", "Lägg till"),
        translate("Problems", "Flera på en gång samlas från listan Iakttagelser med Ctrl+G."),
    )
    dialog = ask(parent, tasks, texts, job, then)
    choice: ComboField[int] = ComboField(
        translate("Problems", "Iakttagelse"), [Option(row.id, worded(row)) for row in rows], searchable=True
    )
    hints = {row.id: f"{describe.day_line(row)} · {describe.place_text(row)} · {row.unit}" for row in rows}
    choice.committed.connect(lambda value: choice.set_hint(hints.get(value, "")))
    dialog.add_row(("concern_id", choice)).open()
