"""Närvaro: who is there, who sent apologies, who was called in, and for which points."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.changes import Change, Done, Kind
from orat.domain.meeting import Attendance, AttendanceRole, Presence
from orat.domain.register import Person
from orat.errors import OratError
from orat.services.meetings.answers import RoomView
from orat.ui.messages import explain
from orat.ui.page import Job, ServiceContext
from orat.ui.pages.meetings.room import attendance_row
from orat.ui.pages.meetings.room.attendance_row import AttendanceRow
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import ComboField, Form, LineField, Option
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

if TYPE_CHECKING:
    from orat.services.house import Services


_EDGE = 48
"""How much of the window, in pixels, stays in sight around the dialog."""


def presence_count(attendance: tuple[Attendance, ...]) -> tuple[int, int]:
    """How many are there, of how many."""
    return sum(1 for each in attendance if each.presence is Presence.PRESENT), len(attendance)


class AttendanceDialog(QDialog):
    """Each press is kept at once, and can be undone; the dialog follows what changes elsewhere."""

    def __init__(self, context: ServiceContext, parent: QWidget, meeting_id: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Närvaro"))
        self._context = context
        self._meeting_id = meeting_id
        self._rows: dict[int, AttendanceRow] = {}
        self._attendance: tuple[Attendance, ...] = ()
        self._count = label("", "muted")
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(attendance_row.NAME, 1)
        # Tab goes the way in which things are made: the rows come in between these two.
        self._all = Button(self.tr("Alla är närvarande"), self._all_present, writes=True)
        self._invite = self._invitation()
        self._lay_out()
        wanted = QSize(self.fontMetrics().averageCharWidth() * 138, self.fontMetrics().height() * 38)
        self.resize(wanted.boundedTo(parent.window().size() - QSize(_EDGE, _EDGE)))
        context.tasks.changed.connect(self._on_change)
        self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Närvaro"), "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._all)
        column.addLayout(head)
        rows = ScrollRows()
        # With large text the columns may be wider than the window.
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        rows.add(self._grid_holder)
        column.addWidget(rows, 1)
        column.addWidget(self._error)
        column.addWidget(label(self.tr("Bjud in någon till"), "label"))
        column.addWidget(self._invite)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = Button(self.tr("Klart"), self.accept, look="primary")
        foot.addWidget(close)
        column.addLayout(foot)
        titles = (
            (attendance_row.ROLE, self.tr("Roll")),
            (attendance_row.FROM, self.tr("Fr.o.m.")),
            (attendance_row.UNTIL, self.tr("T.o.m.")),
        )
        for at, text in titles:
            self._grid.addWidget(label(text, "label"), 0, at)

    def _invitation(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.form = Form()
        self.person: ComboField[int] = ComboField(self.tr("Ur registret"), searchable=True, optional=True)
        self.name = LineField(self.tr("Eller skriv ett namn"), optional=True)
        self.organisation = LineField(self.tr("Organisation"), optional=True)
        self.form.add_row(
            ("person_id", self.person), ("name", self.name), ("organisation", self.organisation)
        )
        row.addWidget(self.form, 1)
        row.addWidget(Button(self.tr("Lägg till"), self._add, writes=True), 0, Qt.AlignmentFlag.AlignBottom)
        return holder

    def _read(self) -> None:
        meeting_id = self._meeting_id

        def job(services: "Services") -> tuple[RoomView, tuple[Person, ...]]:
            return services.room.view(meeting_id), services.register.directory().people

        self._context.tasks.read(job, self._show, owner=self, latest="attendance")

    def _on_change(self, change: Change) -> None:
        if change.touches(Kind.ATTENDANCE, Kind.PERSON, Kind.ITEM):
            self._read()

    def _show(self, answer: tuple[RoomView, tuple[Person, ...]]) -> None:
        view, people = answer
        self._attendance = view.attendance
        there, of = presence_count(view.attendance)
        self._count.setText(self.tr("{there} av {of} närvarande").format(there=there, of=of))
        listed = {each.person_id for each in view.attendance}
        self.person.set_options(
            [
                Option(person.id, _called(person))
                for person in people
                if person.active and person.id not in listed
            ]
        )
        wanted = {each.id for each in view.attendance}
        for gone in [id_ for id_ in self._rows if id_ not in wanted]:
            self._rows.pop(gone).free()
        for line, person in enumerate(view.attendance, 1):
            row = self._rows.get(person.id)
            if row is None:
                row = self._rows[person.id] = self._make(person.id)
                row.place(self._grid, line)
            row.show_person(person, len(view.items))
        self._order_tabs()

    def _order_tabs(self) -> None:
        before: QWidget = self._all
        for each in self._attendance:
            for stop in self._rows[each.id].stops:
                self.setTabOrder(before, stop)
                before = stop

    def _make(self, attendance_id: int) -> AttendanceRow:
        row = AttendanceRow()
        row.setParent(self._grid_holder)
        row.presence_set.connect(
            lambda presence: self._write(lambda s: s.room.set_presence([attendance_id], presence))
        )
        row.edited.connect(partial(self._edit, attendance_id))
        row.removed.connect(lambda: self._write(lambda s: s.room.uninvite(attendance_id)))
        return row

    def _edit(self, attendance_id: int, role: AttendanceRole, first: int | None, last: int | None) -> None:
        self._write(
            lambda s: s.room.edit_attendance(attendance_id, role=role, from_item=first, until_item=last)
        )

    def _all_present(self) -> None:
        waiting = [
            each.id for each in self._attendance if each.presence in (Presence.EXPECTED, Presence.ABSENT)
        ]
        if waiting:
            self._write(lambda s: s.room.set_presence(waiting, Presence.PRESENT))

    def _add(self) -> None:
        if not self.form.commit():
            return
        person_id, name = self.person.value, self.name.value or ""
        organisation, meeting_id = self.organisation.value or "", self._meeting_id

        def job(services: "Services") -> Done[Attendance]:
            if person_id is not None:
                return services.room.invite(meeting_id, person_id=person_id)
            return services.room.invite(meeting_id, name=name, organisation=organisation)

        def kept(_: Done[Attendance]) -> None:
            empty = {"person_id": None, "name": "", "organisation": ""}
            self.form.show_values(empty, force=True)

        self._context.tasks.write(job, kept, self.form.fail, owner=self)

    def _write(self, job: Job) -> None:
        self._error.hide()
        self._context.tasks.write(job, failed=self._fail, owner=self)

    def _fail(self, error: OratError) -> None:
        self._error.setText(explain(error).text)
        self._error.show()
        self._read()


def _called(person: Person) -> str:
    return f"{person.name}, {person.role}" if person.role else person.name
