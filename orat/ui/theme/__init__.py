"""Colours by role: the role tables, what is built from them, and who keeps up with the system."""

from orat.ui.theme.current import color, current
from orat.ui.theme.roles import Role, Theme, Tone, load

__all__ = ["Role", "Theme", "Tone", "color", "current", "load"]
