"""Line icons from resources/icons, tinted by role; what wears one is tinted anew when the theme changes."""

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from orat.paths import resources
from orat.ui.theme import Role, current

# Sizes that are asked for at 100, 125, 150 and 200 % scale; QIcon takes the nearest above.
_SIZES = (16, 24, 32, 48)
_PROPERTY = "oratIcon"


def icon(name: str, role: Role = Role.TEXT_MUTED) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the colour that a role has now; an unknown name raises
    OSError.
    """
    source = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", current()[role]).encode()))
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(renderer, size))
    return made


def dress(target: QAction | QAbstractButton, name: str, role: Role = Role.TEXT_MUTED) -> None:
    """Give a button or an action an icon that `retint` will find again."""
    target.setProperty(_PROPERTY, f"{name} {role.value}")
    target.setIcon(icon(name, role))


def retint(root: QObject) -> None:
    """Draw the icons of all buttons and actions below `root` anew, after a change of theme."""
    wearers: list[QAction | QAbstractButton] = [
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    ]
    for target in wearers:
        worn = target.property(_PROPERTY)
        if isinstance(worn, str):
            name, role = worn.split(" ")
            target.setIcon(icon(name, Role(role)))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
