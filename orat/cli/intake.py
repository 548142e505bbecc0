"""Commands for what comes in: the blank form of a unit, and reading files into the inbox."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orat.cli.opened import OK, WRONG, opened, told_on, unit_id
from orat.cli.words import VERDICTS_IN, explain_file, explain_note, reason
from orat.domain.intake import Verdict
from orat.errors import UserError

if TYPE_CHECKING:
    from orat.services.inbox.answers import FileLook

_SHOWN = 20
"""How many of a file's rows are told of where somebody has to look."""


_CODES = (
    "Slutkod: 0 när allt gick att läsa utan fel, 1 när en fil inte gick att läsa eller en rad ska rättas "
    "(resten är inläst), 2 när kommandot inte gick att utföra."
)


def add(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """The commands `import` and `form`."""
    about = "läs in blanketter, tabeller, mejl och paket i inkorgen"
    reading = add_parser("import", help=about, description=about, epilog=_CODES)
    reading.add_argument("files", type=Path, nargs="+", metavar="FIL", help="PDF, .xlsx, .csv, .eml, .orat …")
    reading.add_argument("--dry-run", action="store_true", help="säg bara vad som skulle hända")
    reading.add_argument("--json", action="store_true", help="som JSON")
    about = "skriv blanketten som en enhet fyller i, eller alla enheters"
    form = add_parser("form", help=about, description=about)
    who = form.add_mutually_exclusive_group(required=True)
    who.add_argument("--unit", metavar="ENHET", help="namn eller kortnamn")
    who.add_argument("--all", action="store_true", help="alla enheter, en fil var")
    form.add_argument(
        "--out", type=Path, required=True, metavar="FIL", help="fil, .pdf eller .xlsx; med --all en mapp"
    )
    form.add_argument("--format", choices=("pdf", "xlsx"), default="pdf", help="med --all")


def import_files(arguments: argparse.Namespace, folder: Path) -> int:
    """Look at files and, unless it is a dry run, take them in; one step to undo. The exit code says whether
    every file could be read and every row is without mistakes.
    """
    from orat.services.inbox.answers import Inlet

    inlets = [Inlet(file.absolute()) for file in arguments.files]
    with opened(arguments, folder, writes=not arguments.dry_run) as services:
        looks = services.inbox.look(inlets, told_on(sys.stderr, "Läser"))
        if not arguments.dry_run:
            services.inbox.take_in(inlets, told_on(sys.stderr, "Läser in"))
    if arguments.json:
        facts = {"dry_run": arguments.dry_run, "files": [_facts(look) for look in looks]}
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        for look in looks:
            print("\n".join(_lines(look, dry_run=arguments.dry_run)))
    faulty = any(
        look.error is not None or look.counts.get(Verdict.WRONG) or _means_nothing(look) for look in looks
    )
    return WRONG if faulty else OK


def form(arguments: argparse.Namespace, folder: Path) -> int:
    """What a unit fills in, as a form or a spreadsheet; with --all every unit's, into a folder."""
    from orat.services.inbox.forms import BlankKind

    out: Path = arguments.out.absolute()
    kind = next((each for each in BlankKind if out.suffix.lower() == f".{each}"), None)
    if arguments.unit and kind is None:
        raise UserError("not-a-form-format", path=str(arguments.out))
    if not arguments.unit and not out.is_dir():
        raise UserError("no-folder", path=str(arguments.out))
    # A form tells which register it is of, which is written down with the first one.
    with opened(arguments, folder, writes=True) as services:
        if kind is not None and arguments.unit:
            (made,) = services.forms.make([unit_id(services, arguments.unit)], kind)
            services.minutes.export(made.data, out)
            files: tuple[Path, ...] = (arguments.out,)
        else:
            units = [unit.id for unit in services.register.directory().units if unit.active]
            files = services.forms.write(units, BlankKind(arguments.format), out)
    for file in files:
        print(file)
    return OK


def _lines(look: "FileLook", *, dry_run: bool) -> list[str]:
    name = look.inlet.path.name
    if look.error is not None:
        return [f"{name}: {_refusal(look)}"]
    if look.known:
        return [f"{name}: inläst tidigare, inget ändras"]
    if _means_nothing(look):
        return [f"{name}: ingen kolumn känns igen; läs in den i fönstret, där kolumnerna kan väljas"]
    told = ", ".join(
        f"{look.counts[verdict]} {VERDICTS_IN[verdict.value]}"
        for verdict in Verdict
        if look.counts.get(verdict)
    )
    deed = "skulle ge" if dry_run else "gav"
    lines = [f"{name}: {deed} {look.taken} i inkorgen ({told})"]
    odd = [each for each in look.reports if each.verdict is not Verdict.NEW]
    for each in odd[:_SHOWN]:
        why = ", ".join(reason(code, each.answers) for code in each.reasons)
        lines.append(f"  {each.number:>6}  {VERDICTS_IN[each.verdict.value]}: {each.title or '–'} ({why})")
    if len(odd) > _SHOWN:
        lines.append(f"          … och {len(odd) - _SHOWN} till")
    return [*lines, *(f"  {explain_note(note)}" for note in look.notes)]


def _means_nothing(look: "FileLook") -> bool:
    """Whether it is a table of which no row answers anything."""
    return look.table is not None and not look.known and not look.counts


def _refusal(look: "FileLook") -> str:
    path = look.inlet.path
    if path.is_dir():
        return "är en mapp; skriv filerna i den"
    if look.error is None or path.exists():
        return explain_file(look.error) if look.error is not None else ""
    return "finns inte"


def _facts(look: "FileLook") -> dict[str, Any]:
    return {
        "file": look.inlet.path.name,
        "kind": look.kind.value,
        "known": look.known,
        "error": None if look.error is None else look.error.code,
        "message": None if look.error is None else _refusal(look),
        "sender": look.sender,
        "counts": {verdict.value: look.counts.get(verdict, 0) for verdict in Verdict},
        "columns": dict(look.table.columns) if look.table is not None else None,
        "reports": _reports(look.reports),
        "enclosures": list(look.enclosures),
        "notes": list(look.notes),
    }


def _reports(reports: Sequence[Any]) -> list[dict[str, Any]]:
    return [
        {
            "part": each.part,
            "number": each.number,
            "title": each.title,
            "unit": each.unit,
            "happened_on": each.happened_on.isoformat() if each.happened_on else None,
            "verdict": each.verdict.value,
            "reasons": list(each.reasons),
        }
        for each in reports
    ]
