"""What became of a measure, written down in place: the kind of entry decides the fields and the verb."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from orat.domain.measure import FollowUpStatus
from orat.ui.guarding import watch
from orat.ui.tasks import Tasks
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import FAR_DUE, DateField, Field, Form, TextField
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Kind:
    """What one kind of entry is called and asks for; `effect` and `new_due` say whether these are asked."""

    heading: str
    verb: str
    note: str
    optional: bool = True
    effect: bool = False
    new_due: bool = False


def _kinds() -> Mapping[FollowUpStatus, _Kind]:
    return {
        FollowUpStatus.NOTE: _Kind(
            translate("LogForm", "Notera vad som hänt"),
            translate("LogForm", "Spara noteringen"),
            translate("LogForm", "Notering"),
            optional=False,
        ),
        FollowUpStatus.DONE: _Kind(
            translate("LogForm", "Åtgärden är klar"),
            translate("LogForm", "Markera som klar"),
            translate("LogForm", "Vad gjordes?"),
            effect=True,
        ),
        FollowUpStatus.PARTLY_DONE: _Kind(
            translate("LogForm", "Åtgärden är delvis klar och avslutas så"),
            translate("LogForm", "Markera som delvis klar"),
            translate("LogForm", "Vad gjordes, och vad blev inte gjort?"),
            effect=True,
        ),
        FollowUpStatus.DROPPED: _Kind(
            translate("LogForm", "Åtgärden ska inte utföras"),
            translate("LogForm", "Avskriv åtgärden"),
            translate("LogForm", "Skäl"),
            optional=False,
        ),
        FollowUpStatus.POSTPONED: _Kind(
            translate("LogForm", "Åtgärden behöver mer tid"),
            translate("LogForm", "Skjut upp åtgärden"),
            translate("LogForm", "Skäl"),
            optional=False,
            new_due=True,
        ),
        FollowUpStatus.REOPENED: _Kind(
            translate("LogForm", "Åtgärden är inte avslutad"),
            translate("LogForm", "Öppna åtgärden igen"),
            translate("LogForm", "Varför?"),
        ),
    }


class LogForm(QFrame):
    """Hidden until `begin`; `sent` tells the status and the values. Escape puts it away."""

    sent = Signal(object, object)
    left = Signal()
    """It was put away while the focus was in it."""

    def __init__(self, today: Callable[[], date], tasks: "Tasks[Services]") -> None:
        super().__init__()
        self.setObjectName("block")
        self._today = today
        self._tasks = tasks
        self._kept: dict[str, Any] = {}
        self._form = Form()
        self.status: FollowUpStatus | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 14)
        self._column.setSpacing(10)
        self._heading = label("", "strong", wrap=True)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._form)
        row = QHBoxLayout()
        self.verb = Button("", self.send, look="primary", writes=True)
        row.addWidget(self.verb)
        row.addWidget(Button(self.tr("Avbryt"), self.put_away))
        row.addStretch(1)
        self._column.addLayout(row)
        self.hide()

    def begin(self, status: FollowUpStatus) -> None:
        """Ask for one kind of entry; what was typed for another kind is taken along."""
        if self.status is status:
            self._form.fields["note"].setFocus()
            return
        self._keep_typed()
        self.status = status
        kind = _kinds()[status]
        self._heading.setText(kind.heading)
        self.verb.setText(kind.verb)
        self.setAccessibleName(kind.heading)
        self._replace(kind)
        self.show()
        next(iter(self._form.fields.values())).setFocus()

    def put_away(self) -> None:
        """Close it and forget what was typed."""
        at = QApplication.focusWidget()
        focused = at is not None and self.isAncestorOf(at)
        self._kept = {}
        self.status = None
        self.hide()
        if focused:
            self.left.emit()

    def unsent(self) -> tuple[FollowUpStatus, Mapping[str, Any]] | None:
        """What is being written, to be taken up again; None when nothing is."""
        if self.status is None:
            return None
        self._keep_typed()
        return self.status, dict(self._kept)

    def take_up(self, status: FollowUpStatus, values: Mapping[str, Any]) -> None:
        """Go on with what `unsent` told."""
        self.put_away()
        self._kept = dict(values)
        self.begin(status)

    def fail(self, error: Exception) -> None:
        """Say an error at its field; the texts stay."""
        self._form.fail(error)

    def send(self) -> None:
        """Tell what was written, if all of it can be read."""
        if self.status is not None and self._form.commit():
            values = {name: value or "" for name, value in self._form.values().items() if name != "new_due"}
            if "new_due" in self._form.fields:
                values["new_due"] = self._form.fields["new_due"].value
            self.sent.emit(self.status, values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _replace(self, kind: _Kind) -> None:
        form = Form()
        fields: list[tuple[str, Field[Any]]] = []
        if kind.new_due:
            new_due = DateField(self.tr("Nytt datum"), self._today, forward=True, far=FAR_DUE)
            fields.append(("new_due", new_due))
        fields.append(("note", TextField(kind.note, least=2, most=8, optional=kind.optional)))
        if kind.effect:
            text = self.tr("Vilken effekt fick det?")
            fields.append(("effect", TextField(text, least=2, most=6, optional=True)))
        for name, field in fields:
            form.add_row((name, field))
            if isinstance(field, TextField):
                watch(self._tasks, field)
            if self._kept.get(name):
                field.show_value(self._kept[name])
        self._column.replaceWidget(self._form, form)
        self._form.hide()
        self._form.deleteLater()
        self._form = form

    def _keep_typed(self) -> None:
        for name, field in self._form.fields.items():
            if field.commit():
                self._kept[name] = field.value
