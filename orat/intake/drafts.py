"""From what was answered, field by field, to a draft of a concern and what is troublesome in it."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from orat.domain.intake import READ_AS, ReportDraft, Trouble
from orat.domain.scales import Effect, PoliceReport, WhenKind
from orat.domain.text import LINE, clean_body, clean_line
from orat.errors import UserError
from orat.intake.moments import Cell, read_moment, read_times
from orat.intake.names import Names, Sureness
from orat.intake.words import ANSWERS, CERTAINTIES, EFFECTS, SEVERITIES, SOURCES, one_of, words_of

FIELDS = (
    "title", "description", "category", "severity", "happened_on", "happened_at", "ended_on", "ended_at",
    "area", "place", "unit", "reporter_role", "source", "certainty", "recurrence", "effects", "effect_note",
    "already_done", "police_report", "police_reference", "help_wanted",
)  # fmt: skip
"""Everything that can be asked about one event, in the order that it is asked."""

TITLE = 120
"""How long a title is that is made from a description."""

_NOON = time(12)
_LINES = ("category", "area", "place", "unit", "reporter_role", "recurrence", "police_reference")
_BODIES = ("description", "effect_note", "already_done", "help_wanted")
_CHOICES: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("severity", SEVERITIES),
    ("source", SOURCES),
    ("certainty", CERTAINTIES),
)
_SENTENCE = re.compile(r"(?<=[.!?])\s|\n")
_PARTS = re.compile(r"[,;/\n]| och | and ")
_POLICE_NUMBER = re.compile(r"\b\d{4}-?K?\d+-\d{2}\b", re.IGNORECASE)
_NO_REPEAT = frozenset({"nej", "no", "n", "0", "falskt", "false", "-", "–"})
_REPEATS = frozenset({"ja", "j", "x", "yes", "1", "sant", "true"})
_Values = dict[str, Any]


def make_draft(
    answers: Mapping[str, Cell], names: Names, today: date
) -> tuple[ReportDraft, tuple[Trouble, ...]]:
    """The draft that answers by field make; what could not be read stands among the troubles."""
    typed = {name: text for name in FIELDS if (text := as_text(answers.get(name)))}
    values: _Values = {}
    troubles: list[Trouble] = []
    _texts(typed, values, troubles)
    _choices(typed, values, troubles)
    _times(answers, typed, today, values, troubles)
    if "unit" in values:
        values["unit_id"], sure = names.unit_meant(values["unit"])
        if sure in (Sureness.READ_AS, Sureness.SEVERAL):
            troubles.append(Trouble("unit", sure))
    values["category_id"] = names.category(values["category"]) if "category" in values else None
    values["area_id"] = names.area(values["area"]) if "area" in values else None
    draft = ReportDraft(**values, typed=tuple(typed.items()))
    return draft, tuple(troubles)


def as_text(cell: Cell) -> str:
    """A cell as a person would have typed it."""
    if isinstance(cell, str):
        return cell.strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, float):
        return f"{int(cell)}" if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time.min else cell.date().isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(cell)


def _texts(typed: Mapping[str, str], values: _Values, troubles: list[Trouble]) -> None:
    for names, clean in ((_LINES, clean_line), (_BODIES, clean_body)):
        for name in names:
            if name in typed:
                values[name] = _kept(name, typed[name], clean, troubles)
    description = values.get("description", "")
    title = typed.get("title", "")
    if title and not description and len(title) > LINE:
        # Tables often have one column for all that is told.
        description = values["description"] = _kept("description", title, clean_body, troubles)
        title = ""
    values["title"] = _kept("title", title, clean_line, troubles) if title else _opening(description)
    if not values["title"]:
        troubles.append(Trouble("title", "empty"))


def _kept(name: str, text: str, clean: Callable[[str, str], str], troubles: list[Trouble]) -> str:
    """The text cleaned; of one that is too long, its beginning, for all of it is in what was typed."""
    kept, trouble = _cleaned(name, text, clean)
    if trouble is not None:
        troubles.append(trouble)
    return kept


@lru_cache(maxsize=256)
def _cleaned(name: str, text: str, clean: Callable[[str, str], str]) -> tuple[str, Trouble | None]:
    """Units, roles and categories return on every row; a shared text may be long and return as often."""
    try:
        return clean(text, name), None
    except UserError as error:
        return clean(text[:LINE], name), Trouble.of(name, error)


def _opening(description: str) -> str:
    """The first sentence of a description, cut at a word when it is a long one."""
    first = " ".join(_SENTENCE.split(description[: 4 * TITLE], maxsplit=1)[0].split()).rstrip(".")
    if len(first) <= TITLE:
        return first
    return first[:TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _choices(typed: Mapping[str, str], values: _Values, troubles: list[Trouble]) -> None:
    for name, known in _CHOICES:
        if name in typed:
            answer = one_of(typed[name][:80], known)
            if answer is not None:
                values[name] = answer
            else:
                troubles.append(Trouble(name, "not-a-choice", (("text", typed[name][:80]),)))
    if "effects" in typed:
        _effects(typed["effects"], values, troubles)
    if "police_report" in typed:
        _police(typed["police_report"], values, troubles)
    if "recurrence" in typed:
        _recurrence(values)


def _effects(text: str, values: _Values, troubles: list[Trouble]) -> None:
    """What was touched; words that are none of ours are kept as the note."""
    parts = [part.strip() for part in _PARTS.split(text[:2000]) if part.strip()]
    met = [(part, {EFFECTS[word] for word in words_of(part) if word in EFFECTS}) for part in parts]
    found: set[Effect] = set().union(*(effects for _, effects in met))
    values["effects"] = frozenset(found)
    if "effect_note" not in values and any(not effects or len(words_of(part)) > 1 for part, effects in met):
        values["effect_note"] = _kept("effects", text, clean_body, troubles)


def _police(text: str, values: _Values, troubles: list[Trouble]) -> None:
    """Yes, no or unknown; the number of a report may stand in the same answer."""
    number = _POLICE_NUMBER.search(text[:LINE])
    rest = _POLICE_NUMBER.sub("", text[:LINE]).strip(" ,.:;").lower()
    answer = ANSWERS.get(rest) or ANSWERS.get(next(iter(words_of(rest[:80])), ""))
    if number and not values.get("police_reference"):
        values["police_reference"] = number[0]
    if answer is None and not number:
        troubles.append(Trouble("police_report", "not-a-choice", (("text", text[:80]),)))
        return
    values["police_report"] = answer or PoliceReport.YES


def _recurrence(values: _Values) -> None:
    """Whether it comes back: yes, no, or how often in words, which is a yes."""
    answer = values["recurrence"].lower().strip(".")
    values["recurring"] = answer not in _NO_REPEAT
    if answer in _NO_REPEAT | _REPEATS:
        values["recurrence"] = ""


def _times(
    answers: Mapping[str, Cell],
    typed: Mapping[str, str],
    today: date,
    values: _Values,
    troubles: list[Trouble],
) -> None:
    try:
        if "happened_on" not in typed:
            raise UserError("empty")
        moment = read_moment(answers["happened_on"], today)
        values |= {"happened_on": moment.day, "happened_at": moment.at, "when_kind": moment.kind}
        values |= {"ended_on": moment.last_day, "ended_at": moment.until}
        if moment.guessed:
            troubles.append(Trouble("happened_on", READ_AS))
    except UserError as error:
        troubles.append(Trouble.of("happened_on", error))
    if "happened_at" in typed:
        _time_of_day(answers["happened_at"], values, troubles)
    try:
        if "ended_on" in typed:
            last = read_moment(answers["ended_on"], today)
            values["ended_on"] = last.day
            values["ended_at"] = last.at or values.get("ended_at")
    except UserError as error:
        troubles.append(Trouble.of("ended_on", error))
    try:
        if "ended_at" in typed:
            values["ended_at"] = read_times(answers["ended_at"])[0]
    except UserError as error:
        troubles.append(Trouble.of("ended_at", error))
    _night(values)
    _span(values, troubles)


def _night(values: _Values) -> None:
    """The night to a day, with a time: before midnight it was the day before."""
    at, day = values.get("happened_at"), values.get("happened_on")
    if values.get("when_kind") is not WhenKind.NIGHT or at is None or day is None:
        return
    values["when_kind"] = WhenKind.MOMENT
    if at >= _NOON and day > date.min:
        values["happened_on"] = day - timedelta(days=1)


def _time_of_day(cell: Cell, values: _Values, troubles: list[Trouble]) -> None:
    try:
        if isinstance(cell, str) and words_of(cell[:80])[:1] in (("natt",), ("natten",)):
            values["when_kind"] = WhenKind.NIGHT
            return
        values["happened_at"], until = read_times(cell)
        if until is not None:
            values["ended_at"] = until
        if values.get("when_kind", WhenKind.DAY) is WhenKind.DAY:
            values["when_kind"] = WhenKind.MOMENT
    except UserError as error:
        troubles.append(Trouble.of("happened_at", error))


def _span(values: _Values, troubles: list[Trouble]) -> None:
    """An end makes an interval of it; one before the beginning is past midnight, or wrong."""
    start, end = values.get("happened_on"), values.get("ended_on")
    if end is None and values.get("ended_at") is None:
        return
    values["when_kind"] = WhenKind.INTERVAL
    if start is None:
        return
    first, last = values.get("happened_at"), values.get("ended_at")
    if end is None and first is not None and last is not None and last < first:
        end = values["ended_on"] = start + timedelta(days=1) if start < date.max else start
    if (end or start, last or time.max) < (start, first or time.min):
        troubles.append(Trouble("ended_on", "ends-before-start"))
