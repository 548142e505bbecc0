"""Signing with a key that Windows keeps, against stand-ins that hold real keys behind the same calls."""

import ctypes
import hashlib
import sys
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed, decode_dss_signature

from orat.documents import signing
from orat.documents.render import render
from orat.documents.system_keys import CertificateContext, SystemKeys, system_keys
from orat.errors import EnvironmentFault, UserError
from tests.documents.samples import NOTES, in_swedish
from tests.services.mail_server import self_signed

SINCE = datetime(2026, 1, 1, tzinfo=UTC)


class Windows:
    """What crypt32 and ncrypt do, with certificates in a list; it counts what is opened and given back."""

    def __init__(self, *holders: tuple[bytes, Any]) -> None:
        self.holders = holders
        self.refusal = 0
        self.opened = {"store": 0, "context": 0, "key": 0}
        self._kept: list[Any] = []
        self.crypt32 = SimpleNamespace(
            CertOpenSystemStoreW=self._function(self._open),
            CertEnumCertificatesInStore=self._function(self._next),
            CertGetCertificateContextProperty=self._function(self._has_key),
            CertFreeCertificateContext=self._function(self._free),
            CertCloseStore=self._function(self._close),
            CryptAcquireCertificatePrivateKey=self._function(self._acquire),
        )
        self.ncrypt = SimpleNamespace(
            NCryptSignHash=self._function(self._sign), NCryptFreeObject=self._function(self._release)
        )

    @staticmethod
    def _function(call: Any) -> Any:
        """Something that types can be declared on, as on a function of a library."""

        class Function:
            def __call__(self, *arguments: Any) -> Any:
                told: Any = self
                assert len(arguments) == len(told.argtypes)
                for argument, kind in zip(arguments, told.argtypes, strict=True):
                    kind.from_param(argument)
                return call(*arguments)

        return Function()

    def _open(self, _provider: Any, name: str) -> int:
        assert name == "MY"
        self.opened["store"] += 1
        return 1

    def _next(self, _store: int, before: Any) -> Any:
        at = 0
        if before:
            at = before.contents.store
            self.opened["context"] -= 1
        if at >= len(self.holders):
            return ctypes.POINTER(CertificateContext)()
        der = self.holders[at][0]
        data = (ctypes.c_ubyte * len(der))(*der)
        self._kept.append(data)
        self.opened["context"] += 1
        return ctypes.pointer(CertificateContext(1, data, len(der), None, at + 1))

    def _has_key(self, context: Any, kind: int, _data: Any, _size: Any) -> int:
        assert kind == 2
        return int(self.holders[context.contents.store - 1][1] is not None)

    def _free(self, _context: Any) -> int:
        self.opened["context"] -= 1
        return 1

    def _close(self, _store: int, _flags: int) -> int:
        self.opened["store"] -= 1
        return 1

    def _acquire(self, context: Any, flags: int, _window: Any, key: Any, _kind: Any, ours: Any) -> int:
        assert flags == 0x40004
        if self.holders[context.contents.store - 1][1] == "gone":
            return 0
        key._obj.value = context.contents.store
        ours._obj.value = 1
        self.opened["key"] += 1
        return 1

    def _release(self, _key: Any) -> int:
        self.opened["key"] -= 1
        return 0

    def _sign(
        self, key: Any, scheme: Any, digest: bytes, length: int, room: Any, most: int, size: Any, flags: int
    ) -> int:
        assert len(digest) == length == 32
        held = self.holders[key.value - 1][1]
        if isinstance(held, rsa.RSAPrivateKey):
            assert (scheme._obj.algorithm, flags) == ("SHA256", 2)
            made = held.sign(digest, padding.PKCS1v15(), Prehashed(hashes.SHA256()))
        else:
            assert (scheme, flags) == (None, 0)
            pair = decode_dss_signature(held.sign(digest, ec.ECDSA(Prehashed(hashes.SHA256()))))
            width = (held.curve.key_size + 7) // 8
            made = b"".join(number.to_bytes(width, "big") for number in pair)
        size._obj.value = len(made)
        if room is None:
            return 0
        if self.refusal:
            return self.refusal
        assert most >= len(made)
        ctypes.memmove(room, made, len(made))
        return 0


def holder(name: str, key: Any, since: datetime = SINCE) -> tuple[bytes, Any]:
    """A certificate and its key."""
    return self_signed(name, key, since=since, days=400, authority=False).public_bytes(
        serialization.Encoding.DER
    ), key


RSA = holder("Åsa Öberg", rsa.generate_private_key(public_exponent=65537, key_size=2048))
CURVE = holder("Bo Ek", ec.generate_private_key(ec.SECP256R1()))
ALONE = (CURVE[0], None)


def keys_of(windows: Windows) -> SystemKeys:
    return SystemKeys(windows.crypt32, windows.ncrypt)


LONG = holder("Cy Al", ec.generate_private_key(ec.SECP521R1()))


@pytest.mark.parametrize("held", [RSA, CURVE, LONG])
def test_a_document_is_signed_by_a_key_that_never_leaves_the_system(held: tuple[bytes, Any]) -> None:
    windows = Windows(ALONE, RSA, CURVE, LONG)
    keys = keys_of(windows)
    assert held[0] in keys.certificates()
    by = signing.held_elsewhere(held[0], lambda digest: keys.sign_digest(held[0], digest))
    pdf = render(NOTES, in_swedish)
    data = signing.sign(pdf, by, in_swedish, visible=False, reason="", place="")
    assert data.startswith(pdf)
    (found,) = signing.signatures(data, len(pdf))
    assert (found.signer, found.whole, found.covers) == (by.name, True, True)
    assert windows.opened == {"store": 0, "context": 0, "key": 0}


def test_certificates_without_a_key_are_not_told_of() -> None:
    assert keys_of(Windows(ALONE)).certificates() == ()
    assert keys_of(Windows()).certificates() == ()


def test_a_key_that_is_gone_or_refused_and_a_person_who_changed_their_mind() -> None:
    digest = hashlib.sha256(b"").digest()
    windows = Windows(RSA, (CURVE[0], "gone"))
    with pytest.raises(EnvironmentFault, match="key-gone"):
        keys_of(windows).sign_digest(CURVE[0], digest)
    with pytest.raises(EnvironmentFault, match="key-gone"):
        keys_of(Windows()).sign_digest(RSA[0], digest)
    windows.refusal = 0x8010006E
    with pytest.raises(UserError, match="signing-cancelled"):
        keys_of(windows).sign_digest(RSA[0], digest)
    windows.refusal = 0x80090010
    with pytest.raises(EnvironmentFault, match="key-refused"):
        keys_of(windows).sign_digest(RSA[0], digest)
    assert windows.opened == {"store": 0, "context": 0, "key": 0}


def test_what_is_no_certificate_for_signing_is_not_offered() -> None:
    assert signing.may_sign(RSA[0])
    assert signing.may_sign(CURVE[0])
    assert not signing.may_sign(b"no certificate")
    authority = self_signed("Rot", RSA[1], since=SINCE)
    assert not signing.may_sign(authority.public_bytes(serialization.Encoding.DER))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has keys")
def test_elsewhere_the_system_has_no_keys_to_sign_with() -> None:
    assert system_keys() is None
