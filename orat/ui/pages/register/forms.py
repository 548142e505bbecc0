"""Blankett…: what units fill in, as a form or a spreadsheet, for one of them or for all into a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from orat.domain.register import Unit, UnitKind
from orat.errors import UserError
from orat.services.inbox.forms import BlankKind
from orat.ui import formats
from orat.ui.after_export import exported_many_banner, tell_exported
from orat.ui.page import ServiceContext
from orat.ui.paper.saving import FileSaver
from orat.ui.progress import Progress
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.fields import ChoiceField, ComboField, Option
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
ALL_SCHOOLS, ALL_UNITS = -1, -2
"""Stand for many units among those to choose from."""
_SCHOOLS = frozenset({UnitKind.SCHOOL, UnitKind.PRESCHOOL})


def ask_folder(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose a folder; None when they changed their mind."""
    title = translate("Forms", "Välj en mapp för blanketterna")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(suggested))
    return Path(chosen) if chosen else None


class Forms:
    """The dialog and what follows it. `paper` asks for a file and `folder` for a folder."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        self._context = context
        self._parent = parent
        self.paper = FileSaver(context, parent)
        self.folder: Callable[[QWidget, Path], Path | None] = ask_folder

    def ask(self, units: Sequence[Unit], unit_id: int | None = None) -> None:
        """Ask for whom and which kind; `unit_id` is chosen already."""
        self._context.tasks.read(
            lambda s: s.forms.send_to(),
            lambda address: self._ask(units, unit_id, addressed=bool(address)),
            owner=self.paper,
        )

    def _ask(self, units: Sequence[Unit], unit_id: int | None, *, addressed: bool) -> None:
        active = [unit for unit in units if unit.active]
        schools = [unit for unit in active if unit.kind in _SCHOOLS]
        ids = {ALL_SCHOOLS: [unit.id for unit in schools], ALL_UNITS: [unit.id for unit in active]}
        options = [Option(unit.id, unit.name) for unit in active]
        if len(active) > 1:
            words = translate("Forms", "Alla enheter ({count})").format(count=len(active))
            options.insert(0, Option(ALL_UNITS, words))
        if len(active) > len(schools) > 1:
            small = any(unit.kind is UnitKind.PRESCHOOL for unit in schools)
            all_schools = (
                translate("Forms", "Alla skolor och förskolor ({count})")
                if small
                else translate("Forms", "Alla skolor ({count})")
            )
            options.insert(0, Option(ALL_SCHOOLS, all_schools.format(count=len(schools))))

        def done(dialog: FormDialog, values: dict[str, Any]) -> None:
            chosen = values["unit"]
            if chosen is None:
                dialog.fail(UserError("empty", field="unit"))
            elif self._save(ids.get(chosen, [chosen]), values["kind"]):
                dialog.accept()

        dialog = FormDialog(
            self._parent,
            translate("Forms", "Blanketter att fylla i"),
            translate("Forms", "Välj plats…"),
            done,
            text=translate(
                "Forms",
                "Enhetens namn står redan på blanketten. Skolan fyller i den, sparar och mejlar den, och den "
                "läses in i Inkorgen utan att något skrivs av.",
            ),
        )
        whose = ComboField(translate("Forms", "För"), options, searchable=True)
        whose.show_value(unit_id or (options[0].value if options else None))
        kind = ChoiceField(
            translate("Forms", "Slag"),
            [
                (BlankKind.PDF, translate("Forms", "Blankett, PDF")),
                (BlankKind.XLSX, translate("Forms", "Kalkylark, Excel")),
            ],
            hint=translate("Forms", "Blanketten rymmer tre händelser, kalkylarket så många som behövs."),
        )
        kind.show_value(BlankKind.PDF)
        dialog.add_row(("unit", whose)).add_row(("kind", kind))
        if not addressed:
            dialog.form.add(self._nowhere(dialog))
        dialog.open()

    def _nowhere(self, dialog: FormDialog) -> Banner:
        """Says that the blank has no address, and leads to where one is written."""

        def write_one() -> None:
            dialog.reject()
            self._context.shell.go("register", section="documents", field="reports_to")

        return Banner(
            translate(
                "Forms", "Blanketten säger inte vart den ska mejlas: skolan får en tom rad att skriva på."
            ),
            Tone.CAUTION,
            actions=[(translate("Forms", "Skriv adressen…"), write_one)],
        )

    def _save(self, unit_ids: Sequence[int], kind: BlankKind) -> bool:
        """Ask where to and write; False when the person changed their mind."""
        if len(unit_ids) > 1:
            folder = self.folder(self._parent, self.paper.folder())
            if folder is not None:
                self._write(unit_ids, kind, folder)
            return folder is not None
        word = translate("Forms", "Iakttagelser.{kind}").format(kind=kind)
        target = self.paper.ask_for(word)
        if target is not None:
            self._context.tasks.write(
                lambda s: s.minutes.export(s.forms.make(unit_ids, kind)[0].data, target),
                lambda file: tell_exported(self._context.shell, file, _one(kind)),
                owner=self.paper,
            )
        return target is not None

    def _write(self, unit_ids: Sequence[int], kind: BlankKind, folder: Path) -> None:
        def job(services: "Services", progress: Progress) -> tuple[Path, ...]:
            return services.forms.write(
                unit_ids, kind, folder, lambda done, total: progress.report(done / max(1, total))
            )

        def written(files: tuple[Path, ...]) -> None:
            many = {
                BlankKind.PDF: translate("Forms", "{count} blanketter, en för varje enhet,"),
                BlankKind.XLSX: translate("Forms", "{count} kalkylark, ett för varje enhet,"),
            }[kind]
            contents = many.format(count=formats.integer(len(files)))
            self._context.shell.set_banner("export", exported_many_banner(files, contents))

        self._context.tasks.run_long(translate("Forms", "Gör blanketter"), job, written, owner=self.paper)


def _one(kind: BlankKind) -> str:
    return {
        BlankKind.PDF: translate("Forms", "Blanketten, för enheten att fylla i,"),
        BlankKind.XLSX: translate("Forms", "Kalkylarket, för enheten att fylla i,"),
    }[kind]
