"""Dokument: how agendas and notes present themselves on paper."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.domain.meeting import planned_meeting
from orat.domain.register import DocumentSettings
from orat.errors import OratError
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.fields import CheckField, ComboField, Form, LineField, Option, TextField
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

_OTHER = ""


class DocumentSection(QWidget):
    """Every field keeps itself; finalised notes stay as they were."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._settings = DocumentSettings()
        self._name: ComboField[str] = ComboField(self.tr("Anteckningarna kallas"), self._names())
        self._own = LineField(self.tr("Eget namn"))
        self._pattern = LineField(self.tr("Diarienummer"), optional=True)
        self._pattern.edited.connect(self._show_example)
        self.form = Form()
        self.form.add_row(
            ("organisation", LineField(self.tr("Organisation"))),
            ("department", LineField(self.tr("Förvaltning eller avdelning"), optional=True)),
        )
        self.form.add_row(("kind", self._name), ("document_name", self._own))
        spoken = self.tr("Programmets egna ord i dokumenten. Det som ni skriver översätts inte.")
        languages = [Option("sv", self.tr("Svenska")), Option("en", self.tr("Engelska"))]
        self.form.add_row(
            ("dnr_pattern", self._pattern),
            ("language", ComboField(self.tr("Dokumentens språk"), languages, hint=spoken)),
        )
        self._add_last()
        self.form.committed.connect(self._keep)
        text = self.tr(
            "Gäller dagordningar och anteckningar som görs från och med nu. Fastställda ändras aldrig."
        )
        single_column(self, self.tr("Dokument"), label(text, "muted", wrap=True), self.form)

    def _add_last(self) -> None:
        """Where documents go, and what they end with."""
        last = self.tr("Står sist i dokumentet.")
        self.form.add_row(("distribution", TextField(self.tr("Spridning"), least=2, most=6, hint=last)))
        mailed = self.tr(
            "Står på blanketten som skolorna fyller i. Tomt: adressen under E-post, "
            "eller en rad att skriva på."
        )
        to = LineField(self.tr("Blanketter mejlas till"), optional=True, hint=mailed)
        self.form.add_row(("reports_to", to))
        signed = self.tr(
            "En rad för varje underskrift, till exempel Ordförande. Tomt: inga underskriftsrader."
        )
        lines = TextField(self.tr("Underskrifter"), least=2, most=6, hint=signed, optional=True)
        self.form.add_row(("sign_off", lines))
        box = CheckField(
            self.tr("Fält för digital underskrift i fastställda anteckningar"),
            hint=self.tr("En plats efter underskrifterna för den som skriver under med ett certifikat."),
        )
        self.form.add_row(("signature_field", box))

    def _names(self) -> list[Option[str]]:
        # Kept in Swedish whatever the window speaks: documents say the usual names in their own language.
        return [
            Option("Mötesanteckningar", self.tr("Mötesanteckningar")),
            Option("Minnesanteckningar", self.tr("Minnesanteckningar")),
            Option("Protokoll", self.tr("Protokoll")),
            Option(_OTHER, self.tr("Annat namn")),
        ]

    def show_directory(self, directory: Directory) -> None:
        """The register was read; the settings are read with it."""
        self._context.tasks.read(
            lambda services: services.register.document_settings(),
            then=self.show_settings,
            owner=self,
            latest="document",
        )

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def show_settings(self, settings: DocumentSettings) -> None:
        """Show what was read."""
        self._settings = settings
        known = {option.value for option in self._names()} - {_OTHER}
        own = settings.document_name not in known
        if own or not (self._name.value == _OTHER and self._own.editor.hasFocus()):
            self._name.show_value(_OTHER if own else settings.document_name)
            self._own.setVisible(own)
        self.form.show_values(
            {
                "organisation": settings.organisation,
                "department": settings.department,
                "document_name": settings.document_name,
                "dnr_pattern": settings.dnr_pattern,
                "distribution": settings.distribution,
                "sign_off": "\n".join(settings.sign_off),
                "reports_to": settings.reports_to,
                "signature_field": settings.signature_field,
                "language": settings.language,
            }
        )
        self._show_example()

    def _keep(self, name: str, value: Any) -> None:
        if name == "kind":
            self._own.setVisible(value == _OTHER)
            if value == _OTHER:
                self._own.setFocus()
                self._own.editor.selectAll()
                return
            name, value = "document_name", value or self._settings.document_name
        kept: Any = value if name == "signature_field" else value or ""
        if name == "sign_off":
            kept = tuple(kept.splitlines())
        before = {name: getattr(self._settings, name)}
        settings = self._settings = replace(self._settings, **{name: kept})

        def failed(error: OratError) -> None:
            # What was refused stays in its field, and does not go along with what is changed next.
            self._settings = replace(self._settings, **before)
            self.form.fail(error)

        self._context.tasks.write(
            lambda services: services.register.set_document_settings(settings), failed=failed, owner=self
        )

    def _show_example(self) -> None:
        settings = replace(self._settings, dnr_pattern=self._pattern.read())
        today = self._context.today()
        self._context.tasks.read(
            lambda services: _example(services, settings, today),
            then=self._say_example,
            owner=self,
            latest="example",
        )

    def _say_example(self, example: str) -> None:
        # The braces are what a person types, so they come in from outside the sentence.
        fills = self.tr("{year}, {week} och {number} fylls i för varje möte.").format(
            year="{år}", week="{vecka}", number="{nummer}"
        )
        shown = self.tr("Nästa möte får: {example}").format(example=example)
        self._pattern.set_hint(f"{fills} {shown}" if example else fills)


def _example(services: "Services", settings: DocumentSettings, today: date) -> str:
    from orat.services.documents.content import dnr

    series = services.meetings.series()
    return dnr(settings, planned_meeting(series, series.coming_week(today)))
