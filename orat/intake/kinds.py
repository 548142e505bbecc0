"""Which way in a file takes, by its first bytes: a form, a table or a mail."""

from pathlib import Path

from orat.domain.intake import OriginKind
from orat.domain.package import MANIFEST
from orat.errors import EnvironmentFault, UserError
from orat.intake import limits
from orat.intake.attachments import is_written_mail
from orat.intake.mail_msg import is_msg
from orat.intake.ole import MAGIC

_LOOKED_AT = 65_536


def kind_of_file(source: Path | bytes) -> OriginKind:
    """What reads the file. One that begins like neither a form nor a mail is left to the tables to refuse.

    Raises EnvironmentFault("unreadable", path=…) and UserError("too-large", limit=…).
    """
    beginning = first_bytes(source)
    # Before the rest: a PDF that came with a mail may be the first thing in its file.
    if beginning.startswith(MAGIC):
        return OriginKind.MAIL if is_msg(whole(source)) else OriginKind.TABLE
    if beginning.startswith(b"PK") and orat_inside(beginning):
        return OriginKind.PACKAGE
    if b"%PDF-" in beginning[:1024]:
        return OriginKind.FORM
    return OriginKind.MAIL if is_written_mail(beginning) else OriginKind.TABLE


def orat_inside(beginning: bytes) -> bool:
    """Whether a packed file begins as packages do, with its manifest."""
    return beginning[30:43] == MANIFEST.encode()


def first_bytes(source: Path | bytes) -> bytes:
    """What a file begins with."""
    if isinstance(source, bytes):
        return source[:_LOOKED_AT]
    try:
        with source.open("rb") as stream:
            return stream.read(_LOOKED_AT)
    except OSError as error:
        raise EnvironmentFault("unreadable", path=str(source)) from error


def whole(source: Path | bytes) -> bytes:
    """All of a file. Raises EnvironmentFault("unreadable", path=…) and UserError("too-large", limit=…)."""
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > limits.FILE:
            raise UserError("too-large", limit=limits.FILE // limits.MEGABYTE)
        return source.read_bytes()
    except OSError as error:
        raise EnvironmentFault("unreadable", path=str(source)) from error
