"""Exportera…: rows as a spreadsheet file: which rows, which kind of file and for whom, then where it goes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.exports import DataExport, Exported, ExportWish, TableFormat
from orat.errors import UserError
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.guarding.panel import guard_leaving
from orat.ui.page import ServiceContext
from orat.ui.paper.saving import FileSaver
from orat.ui.progress import Progress
from orat.ui.widgets.fields import ChoiceField, DateField, LineField
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


class Exporting:
    """The exports of one page. `paper` asks where the file goes, and remembers the folder."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        self._context = context
        self._parent = parent
        self.paper = FileSaver(context, parent)

    def ask(self, wish: ExportWish, chosen: Sequence[int] = ()) -> None:
        """Count what the list shows, and ask; `chosen` are the rows that may be exported alone."""
        self._context.tasks.read(
            lambda services: services.exports.count(wish),
            lambda count: self._open(wish, tuple(chosen), count),
            owner=self.paper,
            latest="export",
        )

    def _open(self, wish: ExportWish, chosen: tuple[int, ...], count: int) -> None:
        dialog = FormDialog(
            self._parent,
            _title(wish.what),
            translate("Exporting", "Välj plats…"),
            lambda dialog, values: self._press(wish, chosen, dialog, values),
            text=_explanation(wish, count),
        )
        if len(chosen) > 1:
            which = [
                (
                    False,
                    translate("Exporting", "Alla i listan ({count})").format(count=formats.integer(count)),
                ),
                (True, translate("Exporting", "De valda ({count})").format(count=len(chosen))),
            ]
            rows = ChoiceField(translate("Exporting", "Rader"), which)
            rows.show_value(True)
            dialog.add_row(("chosen", rows))
        if wish.what is Exported.DECISIONS:
            first = DateField(translate("Exporting", "Möten från och med"), self._context.today)
            last = DateField(translate("Exporting", "Till och med"), self._context.today)
            dialog.add_row(("first", first), ("last", last))
            this_year = self._context.today().year
            dialog.form.show_values({"first": date(this_year, 1, 1), "last": date(this_year, 12, 31)})
        form = ChoiceField(
            translate("Exporting", "Filformat"),
            [
                (TableFormat.XLSX, translate("Exporting", "Excel (.xlsx)")),
                (TableFormat.CSV, translate("Exporting", "CSV (.csv)")),
            ],
            hint=translate("Exporting", "Båda kan läsas in igen. CSV passar andra program."),
        )
        form.show_value(TableFormat.XLSX)
        recipient = LineField(
            translate("Exporting", "För vem"),
            hint=translate("Exporting", "Till exempel områdespolisen. Antecknas, och står i Excelfilen."),
            optional=True,
        )
        dialog.add_row(("form", form)).add_row(("recipient", recipient)).open()

    def _press(
        self, wish: ExportWish, chosen: tuple[int, ...], dialog: FormDialog, values: dict[str, Any]
    ) -> None:
        wish = replace(wish, form=values["form"], recipient=values["recipient"] or "")
        if values.get("chosen"):
            wish = replace(wish, ids=chosen, scope=translate("Exporting", "Valda rader"))
        if wish.what is Exported.DECISIONS:
            first, last = values["first"], values["last"]
            if first and last and last < first:
                dialog.fail(UserError("ends-before-start", field="last"))
                return
            span = translate("Exporting", "Möten {first} – {last}").format(
                first=formats.iso_day(first) if first else "", last=formats.iso_day(last) if last else ""
            )
            wish = replace(wish, first=first, last=last, scope=span.strip())
        target = self.paper.ask_for(_file_name(wish, self._context.today()))
        if target is not None:
            dialog.accept()
            guard_leaving(
                self._context,
                self._parent,
                lambda services, told: services.leaving.of_export(wish, told),
                lambda: self._make(wish, target),
            )

    def _make(self, wish: ExportWish, target: Path) -> None:
        def job(services: "Services", progress: Progress) -> Done[DataExport]:
            def report(done: int, total: int) -> None:
                progress.report(done / max(1, total))

            return services.exports.export(wish, target, report)

        def told(done: Done[DataExport]) -> None:
            tell_exported(self._context.shell, target, _contents(done.value))

        self._context.tasks.run_long(_title(wish.what), job, told, owner=self.paper)


def _title(what: Exported) -> str:
    return {
        Exported.CONCERNS: translate("Exporting", "Exportera iakttagelser"),
        Exported.MEASURES: translate("Exporting", "Exportera åtgärder"),
        Exported.DECISIONS: translate("Exporting", "Exportera beslut"),
    }[what]


def _explanation(wish: ExportWish, count: int) -> str:
    """What the file will hold, and that it is noted who took it."""
    one, many = {
        Exported.CONCERNS: (
            translate("Exporting", "Filen får den enda iakttagelsen i listan."),
            translate("Exporting", "Filen får listans {count} iakttagelser, i listans ordning."),
        ),
        Exported.MEASURES: (
            translate("Exporting", "Filen får den enda åtgärden i listan."),
            translate("Exporting", "Filen får listans {count} åtgärder, i listans ordning."),
        ),
        Exported.DECISIONS: (
            translate(
                "Exporting", "Filen får punkterna som hållna möten har avgjort, med beslut och åtgärder."
            ),
        )
        * 2,
    }[wish.what]
    rows = one if count == 1 else many.format(count=formats.integer(count))
    scope = translate("Exporting", "Urval: {scope}.").format(scope=wish.scope) if wish.scope else ""
    noted = translate(
        "Exporting",
        "Programmet antecknar vem som exporterade vad, när och för vem. Se efter att inga personuppgifter "
        "står i texterna innan filen lämnas vidare.",
    )
    return " ".join(filter(None, (rows, scope, noted)))


def _file_name(wish: ExportWish, today: date) -> str:
    name = {
        Exported.CONCERNS: translate("Exporting", "Iakttagelser {day}"),
        Exported.MEASURES: translate("Exporting", "Åtgärder {day}"),
        Exported.DECISIONS: translate("Exporting", "Beslut {day}"),
    }[wish.what].format(day=formats.iso_day(today))
    return f"{name}.{wish.form}"


def _contents(record: DataExport) -> str:
    """What was exported, and for whom, as the beginning of a sentence."""
    words: dict[Exported, Callable[[], tuple[str, str]]] = {
        Exported.CONCERNS: lambda: (
            translate("Exporting", "1 iakttagelse"), translate("Exporting", "{count} iakttagelser")
        ),
        Exported.MEASURES: lambda: (
            translate("Exporting", "1 åtgärd"), translate("Exporting", "{count} åtgärder")
        ),
        Exported.DECISIONS: lambda: (
            translate("Exporting", "1 punkt med beslut"), translate("Exporting", "{count} punkter med beslut")
        ),
    }  # fmt: skip
    one, many = words[record.what]()
    counted = one if record.rows == 1 else many.format(count=formats.integer(record.rows))
    if not record.recipient:
        return counted
    return translate("Exporting", "{what}, för {recipient},").format(what=counted, recipient=record.recipient)
