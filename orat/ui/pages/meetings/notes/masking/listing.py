"""What is masked in a version and on which grounds, and words that still stand somewhere else."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.documents import Masking
from orat.domain.masking import LeftOver
from orat.ui.icons import icon
from orat.ui.pages.meetings.notes.masking.texts import tone_of
from orat.ui.theme import Role
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

_MOST = 80


class MaskingList(Card):
    """Rows with Visa and Ta bort, and above them what may have been forgotten."""

    shown_wanted = Signal(object)
    unmask_wanted = Signal(object)
    left_over_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Maskerat"))
        self._rows_inside = ScrollRows()
        self.add(self._rows_inside, 1)

    def show_maskings(self, rows: tuple[tuple[Masking, str, str], ...], left: tuple[LeftOver, ...]) -> None:
        """Each masking with where it is and what it takes away; and what is left over."""
        inside = self._rows_inside
        inside.clear()
        forgotten: dict[str, list[LeftOver]] = {}
        for each in left:
            forgotten.setdefault(each.text.casefold(), []).append(each)
        self._say_title(len(rows), len(forgotten))
        grounds = tuple(dict.fromkeys(masking.ground for masking, _, _ in rows))
        for masking, where, text in rows:
            inside.add_ruled(self._row(masking, where, text, grounds))
        for places in forgotten.values():
            inside.add_ruled(self._left_row(places))
        if not rows:
            inside.add_note(
                self.tr(
                    "Inget är maskerat. Markera det som inte får lämnas ut och tryck Ctrl+M, "
                    "eller högerklicka för att maskera en hel text eller punkt."
                )
            )

    def _say_title(self, many: int, forgotten: int) -> None:
        title = self.tr("Maskerat · {count}").format(count=many) if many else self.tr("Maskerat")
        if forgotten:
            title = self.tr("Maskerat · {count}, {forgotten} att se över").format(
                count=many, forgotten=forgotten
            )
        self.set_title(title)

    def _row(self, masking: Masking, where: str, text: str, grounds: tuple[str, ...]) -> QWidget:
        said = _short(text)
        show = Button(self.tr("Visa"), partial(self.shown_wanted.emit, masking), look="link")
        remove = Button(
            self.tr("Ta bort"), partial(self.unmask_wanted.emit, masking), look="link", writes=True
        )
        for button in (show, remove):
            button.setAccessibleDescription(said)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(10)
        words = self.tr("{where} · {text}") if where else self.tr("{text}")
        top.addWidget(label(words.format(where=where, text=said), wrap=True), 1)
        for button in (show, remove):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        badge = BadgeLook(masking.ground, tone_of(masking.ground, grounds))
        column.addWidget(Badge(badge), 0, Qt.AlignmentFlag.AlignLeft)
        if masking.note:
            column.addWidget(label(masking.note, "small", wrap=True))
        return holder

    def _left_row(self, places: list[LeftOver]) -> QWidget:
        left = places[0]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        mark = label("")
        side = mark.fontMetrics().height()
        mark.setPixmap(icon("triangle-alert", Role.WARNING_TEXT).pixmap(side, side))
        wheres = ", ".join(dict.fromkeys(each.where or self.tr("mötets uppgifter") for each in places))
        words = self.tr("”{text}” står kvar: {where}.")
        said = words.format(text=_short(left.text), where=wheres)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(said, wrap=True), 1)
        more = Button(
            self.tr("Maskera…"), partial(self.left_over_wanted.emit, left), look="link", writes=True
        )
        more.setAccessibleDescription(said)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return holder


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"
