"""Menus that are filled anew each time they open: below a button, and at a right click in a list."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

from orat.ui.widgets.button import Button
from orat.ui.widgets.writing import hindrance


def menu_button(text: str, fill: Callable[[QMenu], object]) -> Button:
    """`fill` adds what can be done now to an empty menu."""
    button = Button(text)
    menu = QMenu(button)

    def refill() -> None:
        menu.clear()
        fill(menu)
        _tell_why(menu)

    menu.aboutToShow.connect(refill)
    button.set_menu(menu)
    return button


def context_menu(view: QAbstractItemView, fill: Callable[[QMenu], object]) -> None:
    """Let a right click, or the menu key, open the same kind of menu over a list."""

    def offer(at: QPoint) -> None:
        menu = QMenu(view)
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu)
        _tell_why(menu)
        if menu.actions():
            menu.popup(view.viewport().mapToGlobal(at))
        else:
            menu.deleteLater()

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(offer)


def _tell_why(menu: QMenu) -> None:
    """On hover, where the register can only be read; else Qt would tell each action's text once more."""
    menu.setToolTipsVisible(bool(hindrance(menu)))
