"""A window whose register can only be read: nothing can be entered or done that would have to be kept."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton

from orat.ui.widgets.fields.field import Field
from orat.ui.widgets.writing import READ_ONLY, Writing
from orat.ui.window import MainWindow

translate = QCoreApplication.translate


def set_read_only(window: MainWindow[Any], read_only: bool) -> None:
    """Turn off what writes, now and in what is built later, or let it be used again; a banner says why."""
    if bool(window.property(READ_ONLY)) == read_only:
        return
    why = translate("ReadOnly", "Går inte nu: registret kan bara läsas. Varför står överst i fönstret.")
    window.setProperty(READ_ONLY, why if read_only else "")
    window.commands.hinder(why if read_only else "")
    fields: list[Field[Any]] = window.findChildren(Field)
    for field in fields:
        field.follow_window()
    for button in window.findChildren(QAbstractButton):
        if isinstance(button, Writing):
            button.follow_window()
