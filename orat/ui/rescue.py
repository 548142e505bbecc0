"""When the register's file is damaged: what is left of it, and the backups that can take its place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.backups import Backup
from orat.errors import OratError
from orat.ui import backup_words, formats
from orat.ui.messages import explain
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.window import MainWindow

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.rescue import Damage, Rescue

translate = QCoreApplication.translate

_BACKUPS = 5
_CHANGES = 100


class RescueDialog(QDialog):
    """`then` is called when a backup has taken the register's place."""

    def __init__(
        self,
        window: "MainWindow[Services]",
        tasks: "Tasks[Services]",
        rescue: "Rescue",
        damage: "Damage",
        then: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._rescue = rescue
        self._then = then
        self._buttons: list[Button] = []
        today = window.context.today()
        title = self.tr("Registrets fil är skadad")
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "heading", wrap=True))
        body = ScrollRows((0, 0, 0, 0), 12)
        text = self.tr("Filen öppnades inte och är orörd. En kopia av den, som den är, ligger i {folder}.")
        body.add(label(text.format(folder=damage.kept), "muted", wrap=True))
        self._add_backups(body, damage, today)
        _add_changes(body, damage, today)
        _add_readable(body, damage)
        column.addWidget(body, 1)
        self._error = QVBoxLayout()
        column.addLayout(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        self._close = Button(self.tr("Stäng"), self.reject)
        row.addWidget(self._close)
        column.addLayout(row)
        room = window.size()
        self.resize(
            min(self.fontMetrics().averageCharWidth() * 96, room.width() - 48),
            min(self.fontMetrics().height() * 34, room.height() - 48),
        )

    def _add_backups(self, body: ScrollRows, damage: "Damage", today: date) -> None:
        if not damage.backups:
            text = self.tr(
                "Det finns ingen hel säkerhetskopia. Har du en på ett minne: sätt i det och försök igen. "
                "Ta annars hjälp av it-avdelningen innan något annat görs med datorn."
            )
            body.add(Banner(text, Tone.DANGER))
            return
        body.add(label(self.tr("Hela säkerhetskopior, den nyaste först"), "strong", wrap=True))
        for at, backup in enumerate(damage.backups[:_BACKUPS]):
            body.add(self._row(backup, today, newest=not at))

    def _row(self, backup: Backup, today: date, *, newest: bool) -> QWidget:
        when = backup_words.moment(backup.made_at, today)
        title = f"{when[:1].upper()}{when[1:]} · {backup_words.reason_word(backup.reason)}"
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(label(title, wrap=True))
        lines.addWidget(label(backup_words.holdings(backup.contents), "small", wrap=True))
        row.addLayout(lines, 1)
        button = Button(
            self.tr("Återställ"), partial(self._restore, backup), look="primary" if newest else ""
        )
        button.setAccessibleDescription(title)
        self._buttons.append(button)
        row.addWidget(button)
        return holder

    def _restore(self, backup: Backup) -> None:
        for button in (*self._buttons, self._close):
            button.setEnabled(False)
        self._tasks.beside(lambda _: self._rescue.restore(backup), self._restored, self._failed, owner=self)

    def _restored(self, _kept: object) -> None:
        self.accept()
        self._then()

    def _failed(self, error: OratError) -> None:
        for button in (*self._buttons, self._close):
            button.setEnabled(True)
        said = explain(error)
        self._error.addWidget(Banner(said.text, Tone.DANGER, lead=said.lead))


def _add_changes(body: ScrollRows, damage: "Damage", today: date) -> None:
    if not damage.backups:
        return
    if not damage.changes:
        text = translate("Rescue", "Efter den nyaste kopian finns inget som går att läsa.")
        body.add(label(text, "muted", wrap=True))
        return
    text = translate("Rescue", "Gjort efter den nyaste kopian, och att göra om när den är återställd")
    body.add(label(text, "strong", wrap=True))
    for change in damage.changes[-_CHANGES:]:
        body.add(label(backup_words.change_line(change, today), wrap=True))


def _add_readable(body: ScrollRows, damage: "Damage") -> None:
    words = {
        "concern": translate("Rescue", "iakttagelser"),
        "problem": translate("Rescue", "problembilder"),
        "meeting": translate("Rescue", "möten"),
        "agenda_item": translate("Rescue", "punkter"),
        "measure": translate("Rescue", "åtgärder"),
        "follow_up": translate("Rescue", "uppföljningar"),
        "minutes_version": translate("Rescue", "fastställda anteckningar"),
        "unit": translate("Rescue", "enheter"),
        "person": translate("Rescue", "personer"),
    }
    counted = translate("Rescue", "{what}: {count}")
    lines = [
        counted.format(what=words[each.table], count=formats.integer(each.readable))
        for each in damage.tables
        if each.table in words and each.readable
    ]
    if not lines:
        text = translate("Rescue", "Ur den skadade filen går inget att läsa.")
        body.add(label(text, "muted", wrap=True))
        return
    body.add(label(translate("Rescue", "Går ännu att läsa ur den skadade filen"), "strong", wrap=True))
    body.add(label(" · ".join(lines), wrap=True))
