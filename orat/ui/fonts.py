"""Loads the shipped Inter and tells whether it is the one in use."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from orat.paths import resources

FAMILY = "Inter"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
# The shapes of the severities: without them severity would be told by colour and word only.
SHAPES = "●◆▲■"


def install(app: QApplication) -> bool:
    """Put the shipped font on the application; False when its files could not be read (the system's
    font stays).
    """
    loaded = [
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"{FAMILY}-{weight}.ttf"))
        for weight in WEIGHTS
    ]
    if -1 in loaded:
        return False
    font = QFont(app.font())
    font.setFamilies([FAMILY, font.family()])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    return True


def in_use() -> bool:
    """Whether the application draws with Inter and Inter holds the shapes of the severities."""
    font = QApplication.font()
    raw = QRawFont.fromFont(font)
    return QFontInfo(font).family() == FAMILY and all(raw.supportsCharacter(ord(shape)) for shape in SHAPES)


def shapes_drawable() -> bool:
    """Whether the font in use, shipped or not, can show the severities' shapes as text."""
    raw = QRawFont.fromFont(QApplication.font())
    return all(raw.supportsCharacter(ord(shape)) for shape in SHAPES)
