"""Registerutdrag: what is held about one of the register's people, saved as a file or taken away for good."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.weeding import Weeding
from orat.services.staff_data import Extract
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.page import Context
from orat.ui.pages.register.log_words import what_options
from orat.ui.paper.saving import FileSaver
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.key_values import KeyValueList

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def extract_dialog(context: Context["Services"], parent: QWidget, person_id: int) -> None:
    """Read what there is, and show it."""
    context.tasks.read(
        lambda s: s.staff.extract(person_id),
        lambda extract: ExtractDialog(context, parent, extract).open(),
        owner=parent,
        latest="extract",
    )


class ExtractDialog(FormDialog):
    """Its verb takes the person's data away, which cannot be undone; beside it stands the file."""

    def __init__(self, context: Context["Services"], parent: QWidget, extract: Extract) -> None:
        super().__init__(
            parent.window(),
            translate("StaffData", "Registerutdrag: {name}").format(name=extract.person.name),
            translate("StaffData", "Radera uppgifterna"),
            self._erase,
            text=translate(
                "StaffData",
                "Det här finns om personen. Fel rättas i Personer. Raderas uppgifterna försvinner namnet "
                "för gott ur registret och loggen, och det går inte att ångra något som gjorts före. "
                "Fastställda anteckningar och texter som nämner personen ändras inte.",
            ),
            danger=True,
            scrolls=True,
        )
        self._context = context
        self._person = extract.person
        self._paper = FileSaver(context, self)
        facts = KeyValueList()
        facts.show_rows(*_facts(extract))
        self.form.add(facts)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(Button(self.tr("Spara utdraget som fil…"), self._save))
        self.form.add(buttons)
        self.add_row(("reference", LineField(self.tr("Beslut om radering (Dnr)"), optional=True)))

    def _save(self) -> None:
        name = self.tr("Registerutdrag {day}.json").format(day=formats.iso_day(self._context.today()))
        target = self._paper.ask_for(name)
        if target is not None:
            person_id, shell, words = self._person.id, self._context.shell, self.tr("Utdraget")
            self._context.tasks.read(
                lambda s: s.staff.export(person_id, target),
                lambda file: tell_exported(shell, file, words),
                self.fail,
                owner=self,
            )

    def _erase(self, _: FormDialog, values: dict[str, Any]) -> None:
        person_id, reference = self._person.id, values["reference"] or ""
        self.verb.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Done[Weeding]:
            return services.staff.erase(person_id, reference)

        def done(_: Done[Weeding]) -> None:
            self.accept()
            self._context.shell.say(self.tr("Uppgifterna är raderade, och det står i loggen."))

        self._context.tasks.run_long(self.tr("Raderar"), job, done, self.fail, owner=self)


def _mentioned(extract: Extract) -> str:
    """What kinds of things have the name in their texts, and in how many places."""
    counts = Counter(each.kind for each in extract.mentions)
    names = {option.value.value: option.word for option in what_options()}
    other = translate("StaffData", "Annat")
    words = translate("StaffData", "{what}: {count}")
    return ", ".join(
        words.format(what=names.get(kind, other), count=formats.integer(count))
        for kind, count in counts.most_common()
    )


def _facts(extract: Extract) -> list[tuple[str, str]]:
    person = extract.person
    weeks = ", ".join(week for week, _, _ in extract.attended)
    found = [
        (translate("StaffData", "Namn"), person.name),
        (translate("StaffData", "Roll eller titel"), person.role),
        (translate("StaffData", "E-post"), person.email),
        (translate("StaffData", "Telefon"), person.phone),
        (translate("StaffData", "Kallad till möten"), weeks),
        (translate("StaffData", "Ansvarar för"), "\n".join(extract.answers_for)),
        (translate("StaffData", "Kontakt för"), ", ".join(extract.contact_of)),
        (translate("StaffData", "Sändlistor"), str(extract.lists)),
        (translate("StaffData", "Utskick till personen"), str(extract.sendings)),
        (translate("StaffData", "Ändringar i loggen"), formats.integer(extract.changes)),
        (translate("StaffData", "Nämns i"), _mentioned(extract)),
    ]
    return [(name, value) for name, value in found if value]
