"""Uppföljning: what became of the measures, and who still waits for an answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.ui.window import PageSpec

if TYPE_CHECKING:
    from orat.services.house import Services


def spec() -> "PageSpec[Services]":
    """The page for the window, built at its first visit."""
    from orat.ui.pages.follow_up.page import FollowUpPage

    return PageSpec(
        "follow_up", FollowUpPage, entry=QCoreApplication.translate("FollowUpPage", "Uppföljning")
    )
