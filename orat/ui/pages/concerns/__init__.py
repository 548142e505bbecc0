"""Iakttagelser: all concerns, and the form to report or change one."""

from orat.ui.pages.concerns.form import ConcernFormPage
from orat.ui.pages.concerns.page import ConcernsPage

__all__ = ["ConcernFormPage", "ConcernsPage"]
