"""What a file turned out to be when it was held against what the program has issued."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from orat.domain.minutes import DocumentKind, Edition, Stage


class VerdictKind(StrEnum):
    """The answer. ALTERED says it is ours but not as it was issued, DRAFT that it never was issued."""

    GENUINE = "genuine"
    SIGNED_GENUINE = "signed_genuine"
    ALTERED = "altered"
    DRAFT = "draft"
    FOREIGN = "foreign"
    NOT_PDF = "not_pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFound:
    """One signature. `whole` says that what it covers was not changed; `trusted` is None, for without a list
    of issuers nobody knows; `covers` says that nothing unsigned was added.
    """

    signer: str
    at: datetime | None
    whole: bool
    trusted: bool | None
    covers: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer about one file. Everything but `kind`, `digest` and `signatures` tells of the document that
    it is or claims to be; `newest` is the newest version there is of it, 0 without any.
    """

    kind: VerdictKind
    digest: str
    signatures: tuple[SignatureFound, ...] = ()
    document: DocumentKind | None = None
    title: str = ""
    week: str = ""
    version: int = 0
    edition: Edition = Edition.FULL
    stage: Stage = Stage.DRAFT
    issued_at: datetime | None = None
    recipient: str = ""
    newest: int = 0

    @property
    def genuine(self) -> bool:
        """Whether it is as it was issued."""
        return self.kind in (VerdictKind.GENUINE, VerdictKind.SIGNED_GENUINE)
