"""The program without a window: documents, lists, example data and checks, each one line to run."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from orat import __version__, paths
from orat.errors import OratError, UserError

if TYPE_CHECKING:
    from orat.domain.verdict import Verdict
    from orat.services.house import Services

OK, WRONG, FAILED = 0, 1, 2
"""Exit codes: all well; something is wrong with the data; the command could not be carried out."""

_MESSAGES = {
    "no-register": "Inget register i {folder}. Starta programmet eller kör «orat example» först.",
    "not-a-week": "«{text}» är ingen vecka. Skriv till exempel 2026-W47.",
    "no-such-week": "Det finns ingen vecka {week} år {year}.",
    "no-meeting": "Det finns inget möte {week}.",
    "already-started": "Datamappen är inte tom: {folder}. Exempeldata läggs bara i en tom mapp.",
    "numbers": "{name} ska vara ett heltal mellan {least} och {most}.",
    "not-a-database": "Filen orat.db är ingen databas från det här programmet. Den är orörd.",
    "newer-schema": "Databasen är gjord av en nyare version. Den är orörd; uppdatera programmet.",
    "read-only": "Datamappen går inte att skriva i: {folder}.",
    "locked": "Databasen används av ett annat program just nu. Försök igen om en stund.",
    "disk-full": "Disken är full. Ingenting har ändrats.",
    "unwritable": "Filen går inte att skriva: {path}.",
    "unreadable": "Databasen går inte att läsa. Den är orörd.",
    "data-folder-not-a-folder": "Det är ingen mapp: {folder}.",
    "data-folder-forbidden": "Datamappen går inte att öppna: {folder}.",
    "data-folder-full": "Disken är full: {folder}.",
    "data-folder-unusable": "Datamappen går inte att använda: {folder}.",
    "file-unreadable": "Filen går inte att läsa: {path}.",
    "too-large": "Filen är större än {limit} MB och kontrollerades inte.",
    "for-whom": "Skriv vem den är för: --for «namn».",
    "no-such-unit": "Det finns ingen enhet som heter {name}.",
    "no-such-version": "Det finns ingen version {version} av anteckningarna {week}.",
    "not-finalised": "Anteckningarna {week} är inte fastställda än.",
    "nothing-for-unit": "Ingen punkt i anteckningarna rör {name}.",
    "no-such-point": "Det finns ingen § {paragraph} i anteckningarna.",
    "nothing-chosen": "Skriv vad utdraget gäller: --unit «enhet» eller --point «nummer».",
    "altered": "De lagrade anteckningarna stämmer inte med sin kontrollsumma. De lämnas inte ut.",
}
_VERDICTS = {
    "genuine": "Äkta: filen är precis som den utfärdades.",
    "signed_genuine": "Äkta och underskriven: bara underskrift har lagts till det som utfärdades.",
    "altered": "Ändrad: filen är inte som dokumentet utfärdades.",
    "draft": "Ett utkast härifrån som aldrig har utfärdats.",
    "foreign": "Filen är inte utfärdad av det här registret.",
    "not_pdf": "Filen är ingen PDF.",
}
_STATES = {
    "planned": "planerat",
    "in_progress": "pågår",
    "held": "hållet, ej fastställt",
    "finalised": "fastställt",
    "cancelled": "inställt",
}


def parser() -> argparse.ArgumentParser:
    """The command line. Without a command the window opens."""
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, metavar="MAPP", default=argparse.SUPPRESS, help="datamapp")
    root = argparse.ArgumentParser(
        prog="orat",
        description="Örat mot marken: veckomöten om trygghet, från iakttagelse till mötesanteckningar.",
        epilog="Utan kommando öppnas fönstret.",
        parents=[data],
    )
    root.add_argument("--version", action="version", version=f"orat {__version__}")
    commands = root.add_subparsers(dest="command", metavar="KOMMANDO")
    for name, about in (
        ("minutes", "skriv ett mötes anteckningar som PDF"),
        ("agenda", "skriv en dagordning som PDF"),
    ):
        document = commands.add_parser(name, help=about, description=about, parents=[data])
        document.add_argument("week", metavar="VECKA", help="till exempel 2026-W47")
        document.add_argument("--out", type=Path, required=True, metavar="FIL", help="PDF-fil att skriva")
        document.add_argument("--embed", action="store_true", help="med samma innehåll som data i filen")
        if name == "minutes":
            _add_editions(document)
    listing = commands.add_parser("meetings", help="lista möten", description="lista möten", parents=[data])
    listing.add_argument("--json", action="store_true", help="som JSON")
    example = commands.add_parser("example", help="fyll en tom datamapp med exempeldata", parents=[data])
    example.add_argument("--seed", type=int, default=1, help="samma tal ger samma data (1)")
    example.add_argument("--weeks", type=int, default=16, help="antal veckor, 2 till 18 (16)")
    example.add_argument(
        "--concerns", type=int, default=0, metavar="N", help="fyll på till N iakttagelser, för mätning"
    )
    check = commands.add_parser("check", help="kontrollera att allt är helt", parents=[data])
    check.add_argument("--json", action="store_true", help="som JSON")
    verify = commands.add_parser(
        "verify", help="kontrollera om en PDF är utfärdad här och oförändrad", parents=[data]
    )
    verify.add_argument("file", type=Path, metavar="FIL", help="PDF-fil att kontrollera")
    verify.add_argument("--json", action="store_true", help="som JSON")
    return root


def _add_editions(document: argparse.ArgumentParser) -> None:
    editions = ("full", "masked", "excerpt")
    document.add_argument("--edition", choices=editions, default="full", help="hel, maskad eller utdrag")
    document.add_argument("--version", type=int, metavar="N", help="en tidigare fastställd version")
    part = document.add_mutually_exclusive_group()
    part.add_argument("--unit", metavar="ENHET", help="utdrag: punkterna som rör en enhet")
    part.add_argument("--point", type=int, metavar="N", help="utdrag: en punkt")
    document.add_argument(
        "--for", dest="recipient", default="", metavar="NAMN", help="för vem; handlingen sparas som utlämnad"
    )


def run(arguments: argparse.Namespace) -> int:
    """Carry out a command; the answer is the exit code. An error is one line on stderr."""
    folder: Path = getattr(arguments, "data", None) or paths.default_data_dir()
    try:
        return _COMMANDS[arguments.command](arguments, folder)
    except OratError as error:
        print(f"orat: {explain(error, folder)}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def explain(error: OratError, folder: Path) -> str:
    """One line in Swedish for an error; an unknown code is shown as it is."""
    text = _MESSAGES.get(error.code)
    if text is None:
        return f"{error.code} {dict(error.facts)}" if error.facts else error.code
    return text.format_map({"folder": folder, **error.facts})


def _document(arguments: argparse.Namespace, folder: Path) -> int:
    from orat.domain.minutes import DocumentKind
    from orat.domain.weeks import Week

    week = Week.parse(arguments.week)
    kind = DocumentKind.AGENDA if arguments.command == "agenda" else DocumentKind.NOTES
    services = _existing(folder)
    try:
        meeting = services.meetings.of_week(week)
        if kind is DocumentKind.AGENDA or _is_the_notes(arguments):
            data = services.minutes.pdf(meeting.id, kind, embed=arguments.embed)
        else:
            data = _edition(arguments, services, meeting.id)
        services.minutes.export(data, arguments.out.absolute())
    finally:
        services.close()
    print(arguments.out)
    return OK


def _is_the_notes(arguments: argparse.Namespace) -> bool:
    """Whether nothing but the notes as they stand is asked for."""
    return arguments.edition == "full" and arguments.version is None and not arguments.recipient


def _edition(arguments: argparse.Namespace, services: "Services", meeting_id: int) -> bytes:
    """An edition, which is kept as issued when it is for somebody; only a whole version may be for nobody."""
    from orat.domain.minutes import Edition
    from orat.services.editions import Extract

    edition = Edition(arguments.edition)
    extract = Extract(
        meeting_id=meeting_id,
        edition=edition,
        version_id=_version_id(arguments, services, meeting_id),
        unit_id=_unit_id(arguments, services),
        paragraph=arguments.point,
        embed=arguments.embed,
    )
    if arguments.recipient:
        return services.editions.issue(extract, arguments.recipient).value.data
    if edition is not Edition.FULL:
        raise UserError("for-whom")
    if extract.version_id is not None and not extract.embed:
        return services.minutes.version_pdf(extract.version_id)
    return services.editions.preview(extract)


def _version_id(arguments: argparse.Namespace, services: "Services", meeting_id: int) -> int | None:
    if arguments.version is None:
        return None
    for view in services.minutes.versions(meeting_id):
        if view.version.version == arguments.version:
            return view.version.id
    raise UserError("no-such-version", version=arguments.version, week=arguments.week)


def _unit_id(arguments: argparse.Namespace, services: "Services") -> int | None:
    if not arguments.unit:
        return None
    wanted = arguments.unit.casefold()
    for unit in services.register.directory().units:
        if wanted in (unit.name.casefold(), unit.short_name.casefold()):
            return unit.id
    raise UserError("no-such-unit", name=arguments.unit)


def _meetings(arguments: argparse.Namespace, folder: Path) -> int:
    services = _existing(folder)
    try:
        rows = services.meetings.rows()
    finally:
        services.close()
    if arguments.json:
        facts = [
            {
                "week": str(row.week),
                "date": row.held_on.isoformat(),
                "state": row.state.value,
                "points": row.points,
                "versions": row.versions,
            }
            for row in rows
        ]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return OK
    for row in rows:
        print(
            f"{row.week}  {row.held_on}  {_STATES[row.state.value]:<22}"
            f"  {row.points:>2} punkter  {row.versions} versioner"
        )
    return OK


def _example(arguments: argparse.Namespace, folder: Path) -> int:
    for name, value, least, most in (
        ("--weeks", arguments.weeks, 2, 18),
        ("--concerns", arguments.concerns, 0, 1_000_000),
    ):
        if not least <= value <= most:
            raise UserError("numbers", name=name, least=least, most=most)
    services = _open(paths.make_data_dir(folder))
    try:
        made = services.example.fill(seed=arguments.seed, weeks=arguments.weeks, concerns=arguments.concerns)
    finally:
        services.close()
    print(f"{made} iakttagelser i {folder}")
    return OK


def _check(arguments: argparse.Namespace, folder: Path) -> int:
    services = _existing(folder)
    try:
        findings = services.check()
    finally:
        services.close()
    if arguments.json:
        facts = [
            {"code": each.code, "table": each.table, "row": each.row, "detail": each.detail}
            for each in findings
        ]
        print(json.dumps({"whole": not findings, "findings": facts}, ensure_ascii=False, indent=2))
    else:
        for each in findings:
            print(f"{each.code}: {each.table} {each.row} {each.detail}".rstrip())
        print("Allt är helt." if not findings else f"{len(findings)} fel.")
    return WRONG if findings else OK


def _verify(arguments: argparse.Namespace, folder: Path) -> int:
    """Genuine or not is the exit code; the JSON tells the rest."""
    services = _existing(folder)
    try:
        verdict = services.verify.read(arguments.file.absolute())
    finally:
        services.close()
    if arguments.json:
        print(json.dumps(asdict(verdict), ensure_ascii=False, indent=2, default=_plain))
    else:
        for line in _verdict_lines(verdict):
            print(line)
    return OK if verdict.genuine else WRONG


def _verdict_lines(verdict: "Verdict") -> list[str]:
    lines = [_VERDICTS[verdict.kind.value]]
    about = " · ".join(
        part
        for part in (
            verdict.title,
            verdict.week,
            f"version {verdict.version}" if verdict.version else "",
            f"för {verdict.recipient}" if verdict.recipient else "",
        )
        if part
    )
    if about:
        lines.append(about)
    if verdict.newest > verdict.version > 0:
        lines.append(f"Det finns en nyare version: {verdict.newest}.")
    for each in verdict.signatures:
        state = "hel" if each.whole and each.covers else "bruten"
        lines.append(f"Underskrift av {each.signer or 'okänd'}: {state}. Utfärdaren är inte prövad.")
    lines.append(f"SHA-256 {verdict.digest}")
    return lines


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


_COMMANDS: dict[str, Callable[[argparse.Namespace, Path], int]] = {
    "minutes": _document,
    "agenda": _document,
    "meetings": _meetings,
    "example": _example,
    "check": _check,
    "verify": _verify,
}


def _existing(folder: Path) -> "Services":
    """The services of a folder that holds a register; a missing one is never made by looking."""
    if not (folder / "orat.db").is_file():
        raise UserError("no-register", folder=str(folder))
    return _open(folder)


def _open(folder: Path) -> "Services":
    from orat.services.house import Services

    return Services.open(
        folder, actor=getuser(), database=paths.database(), translate=lambda _context, text: text
    )
