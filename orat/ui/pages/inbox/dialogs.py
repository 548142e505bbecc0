"""The small questions of the inbox: where to, why, and which concern it is the same as."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.errors import UserError
from orat.services.concerns.answers import SimilarConcern
from orat.ui.pages.concerns.dialogs import Job, Then, ask
from orat.ui.pages.inbox import words
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import ComboField, LineField, Option, TextField

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
Told = Callable[[Done[Any]], object]


def hand_on(parent: QWidget, tasks: Tasks[Services], ids: Sequence[int], then: Then) -> None:
    """Ask which other forum reports belong in."""
    texts = (
        translate("Inbox", "Hänvisa {what}").format(what=words.report_count(len(ids))),
        translate("Inbox", "Hänvisa"),
        translate("Inbox", "Det blir ingen iakttagelse. Kvittot till avsändaren säger vart den hör."),
    )
    dialog = ask(
        parent, tasks, texts,
        lambda v: lambda s: s.triage.hand_on(ids, v["referred_to"] or "", v["note"] or ""), then,
    )  # fmt: skip
    hint = translate("Inbox", "Till exempel socialtjänsten, SSPF, elevhälsan eller felanmälan.")
    dialog.add_row(("referred_to", LineField(translate("Inbox", "Forum"), hint=hint)))
    dialog.add_row(("note", TextField(translate("Inbox", "Skäl"), least=2, optional=True))).open()


def reject(parent: QWidget, tasks: Tasks[Services], ids: Sequence[int], then: Then) -> None:
    """Ask why reports are turned down."""
    texts = (
        translate("Inbox", "Avvisa {what}").format(what=words.report_count(len(ids))),
        translate("Inbox", "Avvisa"),
        translate("Inbox", "Skälet står i kvittot till avsändaren. Rapporten kan öppnas igen."),
    )
    dialog = ask(parent, tasks, texts, lambda v: lambda s: s.triage.reject(ids, v["note"] or ""), then)
    dialog.add_row(("note", TextField(translate("Inbox", "Skäl"), least=2))).open()


def hold(parent: QWidget, tasks: Tasks[Services], ids: Sequence[int], then: Then) -> None:
    """Ask for a note, and keep reports back."""
    texts = (
        translate("Inbox", "Håll kvar {what}").format(what=words.report_count(len(ids))),
        translate("Inbox", "Håll kvar"),
        translate("Inbox", "Den ligger under Lagt åt sidan tills någon tar emot den."),
    )
    dialog = ask(parent, tasks, texts, lambda v: lambda s: s.triage.hold(ids, v["note"] or ""), then)
    dialog.add_row(("note", TextField(translate("Inbox", "Anteckning"), least=2, optional=True))).open()


def join(
    parent: QWidget, tasks: Tasks[Services], report_id: int, similar: Sequence[SimilarConcern], then: Then
) -> None:
    """Ask which concern tells of the same thing: one of those alike, or one by its number."""

    def job(values: dict[str, Any]) -> Job:
        chosen, number = values["concern_id"], (values["number"] or "").strip()
        if not number and chosen is None:
            raise UserError("empty", field="concern_id")
        return lambda s: (
            s.triage.join_numbered(report_id, number) if number else s.triage.join(report_id, chosen)
        )

    texts = (
        translate("Inbox", "Samma händelse som en iakttagelse"),
        translate("Inbox", "Slå ihop"),
        translate(
            "Inbox",
            "Det blir ingen ny iakttagelse; bilagorna följer med dit. Är det en annan händelse av samma "
            "slag, kryssa i den bland liknande och ta emot i stället.",
        ),
    )
    dialog = ask(parent, tasks, texts, job, then)
    options = [Option(one.row.id, f"{one.row.number} · {one.row.title}") for one in similar]
    choice: ComboField[int] = ComboField(
        translate("Inbox", "Liknande"), options, empty=translate("Inbox", "Ingen av dem")
    )
    choice.show_value(options[0].value if options else None)
    number = LineField(
        translate("Inbox", "Eller nummer"), placeholder=translate("Inbox", "2026-0412"), optional=True
    )
    dialog.add_row(("concern_id", choice)).add_row(("number", number)).open()
