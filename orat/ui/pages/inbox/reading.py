"""Files on their way in from the window: chosen or dropped, and shown first where a person has to choose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from orat.domain.changes import Done
from orat.domain.intake import OriginKind, Verdict
from orat.domain.package import SUFFIX
from orat.services.inbox.answers import FileLook, Inlet, TakenIn
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.pages.inbox import words
from orat.ui.pages.packaging import Packaging
from orat.ui.progress import Progress
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_FOLDER = "inbox.last-folder"
BANNER = "inbox"


class ReadIn(QObject):
    """Forms and mails go straight in, where each is reviewed; a table whose columns somebody should look at,
    and what cannot be read, is shown first.
    """

    taken = Signal(object)
    """A `TakenIn`: something is in the inbox."""

    def __init__(self, context: Context[Services], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.packaging = Packaging(context, parent)

    def choose(self) -> None:
        """Ask for files, and read them in."""
        dialog = QFileDialog(self._parent, self.tr("Läs in filer"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Rapporter (*.pdf *.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.eml *.msg *.orat)"),
                self.tr("Alla filer (*)"),
            ]
        )
        folder = self._context.settings.value.remembered.get(_FOLDER, "")
        if folder:
            dialog.setDirectory(folder)
        dialog.filesSelected.connect(lambda names: self._chosen([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, files: Sequence[Path]) -> None:
        if files:
            kept = {**self._context.settings.value.remembered, _FOLDER: str(files[0].parent)}
            self._context.settings.change(remembered=kept)
        self.read(files)

    def read(self, files: Sequence[Path]) -> None:
        """Look at files; then take them in, or show first what they would give. A package is shown by itself:
        it may be locked.
        """
        packages = [file for file in files if file.suffix.lower() == SUFFIX]
        inlets = tuple(Inlet(file) for file in files if file not in packages)
        for file in packages:
            self.packaging.read_file(file)
        if inlets:
            self._context.tasks.run_long(
                self.tr("Läser {what}").format(what=_named(inlets)),
                lambda services, progress: services.inbox.look(inlets, progress.report),
                then=self._looked,
                owner=self,
            )

    def _looked(self, looks: Sequence[FileLook]) -> None:
        if any(needs_eyes(look) for look in looks):
            from orat.ui.pages.inbox.import_dialog import ImportDialog

            ImportDialog(self._context, self._parent, looks, self.take_in).open()
        else:
            self.take_in(tuple(look.inlet for look in looks))

    def take_in(self, inlets: Sequence[Inlet]) -> None:
        """Keep what files give, in one step to undo."""
        self._context.tasks.run_long(
            self.tr("Läser in {what}").format(what=_named(inlets)),
            partial(_take_in, tuple(inlets)),
            then=self._taken,
            owner=self,
        )

    def _taken(self, done: Done[TakenIn]) -> None:
        answer = done.value
        tell(self._context, answer)
        self.taken.emit(answer)


def needs_eyes(look: FileLook) -> bool:
    """Whether a person should see a file before it is taken in."""
    if look.error is not None:
        return True
    if look.known or look.table is None:
        return False
    odd = sum(count for verdict, count in look.counts.items() if verdict is not Verdict.NEW)
    return look.kind is OriginKind.TABLE and not (look.table.remembered and not odd)


def tell(context: Context[Services], answer: TakenIn) -> None:
    """Say what came in, what was known already and what could not be read."""
    parts = []
    if answer.reports:
        what = words.report_count(answer.reports)
        parts.append(translate("Inbox", "{what} lästes in").format(what=what))
    known = answer.known + answer.counts.get(Verdict.DUPLICATE, 0)
    if known:
        parts.append(translate("Inbox", "{count} fanns redan").format(count=known))
    if not parts and not answer.refused:
        parts.append(translate("Inbox", "Inget nytt att läsa in"))
    actions = context.actions
    undo = (translate("Inbox", "Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
    if parts:
        context.shell.say(" · ".join(parts), undo if answer.reports else None)
    if answer.refused:
        said = " ".join(f"{name}: {explain(error).text}" for name, error in answer.refused[:3])
        more = len(answer.refused) - 3
        if more > 0:
            said = translate("Inbox", "{text} Och {count} till.").format(text=said, count=more)
        context.shell.set_banner(
            BANNER, Banner(said, Tone.WARNING, lead=translate("Inbox", "Kunde inte läsas:"), closable=True)
        )


def _take_in(inlets: Sequence[Inlet], services: Services, progress: Progress) -> Done[TakenIn]:
    return services.inbox.take_in(inlets, progress.report)


def _named(inlets: Sequence[Inlet]) -> str:
    if len(inlets) == 1:
        return inlets[0].path.name
    return translate("Inbox", "{count} filer").format(count=len(inlets))
