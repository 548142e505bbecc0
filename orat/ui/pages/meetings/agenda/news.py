"""What there is to take up that the agenda lacks: told above the points, with the way to put it in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from orat.domain.agenda_rules import ProposedItem
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label

translate = QCoreApplication.translate

_NAMED = 3
"""So many titles are told, of all that is new."""


class News(QFrame):
    """Hidden while the agenda has everything; its button puts in what is new and moves nothing."""

    def __init__(self, put_in: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "accent")
        self._text = label("", wrap=True)
        self._put_in = Button("", put_in, writes=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._put_in)
        self.hide()

    def show_missing(self, missing: Sequence[ProposedItem]) -> None:
        """Tell what a proposal would add."""
        self.setVisible(bool(missing))
        if not missing:
            return
        titles = [each.matter.title for each in missing if each.matter is not None]
        text = news_text(len(missing), titles)
        self._text.setText(text)
        self.setAccessibleName(text)
        one = len(missing) == 1
        self._put_in.setText(
            self.tr("Lägg in den nya punkten") if one else self.tr("Lägg in de nya punkterna")
        )


def news_text(count: int, titles: Sequence[str]) -> str:
    """As "2 nya att ta upp: Container i brand · Klotter på gaveln"."""
    words = (
        translate("News", "1 ny att ta upp") if count == 1 else translate("News", "{count} nya att ta upp")
    )
    said = words.format(count=count)
    if not titles:
        return said
    named = " · ".join(titles[:_NAMED])
    more = (
        translate("News", "{news}: {titles} …")
        if len(titles) > _NAMED
        else translate("News", "{news}: {titles}")
    )
    return more.format(news=said, titles=named)
