"""The line over the pages: which document and which edition is shown, and what an export of it holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from orat.domain.minutes import DocumentKind, Edition, PointPrint
from orat.domain.register import Unit
from orat.ui import formats
from orat.ui.pages.meetings.notes.shown import Shown
from orat.ui.pages.meetings.unprintable import unprintable_words
from orat.ui.widgets.button import Button
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.segments import Segments
from orat.ui.widgets.still_combo import StillCombo

_SHOWN_CHARS = 34


class ChoiceBar(QWidget):
    """`chosen` tells what to show, `issue_wanted` that what is shown is to be handed out."""

    chosen = Signal(object)
    issue_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = Shown()
        self._offered: tuple[object, ...] = ()
        self._kind = Segments(
            self.tr("Dokument"),
            [
                (DocumentKind.NOTES, self.tr("Anteckningar")),
                (DocumentKind.AGENDA, self.tr("Dagordning")),
            ],
        )
        self._kind.chosen.connect(lambda kind: self.chosen.emit(Shown(kind=kind)))
        self.edition = StillCombo()
        self.edition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edition.setMinimumContentsLength(18)
        self.edition.activated.connect(self._tell)
        self._issue = Button(self.tr("Lämna ut…"), self.issue_wanted.emit, writes=True)
        self._words = label("", "small", wrap=True)
        self.unprintable = label("", "small", wrap=True, tone="warning")
        self.unprintable.hide()
        line = QWidget()
        self._row = FlowLayout(line)
        for part in (self._kind, self.edition, self._issue):
            self._row.addWidget(part)
        self.edition.set_name(self.tr("Upplaga"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(5)
        column.addWidget(line)
        column.addWidget(self._words)
        column.addWidget(self.unprintable)

    def add_button(self, button: Button) -> None:
        """Something else to do with what is shown."""
        self._row.addWidget(button)

    def offer(self, units: tuple[Unit, ...], points: tuple[PointPrint, ...], *, finalised: bool) -> None:
        """The editions there can be: a masked one only of what is finalised."""
        offered = (finalised, units, tuple((point.paragraph, point.title) for point in points))
        if offered == self._offered:
            return
        self._offered = offered
        self.edition.clear()
        self.edition.addItem(self.tr("Hela"), Shown())
        if finalised:
            self.edition.addItem(self.tr("Maskad"), Shown(edition=Edition.MASKED))
        for unit in units:
            words = self.tr("Utdrag för {unit}").format(unit=unit.name)
            self.edition.addItem(words, Shown(edition=Edition.EXCERPT, unit_id=unit.id))
        for point in points:
            title = point.title if len(point.title) < _SHOWN_CHARS else f"{point.title[:_SHOWN_CHARS]}…"
            words = self.tr("Utdrag av {paragraph} {title}").format(
                paragraph=formats.paragraph(point.paragraph), title=title
            )
            self.edition.addItem(words, Shown(edition=Edition.EXCERPT, paragraph=point.paragraph))

    def show_choice(self, shown: Shown, words: str, unprintable: tuple[str, ...] = ()) -> None:
        """Say what is shown, and which of its characters no font has."""
        self.unprintable.setText(unprintable_words(unprintable))
        self.unprintable.setVisible(bool(unprintable))
        self._shown = shown
        self._kind.show_value(shown.kind)
        self.edition.setEnabled(shown.kind is DocumentKind.NOTES)
        wanted = Shown(edition=shown.edition, unit_id=shown.unit_id, paragraph=shown.paragraph)
        at = next(
            (index for index in range(self.edition.count()) if self.edition.itemData(index) == wanted), 0
        )
        self.edition.setCurrentIndex(at)
        self._issue.setVisible(shown.is_edition)
        self._words.setText(words)

    def _tell(self, at: int) -> None:
        data = self.edition.itemData(at)
        if isinstance(data, Shown):
            self.chosen.emit(
                Shown(
                    edition=data.edition,
                    version_id=self._shown.version_id,
                    unit_id=data.unit_id,
                    paragraph=data.paragraph,
                )
            )
