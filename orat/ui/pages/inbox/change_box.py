"""In the middle of Inkorg: what a sender has changed since, part by part, to be ticked and taken over."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from orat.domain.revision import Differing
from orat.services.inbox.answers import ReportView, Revision
from orat.ui.pages.inbox.told import part_text, part_word
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label, rule


class ChangeBox(QWidget):
    """Hidden for what is no change. What was changed here too is ticked by nobody but the person."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._boxes: dict[str, QCheckBox] = {}
        self._report_id = 0
        self._heading = label("", "heading", wrap=True)
        self._about = label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._heading, self._about):
            column.addWidget(part)
        column.addLayout(self._rows)
        self.hide()

    @property
    def chosen(self) -> Collection[str]:
        """The parts that are ticked."""
        return tuple(part for part, box in self._boxes.items() if box.isChecked())

    def show_view(self, view: ReportView, *, changeable: bool) -> None:
        """Show what differs; ticks of the same report stay as they are."""
        revision = view.revision
        self.setVisible(revision is not None)
        if revision is None:
            return
        same = view.report.id == self._report_id
        ticks = {part: box.isChecked() for part, box in self._boxes.items()} if same else {}
        self._report_id = view.report.id
        self._heading.setText(
            self.tr("Ändrad: {title}").format(title=revision.concern.title or revision.concern.number)
        )
        self._about.setText(self._said(revision))
        clear(self._rows)
        self._boxes = {}
        for each in revision.parts:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(revision, each, ticks, changeable=changeable))
        show_now(self._rows)

    def _said(self, revision: Revision) -> str:
        number = revision.concern.number
        said = self.tr(
            "Det som är förkryssat ändras i iakttagelse {number} när du tar emot. Resten står kvar."
        )
        if not revision.parts:
            said = self.tr("Inget skiljer sig längre från iakttagelse {number}.")
        parts = [said.format(number=number)]
        if revision.files == 1:
            parts.append(self.tr("En ny bilaga följer med."))
        elif revision.files:
            parts.append(self.tr("{count} nya bilagor följer med.").format(count=revision.files))
        return " ".join(parts)

    def _row(
        self, revision: Revision, each: Differing, ticks: dict[str, bool], *, changeable: bool
    ) -> QWidget:
        before, here, after = (
            part_text(each.part, event, name, self._today()) or self.tr("tomt")
            for event, name in zip(
                (revision.sent, revision.concern, revision.again),
                revision.names.get(each.part, ("", "", "")),
                strict=True,
            )
        )
        box = QCheckBox(part_word(each.part))
        self._boxes[each.part] = box
        box.setChecked(ticks.get(each.part, not each.changed_here and not each.unknown))
        box.setEnabled(changeable and not each.unknown)
        told = self.tr("{part}: förut {before}, avsändaren skriver nu {after}").format(
            part=part_word(each.part), before=before, after=after
        )
        box.setAccessibleDescription(told)
        facts = KeyValueList()
        rows = [(self.tr("Förut"), before), (self.tr("Avsändaren nu"), after)]
        if each.changed_here:
            rows.insert(1, (self.tr("Ändrat här till"), here))
        facts.show_rows(*rows)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(box)
        column.addWidget(facts)
        note = ""
        if each.unknown:
            note = self.tr("Finns inte i det här registret. Lägg till det under Register först.")
        elif each.changed_here:
            note = self.tr("Ändrad på båda hållen. Kryssa för om avsändarens ska gälla.")
        if note:
            column.addWidget(label(note, "small", wrap=True, tone="warning"))
        return holder
