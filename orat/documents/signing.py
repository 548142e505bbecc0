"""Signatures in PDF files (PAdES B-B), and what those in a file are worth."""

import contextlib
import hashlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Any

from orat.documents.revisions import only_signed_since
from orat.documents.wording import Translate
from orat.domain.verdict import SignatureFound
from orat.errors import UserError

_FIELD = "Underskrift"
_PKCS7_DATA = bytes.fromhex("06092a864886f70d0107")
"""How the object identifier of the contents begins in every PKCS#12 file."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A key that is ready to sign; `name` is the certificate's common name."""

    name: str
    not_before: datetime
    not_after: datetime
    signer: Any = field(repr=False)


def certificate(p12: bytes, password: str) -> Certificate:
    """What a PKCS#12 file holds. Raises UserError("not-a-certificate"), ("wrong-password")."""
    if p12[:1] != b"\x30" or _PKCS7_DATA not in p12[:64]:
        raise UserError("not-a-certificate", field="file")
    from pyhanko.sign.signers import SimpleSigner

    try:
        signer = SimpleSigner.load_pkcs12_data(p12, other_certs=(), passphrase=password.encode())
    except ValueError:
        raise UserError("wrong-password", field="password") from None
    except AttributeError:
        raise UserError("not-a-certificate", field="file") from None
    found = signer.signing_cert
    return Certificate(_name_of(found), found.not_valid_before, found.not_valid_after, signer)


def held_elsewhere(der: bytes, sign_digest: Callable[[bytes], bytes]) -> Certificate:
    """A certificate whose key somebody else keeps, who signs SHA-256 digests with it."""
    from pyhanko.keys import load_certs_from_pemder_data
    from pyhanko.sign.signers import Signer
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Holder(Signer):
        """Asks for the signature of a digest."""

        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            # Asked for its length alone first: a key of 4096 bits signs in 512 bytes.
            return bytes(512) if dry_run else sign_digest(hashlib.new(digest_algorithm, data).digest())

    (found,) = load_certs_from_pemder_data(der)
    no_others: Any = SimpleCertificateStore
    signer = Holder(signing_cert=found, cert_registry=no_others())
    return Certificate(_name_of(found), found.not_valid_before, found.not_valid_after, signer)


def may_sign(der: bytes) -> bool:
    """Whether a certificate is for signing documents: no authority's, and not for something else alone."""
    from pyhanko.keys import load_certs_from_pemder_data

    try:
        (found,) = load_certs_from_pemder_data(der)
        usage = found.key_usage_value
        allowed = usage is None or bool({"digital_signature", "non_repudiation"} & usage.native)
        return allowed and not found.ca and found.public_key.algorithm in ("rsa", "ec")
    except (ValueError, TypeError, KeyError):
        return False


def has_field(pdf: bytes) -> bool:
    """Whether the document has a field made for a visible signature that is still empty."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    return any(True for _ in enumerate_sig_fields(PdfFileReader(BytesIO(pdf)), filled_status=False))


def sign(
    pdf: bytes, holder: Certificate, translate: Translate, *, visible: bool, reason: str, place: str
) -> bytes:
    """The document with a signature added after its own bytes, in the field made for it or in one that is
    not seen. Raises UserError("no-field") when a visible one is wanted and the document has no field left.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.stamp.noop import NoOpStampStyle

    class Writer(IncrementalPdfFileWriter):
        """Leaves the metadata as issued: rewritten, its extension schema would be lost, and PDF/A with it."""

        def _update_meta(self) -> None:
            pass

    writer = Writer(BytesIO(pdf))
    taken = [name for name, _, _ in enumerate_sig_fields(writer.prev)]
    empty = [name for name, _, _ in enumerate_sig_fields(writer.prev, filled_status=False)]
    if visible and not empty:
        raise UserError("no-field", field="visible")
    name = empty[0] if visible else f"{_FIELD} {len(taken) + 1}"
    if not visible:
        _add_unseen_field(writer, name, translate("Minutes", "Digital underskrift"))
    about = PdfSignatureMetadata(
        field_name=name, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=holder.name,
        reason=reason or None, location=place or None,
    )  # fmt: skip
    # A stamp of the library's own would be set in a font that is not in the file.
    made = PdfSigner(about, holder.signer, stamp_style=NoOpStampStyle())
    return bytes(made.sign_pdf(writer, existing_fields_only=True).getvalue())


