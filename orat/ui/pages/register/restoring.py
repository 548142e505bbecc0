"""Återställ: what is in a backup and what going back to it would lose, before the one button that does it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.backups import Backup
from orat.domain.changes import Done
from orat.domain.lost import NAMED, Fate, LostThing
from orat.errors import OratError
from orat.ui import backup_words, formats, lost_words
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.progress import Progress
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import Fold
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scroll_rows import ScrollRows

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.keeping.backups import Inside

_LISTED = 100
"""So many lost changes are named; more are counted."""


class RestoreDialog(QDialog):
    """There is no Ångra for this one, but a backup of what is there now, as it says."""

    def __init__(self, context: Context["Services"], parent: QWidget, inside: "Inside") -> None:
        super().__init__(parent)
        self.setModal(True)
        self._context = context
        self._backup = inside.backup
        self._when = backup_words.moment(inside.backup.made_at, context.today())
        title = self.tr("Återställ registret som det var {when}?").format(when=self._when)
        self.setWindowTitle(self.tr("Återställ säkerhetskopia"))
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "heading", wrap=True))
        body = ScrollRows((0, 0, 0, 0), 12)
        body.add(_contents(inside, context.today()))
        body.add(_lost(inside, context.today()))
        text = self.tr(
            "Registret som det är nu säkerhetskopieras först, så det går att komma tillbaka hit igen."
        )
        body.add(label(text, "muted", wrap=True))
        column.addWidget(body, 1)
        self._error = QVBoxLayout()
        column.addLayout(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        self._stay = Button(self.tr("Avbryt"), self.reject)
        row.addWidget(self._stay)
        self.verb = Button(self.tr("Återställ"), self._restore, look="danger", writes=True)
        row.addWidget(self.verb)
        column.addLayout(row)
        room = parent.window().size()
        lines = 31 + min(len(inside.things.things), 8) * 3
        self.resize(
            min(self.fontMetrics().averageCharWidth() * 84, room.width() - 48),
            min(self.fontMetrics().height() * lines, room.height() - 48),
        )
        self._stay.setFocus()

    def _restore(self) -> None:
        self.verb.setEnabled(False)
        self._stay.setEnabled(False)
        backup = self._backup

        def job(services: "Services", progress: Progress) -> Done[Backup]:
            return services.backups.restore(backup, progress.report)

        title = self.tr("Återställer säkerhetskopian")
        self._context.tasks.run_long(title, job, self._restored, self._failed, owner=self)

    def _restored(self, _done: Done[Backup]) -> None:
        shell, said = self._context.shell, self.tr("Registret är som det var {when}.").format(when=self._when)
        self.accept()
        shell.renew("week")
        shell.say(said)

    def _failed(self, error: OratError) -> None:
        self.verb.setEnabled(True)
        self._stay.setEnabled(True)
        said = explain(error)
        self._error.addWidget(Banner(said.text, Tone.DANGER, lead=said.lead))


def _contents(inside: "Inside", today: date) -> QWidget:
    contents = inside.contents
    week = contents.latest_week.partition("-W")[2].lstrip("0")
    held = translate("Restoring", "{count}, senast v. {week}").format(
        count=formats.integer(contents.meetings), week=week
    )
    rows = KeyValueList()
    rows.show_rows(
        (translate("Restoring", "Möten"), held if week else formats.integer(contents.meetings)),
        (translate("Restoring", "Iakttagelser"), formats.integer(contents.concerns)),
        (translate("Restoring", "Åtgärder"), formats.integer(contents.measures)),
        (
            translate("Restoring", "Senaste ändring"),
            backup_words.moment(contents.last_at, today) if contents.last_at else "",
        ),
        (translate("Restoring", "Gjord"), backup_words.reason_word(inside.backup.reason)),
    )
    return rows


def _lost(inside: "Inside", today: date) -> QWidget:
    """How much is lost and which things, newest first; the log itself is behind a fold."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    if not inside.lost:
        text = translate("Restoring", "Inget går förlorat: ingenting har ändrats sedan kopian gjordes.")
        column.addWidget(Banner(text, Tone.SUCCESS))
        return holder
    lead = translate("Restoring", "Det som gjordes sedan dess går förlorat.")
    said = lost_words.sums(inside.things) or (translate("Restoring", "Bara inställningar har ändrats."),)
    column.addWidget(Banner("\n".join(said), Tone.CAUTION, lead=lead))
    for kind in NAMED:
        things = [thing for thing in inside.things.things if thing.kind is kind]
        if things:
            total = sum(inside.things.counts.get((kind, fate), 0) for fate in Fate)
            column.addWidget(_group(lost_words.kind_heading(kind), things, total))
    log = Fold(_log_title(len(inside.lost)))
    for change in reversed(inside.lost[-_LISTED:]):
        log.add(label(backup_words.change_line(change, today), wrap=True))
    if len(inside.lost) > _LISTED:
        log.add(label(_more(len(inside.lost) - _LISTED), "muted"))
    column.addWidget(log)
    return holder


def _group(title: str, things: Sequence[LostThing], total: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(title, "section"))
    frame = QFrame()
    frame.setObjectName("card")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(1, 1, 1, 1)
    rows.setSpacing(0)
    for at, thing in enumerate(things):
        if at:
            rows.addWidget(rule())
        end = lost_words.fate_badge(thing.fate)
        rows.addWidget(ListRow(lost_words.thing_title(thing), lost_words.thing_below(thing), end=end))
    column.addWidget(frame)
    if total > len(things):
        column.addWidget(label(_more(total - len(things)), "muted"))
    return holder


def _more(count: int) -> str:
    return translate("Restoring", "och {count} till").format(count=formats.integer(count))


def _log_title(count: int) -> str:
    if count == 1:
        return translate("Restoring", "Loggen: 1 ändring")
    return translate("Restoring", "Loggen: {count} ändringar").format(count=formats.integer(count))
