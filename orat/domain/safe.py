"""How a register is kept from others' eyes: what guards it, and what makes a password good enough."""

from dataclasses import dataclass
from enum import StrEnum

from orat.errors import UserError

LEAST = 12
"""Characters that a password has at least: length is worth more than signs (NIST SP 800-63B, 5.1.1)."""
_LEAST_DIFFERENT = 5


class Protection(StrEnum):
    """What opens the register."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - a way, not a secret
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeView:
    """How a data folder's register is guarded.

    `exists`: there is a register; `has_keyring`: this computer has a safe for keys; `has_sheet`: a recovery
    sheet opens the register too; `wait`: seconds until the next try at a password.
    """

    protection: Protection
    exists: bool = False
    has_keyring: bool = False
    has_sheet: bool = False
    wait: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A recovery sheet that is made but not in force yet; `secret` is what its code stands for."""

    secret: bytes
    data: bytes


def require_good(password: str, again: str | None = None) -> None:
    """Raise UserError("password-short"), ("password-easy") or ("password-differs") for what will not do."""
    if len(password) < LEAST:
        raise UserError("password-short", field="password", limit=LEAST)
    if len(set(password.casefold())) < _LEAST_DIFFERENT:
        raise UserError("password-easy", field="password")
    if again is not None and again != password:
        raise UserError("password-differs", field="again")
