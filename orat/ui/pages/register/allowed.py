"""Tillåtna namn: what the guard lets stand, as staff and places, and the findings that were kept."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.person_data import AllowedName, KeptFinding
from orat.services.answers import Directory
from orat.services.keeping.guard import Allowances
from orat.ui.formats import local, long_day
from orat.ui.guarding.words import kind_word
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import Form, LineField
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from orat.services.house import Services


class AllowedSection(QWidget):
    """Every entry is kept and taken away at once; Ångra takes it back."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        text = self.tr(
            "Programmet frågar om namn som skrivs i texterna. Personer, enheter och områden i registret får "
            "alltid stå. Här skriver du namn på andra tjänstepersoner, butiker och platser som också får stå."
        )
        self.form = Form()
        self._name = LineField(self.tr("Namn eller plats"))
        self._note = LineField(self.tr("Vem eller vad"), optional=True)
        self.form.add_row(("name", self._name), ("note", self._note))
        self.add = Button(self.tr("Tillåt"), self._allow, writes=True)
        self._name.editor.returnPressed.connect(self._allow)
        self.names, self._names = _rows()
        self.kept, self._kept = _rows()
        why = self.tr(
            "Det som behållits med skäl i en text. Själva orden sparas inte här, bara ett kontrollvärde "
            "som känner igen dem."
        )
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        holder = QWidget()
        holder.setLayout(adding)
        adding.setContentsMargins(0, 0, 0, 0)
        single_column(
            self,
            self.tr("Tillåtna namn och platser"),
            label(text, "muted", wrap=True),
            self.form,
            holder,
            self.names,
            SectionHeader(self.tr("Behållet med skäl")),
            label(why, "muted", wrap=True),
            self.kept,
        )

    def show_directory(self, directory: Directory) -> None:
        """The register was read; what may stand is read with it."""
        self._context.tasks.read(lambda s: s.guard.allowances(), self._show, owner=self, latest="allowed")

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def _show(self, found: Allowances) -> None:
        clear(self._names)
        clear(self._kept)
        if not found.names:
            words = self.tr("Inga namn än. Skriv ett ovanför och tryck Tillåt.")
            self._names.addWidget(label(words, "muted", wrap=True))
        for allowed in found.names:
            self._names.addWidget(self._entry(allowed))
            self._names.addWidget(rule())
        if not found.kept:
            self._kept.addWidget(label(self.tr("Inget är behållet med skäl."), "muted", wrap=True))
        for kept in found.kept:
            self._kept.addWidget(self._kept_entry(kept))
            self._kept.addWidget(rule())

    def _entry(self, allowed: AllowedName) -> QWidget:
        remove = Button(self.tr("Ta bort"), partial(self._disallow, allowed.id), look="link", writes=True)
        remove.setAccessibleDescription(allowed.name)
        return _row(allowed.name, allowed.note, remove)

    def _kept_entry(self, kept: KeptFinding) -> QWidget:
        again = Button(self.tr("Fråga igen"), partial(self._ask_again, kept.id), look="link", writes=True)
        again.setAccessibleDescription(kept.reason)
        words = self.tr("{kind}, behållet {day} av {who}")
        day = long_day(local(kept.kept_at).date())
        below = words.format(kind=kind_word(kept.kind).capitalize(), day=day, who=kept.kept_by)
        return _row(kept.reason, below, again)

    def _allow(self) -> None:
        if not self.form.commit():
            return
        name, note = self._name.value or "", self._note.value or ""

        def allowed(_: Any) -> None:
            self.form.show_values({"name": "", "note": ""}, force=True)
            self._name.setFocus()

        self._context.tasks.write(lambda s: s.guard.allow(name, note), allowed, self.form.fail, owner=self)

    def _disallow(self, allowed_id: int) -> None:
        self._context.tasks.write(lambda s: s.guard.disallow(allowed_id), owner=self)

    def _ask_again(self, kept_id: int) -> None:
        self._context.tasks.write(lambda s: s.guard.ask_again(kept_id), owner=self)


def _rows() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return holder, column


def _row(text: str, below: str, button: Button) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    told = QVBoxLayout()
    told.setSpacing(1)
    told.addWidget(label(text, "strong", wrap=True))
    if below:
        told.addWidget(label(below, "small", wrap=True))
    row.addLayout(told, 1)
    row.addWidget(button)
    return holder
