"""The fillable form that schools report with: what it asks, and how its fields are named."""

from dataclasses import dataclass, field

VERSION = 1
"""Counts up when a field is named, asked or meant otherwise; a form says in a hidden field which it is."""

EVENTS = 3
"""How many events one form has room for."""

ROLE = "roll"
"""The role of whoever answers; asked once."""

SEND_TO = "skickas_till"
"""Where the form goes, written by whoever hands it out; it says nothing of what was seen."""

UNIT_ID, UNIT_NAME, REGISTER, FORM_VERSION = "enhet_id", "enhet", "register", "blankett"
"""Hidden fields."""

MARK = "OMM-BLANKETT"
"""Printed small at the foot, so that a form without its fields can still be known for one."""

TEXTS = ("title", "happened_on", "happened_at", "ended_at", "place", "area", "description", "recurrence",
         "police_reference", "already_done", "help_wanted")  # fmt: skip
CHOICES = ("category", "severity", "certainty", "source", "police_report")

MAX_LENGTHS = {"title": 120, "happened_on": 40, "happened_at": 12, "ended_at": 12, "place": 120, "area": 60,
               "description": 1500, "recurrence": 80, "police_reference": 40, "already_done": 300,
               "help_wanted": 300, ROLE: 80, SEND_TO: 120}  # fmt: skip
"""Most characters of each typed answer."""


def named(event: int, answer: str) -> str:
    """The name of an event's field: "h1_title"; events count from 1."""
    return f"h{event}_{answer}"


@dataclass(frozen=True, slots=True)
class FormCategory:
    """A category that can be chosen, and what to write about it in a line or two."""

    id: int
    name: str
    guide: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContent:
    """What one unit's form is made of. `register` says which register the ids are of, `send_to` where the
    form goes when it is filled.
    """

    unit_id: int
    unit: str
    register: str
    organisation: str = ""
    send_to: str = ""
    categories: tuple[FormCategory, ...] = field(default=())
    example: bool = False
    language: str = "sv"
