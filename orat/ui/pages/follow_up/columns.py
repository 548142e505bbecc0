"""The columns of the two lists of Uppföljning."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.measure import MeasureState
from orat.domain.rows import FeedbackDue, MeasureRow
from orat.ui import formats
from orat.ui.pages.follow_up.lines import Heading, Line
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.cell import Cell, Column
from orat.ui.words import measure_state_badge

translate = QCoreApplication.translate

_LATE, _VERY_LATE = 3, 10
"""Days past due from which a measure is shown as late and as very late."""


def late_badge(days: int) -> BadgeLook:
    """How late, graver with time."""
    tone = Tone.DANGER if days >= _VERY_LATE else Tone.WARNING if days >= _LATE else Tone.CAUTION
    return BadgeLook(translate("FollowUp", "{days} sen").format(days=formats.days(days)), tone)


def times_postponed(times: int) -> str:
    """1 gång, 3 gånger; nothing for never."""
    if times <= 1:
        return translate("FollowUp", "1 gång") if times else ""
    return translate("FollowUp", "{times} gånger").format(times=times)


def measure_columns(today: Callable[[], date]) -> list[Column[Line]]:
    """Those of the list of measures; a heading fills the first and spans the others."""

    def of(cell: Callable[[MeasureRow], Cell]) -> Callable[[Line], Cell]:
        return lambda line: Cell(heading=True) if isinstance(line, Heading) else cell(line)

    def what(line: Line) -> Cell:
        if isinstance(line, Heading):
            return Cell(line.title, line.text, strong=True, heading=True)
        return Cell(line.what, line.problem, strong=True)

    return [
        Column(
            "what",
            translate("FollowUp", "Åtgärd och problembild"),
            what,
            260,
            stretch=True,
            lines=2,
            least=150,
            sort="what",
        ),
        Column("owner", translate("FollowUp", "Ansvarig"), of(_owner), 152, lines=2, least=96, sort="owner"),
        Column(
            "due", translate("FollowUp", "Klart senast"), of(lambda row: _due(row, today())), 118, sort="due"
        ),
        Column(
            "postponed",
            translate("FollowUp", "Uppskjuten"),
            of(lambda row: Cell(times_postponed(row.postponements), muted=row.postponements < 2)),
            92,
            yields=2,
            sort="postponements",
        ),
        Column("state", translate("FollowUp", "Läge"), of(_state), 112, yields=1, sort="state"),
    ]


def _owner(row: MeasureRow) -> Cell:
    unit, _, name = row.owner.partition(", ")
    return Cell(unit or translate("FollowUp", "Ingen utsedd"), name, muted=not unit)


def _state(row: MeasureRow) -> Cell:
    week = formats.week(row.review_week) if row.review_week else ""
    below = translate("FollowUp", "följs upp {week}").format(week=week) if week else ""
    return Cell(badge=measure_state_badge(row.state), below=below)


def _due(row: MeasureRow, today: date) -> Cell:
    if row.due is None:
        return Cell(translate("FollowUp", "Inget datum"), muted=True)
    if row.days_late:
        return Cell(badge=late_badge(row.days_late), below=formats.iso_day(row.due))
    left = (row.due - today).days
    if row.state is not MeasureState.OPEN:
        return Cell(formats.iso_day(row.due), muted=True)
    below = (
        translate("FollowUp", "i dag")
        if left == 0
        else translate("FollowUp", "om {days}").format(days=formats.days(left))
    )
    return Cell(formats.iso_day(row.due), below)


def due_columns(today: Callable[[], date]) -> list[Column[FeedbackDue]]:
    """Those of the list of concerns whose reporter waits for an answer."""
    return [
        Column(
            "title",
            translate("FollowUp", "Iakttagelse"),
            lambda due: Cell(due.title, due.number, strong=True),
            240,
            stretch=True,
            lines=2,
            least=150,
        ),
        Column("unit", translate("FollowUp", "Enhet"), lambda due: Cell(due.unit), 140, least=110, yields=2),
        Column("since", translate("FollowUp", "Har väntat"), lambda due: _waited(due, today()), 112),
        Column("decision", translate("FollowUp", "Senaste beslut"), _decision, 216, least=120, yields=1),
    ]


def _waited(due: FeedbackDue, today: date) -> Cell:
    since = formats.local(due.since).date()
    return Cell(
        formats.waited(due.since, today),
        translate("FollowUp", "sedan {day}").format(day=f"{since.day} {formats.month(since)}"),
    )


def _decision(due: FeedbackDue) -> Cell:
    text = " ".join(due.last_decision.split())
    week = formats.week(due.week) if due.week else ""
    return Cell(text or translate("FollowUp", "Inget beslut antecknat"), week, muted=not text)
