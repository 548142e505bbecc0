"""A window whose register can only be read: nothing can be entered that would have to be kept."""

from typing import Any

from orat.ui.widgets.fields.field import READ_ONLY, Field
from orat.ui.window import MainWindow


def set_read_only(window: MainWindow[Any], read_only: bool) -> None:
    """Lock the fields there are and those to come, or let them be written in again; a banner says why."""
    if bool(window.property(READ_ONLY)) == read_only:
        return
    window.setProperty(READ_ONLY, read_only)
    fields: list[Field[Any]] = window.findChildren(Field)
    for field in fields:
        field.follow_window()
    if "concern.new" in window.commands:
        window.commands["concern.new"].setEnabled(not read_only)