def _add_unseen_field(writer: Any, name: str, description: str) -> None:
    """A field without extent on the first page, last in the document's structure: PDF/UA wants every field
    there, seen or not.
    """
    from pyhanko.pdf_utils.generic import ArrayObject, pdf_name
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field, enumerate_sig_fields

    append_signature_field(writer, SigFieldSpec(name, readable_field_name=description))
    field_ref = next(ref for each, _, ref in enumerate_sig_fields(writer) if each == name)
    field = field_ref.get_object()
    tree = writer.root["/StructTreeRoot"]
    whole, parents, key = tree["/K"][0], tree["/ParentTree"], int(tree["/ParentTreeNextKey"])
    entry = _dictionary(Type=pdf_name("/OBJR"), Pg=field.raw_get("/P"), Obj=field_ref)
    element = writer.add_object(
        _dictionary(
            Type=pdf_name("/StructElem"),
            S=pdf_name("/Form"),
            P=tree["/K"].raw_get(0),
            K=ArrayObject([entry]),
        )
    )
    whole["/K"].append(element)
    parents["/Nums"].extend([_number(key), element])
    tree[pdf_name("/ParentTreeNextKey")] = _number(key + 1)
    field[pdf_name("/StructParent")] = _number(key)
    for changed in (whole, parents, tree):
        writer.update_container(changed)


def _dictionary(**entries: Any) -> Any:
    from pyhanko.pdf_utils import generic

    made: Any = generic.DictionaryObject
    return made({generic.pdf_name(f"/{name}"): value for name, value in entries.items()})


def _number(value: int) -> Any:
    from pyhanko.pdf_utils import generic

    made: Any = generic.NumberObject
    return made(value)


def signatures(pdf: bytes, issued: int = 0) -> tuple[SignatureFound, ...]:
    """The signatures of a file, told without asking any network; () for a file that cannot be read.

    `covers` says that the file ends with what is signed, and that nothing but signatures came after the
    first `issued` bytes.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    with _quiet():
        try:
            reader = PdfFileReader(BytesIO(pdf), strict=False)
            found = reader.embedded_regular_signatures
            only = not issued or only_signed_since(reader, issued)
            last = len(found) - 1
            return tuple(_judged(reader, each, only, at == last) for at, each in enumerate(found))
        except (PdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
            return ()


def _judged(reader: Any, found: Any, only_signed: bool, last: bool) -> SignatureFound:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    try:
        status = validate_pdf_signature(
            found, signer_validation_context=ValidationContext(trust_roots=[], allow_fetching=False)
        )
    except (SignatureValidationError, ValueError):
        return SignatureFound(signer="", at=None, whole=False, trusted=None, covers=False)
    whole_file = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return SignatureFound(
        signer=_name_of(status.signing_cert),
        at=status.signer_reported_dt,
        whole=bool(status.intact and status.valid and (status.docmdp_ok or _signed_over(reader, found))),
        trusted=None,
        covers=only_signed and (whole_file or not last),
    )


def _signed_over(reader: Any, found: Any) -> bool:
    """Whether nothing but signatures came after one that allows more of them. The library takes the place
    of a field in the document's structure for an alteration.
    """
    _, _, start, length = found.byte_range
    return found.docmdp_level is None and only_signed_since(reader, start + length)


def _name_of(cert: Any) -> str:
    names = cert.subject.native
    found = names.get("common_name") or names.get("organization_name") or ""
    return found if isinstance(found, str) else found[0]


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What pyHanko says of a strange certificate is answered, not logged: it quotes names."""
    loggers = [logging.getLogger(name) for name in ("pyhanko", "pyhanko_certvalidator")]
    levels = [each.level for each in loggers]
    for each in loggers:
        each.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for each, level in zip(loggers, levels, strict=True):
            each.setLevel(level)
