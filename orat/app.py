"""The composition root: paths, settings, services and window come together here and nowhere else."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from orat import paths
from orat.errors import EnvironmentFault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from orat.services.house import Services
    from orat.services.keeping.door import Door
    from orat.services.keeping.rescue import Rescue
    from orat.settings import SettingsFile
    from orat.ui.single import Single
    from orat.ui.tasks import Tasks
    from orat.ui.theme.keeper import ThemeKeeper
    from orat.ui.window import MainWindow

_NEW_OBJECTS = 20_000
"""So many new objects before the collector looks among them; Python's own 700 means many looks in vain."""

NO_SCREEN = (
    "orat: Det finns ingen skärm att öppna fönstret på. Kör «make demo» för att se bilder av programmet."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program as the command line says; the answer is the exit code."""
    if not (sys.argv[1:] if argv is None else argv):
        # What most starts are: reading all commands would take a third of the time to the first paint.
        return show(None)
    from orat import cli

    arguments = cli.parser().parse_args(argv)
    if arguments.command is not None:
        return cli.run(arguments)
    return show(getattr(arguments, "data", None))


def show(data: Path | None) -> int:
    """Open the window on a data folder, or raise the one that already shows it; returns when it is closed."""
    spare_the_collector()
    if _without_screen():
        sys.stderr.write(f"{NO_SCREEN}\n")
        return 2
    try:
        folder = paths.make_data_dir(data or paths.default_data_dir())
    except EnvironmentFault as fault:
        from orat import cli

        sys.stderr.write(f"orat: {cli.explain(fault, data or Path())}\n")
        return 2
    from orat.log import logging_to

    with logging_to(folder):
        return _run(folder)


def _run(folder: Path) -> int:
    from orat.settings import SettingsFile
    from orat.ui import fonts
    from orat.ui.single import Single
    from orat.ui.theme.keeper import ThemeKeeper
    from orat.ui.widgets import told_list

    app = _application()
    single = Single(folder)
    if not single.acquire(listen=False) and single.answered:
        return 0
    settings = SettingsFile(folder)
    fonts.install(app)
    told_list.install()
    keeper = ThemeKeeper(app, settings.value.theme, settings.value.text_scale, everywhere=False)
    try:
        while _show_window(app, settings, keeper, single, folder):
            pass
    finally:
        single.release()
    return 0


def _show_window(
    app: QApplication, settings: SettingsFile, keeper: ThemeKeeper, single: Single, folder: Path
) -> bool:
    """Show the window until it is closed; whether it is to be shown again, in another language."""
    from orat.ui import i18n
    from orat.ui.appearance import Appearance
    from orat.ui.pages import specs
    from orat.ui.tasks import Tasks
    from orat.ui.window import MainWindow

    i18n.install(app, settings.value.language)
    tasks: Tasks[Services] = Tasks()
    window = MainWindow(tasks, settings, specs())
    keeper.dress(window)
    keeper.changed.connect(window.retint)
    appearance = Appearance(window, keeper)
    window.painted.connect(lambda: _open_behind(window, tasks, single, folder))
    window.show()
    try:
        app.exec()
        return appearance.again
    finally:
        tasks.stop()
        window.deleteLater()


def _open_behind(window: MainWindow[Services], tasks: Tasks[Services], single: Single, folder: Path) -> None:
    """What is not needed for the first paint is read after it."""
    from orat.services.keeping.door import Door
    from orat.ui.opening import Opening

    if single.holding.held:
        single.listen()
    door = Door(folder, partial(open_services, folder), single.holding)
    opening = Opening(window, tasks, partial(_enter, door), lambda: open_rescue(folder, door.key), door)
    single.raised.connect(opening.raise_window)
    opening.open()


def open_services(folder: Path, key: str | None = None, read_only: bool = False) -> Services:
    """The use cases on a data folder; documents have a language of their own, whatever the interface's is.

    Runs on the worker's thread.
    """
    with _undisturbed():
        from orat.services.house import Services
        from orat.settings import actor_in

        return Services.open(
            folder,
            actor=actor_in(folder),
            database=paths.database(),
            translate=lambda _context, text: text,
            key=key,
            read_only=read_only,
        )


def _enter(door: Door) -> Services:
    with _undisturbed():
        return door.open()


def open_rescue(folder: Path, key: str | None = None) -> Rescue:
    """What can be done about a register that is damaged."""
    from orat.services.keeping.rescue import Rescue
    from orat.settings import actor_in

    return Rescue(folder, actor=actor_in(folder), key=key)


def spare_the_collector() -> None:
    """Keep the collector of cycles from looking until the register is open, and let it look seldom after.

    Nothing of what a start reads is ever let go, and looking through it takes a tenth of the start. Later a
    look at all modules' objects would hold every thread for 100 ms and more, in the midst of typing.
    """
    gc.disable()
    gc.set_threshold(_NEW_OBJECTS, 20, 20)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """What is made in here is never looked through by the collector; after it, it looks."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    app.setApplicationName("orat-mot-marken")
    app.setApplicationDisplayName("Örat mot marken")
    app.setDesktopFileName("orat-mot-marken")
    return app


def _without_screen() -> bool:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens)
