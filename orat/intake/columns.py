"""Which column of a table answers which field: guessed from its headings, corrected by whoever reviews it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orat.intake.drafts import FIELDS, as_text
from orat.intake.moments import Cell

_SIGNS = re.compile(r"[^\w]+")
_ASIDE = re.compile(r"\([^)]*\)")
_LOOKED_AT = 20
"""How many of the first rows may be the headings."""
SURE, LIKELY, MAYBE = 1.0, 0.7, 0.4

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "rubrik",
        "titel",
        "ärende",
        "kort beskrivning",
        "vad hände",
        "händelse",
        "vad har hänt",
        "vad",
        "title",
        "subject",
        "heading",
    ),
    "description": (
        "beskrivning",
        "vad hände mer",
        "händelseförlopp",
        "förlopp",
        "detaljer",
        "berätta mer",
        "fritext",
        "text",
        "beskriv",
        "description",
        "details",
    ),
    "category": ("kategori", "typ", "typ av händelse", "händelsetyp", "slag", "ämne", "category", "type"),
    "severity": (
        "allvar",
        "allvarsgrad",
        "allvarlighet",
        "allvarlighetsgrad",
        "prioritet",
        "grad",
        "severity",
        "priority",
    ),
    "happened_on": (
        "datum",
        "dag",
        "när",
        "händelsedatum",
        "när hände det",
        "inträffade",
        "tidpunkt",
        "start",
        "startdatum",
        "från datum",
        "date",
        "day",
        "when",
        "start date",
    ),
    "happened_at": (
        "tid",
        "klockslag",
        "klockan",
        "kl",
        "starttid",
        "från kl",
        "tid på dygnet",
        "time",
        "start time",
    ),
    "ended_on": ("slutdatum", "till datum", "t o m", "slut", "end date", "end"),
    "ended_at": ("sluttid", "till kl", "slut kl", "end time"),
    "area": ("område", "stadsdel", "delområde", "stadsområde", "area", "district", "neighbourhood"),
    "place": ("plats", "var", "adress", "var hände det", "platsbeskrivning", "place", "location", "where"),
    "unit": (
        "enhet",
        "skola",
        "skolenhet",
        "verksamhet",
        "förskola",
        "rapporterande enhet",
        "avsändare",
        "unit",
        "school",
    ),
    "reporter_role": (
        "roll",
        "rapportörens roll",
        "uppgiftslämnarens roll",
        "befattning",
        "funktion",
        "rapporterat av",
        "role",
    ),
    "source": ("källa", "varifrån", "uppgiften kommer från", "vem berättade", "från vem", "source"),
    "certainty": (
        "säkerhet",
        "hur vet ni det",
        "hur säkert",
        "sett eller hört",
        "tillförlitlighet",
        "certainty",
    ),
    "recurrence": (
        "återkommande",
        "upprepas",
        "hur ofta",
        "frekvens",
        "recurring",
        "recurrence",
        "how often",
    ),
    "effects": (
        "påverkan",
        "påverkade",
        "effekt",
        "konsekvens",
        "konsekvenser",
        "vad påverkades",
        "följder",
        "effect",
        "effects",
        "impact",
    ),
    "effect_note": ("hur det påverkade", "beskrivning av påverkan", "effect note"),
    "already_done": (
        "redan gjort",
        "vidtagna åtgärder",
        "åtgärd",
        "åtgärder",
        "vad har gjorts",
        "gjort",
        "actions taken",
        "done",
    ),
    "police_report": (
        "polisanmält",
        "polisanmäld",
        "polisanmälan",
        "anmält till polis",
        "anmälan",
        "police report",
        "reported to police",
    ),
    "police_reference": (
        "diarienummer",
        "anmälningsnummer",
        "polisens nummer",
        "k nummer",
        "ärendenummer polis",
        "polisanmälan nr",
        "police reference",
        "reference",
    ),
    "help_wanted": (
        "önskad hjälp",
        "hjälp",
        "behov",
        "önskemål",
        "önskat stöd",
        "vad önskas",
        "förslag på åtgärd",
        "help wanted",
        "wishes",
    ),
}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The column of each field that has one, from 0, and how sure it is, 0 to 1.

    `headings` are those that it was made for; with them it can be remembered and known again.
    """

    columns: Mapping[str, int]
    headings: tuple[str, ...] = ()
    scores: Mapping[str, float] | None = None

    def answers(self, cells: Sequence[Cell]) -> dict[str, Cell]:
        """The cells of a row by field."""
        width = len(cells)
        return {name: cells[column] for name, column in self.columns.items() if column < width}

    def for_headings(self, headings: Sequence[str]) -> "ColumnMapping | None":
        """The same fields found by their headings in a table whose columns may stand elsewhere.

        None when one of them is missing or stands there twice: then somebody has to look again.
        """
        plain = [_plain(heading) for heading in headings]
        columns = {}
        for name, column in self.columns.items():
            wanted = _plain(self.headings[column]) if column < len(self.headings) else ""
            if not wanted or plain.count(wanted) != 1:
                return None
            columns[name] = plain.index(wanted)
        return ColumnMapping(columns, tuple(headings), dict.fromkeys(columns, SURE))


def guess_columns(headings: Sequence[str]) -> ColumnMapping:
    """The most likely field of each column, the surest pairs first; a column answers one field at most."""
    pairs = sorted(
        (
            (-score, FIELDS.index(name), column)
            for column, heading in enumerate(headings)
            for name in FIELDS
            if (score := _likeness(_plain(heading), name))
        ),
    )
    columns: dict[str, int] = {}
    scores: dict[str, float] = {}
    for score, field, column in pairs:
        name = FIELDS[field]
        if name not in columns and column not in columns.values():
            columns[name] = column
            scores[name] = -score
    return ColumnMapping(columns, tuple(headings), scores)


_SAME = 0.5
"""How much less a second row of headings may say and still be the one."""


def find_headings(rows: Iterable[tuple[int, Sequence[Cell]]]) -> tuple[int, tuple[str, ...]]:
    """The number of the row that reads most like headings among the first ones, and its texts; 0 for none."""
    best: tuple[float, int, tuple[str, ...]] = (0.0, 0, ())
    for seen, (number, cells) in enumerate(rows):
        if seen >= _LOOKED_AT:
            break
        texts = tuple(as_text(cell)[:200] for cell in cells)
        mapping = guess_columns(texts)
        score = sum((mapping.scores or {}).values())
        # Below headings that are joined over columns stand those of each column.
        below = number == best[1] + 1 and sum(map(bool, texts)) > sum(map(bool, best[2]))
        if len(mapping.columns) >= 2 and (score > best[0] or (below and score > best[0] - _SAME)):
            best = (score, number, texts)
    return best[1], best[2]


def _plain(heading: str) -> str:
    """A heading in small letters, without signs and what stands in brackets."""
    return " ".join(_SIGNS.sub(" ", _ASIDE.sub(" ", heading.lower())).split())[:80]


def _likeness(heading: str, name: str) -> float:
    if not heading:
        return 0.0
    known = _HEADINGS[name]
    if heading in known or heading == name.replace("_", " "):
        # The first words are the plainest: "rubrik" is the title before "händelse" is.
        return SURE - 0.01 * (known.index(heading) if heading in known else 0)
    words = heading.split()
    if any(heading.startswith(f"{word} ") for word in known):
        return LIKELY
    long = [word for word in known if len(word) >= 4]
    if any(part in words for part in long):
        return MAYBE
    return MAYBE / 2 if any(word.startswith(part) for part in long for word in words) else 0.0
