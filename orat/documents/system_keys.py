"""Certificates whose keys the system keeps: in the Windows certificate store, also those on a card.

The keys never leave it: Windows signs, asks for the PIN itself, and this program sees neither. macOS and
Linux have no such store that a program can sign from without more of them: there a certificate is a file.
https://learn.microsoft.com/windows/win32/api/wincrypt/ and …/ncrypt/
"""

import ctypes
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_ubyte, c_uint32, c_void_p, c_wchar_p
from typing import Any

from orat.errors import EnvironmentFault, UserError

_MY_STORE = "MY"
_KEY_PROVIDER_INFO = 2
"""CERT_KEY_PROV_INFO_PROP_ID: the certificate has a key."""
_COMPARE_KEY, _ONLY_CNG = 0x4, 0x40000
"""CRYPT_ACQUIRE_COMPARE_KEY_FLAG and CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG."""
_PAD_PKCS1 = 0x2
_CANCELLED = frozenset({0x80090036, 0x8010006E, 0x800704C7})
"""NTE_USER_CANCELLED, SCARD_W_CANCELLED_BY_USER, ERROR_CANCELLED."""


class CertificateContext(ctypes.Structure):
    """CERT_CONTEXT."""

    _fields_ = [
        ("encoding", c_uint32),
        ("encoded", POINTER(c_ubyte)),
        ("length", c_uint32),
        ("info", c_void_p),
        ("store", c_void_p),
    ]


class Padding(ctypes.Structure):
    """BCRYPT_PKCS1_PADDING_INFO: by which algorithm the digest was made."""

    _fields_ = [("algorithm", c_wchar_p)]


_Context = POINTER(CertificateContext)


class SystemKeys:
    """The keys of the person who is logged in, through the two libraries of Windows that hold them."""

    def __init__(self, crypt32: Any, ncrypt: Any) -> None:
        self._crypt32 = crypt32
        self._ncrypt = ncrypt
        _declare(crypt32, ncrypt)

    def certificates(self) -> tuple[bytes, ...]:
        """Every certificate that has a key, as DER."""
        return tuple(_der(context) for context in self._with_keys())

    def sign_digest(self, certificate: bytes, digest: bytes) -> bytes:
        """The signature of a SHA-256 digest: PKCS#1 for an RSA key, as DER for one of a curve.

        Raises UserError("signing-cancelled"), EnvironmentFault("key-gone"), ("key-refused").
        """
        with closing(self._with_keys()) as contexts:
            for context in contexts:
                if _der(context) == certificate:
                    with self._key(context) as key:
                        return self._signature(key, digest, rsa=_is_rsa(certificate))
        raise EnvironmentFault("key-gone")

    def _with_keys(self) -> Generator[Any]:
        store = self._crypt32.CertOpenSystemStoreW(None, _MY_STORE)
        if not store:
            return
        context = None
        try:
            while context := self._crypt32.CertEnumCertificatesInStore(store, context):
                size = c_uint32()
                if self._crypt32.CertGetCertificateContextProperty(
                    context, _KEY_PROVIDER_INFO, None, byref(size)
                ):
                    yield context
        finally:
            if context:
                # The last one was not given back to be counted on from.
                self._crypt32.CertFreeCertificateContext(context)
            self._crypt32.CertCloseStore(store, 0)

    @contextmanager
    def _key(self, context: Any) -> Iterator[c_void_p]:
        key, kind, ours = c_void_p(), c_uint32(), c_int()
        if not self._crypt32.CryptAcquireCertificatePrivateKey(
            context, _COMPARE_KEY | _ONLY_CNG, None, byref(key), byref(kind), byref(ours)
        ):
            raise EnvironmentFault("key-gone")
        try:
            yield key
        finally:
            if ours.value:
                self._ncrypt.NCryptFreeObject(key)

    def _signature(self, key: c_void_p, digest: bytes, *, rsa: bool) -> bytes:
        padding = byref(Padding("SHA256")) if rsa else None
        flags = _PAD_PKCS1 if rsa else 0
        size = c_uint32()
        self._require(
            self._ncrypt.NCryptSignHash(key, padding, digest, len(digest), None, 0, byref(size), flags)
        )
        room = ctypes.create_string_buffer(size.value)
        self._require(
            self._ncrypt.NCryptSignHash(
                key, padding, digest, len(digest), room, size.value, byref(size), flags
            )
        )
        signature = room.raw[: size.value]
        return signature if rsa else _curve_signature(signature)

    @staticmethod
    def _require(status: int) -> None:
        if status & 0xFFFFFFFF in _CANCELLED:
            raise UserError("signing-cancelled")
        if status:
            raise EnvironmentFault("key-refused")


def system_keys() -> SystemKeys | None:
    """The system's keys; None where it keeps none that the program can sign with."""
    library: Any = vars(ctypes).get("WinDLL")
    return SystemKeys(library("crypt32"), library("ncrypt")) if library is not None else None


def _declare(crypt32: Any, ncrypt: Any) -> None:
    """How the functions are called; a handle is as wide as a pointer."""
    told: tuple[tuple[Callable[..., Any], Any, list[Any]], ...] = (
        (crypt32.CertOpenSystemStoreW, c_void_p, [c_void_p, c_wchar_p]),
        (crypt32.CertEnumCertificatesInStore, _Context, [c_void_p, _Context]),
        (
            crypt32.CertGetCertificateContextProperty,
            c_int,
            [_Context, c_uint32, c_void_p, POINTER(c_uint32)],
        ),
        (crypt32.CertFreeCertificateContext, c_int, [_Context]),
        (crypt32.CertCloseStore, c_int, [c_void_p, c_uint32]),
        (
            crypt32.CryptAcquireCertificatePrivateKey,
            c_int,
            [_Context, c_uint32, c_void_p, POINTER(c_void_p), POINTER(c_uint32), POINTER(c_int)],
        ),
        (
            ncrypt.NCryptSignHash,
            c_uint32,
            [
                c_void_p, POINTER(Padding), c_char_p, c_uint32, c_char_p, c_uint32, POINTER(c_uint32),
                c_uint32,
            ],
        ),
        (ncrypt.NCryptFreeObject, c_uint32, [c_void_p]),
    )  # fmt: skip
    for function, result, arguments in told:
        function.restype = result  # type: ignore[attr-defined]
        function.argtypes = arguments  # type: ignore[attr-defined]


def _der(context: Any) -> bytes:
    found = context.contents
    return bytes(found.encoded[: found.length])


def _is_rsa(certificate: bytes) -> bool:
    from pyhanko.keys import load_certs_from_pemder_data

    (found,) = load_certs_from_pemder_data(certificate)
    return bool(found.public_key.algorithm == "rsa")


def _curve_signature(pair: bytes) -> bytes:
    """The two numbers that Windows answers one after the other, as other programs expect them (RFC 3279)."""
    half = len(pair) // 2
    numbers = _der_of(0x02, _positive(pair[:half])) + _der_of(0x02, _positive(pair[half:]))
    return _der_of(0x30, numbers)


def _positive(number: bytes) -> bytes:
    """A number as short as it can be and never taken for a negative one."""
    value = int.from_bytes(number, "big")
    return value.to_bytes(value.bit_length() // 8 + 1, "big")


def _der_of(tag: int, content: bytes) -> bytes:
    """A DER value; none here is as long as 256 bytes."""
    length = bytes([len(content)]) if len(content) < 128 else bytes([0x81, len(content)])
    return bytes([tag]) + length + content
