"""The dialog that asks on which ground something is masked, and whether everywhere it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.services.documents.editions import Ground
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.dialogs import keep
from orat.ui.widgets.fields import CheckField, ComboField, LineField, Option
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label

translate = QCoreApplication.translate
_MOST = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be masked: a span of a text, all that a path names, or (`path` empty) a word wherever it
    stands; `everywhere` counts the places where the very same text stands.
    """

    version_id: int
    text: str
    path: str = ""
    start: int | None = None
    end: int | None = None
    everywhere: int = 0


def mask_dialog(
    context: ServiceContext,
    parent: QWidget,
    wanted: Wanted,
    grounds: tuple[Ground, ...],
    latest: str,
    then: Callable[[str], object],
) -> FormDialog:
    """Ask for the ground; `latest` is the one used before, `then` is told the one used now."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        ground, note = values["own"] or values["ground"] or "", values["note"] or ""

        def job(services: Any) -> Any:
            if not wanted.path or values.get("everywhere"):
                return services.editions.mask_everywhere(
                    wanted.version_id, wanted.text, ground=ground, note=note
                )
            return services.editions.mask(
                wanted.version_id,
                wanted.path,
                start=wanted.start,
                end=wanted.end,
                ground=ground,
                note=note,
            )

        keep(context, dialog, job, lambda _: then(ground))

    dialog = FormDialog(
        parent,
        translate("MaskDialog", "Maskera"),
        translate("MaskDialog", "Maskera"),
        done,
        text=translate("MaskDialog", "Det maskerade finns inte kvar någonstans i den fil som lämnas ut."),
    )
    _fill(dialog, wanted, grounds, latest)
    return dialog


def _fill(dialog: FormDialog, wanted: Wanted, grounds: tuple[Ground, ...], latest: str) -> None:
    shown = wanted.text if len(wanted.text) <= _MOST else f"{wanted.text[:_MOST].rstrip()}…"
    dialog.form.add(label(translate("MaskDialog", "”{text}”").format(text=shown), "strong", wrap=True))
    words = translate("MaskDialog", "{ground} · {about}")
    options = [Option(each.ground, words.format(ground=each.ground, about=each.about)) for each in grounds]
    known = latest in {each.ground for each in grounds}
    choice: ComboField[str] = ComboField(translate("MaskDialog", "Grund"), options)
    own = LineField(translate("MaskDialog", "Annan grund"), optional=True)
    own.edited.connect(choice.clear_error)
    note = LineField(
        translate("MaskDialog", "Anteckning"),
        optional=True,
        hint=translate("MaskDialog", "Stannar i programmet och står inte i filen."),
    )
    dialog.add_row(("ground", choice)).add_row(("own", own)).add_row(("note", note))
    if wanted.path and wanted.everywhere > 1:
        many = translate("MaskDialog", "Maskera alla {count} förekomster")
        dialog.add_row(("everywhere", CheckField(many.format(count=wanted.everywhere))))
    dialog.form.show_values({"ground": latest if known else None, "own": "" if known else latest})
