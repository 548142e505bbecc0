"""One person in the attendance: whether there, in what role, and for which points."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from orat.domain.meeting import Attendance, AttendanceRole, Presence
from orat.ui import formats
from orat.ui.icons import dress
from orat.ui.widgets.label import label
from orat.ui.widgets.still_combo import StillCombo
from orat.ui.widgets.toggles import RadioButton
from orat.ui.widgets.writing import WritingTool
from orat.ui.words import attendance_role_word, presence_word

ANSWERS = (Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT)
NAME, FIRST_ANSWER, ROLE, FROM, UNTIL, REMOVE = 0, 1, 4, 5, 6, 7


class AttendanceRow(QWidget):
    """Lays its parts out in a grid that all rows share, so that they stand in columns."""

    presence_set = Signal(object)
    edited = Signal(object, object, object)
    """Role, from § and until §; the latter two None for the whole meeting."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self._name = label("", "strong", wrap=True)
        self._organisation = label("", "small", wrap=True)
        self._who = QWidget()
        column = QVBoxLayout(self._who)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._organisation)
        self._group = QButtonGroup(self)
        self._answers = [RadioButton(presence_word(answer)) for answer in ANSWERS]
        for button in self._answers:
            button.writes = True
        for answer, button in zip(ANSWERS, self._answers, strict=True):
            self._group.addButton(button)
            button.clicked.connect(partial(self.presence_set.emit, answer))
        self._role, self._from, self._until = StillCombo(), StillCombo(), StillCombo()
        for role in AttendanceRole:
            self._role.addItem(attendance_role_word(role), role)
        for combo in (self._role, self._from, self._until):
            combo.activated.connect(lambda _: self._tell())
        self._remove = WritingTool()
        dress(self._remove, "x")
        self._remove.clicked.connect(self.removed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in the order in which it stands."""
        return (*self._answers, self._role, self._from, self._until, self._remove)

    def place(self, grid: QGridLayout, line: int) -> None:
        """Put the parts into a line of the grid."""
        grid.addWidget(self._who, line, NAME)
        for at, button in enumerate(self._answers):
            grid.addWidget(button, line, FIRST_ANSWER + at)
        for column, part in (
            (ROLE, self._role),
            (FROM, self._from),
            (UNTIL, self._until),
            (REMOVE, self._remove),
        ):
            grid.addWidget(part, line, column)

    def free(self) -> None:
        """Take the parts away."""
        for part in (self._who, *self.stops, self):
            part.hide()
            part.deleteLater()

    def show_person(self, person: Attendance, points: int) -> None:
        """Show a person as kept; `points` is how many §§ there are."""
        name = person.name
        self._name.setText(name)
        self._organisation.setText(person.organisation)
        self._organisation.setVisible(bool(person.organisation))
        self._group.setExclusive(False)
        for answer, button in zip(ANSWERS, self._answers, strict=True):
            button.setChecked(person.presence is answer)
            button.setAccessibleName(
                self.tr("{presence}, {name}").format(presence=presence_word(answer), name=name)
            )
        self._group.setExclusive(True)
        self._role.setCurrentIndex(list(AttendanceRole).index(person.role))
        self._role.set_name(self.tr("Roll för {name}").format(name=name))
        self._show_bound(
            self._from, person.from_item, points, self.tr("Från och med, {name}").format(name=name)
        )
        self._show_bound(
            self._until, person.until_item, points, self.tr("Till och med, {name}").format(name=name)
        )
        self._remove.setAccessibleName(self.tr("Ta bort {name} från närvaron").format(name=name))
        self._remove.setToolTip(self._remove.accessibleName())

    def _show_bound(self, combo: StillCombo, value: int | None, points: int, name: str) -> None:
        combo.set_name(name)
        if combo.count() != points + 1:
            combo.clear()
            combo.addItem("–", None)
            for paragraph in range(1, points + 1):
                combo.addItem(formats.paragraph(paragraph), paragraph)
        combo.setCurrentIndex(value if value is not None and value <= points else 0)

    def _tell(self) -> None:
        self.edited.emit(self._role.currentData(), self._from.currentData(), self._until.currentData())
