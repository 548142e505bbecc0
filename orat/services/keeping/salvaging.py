"""What a damaged register still tells, taken into the one that was restored: done again, or for review."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from hashlib import sha256
from typing import Any

from orat.domain.changes import Change, Kind
from orat.domain.inbox import Delivery, of_draft
from orat.domain.intake import OriginKind, ReportDraft, Verdict, judge
from orat.domain.register import Area, Category, Unit
from orat.domain.text import LINE, clean_body, clean_line
from orat.errors import UserError
from orat.storage.damage import Salvage
from orat.storage.replay import deeds_after, done_again
from orat.storage.store import FILE, Store
from orat.storage.work import Work

_TEXTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CONCERN: ("title", "description"),
    Kind.PROBLEM: ("title", "summary"),
    Kind.ITEM: ("title", "discussion", "decision"),
    Kind.MEASURE: ("what",),
    Kind.FOLLOW_UP: ("note",),
    Kind.FEEDBACK: ("text",),
}
"""What a person wrote that is worth having back where the change itself cannot be read."""
_REPORTED = (
    "title", "description", "place", "reporter_role", "already_done", "effect_note", "help_wanted",
    "happened_on", "unit_id", "category_id", "area_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """How many changes were done again, which could not be, and how many concerns and other texts that are
    nowhere else wait in the inbox.
    """

    again: int = 0
    not_again: tuple[Change, ...] = ()
    reports: int = 0
    texts: int = 0


def take_back(store: Store, salvage: Salvage, last: int) -> TakenBack:
    """Do again what was done after a change, and put what only the tables still have into the inbox."""
    again = 0
    not_again = []
    for deed in deeds_after(salvage, last):
        if done_again(store, deed, salvage):
            again += 1
        elif deed.images or not deed.intact:
            not_again.append(deed.change)
    concerns, texts = _left(store, salvage)
    if concerns or texts:
        with store.write("rescue.take-in", count=len(concerns)) as work:
            _to_inbox(work, store, concerns, texts)
    return TakenBack(again=again, not_again=tuple(not_again), reports=len(concerns), texts=len(texts))


def _left(store: Store, salvage: Salvage) -> tuple[list[dict[str, Any]], list[str]]:
    """Concerns that are in the damaged file alone, and other texts that are."""
    with store.aside() as connection:
        known = {
            kind: set(connection.execute(f'SELECT id, {", ".join(names)} FROM "{kind}"'))  # noqa: S608
            for kind, names in _TEXTS.items()
        }
    there = set(salvage.tables())
    concerns: list[dict[str, Any]] = []
    if Kind.CONCERN.value in there:
        ids = {row[0] for row in known[Kind.CONCERN]}
        concerns = [
            row for row in _rows(salvage, Kind.CONCERN, _REPORTED) if row["id"] not in ids and row["title"]
        ]
    mine = {row["id"] for row in concerns}
    texts: list[str] = []
    for kind, names in _TEXTS.items():
        told = {text for row in known[kind] for text in row[1:]}
        for row in _rows(salvage, kind, names) if kind.value in there else ():
            if kind is Kind.CONCERN and row["id"] in mine:
                continue
            texts += [row[name] for name in names if isinstance(row[name], str) and row[name] not in told]
    return concerns, list(dict.fromkeys(texts))


def _rows(salvage: Salvage, kind: Kind, names: Iterable[str]) -> Iterator[dict[str, Any]]:
    columns = ("id", *names)
    for row in salvage.rows(kind.value, ", ".join(columns)):
        found = dict(zip(columns, row, strict=True))
        if isinstance(found["id"], int):
            yield found


def _to_inbox(work: Work, store: Store, concerns: Collection[dict[str, Any]], texts: Collection[str]) -> None:
    said = clean_body("\n\n".join(texts)[: 1 << 17], "text")
    mark = sha256(repr((sorted(map(repr, concerns)), texts)).encode()).hexdigest()
    delivery = work.add(
        Delivery(kind=OriginKind.RESCUE, name=FILE, digest=mark, received_at=store.clock(), text=said)
    )
    if not concerns:
        # Somebody has to see it, and the inbox shows reports.
        concerns = ({"description": said},)
    for number, row in enumerate(concerns, 1):
        draft = _draft(work, row)
        report = of_draft(draft, judge(draft, ()), kind=OriginKind.RESCUE, number=number)
        missing = [f"{name}-empty" for name in ("title", "happened_on") if not getattr(draft, name)]
        if missing:
            report = replace(report, verdict=Verdict.WRONG, reasons="\n".join(missing))
        work.add(replace(report, delivery_id=delivery.id))


def _draft(work: Work, row: Mapping[str, Any]) -> ReportDraft:
    values: dict[str, Any] = {}
    for field in fields(ReportDraft):
        found = row.get(field.name)
        if isinstance(found, str) and field.name != "happened_on":
            values[field.name] = _text(found, field.name)
    for name, entity in (("unit_id", Unit), ("category_id", Category), ("area_id", Area)):
        found = row.get(name)
        if isinstance(found, int) and work.find(entity, found) is not None:
            values[name] = found
    try:
        values["happened_on"] = date.fromisoformat(row["happened_on"])
    except (KeyError, TypeError, ValueError):
        values["happened_on"] = None
    typed = tuple((name, text) for name, text in values.items() if isinstance(text, str) and text)
    return ReportDraft(**values, typed=typed)


def _text(text: str, name: str) -> str:
    """As a field may hold it: what was read may be anything."""
    if name in ("description", "already_done", "effect_note", "help_wanted"):
        return clean_body(text[: 1 << 16], name)
    try:
        return clean_line(text[:LINE], name)
    except UserError:
        return clean_line(text[: LINE // 3], name)
