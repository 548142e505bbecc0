"""The scales a concern is judged by, apart from its category: severity, trend, certainty and the like."""

from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How grave, 1 to 4; shown with word and shape, never by colour alone."""

    LOW = 1
    MODERATE = 2
    HIGH = 3
    ACUTE = 4


class Trend(StrEnum):
    """Which way it goes; the order of the agenda is rising, steady, falling."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"


class Certainty(StrEnum):
    """How the reporter knows."""

    SEEN = "seen"
    HEARD = "heard"
    RUMOUR = "rumour"


class Source(StrEnum):
    """From whom the reporting unit has it; a role, never a private person's name."""

    OWN = "own"
    STAFF = "staff"
    PUPIL = "pupil"
    GUARDIAN = "guardian"
    NEIGHBOUR = "neighbour"
    POLICE = "police"
    RUMOUR = "rumour"


class Effect(StrEnum):
    """What of the school was touched."""

    PUPILS = "pupils"
    STAFF = "staff"
    TEACHING = "teaching"
    WAY_TO_SCHOOL = "way_to_school"
    PREMISES = "premises"


class PlaceKind(StrEnum):
    """The kind of place."""

    SCHOOLYARD = "schoolyard"
    BUILDING = "building"
    WAY_TO_SCHOOL = "way_to_school"
    SQUARE = "square"
    PARK = "park"
    STOP = "stop"
    CENTRE = "centre"
    HOUSING = "housing"
    STREET = "street"
    TUNNEL = "tunnel"
    SPORTS = "sports"
    ONLINE = "online"
    OTHER = "other"


class PoliceReport(StrEnum):
    """Whether it was reported to the police."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class WhenKind(StrEnum):
    """How exactly the time is known; NIGHT is "natten mot" the day."""

    DAY = "day"
    MOMENT = "moment"
    INTERVAL = "interval"
    NIGHT = "night"
