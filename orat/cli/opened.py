"""What every command starts from and ends with: a register that is open, and an exit code."""

from datetime import date
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from orat import paths
from orat.errors import UserError

if TYPE_CHECKING:
    from orat.services.house import Services

OK, WRONG, FAILED = 0, 1, 2
"""Exit codes: all well; something is wrong with the data; the command could not be carried out."""


def existing(folder: Path) -> "Services":
    """The services of a folder that holds a register; a missing one is never made by looking."""
    if not (folder / "orat.db").is_file():
        raise UserError("no-register", folder=str(folder))
    return open_register(folder)


def open_register(folder: Path) -> "Services":
    """The services of a folder, made into a register when it is none."""
    from orat.services.house import Services

    return Services.open(
        folder, actor=getuser(), database=paths.database(), translate=lambda _context, text: text
    )


def day(text: str) -> date:
    """A day as the command line has it. Raises UserError("not-a-day")."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError("not-a-day", text=text) from None


def unit_id(services: "Services", name: str) -> int:
    """The id of a unit by its name or short name. Raises UserError("no-such-unit", name=…)."""
    wanted = name.casefold()
    for unit in services.register.directory().units:
        if wanted in (unit.name.casefold(), unit.short_name.casefold()):
            return unit.id
    raise UserError("no-such-unit", name=name)
