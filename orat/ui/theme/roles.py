"""The roles a colour can have, and a theme: one table that gives every role its colour."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from orat.paths import resources


class Role(StrEnum):
    """What a colour is for; code names roles, only `resources/themes/*.json` names colours."""

    WINDOW = "window"
    SURFACE = "surface"
    SURFACE_QUIET = "surface_quiet"
    BORDER = "border"
    BORDER_SOFT = "border_soft"
    CONTROL = "control"
    TEXT = "text"
    TEXT_MUTED = "text_muted"
    TEXT_FAINT = "text_faint"
    DANGER_TEXT = "danger_text"
    WARNING_TEXT = "warning_text"
    SIDEBAR = "sidebar"
    SIDEBAR_TEXT = "sidebar_text"
    SIDEBAR_MUTED = "sidebar_muted"
    SIDEBAR_HOVER = "sidebar_hover"
    SIDEBAR_SELECTED = "sidebar_selected"
    SIDEBAR_SELECTED_TEXT = "sidebar_selected_text"
    SIDEBAR_BADGE = "sidebar_badge"
    SIDEBAR_FOCUS = "sidebar_focus"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_TEXT = "accent_text"
    FOCUS = "focus"
    SELECTION = "selection"
    SELECTION_TEXT = "selection_text"
    TRACK = "track"
    HOVER = "hover"
    SHADOW = "shadow"
    NEUTRAL_BG = "neutral_bg"
    NEUTRAL_FG = "neutral_fg"
    ACCENT_BG = "accent_bg"
    ACCENT_FG = "accent_fg"
    SUCCESS_BG = "success_bg"
    SUCCESS_FG = "success_fg"
    CAUTION_BG = "caution_bg"
    CAUTION_FG = "caution_fg"
    WARNING_BG = "warning_bg"
    WARNING_FG = "warning_fg"
    DANGER_BG = "danger_bg"
    DANGER_FG = "danger_fg"


class Tone(StrEnum):
    """How loud a badge or a banner speaks; each has a background and a foreground role."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SUCCESS = "success"
    CAUTION = "caution"
    WARNING = "warning"
    DANGER = "danger"

    @property
    def background(self) -> Role:
        """The role behind the text."""
        return Role(f"{self.value}_bg")

    @property
    def foreground(self) -> Role:
        """The role of text and shape."""
        return Role(f"{self.value}_fg")


@dataclass(frozen=True, slots=True)
class Theme:
    """One role table; colours are "#rrggbb"."""

    name: str
    dark: bool
    colours: Mapping[Role, str]

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]


def load(name: str) -> Theme:
    """Read the theme "light", "dark" or "contrast"; a role without a colour raises KeyError."""
    table = json.loads((resources() / "themes" / f"{name}.json").read_text("utf-8"))
    return Theme(table["name"], table["dark"], {role: table["colours"][role.value] for role in Role})
