"""What was sent, part by part in words: the source of a package's report, and what differs in a change."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.event import Event
from orat.ui import words
from orat.ui.history_words import field_word
from orat.ui.pages.concerns import describe

translate = QCoreApplication.translate


def part_word(part: str) -> str:
    """What a part of `domain.revision.PARTS` is called."""
    return {
        "category": translate("Fields", "Kategori"),
        "when": translate("Fields", "När"),
        "recurring": translate("Fields", "Återkommande"),
        "area": translate("Fields", "Område"),
        "point": translate("Inbox", "Punkt på kartan"),
        "unit": translate("Fields", "Enhet"),
        "effects": translate("Fields", "Påverkan"),
        "police": translate("Fields", "Polisanmält"),
    }.get(part) or field_word(part)


def part_text(part: str, event: Event, named: str, today: date) -> str:
    """What an event says in a part, "" for nothing; `named` is what category, area or unit is called."""
    match part:
        case "category" | "area" | "unit":
            return named
        case "severity":
            return words.severity_word(event.severity)
        case "trend":
            return words.trend_word(event.trend).capitalize() if event.trend is not None else ""
        case "when":
            return describe.when_text(event, today)
        case "recurring":
            return describe.recurring_text(event)
        case "place_kind":
            return words.place_kind_word(event.place_kind) if event.place_kind is not None else ""
        case "point":
            return describe.point_text(event)
        case "source":
            return words.source_word(event.source) if event.source is not None else ""
        case "certainty":
            return words.certainty_word(event.certainty) if event.certainty is not None else ""
        case "effects":
            return describe.effect_text(event)
        case "police":
            return describe.police_text(event)
    return str(getattr(event, part))
