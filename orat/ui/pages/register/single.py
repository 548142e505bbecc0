"""A part of the register that is one form: a card of readable width, the rest of the page left empty."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.ui.widgets.card import Card
from orat.ui.widgets.scroll_rows import ScrollRows

_WIDEST = 92
"""Widest such card, in characters."""


def single_column(page: QWidget, title: str, *content: QWidget) -> None:
    """Lay the content out on a page."""
    scroll = ScrollRows((22, 18, 22, 22), 14)
    for widget in content:
        scroll.add(widget)
    card = Card(title)
    card.add(scroll, 1)
    card.setMaximumWidth(page.fontMetrics().averageCharWidth() * _WIDEST)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(card, 10)
    row.addStretch(1)
