"""The safe around a register: opens it by password, recovery code or keyring, and changes what opens it.

Works on a data folder whose register nobody has open; see `Security` for what is done while it is.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from orat.domain import recovery_code
from orat.domain.meeting import Series
from orat.domain.safe import Protection, SafeView, require_good
from orat.errors import EnvironmentFault, UserError
from orat.services import key_ring
from orat.services.keeping.attempts import Attempts
from orat.services.keeping.second_place import SecondPlaceKeeper
from orat.storage import engine, keyfile, rekey
from orat.storage.keyfile import KeyFile, cipher_key
from orat.storage.shelf import FOLDER, Shelf
from orat.storage.store import FILE, Store

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The clock of ordinary days."""
    return datetime.now(UTC)


class Safe:
    """A key that is answered is for `Services.open`; keep it no longer than the register is open."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder
        self.attempts = Attempts(folder, clock)
        self._clock = clock
        self._path = folder.absolute() / FILE

    def view(self) -> SafeView:
        """How the register is guarded. Raises EnvironmentFault("key-file-missing"), ("key-file-damaged"),
        ("newer-key-file") where it is encrypted and nothing tells by what.
        """
        exists = self._path.is_file() and self._path.stat().st_size > 0
        if exists and engine.is_plain(self._path):
            return SafeView(protection=Protection.NONE, exists=True)
        kept = keyfile.read(self.folder)
        backed_up = any(backup.encrypted for backup in Shelf(self.folder / FOLDER).all())
        if not backed_up and (kept is None or not exists):
            # Nothing was ever encrypted here: a plain file whose beginning is damaged looks the same.
            return SafeView(protection=Protection.NONE, exists=exists)
        return replace(view_of(kept or self._kept(), wait=self.attempts.wait()), exists=exists)

    def by_password(self, password: str) -> str:
        """Raises UserError("password-refused"), ("wait")."""
        kept = self._kept()
        return self._ready(
            kept, tried(self.attempts, "password", lambda: keyfile.by_password(kept, password))
        )

    def by_code(self, text: str) -> str:
        """By the code on the recovery sheet. Raises UserError("wrong-code"), ("code-length"), ("code-group"),
        ("wait").
        """
        kept = self._kept()
        secret = recovery_code.read(text)
        return self._ready(kept, tried(self.attempts, "code", lambda: keyfile.by_recovery(kept, secret)))

    def by_keyring(self) -> str:
        """Raises EnvironmentFault("no-keyring"), ("key-not-in-keyring")."""
        kept = self._kept()
        return self._ready(kept, in_keyring(kept))

    def renew(self, code: str, password: str, again: str | None = None) -> str:
        """Open by the recovery code and let this password open from now on. Raises as `by_code`, and those
        of `require_good`.
        """
        require_good(password, again)
        key = self.by_code(code)
        kept = self._kept()
        keyfile.write(self.folder, guarded(kept, bytes_of(key), Protection.PASSWORD, password))
        log.info("safe.renewed")
        return key

    def begin(self, protection: Protection, password: str = "") -> str:
        """Guard a folder that nothing is kept in yet, whose register is then made anew by the key.

        Raises UserError("already-started"), those of `require_good`, EnvironmentFault("no-keyring").
        """
        key = keyfile.new_key()
        kept = guarded(keyfile.new_file(key), key, protection, password)
        empty = Store.open(self.folder, actor="", clock=self._clock)
        with empty.read() as reader:
            started = bool(reader.all(Series))
        if started:
            empty.close()
            raise UserError("already-started", folder=str(self.folder))
        empty.remove()
        keyfile.write(self.folder, kept)
        log.info("safe.begun protection=%s", protection.value)
        return cipher_key(key)

    def encrypt(self, protection: Protection, password: str = "") -> str:
        """Encrypt a plain register in its place, after a backup; its backups too, also in the second place
        if that is there.

        Raises those of `require_good`, EnvironmentFault("no-keyring"), ("locked"), ("disk-full").
        """
        key = keyfile.new_key()
        kept = guarded(keyfile.new_file(key), key, protection, password)
        self._change(None, kept, key)
        return cipher_key(key)

    def new_key(self, key: str, password: str = "") -> str:
        """Put the register under a new key, guarded as before; the old recovery sheet opens it no longer.

        Raises UserError("password-refused"), ("wait"), EnvironmentFault as `encrypt`.
        """
        kept = self._kept()
        old = bytes_of(key)
        protection = Protection.KEYRING if kept.keyring else Protection.PASSWORD
        if protection is Protection.PASSWORD:
            tried(self.attempts, "password", lambda: keyfile.by_password(kept, password))
        fresh = keyfile.new_key()
        earlier = (old, *keyfile.earlier_keys(kept, old))
        changed = guarded(keyfile.new_file(fresh, earlier=earlier), fresh, protection, password)
        self._change(key, changed, fresh)
        if kept.keyring:
            key_ring.keep(account(kept), "")
        return cipher_key(fresh)

    def _change(self, old: str | None, kept: KeyFile, key: bytes) -> None:
        rekey.change_key(
            self._path,
            old=old,
            new=cipher_key(key),
            keep_key=lambda: keyfile.write(self.folder, kept),
            now=self._clock(),
        )
        self._settle(kept, key)
        log.info("safe.key-changed encrypted=%d", int(old is None))

    def _ready(self, kept: KeyFile, key: bytes) -> str:
        """The key, once what an interrupted change of key began is carried through."""
        if not kept.settled:
            found = keyfile.fits(kept, self._path, key)
            if found is not None and found != key:
                rekey.change_key(
                    self._path, old=cipher_key(found), new=cipher_key(key), keep_key=lambda: None,
                    now=self._clock(),
                )  # fmt: skip
            self._settle(kept, key)
        return cipher_key(key)

    def _settle(self, kept: KeyFile, key: bytes) -> None:
        earlier = (None, *map(cipher_key, keyfile.earlier_keys(kept, key)))
        rekey.finish(self._path, cipher_key(key), earlier, shelves=self._elsewhere())
        keyfile.write(self.folder, replace(kept, settled=True))

    def _elsewhere(self) -> set[Path]:
        """The folders of this register's backups in the second place, as far as that is there."""
        newest = next(iter(Shelf(self.folder / FOLDER).all()), None)
        if newest is None or not newest.contents.lineage:
            return set()
        away = SecondPlaceKeeper(self.folder).backups(newest.contents.lineage)
        return {backup.path.parent for backup in away}

    def _kept(self) -> KeyFile:
        kept = keyfile.read(self.folder)
        if kept is None:
            raise EnvironmentFault("key-file-missing", folder=str(self.folder))
        return kept


