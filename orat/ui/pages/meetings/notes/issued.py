"""What was handed out of a meeting's notes: when, to whom, which edition, and the very file again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.domain.minutes import Edition, Stage
from orat.services.documents.answers import IssuedView
from orat.ui import formats
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import label
from orat.ui.widgets.menu_button import menu_button


class IssuedCard(Card):
    """`export_wanted` tells the document whose bytes are wanted as a file; the others a `Sendable`."""

    export_wanted = Signal(object)
    send_wanted = Signal(object)
    sign_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Utlämnat"))

    def show_issued(self, issued: tuple[IssuedView, ...]) -> None:
        """Show what was handed out, newest first; hidden when nothing was."""
        self.setVisible(bool(issued))
        self.clear()
        for view in issued:
            self.add_row(self._row(view))

    def _row(self, view: IssuedView) -> QWidget:
        document = view.document
        title = document.recipient or self._edition(document)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 9, 12, 9)
        column.setSpacing(1)
        top = QHBoxLayout()
        top.addWidget(label(title, "strong", wrap=True), 1)
        export = menu_button(self.tr("Mer"), partial(self._fill, document))
        export.setAccessibleDescription(title)
        top.addWidget(export)
        column.addLayout(top)
        at = formats.local(document.issued_at)
        words = self.tr("{edition} · {day} kl. {time} · {size}")
        line = words.format(
            edition=self._edition(document),
            day=formats.short_day(at.date()),
            time=formats.clock(at),
            size=formats.file_size(view.size),
        )
        column.addWidget(label(line, "small", wrap=True))
        holder.setToolTip(document.digest)
        return holder

    def _fill(self, document: IssuedDocument, menu: QMenu) -> None:
        what = Sendable(document_id=document.id)
        menu.addAction(self.tr("Exportera…"), partial(self.export_wanted.emit, document))
        menu.addAction(self.tr("Skicka…"), partial(self.send_wanted.emit, what))
        if not document.signer:
            menu.addAction(self.tr("Skriv under…"), partial(self.sign_wanted.emit, what))

    def _edition(self, document: IssuedDocument) -> str:
        if document.stage is Stage.CIRCULATED:
            return self.tr("Utkast för synpunkter")
        named = {
            Edition.FULL: self.tr("Hela version {number}"),
            Edition.MASKED: self.tr("Maskad version {number}"),
            Edition.EXCERPT: self.tr("Utdrag ur version {number}"),
        }[document.edition]
        if document.edition is Edition.EXCERPT and not document.version:
            return self.tr("Utdrag ur utkastet")
        return named.format(number=document.version)
