"""What in a text may be about one person: the kinds, and where in the text one was found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from orat.domain.changes import Kind
from orat.domain.measure import NEVER


class PersonDataKind(StrEnum):
    """What kind of person data; ETHNICITY is also religion, politics and orientation (GDPR art. 9)."""

    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"
    PHONE = "phone"
    EMAIL = "email"
    PLATE = "plate"
    ADDRESS = "address"
    NAME = "name"
    HEALTH = "health"
    ETHNICITY = "ethnicity"
    HANDLE = "handle"


class FindingCertainty(StrEnum):
    """How sure a finding is: proven by a check digit or the like, by its shape or context, or a guess."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a text, in characters, that may be person data; `reason` is the code of its rule."""

    kind: PersonDataKind
    start: int
    end: int
    certainty: FindingCertainty
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowedName:
    """A name of staff or of a place that may stand in every text of this register; `note` says who or
    what it is.
    """

    id: int = 0
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFinding:
    """A finding that somebody let stand. `digest` is HMAC-SHA-256 in hex of its kind and text, so that the
    text itself is not kept a second time.
    """

    id: int = 0
    kind: PersonDataKind = PersonDataKind.NAME
    digest: str = ""
    reason: str = ""
    kept_at: datetime = NEVER
    kept_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A finding in a text that is kept: the row and field where it stands, and the whole text.

    `where` is "§ 3" or "" for what belongs to the whole meeting; `item_id` is the point to go to, if any.
    """

    kind: Kind
    row_id: int
    field: str
    where: str
    text: str
    finding: Finding
    item_id: int | None = None

    @property
    def found(self) -> str:
        """The very words."""
        return self.text[self.finding.start : self.finding.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was found in texts that are to leave, and how many rows of how many were looked through.

    Both are 0 where all was looked through and nobody counts rows.
    """

    sightings: tuple[Sighting, ...] = ()
    rows: int = 0
    of: int = 0

    @property
    def partly(self) -> bool:
        """Whether rows are left that nobody looked at."""
        return self.rows < self.of
