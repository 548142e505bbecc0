"""The door to a data folder's register: who may come in, by what, and whether to write."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from orat.domain.safe import Protection, SafeView
from orat.errors import EnvironmentFault, UserError
from orat.services.concerns.opened_copies import forget_copies
from orat.services.documents.outgoing import clear_out
from orat.services.keeping.access import hindrance
from orat.services.keeping.holding import Holding
from orat.services.keeping.safe import Safe

if TYPE_CHECKING:
    from orat.services.house import Services

Enter = Callable[[str | None, bool], "Services"]
"""Opens the services with a key, for reading only or not."""


class Door:
    """Every method that opens runs on the thread that the services will live on, with nothing open before."""

    def __init__(self, folder: Path, enter: Enter, holding: Holding) -> None:
        self.safe = Safe(folder)
        self.hindered: EnvironmentFault | None = None
        """Why the register may only be read; None when it may be written in."""
        self.key: str | None = None
        """What opened the register, for those who must open it again while nobody else does."""
        self._folder = folder
        self._enter = enter
        self._holding = holding

    def open(self) -> "Services":
        """Come in where nothing is to be asked. Raises UserError("password-needed"),
        EnvironmentFault("key-not-in-keyring"), ("no-keyring") and those of `Services.open`.
        """
        self.shut()
        if self._holding.held:
            # What a killed program left in the open is gone before anybody is asked for anything.
            forget_copies(self._folder)
            clear_out(self._folder)
        match self.safe.view().protection:
            case Protection.NONE:
                return self._in(None)
            case Protection.KEYRING:
                return self._in(self.safe.by_keyring())
            case Protection.PASSWORD:
                raise UserError("password-needed")

    def again(self) -> "Services":
        """Come in by the key that opened last, as after something that was refused."""
        return self._in(self.key)

    def by_password(self, password: str) -> "Services":
        """Come in by the password. Raises UserError("password-refused"), ("wait")."""
        return self._in(self.safe.by_password(password))

    def by_code(self, code: str, password: str, again: str) -> "Services":
        """Come in by the recovery sheet and let this password open from now on. Raises as `Safe.renew`."""
        self._require_writable()
        return self._in(self.safe.renew(code, password, again))

    def begin(self, protection: Protection, password: str) -> "Services":
        """Make a register that is encrypted from its first byte. Raises as `Safe.begin`."""
        self._require_writable()
        return self._in(self.safe.begin(protection, password))

    def encrypt(self, protection: Protection, password: str) -> "Services":
        """Encrypt the plain register. Raises as `Safe.encrypt`; it is then as it was, and shut."""
        self._require_writable()
        return self._in(self.safe.encrypt(protection, password))

    def change_key(self, password: str) -> "Services":
        """Put the register under a new key. Raises as `Safe.new_key`; it is then as it was, and shut."""
        self._require_writable()
        key = self.safe.by_password(password) if password else self.safe.by_keyring()
        return self._in(self.safe.new_key(key, password))

    def lock(self) -> "Services":
        """Forget the key, and say what is needed: UserError("password-needed")."""
        self.shut()
        raise UserError("password-needed")

    def shut(self) -> None:
        """Forget the key."""
        self.key = None

    def view(self) -> SafeView:
        """How the register is guarded; not while it is open."""
        return self.safe.view()

    def _in(self, key: str | None) -> "Services":
        self.hindered = hindrance(self._folder, self._holding)
        self.key = key
        if self.hindered is not None and not (self._folder / "orat.db").is_file():
            raise self.hindered
        return self._enter(key, self.hindered is not None)

    def _require_writable(self) -> None:
        found = hindrance(self._folder, self._holding)
        if found is not None:
            raise found
