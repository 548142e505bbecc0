"""Backups from before a change of key: opened by a key that is still known, or by their own password."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from orat.domain import recovery_code
from orat.domain.backups import Backup
from orat.errors import EnvironmentFault, UserError
from orat.services.keeping.attempts import Attempts
from orat.services.keeping.safe import bytes_of, tried
from orat.storage import engine, keyfile
from orat.storage.keyfile import KeyFile, cipher_key


class OldKeys:
    """Knows the register's present key and those before it that its key file still tells, and learns others.

    A second place that was away when the key was changed has backups under the old one, with its key file.
    """

    def __init__(self, folder: Path, key: str | None, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._key = key
        self._attempts = Attempts(folder, clock)
        self._learnt: list[str] = []

    def of(self, backup: Backup) -> str | None:
        """The key that opens a backup, None for a plain one. Raises EnvironmentFault("backup-other-key")."""
        if engine.is_plain(backup.path):
            return None
        for key in self._known():
            if engine.opens(backup.path, key, sealed=True):
                return key
        raise EnvironmentFault("backup-other-key", name=backup.name)

    def learn(self, backup: Backup, *, password: str = "", code: str = "") -> None:
        """Open a backup by the password or the recovery code of its time, and know its key from then on.

        Raises UserError("password-refused"), ("wrong-code"), ("code-length"), ("code-group"), ("wait"), and
        EnvironmentFault("backup-key-file-missing") where nothing tells what they open.
        """
        files = tuple(self._files(backup))
        if not files:
            raise EnvironmentFault("backup-key-file-missing", folder=str(backup.path.parent))
        if code:
            secret = recovery_code.read(code)
            refused, field = UserError("wrong-code", field="code"), "code"
            unwrap: Callable[[KeyFile], bytes] = lambda kept: keyfile.by_recovery(kept, secret)  # noqa: E731
        else:
            refused, field = UserError("password-refused", field="password"), "password"
            unwrap = lambda kept: keyfile.by_password(kept, password)  # noqa: E731

        def opened() -> bytes:
            for kept in files:
                try:
                    key = unwrap(kept)
                except UserError:
                    continue
                for each in (key, *keyfile.earlier_keys(kept, key)):
                    if engine.opens(backup.path, cipher_key(each), sealed=True):
                        return each
            raise refused

        self._learnt.append(cipher_key(tried(self._attempts, field, opened)))

    def _known(self) -> Iterator[str]:
        if self._key is not None:
            yield self._key
            present = bytes_of(self._key)
            try:
                kept = keyfile.read(self._folder)
            except EnvironmentFault:
                kept = None
            if kept is not None:
                yield from map(cipher_key, keyfile.earlier_keys(kept, present))
        yield from self._learnt

    def _files(self, backup: Backup) -> Iterator[KeyFile]:
        """The key files beside a backup first: they came along with it."""
        seen: set[str] = set()
        places = (backup.path.parent, self._folder)
        for kept in (each for place in places for each in (*keyfile.lying_in(place), *keyfile.others(place))):
            if kept.id not in seen:
                seen.add(kept.id)
                yield kept
