"""Packages (.orat) between two installations: concerns that are sent on, and the answers that come back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from orat.domain.concern import ConcernState
from orat.domain.event import Event
from orat.domain.measure import NEVER, FeedbackChannel

FORMAT, VERSION = "orat-package", 1
"""What every package says of itself; the version rises when an older reader would misunderstand."""
SUFFIX = ".orat"
MANIFEST, CONTENT, SEALED, FILES = "manifest.json", "content.json", "sealed.bin", "attachments/"
"""The names of what is inside; an attachment is called by its digest."""
SALT, NONCE, KEY = 16, 12, 32
COST, BLOCK, LANES = 1 << 15, 8, 1
"""How a password becomes a key (scrypt, RFC 7914): about 100 ms and 32 MB a guess."""


class PackageKind(StrEnum):
    """What a package brings."""

    CONCERNS = "concerns"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """An attachment; its bytes are in the package under the digest (SHA-256 in hex)."""

    name: str
    digest: str
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedConcern(Event):
    """A concern as it was sent. `id` is its number in the sender's register, `number` what people call it.

    Unit, category and area are by name, the last two with those above them and " › " between.
    """

    id: int
    number: str = ""
    category: str = ""
    area: str = ""
    unit: str = ""
    files: tuple[PackedFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFeedback:
    """An answer that was given; `id` is its number in the register that gave it."""

    id: int
    at: datetime = NEVER
    channel: FeedbackChannel = FeedbackChannel.MAIL
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedDecision:
    """What a meeting decided; `id` is the point's number in the register of the meeting. `measures` are in
    words: what, by whom, when.
    """

    id: int
    week: str = ""
    held_on: date | None = None
    paragraph: int = 0
    decision: str = ""
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedRefusal:
    """A change that was sent later and not taken over, and why; `id` is its number in the register that
    refused it, `referred_to` the forum that it was handed to instead.
    """

    id: int
    at: datetime = NEVER
    reason: str = ""
    referred_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedAnswer:
    """What became of one concern. `id` is its number in the register that it came from, `number` what it is
    called where it was answered; `reason` and `referred_to` say more of how it ended.
    """

    id: int
    number: str = ""
    state: ConcernState = ConcernState.RECEIVED
    reason: str = ""
    referred_to: str = ""
    feedback: tuple[PackedFeedback, ...] = ()
    decisions: tuple[PackedDecision, ...] = ()
    refused: tuple[PackedRefusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """All of a package but the attachments' bytes. `register` is the sender's own random number, `to` that of
    the register which answers are for, 32 hex digits; `sender` is what the sender is called.
    """

    kind: PackageKind
    register: str
    sender: str
    made_at: datetime
    to: str = ""
    example: bool = False
    concerns: tuple[PackedConcern, ...] = field(default=())
    answers: tuple[PackedAnswer, ...] = field(default=())


class OutsideKind(StrEnum):
    """What is known by its number in another register."""

    CONCERN = "concern"
    FEEDBACK = "feedback"
    DECISION = "decision"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideIdentity:
    """What something that came in a package is called where it came from: a register, a kind and a number.

    A concern points to its report in the inbox, an answer to the feedback that it became; `about` is then the
    concern here, and `digest` tells whether it says anything new. `sender` is what the other installation
    called itself last.
    """

    id: int = 0
    register: str = ""
    kind: OutsideKind = OutsideKind.CONCERN
    number: int = 0
    about: int = 0
    sender: str = ""
    report_id: int | None = None
    feedback_id: int | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondent:
    """Another installation that sent concerns, and how many of them were accepted here."""

    register: str
    sender: str
    concerns: int
