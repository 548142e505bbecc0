"""What guards the open register: password or keyring, and the recovery sheet. Its changes leave a trace."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from orat.domain import recovery_code
from orat.domain.changes import Done
from orat.domain.register import Setting
from orat.domain.safe import Protection, SafeView, Sheet, require_good
from orat.errors import EnvironmentFault
from orat.services import key_ring
from orat.services.desk import Desk
from orat.services.keeping.attempts import Attempts
from orat.services.keeping.safe import account, guarded, in_keyring, tried, view_of
from orat.services.settings_of import document_settings, keep
from orat.storage import keyfile
from orat.storage.keyfile import KeyFile
from orat.storage.log import ASIDE
from orat.storage.store import Store

if TYPE_CHECKING:
    from orat.services.documents.issuing import Translate

_TRACE = "security.changed"


class Security(Desk):
    """Use cases on the open safe. Where a password guards it, what alters the guard asks for it."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate
        self._folder = store.path.parent
        self._attempts = Attempts(self._folder, store.clock)

    def protection(self) -> Protection:
        """What guards the register."""
        return self.guarded().protection

    def view(self) -> SafeView:
        """How the register is guarded, and whether this computer has a keyring, which takes time to find."""
        return replace(self.guarded(), has_keyring=key_ring.has_key_ring())

    def change_password(self, present: str, password: str, again: str | None = None) -> Done[None]:
        """Another password. Raises UserError("password-refused", field="present"), ("wait") and those of
        `require_good`.
        """
        require_good(password, again)
        kept = self._kept()
        key = self._key(kept, present)
        return self._keep(keyfile.with_password(kept, key, password), "security.password")

    def use_keyring(self, present: str) -> Done[None]:
        """Let the keyring open the register, and no password. Raises as `change_password`, and
        EnvironmentFault("no-keyring").
        """
        kept = self._kept()
        key = self._key(kept, present)
        return self._keep(guarded(kept, key, Protection.KEYRING, ""), "security.keyring")

    def use_password(self, password: str, again: str | None = None) -> Done[None]:
        """Let a password open the register, and not the keyring. Raises those of `require_good`."""
        require_good(password, again)
        kept = self._kept()
        done = self._keep(guarded(kept, self._key(kept), Protection.PASSWORD, password), "security.password")
        if kept.keyring:
            key_ring.keep(account(kept), "")
        return done

    def sheet(self, present: str = "") -> Sheet:
        """A new recovery sheet; the old one holds until `confirm`. Raises as `change_password`."""
        self._key(self._kept(), present)
        secret = secrets.token_bytes(recovery_code.BYTES)
        return Sheet(secret=secret, data=self._print(secret))

    def confirm(self, sheet: Sheet, present: str = "") -> Done[None]:
        """The sheet is on paper: from now on it opens the register, and no earlier one does."""
        kept = self._kept()
        key = self._key(kept, present)
        return self._keep(keyfile.with_recovery(kept, key, sheet.secret), "security.sheet")

    def note(self, verb: str) -> Done[None]:
        """Leave the trace of what was done to the safe while the register was closed."""
        with self._store.write(verb, run=ASIDE) as work:
            keep(work, _TRACE, f"{self._now().isoformat()} {verb}")
        return Done(None, work.change)

    def _keep(self, kept: KeyFile, verb: str) -> Done[None]:
        keyfile.write(self._folder, kept)
        return self.note(verb)

    def _key(self, kept: KeyFile, present: str = "") -> bytes:
        if kept.keyring:
            return in_keyring(kept)
        return tried(self._attempts, "present", lambda: keyfile.by_password(kept, present, field="present"))

    def guarded(self) -> SafeView:
        """The same at once, without looking for a keyring."""
        if self._store.key is None:
            return SafeView(protection=Protection.NONE, exists=True)
        return view_of(self._kept())

    def _kept(self) -> KeyFile:
        kept = keyfile.read(self._folder)
        if kept is None:
            raise EnvironmentFault("key-file-missing", folder=str(self._folder))
        return kept

    def _print(self, secret: bytes) -> bytes:
        # reportlab takes a quarter of a second to import and most starts of the program print nothing.
        from orat.documents.languages import speaking
        from orat.documents.pdf.paper import to_pdf
        from orat.documents.recovery_sheet import recovery_sheet

        with self._store.read() as reader:
            settings = document_settings(reader)
            named = reader.one(Setting, key="register.id")
        return to_pdf(
            recovery_sheet(
                recovery_code.written(secret),
                organisation=settings.organisation,
                folder=str(self._folder),
                register=named.value[:8].upper() if named else "",
                made_at=self._now(),
                language=settings.language,
                translate=speaking(settings.language, self._translate),
            )
        )
