"""The log's columns and filters, and what a change or a finding is called in it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.audit import AuditRow
from orat.domain.changes import Change, ChangeKind, Kind
from orat.ui import formats
from orat.ui.change_words import has_words, step_words
from orat.ui.past_words import past_words
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.fields import Option

translate = QCoreApplication.translate


def change_told(change: Change) -> str:
    """What was done, as the beginning of a sentence; what was undone says so."""
    # A verb of another version has no words here, and is told as it is.
    words = step_words(change.verb, change.facts) if has_words(change.verb) else change.verb
    if change.kind is ChangeKind.DO:
        words = past_words(words)
    if change.kind is ChangeKind.UNDO:
        return translate("Log", "Ångrade: {what}").format(what=words)
    if change.kind is ChangeKind.REDO:
        return translate("Log", "Gjorde om: {what}").format(what=words)
    return words[:1].upper() + words[1:]


def what_options() -> Sequence[Option[Kind]]:
    """What changes can be about."""
    return [
        Option(Kind.CONCERN, translate("Log", "Iakttagelser")),
        Option(Kind.PROBLEM, translate("Log", "Problembilder")),
        Option(Kind.MEETING, translate("Log", "Möten")),
        Option(Kind.ITEM, translate("Log", "Punkter")),
        Option(Kind.MEASURE, translate("Log", "Åtgärder")),
        Option(Kind.FEEDBACK, translate("Log", "Återkoppling")),
        Option(Kind.MINUTES, translate("Log", "Fastställda anteckningar")),
        Option(Kind.DISPATCH, translate("Log", "Utskick")),
        Option(Kind.PERSON, translate("Log", "Personer")),
        Option(Kind.UNIT, translate("Log", "Enheter")),
        Option(Kind.KEPT, translate("Log", "Behållna personuppgifter")),
        Option(Kind.WEEDING, translate("Log", "Gallring")),
        Option(Kind.WEED_EXCEPTION, translate("Log", "Undantag från gallring")),
        Option(Kind.SETTING, translate("Log", "Inställningar")),
    ]


def log_columns() -> list[Column[AuditRow]]:
    """When, who, what, and the number in the chain."""
    return [
        Column("at", translate("Log", "När"), _when, 176),
        Column("who", translate("Log", "Vem"), lambda row: Cell(row.change.actor), 128, least=80),
        Column("what", translate("Log", "Vad"), _what, 260, stretch=True),
        Column("number", translate("Log", "Nr"), _number, 72, yields=1),
    ]


def _when(row: AuditRow) -> Cell:
    at = formats.local(row.change.at)
    words = translate("Log", "{day} {time}")
    return Cell(words.format(day=formats.iso_day(at.date()), time=formats.clock(at)))


def _what(row: AuditRow) -> Cell:
    """What was done, and what kinds of things it touched."""
    names = {option.value: option.word for option in what_options()}
    touched = sorted({names[kind] for kind in row.counts if kind in names})
    return Cell(change_told(row.change), ", ".join(touched))


def _number(row: AuditRow) -> Cell:
    return Cell(formats.integer(row.id), muted=True, right=True)
