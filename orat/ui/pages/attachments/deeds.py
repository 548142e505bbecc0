"""What can be done with an attachment: see, describe, move, black out, save, open elsewhere, remove."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from orat.domain.attachments import AttachedFile
from orat.errors import EnvironmentFault
from orat.ui.after_export import exported_banner, open_file, tell_exported
from orat.ui.pages.attachments.blackout import BlackoutDialog
from orat.ui.pages.attachments.describe import describe_dialog
from orat.ui.pages.attachments.preview import PreviewDialog, is_shown_inside
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.widgets.writing import turn_off

translate = QCoreApplication.translate
_FROM, _TO = "attachments.from", "attachments.to"


def choose_files(parent: QWidget, context: ServiceContext) -> Sequence[Path]:
    """Let the person choose files, beginning where some were chosen before."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, translate("Attachments", "Bifoga filer"), str(folder_of(context, _FROM))
    )
    files = [Path(name) for name in chosen]
    if files:
        remember_folder(context, _FROM, files[0].parent)
    return files


def choose_target(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where a copy goes; None when they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Attachments", "Spara kopia"), str(suggested))
    return Path(chosen) if chosen else None


def folder_of(context: ServiceContext, name: str) -> Path:
    """The folder that was used last for something, or the person's documents."""
    kept = context.settings.value.remembered.get(name, "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(kept) if kept and Path(kept).is_dir() else Path(documents)


def remember_folder(context: ServiceContext, name: str, folder: Path) -> None:
    """Begin there the next time."""
    remembered = context.settings.value.remembered
    context.settings.change(remembered={**remembered, name: str(folder)})


class FileDeeds(QObject):
    """Works on one file at a time; dialogs stand before the window of `parent`."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.ask_target: Callable[[QWidget, Path], Path | None] = choose_target
        """Asks where a copy goes; replaced where nobody sits at the screen."""
        self.open_elsewhere: Callable[[Path], bool] = open_file
        """Hands a file to the system's program for it; replaced likewise."""
        self.tell_saved: Callable[[Path, str], object] = partial(tell_exported, context.shell)
        """Says that a copy was saved, and what it is."""

    def fill(self, menu: QMenu, file: AttachedFile, own: Sequence[AttachedFile]) -> None:
        """Add what can be done with a file to a menu; `own` are those in whose order it stands, itself
        included, or none when it belongs elsewhere.
        """
        if is_shown_inside(file):
            menu.addAction(self.tr("Visa"), partial(self.open, file, own or (file,)))
        if file.is_attached:
            turn_off(
                self._parent, menu.addAction(self.tr("Namn och bildtext…\tF2"), partial(self.describe, file))
            )
        if file.is_attached and file.is_picture:
            turn_off(self._parent, menu.addAction(self.tr("Svärta ut…"), partial(self.black_out, file)))
        menu.addSeparator()
        menu.addAction(self.tr("Öppna i annat program…"), partial(self.hand_over, file))
        menu.addAction(self.tr("Spara kopia…"), partial(self.save_copy, file))
        if not own:
            return
        menu.addSeparator()
        at = [each.id for each in own].index(file.id)
        back = menu.addAction(self.tr("Flytta åt vänster\tAlt+←"), partial(self.move, file, at))
        on = menu.addAction(self.tr("Flytta åt höger\tAlt+→"), partial(self.move, file, at + 2))
        back.setEnabled(at > 0)
        on.setEnabled(at < len(own) - 1)
        turn_off(self._parent, back, on, menu.addAction(self.tr("Ta bort\tDel"), partial(self.remove, file)))

    def open(self, file: AttachedFile, among: Sequence[AttachedFile]) -> None:
        """Show a file inside the program where that can be done, else offer another program."""
        if not is_shown_inside(file):
            self.hand_over(file)
            return
        shown = [each for each in among if is_shown_inside(each)]
        dialog = PreviewDialog(self._context, self._parent, shown, shown.index(file))
        # What it asks for stands before it, not before the window.
        within = FileDeeds(self._context, dialog)
        within.ask_target, within.open_elsewhere = self.ask_target, self.open_elsewhere
        within.tell_saved = lambda copy, contents: dialog.tell(exported_banner(copy, contents))
        deeds: dict[str, Callable[[AttachedFile], object]] = {
            "describe": within.describe,
            "black-out": within.black_out,
            "open": within.hand_over,
            "save": within.save_copy,
        }
        dialog.deed_wanted.connect(lambda deed, wanted: deeds[deed](wanted))
        dialog.open()

    def describe(self, file: AttachedFile) -> None:
        """Ask for name and caption."""
        describe_dialog(self._context, self._parent, file).open()

    def black_out(self, file: AttachedFile) -> None:
        """Let boxes be drawn that are burned in."""
        BlackoutDialog(self._context, self._parent, file).open()

    def move(self, file: AttachedFile, position: int) -> None:
        """Give a file another place among its owner's, from 1."""
        self._context.tasks.write(lambda s: s.attachments.move(file.id, position), owner=self)

    def remove(self, file: AttachedFile) -> None:
        """Take a file away, which can be undone."""
        text = self.tr("{name} är borttagen").format(name=file.name)
        undo = (self.tr("Ångra"), self._undo)
        self._context.tasks.write(
            lambda s: s.attachments.remove([file.id]),
            then=lambda _: self._context.shell.say(text, undo),
            owner=self,
        )

    def _undo(self) -> None:
        self._context.tasks.write(lambda s: s.timeline.undo(), owner=self)

    def save_copy(self, file: AttachedFile, contents: str = "") -> None:
        """Ask where a copy goes, and write it; `contents` names it when it is no attachment."""
        target = self.ask_target(self._parent, folder_of(self._context, _TO) / file.name)
        if target is None:
            return
        remember_folder(self._context, _TO, target.parent)
        contents = contents or self.tr("Bilagan {name}").format(name=file.name)
        self._context.tasks.read(
            lambda s: s.attachments.save_copy(file, target),
            partial(self._saved, contents),
            owner=self,
        )

    def _saved(self, contents: str, copy: Path) -> None:
        self.tell_saved(copy, contents)

    def hand_over(self, file: AttachedFile) -> None:
        """Open a private copy in the system's program for it, after a warning where the file may act."""
        if not file.active:
            self._hand_over(file)
            return
        question = QMessageBox(self._parent)
        question.setWindowTitle(self.tr("Öppna i annat program"))
        question.setIcon(QMessageBox.Icon.Warning)
        question.setText(self.tr("{name} kan göra något när den öppnas.").format(name=file.name))
        question.setInformativeText(
            self.tr(
                "Den har makron, skript eller filer inuti, eller är låst så att det inte går att se. "
                "Öppna den bara om du vet vem den kommer från och väntade dig den, "
                "och tillåt den inte att köra något."
            )
        )
        go = question.addButton(self.tr("Öppna ändå"), QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("Låt bli"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.finished.connect(question.deleteLater)
        go.clicked.connect(partial(self._hand_over, file))
        question.open()

    def _hand_over(self, file: AttachedFile) -> None:
        def opened(copy: Path) -> None:
            if not self.open_elsewhere(copy):
                self._context.shell.tell(EnvironmentFault("no-program", name=file.name))

        self._context.tasks.read(lambda s: s.attachments.open_copy(file), opened, owner=self)
