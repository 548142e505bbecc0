"""The files that came with a report: seen before it is accepted, and ticked where they go along with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from orat.domain.attachments import AttachedFile
from orat.domain.inbox import OPEN, IncomingState
from orat.services.inbox.answers import EnclosedFile, ReportView
from orat.ui.page import Context
from orat.ui.pages.attachments.deeds import FileDeeds
from orat.ui.pages.attachments.tile import Tile
from orat.ui.pages.attachments.tiles import ask_picture
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from orat.services.house import Services


class EnclosureList(QWidget):
    """Hidden where nothing came along. A tick is kept at once, and can be undone."""

    def __init__(self, context: Context[Services]) -> None:
        super().__init__()
        self._context = context
        self._report_id = 0
        self._shown: tuple[AttachedFile, ...] = ()
        self.deeds = FileDeeds(context, self)
        self._rows: dict[int, _Row] = {}
        self._note = label("", "small", wrap=True)
        holder = QWidget()
        self._flow = FlowLayout(holder, gap=12, top=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Bilagor"), "section"))
        column.addWidget(self._note)
        column.addWidget(holder)
        self.setAccessibleName(self.tr("Bilagor"))

    def show_view(self, view: ReportView) -> None:
        """Show the files of one report; those that are shown already stay, with the keyboard."""
        files = tuple(each.file for each in view.enclosures)
        if (view.report.id, files) != (self._report_id, self._shown):
            self._report_id, self._shown = view.report.id, files
            self._build(files)
        open_ = view.report.state in OPEN
        self._note.setText(self._explained(view, open_=open_))
        for each in view.enclosures:
            self._rows[each.file.id].show_state(each, changeable=open_)
        self.setVisible(bool(files))

    @property
    def ticks(self) -> Sequence[QCheckBox]:
        """The boxes in their order."""
        return [row.tick for row in self._rows.values()]

    def _build(self, files: Sequence[AttachedFile]) -> None:
        clear(self._flow)
        self._rows = {}
        for file in files:
            row = self._rows[file.id] = self._row(file, files)
            self._flow.addWidget(row)
        show_now(self._flow)

    def _row(self, file: AttachedFile, among: Sequence[AttachedFile]) -> _Row:
        tile = Tile(file, "", lambda menu: self.deeds.fill(menu, file, ()))
        tile.clicked.connect(lambda: self.deeds.open(file, among))
        row = _Row(tile)
        row.tick.clicked.connect(lambda going: self._choose(file.id, going=going))
        ask_picture(self._context, tile)
        return row

    def _choose(self, enclosure_id: int, *, going: bool) -> None:
        report_id = self._report_id
        self._context.tasks.write(
            lambda s: s.triage.send_along(report_id, enclosure_id, going=going), owner=self
        )

    def _explained(self, view: ReportView, *, open_: bool) -> str:
        if view.report.state is IncomingState.ACCEPTED:
            return self.tr("Det ikryssade följde med iakttagelsen. Bilagor läggs till och tas bort där.")
        if not open_:
            return self.tr("Rapporten är avgjord. Öppna den igen för att ändra vad som följer med.")
        if view.siblings:
            return self.tr(
                "Det ikryssade följer med just den här rapporten när den tas emot. Flera kom i samma fil: "
                "utan ditt val följer en bilaga med den rapport som den kom med, annars med den första."
            )
        return self.tr("Det ikryssade följer med iakttagelsen när rapporten tas emot.")


class _Row(QWidget):
    """One file, and whether it goes along."""

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self._tile = tile
        self.tick = CheckBox(self.tr("Följer med"))
        self.tick.writes = True
        self.tick.setAccessibleDescription(tile.file.name)
        self._elsewhere = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(tile)
        column.addWidget(self.tick)
        column.addWidget(self._elsewhere)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        width = max(self._tile.sizeHint().width(), self.tick.sizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def show_state(self, each: EnclosedFile, *, changeable: bool) -> None:
        """Show whether it goes along, and with which others."""
        self.tick.setChecked(each.going)
        self.tick.setEnabled(changeable)
        titles = ", ".join(f"”{title}”" for title in each.elsewhere)
        text = self.tr("Följer också med {titles}") if each.going else self.tr("Följer med {titles}")
        self._elsewhere.setText(text.format(titles=titles))
        self._elsewhere.setVisible(bool(titles))
