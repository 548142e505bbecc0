"""What in a text may be about one person: the kinds, and where in the text one was found."""

from dataclasses import dataclass
from enum import StrEnum


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
