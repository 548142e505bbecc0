"""What can be done with the inbox as a whole, and what it says while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from orat.domain.inbox import InboxFilter
from orat.ui.page import Context
from orat.ui.pages.inbox import words
from orat.ui.pages.packaging import Packaging
from orat.ui.paper.saving import FileSaver
from orat.ui.watching import FolderWatch
from orat.ui.widgets.button import Button
from orat.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_WIDE = 90
"""How wide the words of an empty inbox are, in characters."""


class More(QObject):
    """The actions of the page's menu; `where` is what the list is narrowed to."""

    changed = Signal()
    """Another folder is watched, or none."""

    def __init__(self, context: Context[Services], page: QWidget, where: Callable[[], InboxFilter]) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._where = where
        self.paper = FileSaver(context, page)
        add = partial(context.actions.add, scope=page)
        self._watch = add(
            "inbox.watch", self.tr("Bevaka en mapp…"), self._choose_folder, icon="eye", writes=True
        )
        self._unwatch = add("inbox.unwatch", self.tr("Sluta bevaka mappen"), partial(self.watch, None))
        self._template = add("inbox.template", self.tr("Spara tabellmall…"), self._save_template)
        self._forms = add(
            "inbox.forms",
            self.tr("Blanketter för enheterna…"),
            lambda: context.shell.go("register", section="units"),
        )
        self.packaging = Packaging(context, page)
        self._answer = add(
            "inbox.answer-package", self.tr("Svara med paket…"), self.packaging.answer, icon="external-link"
        )
        self._accept = add(
            "inbox.accept-new",
            self.tr("Ta emot alla nya"),
            self._accept_new,
            icon="circle-check",
            writes=True,
        )
        self._keeper = _watch_of(context)
        self._watch.setVisible(self._keeper is not None)
        self.allow(waiting=False)

    @property
    def ways_in(self) -> tuple[QAction, ...]:
        """What fills an empty inbox, besides reading files in."""
        return self._watch, self._forms, self._template

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._keeper.folder if self._keeper is not None else None

    def allow(self, *, waiting: bool) -> None:
        """Offer what can be done now; `waiting` says that the list shows reports to review."""
        self._accept.setEnabled(waiting)
        self._unwatch.setVisible(self.folder is not None)

    def fill(self, menu: QMenu) -> None:
        """Put it into a menu."""
        menu.addAction(self._accept)
        menu.addSeparator()
        menu.addActions([action for action in (self._watch, self._unwatch) if action.isVisible()])
        menu.addSeparator()
        menu.addActions([self._forms, self._template])
        menu.addSeparator()
        menu.addAction(self._answer)

    def watch(self, folder: Path | None) -> None:
        """Watch a folder from now on, or none."""
        if self._keeper is not None:
            self._keeper.choose(folder)
        self.changed.emit()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Mapp att bevaka"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self.folder is not None:
            dialog.setDirectory(str(self.folder))
        dialog.fileSelected.connect(lambda name: self.watch(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _accept_new(self) -> None:
        """Accept what nothing is odd about, all that the list shows, in one step."""
        where = self._where()
        self._context.tasks.run_long(
            self.tr("Tar emot"),
            lambda services, progress: services.triage.accept_new(where, progress.report),
            then=lambda done: self._say(done.value),
            owner=self,
        )

    def _say(self, count: int) -> None:
        actions = self._context.actions
        if not count:
            self._context.shell.say(self.tr("Ingen rapport var utan frågetecken"))
            return
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        text = self.tr("{what} togs emot").format(what=words.report_count(count))
        self._context.shell.say(text, undo)

    def _save_template(self) -> None:
        self.paper.save(
            self.tr("Mall för iakttagelser.xlsx"),
            lambda services: services.forms.template(),
            self.tr("Mallen, att fylla i och skicka tillbaka,"),
        )


def empty_inbox(read_in: QAction, ways_in: Sequence[QAction]) -> QWidget:
    """What the inbox is for, the one thing to do, and the other ways to fill it."""
    holder = QWidget()
    holder.setMaximumWidth(holder.fontMetrics().averageCharWidth() * _WIDE)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 24)
    column.addStretch(1)
    column.addWidget(
        EmptyState(
            translate("Inbox", "Inget att granska"),
            translate(
                "Inbox",
                "Hit kommer det som skolor och enheter skickar: ifyllda blanketter, tabeller, mejl och "
                "paket. Läs in filer, släpp dem på fönstret, eller bevaka mappen där du sparar mejlen. "
                "Varje rapport granskas här innan den blir en iakttagelse.",
            ),
            (read_in.text(), read_in.trigger),
            icon_name="inbox",
        )
    )
    for action in ways_in:
        link = Button.of(action, look="link", show_key=False)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(2)
    return holder


def _watch_of(context: Context[Services]) -> FolderWatch | None:
    """The window's own watch; a window of tests may have none."""
    window = context.actions.parent()
    return window.findChild(FolderWatch) if window is not None else None
