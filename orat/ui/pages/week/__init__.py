"""Veckan: what needs the coordinator now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.ui.window import PageSpec

if TYPE_CHECKING:
    from orat.services.house import Services


def spec() -> "PageSpec[Services]":
    """The page for the window, built at its first visit."""
    from orat.ui.pages.week.page import WeekPage

    return PageSpec("week", WeekPage, entry=QCoreApplication.translate("WeekPage", "Veckan"))
