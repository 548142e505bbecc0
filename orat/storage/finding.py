"""What a check finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a code in kebab case, where, and what was seen there."""

    code: str
    table: str
    row: int | None
    detail: str
