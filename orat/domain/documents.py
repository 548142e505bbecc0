"""What is kept of documents beside the finalised notes: maskings, everything issued, and calendar entries."""

from dataclasses import dataclass
from datetime import datetime

from orat.domain.measure import NEVER
from orat.domain.minutes import DocumentKind, Edition, Stage

MASKED = "[maskat]"
"""What stands where something was masked, whatever its length was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masking:
    """One thing left out of the masked edition of a finalised version, and on which ground.

    `path` names a field of the frozen content ("points/3/decision"), or a whole point ("points/3"), counted
    from 0; `start` and `end` are the span in characters, both None for all of it. `ground` is printed
    ("OSL 23 kap. 2 §"), `note` stays inside the program.
    """

    id: int = 0
    version_id: int = 0
    path: str = ""
    start: int | None = None
    end: int | None = None
    ground: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument:
    """A document as it left the program, or was made to: its very bytes and what vouches for them.

    `recipient` says for whom it was made, `subject` what it is an excerpt of; `content` is the frozen content
    as JSON after masking, `maskings` the log of what was left out, as JSON, which is in no file. `identity`
    is the uuid inside the file, `digest` the SHA-256 of `data` in hex. `signer` is who signed it, if anybody.
    """

    id: int = 0
    meeting_id: int | None = None
    unit_id: int | None = None
    kind: DocumentKind = DocumentKind.NOTES
    stage: Stage = Stage.DRAFT
    edition: Edition = Edition.FULL
    version: int = 0
    title: str = ""
    subject: str = ""
    recipient: str = ""
    issued_at: datetime = NEVER
    author: str = ""
    identity: str = ""
    content: str = ""
    maskings: str = ""
    data: bytes = b""
    digest: str = ""
    chain_head: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarIssue:
    """The calendar entry of one meeting as last handed out; `sequence` rises when what it says differs.

    `digest` is the SHA-256 of what was said, in hex (RFC 5545, 3.8.7.4).
    """

    id: int = 0
    meeting_id: int = 0
    uid: str = ""
    sequence: int = 0
    digest: str = ""
