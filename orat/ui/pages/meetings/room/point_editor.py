"""The point at hand: what is said, what is decided, what is to be done, and how it ends."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.agenda import MATTERS, AgendaItem, ItemKind, Outcome
from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.domain.responsible import Candidates
from orat.domain.rows import ItemView, MeasureRow
from orat.errors import OratError
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.page import ServiceContext
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.meetings.refusal import refused
from orat.ui.pages.meetings.room.approval_part import ApprovalPart
from orat.ui.pages.meetings.room.measure_list import MeasureList
from orat.ui.pages.meetings.room.review_list import ReviewList
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import ChoiceField, LineField, TextField
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.title_line import TitleLine
from orat.ui.words import item_title, outcome_badge, reason_badge, severity_badge

_TITLE_SCALE = 1.28
LEAST_CHARACTERS = 44
"""The least width at which it stands beside the other panes; on its own it takes less."""


class PointEditor(Card):
    """What is typed is kept when it is left, after two seconds, and before another point is shown."""

    attendance_wanted = Signal()

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._view: ItemView | None = None
        self._paragraph = label("", "label")
        self._name_line = TitleLine(scale=_TITLE_SCALE)
        self._about = label("", "small", wrap=True)
        self.attendance = Button(self.tr("Fyll i närvaron"), self.attendance_wanted.emit)
        self.approval = ApprovalPart(context)
        self.reviews = ReviewList(context)
        self.discussion = TextField(self.tr("Diskussion"), least=5, most=14)
        self.decision = TextField(self.tr("Beslut"), least=2, most=8)
        self._texts = {"discussion": self.discussion, "decision": self.decision}
        self._held: dict[tuple[int, str], tuple[str, OratError]] = {}
        self.measures = MeasureList(context)
        self.attachments = AttachmentStrip(context)
        self.attachments.declare("meeting", self)
        context.actions.add(
            "meeting.attach-pasted",
            self.tr("Klistra in som bilaga"),
            self.attachments.paste,
            "Ctrl+V",
            scope=self,
            writes=True,
        )
        endings = (Outcome.DECIDED, Outcome.CARRIED_OVER, Outcome.NOTED)
        self.outcome: ChoiceField[Outcome] = ChoiceField(
            self.tr("Så slutar punkten"), [(each, outcome_badge(each)) for each in endings]
        )
        self.reason = LineField(self.tr("Skäl till att punkten bordläggs"), optional=True)
        self._body = ScrollRows(margins=(22, 18, 22, 20), spacing=14, whole=True)
        self._body.add(self._heading())
        for part in (
            self.attendance, self.approval, self.reviews, self.discussion, self.decision, self.measures,
            self.outcome, self.reason, self.attachments,
        ):  # fmt: skip
            self._body.add(part)
        self.add(self._body, 1)
        watch(context.tasks, self.discussion, self.decision, self.reason)
        self.discussion.committed.connect(partial(self._note, "discussion"))
        self.decision.committed.connect(partial(self._note, "decision"))
        self.outcome.committed.connect(self._end)
        self.reason.committed.connect(self._give_reason)
        for field in (self.discussion, self.decision):
            field.edited.connect(partial(context.shell.mark_unsaved, True))

    def set_owners(self, owners: Candidates) -> None:
        """Who can answer for a measure."""
        self.measures.set_owners(owners)

    def show_point(self, view: ItemView, reviews: tuple[MeasureRow, ...]) -> None:
        """Show a point as it stands now; typing at the same point stays."""
        item = view.item
        other = self._view is None or self._view.item.id != item.id
        if other:
            self.commit()
        self._view = view
        self._show_head(view)
        self._show_parts(item)
        self._show_texts(item, other=other)
        self.outcome.show_value(item.outcome, force=other)
        self.reason.show_value(item.outcome_reason, force=other)
        self.reason.setVisible(item.outcome is Outcome.CARRIED_OVER)
        self.measures.show_point(view)
        self.attachments.show_owner(Owner(Kind.ITEM, item.id))
        if item.kind is ItemKind.FOLLOW_UP:
            self.approval.show_item(item, other=other)
            self.reviews.show_reviews(item.meeting_id, reviews)
        if other:
            self._body.verticalScrollBar().setValue(0)

    def _show_texts(self, item: AgendaItem, *, other: bool) -> None:
        """What is kept, or what could not be kept and waits to be put right."""
        for name, field in self._texts.items():
            held = self._held.get((item.id, name)) if other else None
            field.show_value(held[0] if held else getattr(item, name), force=other)
            if held:
                refused(self._context.shell, field)(held[1])

    def commit(self) -> None:
        """Keep what is being typed."""
        if self._view is not None:
            for field in (self.discussion, self.decision, self.reason):
                field.commit()
            self.approval.commit()
            self.measures.commit()

    def focus_text(self) -> None:
        """Go to where one types first."""
        kind = self._view.item.kind if self._view else ItemKind.INFORMATION
        if kind is ItemKind.OPENING:
            self.attendance.setFocus()
            return
        # One goes on from what was written last time.
        self.discussion.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.discussion.setFocus()

    def _heading(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._paragraph, self._name_line, self._about):
            column.addWidget(part)
        return holder

    def _show_head(self, view: ItemView) -> None:
        item = view.item
        self._paragraph.setText(formats.paragraph(item.position))
        badges = [severity_badge(view.severity)] if view.severity and item.kind in MATTERS else []
        if (reason := reason_badge(item)) is not None:
            badges.append(reason)
        self._name_line.show_title(item_title(item), badges)
        who = self.tr("Föredras av {who}").format(who=item.presenter) if item.presenter else ""
        about = "\n".join(part for part in (who, item.note) if part)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def _show_parts(self, item: AgendaItem) -> None:
        kind = item.kind
        opening, follow_up = kind is ItemKind.OPENING, kind is ItemKind.FOLLOW_UP
        self.attendance.setVisible(opening)
        self.approval.setVisible(follow_up and item.approves_id is not None)
        self.reviews.setVisible(follow_up)
        self.decision.setVisible(not opening and not follow_up)
        self.measures.setVisible(not opening)
        self.outcome.setVisible(kind in MATTERS or kind is ItemKind.INFORMATION)
        notes = self.tr("Anteckningar") if opening or follow_up else self.tr("Diskussion")
        self.discussion.caption.setText(notes)
        self.discussion.editor.setAccessibleName(notes)

    def _note(self, field: str, text: str | None) -> None:
        if self._view is None:
            return
        item_id = self._view.item.id

        def failed(error: OratError) -> None:
            self._held[item_id, field] = (text or "", error)
            if self._view is not None and self._view.item.id == item_id:
                refused(self._context.shell, self._texts[field])(error)
            else:
                self._context.shell.tell(error)

        def kept(_: object) -> None:
            self._held.pop((item_id, field), None)

        self._context.tasks.write(
            lambda s: s.room.note(item_id, **{field: text or ""}), kept, failed, owner=self
        )

    def _end(self, outcome: Outcome | None) -> None:
        if self._view is None or outcome is None:
            return
        item_id = self._view.item.id
        self._context.tasks.write(lambda s: s.room.end_point(item_id, outcome), owner=self)

    def _give_reason(self, reason: str | None) -> None:
        if self._view is None or self._view.item.outcome is not Outcome.CARRIED_OVER:
            return
        item_id = self._view.item.id
        self._context.tasks.write(
            lambda s: s.room.end_point(item_id, Outcome.CARRIED_OVER, reason or ""),
            failed=refused(self._context.shell, self.reason),
            owner=self,
        )
