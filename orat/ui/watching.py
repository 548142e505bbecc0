"""A folder that is watched: what is saved there comes into the inbox by itself, each file once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from orat.domain.changes import Done
from orat.ui.page import Context
from orat.ui.reading_code import CODE
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner

if TYPE_CHECKING:
    # The start does without what reads files in; most folders have nothing new.
    from orat.services.house import Services
    from orat.services.inbox.answers import FileLook, Inlet, TakenIn
    from orat.ui.progress import Progress

FOLDER, TRIED = "inbox.folder", "inbox.tried"
SUFFIXES = frozenset((".pdf", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".eml", ".msg", ".orat"))
_SETTLE_MS = 800
_RESTS = 1.0
"""So many seconds must have passed since a file was last written, or it may be only half there."""
_MOST_TRIED = 5_000
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Found:
    """The files of a folder that were not tried before, by name with what tells them from others; `later`
    says that some are still being written.
    """

    files: tuple[tuple[Path, str], ...]
    later: bool = False


class FolderWatch(QObject):
    """One for the window. Which folder, and which of its files were tried, is remembered on this seat."""

    changed = Signal()
    """Another folder is watched, or none."""

    def __init__(self, context: Context[Services], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._settling.start())

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        kept = self._context.settings.value.remembered.get(FOLDER, "")
        return Path(kept) if kept else None

    def start(self) -> None:
        """Watch the folder that was chosen before, and see what came meanwhile."""
        folder = self.folder
        if folder is not None:
            self._watcher.addPath(str(folder))
            self._look()

    def choose(self, folder: Path | None) -> None:
        """Watch another folder from now on, or none."""
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._remember(FOLDER, str(folder) if folder is not None else "")
        self.start()
        self.changed.emit()

    def _look(self) -> None:
        folder = self.folder
        if folder is not None:
            tried = self._tried()
            self._context.tasks.read(
                lambda _: _new_files(folder, tried), then=self._found, owner=self, latest="watch"
            )

    def _found(self, found: Found) -> None:
        if found.later:
            self._settling.start()
        if not found.files:
            return
        from orat.services.inbox.answers import Inlet

        inlets = tuple(Inlet(file) for file, _ in found.files)
        self._context.tasks.run_long(
            self.tr("Läser in från {folder}").format(folder=inlets[0].path.parent.name),
            partial(_sorted_out, inlets),
            then=partial(self._taken, found),
            owner=self,
        )

    def _taken(self, found: Found, done: Done[tuple[TakenIn, tuple[FileLook, ...]]]) -> None:
        tried = {**self._tried(), **{file.name: mark for file, mark in found.files}}
        self._remember(TRIED, json.dumps(dict(list(tried.items())[-_MOST_TRIED:])))
        with CODE:
            from orat.ui.pages.inbox.reading import tell

        taken, left = done.value
        if taken.reports:
            tell(self._context, taken)
        if left:
            self._ask(left)
        if len(found.files) == _AT_ONCE:
            self._settling.start()

    def _ask(self, left: tuple[FileLook, ...]) -> None:
        """Say which files a person has to look at, and lead there."""
        files = [look.inlet.path for look in left]
        text = self.tr("{file} i den bevakade mappen behöver ses över.").format(file=files[0].name)
        if len(files) > 1:
            text = self.tr("{count} filer i den bevakade mappen behöver ses över.").format(count=len(files))

        def see() -> None:
            self._context.shell.set_banner("watch", None)
            self._context.shell.go("inbox", files=files)

        banner = Banner(text, Tone.CAUTION, actions=[(self.tr("Se över"), see)], closable=True)
        self._context.shell.set_banner("watch", banner)

    def _tried(self) -> Mapping[str, str]:
        try:
            kept = json.loads(self._context.settings.value.remembered.get(TRIED, "{}"))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def _remember(self, key: str, value: str) -> None:
        kept = {**self._context.settings.value.remembered, key: value}
        self._context.settings.change(remembered=kept)


def _new_files(folder: Path, tried: Mapping[str, str]) -> Found:
    """What is in a folder that was not tried as it is now; a folder that is away has nothing."""
    files: list[tuple[Path, str]] = []
    later = False
    try:
        for file in sorted(folder.iterdir()):
            if file.suffix.lower() not in SUFFIXES or file.name.startswith((".", "~")) or not file.is_file():
                continue
            state = file.stat()
            mark = f"{state.st_size} {state.st_mtime_ns}"
            if tried.get(file.name) == mark:
                continue
            if 0 <= time() - state.st_mtime < _RESTS:
                later = True
            else:
                files.append((file, mark))
    except OSError:
        # A network folder that is away comes back; nobody needs a word about it.
        return Found(())
    return Found(tuple(files[:_AT_ONCE]), later)


def _sorted_out(
    inlets: tuple[Inlet, ...], services: Services, progress: Progress
) -> Done[tuple[TakenIn, tuple[FileLook, ...]]]:
    """Take in what needs no eyes, and answer the rest."""
    from orat.services.inbox.answers import TakenIn

    with CODE:
        from orat.ui.pages.inbox.reading import needs_eyes

    looks = services.inbox.look(inlets, lambda done: progress.report(done / 2))
    left = tuple(look for look in looks if needs_eyes(look))
    good = [look.inlet for look in looks if look not in left and not look.known]
    if not good:
        return Done((TakenIn(), left), None)
    done = services.inbox.take_in(good, lambda part: progress.report((1 + part) / 2))
    return Done((done.value, left), done.change)
