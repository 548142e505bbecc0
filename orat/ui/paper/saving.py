"""Files on their way out: where to, written whole, and then offered to be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from orat.ui.after_export import tell_exported
from orat.ui.page import ServiceContext

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_FOLDER = "export.folder"


def ask_target(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where the file goes; None when they changed their mind."""
    kind = format_name(suggested.suffix[1:])
    filters = translate("Paper", "{kind} (*{suffix})").format(kind=kind, suffix=suggested.suffix)
    chosen, _ = QFileDialog.getSaveFileName(parent, "", str(suggested), filters)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suggested.suffix)


def format_name(suffix: str) -> str:
    """What a kind of file is called."""
    return {
        "pdf": translate("Paper", "PDF"),
        "html": translate("Paper", "Webbsida, HTML"),
        "txt": translate("Paper", "Ren text"),
        "docx": translate("Paper", "Word"),
        "json": translate("Paper", "Data, JSON"),
        "ics": translate("Paper", "Kalender"),
        "xlsx": translate("Paper", "Excel"),
        "csv": translate("Paper", "CSV"),
        "orat": translate("Paper", "Paket"),
        "eml": translate("Paper", "Mejl"),
    }[suffix]


class FileSaver(QObject):
    """`ask` is replaced where nobody sits at the screen."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.ask: Callable[[QWidget, Path], Path | None] = ask_target

    def ask_for(self, name: str) -> Path | None:
        """Ask where a file of that name goes, beginning in the folder that was chosen before."""
        target = self.ask(self._parent, self.folder() / name)
        if target is not None:
            remembered = self._context.settings.value.remembered
            self._context.settings.change(remembered={**remembered, _FOLDER: str(target.parent)})
        return target

    def save(self, name: str, data: "Callable[[Services], bytes]", contents: str) -> None:
        """Ask where to, write what `data` makes, and offer to open it; `contents` says what it is."""
        target = self.ask_for(name)
        if target is None:
            return
        shell = self._context.shell
        self._context.tasks.read(
            lambda services: services.minutes.export(data(services), target),
            lambda file: tell_exported(shell, file, contents),
            owner=self,
        )

    def folder(self) -> Path:
        """Where files went last; at first where documents are kept."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = self._context.settings.value.remembered.get(_FOLDER, "")
        return Path(kept) if kept and Path(kept).is_dir() else Path(documents)
