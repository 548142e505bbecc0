"""The key file beside an encrypted register: its random key, wrapped by a password and by the recovery code.

The database is always keyed by 256 random bits. What a person knows only opens one of the wrappings, so a
new password is a small file written anew and never a database. The format is versioned JSON; wrapping is
AES-256-GCM under a key from scrypt (RFC 7914), bound to the register's key and to what the wrapping is for.
"""

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from orat.errors import EnvironmentFault, UserError
from orat.storage import engine
from orat.storage.backup import settle_folder
from orat.storage.shelf import FOLDER

FILE = "orat.key"
"""The key file's name in the data folder."""
VERSION = 1
KEY_BYTES = 32

_COST = (1 << 15, 8, 1)
"""scrypt's N, r and p: 32 MiB and some 100 ms, of the 250 ms that opening may take longer than plain."""
_COST_LIMITS = (1 << 20, 16, 8)
"""A file that asks for more is not ours, or means to hang the program."""
_NONCE = 12
_BYTES = ("nonce", "sealed", "salt")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key sealed by a secret; `cost` is scrypt's N, r, p, or empty where the secret is a key itself."""

    nonce: bytes
    sealed: bytes = field(repr=False)
    salt: bytes = b""
    cost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What one key file holds. `keyring` says that the system's keyring has the key, by the file's id.

    Until it is `settled`, something may still be under an earlier key or plain.
    `earlier` are keys that the register had before, sealed by the present one: backups may have them still.
    """

    id: str
    password: Wrapped | None = None
    recovery: Wrapped | None = None
    keyring: bool = False
    settled: bool = False
    earlier: tuple[Wrapped, ...] = ()


def new_key() -> bytes:
    """A key for a database."""
    return secrets.token_bytes(KEY_BYTES)


def new_file(key: bytes, *, earlier: tuple[bytes, ...] = ()) -> KeyFile:
    """A file for a key, with no way to open it yet."""
    identity = secrets.token_hex(8)
    return KeyFile(identity, earlier=tuple(_seal(key, one, f"{identity} earlier") for one in earlier))


def cipher_key(key: bytes) -> str:
    """The key in the spelling that SQLCipher takes as it is, without deriving another from it."""
    return f"x'{key.hex()}'"


def with_password(kept: KeyFile, key: bytes, password: str) -> KeyFile:
    """The file with this password, whatever it had before."""
    secret = unicodedata.normalize("NFC", password).encode()
    return replace(kept, password=_wrap(secret, key, f"{kept.id} password"))


def with_recovery(kept: KeyFile, key: bytes, code: bytes) -> KeyFile:
    """The file with this recovery code; an earlier one opens it no longer."""
    return replace(kept, recovery=_wrap(code, key, f"{kept.id} recovery"))


def by_password(kept: KeyFile, password: str, *, field: str = "password") -> bytes:
    """The key. Raises UserError("password-refused", field)."""
    secret = unicodedata.normalize("NFC", password).encode()
    key = _unwrap(kept.password, secret, f"{kept.id} password")
    if key is None:
        raise UserError("password-refused", field=field)
    return key


def by_recovery(kept: KeyFile, code: bytes) -> bytes:
    """The key. Raises UserError("wrong-code", field="code")."""
    key = _unwrap(kept.recovery, code, f"{kept.id} recovery")
    if key is None:
        raise UserError("wrong-code", field="code")
    return key


def earlier_keys(kept: KeyFile, key: bytes) -> tuple[bytes, ...]:
    """The keys that the register had before, latest first."""
    opened = (_open(key, one, f"{kept.id} earlier") for one in kept.earlier)
    return tuple(one for one in opened if one is not None)


def fits(kept: KeyFile, path: Path, key: bytes) -> bytes | None:
    """The one of the file's keys that opens a database: after an interrupted change it is an earlier one."""
    if not kept.earlier:
        return key
    return next((one for one in (key, *earlier_keys(kept, key)) if engine.opens(path, cipher_key(one))), None)


def read(folder: Path) -> KeyFile | None:
    """The key file of a data folder, or None; its copy among the backups stands in for one that is broken.

    Raises EnvironmentFault("key-file-damaged") or ("newer-key-file") where none can be used.
    """
    trouble: EnvironmentFault | None = None
    for path in (folder / FILE, folder / FOLDER / FILE):
        try:
            return parsed(path.read_bytes())
        except FileNotFoundError:
            continue
        except OSError as error:
            trouble = trouble or engine.from_os(error)
        except EnvironmentFault as error:
            trouble = trouble or error
    if trouble is not None:
        raise trouble
    return None


def write(folder: Path, kept: KeyFile) -> None:
    """Write the key file whole, for its owner alone, and its copy among the backups.

    The file of another key is set aside under its own name, never lost: backups may need it.
    """
    text = json.dumps(_plain(kept), indent=1).encode()
    for place in (folder, folder / FOLDER):
        try:
            place.mkdir(mode=0o700, exist_ok=True)
            _set_aside(place, kept)
            _write_whole(place / FILE, text)
        except OSError as error:
            raise engine.from_os(error) from error


