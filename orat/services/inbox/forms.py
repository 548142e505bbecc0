"""Blank forms and templates for those who report: made for one unit, or for anybody."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from orat.documents.languages import speaking
from orat.domain.changes import Done
from orat.domain.register import Category, Setting, Unit
from orat.domain.report_form import FormCategory, FormContent
from orat.services.desk import Desk
from orat.services.documents.issuing import Translate, made_register_id, register_id
from orat.services.files import write_whole
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader

Told = Callable[[int, int], None]
"""Hears how many are done, and of how many; may raise Cancelled."""


class BlankKind(StrEnum):
    """What is filled in; the value is the file's suffix."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Blank:
    """One file to fill in."""

    name: str
    data: bytes


def _quietly(_done: int, _of: int) -> None:
    pass


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

    def template(self, unit_id: int | None = None) -> bytes:
        """The spreadsheet for many events, with the register's own choices, as .xlsx; one unit's own, or
        anybody's. Raises UserError("gone").
        """
        with self._store.read() as reader:
            return self._template(reader, reader.get(Unit, unit_id) if unit_id is not None else None)

    def make(self, unit_ids: Sequence[int], kind: BlankKind, told: Told = _quietly) -> tuple[Blank, ...]:
        """The files of these units, each under a name of its own. Raises what `told` raises."""
        self._known()
        made: dict[str, Blank] = {}
        with self._store.read() as reader:
            for done, unit in enumerate(reader.all(Unit, id=list(unit_ids))):
                told(done, len(unit_ids))
                name = _free(_file_stem(unit.name), made)
                data = self._form(reader, unit) if kind is BlankKind.PDF else self._template(reader, unit)
                made[name] = Blank(name=f"{name}.{kind}", data=data)
        return tuple(made.values())

    def write(
        self, unit_ids: Sequence[int], kind: BlankKind, folder: Path, told: Told = _quietly
    ) -> tuple[Path, ...]:
        """The files of these units in a folder; none is written before all are made.

        Raises EnvironmentFault("disk-full") or ("unwritable", path=…), and what `told` raises.
        """
        made = self.make(unit_ids, kind, told)
        return tuple(write_whole(folder / blank.name, blank.data) for blank in made)

    def send_to(self) -> str:
        """Where what is filled in is mailed, as every blank says; "" where nobody has said it."""
        with self._store.read() as reader:
            return document_settings(reader).reports_to or _address(reader)

    def _template(self, reader: Reader, unit: Unit | None) -> bytes:
        from orat.documents.report_template import TemplateContent, report_template

        settings = document_settings(reader)
        content = TemplateContent(
            organisation=settings.organisation,
            send_to=settings.reports_to or _address(reader),
            unit=unit.name if unit is not None else "",
            units=tuple(each.name for each in reader.register.units() if each.active),
            areas=tuple(area.name for area in reader.register.areas() if area.active),
            categories=_categories(reader),
        )
        return report_template(content, self._now(), speaking(settings.language, self._translate))

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
        from orat.documents.report_form import report_form

        settings = document_settings(reader)
        content = FormContent(
            unit_id=unit.id, unit=unit.name, register=register_id(reader),
            organisation=settings.organisation or self._series(reader).municipality,
            send_to=settings.reports_to or _address(reader), categories=_categories(reader),
            example=settings.example, language=settings.language,
        )  # fmt: skip
        return report_form(content, self._now(), speaking(settings.language, self._translate))


def _categories(reader: Reader) -> tuple[FormCategory, ...]:
    """The upper categories in their order; the finer ones are for whoever reviews."""
    found: list[Category] = [
        each for each in reader.register.categories() if each.active and each.parent_id is None
    ]
    return tuple(FormCategory(each.id, each.name, each.guide) for each in found)


def _address(reader: Reader) -> str:
    """Where forms are mailed unless a place is said: the address that the register's mail comes from."""
    kept = reader.one(Setting, key="mail.sender_email")
    return str(json.loads(kept.value)) if kept is not None else ""


def _file_stem(unit: str) -> str:
    """What a unit's form is called, on any system."""
    kept = "".join(char if char.isalnum() or char in "-_" else " " for char in unit)
    return " ".join(f"Iakttagelser {kept}".split())[:80].strip()


def _free(name: str, taken: Mapping[str, object]) -> str:
    """The name, numbered where another unit is called the same."""
    known, number, stem = {each.casefold() for each in taken}, 2, name
    while name.casefold() in known:
        name = f"{stem} ({number})"
        number += 1
    return name
