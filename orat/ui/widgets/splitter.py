"""Panes side by side whose widths are remembered."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from orat.settings import SettingsFile
from orat.ui.widgets.turning import Rearranged, is_narrow

_SAVE_AFTER_MS = 400
_LINES = 9
"""How high each pane is kept where the page scrolls, in lines of text."""


class Splitter(Rearranged, QSplitter):
    """`name` is the key under which the widths are remembered; `shares` are the widths to begin with.

    One that is turned has sizes of its own for each way it can lie; with `turns` it does so by itself where
    there is too little room for panes beside each other.
    """

    def __init__(
        self,
        name: str,
        settings: SettingsFile,
        *panes: QWidget,
        shares: tuple[int, ...] = (),
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        turns: bool = False,
    ) -> None:
        self._turns = turns
        super().__init__(orientation)
        self._name = name
        self._began = orientation
        self._shares = shares
        self._settings = settings
        self.setHandleWidth(16)
        self.setChildrenCollapsible(False)
        for at, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(at, shares[at] if at < len(shares) else 1)
        for pane in reversed(panes):
            # Qt puts each pane below the one before; a screen reader would read them from the right.
            pane.lower()
        self._restore()
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        self.splitterMoved.connect(lambda *_: self._saving.start())

    def turn(self, orientation: Qt.Orientation) -> None:
        """Lay the panes side by side or one below the other."""
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self._restore()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self._turns:
            return hint
        widths = [pane.minimumSizeHint().width() for pane in self._panes()]
        return QSize(max(widths, default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._key not in self._settings.value.splitters:
            # Qt would keep the shares of when there was less room, and a pane's least width took more of it.
            self._restore()

    def arrange(self) -> None:
        if self._turns:
            narrow = is_narrow(self, self.width())
            self.turn(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            for pane in self._panes():
                pane.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() if narrow else 0)

    def _panes(self) -> list[QWidget]:
        return [pane for at in range(self.count()) if (pane := self.widget(at)) is not None]

    @property
    def _key(self) -> str:
        return self._name if self.orientation() is self._began else f"{self._name}.turned"

    def _restore(self) -> None:
        kept = self._settings.value.splitters.get(self._key)
        if kept is not None and len(kept) == self.count():
            self.setSizes(list(kept))
        elif self._shares:
            # In pixels: of sizes that do not add up, Qt gives what is left without regard to the shares.
            room = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
            self.setSizes([share * room // sum(self._shares) for share in self._shares])

    def _save(self) -> None:
        self._settings.change(splitters={**self._settings.value.splitters, self._key: tuple(self.sizes())})
