"""All finalised notes of a year as one file: which days, then progress with Avbryt."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.errors import UserError
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.paper import Paper
from orat.ui.progress import Progress
from orat.ui.widgets.fields import DateField
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def year_dialog(context: ServiceContext, parent: QWidget, paper: Paper) -> FormDialog:
    """Ask from which day to which, then where the file goes."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        first, last = values["first"], values["last"]
        for name, day in (("first", first), ("last", last)):
            if not isinstance(day, date):
                dialog.fail(UserError("empty", field=name))
                return
        if last < first:
            dialog.fail(UserError("ends-before-start", field="last"))
            return
        words = translate("YearDialog", "Mötesanteckningar {first} – {last}.pdf")
        name = words.format(first=formats.iso_day(first), last=formats.iso_day(last))
        target = paper.ask_for(name)
        if target is not None:
            dialog.accept()
            _make(context, paper, first, last, target)

    dialog = FormDialog(
        parent,
        translate("YearDialog", "Årets anteckningar"),
        translate("YearDialog", "Spara filen…"),
        done,
        text=translate(
            "YearDialog",
            "Alla fastställda anteckningar från mötena de här dagarna, i en enda fil med "
            "innehållsförteckning. Utkast är inte med.",
        ),
    )
    first = DateField(translate("YearDialog", "Från och med"), context.today)
    last = DateField(translate("YearDialog", "Till och med"), context.today)
    dialog.add_row(("first", first), ("last", last))
    year = context.today().year
    dialog.form.show_values({"first": date(year, 1, 1), "last": date(year, 12, 31)})
    return dialog


def _make(context: ServiceContext, paper: Paper, first: date, last: date, target: Path) -> None:
    def job(services: "Services", progress: Progress) -> Path:
        def report(done: int, total: int) -> None:
            progress.report(done / max(1, total))

        pdf = services.year_book.pdf(first, last, progress=report)
        progress.check()
        return services.minutes.export(pdf, target)

    words = translate("YearDialog", "Anteckningarna {first} – {last}, för den som vill läsa hela tiden,")
    contents = words.format(first=formats.short_day(first), last=formats.short_day(last))
    context.tasks.run_long(
        translate("YearDialog", "Gör årets anteckningar"),
        job,
        lambda file: tell_exported(context.shell, file, contents),
        owner=paper,
    )
