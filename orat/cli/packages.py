"""Commands on packages between installations: make one, read one, answer those who sent one."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from orat.cli.opened import OK, opened
from orat.domain.package import PackageKind
from orat.errors import EnvironmentFault, UserError


def add(add_parser: Callable[..., argparse.ArgumentParser], data: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    about = "skicka iakttagelser till en annan installation, läs in och svara"
    deeds = add_parser("package", help=about, description=about).add_subparsers(
        dest="deed", metavar="VAD", required=True
    )
    about = "skriv ett paket med de iakttagelser som har lyfts till mötet"
    make = deeds.add_parser("make", help=about, description=about, parents=[data])
    make.add_argument("--out", type=Path, required=True, metavar="FIL", help="fil att skriva, .orat")
    make.add_argument("--for", dest="recipient", default="", metavar="NAMN", help="för vem; det antecknas")
    about = "läs in ett paket: iakttagelser i inkorgen, svar på de egna"
    read = deeds.add_parser("read", help=about, description=about, parents=[data])
    read.add_argument("file", type=Path, metavar="FIL", help="paket att läsa in")
    read.add_argument("--dry-run", action="store_true", help="säg bara vad det innehåller")
    read.add_argument("--json", action="store_true", help="som JSON")
    about = "skriv ett paket med svar på det som en annan installation har skickat"
    answer = deeds.add_parser("answer", help=about, description=about, parents=[data])
    answer.add_argument("--to", default="", metavar="NAMN", help="vem; behövs när flera har skickat")
    answer.add_argument("--out", type=Path, required=True, metavar="FIL", help="fil att skriva, .orat")
    for parser in (make, read, answer):
        parser.add_argument(
            "--package-password", type=Path, metavar="FIL", help="fil vars första rad är paketets lösenord"
        )


def package(arguments: argparse.Namespace, folder: Path) -> int:
    """Carry out one of them."""
    return {"make": _make, "read": _read, "answer": _answer}[arguments.deed](arguments, folder)


def _make(arguments: argparse.Namespace, folder: Path) -> int:
    with opened(arguments, folder, writes=True) as services:
        record = services.packages.send(
            services.packages.raised(), arguments.out.absolute(), password=_password(arguments),
            recipient=arguments.recipient,
        ).value  # fmt: skip
    print(f"{arguments.out}: {record.rows} iakttagelser")
    return OK


def _answer(arguments: argparse.Namespace, folder: Path) -> int:
    with opened(arguments, folder, writes=True) as services:
        wanted = arguments.to.casefold()
        found = [
            each
            for each in services.packages.correspondents()
            if not wanted or each.sender.casefold() == wanted
        ]
        if len(found) != 1:
            raise UserError("no-correspondent")
        record = services.packages.answer(
            found[0].register, arguments.out.absolute(), password=_password(arguments),
            recipient=found[0].sender,
        ).value  # fmt: skip
    print(f"{arguments.out}: {record.rows} svar till {found[0].sender}")
    return OK


def _read(arguments: argparse.Namespace, folder: Path) -> int:
    file: Path = arguments.file
    data, password = _bytes(file), _password(arguments)
    with opened(arguments, folder, writes=not arguments.dry_run) as services:
        look = services.packages.look(data, password)
        new, known = look.new, look.known
        if not arguments.dry_run:
            taken = services.packages.take_in(data, file.name, password).value
            new, known = taken.new, taken.known
    kind = look.package.kind
    if arguments.json:
        facts = {"kind": kind.value, "sender": look.package.sender, "new": new, "known": known,
                 "dry_run": arguments.dry_run}  # fmt: skip
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        what = "iakttagelser till inkorgen" if kind is PackageKind.CONCERNS else "svar"
        print(f"{file.name}: {new} {what} från {look.package.sender}, {known} kända sedan tidigare")
    return OK


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise EnvironmentFault("file-unreadable", path=str(file)) from error


def _password(arguments: argparse.Namespace) -> str:
    """The first line of the file; on the command line everybody on the computer could read it."""
    if arguments.package_password is None:
        return ""
    return _bytes(arguments.package_password).decode("utf-8", "replace").partition("\n")[0].rstrip("\r")
