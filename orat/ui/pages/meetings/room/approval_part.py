"""At the follow-up: how the notes of the meeting before were approved."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.agenda import AgendaItem, Approval
from orat.ui.guarding import watch
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.refusal import refused
from orat.ui.widgets.fields import ChoiceField, TextField


class ApprovalPart(QWidget):
    """Approved as written is kept at once; approved with changes first when the changes are told."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._item_id = 0
        self.choice: ChoiceField[Approval] = ChoiceField(
            self.tr("Föregående mötesanteckningar"),
            [
                (Approval.AS_WRITTEN, self.tr("Godkänns som de är")),
                (Approval.WITH_CHANGES, self.tr("Godkänns med ändringar")),
            ],
        )
        self.changes = TextField(self.tr("Ändringar i föregående anteckningar"), least=2, most=8)
        watch(context.tasks, self.changes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.choice)
        column.addWidget(self.changes)
        self.choice.committed.connect(self._choose)
        self.changes.committed.connect(self._tell)

    def show_item(self, item: AgendaItem, *, other: bool) -> None:
        """Show what was said; `other` when another point was shown before."""
        self._item_id = item.id
        chosen = None if item.approval is Approval.NONE else item.approval
        waiting = not other and self.choice.read() is Approval.WITH_CHANGES and chosen is None
        if not waiting:
            self.choice.show_value(chosen, force=other)
            self.changes.setVisible(chosen is Approval.WITH_CHANGES)
        self.changes.show_value(item.decision, force=other)

    def commit(self) -> None:
        """Keep what is being typed."""
        if not self.changes.isHidden():
            self.changes.commit()

    def _choose(self, approval: Approval | None) -> None:
        self.changes.setVisible(approval is Approval.WITH_CHANGES)
        if approval is Approval.AS_WRITTEN:
            self._keep(Approval.AS_WRITTEN)
        elif approval is Approval.WITH_CHANGES:
            if self.changes.read():
                self._keep(Approval.WITH_CHANGES)
            self.changes.setFocus()

    def _tell(self, text: str | None) -> None:
        if self.choice.read() is Approval.WITH_CHANGES and text:
            self._keep(Approval.WITH_CHANGES)

    def _keep(self, approval: Approval) -> None:
        item_id, changes = self._item_id, self.changes.read() or ""
        self._context.tasks.write(
            lambda s: s.approvals.approve(item_id, approval, changes),
            failed=refused(self._context.shell, self.changes),
            owner=self,
        )
