"""The value of every table that a person can change; its code is read when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from orat.domain.changes import Kind


def _agenda() -> ModuleType:
    from orat.domain import agenda

    return agenda


def _attachments() -> ModuleType:
    from orat.domain import attachments

    return attachments


def _concern() -> ModuleType:
    from orat.domain import concern

    return concern


def _documents() -> ModuleType:
    from orat.domain import documents

    return documents


def _exports() -> ModuleType:
    from orat.domain import exports

    return exports


def _inbox() -> ModuleType:
    from orat.domain import inbox

    return inbox


def _measure() -> ModuleType:
    from orat.domain import measure

    return measure


def _meeting() -> ModuleType:
    from orat.domain import meeting

    return meeting


def _minutes() -> ModuleType:
    from orat.domain import minutes

    return minutes


def _package() -> ModuleType:
    from orat.domain import package

    return package


def _person_data() -> ModuleType:
    from orat.domain import person_data

    return person_data


def _problem() -> ModuleType:
    from orat.domain import problem

    return problem


def _register() -> ModuleType:
    from orat.domain import register

    return register


def _sending() -> ModuleType:
    from orat.domain import sending

    return sending


def _weeding() -> ModuleType:
    from orat.domain import weeding

    return weeding


_HOMES: Mapping[Kind, tuple[Callable[[], ModuleType], str]] = {
    Kind.SERIES: (_meeting, "Series"),
    Kind.CONCERN: (_concern, "Concern"),
    Kind.PROBLEM: (_problem, "Problem"),
    Kind.MEETING: (_meeting, "Meeting"),
    Kind.ITEM: (_agenda, "AgendaItem"),
    Kind.SKIP: (_agenda, "AgendaSkip"),
    Kind.ATTENDANCE: (_meeting, "Attendance"),
    Kind.MEASURE: (_measure, "Measure"),
    Kind.REVIEW: (_measure, "Review"),
    Kind.FOLLOW_UP: (_measure, "FollowUp"),
    Kind.FEEDBACK: (_measure, "Feedback"),
    Kind.MINUTES: (_minutes, "MinutesVersion"),
    Kind.UNIT: (_register, "Unit"),
    Kind.AREA: (_register, "Area"),
    Kind.CATEGORY: (_register, "Category"),
    Kind.PERSON: (_register, "Person"),
    Kind.SEVERITY: (_register, "SeverityDefinition"),
    Kind.SETTING: (_register, "Setting"),
    Kind.VIEW: (_register, "SavedView"),
    Kind.MASKING: (_documents, "Masking"),
    Kind.ISSUED: (_documents, "IssuedDocument"),
    Kind.CALENDAR: (_documents, "CalendarIssue"),
    Kind.LIST: (_sending, "DistributionList"),
    Kind.MEMBER: (_sending, "ListMember"),
    Kind.DISPATCH: (_sending, "Dispatch"),
    Kind.RECEIPT: (_sending, "Receipt"),
    Kind.ATTACHMENT: (_attachments, "AttachedFile"),
    Kind.DELIVERY: (_inbox, "Delivery"),
    Kind.ENCLOSURE: (_inbox, "Enclosure"),
    Kind.INCOMING: (_inbox, "IncomingReport"),
    Kind.MAPPING: (_inbox, "KeptMapping"),
    Kind.EXPORT: (_exports, "DataExport"),
    Kind.OUTSIDE: (_package, "OutsideIdentity"),
    Kind.ALLOWED: (_person_data, "AllowedName"),
    Kind.KEPT: (_person_data, "KeptFinding"),
    Kind.WEEDING: (_weeding, "Weeding"),
    Kind.WEED_EXCEPTION: (_weeding, "WeedException"),
}  # fmt: skip
_KINDS = {name: kind for kind, (_, name) in _HOMES.items()}


class Entities(Mapping[Kind, type[Any]]):
    """By kind. Most starts need half of them."""

    def __init__(self) -> None:
        self._read: dict[Kind, type[Any]] = {}

    def __getitem__(self, kind: Kind) -> type[Any]:
        if kind not in self._read:
            read, name = _HOMES[kind]
            self._read[kind] = getattr(read(), name)
        return self._read[kind]

    def __iter__(self) -> Iterator[Kind]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


ENTITIES: Mapping[Kind, type[Any]] = Entities()


def kind_of(entity: type[Any]) -> Kind:
    """The kind, and so the table, of a domain type. Raises KeyError for what has none."""
    return _KINDS[entity.__name__]
