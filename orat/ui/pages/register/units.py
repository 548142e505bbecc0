"""Enheter: schools, departments, police, companies and associations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from orat.domain.register import Unit, UnitKind
from orat.services.answers import Directory
from orat.ui.options import path_of, tree_options
from orat.ui.pages.register.entry_section import EntrySection, SectionWords
from orat.ui.pages.register.forms import Forms
from orat.ui.widgets.button import Button
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.fields import ComboField, Form, LineField, Option
from orat.ui.words import unit_kind_word


class UnitSection(EntrySection[Unit]):
    """Those who report and those who answer for measures."""

    key = "units"

    def make_words(self) -> SectionWords:
        return SectionWords(
            self.tr("Ny enhet"),
            self.tr(
                "Skolor och andra som rapporterar, och de förvaltningar, myndigheter och bolag som kan "
                "ansvara för åtgärder."
            ),
        )

    def columns(self) -> Sequence[Column[Unit]]:
        return (
            Column("name", self.tr("Namn"), _name, 220, stretch=True),
            Column("kind", self.tr("Slag"), lambda unit: Cell(unit_kind_word(unit.kind)), 108),
            Column("area", self.tr("Område"), self._place, 172),
        )

    def _place(self, unit: Unit) -> Cell:
        areas = self._directory.areas if self._directory else ()
        area = next((area.name for area in areas if area.id == unit.area_id), "")
        return Cell(area, unit.education_area) if area else Cell(unit.education_area)

    def entries(self, directory: Directory) -> Sequence[Unit]:
        return directory.units

    def blank(self) -> Unit:
        return Unit()

    def search_text(self, entry: Unit) -> str:
        areas = self._directory.areas if self._directory else ()
        parts = (entry.name, entry.short_name, entry.education_area, entry.contact_name)
        return " ".join((*parts, unit_kind_word(entry.kind), path_of(areas, entry.area_id)))

    def build_form(self, form: Form) -> None:
        form.add_row(("name", LineField(self.tr("Namn"))))
        kind: ComboField[UnitKind] = ComboField(
            self.tr("Slag"), [Option(kind, unit_kind_word(kind)) for kind in UnitKind]
        )
        short = LineField(self.tr("Kortnamn"), optional=True)
        form.add_row(("kind", kind), ("short_name", short))
        self._area: ComboField[int] = ComboField(self.tr("Område"), searchable=True, optional=True)
        form.add_row(("area_id", self._area))
        form.add_row(("education_area", LineField(self.tr("Utbildningsområde"), optional=True)))
        form.add_row(("contact_name", LineField(self.tr("Kontaktperson"), optional=True)))
        mail = LineField(self.tr("E-post"), optional=True)
        form.add_row(("contact_email", mail))
        form.add_row(("contact_phone", LineField(self.tr("Telefon"), optional=True)))

    def extra_actions(self) -> Sequence[QWidget]:
        self.forms = Forms(self.context, self)
        self._form_of_one = Button(self.tr("Blankett…"), self._ask_one)
        self._form_of_one.setToolTip(self.tr("Blankett eller kalkylark som enheten fyller i"))
        return (self._form_of_one,)

    def show_entry(self, entry: Unit) -> None:
        self._form_of_one.setVisible(bool(entry.id) and entry.active)

    def ask_forms(self) -> None:
        """Ask for forms of any units."""
        self.forms.ask(self._directory.units if self._directory else ())

    def _ask_one(self) -> None:
        entry = self.keeper.entry
        self.forms.ask(self._directory.units if self._directory else (), entry.id or None)

    def show_options(self, directory: Directory, entry: Unit) -> None:
        self._area.set_options(tree_options(directory.areas, entry.area_id))


def _name(unit: Unit) -> Cell:
    return Cell(unit.name, unit.short_name, strong=unit.active, muted=not unit.active)
