"""The menu of one point: all that dragging does, and the rest."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orat.domain.agenda import MATTERS, STANDING
from orat.domain.rows import ItemView
from orat.ui import formats
from orat.ui.icons import dress
from orat.ui.pages.meetings.agenda.commands import AgendaCommands
from orat.ui.words import item_title

translate = QCoreApplication.translate


def fill_point_menu(
    menu: QMenu,
    view: ItemView,
    points: tuple[ItemView, ...],
    commands: AgendaCommands,
    rename: Callable[[], None],
) -> None:
    """Fill a menu anew for a point among all points."""
    menu.clear()
    item, title = view.item, item_title(view.item)
    _add(menu, translate("PointMenu", "Byt namn"), rename, "pencil", "F2")
    menu.addSeparator()
    up = _add(
        menu,
        translate("PointMenu", "Flytta upp"),
        partial(commands.move, item.id, item.position - 1),
        "arrow-up",
        "Alt+Up",
    )
    up.setEnabled(item.position > 1)
    down = _add(
        menu,
        translate("PointMenu", "Flytta ned"),
        partial(commands.move, item.id, item.position + 1),
        "arrow-down",
        "Alt+Down",
    )
    down.setEnabled(item.position < len(points))
    to = menu.addMenu(translate("PointMenu", "Flytta till"))
    for other in points:
        if other.item.id != item.id:
            words = translate("PointMenu", "{paragraph}, där ”{title}” står")
            text = words.format(
                paragraph=formats.paragraph(other.item.position), title=_short(item_title(other.item))
            )
            _add(to, text, partial(commands.move, item.id, other.item.position))
    if item.kind in STANDING:
        return
    if item.kind in MATTERS:
        menu.addSeparator()
        text = (
            translate("PointMenu", "Visa problembilden")
            if item.problem_id is not None
            else translate("PointMenu", "Visa iakttagelsen")
        )
        _add(menu, text, partial(commands.show_matter, item.problem_id, item.concern_id), "external-link")
    menu.addSeparator()
    skip = translate("PointMenu", "Hoppa över en gång")
    _add(menu, skip, partial(commands.skip, item.id, title), "history")
    on = translate("PointMenu", "Skicka till nästa vecka")
    _add(menu, on, partial(commands.send_on, item.id, title), "chevron-right")
    off = translate("PointMenu", "Ta bort från dagordningen")
    _add(menu, off, partial(commands.take_off, item.id, title), "x", "Del")


def _add(menu: QMenu, text: str, handler: Callable[[], object], icon: str = "", key: str = "") -> QAction:
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.triggered.connect(lambda _: handler())
    if icon:
        dress(action, icon)
    return action


def _short(title: str, most: int = 40) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
