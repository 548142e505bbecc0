"""What a point of the agenda unfolds: its title, presenter and note to edit, and the concerns it is about."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.agenda import ItemKind
from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.domain.rows import ConcernRow, ItemView
from orat.ui.guarding import watch
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.meetings.agenda.commands import AgendaCommands
from orat.ui.pages.meetings.agenda.subtitles import concern_count, concern_subtitle
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import LineField, TextField, commit_all
from orat.ui.widgets.label import label
from orat.ui.widgets.title_line import TitleLine
from orat.ui.words import item_title, severity_badge

_INDENT = 78


class PointDetails(QWidget):
    """Stands below its row while unfolded."""

    def __init__(self, commands: AgendaCommands, item_id: int) -> None:
        super().__init__()
        self._commands = commands
        self._item_id = item_id
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 4, 24, 14)
        column.setSpacing(10)
        self.title = LineField(self.tr("Rubrik"))
        self.presenter = LineField(self.tr("Föredras av"), optional=True)
        self.note = TextField(
            self.tr("Anteckning inför mötet"),
            hint=self.tr("Står under punkten i kallelsens dagordning."),
            least=2,
            most=6,
            optional=True,
        )
        watch(commands.tasks, self.title, self.note)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.title, 3)
        top.addWidget(self.presenter, 2)
        column.addLayout(top)
        column.addWidget(self.note)
        self._heading = label("", "label")
        self.attachments = AttachmentStrip(commands.context)
        self.attachments.show_owner(Owner(Kind.ITEM, item_id))
        column.addWidget(self.attachments)
        column.addWidget(self._heading)
        self._concerns = QVBoxLayout()
        self._concerns.setSpacing(6)
        column.addLayout(self._concerns)
        self._shown: tuple[ConcernRow, ...] | None = None
        self.title.committed.connect(partial(self._keep, "title"))
        self.presenter.committed.connect(partial(self._keep, "presenter"))
        self.note.committed.connect(partial(self._keep, "note"))

    def show_view(self, view: ItemView) -> None:
        """Show a point as it stands now; what is being typed stays."""
        item = view.item
        self.title.show_value(item_title(item))
        self.presenter.show_value(item.presenter)
        self.note.show_value(item.note)
        self._heading.setText(concern_count(len(view.concerns)))
        self._heading.setVisible(bool(view.concerns))
        if view.concerns == self._shown:
            return
        self._shown = view.concerns
        clear(self._concerns)
        for row in view.concerns:
            self._concerns.addLayout(self._line(row, item.kind is ItemKind.PROBLEM))

    def commit(self) -> None:
        """Keep what is being typed."""
        commit_all(self)

    def _keep(self, field: str, value: str | None) -> None:
        if field == "title" and not value:
            self.title.refuse(self.tr("En punkt behöver en rubrik, så att den känns igen i anteckningarna."))
            return
        asked = {"title": self.title, "presenter": self.presenter, "note": self.note}[field]
        self._commands.edit(self._item_id, asked, **{field: value or ""})

    def _line(self, row: ConcernRow, leaves: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(TitleLine(row.title, [severity_badge(row.severity)]))
        texts.addWidget(label(f"{row.number} · {concern_subtitle(row)}", "small", wrap=True))
        line.addLayout(texts, 1)
        if leaves:
            out = Button(
                self.tr("Ta ut"),
                partial(self._commands.take_out, row.id, row.title),
                look="link",
                writes=True,
            )
            out.setToolTip(self.tr("Ta ut iakttagelsen ur problembilden"))
            line.addWidget(out)
        return line
