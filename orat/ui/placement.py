"""Where a window stood: remembered, restored, and corrected to the screens there are now."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from orat.settings import SettingsFile

_DEFAULT = (1280, 800)
_GRIP = 120


def restore(window: QWidget, settings: SettingsFile) -> None:
    """Put a window where it stood, or in the middle of the main screen."""
    kept = settings.value.window
    main = QGuiApplication.primaryScreen().availableGeometry()
    if kept is None:
        size = (min(_DEFAULT[0], main.width()), min(_DEFAULT[1], main.height()))
        place = QRect(0, 0, *size)
        place.moveCenter(main.center())
    else:
        place = corrected(QRect(*kept), [screen.availableGeometry() for screen in QGuiApplication.screens()])
    window.setGeometry(place)


def remember(window: QWidget, settings: SettingsFile) -> None:
    """Write down where a window stands."""
    place = window.normalGeometry()
    settings.change(
        window=(place.x(), place.y(), place.width(), place.height()), maximized=window.isMaximized()
    )


def corrected(place: QRect, screens: list[QRect]) -> QRect:
    """The nearest place where the window fits its screen and its title bar can be reached."""
    best = max(screens, key=lambda screen: _area(screen.intersected(place)))
    fitted = QRect(place)
    fitted.setWidth(min(place.width(), best.width()))
    fitted.setHeight(min(place.height(), best.height()))
    seen = best.intersected(place)
    if seen.width() < _GRIP or not best.contains(place.topLeft()):
        fitted.moveLeft(min(max(fitted.left(), best.left()), best.right() - fitted.width() + 1))
        fitted.moveTop(min(max(fitted.top(), best.top()), best.bottom() - fitted.height() + 1))
    return fitted


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
