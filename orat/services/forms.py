"""Blank forms and templates for those who report: made for one unit, or for anybody."""

from orat.documents.report_form import report_form
from orat.documents.report_template import TemplateContent, report_template
from orat.domain.changes import Done
from orat.domain.register import Category, Unit
from orat.domain.report_form import FormCategory, FormContent
from orat.services.desk import Desk
from orat.services.issuing import Translate, made_register_id, register_id
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader


class Forms(Desk):
    """Use cases on what is handed out to be filled in. A form knows which register it is of."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def blank(self, unit_id: int) -> bytes:
        """The fillable PDF of one unit. Raises UserError("gone")."""
        self._known()
        with self._store.read() as reader:
            return self._form(reader, reader.get(Unit, unit_id))

    def template(self) -> bytes:
        """The spreadsheet for many events, with the register's own choices, as .xlsx."""
        with self._store.read() as reader:
            settings = document_settings(reader)
            content = TemplateContent(
                organisation=settings.organisation,
                units=tuple(unit.name for unit in reader.register.units() if unit.active),
                areas=tuple(area.name for area in reader.register.areas() if area.active),
                categories=_categories(reader),
            )
            return report_template(content, self._now(), self._translate)

    def _known(self) -> Done[str]:
        """The register's own number, made at the first form."""
        with self._store.read() as reader:
            known = register_id(reader)
        if known:
            return Done(known, None)
        with self._store.write("register.id", run=ASIDE) as work:
            known = made_register_id(work)
        return Done(known, work.change)

    def _form(self, reader: Reader, unit: Unit) -> bytes:
        settings = document_settings(reader)
        content = FormContent(
            unit_id=unit.id, unit=unit.name, register=register_id(reader),
            organisation=settings.organisation or self._series(reader).municipality,
            categories=_categories(reader), example=settings.example, language=settings.language,
        )  # fmt: skip
        return report_form(content, self._now(), self._translate)


def _categories(reader: Reader) -> tuple[FormCategory, ...]:
    """The upper categories in their order; the finer ones are for whoever reviews."""
    found: list[Category] = [
        each for each in reader.register.categories() if each.active and each.parent_id is None
    ]
    return tuple(FormCategory(each.id, each.name, each.guide) for each in found)
