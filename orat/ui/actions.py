"""The window's actions, each declared on one line with name, text, key, icon and what it does."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from orat.ui.icons import dress


class Deed(QAction):
    """An action that writes: off while the register can only be read, whatever it is told."""

    def __init__(self, text: str, owner: QWidget) -> None:
        super().__init__(text, owner)
        self._told_enabled = True
        self._hindered = False

    def setEnabled(self, enabled: bool) -> None:
        self._told_enabled = enabled
        super().setEnabled(enabled and not self._hindered)

    @property
    def hindrance(self) -> str:
        """Why it is off, "" where nothing hinders it."""
        return self.toolTip() if self._hindered else ""

    def hinder(self, why: str) -> None:
        """Be off, and say why, or with "" be what one was told last."""
        self._hindered = bool(why)
        self.setToolTip(why)
        super().setEnabled(self._told_enabled and not why)


class Actions(QObject):
    """Owned by one window. An action belongs to the window, or to a widget (a page) where alone its key
    works.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._scopes: dict[str, QWidget] = {}
        self._resting: list[QAction] = []
        self._also: dict[str, str] = {}
        self._hindrance = ""

    def add(
        self,
        name: str,
        text: str,
        handler: Callable[[], object],
        key: str = "",
        icon: str = "",
        *,
        scope: QWidget | None = None,
        enabled: bool = True,
        writes: bool = False,
    ) -> QAction:
        """Declare an action; `name` is like "concern.new", `key` like "Ctrl+N", `scope` the page it
        belongs to; one that `writes` is off while the register can only be read.
        """
        owner = scope or self._window
        action = Deed(text, owner) if writes else QAction(text, owner)
        action.setObjectName(name)
        action.setEnabled(enabled)
        if self._hindrance and isinstance(action, Deed):
            action.hinder(self._hindrance)
        if key:
            action.setShortcut(QKeySequence(key))
            # A key of the page works from the header and the sidebar too; Del and Esc only within the page.
            widely = scope is None or "+" in key or key.startswith("F")
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WindowShortcut if widely else context.WidgetWithChildrenShortcut
            )
        if icon:
            dress(action, icon)
        # Qt would hand over whether the action is checked.
        action.triggered.connect(lambda: handler())  # noqa: PLW0108
        owner.addAction(action)
        self._actions[name] = action
        self._scopes[name] = owner
        owner.destroyed.connect(lambda: self._forget(name, action))
        return action

    def call_also(self, name: str, words: str) -> None:
        """Let the palette find an action by words that its text does not have."""
        self._also[name] = words

    def also(self, name: str) -> str:
        """Further words for an action, "" for none."""
        return self._also.get(name, "")

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def available(self) -> list[QAction]:
        """What can be done now: enabled, visible, and of the window or of what is on screen."""
        return [
            action
            for name, action in self._actions.items()
            if action.isEnabled() and action.isVisible() and self._on_screen(self._scopes[name])
        ]

    def all(self) -> list[QAction]:
        """Every action that has been declared, for the help window."""
        return list(self._actions.values())

    def hinder(self, why: str) -> None:
        """Turn off what writes, and tell why at it, or let it be done again with ""."""
        self._hindrance = why
        for action in self._actions.values():
            if isinstance(action, Deed):
                action.hinder(why)

    def rest(self) -> None:
        """Let nothing be done until `wake`, as while the window is locked."""
        self._resting = [action for action in self._actions.values() if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)

    def wake(self) -> None:
        """Let be done again what could be before `rest`."""
        for action in self._resting:
            if shiboken6.isValid(action):
                action.setEnabled(True)
        self._resting = []

    def _on_screen(self, owner: QWidget) -> bool:
        return owner is self._window or owner.isVisible()

    def _forget(self, name: str, action: QAction) -> None:
        if self._actions.get(name) is action:
            del self._actions[name]
            del self._scopes[name]
