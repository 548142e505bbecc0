"""The style sheet: the template in resources/themes/base.qss with a theme's colours and the font's size
filled in.
"""

import re

from orat.paths import resources
from orat.ui.theme.roles import Role, Theme

_UNITS_PER_EM = 14
_UNIT = re.compile(r"(\d+)u\b")
_ROLE = re.compile(r"@([a-z_]+)")
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def build(theme: Theme, em: float) -> str:
    """The sheet for a theme; `em` is the application font's size in pixels, so that all grows with the
    text.
    """
    folder = resources() / "themes"
    files = {
        "chevron": (folder / f"chevron-{theme.name}.svg").as_posix(),
        "chevronup": (folder / f"chevron-up-{theme.name}.svg").as_posix(),
        "tick": (folder / f"tick-{theme.name}.svg").as_posix(),
    }
    template = _COMMENT.sub("", (folder / "base.qss").read_text("utf-8"))
    sized = _UNIT.sub(lambda found: f"{max(1, round(int(found[1]) * em / _UNITS_PER_EM))}px", template)
    return _ROLE.sub(
        lambda found: f'"{files[found[1]]}"' if found[1] in files else theme[Role(found[1])], sized
    )
