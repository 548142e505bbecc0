"""Commands on packages between installations: make one, read one, answer those who sent one."""

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from orat.cli.opened import OK, opened
from orat.domain.exports import DataExport
from orat.domain.package import Correspondent, PackageKind
from orat.errors import EnvironmentFault, UserError

PACKAGE_VARIABLE = "ORAT_PACKAGE_PASSWORD"
"""The variable with the password of packages; a register's own has another."""


def add(add_parser: Callable[..., argparse.ArgumentParser], data: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    about = "skicka iakttagelser till en annan installation, läs in och svara"
    more = (
        "Den ena skriver ett paket med de iakttagelser som har lyfts till mötet (make). Den andra läser in "
        "det i sin inkorg (read) och svarar med ett paket (answer), som den första läser in (read). Samma "
        "paket två gånger ändrar inget."
    )
    deeds = add_parser("package", help=about, description=more).add_subparsers(
        dest="deed", metavar="VAD", required=True
    )
    about = "skriv ett paket med de iakttagelser som har lyfts till mötet"
    make = deeds.add_parser("make", help=about, description=f"{about}, med sina bilagor", parents=[data])
    make.add_argument("--out", type=Path, required=True, metavar="FIL", help="fil att skriva, .orat")
    make.add_argument("--for", dest="recipient", default="", metavar="NAMN", help="för vem; det antecknas")
    about = "läs in ett paket: iakttagelser i inkorgen, svar på de egna"
    more = f"{about}. Det som har kommit förut ändrar inget; det som har ändrats väntar i inkorgen."
    read = deeds.add_parser("read", help=about, description=more, parents=[data])
    read.add_argument("file", type=Path, metavar="FIL", help="paket att läsa in")
    read.add_argument("--dry-run", action="store_true", help="säg bara vad det innehåller")
    about = "skriv ett paket med svar på det som en annan installation har skickat"
    more = f"{about}: läget, återkoppling och beslut från hållna möten"
    answer = deeds.add_parser("answer", help=about, description=more, parents=[data])
    answer.add_argument("--to", default="", metavar="NAMN", help="vem; behövs när flera har skickat")
    answer.add_argument("--out", type=Path, required=True, metavar="FIL", help="fil att skriva, .orat")
    for parser in (make, answer):
        parser.add_argument("--lock", action="store_true", help="lås paketet; frågar efter lösenord")
    for parser in (make, read, answer):
        _add_password(parser)
        parser.add_argument("--json", action="store_true", help="som JSON")


def _add_password(parser: argparse.ArgumentParser) -> None:
    """Never the password itself: everybody on the computer can see the arguments."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument(
        "--package-password", type=Path, metavar="FIL",
        help=f"fil vars första rad är paketets lösenord; annars {PACKAGE_VARIABLE} eller en fråga",
    )  # fmt: skip
    one.add_argument(
        "--package-password-fd", type=int, metavar="NR", help="det samma ur en öppen fil, till exempel 3"
    )


def package(arguments: argparse.Namespace, folder: Path) -> int:
    """Carry out one of them."""
    return {"make": _make, "read": _read, "answer": _answer}[arguments.deed](arguments, folder)


def _make(arguments: argparse.Namespace, folder: Path) -> int:
    password = _new_password(arguments)
    with opened(arguments, folder, writes=True) as services:
        record = services.packages.send(
            services.packages.raised(), arguments.out.absolute(), password=password,
            recipient=arguments.recipient,
        ).value  # fmt: skip
    _tell_written(arguments, record, f"{record.rows} iakttagelser", locked=bool(password))
    return OK


def _answer(arguments: argparse.Namespace, folder: Path) -> int:
    password = _new_password(arguments)
    with opened(arguments, folder, writes=True) as services:
        whom = _whom(services.packages.correspondents(), arguments.to)
        record = services.packages.answer(
            whom.register, arguments.out.absolute(), password=password, recipient=whom.sender
        ).value
    _tell_written(arguments, record, f"{record.rows} svar till {whom.sender}", locked=bool(password))
    return OK


def _whom(found: tuple[Correspondent, ...], name: str) -> Correspondent:
    """Who is meant by a name, or the only one. Raises UserError("no-correspondent", names=…)."""
    wanted = name.casefold()
    meant = [each for each in found if not wanted or each.sender.casefold() == wanted]
    if len(meant) == 1:
        return meant[0]
    if not found:
        raise UserError("no-correspondents")
    raise UserError("no-correspondent", names=", ".join(each.sender for each in found))


def _read(arguments: argparse.Namespace, folder: Path) -> int:
    file: Path = arguments.file
    # Before the register is opened: a number that nobody opened may be one of its own files then.
    data, password = _bytes(file), _given(arguments)
    with opened(arguments, folder, writes=not arguments.dry_run) as services:
        try:
            look = services.packages.look(data, password)
        except UserError as error:
            if error.code != "package-locked" or not sys.stdin.isatty():
                raise
            password = getpass.getpass(f"Lösenord till {file.name}: ", sys.stderr)
            look = services.packages.look(data, password)
        new, known, changed = look.new, look.known, look.changed
        if not arguments.dry_run:
            taken = services.packages.take_in(data, file.name, password).value
            new, known, changed = taken.new, taken.known, taken.changed
    kind = look.package.kind
    if arguments.json:
        _print({"kind": kind.value, "sender": look.package.sender, "new": new, "changed": changed,
                "known": known, "dry_run": arguments.dry_run})  # fmt: skip
    else:
        what = "iakttagelser till inkorgen" if kind is PackageKind.CONCERNS else "svar"
        parts = [f"{new} {what} från {look.package.sender}"]
        parts += [f"{changed} ändrade, att granska i inkorgen"] if changed else []
        parts.append(f"{known} kända sedan tidigare")
        print(f"{file.name}: {', '.join(parts)}")
    return OK


def _tell_written(arguments: argparse.Namespace, record: DataExport, what: str, *, locked: bool) -> None:
    if arguments.json:
        _print({"file": str(arguments.out), "rows": record.rows, "recipient": record.recipient,
                "digest": record.digest, "locked": locked})  # fmt: skip
    else:
        print(f"{arguments.out}: {what}{', låst med lösenord' if locked else ''}")


def _print(facts: Mapping[str, object]) -> None:
    print(json.dumps(facts, ensure_ascii=False, indent=2))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise EnvironmentFault("file-unreadable", path=str(file)) from error


def _given(arguments: argparse.Namespace) -> str:
    """The password of a file, an open descriptor or the environment; "" without one."""
    if arguments.package_password is not None:
        return _first_line(_bytes(arguments.package_password))
    if arguments.package_password_fd is not None:
        try:
            with os.fdopen(arguments.package_password_fd, "rb") as stream:
                return _first_line(stream.read(4096))
        except OSError as error:
            raise EnvironmentFault("file-unreadable", path=str(arguments.package_password_fd)) from error
    return os.environ.get(PACKAGE_VARIABLE, "")


def _new_password(arguments: argparse.Namespace) -> str:
    """What a package is locked with: a password that is given, or with --lock one that is asked for twice.

    Raises UserError("package-password-needed", variable=…) where nobody can be asked, and
    ("password-differs").
    """
    password = _given(arguments)
    if password or not arguments.lock:
        return password
    if not sys.stdin.isatty():
        raise UserError("package-password-needed", variable=PACKAGE_VARIABLE)
    password = getpass.getpass("Lösenord till paketet: ", sys.stderr)
    if not password:
        raise UserError("package-password-needed", variable=PACKAGE_VARIABLE)
    if getpass.getpass("En gång till: ", sys.stderr) != password:
        raise UserError("password-differs")
    return password


def _first_line(data: bytes) -> str:
    return data.decode("utf-8", "replace").partition("\n")[0].rstrip("\r")
