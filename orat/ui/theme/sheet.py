"""The style sheet: the template in resources/themes/base.qss with a theme's colours and the font's size
filled in.
"""

import re

from orat.paths import resources
from orat.ui.theme.roles import Role, Theme

_UNITS_PER_EM = 14
_UNIT = re.compile(r"(\d+)u\b")
_NAME = re.compile(r"@([a-z_]+)")
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def build(theme: Theme, em: float) -> str:
    """The sheet for a theme; `em` is the application font's size in pixels, so that all grows with the
    text.
    """
    folder = resources() / "themes"

    def pixels(units: int) -> int:
        return max(1, round(units * em / _UNITS_PER_EM))

    def image(name: str) -> str:
        return f'"{(folder / f"{name}-{theme.name}.svg").as_posix()}"'

    # Qt drops a radius that is larger than half the box, and sizes are rounded: the halves are counted here.
    given = {
        "chevron": image("chevron"),
        "chevronup": image("chevron-up"),
        "tick": image("tick"),
        "radio": f"{(pixels(16) + 2) // 2}px",
        "radio_on": f"{(pixels(8) + 2 * pixels(5)) // 2}px",
    }
    template = _COMMENT.sub("", (folder / "base.qss").read_text("utf-8"))
    sized = _UNIT.sub(lambda found: f"{pixels(int(found[1]))}px", template)
    return _NAME.sub(lambda found: given.get(found[1]) or theme[Role(found[1])], sized)
