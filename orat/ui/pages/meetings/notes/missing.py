"""What one would see to before the notes are finalised; only undecided points stand in the way."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from orat.domain.agenda import STANDING, ItemKind, Outcome
from orat.domain.meeting import AttendanceRole, Presence
from orat.domain.rows import ItemView
from orat.services.meetings.answers import RoomView
from orat.ui import formats
from orat.ui.words import item_title

translate = QCoreApplication.translate


class Cure(Enum):
    """Where the thing is put right."""

    SUMMARY = auto()
    ATTENDANCE = auto()
    POINT = auto()


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing; `blocks` if nothing can be finalised before it is there."""

    text: str
    cure: Cure
    item_id: int | None = None
    blocks: bool = False


def missing_in(room: RoomView) -> tuple[Missing, ...]:
    """What is missing, what blocks first, then in the order of the notes."""
    found = [*_attendance(room)]
    for view in room.items:
        found += _point(view)
    if not room.meeting.summary:
        found.append(Missing(translate("Missing", "Sammanfattningen är tom."), Cure.SUMMARY))
    return tuple(sorted(found, key=lambda each: not each.blocks))


def _attendance(room: RoomView) -> list[Missing]:
    there = [each for each in room.attendance if each.presence is Presence.PRESENT]
    unsaid = sum(1 for each in room.attendance if each.presence is Presence.EXPECTED)
    texts = []
    if not there:
        texts.append(translate("Missing", "Ingen är antecknad som närvarande."))
    elif unsaid:
        words = (
            translate("Missing", "Närvaron saknas för 1 person.")
            if unsaid == 1
            else translate("Missing", "Närvaron saknas för {count} personer.")
        )
        texts.append(words.format(count=unsaid))
    if there and not any(each.role is AttendanceRole.CHAIR for each in there):
        texts.append(translate("Missing", "Ingen närvarande är ordförande."))
    return [Missing(text, Cure.ATTENDANCE) for text in texts]


def _point(view: ItemView) -> list[Missing]:
    item = view.item
    if item.outcome is Outcome.UNDECIDED:
        text = translate("Missing", "{point} är inte avgjord.")
        return [Missing(text.format(point=_named(view)), Cure.POINT, item.id, blocks=True)]
    found = []
    empty = not item.decision and not view.measures
    if item.kind not in STANDING and item.outcome is Outcome.DECIDED and empty:
        text = translate("Missing", "{point} är beslutad utan beslut eller åtgärd.")
        found.append(Missing(text.format(point=_named(view)), Cure.POINT, item.id))
    if item.kind is not ItemKind.OPENING:
        for measure in view.measures:
            if not measure.owner or measure.due is None:
                text = translate("Missing", "{point}: åtgärden ”{what}” saknar ansvarig eller datum.")
                words = text.format(point=formats.paragraph(item.position), what=measure.what)
                found.append(Missing(words, Cure.POINT, item.id))
    return found


def _named(view: ItemView) -> str:
    text = translate("Missing", "{paragraph} ”{title}”")
    return text.format(paragraph=formats.paragraph(view.item.position), title=item_title(view.item))
