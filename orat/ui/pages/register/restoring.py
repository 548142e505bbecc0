"""Återställ: what is in a backup and what going back to it would lose, before the one button that does it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.backups import Backup
from orat.domain.changes import Change, Done
from orat.errors import OratError
from orat.ui import backup_words, formats
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.progress import Progress
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
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
        body.add(_lost(inside.lost, context.today()))
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
        lines = 27 + min(len(inside.lost), 14) * 2
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


def _lost(lost: tuple[Change, ...], today: date) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    if not lost:
        text = translate("Restoring", "Inget går förlorat: ingenting har ändrats sedan kopian gjordes.")
        column.addWidget(Banner(text, Tone.SUCCESS))
        return holder
    text = translate("Restoring", "1 ändring som gjordes sedan dess försvinner ur registret.")
    if len(lost) > 1:
        text = translate("Restoring", "{count} ändringar som gjordes sedan dess försvinner ur registret.")
    column.addWidget(Banner(text.format(count=formats.integer(len(lost))), Tone.CAUTION))
    for change in reversed(lost[-_LISTED:]):
        column.addWidget(label(backup_words.change_line(change, today), wrap=True))
    if len(lost) > _LISTED:
        more = translate("Restoring", "och {count} till").format(count=formats.integer(len(lost) - _LISTED))
        column.addWidget(label(more, "muted"))
    return holder
