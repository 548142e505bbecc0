"""Signing documents of record by a certificate in a file or of the system; the signed bytes are kept too."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from orat.documents import signing
from orat.documents.system_keys import SystemKeys
from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.domain.text import clean_line
from orat.errors import EnvironmentFault, UserError
from orat.services.desk import Desk
from orat.services.documents.issuing import Press, Translate, keep_issued
from orat.services.documents.sendables import Sheets
from orat.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCertificate:
    """A certificate that the system keeps the key of; `fingerprint` is its SHA-256 in hex."""

    name: str
    not_after: datetime
    fingerprint: str


class Signing(Desk):
    """Use cases on signatures. Neither the key nor its password is kept anywhere.

    `keys` are those that the system keeps; None where it keeps none that can be used.
    """

    def __init__(self, store: Store, translate: Translate, keys: SystemKeys | None = None) -> None:
        super().__init__(store)
        self._translate = translate
        self._keys = keys
        self._sheets = Sheets(self, Press(store, translate))

    def can_show(self, source: Sendable) -> bool:
        """Whether the document was made with room for a visible signature."""
        with self._store.read() as reader:
            return signing.has_field(self._sheets.read(reader, source).data)

    def certificates(self) -> tuple[OwnCertificate, ...]:
        """The certificates of the system that can sign now, by name. Empty where the system has none."""
        now = self._now()
        found = [
            OwnCertificate(
                name=holder.name,
                not_after=holder.not_after,
                fingerprint=hashlib.sha256(der).hexdigest(),
            )
            for der, holder in self._held()
            if holder.not_before <= now <= holder.not_after
        ]
        return tuple(sorted(found, key=lambda each: (each.name, each.not_after)))

    def sign_by_system(
        self, source: Sendable, fingerprint: str, *, visible: bool = False, reason: str = "", place: str = ""
    ) -> Done[IssuedDocument]:
        """The same as `sign` with a certificate of the system, which asks for its PIN itself.

        Raises EnvironmentFault("key-gone"), ("key-refused"), UserError("signing-cancelled"),
        ("certificate-expired"), ("no-field").
        """
        for der, holder in self._held():
            if hashlib.sha256(der).hexdigest() == fingerprint:
                return self._signed(source, holder, visible=visible, reason=reason, place=place)
        raise EnvironmentFault("key-gone", field="own")

    def sign(
        self,
        source: Sendable,
        p12: bytes,
        password: str,
        *,
        visible: bool = False,
        reason: str = "",
        place: str = "",
    ) -> Done[IssuedDocument]:
        """Sign a version or an issued document, and keep the result as a document of its own. Cannot be
        undone.

        Raises UserError("wrong-password"), ("not-a-certificate"), ("certificate-expired"), ("no-field").
        """
        holder = signing.certificate(p12, password)
        return self._signed(source, holder, visible=visible, reason=reason, place=place)

    def _held(self) -> list[tuple[bytes, signing.Certificate]]:
        """The system's certificates that are for signing, each with what signs by it."""
        keys = self._keys
        if keys is None:
            return []
        return [
            (der, signing.held_elsewhere(der, partial(keys.sign_digest, der)))
            for der in keys.certificates()
            if signing.may_sign(der)
        ]

    def _signed(
        self, source: Sendable, holder: signing.Certificate, *, visible: bool, reason: str, place: str
    ) -> Done[IssuedDocument]:
        if not holder.not_before <= self._now() <= holder.not_after:
            raise UserError("certificate-expired", field="file", day=f"{holder.not_after:%Y-%m-%d}")
        reason, place = clean_line(reason, "reason"), clean_line(place, "place")
        # Signed before anything is written: a card may wait for its PIN for as long as a person takes.
        with self._store.read() as reader:
            sheet = self._sheets.read(reader, source)
        if sheet.what.version_id is None and sheet.what.document_id is None:
            raise UserError("not-finalised")
        data = signing.sign(sheet.data, holder, self._translate, visible=visible, reason=reason, place=place)
        with self._store.write("document.sign", undoable=False) as work:
            if self._sheets.read(work, sheet.what).digest != sheet.digest:
                raise UserError("document-changed")
            signers = (*filter(None, [sheet.facts.signer]), holder.name)
            document = keep_issued(
                work,
                replace(
                    sheet.facts,
                    id=0,
                    data=data,
                    issued_at=self._now(),
                    author=self._store.actor,
                    signer=", ".join(signers),
                ),
            )
            work.fact(title=document.title)
        return Done(document, work.change)
