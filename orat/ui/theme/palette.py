"""A QPalette from a theme, for what Fusion draws without a style sheet."""

from PySide6.QtGui import QColor, QPalette

from orat.ui.theme.roles import Role, Theme

_ROLES = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.SURFACE_QUIET,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.TEXT_FAINT,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.DANGER_TEXT,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.SELECTION_TEXT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.ToolTipBase: Role.SIDEBAR,
    QPalette.ColorRole.ToolTipText: Role.SIDEBAR_TEXT,
    QPalette.ColorRole.Light: Role.SURFACE,
    QPalette.ColorRole.Midlight: Role.BORDER_SOFT,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Dark: Role.CONTROL,
    QPalette.ColorRole.Shadow: Role.SHADOW,
}


def build(theme: Theme) -> QPalette:
    """The palette of a theme; what is disabled takes the faint text."""
    palette = QPalette()
    for target, role in _ROLES.items():
        palette.setColor(target, QColor(theme[role]))
    for target in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme[Role.TEXT_FAINT]))
    return palette
