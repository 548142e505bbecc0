"""The columns of the list of reports: what and from where, and how it stands."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.inbox import IncomingRow, IncomingState
from orat.domain.intake import UNOPENED, Verdict
from orat.ui.pages.inbox import words
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def inbox_columns(today: Callable[[], date]) -> Sequence[Column[IncomingRow]]:
    """Title over unit and day, and the verdict over when it came or what its sender was told."""
    badges = [words.verdict_badge(verdict) for verdict in Verdict]
    badges += [words.state_badge(state, Verdict.NEW) for state in IncomingState]

    def title(row: IncomingRow) -> Cell:
        below = " · ".join(
            (
                row.unit or _written(row) or row.sender or translate("Inbox", "okänd enhet"),
                words.happened_text(row.when_kind, row.happened_on, today()),
            )
        )
        if row.verdict in UNOPENED:
            below = " · ".join(filter(None, (row.sender, words.lying_word(row.verdict))))
        return Cell(row.title or translate("Inbox", "Utan titel"), below, strong=True)

    def verdict(row: IncomingRow) -> Cell:
        badge = words.state_badge(row.state, row.verdict)
        below = words.reply_short(row.state, row.reply, today())
        return Cell(badge=badge, below=below or words.arrived_text(row.received_at, today()))

    return (
        Column("title", translate("Inbox", "Rapport"), title, 190, stretch=True, least=120, lines=2),
        Column("verdict", translate("Inbox", "Läge"), verdict, 100, badges=badges),
    )


def _written(row: IncomingRow) -> str:
    """What stands for a unit that is not in the register, in marks that say so."""
    return translate("Inbox", "”{text}”").format(text=row.written) if row.written else ""
