"""The form of one concern: a new one, a draft taken up again, or one that was reported."""

from orat.ui.pages.concerns.form.page import ConcernFormPage

__all__ = ["ConcernFormPage"]
