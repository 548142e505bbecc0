"""Commands that write a document to a file: of a meeting, for a unit, for a calendar, of a year."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from orat.cli.opened import OK, day, opened, unit_id
from orat.domain.formats import Format
from orat.errors import UserError

if TYPE_CHECKING:
    from orat.services.house import Services


def meeting_document(arguments: argparse.Namespace, folder: Path) -> int:
    """The agenda or the notes of a week."""
    from orat.domain.minutes import DocumentKind
    from orat.domain.weeks import Week

    form = _format(arguments)
    week = Week.parse(arguments.week)
    kind = DocumentKind.AGENDA if arguments.command == "agenda" else DocumentKind.NOTES

    def make(services: "Services") -> bytes:
        meeting = services.meetings.of_week(week)
        if kind is DocumentKind.NOTES and not _is_the_notes(arguments):
            return _edition(arguments, services, meeting.id, form)
        if form is Format.PDF:
            _tell_unprintable(services.minutes.unprintable(services.minutes.content(meeting.id, kind)))
        if arguments.embed:
            return services.minutes.pdf_with_data(meeting.id, kind).value
        return services.minutes.as_format(meeting.id, kind, form)

    return _written(make, arguments, folder)


def _tell_unprintable(characters: Sequence[str]) -> None:
    """Say on the error stream which characters of a PDF stand as their codes."""
    if characters:
        codes = ", ".join(f"U+{ord(each):04X}" for each in characters)
        print(f"Tecken som inget typsnitt har står som sin kod: {codes}.", file=sys.stderr)


def _format(arguments: argparse.Namespace) -> Format:
    """What to write: as asked for, else what the file's name says."""
    out: Path = arguments.out
    suffix = out.suffix.lower().removeprefix(".")
    named = next((form for form in Format if form == suffix), None)
    asked = (arguments.format or "").lower()
    form = next((form for form in Format if form == asked), None) if asked else named
    if form is None:
        if asked:
            raise UserError("no-format", name=arguments.format, formats=", ".join(Format))
        raise UserError("unclear-format", path=str(out), suffixes=", ".join(f".{each}" for each in Format))
    if named is not None and named is not form:
        raise UserError("two-formats", path=str(out), form=form.value)
    if arguments.embed and form is not Format.PDF:
        raise UserError("embed-pdf")
    return form


def calendar(arguments: argparse.Namespace, folder: Path) -> int:
    """A week's meeting, or the coming ones, for a calendar program."""
    from orat.domain.weeks import Week

    week = Week.parse(arguments.week) if arguments.week else None

    def make(services: "Services") -> bytes:
        if week is None:
            return services.calendar.series().value
        return services.calendar.meeting(services.meetings.of_week(week).id).value

    return _written(make, arguments, folder)


def feedback(arguments: argparse.Namespace, folder: Path) -> int:
    """What became of what a unit reported; kept as issued when it is for somebody."""
    first, last = day(arguments.first), day(arguments.last)

    def make(services: "Services") -> bytes:
        unit = unit_id(services, arguments.unit)
        if arguments.recipient:
            return services.sheets.issue(unit, first, last, arguments.recipient).value.data
        return services.sheets.pdf(unit, first, last)

    return _written(make, arguments, folder)


def year(arguments: argparse.Namespace, folder: Path) -> int:
    """All finalised notes of a year."""
    if not 1 <= arguments.year <= 9999:
        raise UserError("numbers", name="ÅR", least=1, most=9999)
    first, last = date(arguments.year, 1, 1), date(arguments.year, 12, 31)
    return _written(lambda services: services.year_book.pdf(first, last), arguments, folder)


def _written(make: Callable[["Services"], bytes], arguments: argparse.Namespace, folder: Path) -> int:
    """Make a document and write it to a file, whose name is told."""
    # What is handed out and what went to a calendar is noted in the register.
    writes = arguments.command == "calendar" or bool(getattr(arguments, "recipient", ""))
    with opened(arguments, folder, writes=writes) as services:
        services.minutes.export(make(services), arguments.out.absolute())
    print(arguments.out)
    return OK


def _is_the_notes(arguments: argparse.Namespace) -> bool:
    """Whether nothing but the notes as they stand is asked for."""
    return arguments.edition == "full" and arguments.version is None and not arguments.recipient


def _edition(arguments: argparse.Namespace, services: "Services", meeting_id: int, form: Format) -> bytes:
    """An edition, which is kept as issued when it is for somebody; only a whole version may be for nobody."""
    from orat.domain.minutes import DocumentKind, Edition
    from orat.services.documents.editions import Extract

    edition = Edition(arguments.edition)
    extract = Extract(
        meeting_id=meeting_id,
        edition=edition,
        version_id=_version_id(arguments, services, meeting_id),
        unit_id=unit_id(services, arguments.unit) if arguments.unit else None,
        paragraph=arguments.point,
        embed=arguments.embed,
    )
    if arguments.recipient:
        issued = services.editions.issue(extract, arguments.recipient).value
        return services.editions.issued_as_format(issued.id, form)
    if edition is not Edition.FULL:
        raise UserError("for-whom")
    if form is not Format.PDF:
        return services.editions.as_format(extract, form)
    if extract.version_id is None:
        return services.editions.preview(extract)
    if extract.embed:
        return services.minutes.pdf_with_data(meeting_id, DocumentKind.NOTES, extract.version_id).value
    return services.minutes.version_pdf(extract.version_id)


def _version_id(arguments: argparse.Namespace, services: "Services", meeting_id: int) -> int | None:
    if arguments.version is None:
        return None
    for view in services.minutes.versions(meeting_id):
        if view.version.version == arguments.version:
            return view.version.id
    raise UserError("no-such-version", version=arguments.version, week=arguments.week)
