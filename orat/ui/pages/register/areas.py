"""Områden: the tree of stadsområde, stadsdel and delområde."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from orat.domain.register import Area, AreaLevel
from orat.services.answers import Directory
from orat.ui.options import path_of, tree_options
from orat.ui.pages.register.entry_section import EntrySection, SectionWords
from orat.ui.widgets.button import Button
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.fields import ComboField, Form, LineField, Option
from orat.ui.words import area_level_word

_LEVELS = tuple(AreaLevel)


class AreaSection(EntrySection[Area]):
    """Where things happen."""

    key = "areas"
    is_tree = True

    def make_words(self) -> SectionWords:
        return SectionWords(
            self.tr("Nytt område"),
            self.tr(
                "Stadsområden, stadsdelar och delområden, så att iakttagelser kan ses område för område."
            ),
        )

    def columns(self) -> Sequence[Column[Area]]:
        return (
            Column("name", self.tr("Namn"), self._name, 260, stretch=True),
            Column("level", self.tr("Nivå"), lambda area: Cell(area_level_word(area.level), muted=True), 120),
            Column("code", self.tr("Kod"), lambda area: Cell(area.code, muted=True), 70),
            Column("map", self.tr("På kartan"), lambda area: Cell(self._map(area), muted=True), 96),
        )

    def _name(self, area: Area) -> Cell:
        return Cell(area.name, strong=area.active, muted=not area.active)

    def _map(self, area: Area) -> str:
        if area.polygon:
            return self.tr("Gräns")
        return self.tr("Punkt") if area.latitude is not None else "–"

    def entries(self, directory: Directory) -> Sequence[Area]:
        return directory.areas

    def parent_of(self, entry: Area) -> int | None:
        return entry.parent_id

    def blank(self) -> Area:
        return Area(level=AreaLevel.CITY_AREA)

    def search_text(self, entry: Area) -> str:
        return f"{path_of(self._directory.areas if self._directory else (), entry.id)} {entry.code}"

    def extra_actions(self) -> Sequence[QWidget]:
        self._within = Button(self.tr("Nytt område inom detta"), self._begin_within, writes=True)
        return (self._within,)

    def _begin_within(self) -> None:
        above = self.keeper.entry
        level = _LEVELS[min(_LEVELS.index(above.level) + 1, len(_LEVELS) - 1)]
        self.begin(parent_id=above.id, level=level)
        self.keeper.change(parent_id=above.id, level=level)

    def build_form(self, form: Form) -> None:
        form.add_row(("name", LineField(self.tr("Namn"))))
        level: ComboField[AreaLevel] = ComboField(
            self.tr("Nivå"), [Option(level, area_level_word(level)) for level in AreaLevel]
        )
        form.add_row(("level", level), ("code", LineField(self.tr("Kod"), optional=True)))
        self._parent: ComboField[int] = ComboField(self.tr("Ligger inom"), searchable=True, optional=True)
        form.add_row(("parent_id", self._parent))

    def show_options(self, directory: Directory, entry: Area) -> None:
        wider = [
            area
            for area in directory.areas
            if area.id != entry.id and area.level is not AreaLevel.NEIGHBOURHOOD
        ]
        self._parent.set_options(tree_options(wider, entry.parent_id))

    def show_entry(self, entry: Area) -> None:
        self._within.setVisible(bool(entry.id) and entry.level is not AreaLevel.NEIGHBOURHOOD)
