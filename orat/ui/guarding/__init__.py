"""Person data shown where it is typed and listed before anything leaves: mask, or keep with a reason."""

from orat.ui.guarding.watch import watch, watch_text

__all__ = ["watch", "watch_text"]
