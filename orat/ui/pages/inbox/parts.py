"""The parts of a report to turn to where they do not stand side by side: itself, its source, its like."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from orat.ui.pages.inbox.alike import AlikeBox
from orat.ui.widgets.card import Card
from orat.ui.widgets.segments import Segments


class ReportParts(QStackedWidget):
    """Holds the report alone until it is to `take` the others; `tabs` leads from one to the other."""

    def __init__(self, report: QWidget, alike: AlikeBox) -> None:
        super().__init__()
        self._report = report
        self._alike = alike
        self._count = 0
        self._taken: dict[str, Card] = {}
        self.addWidget(report)
        self.tabs: Segments[str] = Segments(
            self.tr("Delar av rapporten"),
            [("report", self.tr("Rapport")), ("source", self.tr("Källa")), ("alike", self.tr("Liknande"))],
        )
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tabs.chosen.connect(self._show)
        self.tabs.hide()
        alike.counted.connect(self._count_alike)

    def take(self, source: Card) -> None:
        """Hold what the report is judged by, too."""
        self._taken = {"source": source, "alike": self._alike}
        for card in self._taken.values():
            card.set_bare(True)
            self.addWidget(card)
        self.tabs.show()

    def give_back(self) -> None:
        """Let go of it, to stand beside the report."""
        self.turn_to("report")
        for card in self._taken.values():
            card.set_bare(False)
            self.removeWidget(card)
            card.setVisible(card is not self._alike or self._count > 0)
        self._taken = {}
        self.tabs.hide()

    def turn_to(self, part: str) -> None:
        """Show "report", "source" or "alike"."""
        self.tabs.show_value(part)
        self._show(part)

    def step(self) -> None:
        """Turn to the next part."""
        if self._taken:
            self.tabs.step(1)

    def _show(self, part: str) -> None:
        self.setCurrentWidget(self._taken.get(part, self._report))

    def _count_alike(self, count: int) -> None:
        self._count = count
        word = self.tr("Liknande ({count})").format(count=count) if count else self.tr("Liknande")
        self.tabs.set_word("alike", word)
        self.tabs.offer("alike", offered=count > 0)
        if not self._taken:
            self._alike.setVisible(count > 0)
        elif not count and self.tabs.value == "alike":
            self.turn_to("report")
