"""What every table shares: constraint names, column types by annotation, whole-number ids."""

from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.domain.exports import Exported, TableFormat
from orat.domain.inbox import IncomingState
from orat.domain.intake import OriginKind, Verdict
from orat.domain.measure import FeedbackChannel, FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, MeetingState, Presence
from orat.domain.minutes import DocumentKind, Edition, Stage
from orat.domain.package import OutsideKind
from orat.domain.person_data import PersonDataKind
from orat.domain.problem import ProblemState
from orat.domain.register import AreaLevel, UnitKind
from orat.domain.scales import (
    Certainty,
    Effect,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    WhenKind,
)  # fmt: skip
from orat.domain.sending import DispatchState, ReceiptState, SendingMethod
from orat.domain.weeding import WeedRule
from orat.storage.columns import Coded, CodedSet, Instant

_ENUMS: tuple[type[Enum], ...] = (
    Approval, AreaLevel, AttendanceRole, Certainty, ConcernState, DispatchState, DocumentKind, Edition,
    Exported, FeedbackChannel, FollowUpStatus, IncomingState, ItemKind, Kind, MeasureState, MeetingState,
    OriginKind, Outcome, OutsideKind, PersonDataKind, PlaceKind, PoliceReport, Presence, ProblemState,
    Reason, ReceiptState, SendingMethod, Severity, Source, Stage, TableFormat, Trend, UnitKind, Verdict,
    WeedRule, WhenKind,
)  # fmt: skip

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints are found by name when a migration alters them, so every one of them has one."""


class Base(DeclarativeBase):
    """Base of all rows. Rows never leave storage: what leaves are the domain's frozen values."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: dict[Any, Any] = {  # noqa: RUF012 - declared so by SQLAlchemy
        str: Text(),
        datetime: Instant(),
        frozenset[Effect]: CodedSet(Effect),
        frozenset[DocumentKind]: CodedSet(DocumentKind),
        **{enum: Coded(enum) for enum in _ENUMS},
    }

    id: Mapped[int] = mapped_column(primary_key=True)


def to(table: str, *, index: bool = True, unique: bool = False) -> Any:
    """A column that points to another table's row; it is indexed unless a wider index leads with it."""
    return mapped_column(ForeignKey(f"{table}.id"), index=index, unique=unique)
