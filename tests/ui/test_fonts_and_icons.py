"""What is shipped to draw with: the font is in use and may be embedded, every icon can be drawn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from orat.paths import resources
from orat.ui import fonts, icons
from orat.ui.theme import Role, load
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.badge import BadgeLook, Shape, badge_size

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
FONTS = sorted((resources() / "fonts").glob("Inter-*.ttf"))


def test_the_shipped_font_is_in_use() -> None:
    assert fonts.in_use()
    assert fonts.shapes_drawable()


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_is_small_holds_swedish_and_may_be_embedded(path: Path) -> None:
    raw = QRawFont(str(path), 14)
    assert path.stat().st_size < 300_000
    assert all(raw.supportsCharacter(ord(letter)) for letter in "åäöÅÄÖéü§–—…”−→●◆▲■✓")
    rights = raw.fontTable("OS/2").data()[8:10]
    assert rights == b"\0\0", "fsType 0 lets a document embed the whole font"


def test_the_four_weights_are_told_apart() -> None:
    widths = set()
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(QApplication.font())
        font.setWeight(weight)
        widths.add(QFontMetrics(font).horizontalAdvance("Anlagda bränder kring Ekbackens centrum"))
    assert len(widths) == len(FONTS)


def test_the_licences_lie_beside_what_they_are_for() -> None:
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts" / "OFL.txt").read_text("utf-8")
    assert "ISC License" in (resources() / "icons" / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(name: str) -> None:
    image = icons.icon(name).pixmap(24, 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_takes_the_new_colour_when_the_theme_changes(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    holder = QToolButton()
    qtbot.addWidget(holder)
    button = QToolButton(holder)
    icons.dress(button, "plus", Role.ACCENT)
    keeper.choose("dark")
    icons.retint(holder)
    middle = button.icon().pixmap(24, 24).toImage().pixelColor(12, 12).name()
    assert middle == load("dark")[Role.ACCENT]


@pytest.mark.parametrize("shape", [shape for shape in Shape if shape])
def test_a_shape_takes_room_beside_the_word(shape: Shape) -> None:
    font = QApplication.font()
    assert (
        badge_size(BadgeLook("Akut", shape=shape), font).width() > badge_size(BadgeLook("Akut"), font).width()
    )
