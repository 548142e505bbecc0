"""Säkerhetskopior: what there is to go back to, one made now, and the second place."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.backups import Backup, PlaceState, Reason
from orat.errors import OratError
from orat.services.answers import Directory
from orat.ui import backup_words, formats
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.told_list import ToldItem, ToldList

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.keeping.backups import Errand, Inside, Made, Overview
    from orat.services.keeping.old_keys import OldKeys

_FIRST = 8
"""So many are shown before somebody asks for all."""


class BackupSection(QWidget):
    """Newest first, each with the one thing to do with it."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._all = False
        self._known: tuple[Backup, ...] | None = None
        text = self.tr(
            "Säkerhetskopior görs av sig själva: när programmet startar, varje halvtimme då något har "
            "ändrats och före allt som ändrar mycket på en gång. Varje kopia öppnas och kontrolleras "
            "när den görs."
        )
        self._now = Button(self.tr("Säkerhetskopiera nu"), self._make, look="primary", writes=True)
        self._choose = Button(self.tr("Andra platsen…"), self._ask)
        self._elsewhere = Button(self.tr("Återställ från fil…"), self._ask_file, writes=True)
        self._forget = Button(self.tr("Sluta kopiera dit"), self._forget_place, look="link")
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self._now, self._choose, self._elsewhere, self._forget):
            row.addWidget(button)
        self._told = QWidget()
        self._place = QVBoxLayout(self._told)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._listed = ToldList()
        self._listed.setAccessibleName(self.tr("Säkerhetskopior"))
        self._rows = QVBoxLayout(self._listed)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        title = self.tr("Säkerhetskopior")
        single_column(self, title, label(text, "muted", wrap=True), buttons, self._told, self._listed)

    def show_directory(self, directory: Directory) -> None:
        """The register was read; so are its backups."""
        self._read()

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def show_overview(self, overview: "Overview") -> None:
        """Show what there is."""
        self._show_place(overview)
        self._known = overview.backups
        self._show_rows()

    def look(self, backup: Backup) -> None:
        """Look into a backup and ask whether to go back to it."""

        def refuse(error: OratError) -> None:
            if error.code == "backup-other-key":
                self._ask_old_key(backup)
            else:
                self._refuse(error)

        self._context.tasks.read(
            lambda services: services.backups.look(backup), self._offer, refuse, owner=self
        )

    def _ask_old_key(self, backup: Backup) -> None:
        from orat.ui.safe.old_key import OldKeyDialog

        def ask(keys: "OldKeys") -> None:
            OldKeyDialog(
                self._context,
                self.window(),
                backup,
                lambda password, code: keys.learn(backup, password=password, code=code),
                partial(self.look, backup),
            ).open()

        self._context.tasks.read(lambda services: services.backups.keys, ask, owner=self)

    def look_at(self, path: Path) -> None:
        """Look into a backup that lies anywhere."""

        def look(backup: Backup | None) -> None:
            if backup is not None:
                self.look(backup)

        self._context.tasks.read(
            lambda services: services.backups.find(str(path)), look, self._refuse, owner=self
        )

    def choose(self, folder: Path) -> None:
        """Copy there from now on, and at once."""
        self._context.tasks.read(
            lambda services: services.backups.choose_second(folder),
            lambda _: self._make(),
            self._refuse,
            owner=self,
        )

    def _read(self) -> None:
        self._context.tasks.read(
            lambda services: services.backups.overview(), self.show_overview, owner=self, latest="overview"
        )

    def _show_place(self, overview: "Overview") -> None:
        clear(self._place)
        place = overview.place
        self._forget.setVisible(place is not None)
        today = self._context.today()
        if place is None:
            text = self.tr(
                "Välj gärna en andra plats, till exempel ett USB-minne eller en nätverksmapp. Då finns "
                "kopiorna kvar även om datorn går sönder eller försvinner."
            )
            self._place.addWidget(label(text, "muted", wrap=True))
            return
        lead = self.tr("Andra platsen:")
        well = place.state in (PlaceState.WELL, PlaceState.WAITING)
        tone = Tone.SUCCESS if well else Tone.CAUTION
        self._place.addWidget(Banner(backup_words.place_words(place, today), tone, lead=lead))
        if overview.same_disk:
            text = self.tr("Platsen är på samma disk som registret och hjälper inte om disken går sönder.")
            self._place.addWidget(label(text, "muted", wrap=True))
        if not overview.encrypted:
            text = self.tr("Registret är inte krypterat. Den som hittar kopiorna kan läsa allt i dem.")
            self._place.addWidget(label(text, "muted", wrap=True))

    def _show_rows(self) -> None:
        clear(self._rows)
        known = self._known or ()
        if not known:
            text = self.tr("Här visas säkerhetskopiorna. Den första görs när något har skrivits i registret.")
            self._rows.addWidget(label(text, "muted", wrap=True))
        shown = known if self._all else known[:_FIRST]
        for at, backup in enumerate(shown):
            if at:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(backup))
        if len(shown) < len(known):
            words = self.tr("Visa alla {count}").format(count=len(known))
            self._rows.addWidget(Button(words, self._show_all, look="link"))

    def _row(self, backup: Backup) -> QWidget:
        today = self._context.today()
        when = backup_words.moment(backup.made_at, today)
        title = f"{when[:1].upper()}{when[1:]} · {backup_words.reason_word(backup.reason)}"
        facts = (
            backup_words.holdings(backup.contents),
            formats.file_size(backup.size),
            backup_words.state_word(backup),
        )
        item = ToldItem()
        item.setAccessibleName(f"{title}, {', '.join(facts)}")
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 8, 0, 8)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(label(title, "strong", wrap=True))
        lines.addWidget(label(" · ".join(facts), "small", wrap=True))
        row.addLayout(lines, 1)
        back = Button(self.tr("Återställ…"), partial(self.look, backup), writes=True)
        back.setAccessibleDescription(title)
        row.addWidget(back)
        return item

    def _show_all(self) -> None:
        self._all = True
        self._show_rows()

    def _make(self) -> None:
        self._now.setEnabled(False)
        self._context.tasks.read(
            lambda services: services.backups.errand(Reason.HAND), self._run, self._refuse, owner=self
        )

    def _run(self, errand: "Errand | None") -> None:
        if errand is None:
            self._now.setEnabled(True)
            self._context.shell.say(self.tr("Det finns inget att säkerhetskopiera än."))
            return
        self._context.tasks.beside(
            lambda progress: errand.run(progress.report), self._made, self._refuse, owner=self
        )

    def _made(self, made: "Made") -> None:
        self._now.setEnabled(True)
        self._read()
        self._context.shell.say(self.tr("Säkerhetskopian är gjord och kontrollerad."))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Andra platsen för säkerhetskopior"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Återställ från fil"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Säkerhetskopior (*.db)"))
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget_place(self) -> None:
        self._context.tasks.read(
            lambda services: services.backups.forget_second(),
            lambda _: self._read(),
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: OratError) -> None:
        self._now.setEnabled(True)
        clear(self._place)
        said = explain(error)
        self._place.addWidget(Banner(said.text, Tone.DANGER, lead=said.lead))

    def _offer(self, inside: "Inside") -> None:
        from orat.ui.pages.register.restoring import RestoreDialog

        RestoreDialog(self._context, self, inside).open()
