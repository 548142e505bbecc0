"""Person data shown where it is typed and listed before anything leaves: mask, or keep with a reason."""

from orat.ui.guarding.watch import watch

__all__ = ["watch"]
