"""Läs in: areas and units from a file, first what would be added and then the adding."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from orat.domain.register import AreaLevel, UnitKind
from orat.errors import OratError
from orat.services.answers import Directory
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.ordering import swedish_key
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label
from orat.ui.words import area_count, area_level_word, unit_count, unit_kind_word

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.inbox.reference import ReferencePreview


_SEEN_WHOLE = 30
"""Up to so many entries are seen without folding them out."""


class ReadInSection(QWidget):
    """Nothing is added before the person has seen what; the adding is one step that Ångra takes back."""

    said = Signal(str)

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._path: Path | None = None
        text = self.tr(
            "Läs in områden, skolor och andra enheter från en tabell (Excel eller CSV) eller en JSON-fil, "
            "och områdenas gränser från en GeoJSON-fil. Först visas vad som skulle läggas till. Det som "
            "redan finns ändras inte, men får gränser som saknas."
        )
        columns = self.tr(
            "Tabellens rubriker: Namn, Slag, Område, Utbildningsområde, E-post och Kontakt. Bara Namn "
            "behövs. Ett område har Stadsområde, Stadsdel eller Delområde som slag."
        )
        self._choose = Button(self.tr("Välj fil …"), self._ask, writes=True)
        self._result = QWidget()
        self._shown = QVBoxLayout(self._result)
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(12)
        single_column(
            self,
            self.tr("Läs in"),
            label(text, "muted", wrap=True),
            label(columns, "muted", wrap=True),
            _left(self._choose),
            self._result,
        )

    def show_directory(self, directory: Directory) -> None:
        """The register has changed; so may what the chosen file would add."""
        if self._path is not None:
            self.preview(self._path)

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def preview(self, path: Path) -> None:
        """Read a file and show what it would add."""
        self._path = path
        self._context.tasks.read(
            lambda services: services.reference.preview(path),
            then=self._show,
            failed=self._refuse,
            owner=self,
            latest="preview",
        )

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Välj fil att läsa in"))
        dialog.setNameFilter(self.tr("Områden och enheter (*.xlsx *.xls *.ods *.csv *.json *.geojson)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.preview(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refuse(self, error: OratError) -> None:
        clear(self._shown)
        said = explain(error)
        name = self._path.name if self._path else ""
        lead = self.tr("{file} lästes inte in.").format(file=name)
        self._shown.addWidget(Banner(said.text, Tone.DANGER, lead=lead))
        self._path = None

    def _show(self, preview: "ReferencePreview") -> None:
        clear(self._shown)
        self._shown.addWidget(label(self._path.name if self._path else "", "heading", wrap=True))
        added = len(preview.new_areas) + len(preview.new_units)
        self._shown.addWidget(label(self._summary(preview), wrap=True))
        if preview.unknown_areas:
            names = ", ".join(preview.unknown_areas)
            lead = self.tr("Okända områden:")
            text = self.tr("{names}. Enheterna där läses in utan område.").format(names=names)
            self._shown.addWidget(Banner(text, Tone.CAUTION, lead=lead))
        if added:
            self._shown.addWidget(self._tree(preview))
        if added or preview.polygons:
            words = self.tr("Läs in {count} poster").format(count=formats.integer(added))
            words = words if added > 1 else self.tr("Läs in 1 post")
            verb = words if added else self.tr("Läs in gränserna")
            row = QWidget()
            buttons = QHBoxLayout(row)
            buttons.setContentsMargins(0, 0, 0, 0)
            buttons.addWidget(Button(verb, self._read_in, look="primary", writes=True))
            buttons.addWidget(Button(self.tr("Avbryt"), self._forget))
            buttons.addStretch(1)
            self._shown.addWidget(row)

    def _summary(self, preview: "ReferencePreview") -> str:
        new, known = (
            len(preview.new_areas) + len(preview.new_units),
            preview.known_areas + preview.known_units,
        )
        sentences = []
        if new:
            sentences.append(
                self.tr("{areas} och {units} läggs till.").format(
                    areas=area_count(len(preview.new_areas)), units=unit_count(len(preview.new_units))
                )
            )
        if preview.polygons:
            sentences.append(
                self.tr("{count} områden som redan finns har en gräns i filen.").format(
                    count=formats.integer(preview.polygons)
                )
            )
        if known:
            sentences.append(self.tr("{count} finns redan.").format(count=formats.integer(known)))
        if not new and not preview.polygons:
            sentences.append(self.tr("Filen har inget nytt att lägga till."))
        return " ".join(sentences)

    def _tree(self, preview: "ReferencePreview") -> QTreeWidget:
        tree = QTreeWidget()
        tree.ensurePolished()
        tree.setUniformRowHeights(True)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(self.tr("Läggs till"))
        tree.setMinimumHeight(tree.fontMetrics().height() * 18)
        for level in AreaLevel:
            names = [entry.name for entry in preview.new_areas if entry.level is level]
            _branch(tree, area_level_word(level), names)
        for kind in UnitKind:
            names = [entry.name for entry in preview.new_units if entry.kind is kind]
            _branch(tree, unit_kind_word(kind), names)
        if len(preview.new_areas) + len(preview.new_units) <= _SEEN_WHOLE:
            tree.expandAll()
        return tree

    def _read_in(self) -> None:
        path = self._path
        if path is None:
            return
        self._context.tasks.write(
            lambda services: services.reference.read_in(path),
            then=lambda done: self._done(done.value),
            failed=self._refuse,
            owner=self,
        )

    def _done(self, count: int) -> None:
        self._forget()
        self.said.emit(
            self.tr("{count} poster är inlästa.").format(count=formats.integer(count))
            if count
            else self.tr("Gränserna är inlästa.")
        )

    def _forget(self) -> None:
        self._path = None
        clear(self._shown)


def _branch(tree: QTreeWidget, title: str, names: Sequence[str]) -> None:
    if not names:
        return
    top = QTreeWidgetItem([f"{title} ({len(names)})"])
    top.addChildren([QTreeWidgetItem([name]) for name in sorted(names, key=swedish_key)])
    tree.addTopLevelItem(top)


def _left(button: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder
