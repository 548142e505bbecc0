"""The look of the printed page: sizes and distances in points, colours as the paper shows them."""

from dataclasses import dataclass

from orat.documents.blocks import Tone, Voice
from orat.documents.pdf.fonts import Weight

PAGE_WIDTH, PAGE_HEIGHT = 595.2756, 841.8898
MARGIN = 49.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP = 96.0
"""From the page's upper edge to the first line of content."""
BOTTOM = 62.0
"""From the page's lower edge to the last line of content."""

INK = "#1D2527"
STRONG_INK = "#16343B"
QUIET_INK = "#566064"
ACCENT = "#0B6E6E"
TINT = "#E1F0EE"
PAPER = "#F6F5F1"
RULE = "#DEDBD2"
WATERMARK = "#F3F5F4"
STAMP = "#A3162B"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a run of text is set, in points; `box` fills a badge, which stands `rise` above the baseline."""

    size: float = 9.6
    leading: float = 14.0
    weight: Weight = Weight.REGULAR
    ink: str = INK
    box: str = ""
    rise: float = 0.0


BODY = TextStyle()
BODY_STRONG = TextStyle(weight=Weight.BOLD)
CALLOUT = TextStyle(size=9.4, leading=14.0)
CALLOUT_TITLE = TextStyle(size=9.4, leading=15.0, weight=Weight.BOLD)
KEY = TextStyle(size=9.0, leading=13.3, ink=QUIET_INK)
VALUE = TextStyle(size=9.0, leading=13.3)
CELL = TextStyle(size=8.75, leading=12.4)
ROW_TITLE = TextStyle(size=8.75, leading=12.4, weight=Weight.SEMIBOLD)
COLUMN_TITLE = TextStyle(size=8.75, leading=12.4, weight=Weight.SEMIBOLD, ink=STRONG_INK)
FRAME = TextStyle(size=8.25, leading=12.6, ink=QUIET_INK)
FRAME_STRONG = TextStyle(size=9.5, leading=12.6, weight=Weight.BOLD, ink=STRONG_INK)
FOOT = TextStyle(size=7.5, leading=10.0, ink=QUIET_INK)
STAMPED = TextStyle(size=9.0, leading=12.0, weight=Weight.BOLD, ink=STAMP)
VOICES = {
    Voice.BODY: BODY,
    Voice.SUBTITLE: TextStyle(size=10.2, leading=15.0, ink=QUIET_INK),
    Voice.QUIET: TextStyle(size=8.75, leading=12.6, ink=QUIET_INK),
}
HEADINGS = {
    1: TextStyle(size=18.2, leading=25.0, weight=Weight.BOLD, ink=STRONG_INK),
    2: TextStyle(size=11.5, leading=16.0, weight=Weight.BOLD, ink=STRONG_INK),
    3: TextStyle(size=9.6, leading=14.0, weight=Weight.BOLD, ink=STRONG_INK),
}
HEADING_GAPS = {1: (0.0, 4.0), 2: (14.5, 4.5), 3: (10.0, 3.0)}
"""Points before and after a heading."""

BADGES = {
    Tone.PLAIN: (QUIET_INK, "#ECEBE6"),
    Tone.ACCENT: (ACCENT, TINT),
    Tone.DRAFT: ("#6B4E00", "#FBECC4"),
    Tone.LOW: ("#4A5558", "#E6EAEA"),
    Tone.MODERATE: ("#6B4E00", "#FBECC4"),
    Tone.HIGH: ("#8A3A00", "#FCE3D2"),
    Tone.ACUTE: (STAMP, "#F9DFE2"),
}
"""Ink and fill; each pair contrasts at least 4.5 to 1 (WCAG 2.1, 1.4.3)."""


def rgb(colour: str) -> tuple[float, float, float]:
    """The three parts of "#RRGGBB", each 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
