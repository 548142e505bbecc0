"""What follows an export: a banner that says where the file is, with Öppna and Visa i mapp."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from orat.ui.page import Shell
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner

translate = QCoreApplication.translate
_BANNER = "export"
Action = tuple[str, Callable[[], object]]
"""What a button says and does."""


def tell_exported(shell: Shell, file: Path, contents: str, first: Action | None = None) -> None:
    """Say that a file was written and what it holds. `first` is done with it instead of opening it."""
    shell.set_banner(_BANNER, exported_banner(file, contents, first))


def exported_banner(file: Path, contents: str, first: Action | None = None) -> Banner:
    """The band that says so, for a dialog that stands before the window."""
    words = translate("AfterExport", "{contents} sparades som {name}.")
    banner = Banner(
        words.format(contents=contents, name=file.name),
        Tone.SUCCESS,
        actions=[
            first or (translate("AfterExport", "Öppna"), lambda: open_file(file)),
            (translate("AfterExport", "Visa i mapp"), lambda: show_in_folder(file)),
        ],
        closable=True,
    )
    banner.setToolTip(str(file))
    return banner


def exported_many_banner(files: Sequence[Path], contents: str) -> Banner:
    """The band for files that were written into one folder."""
    first = files[0]
    words = translate("AfterExport", "{contents} sparades i mappen {name}.")
    banner = Banner(
        words.format(contents=contents, name=first.parent.name),
        Tone.SUCCESS,
        actions=[(translate("AfterExport", "Visa i mapp"), lambda: show_in_folder(first))],
        closable=True,
    )
    banner.setToolTip(str(first.parent))
    return banner


def open_file(file: Path) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def show_in_folder(file: Path) -> bool:
    """Open the folder, with the file chosen where the system can."""
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", ["/select,", str(file)]))
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(file)]))
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
