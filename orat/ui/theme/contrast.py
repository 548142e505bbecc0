"""Contrast between two colours, and the pairs of roles that must be readable in every theme."""

from orat.ui.theme.roles import Role, Tone

TEXT_RATIO = 4.5
CONTROL_RATIO = 3.0

_GROUNDS = (Role.WINDOW, Role.SURFACE, Role.SURFACE_QUIET, Role.HOVER)
_TEXTS = (Role.TEXT, Role.TEXT_MUTED, Role.TEXT_FAINT, Role.ACCENT, Role.DANGER_TEXT, Role.WARNING_TEXT)

TEXT_PAIRS: tuple[tuple[Role, Role], ...] = (
    *((text, ground) for text in _TEXTS for ground in _GROUNDS),
    *((tone.foreground, tone.background) for tone in Tone),
    (Role.TEXT, Role.SELECTION),
    (Role.TEXT_MUTED, Role.SELECTION),
    (Role.SELECTION_TEXT, Role.SELECTION),
    (Role.ACCENT_TEXT, Role.ACCENT),
    (Role.ACCENT_TEXT, Role.ACCENT_HOVER),
    (Role.SIDEBAR_TEXT, Role.SIDEBAR),
    (Role.SIDEBAR_MUTED, Role.SIDEBAR),
    (Role.SIDEBAR_TEXT, Role.SIDEBAR_HOVER),
    (Role.SIDEBAR_TEXT, Role.SIDEBAR_BADGE),
    (Role.SIDEBAR_SELECTED_TEXT, Role.SIDEBAR_SELECTED),
)

CONTROL_PAIRS: tuple[tuple[Role, Role], ...] = (
    *((Role.CONTROL, ground) for ground in (Role.WINDOW, Role.SURFACE, Role.SURFACE_QUIET)),
    *((Role.FOCUS, ground) for ground in _GROUNDS),
    (Role.SIDEBAR_FOCUS, Role.SIDEBAR),
    (Role.ACCENT, Role.TRACK),
)


def ratio(first: str, second: str) -> float:
    """The contrast ratio of two "#rrggbb", 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
