"""What is told of documents: the versions of minutes, and what was handed out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orat.domain.documents import IssuedDocument
    from orat.domain.minutes import MinutesVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One finalised version without its bytes."""

    version: MinutesVersion
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedView:
    """One issued document without its bytes."""

    document: IssuedDocument
    size: int
