"""Problembilder: the threads that gather concerns over weeks, and what became of them."""

from orat.ui.pages.problems.page import ProblemsPage

__all__ = ["ProblemsPage"]
