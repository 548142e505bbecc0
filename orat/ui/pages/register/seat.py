"""Inställningar: who one is, and how the program looks, on this computer and in this data folder."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.fields import ComboField, Form, OpenComboField, Option
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

_THEMES = ("system", "light", "dark", "contrast")


class SeatSection(QWidget):
    """Every field keeps itself, and holds at once."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self.form = Form()
        self.name = OpenComboField(
            self.tr("Du är"), hint=self.tr("Välj bland personerna i registret, eller skriv ett namn.")
        )
        self.form.add_row(("name", self.name))
        text = self.tr(
            "Så heter du i loggen och i det du skriver från och med nu: uppföljningar, återkoppling, "
            "anteckningar och utskick. Det som redan är loggat ändras inte."
        )
        self.form.add(label(text, "muted", wrap=True))
        self._add_look()
        for field in self.form.fields.values():
            # The seat's own: kept also where the register can only be read.
            field.writes = False
        self.form.committed.connect(self._keep)
        single_column(self, self.tr("Inställningar"), self.form)

    def _add_look(self) -> None:
        """Only where the window can be dressed anew."""
        if "look.dark" not in self._context.actions:
            return
        words = (
            self.tr("Följ systemet"), self.tr("Ljust"), self.tr("Mörkt"), self.tr("Hög kontrast"),
        )  # fmt: skip
        themes = [Option(theme, word) for theme, word in zip(_THEMES, words, strict=True)]
        languages = [Option("sv", "Svenska"), Option("en", "English")]
        self.form.add_row(
            ("theme", ComboField(self.tr("Utseende"), themes)),
            ("language", ComboField(self.tr("Språk"), languages)),
        )
        text = self.tr("Större text: Ctrl och +. Mindre text: Ctrl och −. Vanlig storlek: Ctrl och 0.")
        self.form.add(label(text, "muted", wrap=True))

    def show_directory(self, directory: Directory) -> None:
        """Offer the people of the register, and show who whoever sits here is."""
        self.name.set_options(
            [Option(person.name, person.name) for person in directory.people if person.active]
        )
        self._context.tasks.read(lambda s: s.seat.acting(), self._show, owner=self, latest="acting")

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def _show(self, acting: tuple[str, bool]) -> None:
        settings = self._context.settings.value
        values = {"name": acting[0], "theme": settings.theme, "language": settings.language}
        self.form.show_values(values)

    def _keep(self, name: str, value: Any) -> None:
        if name == "name":
            self._context.tasks.read(
                lambda s: s.seat.act_as(value or ""), self._called, self.form.fail, owner=self
            )
        elif value:
            self._context.actions[f"{'look' if name == 'theme' else name}.{value}"].trigger()

    def _called(self, name: str) -> None:
        self._context.settings.call(name)
        self._context.shell.say(self.tr("Du heter {name} från och med nu").format(name=name))
