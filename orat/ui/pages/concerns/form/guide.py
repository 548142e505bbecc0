"""What to write about a category, and what does not belong here and where it goes instead."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.register import Category
from orat.services.answers import Directory
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import label


class GuideCard(Card):
    """Follows the category that is chosen; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__(self.tr("Att tänka på"))
        self.show_category(None, None)

    def show_category(self, directory: Directory | None, category_id: int | None) -> None:
        """Show a category's texts; what a subcategory leaves empty it takes from the one above."""
        self.clear()
        by_id = {category.id: category for category in directory.categories} if directory else {}
        category = by_id.get(category_id or 0)
        above = by_id.get(category.parent_id or 0) if category else None
        parts = (
            (self.tr("Skriv"), _text(category, above, "guide")),
            (self.tr("Hör inte hit"), _text(category, above, "elsewhere")),
            (self.tr("Brukar ta hand om det"), _text(category, above, "actors")),
        )
        for heading, text in parts:
            if text:
                self.add_row(_part(heading, text))
        if not any(text for _, text in parts):
            self.add_note(
                self.tr(
                    "Beskriv platsen och situationen, aldrig enskilda personer. "
                    "Välj kategori, så visas vad som är bra att ta med."
                )
            )
        self.add_stretch()


def _text(category: Category | None, above: Category | None, name: str) -> str:
    own: str = getattr(category, name) if category else ""
    inherited: str = getattr(above, name) if above else ""
    return own or inherited


def _part(heading: str, text: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 9, 14, 9)
    column.setSpacing(2)
    column.addWidget(label(heading, "label"))
    column.addWidget(label(text, wrap=True))
    return holder
