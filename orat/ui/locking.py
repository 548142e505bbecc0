"""Locks the window: typed text is kept, the services closed, the key forgotten, and nothing is seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from orat.domain.safe import Protection
from orat.errors import OratError
from orat.services.keeping.door import Door
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.ui.unlock_page import UnlockPage

CODE_ONLY = frozenset({"key-not-in-keyring", "no-keyring"})
"""What keeps the keyring from opening, so that the recovery sheet must."""
ASKED = frozenset(
    {"password-needed", "password-refused", "wait", "wrong-code", "code-length", "code-group"}
) | (CODE_ONLY | {"password-short", "password-easy", "password-differs"})
"""What the lock page answers to."""
_STIRS = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
    }
)  # fmt: skip
_MINUTE_MS = 60_000


class Locking(QObject):
    """Belongs to one window; `opened` and `failed` are told what came of the lock page's answers."""

    def __init__(
        self,
        window: "MainWindow[Services]",
        tasks: "Tasks[Services]",
        door: Door,
        opened: Callable[[], object],
        failed: Callable[[OratError], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._door = door
        self._opened = opened
        self._failed = failed
        self._page: UnlockPage | None = None
        self._hidden: list[QWidget] = []
        self._action = window.commands.add("lock", self.tr("Lås"), self.lock, "Ctrl+L", "lock", enabled=False)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self._watched: set[int] = set()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    @property
    def page(self) -> "UnlockPage | None":
        """The lock page while it is shown."""
        return self._page

    def learn(self, protection: Protection) -> None:
        """Only a password can be asked for again: lock after idle time where there is one."""
        self._action.setEnabled(protection is Protection.PASSWORD)
        self.stir()

    def stir(self) -> None:
        """Somebody is there: begin to count anew."""
        minutes = self._window.settings.value.lock_after
        if self._action.isEnabled() and minutes and self._page is None:
            self._idle.start(minutes * _MINUTE_MS)
        else:
            self._idle.stop()

    def lock(self) -> None:
        """Commit what was typed, hide everything, close the services and forget the key."""
        if self._page is not None or not self._action.isEnabled():
            return
        if self._window.page is not None:
            self._window.page.leave()
        self._tasks.read(lambda services: services.sending.clear_drafts(), lambda _: None)
        self._tasks.start(self._door.lock, failed=lambda error: None)
        self.ask()

    def ask(self, error: OratError | None = None) -> None:
        """Show the lock page, or on it what was wrong with the answer."""
        self._idle.stop()
        if self._page is None:
            self._hide_others()
            from orat.ui.unlock_page import UnlockPage

            self._page = UnlockPage(code_only=error is not None and error.code in CODE_ONLY)
            self._page.password_given.connect(self._by_password)
            self._page.code_given.connect(self._by_code)
            self._window.layers.addWidget(self._page)
            self._window.layers.setCurrentWidget(self._page)
            self._window.commands.rest()
            self._page.setFocus()
        if error is not None:
            self._page.refuse(error)

    def _by_password(self, password: str) -> None:
        self._try(lambda: self._door.by_password(password))

    def _by_code(self, code: str, password: str, again: str) -> None:
        self._try(lambda: self._door.by_code(code, password, again))

    def _try(self, factory: "Callable[[], Services]") -> None:
        self._tasks.start(factory, self._let_in, self._refused, close=lambda services: services.close())

    def _let_in(self) -> None:
        self._uncover()
        self._opened()

    def _refused(self, error: OratError) -> None:
        if error.code in ASKED:
            self.ask(error)
        else:
            self._uncover()
            self._failed(error)

    def _uncover(self) -> None:
        if self._page is None:
            return
        self._window.layers.setCurrentIndex(0)
        self._window.layers.removeWidget(self._page)
        self._page.deleteLater()
        self._page = None
        self._window.commands.wake()
        for widget in self._hidden:
            if shiboken6.isValid(widget):
                widget.show()
        self._hidden = []

    def _hide_others(self) -> None:
        """Dialogs keep what was typed in them, unseen, until somebody is let in again."""
        self._hidden = []
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible() or not self._is_ours(widget):
                continue
            if widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                widget.close()
            else:
                self._hidden.append(widget)
                widget.hide()

    def _is_ours(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._window:
            widget = widget.parentWidget()
        return widget is not None

    def _watch(self, shown: QWindow | None) -> None:
        if shown is not None and id(shown) not in self._watched:
            self._watched.add(id(shown))
            shown.installEventFilter(self)
        self.stir()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRS:
            self.stir()
        return False
