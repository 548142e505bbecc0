"""Personer: those who attend, and who of them is called to every meeting, leads it or keeps its notes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from orat.domain.register import Person
from orat.services.answers import Directory
from orat.ui.options import unit_options
from orat.ui.pages.register.entry_section import EntrySection, SectionWords
from orat.ui.pages.register.staff_data import extract_dialog
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.fields import CheckField, ComboField, Form, LineField


class PersonSection(EntrySection[Person]):
    """The people of the meetings, never those whom a concern is about."""

    key = "people"

    def make_words(self) -> SectionWords:
        return SectionWords(
            self.tr("Ny person"),
            self.tr("De som deltar i mötena. Stående deltagare kallas till varje möte."),
        )

    def columns(self) -> Sequence[Column[Person]]:
        return (
            Column("name", self.tr("Namn"), _name, 200, stretch=True),
            Column("unit", self.tr("Enhet"), self._unit, 176),
            Column("part", self.tr("På mötet"), self._part, 112),
        )

    def extra_actions(self) -> Sequence[QWidget]:
        self._extract = Button(self.tr("Registerutdrag…"), self._show_extract)
        return (self._extract,)

    def show_entry(self, entry: Person) -> None:
        self._extract.setVisible(bool(entry.id))

    def _show_extract(self) -> None:
        if self.form.commit() and self.keeper.entry.id:
            extract_dialog(self.context, self, self.keeper.entry.id)

    def _unit(self, person: Person) -> Cell:
        units = self._directory.units if self._directory else ()
        return Cell(next((unit.name for unit in units if unit.id == person.unit_id), ""))

    def _part(self, person: Person) -> Cell:
        words = [
            word
            for holds, word in (
                (person.chairs, self.tr("Ordförande")),
                (person.keeps_notes, self.tr("Sekreterare")),
            )
            if holds
        ]
        if person.standing:
            return Cell(badge=BadgeLook(self.tr("Stående"), Tone.ACCENT), below=", ".join(words))
        return Cell(", ".join(words), muted=True)

    def entries(self, directory: Directory) -> Sequence[Person]:
        return directory.people

    def blank(self) -> Person:
        return Person(standing=True)

    def search_text(self, entry: Person) -> str:
        return f"{entry.name} {entry.role} {self._unit(entry).text} {entry.email}"

    def build_form(self, form: Form) -> None:
        form.add_row(("name", LineField(self.tr("Namn"))))
        form.add_row(("role", LineField(self.tr("Roll eller titel"), optional=True)))
        self._units: ComboField[int] = ComboField(self.tr("Enhet"), searchable=True, optional=True)
        form.add_row(("unit_id", self._units))
        mail = LineField(self.tr("E-post"), optional=True)
        form.add_row(("email", mail))
        form.add_row(("phone", LineField(self.tr("Telefon"), optional=True)))
        form.add_row(("standing", CheckField(self.tr("Stående deltagare, kallas till varje möte"))))
        form.add_row(
            ("chairs", CheckField(self.tr("Ordförande"))), ("keeps_notes", CheckField(self.tr("Sekreterare")))
        )

    def show_options(self, directory: Directory, entry: Person) -> None:
        self._units.set_options(unit_options(directory.units, entry.unit_id))


def _name(person: Person) -> Cell:
    return Cell(person.name, person.role, strong=person.active, muted=not person.active)
