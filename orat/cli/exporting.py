"""The command that writes concerns, measures or decisions as a table."""

import argparse
from collections.abc import Callable
from pathlib import Path

from orat.cli.opened import OK, day, opened
from orat.domain.exports import TABLED, TABLES, Exported, ExportWish
from orat.domain.filters import ConcernFilter
from orat.errors import UserError


def add(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Say what the command takes."""
    about = "skriv iakttagelser, åtgärder eller beslut som tabell för Excel eller som CSV"
    codes = "Slutkod: 0 när filen är skriven, 2 när den inte gick att skriva. En fil som finns skrivs över."
    parser = add_parser("export", help=about, description=about, epilog=codes)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FIL", help="fil att skriva, .xlsx eller .csv"
    )
    parser.add_argument(
        "--what", choices=[each.value for each in TABLED], default=Exported.CONCERNS.value,
        help="iakttagelser (concerns), åtgärder (measures) eller beslut (decisions)",
    )  # fmt: skip
    parser.add_argument("--from", dest="first", metavar="DAG", help="händelser eller möten från och med")
    parser.add_argument("--to", dest="last", metavar="DAG", help="händelser eller möten till och med")
    parser.add_argument("--for", dest="recipient", default="", metavar="NAMN", help="för vem; det antecknas")


def export(arguments: argparse.Namespace, folder: Path) -> int:
    """Write the file and note it; how many rows it has is told."""
    out: Path = arguments.out
    form = next((each for each in TABLES if out.suffix.lower() == f".{each}"), None)
    if form is None:
        raise UserError("not-a-table-format", path=str(out))
    first = day(arguments.first) if arguments.first else None
    last = day(arguments.last) if arguments.last else None
    if first is not None and last is not None and last < first:
        raise UserError("ends-before-start")
    wish = ExportWish(
        what=Exported(arguments.what), form=form, recipient=arguments.recipient,
        concerns=ConcernFilter(first=first, last=last), first=first, last=last,
        scope=" – ".join(map(str, filter(None, (first, last)))),
    )  # fmt: skip
    with opened(arguments, folder, writes=True) as services:
        record = services.exports.export(wish, out.absolute()).value
    print(f"{out}: {record.rows} rader")
    return OK
