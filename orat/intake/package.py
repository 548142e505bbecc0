"""Reads packages (.orat) from another installation: all of one, or a clear reason why none of it."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from hashlib import sha256
from io import BytesIO
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from zipfile import ZipFile

from orat.domain import package as orat
from orat.domain.package import Package, PackageKind, PackedAnswer, PackedConcern
from orat.errors import UserError
from orat.intake import limits
from orat.intake.packed import archive, telling_damage

T = TypeVar("T")
_MANIFEST, _CONTENT = limits.MEGABYTE, 20 * limits.MEGABYTE
"""Most bytes of JSON: as values they take some ten times the room."""
_MOST = 5_000
"""Most concerns or answers of one package."""
_ALLOWED = re.compile(r"manifest\.json|content\.json|sealed\.bin|attachments/[0-9a-f]{64}")
_REGISTER = re.compile(r"[0-9a-f]{32}")
_LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class ReadPackage:
    """A package with the bytes of its attachments by digest, and the digest of its file."""

    package: Package
    files: Mapping[str, bytes]
    digest: str


def is_package(data: bytes) -> bool:
    """Whether a file says of itself that it is a package, of whichever version."""
    try:
        with archive(BytesIO(data)) as opened:
            return _manifest(opened).get("format") == orat.FORMAT
    except UserError:
        return False


def read_package(data: bytes, password: str = "") -> ReadPackage:
    """The package in a file, whole.

    Raises UserError("not-a-package"), ("newer-package"), ("package-locked") where it needs a password,
    ("package-password") for a wrong one, ("package-unsafe") for names that no package has,
    ("package-altered") when a digest does not hold, ("package-damaged"), ("too-large", limit=… MB) or
    ("unpacks-too-large", limit=… MB).
    """
    if len(data) > limits.FILE:
        raise UserError("too-large", limit=limits.FILE // limits.MEGABYTE)
    try:
        return _opened(data, password, sha256(data).hexdigest(), inside=False)
    except UserError as error:
        if error.code in ("damaged", "encrypted"):
            raise UserError("package-damaged" if data.startswith(b"PK") else "not-a-package") from error
        raise


def _opened(data: bytes, password: str, digest: str, *, inside: bool) -> ReadPackage:
    with archive(BytesIO(data)) as opened:
        manifest = _manifest(opened)
        _check_manifest(manifest)
        names = opened.namelist()
        if len(set(names)) != len(names) or not all(_ALLOWED.fullmatch(name) for name in names):
            raise UserError("package-unsafe")
        if sum(member.file_size for member in opened.infolist()) > limits.FILE:
            raise UserError("unpacks-too-large", limit=limits.FILE // limits.MEGABYTE)
        if "sealed" in manifest:
            if inside:
                raise UserError("package-unsafe")
            plain = _unsealed(opened, manifest, password)
        else:
            return _read(opened, manifest, digest)
    return _opened(plain, "", digest, inside=True)


def _manifest(opened: ZipFile) -> dict[str, Any]:
    if orat.MANIFEST not in opened.namelist():
        raise UserError("not-a-package")
    if opened.getinfo(orat.MANIFEST).file_size > _MANIFEST:
        raise UserError("package-damaged")
    return _json(opened.read(orat.MANIFEST))


def _check_manifest(manifest: Mapping[str, Any]) -> None:
    version = manifest.get("version")
    if manifest.get("format") != orat.FORMAT or not isinstance(version, int) or version < 1:
        raise UserError("not-a-package")
    if version > orat.VERSION:
        raise UserError("newer-package")


def _unsealed(opened: ZipFile, manifest: Mapping[str, Any], password: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    if not password:
        raise UserError("package-locked")
    sealed = manifest["sealed"]
    if not isinstance(sealed, dict) or orat.SEALED not in opened.namelist():
        raise UserError("package-damaged")
    try:
        salt, nonce = (b64decode(str(sealed.get(name)), validate=True) for name in ("salt", "nonce"))
    except ValueError as error:
        raise UserError("package-damaged") from error
    if (len(salt), len(nonce)) != (orat.SALT, orat.NONCE):
        raise UserError("package-damaged")
    key = Scrypt(salt=salt, length=orat.KEY, n=orat.COST, r=orat.BLOCK, p=orat.LANES).derive(
        password.encode("utf-8", "replace")
    )
    try:
        return AESGCM(key).decrypt(nonce, opened.read(orat.SEALED), opened.read(orat.MANIFEST))
    except InvalidTag as error:
        raise UserError("package-password", field="password") from error


def _read(opened: ZipFile, manifest: Mapping[str, Any], digest: str) -> ReadPackage:
    stated = manifest.get("files")
    names = set(opened.namelist()) - {orat.MANIFEST}
    if not isinstance(stated, dict) or set(stated) != names or orat.CONTENT not in names:
        raise UserError("package-altered")
    if opened.getinfo(orat.CONTENT).file_size > _CONTENT:
        raise UserError("unpacks-too-large", limit=_CONTENT // limits.MEGABYTE)
    files = {}
    for name in sorted(names):
        data = opened.read(name)
        found = sha256(data).hexdigest()
        if found != stated[name] or (name.startswith(orat.FILES) and found != name.removeprefix(orat.FILES)):
            raise UserError("package-altered")
        files[name.removeprefix(orat.FILES)] = data
    package = _package(manifest, _json(files.pop(orat.CONTENT)))
    wanted = {file.digest for concern in package.concerns for file in concern.files}
    if not wanted <= files.keys():
        raise UserError("package-altered")
    return ReadPackage(package, files, digest)


def _package(manifest: Mapping[str, Any], content: Mapping[str, Any]) -> Package:
    try:
        concerns, answers = content.get("concerns", []), content.get("answers", [])
        if len(concerns) > _MOST or len(answers) > _MOST:
            raise UserError("package-too-many", limit=_MOST)
        package = Package(
            kind=PackageKind(content["kind"]), register=manifest["register"], to=manifest["to"],
            sender=_text(manifest["sender"])[:300], made_at=_instant(manifest["made_at"]),
            example=manifest.get("example") is True,
            concerns=tuple(_value(PackedConcern, each) for each in concerns),
            answers=tuple(_value(PackedAnswer, each) for each in answers),
        )  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise UserError("package-damaged") from error
    if not _REGISTER.fullmatch(package.register) or not re.fullmatch(r"[0-9a-f]{32}|", package.to):
        raise UserError("package-damaged")
    return package


def _json(data: bytes) -> dict[str, Any]:
    limits.weigh(data)
    with telling_damage():
        try:
            found = json.loads(data)
        except RecursionError as error:
            raise UserError("package-damaged") from error
    if not isinstance(found, dict):
        raise UserError("package-damaged")
    return found


def _value(kind: type[T], plain: Any) -> T:
    """A value of the domain; a key of a later edition is passed over. ValueError and its like for no such."""
    if not isinstance(plain, dict):
        raise TypeError(kind)
    hints = get_type_hints(kind)
    made = {}
    for each in fields(kind):  # type: ignore[arg-type]
        if each.name in plain:
            made[each.name] = _decoded(hints[each.name], plain[each.name])
        elif each.default is MISSING and each.default_factory is MISSING:
            raise KeyError(each.name)
    return kind(**made)


def _decoded(hint: Any, plain: Any) -> Any:
    if isinstance(hint, UnionType):
        if plain is None:
            return None
        hint = next(part for part in get_args(hint) if part is not type(None))
    origin = get_origin(hint)
    if origin in (tuple, frozenset):
        if not isinstance(plain, list) or len(plain) > _MOST:
            raise TypeError(hint)
        return origin(_decoded(get_args(hint)[0], each) for each in plain)
    if is_dataclass(hint):
        return _value(hint, plain)  # type: ignore[arg-type]
    if issubclass(hint, Enum):
        if isinstance(plain, bool):
            raise TypeError(hint)
        return hint(plain)
    return _PLAIN[hint](plain)


def _text(plain: Any) -> str:
    if not isinstance(plain, str) or len(plain) > _LONGEST:
        raise TypeError(str)
    return plain


def _whole(plain: Any) -> int:
    if not isinstance(plain, int) or isinstance(plain, bool) or not 0 <= plain < 1 << 62:
        raise TypeError(int)
    return plain


def _number(plain: Any) -> float:
    if not isinstance(plain, int | float) or isinstance(plain, bool) or not -360 <= plain <= 360:
        raise TypeError(float)
    return float(plain)


def _flag(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError(bool)
    return plain


def _instant(plain: Any) -> datetime:
    moment = datetime.fromisoformat(_text(plain))
    if moment.tzinfo is None:
        raise ValueError(plain)
    return moment


def _clock(plain: Any) -> time:
    at = time.fromisoformat(_text(plain))
    return at.replace(second=0, microsecond=0, tzinfo=None)


_PLAIN: Mapping[Any, Any] = {
    str: _text, int: _whole, float: _number, bool: _flag, datetime: _instant, time: _clock,
    date: lambda plain: date.fromisoformat(_text(plain)),
}  # fmt: skip
