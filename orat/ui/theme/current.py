"""The theme that is on: kept where Qt keeps the palette, on the application itself."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from orat.ui.theme.roles import Role, Theme, load

_PROPERTY, _SHEET = "oratTheme", "oratSheet"


def current() -> Theme:
    """The theme in force, the light one before any was put on."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else load("light")


def color(role: Role) -> QColor:
    """The colour that a role has now; ask at every paint, for the theme may change while the program runs."""
    return QColor(current()[role])


def current_sheet() -> str:
    """The style sheet in force, for what stands in no window."""
    app = QApplication.instance()
    return str(app.property(_SHEET) or "") if app is not None else ""


def remember(theme: Theme, sheet: str) -> None:
    """Note the theme and its style sheet on the application."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, theme)
        app.setProperty(_SHEET, sheet)
