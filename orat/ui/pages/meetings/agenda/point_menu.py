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
    _add(menu, translate("PointMenu", "Byt namn"), rename, "pencil", "F2")
    menu.addSeparator()
    _add_moves(menu, view, points, commands)
    if view.item.kind in MATTERS:
        menu.addSeparator()
        _add_matter(menu, view, commands)
    if view.item.kind not in STANDING:
        menu.addSeparator()
        _add_leaving(menu, view, commands)


def _add_moves(menu: QMenu, view: ItemView, points: tuple[ItemView, ...], commands: AgendaCommands) -> None:
    item = view.item
    up, down = (
        partial(commands.move, item.id, item.position - 1),
        partial(commands.move, item.id, item.position + 1),
    )
    upward = _add(menu, translate("PointMenu", "Flytta upp"), up, "arrow-up", "Alt+↑")
    upward.setEnabled(item.position > 1)
    downward = _add(menu, translate("PointMenu", "Flytta ned"), down, "arrow-down", "Alt+↓")
    downward.setEnabled(item.position < len(points))
    to = menu.addMenu(translate("PointMenu", "Flytta till"))
    words = translate("PointMenu", "{paragraph}, där ”{title}” står")
    for other in (point.item for point in points if point.item.id != item.id):
        paragraph = formats.paragraph(other.position)
        text = words.format(paragraph=paragraph, title=_short(item_title(other)))
        _add(to, text, partial(commands.move, item.id, other.position))


def _add_matter(menu: QMenu, view: ItemView, commands: AgendaCommands) -> None:
    item = view.item
    text = (
        translate("PointMenu", "Visa problembilden")
        if item.problem_id is not None
        else translate("PointMenu", "Visa iakttagelsen")
    )
    _add(menu, text, partial(commands.show_matter, item.problem_id, item.concern_id), "external-link")


def _add_leaving(menu: QMenu, view: ItemView, commands: AgendaCommands) -> None:
    item, title = view.item, item_title(view.item)
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
