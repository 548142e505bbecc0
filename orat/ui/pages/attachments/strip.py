"""The attachments of one thing: seen as tiles; added by dropping, pasting or choosing; errors beside them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Change, Done, Kind
from orat.errors import OratError, UserError
from orat.services.concerns.answers import Added, AttachmentsView
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.pages.attachments.brought import Brought, brought, ready
from orat.ui.pages.attachments.deeds import FileDeeds, choose_files
from orat.ui.pages.attachments.dropping import DropPlace
from orat.ui.pages.attachments.roll import RollDialog
from orat.ui.pages.attachments.tiles import Tiles
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.progress import Progress
from orat.ui.theme import Role, color
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields.editors import holds_files
from orat.ui.widgets.label import label
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.widgets.toast import announce

if TYPE_CHECKING:
    from orat.services.house import Services

Take = Callable[[Owner], object]
"""Goes on with the owner once there is one."""


class AttachmentStrip(QWidget):
    """Shows and keeps the attachments of an `Owner`; it follows what is changed by itself.

    `owned` is asked for an owner that does not exist yet, as a form that nothing was written in.
    """

    changed = Signal(int)
    """How many attachments are shown."""

    def __init__(self, context: ServiceContext, *, owned: Callable[[Take], object] | None = None) -> None:
        super().__init__()
        self._context = context
        self._owned = owned
        self._owner: Owner | None = None
        self._stale = False
        self._dropping = False
        self._pastes_itself = True
        self.choose: Callable[[QWidget, ServiceContext], Sequence[Path]] = choose_files
        """Asks which files; replaced where nobody sits at the screen."""
        self.deeds = FileDeeds(context, self)
        self._drops = DropPlace(self, lambda: self._owner is not None or self._owned is not None)
        self._drops.hovered.connect(self._set_dropping)
        self._drops.dropped.connect(self._take_drop)
        self._drops.watch(self)
        self._lay_out()
        context.tasks.changed.connect(self._on_change)

    def _lay_out(self) -> None:
        self._add = Button(self.tr("Bifoga"), look="link", writes=True)
        menu = QMenu(self._add)
        menu.addAction(self.tr("Filer…"), self.add_files)
        menu.addAction(self.tr("Bilder ur en mapp…"), self.add_from_roll)
        self._paste_action = menu.addAction(self.tr("Klistra in\tCtrl+V"), self.paste)
        menu.aboutToShow.connect(
            lambda: self._paste_action.setEnabled(holds_files(QGuiApplication.clipboard().mimeData()))
        )
        self._add.set_menu(menu)
        self._head = SectionHeader(self.tr("Bilagor"), self._add)
        self.tiles = Tiles(self._context, self.deeds, self._add)
        self.tiles.paste_wanted.connect(self._paste_here)
        self._hint = label(
            self.tr("Dra hit bilder och filer, klistra in en bild med Ctrl+V, eller välj Bifoga."),
            "small",
            wrap=True,
        )
        self._under_way = label("", "small", wrap=True)
        self._under_way.hide()
        self._errors = QVBoxLayout()
        self._errors.setSpacing(6)
        self._sum = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._errors)
        for part in (self._under_way, self.tiles, self._hint, self._sum):
            column.addWidget(part)
        self.setAccessibleName(self.tr("Bilagor"))
        self._show_files(())

    def declare(self, prefix: str, scope: QWidget) -> None:
        """Make the strip's deeds actions of the page it stands on, which has Ctrl+V itself; what is dropped
        anywhere on it is attached too.
        """
        add = partial(self._context.actions.add, scope=scope)
        add(f"{prefix}.attach", self.tr("Bifoga filer…"), self.add_files, writes=True)
        add(
            f"{prefix}.attach-from-folder",
            self.tr("Bifoga bilder ur en mapp…"),
            self.add_from_roll,
            writes=True,
        )
        self._drops.watch(scope)
        self._pastes_itself = False

    def show_owner(self, owner: Owner | None) -> None:
        """Show the attachments of something, or of what does not exist yet."""
        if owner != self._owner:
            clear(self._errors)
            if owner is None:
                self._show_files(())
        self._owner = owner
        self._read()

    def _paste_here(self) -> None:
        if self._pastes_itself:
            self.paste()

    def add_files(self) -> None:
        """Ask for files, and attach them."""
        files = self.choose(self, self._context)
        if files:
            self.bring(files)

    def add_from_roll(self) -> None:
        """Look through a folder of pictures, and attach those that are chosen."""
        RollDialog.ask(self._context, self, self.bring)

    def paste(self) -> None:
        """Attach what is on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if holds_files(mime):
            self.bring(brought(mime, self._context.now()))
        else:
            self._say_error("", UserError("nothing-to-paste"))

    def bring(self, things: Sequence[Brought]) -> None:
        """Attach these; those that cannot be are told of, one by one."""
        if not things:
            return
        clear(self._errors)
        if self._owner is not None:
            self._keep(things, self._owner)
        elif self._owned is not None:
            self._owned(partial(self._keep, tuple(things)))

    def _keep(self, things: Sequence[Brought], owner: Owner) -> None:
        one = self.tr("Lägger till bilagan…")
        title = one if len(things) == 1 else self.tr("Lägger till {count} bilagor…").format(count=len(things))
        self._under_way.setText(title)
        self._under_way.show()

        def job(services: "Services", progress: Progress) -> Done[Added]:
            return services.attachments.add(
                owner, ready(things), lambda done, total: progress.report(done / total)
            )

        progress = self._context.tasks.run_long(title, job, self._added, self._failed, owner=self)
        if progress.ended:
            self._under_way.hide()

    def _added(self, done: Done[Added]) -> None:
        self._under_way.hide()
        for refused in done.value.refused:
            self._say_error(refused.name, refused.error)
        files = done.value.files
        if len(files) == 1:
            self._context.shell.say(self.tr("{name} är bifogad").format(name=files[0].name))
        elif files:
            self._context.shell.say(self.tr("{count} filer är bifogade").format(count=len(files)))

    def _failed(self, error: OratError) -> None:
        self._under_way.hide()
        self._say_error("", error)

    def _say_error(self, name: str, error: OratError) -> None:
        said = explain(error)
        lead = self.tr("{name}:").format(name=name) if name else said.lead
        banner = Banner(said.text, said.tone, lead=lead, closable=True)
        self._errors.addWidget(banner)
        announce(self, f"{lead} {said.text}")

    def _on_change(self, change: Change) -> None:
        if change.touches(Kind.ATTACHMENT, Kind.ITEM):
            if self.isVisible():
                self._read()
            else:
                self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        owner = self._owner
        if owner is None:
            return

        def show(view: AttachmentsView) -> None:
            if owner == self._owner:
                self._show_view(view)

        self._context.tasks.read(lambda s: s.attachments.of(owner), show, owner=self, latest="attachments")

    def _show_files(self, files: Sequence[tuple[AttachedFile, str]]) -> None:
        self.tiles.show_files(files)
        self.tiles.setVisible(bool(files))
        self._hint.setVisible(not files)
        self._sum.setVisible(False)
        self.changed.emit(len(files))

    def _show_view(self, view: AttachmentsView) -> None:
        own = [(file, "") for file in view.own]
        self._show_files([*own, *((each.file, each.number) for each in view.related)])
        size = sum(file.size for file, _ in own)
        words = self.tr("{size} här · {total} bilagor i hela registret")
        self._sum.setText(
            words.format(size=formats.file_size(size), total=formats.file_size(view.register_size))
        )
        self._sum.setVisible(bool(own))

    def _take_drop(self, mime: QMimeData) -> None:
        self.bring(brought(mime, self._context.now()))

    def _set_dropping(self, on: bool) -> None:
        self._dropping = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dropping:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.ACCENT), 2, Qt.PenStyle.DashLine))
            painter.setBrush(color(Role.SELECTION))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()
