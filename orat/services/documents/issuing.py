"""What makes a document one of record: an identity, a check code, and its very bytes with their digest."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid5

from orat.documents.languages import speaking
from orat.domain.content_json import to_json
from orat.domain.documents import IssuedDocument
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent
from orat.domain.register import Setting
from orat.services.documents.album import Album
from orat.services.settings_of import keep
from orat.storage.store import Store
from orat.storage.work import Reader, Work

Translate = Callable[[str, str], str]

_REGISTER = "register.id"
"""The setting with the register's own random number, 32 hex digits."""


class Press:
    """Prints content in its own language."""

    def __init__(self, store: Store, translate: Translate) -> None:
        self._translate = translate
        self.album = Album(store)

    def pdf(self, content: MinutesContent, *, embed: bool = False) -> bytes:
        """The content as PDF, with itself as data inside where that is wanted."""
        from orat.documents.render import render

        return render(content, self.translate(content), embed=embed, pictures=self.album.data)

    def as_format(self, content: MinutesContent, form: Format) -> bytes:
        """The content in any format."""
        from orat.documents.formats import write

        return write(content, form, self.translate(content), self.album.data)

    def unprintable(self, content: MinutesContent) -> tuple[str, ...]:
        """The characters that no font of the program has; on paper they are their code points."""
        from orat.documents.render import unprintable

        return unprintable(content, self.translate(content))

    def title(self, content: MinutesContent) -> str:
        """What the document is called."""
        from orat.documents.render import composed

        return composed(content, self.translate(content)).title

    def translate(self, content: MinutesContent) -> Translate:
        """What finds the content's own language."""
        return speaking(content.language, self._translate)


def identity(reader: Reader, *parts: str | int) -> str:
    """The uuid of a document of this register, by its parts; "" until the register has an id."""
    setting = reader.one(Setting, key=_REGISTER)
    return str(uuid5(UUID(hex=setting.value), "/".join(map(str, parts)))) if setting else ""


def made_identity(work: Work, *parts: str | int) -> str:
    """The uuid of a document of record; the register gets its id with the first one."""
    made_register_id(work)
    return identity(work, *parts)


def register_id(reader: Reader) -> str:
    """The register's own random number, "" before anything needed it."""
    setting = reader.one(Setting, key=_REGISTER)
    return "" if setting is None else setting.value


def made_register_id(work: Work) -> str:
    """The register's own random number, made now if nothing needed it before."""
    known = register_id(work)
    if not known:
        known = secrets.token_hex(16)
        keep(work, _REGISTER, known)
    return known


def parts_of(content: MinutesContent) -> tuple[str | int, ...]:
    """What tells one document of a meeting from the others."""
    return (
        content.kind, content.week, content.stage, content.edition, content.version, content.excerpt_of
    )  # fmt: skip


def sealed(work: Work, content: MinutesContent) -> MinutesContent:
    """The content of a document of record: with its identity, and the check code of all the rest."""
    content = replace(content, identity=made_identity(work, *parts_of(content)), check_code="")
    digest = hashlib.sha256(to_json(content).encode()).hexdigest()
    return replace(content, check_code=f"{short_code(digest)} · {short_code(work.history.head())}")


def keep_issued(work: Work, document: IssuedDocument) -> IssuedDocument:
    """Keep a document as it leaves the program, with what vouches for its bytes."""
    return work.add(
        replace(document, digest=hashlib.sha256(document.data).hexdigest(), chain_head=work.history.head())
    )


def short_code(digest: str) -> str:
    """The first eight hex digits, as "7F3A-91C2"."""
    return f"{digest[:4]}-{digest[4:8]}".upper()
