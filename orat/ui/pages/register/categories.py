"""Kategorier: two levels, with what to write, what does not belong here, and who is suggested to act."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from orat.domain.register import Category
from orat.services.answers import Directory
from orat.ui.options import path_of, tree_options
from orat.ui.pages.register.entry_section import EntrySection, SectionWords
from orat.ui.widgets.button import Button
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.fields import CheckField, ComboField, Form, LineField, TextField


class CategorySection(EntrySection[Category]):
    """What happens, in the order it is offered."""

    key = "categories"
    is_tree = True

    def make_words(self) -> SectionWords:
        return SectionWords(
            self.tr("Ny kategori"),
            self.tr("Vad en iakttagelse handlar om, i två nivåer. Vägledningen visas medan man rapporterar."),
        )

    def columns(self) -> Sequence[Column[Category]]:
        return (
            Column("name", self.tr("Namn"), self._name, 260, stretch=True),
            Column(
                "actors", self.tr("Föreslagna aktörer"), lambda entry: Cell(entry.actors, muted=True), 210
            ),
        )

    def _name(self, entry: Category) -> Cell:
        strong = entry.active and entry.parent_id is None
        return Cell(entry.name, strong=strong, muted=not entry.active)

    def entries(self, directory: Directory) -> Sequence[Category]:
        return directory.categories

    def parent_of(self, entry: Category) -> int | None:
        return entry.parent_id

    def blank(self) -> Category:
        beside = [entry.position for entry in self._directory.categories] if self._directory else [0]
        return Category(position=max(beside, default=0) + 1)

    def search_text(self, entry: Category) -> str:
        path = path_of(self._directory.categories if self._directory else (), entry.id)
        return f"{path} {entry.guide} {entry.elsewhere} {entry.actors}"

    def extra_actions(self) -> Sequence[QWidget]:
        self._below = Button(self.tr("Ny underkategori"), self._begin_below, writes=True)
        self._up = Button(self.tr("Flytta upp"), partial(self._move, -1), writes=True)
        self._down = Button(self.tr("Flytta ned"), partial(self._move, 1), writes=True)
        return (self._below, self._up, self._down)

    def _begin_below(self) -> None:
        parent_id = self.keeper.entry.id
        self.begin(parent_id=parent_id)
        self.keeper.change(parent_id=parent_id)

    def _move(self, steps: int) -> None:
        category_id = self.keeper.entry.id
        self.context.tasks.write(
            lambda services: services.register.move_category(category_id, steps),
            failed=self.form.fail,
            owner=self,
        )

    def build_form(self, form: Form) -> None:
        form.add_row(("name", LineField(self.tr("Namn"))))
        self._parent: ComboField[int] = ComboField(
            self.tr("Hör till"), empty=self.tr("Ingen, det är en huvudkategori")
        )
        form.add_row(("parent_id", self._parent))
        guide = TextField(self.tr("Vägledning: vad man ska skriva"), least=3, most=10, optional=True)
        form.add_row(("guide", guide))
        elsewhere = TextField(
            self.tr("Hör inte hit, och vart det ska i stället"), least=2, most=8, optional=True
        )
        form.add_row(("elsewhere", elsewhere))
        form.add_row(("actors", LineField(self.tr("Föreslagna aktörer"), optional=True)))
        coming = CheckField(
            self.tr("Gäller kommande händelser"),
            hint=self.tr("Iakttagelsen får ha ett datum framåt i tiden."),
        )
        form.add_row(("coming_events", coming))

    def show_options(self, directory: Directory, entry: Category) -> None:
        tops = [each for each in directory.categories if each.parent_id is None and each.id != entry.id]
        self._parent.set_options(tree_options(tops, entry.parent_id))

    def show_entry(self, entry: Category) -> None:
        everything = self._directory.categories if self._directory else ()
        beside = [each.id for each in everything if each.parent_id == entry.parent_id]
        known = entry.id in beside
        self._below.setVisible(bool(entry.id) and entry.parent_id is None)
        for button, last in ((self._up, 0), (self._down, -1)):
            button.setVisible(bool(entry.id))
            button.setEnabled(known and beside[last] != entry.id)
