"""Lists made of widgets, told as lists: Qt would tell a screen reader of plain widgets as filler."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class ToldList(QWidget):
    """Told as a list, by its accessible name; its rows are `ToldItem`s."""


class ToldItem(QWidget):
    """Told as an item of the list that it stands in, by its accessible name."""


def install() -> None:
    """Let this program's lists be told as what they are; call once for each application."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, told: QObject) -> QAccessibleInterface | None:
    if isinstance(told, ToldItem):
        return QAccessibleWidget(told, QAccessible.Role.ListItem)
    if isinstance(told, ToldList):
        return QAccessibleWidget(told, QAccessible.Role.List)
    return None
