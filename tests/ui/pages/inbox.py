"""Inkorg, as a coordinator works with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from orat.ui.pages.attachments.tile import Tile
from orat.ui.pages.inbox.page import InboxPage
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, pick, settle
from tests.ui.pages.listed import ListHands


class InboxHands(ListHands):
    """The list, the form in the middle and the source beside it."""

    page: InboxPage
    named_by = 0

    def __init__(self, window: MainWindow[Any]) -> None:
        window.go("inbox")
        settle()
        assert isinstance(window.page, InboxPage)
        self.page = window.page
        self.window = window
        super().__init__(window.page)

    @property
    def verdicts(self) -> list[str]:
        """What the list says of each."""
        return [cell[0] for cell in self.column(1)]

    @property
    def chosen(self) -> str:
        """The title in the form."""
        return str(self.page.pane.form.fields["title"].value)

    @property
    def why(self) -> str:
        """What the pane says of the report: its state, whence it came, why it waits, what it is like."""
        return "\n".join(Hands(part).texts() for part in (self.page.pane, self.page.pane.alike))

    @property
    def source(self) -> str:
        """What the pane at the right says."""
        return Hands(self.page.source).texts()

    @property
    def said(self) -> list[tuple[str, str]]:
        """What the list says of each, and what its sender was told."""
        return [(badge, below) for badge, below in self.column(1)]

    @property
    def tiles(self) -> list[Tile]:
        """The files that came along."""
        return Hands(self.page.source.enclosures).seen(Tile)

    @property
    def along(self) -> dict[str, bool]:
        """Which of them go along with the report."""
        settle()
        return {tick.accessibleDescription(): tick.isChecked() for tick in self.page.source.enclosures.ticks}

    def tick(self, name: str) -> None:
        """Let a file go along, or stay."""
        (box,) = [one for one in self.page.source.enclosures.ticks if one.accessibleDescription() == name]
        box.click()
        settle()

    def more(self, word: str) -> None:
        """Choose in the page's own menu."""
        menu = QMenu()
        self.page.more.fill(menu)
        pick(menu, word)


def drop(target: QWidget, files: Sequence[Path]) -> None:
    """Let go of files over a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = target.rect().center()
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, left, none))
    settle()
