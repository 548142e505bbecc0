"""Signing documents of record with a certificate from a PKCS#12 file; the signed bytes are kept too."""

from dataclasses import replace

from orat.documents import signing
from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.domain.text import clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.issuing import Press, Translate, keep_issued
from orat.services.sendables import Sheets
from orat.storage.store import Store


class Signing(Desk):
    """Use cases on signatures. Neither the key nor its password is kept anywhere."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate
        self._sheets = Sheets(self, Press(translate))

    def can_show(self, source: Sendable) -> bool:
        """Whether the document was made with room for a visible signature."""
        with self._store.read() as reader:
            return signing.has_field(self._sheets.read(reader, source).data)

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
        if not holder.not_before <= self._now() <= holder.not_after:
            raise UserError("certificate-expired", field="file", day=f"{holder.not_after:%Y-%m-%d}")
        reason, place = clean_line(reason, "reason"), clean_line(place, "place")
        with self._store.write("document.sign", undoable=False) as work:
            sheet = self._sheets.read(work, source)
            if sheet.what.version_id is None and sheet.what.document_id is None:
                raise UserError("not-finalised")
            data = signing.sign(
                sheet.data, holder, self._translate, visible=visible, reason=reason, place=place
            )
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