def view_of(kept: KeyFile, *, wait: int = 0) -> SafeView:
    """What a key file says of how its register is guarded."""
    protection = Protection.KEYRING if kept.keyring else Protection.PASSWORD
    return SafeView(protection=protection, exists=True, has_sheet=kept.recovery is not None, wait=wait)


def guarded(kept: KeyFile, key: bytes, protection: Protection, password: str) -> KeyFile:
    """The file with this and no other guard, the keyring holding the key where that is it.

    Raises those of `require_good`, EnvironmentFault("no-keyring").
    """
    if protection is Protection.KEYRING:
        key_ring.keep(account(kept), key.hex())
        return replace(kept, keyring=True, password=None)
    require_good(password)
    return replace(keyfile.with_password(kept, key, password), keyring=False)


def in_keyring(kept: KeyFile) -> bytes:
    """The key that the keyring has. Raises EnvironmentFault("no-keyring"), ("key-not-in-keyring")."""
    try:
        key = bytes.fromhex(key_ring.kept(account(kept)) or "")
    except ValueError:
        key = b""
    if len(key) != keyfile.KEY_BYTES:
        raise EnvironmentFault("key-not-in-keyring")
    return key


def tried(attempts: Attempts, field: str, unwrap: Callable[[], bytes]) -> bytes:
    """What a secret opens; a wrong one is counted. Raises UserError("wait") and what `unwrap` raises."""
    attempts.require(field)
    try:
        key = unwrap()
    except UserError:
        attempts.failed()
        log.info("safe.refused by=%s", field)
        raise
    attempts.passed()
    return key


def account(kept: KeyFile) -> str:
    """The keyring's name for a register's key."""
    return f"register:{kept.id}"


def bytes_of(key: str) -> bytes:
    """The key in bytes, as it is kept."""
    return bytes.fromhex(key[2:-1])
