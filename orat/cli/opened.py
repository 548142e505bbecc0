"""What every command starts from and ends with: a register that is open, and an exit code."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from orat import paths
from orat.errors import EnvironmentFault, UserError
from orat.settings import actor_in

if TYPE_CHECKING:
    from orat.services.house import Services

OK, WRONG, FAILED = 0, 1, 2
"""Exit codes: all well; something is wrong with the data; the command could not be carried out."""
PASSWORD_VARIABLE = "ORAT_PASSWORD"  # noqa: S105 - the name, not a password
_WAIT = 3.0
"""Seconds that another command is waited for."""


@contextmanager
def opened(
    arguments: argparse.Namespace, folder: Path, *, writes: bool = False, makes: bool = False
) -> "Iterator[Services]":
    """The services of a folder, closed afterwards; only one that `makes` may find no register there.

    Where the window has the register it is read beside it. Raises UserError("no-register"), and where the
    command `writes`, what stands in the way of that (see `hindrance`).
    """
    from orat.services.house import Services
    from orat.services.keeping.access import hindrance
    from orat.services.keeping.holding import Holding

    if not makes and not (folder / "orat.db").is_file():
        raise UserError("no-register", folder=str(folder))
    holding = Holding(folder)
    try:
        hindered = hindrance(folder, holding, wait=_WAIT if writes or makes else 0)
        if hindered is not None and (writes or makes):
            raise hindered
        services = Services.open(
            folder,
            actor=actor_in(folder),
            database=paths.database(),
            translate=lambda _context, text: text,
            key=key_of(arguments, folder),
            read_only=hindered is not None,
        )
        try:
            yield services
        finally:
            services.close()
    finally:
        holding.release()


def key_of(arguments: argparse.Namespace, folder: Path) -> str | None:
    """The key of an encrypted register: from the keyring, or by the password of a file, the environment or
    whoever sits there. Raises UserError("password-needed"), ("password-refused"), ("wait") and others.
    """
    from orat.domain.safe import Protection
    from orat.services.keeping.safe import Safe

    safe = Safe(folder)
    match safe.view().protection:
        case Protection.NONE:
            return None
        case Protection.KEYRING:
            return safe.by_keyring()
        case Protection.PASSWORD:
            return safe.by_password(_password(getattr(arguments, "password_file", None)))


def _password(file: Path | None) -> str:
    """Never from an argument: everybody on the computer can see those."""
    if file is not None:
        return password_in(file)
    if (said := os.environ.get(PASSWORD_VARIABLE)) is not None:
        return said
    if sys.stdin.isatty():
        return getpass.getpass("Lösenord: ", sys.stderr)
    raise UserError("password-needed", variable=PASSWORD_VARIABLE)


def password_in(file: Path) -> str:
    """The password that a file holds. Raises EnvironmentFault("file-unreadable")."""
    try:
        return file.read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault("file-unreadable", path=str(file)) from error


def told_on(stream: TextIO, deed: str) -> Callable[[float], None] | None:
    """What tells on a terminal how far a deed has come, 0 to 1, on one line; None where nobody looks."""
    if not stream.isatty():
        return None
    shown = ""

    def told(done: float) -> None:
        nonlocal shown
        text = f"\r{deed} … {done:.0%}" if done < 1 else f"\r{' ' * (len(deed) + 8)}\r"
        if text != shown:
            shown = text
            stream.write(text)
            stream.flush()

    return told


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
