"""Puts the theme and the font size on the application and follows the system's choice while the program
runs.
"""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from orat.ui.theme import palette, sheet
from orat.ui.theme.current import remember
from orat.ui.theme.roles import Theme, load

SYSTEM = "system"
CHOICES = (SYSTEM, "light", "dark", "contrast")
_SMALLEST_POINTS = 10.5


class ThemeKeeper(QObject):
    """`choice` is one of CHOICES; `scale` enlarges all text, 1.0 to 2.0.

    Without `everywhere` only what `dress` was given follows the style sheet, with all that stands in it.
    Under a sheet for the whole application Qt styles each part anew whenever it is put into another, so that
    a page takes three times as long to build.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: str = SYSTEM, scale: float = 1.0, *, everywhere: bool = True
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._scale = scale
        self._points = max(QFontInfo(app.font()).pointSizeF(), _SMALLEST_POINTS)
        self._applied: tuple[str, float] | None = None
        self._wearers: list[QApplication | QWidget] = [app] if everywhere else []
        self._sheet = ""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        # Qt 6.10 tells about high contrast; on an older one the choice is left to the settings.
        accessibility = getattr(hints, "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._apply)
        app.setStyle("Fusion")
        self._apply()

    def dress(self, window: QWidget) -> None:
        """Put the style sheet on a window, and on its dialogs and menus, now and when the theme changes."""
        self._wearers.append(window)
        window.setStyleSheet(self._sheet)

    def choose(self, choice: str, scale: float | None = None) -> None:
        """Take another theme, or "system" to follow the system again, and another text size."""
        self._choice = choice
        self._scale = self._scale if scale is None else scale
        self._apply()

    def _apply(self) -> None:
        name = self._choice if self._choice != SYSTEM else system_theme()
        if self._applied == (name, self._scale):
            return
        self._applied = (name, self._scale)
        theme = load(name)
        font = QFont(self._app.font())
        font.setPointSizeF(self._points * self._scale)
        self._app.setFont(font)
        self._sheet = sheet.build(theme, em(font))
        remember(theme, self._sheet)
        self._app.setPalette(palette.build(theme))
        self._wearers = [wearer for wearer in self._wearers if shiboken6.isValid(wearer)]
        for wearer in self._wearers:
            wearer.setStyleSheet(self._sheet)
        self.changed.emit()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return load(self._applied[0] if self._applied else "light")


def em(font: QFont) -> float:
    """The size of a font in pixels."""
    return float(QFontInfo(font).pixelSize())


def system_theme() -> str:
    """The theme that the system asks for now."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if (
        accessibility is not None
        and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
