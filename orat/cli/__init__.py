"""The program without a window: documents, lists, example data and checks, each one line to run."""

import argparse
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from orat import __version__, paths
from orat.cli import documents, exporting, intake, keeping, packages, register, verify
from orat.cli.opened import FAILED, PASSWORD_VARIABLE
from orat.cli.parsing import Parser
from orat.cli.words import explain, explain_bug
from orat.errors import OratError

__all__ = ["explain", "parser", "run"]


def parser() -> argparse.ArgumentParser:
    """The command line. Without a command the window opens."""
    data = _data()
    root = Parser(
        prog="orat",
        description="Örat mot marken: veckomöten om trygghet, från iakttagelse till mötesanteckningar.",
        epilog="Utan kommando öppnas fönstret.",
        parents=[data],
    )
    root.add_argument(
        "--version", action="version", version=f"orat {__version__}", help="visa vilken version det är"
    )
    commands = root.add_subparsers(dest="command", metavar="KOMMANDO")
    for name, about in (
        ("minutes", "skriv ett mötes anteckningar som PDF, webbsida, text, Word eller data"),
        ("agenda", "skriv en dagordning som PDF, webbsida, text, Word eller data"),
    ):
        document = commands.add_parser(name, help=about, description=about, parents=[data])
        document.add_argument("week", metavar="VECKA", help="till exempel 2026-W47")
        document.add_argument("--out", type=Path, required=True, metavar="FIL", help="fil att skriva")
        document.add_argument(
            "--format", metavar="FORMAT", help="pdf, html, txt, docx eller json; annars det som FIL slutar på"
        )
        document.add_argument("--embed", action="store_true", help="PDF med samma innehåll som data i filen")
        if name == "minutes":
            _add_editions(document)
    _add_gathered(partial(commands.add_parser, parents=[data]))
    listing = commands.add_parser("meetings", help="lista möten", description="lista möten", parents=[data])
    listing.add_argument("--json", action="store_true", help="som JSON")
    example = commands.add_parser("example", help="fyll en tom datamapp med exempeldata", parents=[data])
    example.add_argument("--seed", type=int, default=1, metavar="N", help="samma tal ger samma data (1)")
    example.add_argument("--weeks", type=int, default=16, metavar="N", help="antal veckor, 2 till 18 (16)")
    example.add_argument(
        "--concerns", type=int, default=0, metavar="N", help="fyll på till N iakttagelser, för mätning"
    )
    exporting.add(partial(commands.add_parser, parents=[data]))
    packages.add(commands.add_parser, data)
    intake.add(partial(commands.add_parser, parents=[data]))
    _add_check(partial(commands.add_parser, parents=[data]))
    keeping.add_commands(partial(commands.add_parser, parents=[data]))
    verify = commands.add_parser(
        "verify", help="kontrollera om en PDF är utfärdad här och oförändrad", parents=[data]
    )
    verify.add_argument("file", type=Path, metavar="FIL", help="PDF-fil att kontrollera")
    verify.add_argument("--json", action="store_true", help="som JSON")
    return root


def _data() -> Any:
    """What every command takes: which folder, and what opens it."""
    # Plain, so that its argument joins those of the commands under their own heading.
    data: Any = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, metavar="MAPP", default=argparse.SUPPRESS, help="datamapp")
    data.add_argument(
        "--password-file", type=Path, metavar="FIL", default=argparse.SUPPRESS,
        help=f"fil med lösenordet till ett krypterat register; annars {PASSWORD_VARIABLE} eller en fråga",
    )  # fmt: skip
    return data


def _add_check(add: Callable[..., argparse.ArgumentParser]) -> None:
    check = add("check", help="kontrollera att allt är helt")
    check.add_argument("--json", action="store_true", help="som JSON")
    check.add_argument(
        "--head",
        metavar="VÄRDE",
        help="ett antecknat kontrollvärde som ska finnas i loggen",
    )
    check.add_argument("--deep", action="store_true", help="läs allt som är sparat, också säkerhetskopiorna")


def _add_editions(document: argparse.ArgumentParser) -> None:
    editions = ("full", "masked", "excerpt")
    document.add_argument("--edition", choices=editions, default="full", help="hel, maskad eller utdrag")
    document.add_argument("--version", type=int, metavar="N", help="en tidigare fastställd version")
    part = document.add_mutually_exclusive_group()
    part.add_argument("--unit", metavar="ENHET", help="utdrag: punkterna som rör en enhet")
    part.add_argument("--point", type=int, metavar="N", help="utdrag: en punkt")
    _add_recipient(document)


def _add_gathered(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The documents that are about more than one meeting, or are for a calendar."""
    about = "skriv mötet en vecka, eller de kommande, som kalenderfil"
    calendar = add("calendar", help=about, description=about)
    calendar.add_argument("week", nargs="?", metavar="VECKA", help="till exempel 2026-W47")
    calendar.add_argument("--out", type=Path, required=True, metavar="FIL", help="ICS-fil att skriva")
    about = "skriv en enhets återkopplingsblad som PDF"
    feedback = add("feedback", help=about, description=about)
    feedback.add_argument("unit", metavar="ENHET", help="namn eller kortnamn")
    feedback.add_argument(
        "--from", dest="first", required=True, metavar="DAG", help="till exempel 2026-09-01"
    )
    feedback.add_argument("--to", dest="last", required=True, metavar="DAG", help="till exempel 2026-11-30")
    feedback.add_argument("--out", type=Path, required=True, metavar="FIL", help="PDF-fil att skriva")
    _add_recipient(feedback)
    about = "skriv ett års fastställda anteckningar som en PDF"
    year = add("year", help=about, description=about)
    year.add_argument("year", type=int, metavar="ÅR", help="till exempel 2026")
    year.add_argument("--out", type=Path, required=True, metavar="FIL", help="PDF-fil att skriva")


def _add_recipient(document: argparse.ArgumentParser) -> None:
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
    except Exception as bug:  # noqa: BLE001 - told, not hidden; a trace would quote what is kept
        print(f"orat: {explain_bug(bug)}", file=sys.stderr)
        return FAILED


_COMMANDS: dict[str, Callable[[argparse.Namespace, Path], int]] = {
    "minutes": documents.meeting_document,
    "agenda": documents.meeting_document,
    "calendar": documents.calendar,
    "feedback": documents.feedback,
    "year": documents.year,
    "meetings": register.meetings,
    "example": register.example,
    "check": register.check,
    "backup": keeping.make,
    "restore": keeping.restore,
    "export": exporting.export,
    "package": packages.package,
    "verify": verify.verify,
    "import": intake.import_files,
    "form": intake.form,
}
