"""When the register's file is damaged: what is left of it, and the backups that can take its place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.backups import Backup
from orat.errors import OratError
from orat.services.keeping.salvaging import TakenBack
from orat.ui import backup_words, formats
from orat.ui.messages import explain
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.toggles import CheckBox
from orat.ui.window import MainWindow

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.keeping.rescue import Damage, Rescue, Restored

translate = QCoreApplication.translate

_BACKUPS = 5
_CHANGES = 100
_NAMED = 6
"""So many changes that could not be done again are named; more are counted."""


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
        self._window = window
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
        self.taking = CheckBox(self.tr("Ta tillbaka det som går att läsa och är gjort efter kopian"))
        self.taking.setChecked(True)
        if damage.backups and damage.tables:
            body.add(self.taking)
            text = self.tr(
                "Det görs om i registret och kan ångras som ett steg. Det som inte kan göras om, men går att "
                "läsa, läggs i Inkorg att granska."
            )
            body.add(label(text, "small", wrap=True))
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
        taking = self.taking.isChecked()
        self._tasks.beside(
            lambda _: self._rescue.restore(backup, taking_back=taking),
            self._restored,
            partial(self._failed, backup),
            owner=self,
        )

    def _restored(self, restored: "Restored") -> None:
        window, today = self._window, self._window.context.today()
        self.accept()
        self._then()
        taken = restored.taken_back
        if taken == TakenBack():
            return
        text = " ".join(taken_words(taken, today))
        tone = Tone.CAUTION if taken.not_again else Tone.SUCCESS
        actions = []
        if taken.reports or taken.texts:
            actions.append((self.tr("Visa Inkorg"), lambda: window.go("inbox")))
        window.set_banner("rescued", Banner(text, tone, actions=actions, closable=True))

    def _failed(self, backup: Backup, error: OratError) -> None:
        for button in (*self._buttons, self._close):
            button.setEnabled(True)
        if error.code == "backup-other-key":
            from orat.ui.safe.old_key import OldKeyDialog

            keys = self._rescue.keys
            OldKeyDialog(
                self._window.context,
                self,
                backup,
                lambda password, code: keys.learn(backup, password=password, code=code),
                partial(self._restore, backup),
            ).open()
            return
        said = explain(error)
        self._error.addWidget(Banner(said.text, Tone.DANGER, lead=said.lead))


def taken_words(taken: TakenBack, today: date) -> list[str]:
    """What was taken back out of the damaged file and what could not be, in sentences."""
    said = []
    if taken.again:
        words = translate("Rescue", "{count} ändringar ur den skadade filen är gjorda om.")
        said.append(words.format(count=formats.integer(taken.again)))
    if taken.reports or taken.texts:
        words = translate("Rescue", "{reports} iakttagelser och {texts} andra texter ligger i Inkorg.")
        said.append(words.format(reports=formats.integer(taken.reports), texts=formats.integer(taken.texts)))
    if taken.not_again:
        lines = [backup_words.change_line(change, today) for change in taken.not_again[-_NAMED:]]
        words = translate("Rescue", "Gick inte att göra om: {what}.")
        said.append(words.format(what="; ".join(lines)))
        if len(taken.not_again) > _NAMED:
            more = translate("Rescue", "Och {count} till.")
            said.append(more.format(count=formats.integer(len(taken.not_again) - _NAMED)))
    return said


def _add_changes(body: ScrollRows, damage: "Damage", today: date) -> None:
    if not damage.backups:
        return
    if not damage.changes:
        text = translate("Rescue", "Efter den nyaste kopian finns inget som går att läsa.")
        body.add(label(text, "muted", wrap=True))
        return
    text = translate("Rescue", "Gjort efter den nyaste kopian")
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
