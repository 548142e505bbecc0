"""The register: everything that other things point to, deactivated rather than deleted while in use."""

from dataclasses import replace
from typing import TypeVar

from orat.documents.languages import LANGUAGES, SOURCE
from orat.domain.changes import Done, Kind
from orat.domain.mail import clean_address
from orat.domain.register import Area, Category, DocumentSettings, Person, SeverityDefinition, Unit
from orat.domain.scales import Severity
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.answers import Directory
from orat.services.desk import Desk
from orat.services.meetings.roster import follow_person, follow_unit
from orat.services.settings_of import document_settings, keep_document_settings
from orat.storage.work import Work

Entry = TypeVar("Entry", Unit, Area, Category, Person)

_KINDS: dict[type, Kind] = {Unit: Kind.UNIT, Area: Kind.AREA, Category: Kind.CATEGORY, Person: Kind.PERSON}
_LINES = (
    "name",
    "short_name",
    "education_area",
    "contact_name",
    "contact_email",
    "contact_phone",
    "code",
    "role",
    "email",
    "phone",
    "actors",
)
_BODIES = ("guide", "elsewhere")


class Register(Desk):
    """Use cases on units, areas, categories, people, severities and document settings."""

    def directory(self) -> Directory:
        """All of it, in Swedish order."""
        with self._store.read() as reader:
            return Directory(
                units=reader.register.units(),
                areas=reader.register.areas(),
                categories=reader.register.categories(),
                people=reader.register.people(),
                severities=reader.all(SeverityDefinition, order="severity"),
            )

    def keep(self, entry: Entry) -> Done[Entry]:
        """Add an entry (id 0) or save a changed one. Raises UserError("empty"), ("name-taken"), ("circle"),
        ("too-deep").
        """
        entry = _tidied(entry)
        kind = _KINDS[type(entry)]
        run = f"{kind}:{entry.id}" if entry.id else None
        with self._store.write(f"{kind}.keep", run=run, name=entry.name) as work:
            self._check(work, entry)
            before = work.find(type(entry), entry.id or None)
            if entry.id:
                work.save(entry)
            else:
                entry = work.add(entry)
            _let_meetings_follow(work, before, entry)
        return Done(entry, work.change)

    def retire(self, entry: Entry) -> Done[bool]:
        """Delete an entry nothing points to, else deactivate it. The value tells whether it was deleted."""
        kind = _KINDS[type(entry)]
        with self._store.write(f"{kind}.retire", name=entry.name) as work:
            kept = work.get(type(entry), entry.id)
            _let_meetings_follow(work, kept, None)
            used = work.register.in_use(kind, entry.id)
            if used:
                work.save(replace(kept, active=False))
            else:
                work.remove(kept)
            work.fact(deleted=int(not used))
        return Done(not used, work.change)

    def reactivate(self, entry: Entry) -> Done[Entry]:
        """Offer a deactivated entry again."""
        kind = _KINDS[type(entry)]
        with self._store.write(f"{kind}.reactivate", name=entry.name) as work:
            kept = work.get(type(entry), entry.id)
            entry = replace(kept, active=True)
            work.save(entry)
            _let_meetings_follow(work, kept, entry)
        return Done(entry, work.change)

    def move_category(self, category_id: int, steps: int) -> Done[Category]:
        """Move a category among those beside it, up with negative steps; at the end it stays."""
        with self._store.write("category.move") as work:
            moved = work.get(Category, category_id)
            beside = [other for other in work.register.categories() if other.parent_id == moved.parent_id]
            before = next(at for at, other in enumerate(beside) if other.id == category_id)
            beside.insert(max(0, before + steps), beside.pop(before))
            for position, other in enumerate(beside, 1):
                work.save(replace(other, position=position))
            work.fact(name=moved.name)
        return Done(moved, work.change)

    def define_severity(self, severity: Severity, definition: str) -> Done[SeverityDefinition]:
        """Say what a severity means here."""
        with self._store.write(
            "severity_definition.keep", run=f"severity:{severity}", severity=int(severity)
        ) as work:
            kept = work.one(SeverityDefinition, severity=severity)
            entry = SeverityDefinition(
                id=kept.id if kept else 0, severity=severity, definition=clean_body(definition, "definition")
            )
            if kept:
                work.save(entry)
            else:
                entry = work.add(entry)
        return Done(entry, work.change)

    def document_settings(self) -> DocumentSettings:
        """How documents present themselves."""
        with self._store.read() as reader:
            return document_settings(reader)

    def set_document_settings(self, settings: DocumentSettings) -> Done[DocumentSettings]:
        """Change how documents present themselves. Raises UserError("empty", field="document_name"),
        ("not-an-address", field="reports_to").
        """
        settings = replace(
            settings,
            organisation=clean_line(settings.organisation, "organisation"),
            department=clean_line(settings.department, "department"),
            document_name=clean_line(settings.document_name, "document_name", required=True),
            dnr_pattern=clean_line(settings.dnr_pattern, "dnr_pattern"),
            distribution=clean_body(settings.distribution, "distribution"),
            language=settings.language if settings.language in LANGUAGES else SOURCE,
            reports_to=clean_address(settings.reports_to, "reports_to")
            if settings.reports_to.strip()
            else "",
            sign_off=tuple(filter(None, (clean_line(line, "sign_off") for line in settings.sign_off))),
        )
        with self._store.write("setting.document", run="setting:document") as work:
            keep_document_settings(work, settings)
        return Done(settings, work.change)

    def _check(self, work: Work, entry: Unit | Area | Category | Person) -> None:
        match entry:
            case Unit():
                twins = [unit.id for unit in work.all(Unit, name=entry.name)]
            case Area() | Category():
                twins = [
                    other.id for other in work.all(type(entry), name=entry.name, parent_id=entry.parent_id)
                ]
                self._check_place(work, entry)
            case _:
                twins = []
        if any(twin != entry.id for twin in twins):
            raise UserError("name-taken", field="name", name=entry.name)

    def _check_place(self, work: Work, entry: Area | Category) -> None:
        if entry.parent_id is None:
            return
        parent: Area | Category = work.get(type(entry), entry.parent_id)
        if isinstance(entry, Category) and (
            parent.parent_id is not None or work.all(Category, parent_id=entry.id or -1)
        ):
            raise UserError("too-deep", field="parent_id")
        seen: Area | Category | None = parent
        while seen is not None:
            if seen.id == entry.id:
                raise UserError("circle", field="parent_id")
            seen = work.find(type(entry), seen.parent_id)


def _let_meetings_follow(work: Work, before: Entry | None, after: Entry | None) -> None:
    """Who is invited to a meeting that has not started is as the register says."""
    if isinstance(before or after, Person):
        follow_person(work, before, after)
    elif isinstance(before, Unit) and isinstance(after, Unit):
        follow_unit(work, before, after)


def _tidied(entry: Entry) -> Entry:
    cleaned: dict[str, str] = {}
    for name in _LINES:
        if hasattr(entry, name):
            cleaned[name] = clean_line(getattr(entry, name), name, required=name == "name")
    for name in _BODIES:
        if hasattr(entry, name):
            cleaned[name] = clean_body(getattr(entry, name), name)
    return replace(entry, **cleaned)  # type: ignore[arg-type]
