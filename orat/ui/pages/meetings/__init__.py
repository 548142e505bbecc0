"""Möten: the list of meetings, and each meeting as agenda, in progress, and as notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.ui.window import PageSpec

if TYPE_CHECKING:
    from orat.services.house import Services


def spec() -> "PageSpec[Services]":
    """The page for the window, built at its first visit."""
    from orat.ui.pages.meetings.page import MeetingsPage

    return PageSpec("meetings", MeetingsPage, entry=QCoreApplication.translate("MeetingsPage", "Möten"))
