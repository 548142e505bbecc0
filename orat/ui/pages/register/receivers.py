"""Sändlistor: who gets which documents, from the register or with an address of their own."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.mail import ListView, Receiver
from orat.domain.minutes import DocumentKind
from orat.domain.sending import DistributionList, ListMember
from orat.errors import OratError
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import ComboField, LineField, Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from orat.services.house import Services


class ReceiverSection(QWidget):
    """Each list with its name, the documents it is for, and its receivers; everything keeps itself."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._directory: Directory | None = None
        self.lists = QWidget()
        self._column = QVBoxLayout(self.lists)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(26)
        text = self.tr(
            "En sändlista erbjuds när ett dokument av rätt sort skickas. Personer och enheter följer "
            "registret: ändras adressen där gäller den nya."
        )
        self.new = Button(self.tr("Ny sändlista"), self._begin, writes=True)
        single_column(self, self.tr("Sändlistor"), label(text, "muted", wrap=True), self.lists, self.new)

    def show_directory(self, directory: Directory) -> None:
        """The register was read; the lists are read with it."""
        self._directory = directory
        self._context.tasks.read(lambda s: s.sending.lists(), self._show, owner=self, latest="lists")

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def _show(self, views: tuple[ListView, ...]) -> None:
        clear(self._column)
        if not views:
            words = self.tr("Ingen sändlista än. Gör en för dem som får dagordning och anteckningar.")
            self._column.addWidget(label(words, "muted", wrap=True))
        for view in views:
            self._column.addWidget(self._entry(view))

    def _entry(self, view: ListView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        name = LineField(self.tr("Listans namn"))
        name.show_value(view.list.name)
        name.committed.connect(partial(self._rename, name, view.list))
        column.addWidget(name)
        kinds = {
            DocumentKind.AGENDA: self.tr("Dagordningar"),
            DocumentKind.NOTES: self.tr("Anteckningar"),
            DocumentKind.FEEDBACK: self.tr("Återkopplingsblad"),
            DocumentKind.YEAR: self.tr("Årsböcker"),
        }
        boxes = QWidget()
        row = FlowLayout(boxes)
        for kind, words in kinds.items():
            box = CheckBox(words)
            box.setChecked(kind in view.list.kinds)
            box.clicked.connect(partial(self._turn, view.list, kind))
            row.addWidget(box)
        column.addWidget(boxes)
        for at, receiver in enumerate(view.members):
            column.addLayout(self._member(view, at, receiver))
        column.addWidget(self._adding(view))
        remove = Button(
            self.tr("Ta bort sändlistan"), partial(self._remove_list, view.list.id), look="link", writes=True
        )
        remove.setAccessibleDescription(view.list.name)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignRight)
        return holder

    def _member(self, view: ListView, at: int, receiver: Receiver) -> QHBoxLayout:
        row = QHBoxLayout()
        missing = self.tr("{name} – adress saknas, fyll i den i registret")
        words = missing if receiver.missing else self.tr("{name} – {email}")
        # A long address may go on below where the window is narrow.
        text = words.format(name=receiver.name, email=receiver.email.replace("@", "@\u200b"))
        row.addWidget(label(text, wrap=True, tone="warning" if receiver.missing else ""), 1)
        remove = Button(self.tr("Ta bort"), partial(self._remove_member, view, at), look="link", writes=True)
        remove.setAccessibleDescription(receiver.name)
        row.addWidget(remove)
        return row

    def _adding(self, view: ListView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        options: list[Option[Any]] = []
        if self._directory is not None:
            people = (person for person in self._directory.people if person.active)
            options += [Option(ListMember(person_id=each.id), each.name) for each in people]
            units = (unit for unit in self._directory.units if unit.active)
            options += [Option(ListMember(unit_id=each.id), each.name) for each in units]
        known: ComboField[Any] = ComboField(self.tr("Lägg till ur registret"), options)
        known.committed.connect(partial(self._add, view))
        own = LineField(self.tr("Lägg till en egen adress"))
        own.committed.connect(partial(self._add_own, own, view))
        column.addWidget(known)
        column.addWidget(own)
        return holder

    def _begin(self) -> None:
        taken = self._column.count()
        name = self.tr("Sändlista {number}").format(number=taken)
        made = DistributionList(name=name, kinds=frozenset({DocumentKind.AGENDA, DocumentKind.NOTES}))
        self._write(lambda s: s.sending.save_list(made))

    def _rename(self, field: LineField, kept: DistributionList, name: str) -> None:
        changed = replace(kept, name=name or "")
        self._write(lambda s: s.sending.save_list(changed), field)

    def _turn(self, kept: DistributionList, kind: DocumentKind) -> None:
        changed = replace(kept, kinds=kept.kinds ^ {kind})
        self._write(lambda s: s.sending.save_list(changed))

    def _add(self, view: ListView, member: ListMember | None) -> None:
        if member is not None:
            self._set(view, [*(each.member for each in view.members), member])

    def _add_own(self, field: LineField, view: ListView, email: str) -> None:
        if email:
            self._set(view, [*(each.member for each in view.members), ListMember(email=email)], field)

    def _remove_member(self, view: ListView, at: int) -> None:
        self._set(view, [each.member for index, each in enumerate(view.members) if index != at])

    def _remove_list(self, list_id: int) -> None:
        self._write(lambda s: s.sending.remove_list(list_id))

    def _set(self, view: ListView, members: list[ListMember], field: LineField | None = None) -> None:
        self._write(lambda s: s.sending.set_members(view.list.id, members), field)

    def _write(self, job: Any, field: LineField | None = None) -> None:
        def failed(error: OratError) -> None:
            from orat.ui.messages import explain

            if field is not None:
                field.refuse(explain(error).text)
            else:
                self._context.shell.tell(error)

        self._context.tasks.write(job, failed=failed, owner=self)
