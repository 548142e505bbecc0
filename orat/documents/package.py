"""Writes packages (.orat): a zip of JSON and attachments with their digests, locked by a password if wanted.

The format is published as database/reference/package-1.schema.json.
"""

import json
import secrets
import zipfile
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from hashlib import sha256
from io import BytesIO
from typing import Any

from orat.documents.archive import entry
from orat.domain import package as orat
from orat.domain.package import Package


def packed(package: Package, files: Mapping[str, bytes], password: str = "") -> bytes:
    """The file. `files` are the attachments' bytes by digest; with a password nobody reads it without."""
    content = {"kind": package.kind, "concerns": package.concerns, "answers": package.answers}
    parts = {
        orat.CONTENT: _json(content),
        **{f"{orat.FILES}{digest}": data for digest, data in files.items()},
    }
    manifest = {
        "format": orat.FORMAT, "version": orat.VERSION, "kind": package.kind, "register": package.register,
        "sender": package.sender, "to": package.to, "made_at": package.made_at, "example": package.example,
        "files": {name: sha256(data).hexdigest() for name, data in parts.items()},
    }  # fmt: skip
    plain = _zipped({orat.MANIFEST: _json(manifest), **parts})
    return _sealed(plain, password) if password else plain


def _sealed(plain: bytes, password: str) -> bytes:
    """A package in a package: AES-256-GCM under a key of the password; what the outer one says is vouched for
    too.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    salt, nonce = secrets.token_bytes(orat.SALT), secrets.token_bytes(orat.NONCE)
    key = Scrypt(salt=salt, length=orat.KEY, n=orat.COST, r=orat.BLOCK, p=orat.LANES).derive(
        password.encode()
    )
    manifest = _json(
        {
            "format": orat.FORMAT, "version": orat.VERSION,
            "sealed": {"salt": b64encode(salt).decode(), "nonce": b64encode(nonce).decode()},
        }
    )  # fmt: skip
    return _zipped({orat.MANIFEST: manifest, orat.SEALED: AESGCM(key).encrypt(nonce, plain, manifest)})


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(entry(name), data)
    return out.getvalue()


def _json(value: object) -> bytes:
    return json.dumps(_plain(value), ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8", "replace")


def _plain(value: Any) -> Any:
    """A value as JSON has it: codes, ISO days and times, sets as sorted lists."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(each) for each in value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
