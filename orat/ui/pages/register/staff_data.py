"""Registerutdrag: what is held about one of the register's people, to hand over, put right or take away."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.register import Person
from orat.domain.staff_data import Extract
from orat.domain.weeding import Weeding
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.paper.saving import FileSaver
from orat.ui.paper.view import PaperView
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def extract_dialog(context: Context["Services"], parent: QWidget, person_id: int) -> None:
    """Read what there is, and show it as it would be handed over."""

    def show(made: tuple[Extract, bytes]) -> None:
        ExtractDialog(context, parent, *made).open()

    context.tasks.read(lambda s: _made(s, person_id), show, owner=parent, latest="extract")


def _made(services: "Services", person_id: int) -> tuple[Extract, bytes]:
    extract = services.staff.extract(person_id)
    return extract, services.staff.pdf(extract)


class ExtractDialog(QDialog):
    """The very pages that are saved; made anew when something was put right."""

    def __init__(self, context: Context["Services"], parent: QWidget, extract: Extract, pdf: bytes) -> None:
        super().__init__(parent.window())
        self._context = context
        self._paper = FileSaver(context, self)
        self.view = PaperView(context)
        self._heading = label("", "heading", wrap=True)
        text = self.tr(
            "Så här lämnas utdraget till personen. Är något fel rättar du det här; texter som nämner "
            "personen rättas där de står."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(label(text, "muted", wrap=True))
        column.addWidget(self.view, 1)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (
            Button(self.tr("Spara som PDF…"), self.save_pdf, look="primary"),
            Button(self.tr("Spara som data…"), self.save_data),
            Button(self.tr("Skriv ut…"), self.view.print),
            Button(self.tr("Rätta…"), self._correct, writes=True),
            Button(self.tr("Radera…"), self._erase, look="danger", writes=True),
            Button(self.tr("Stäng"), self.reject),
        ):
            row.addWidget(button)
        column.addWidget(buttons)
        room = parent.window().size()
        self.resize(min(900, room.width() - 48), room.height() - 48)
        self.finished.connect(self.deleteLater)
        self._show((extract, pdf))

    def _show(self, made: tuple[Extract, bytes]) -> None:
        self._extract, pdf = made
        title = self.tr("Registerutdrag: {name}").format(name=self._extract.person.name)
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.view.show_pdf(pdf, title)

    def save_pdf(self) -> None:
        """Ask where to, and write the pages that are shown."""
        name = self.tr("Registerutdrag {day}.pdf").format(day=formats.iso_day(self._context.today()))
        pdf = self.view.pdf
        self._paper.save(name, lambda _: pdf, self.tr("Utdraget, för personen,"))

    def save_data(self) -> None:
        """Ask where to, and write the same as JSON."""
        name = self.tr("Registerutdrag {day}.json").format(day=formats.iso_day(self._context.today()))
        extract = self._extract
        self._paper.save(name, lambda s: s.staff.data(extract), self.tr("Utdraget som data, för personen,"))

    def _correct(self) -> None:
        Correction(self._context, self, self._extract.person, self._again).open()

    def _again(self) -> None:
        person_id = self._extract.person.id
        self._context.tasks.read(lambda s: _made(s, person_id), self._show, owner=self, latest="extract")

    def _erase(self) -> None:
        Erasure(self._context, self, self._extract.person, self.accept).open()


class Correction(FormDialog):
    """Puts data right wherever it is kept as the person's; can be undone."""

    def __init__(self, context: Context["Services"], parent: QWidget, person: Person, then: Any) -> None:
        super().__init__(
            parent,
            translate("StaffData", "Rätta uppgifterna"),
            translate("StaffData", "Rätta"),
            self._keep,
            text=translate(
                "StaffData",
                "Rättas också vid möten, i åtgärder och där personen är kontakt. Fastställda anteckningar "
                "och det som har skickats ändras inte.",
            ),
        )
        self._context, self._person, self._then = context, person, then
        self.add_row(("name", LineField(self.tr("Namn"))))
        self.add_row(("role", LineField(self.tr("Roll eller titel"), optional=True)))
        self.add_row(("email", LineField(self.tr("E-post"), optional=True)))
        self.add_row(("phone", LineField(self.tr("Telefon"), optional=True)))
        names = ("name", "role", "email", "phone")
        self.form.show_values({name: getattr(person, name) for name in names})

    def _keep(self, _: FormDialog, values: dict[str, Any]) -> None:
        person_id = self._person.id
        texts = {name: value or "" for name, value in values.items()}

        def done(_: Any) -> None:
            self.accept()
            self._then()

        self._context.tasks.write(lambda s: s.staff.correct(person_id, **texts), done, self.fail, owner=self)


class Erasure(FormDialog):
    """Takes the person's data away, which cannot be undone, and says so."""

    def __init__(self, context: Context["Services"], parent: QWidget, person: Person, then: Any) -> None:
        super().__init__(
            parent,
            translate("StaffData", "Radera uppgifterna om {name}?").format(name=person.name),
            translate("StaffData", "Radera uppgifterna"),
            self._erase,
            text=translate(
                "StaffData",
                "Namnet försvinner för gott ur registret och loggen, och det går inte att ångra något som "
                "gjorts före. Möten och åtgärder blir kvar utan namnet. Fastställda anteckningar och texter "
                "som nämner personen ändras inte. En säkerhetskopia görs först; den och äldre kopior har "
                "kvar namnet tills de tas bort under Gallring.",
            ),
            danger=True,
        )
        self._context, self._person, self._then = context, person, then
        self.add_row(("reference", LineField(self.tr("Beslut om radering (Dnr)"), optional=True)))

    def _erase(self, _: FormDialog, values: dict[str, Any]) -> None:
        person_id, reference = self._person.id, values["reference"] or ""
        self.verb.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Done[Weeding]:
            return services.staff.erase(person_id, reference)

        def done(_: Done[Weeding]) -> None:
            self.accept()
            self._then()
            self._context.shell.say(self.tr("Uppgifterna är raderade, och det står i loggen."))

        self._context.tasks.run_long(self.tr("Raderar"), job, done, self.fail, owner=self)
