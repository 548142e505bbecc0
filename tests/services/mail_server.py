"""A mail server of one's own: asks for a login over a locked way, and misbehaves as a test wants."""

import logging
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

USER, PASSWORD = "samordnare", "Hemligt-losen-47"


class Safe(KeyringBackend):
    """A system's safe, in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@dataclass
class Box:
    """What reached the server. `refuse` are addresses it will not take; `dies` closes it in mid-message."""

    refuse: frozenset[str] = frozenset()
    dies: bool = False
    letters: list[tuple[list[str], bytes]] = field(default_factory=list)
    server: Any = None

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if address in self.refuse:
            return "550 Hemlig serverkommentar om mottagaren"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.dies:
            server.transport.abort()
            return "250 OK"
        self.letters.append((list(envelope.rcpt_tos), envelope.content))
        return "250 OK"


def name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def self_signed(
    common: str, key: Any, *, days: int = 30, since: datetime | None = None, authority: bool = True
) -> x509.Certificate:
    begins = since or datetime.now(UTC) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(name(common))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )


def contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The server's side and the side of one who trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = self_signed("127.0.0.1", key)
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return server, ssl.create_default_context(
        cadata=certificate.public_bytes(serialization.Encoding.PEM).decode()
    )


def p12(common: str, password: str, *, since: datetime, days: int = 400) -> bytes:
    """A certificate file as people have them."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return pkcs12.serialize_key_and_certificates(
        common.encode(),
        key,
        self_signed(common, key, since=since, days=days),
        None,
        serialization.BestAvailableEncryption(password.encode()),
    )


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def running(box: Box, context: ssl.SSLContext | None) -> Iterator[int]:
    """The server at work; its port."""

    def allow(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (
            USER.encode(),
            PASSWORD.encode(),
        )
        return AuthResult(success=right, handled=False)

    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=free_port(),
        tls_context=context,
        require_starttls=context is not None,
        authenticator=allow,
        auth_required=context is not None,
        auth_require_tls=True,
    )
    for name in ("mail.log", "asyncio"):  # a caller that hangs up is told as an error
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()