def hand_along(folder: Path, shelf: Path) -> None:
    """Lay the key file beside backups elsewhere, which nobody could open without it after a lost computer.

    Raises EnvironmentFault.
    """
    try:
        data = (folder / FILE).read_bytes()
        if not (shelf / FILE).is_file() or (shelf / FILE).read_bytes() != data:
            _set_aside(shelf, parsed(data))
            _write_whole(shelf / FILE, data)
    except FileNotFoundError:
        return
    except OSError as error:
        raise engine.from_os(error) from error


def parsed(data: bytes) -> KeyFile:
    """The content of a key file. Raises EnvironmentFault("key-file-damaged") or ("newer-key-file")."""
    try:
        told = json.loads(data)
        if told["format"] != "orat-key":
            raise EnvironmentFault("key-file-damaged")
        if told["version"] > VERSION:
            raise EnvironmentFault("newer-key-file")
        return KeyFile(
            id=str(told["id"]),
            password=_read_wrapped(told["password"]) if told["password"] else None,
            recovery=_read_wrapped(told["recovery"]) if told["recovery"] else None,
            keyring=bool(told["keyring"]),
            settled=bool(told["settled"]),
            earlier=tuple(_read_wrapped(one) for one in told["earlier"]),
        )
    except (ValueError, LookupError, TypeError, AttributeError):
        raise EnvironmentFault("key-file-damaged") from None


def _plain(kept: KeyFile) -> dict[str, Any]:
    return {
        "format": "orat-key", "version": VERSION, "id": kept.id, "keyring": kept.keyring,
        "settled": kept.settled,
        "password": _plain_wrapped(kept.password) if kept.password else None,
        "recovery": _plain_wrapped(kept.recovery) if kept.recovery else None,
        "earlier": [_plain_wrapped(one) for one in kept.earlier],
    }  # fmt: skip


def _plain_wrapped(wrapped: Wrapped) -> dict[str, Any]:
    texts = {name: base64.b64encode(getattr(wrapped, name)).decode() for name in _BYTES}
    return {**texts, "cost": list(wrapped.cost)}


def _read_wrapped(told: Mapping[str, Any]) -> Wrapped:
    cost = tuple(int(part) for part in told["cost"])
    if cost and not all(1 <= part <= most for part, most in zip(cost, _COST_LIMITS, strict=True)):
        raise EnvironmentFault("key-file-damaged")
    nonce, sealed, salt = (base64.b64decode(told[name], validate=True) for name in _BYTES)
    return Wrapped(nonce, sealed, salt, cost)


def _wrap(secret: bytes, key: bytes, purpose: str) -> Wrapped:
    salt = secrets.token_bytes(16)
    sealed = _seal(_derived(secret, salt, _COST), key, purpose)
    return replace(sealed, salt=salt, cost=_COST)


def _unwrap(wrapped: Wrapped | None, secret: bytes, purpose: str) -> bytes | None:
    return _open(_derived(secret, wrapped.salt, wrapped.cost), wrapped, purpose) if wrapped else None


def _derived(secret: bytes, salt: bytes, cost: tuple[int, ...]) -> bytes:
    n, r, p = cost
    try:
        return hashlib.scrypt(secret, salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=KEY_BYTES)
    except ValueError:
        raise EnvironmentFault("key-file-damaged") from None


def _seal(secret: bytes, key: bytes, purpose: str) -> Wrapped:
    # 50 ms that a plain register and one in the keyring do without.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    return Wrapped(nonce, AESGCM(secret).encrypt(nonce, key, purpose.encode()))


def _open(secret: bytes, wrapped: Wrapped, purpose: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(secret).decrypt(wrapped.nonce, wrapped.sealed, purpose.encode())
    except InvalidTag:
        return None
    except ValueError:
        raise EnvironmentFault("key-file-damaged") from None


def _set_aside(place: Path, kept: KeyFile) -> None:
    try:
        before = parsed((place / FILE).read_bytes())
    except (FileNotFoundError, EnvironmentFault):
        return
    if before.id != kept.id:
        _write_whole(place / f"orat-{before.id}.key", (place / FILE).read_bytes())


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_name(path.name + ".new")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    settle_folder(path.parent)


def lying_in(folder: Path) -> Iterator[KeyFile]:
    """The key file of a folder, if one is there that can be read."""
    try:
        yield parsed((folder / FILE).read_bytes())
    except (OSError, EnvironmentFault):
        return


def others(folder: Path) -> Iterator[KeyFile]:
    """The key files of earlier keys that were set aside, among the backups too."""
    for path in sorted([*folder.glob("orat-*.key"), *(folder / FOLDER).glob("orat-*.key")]):
        try:
            yield parsed(path.read_bytes())
        except (OSError, EnvironmentFault):
            continue
