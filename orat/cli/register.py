"""Commands on the register as a whole: its meetings, example data, and whether it is whole."""

import argparse
import json
from pathlib import Path

from orat import paths
from orat.cli.opened import OK, WRONG, opened
from orat.cli.words import STATES
from orat.errors import UserError
from orat.storage.finding import Finding


def meetings(arguments: argparse.Namespace, folder: Path) -> int:
    """All meetings, newest first."""
    with opened(arguments, folder) as services:
        rows = services.meetings.rows()
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
            f"{row.week}  {row.held_on}  {STATES[row.state.value]:<22}"
            f"  {row.points:>2} punkter  {row.versions} versioner"
        )
    return OK


def example(arguments: argparse.Namespace, folder: Path) -> int:
    """Invented weeks in an empty folder."""
    for name, value, least, most in (
        ("--weeks", arguments.weeks, 2, 18),
        ("--concerns", arguments.concerns, 0, 1_000_000),
    ):
        if not least <= value <= most:
            raise UserError("numbers", name=name, least=least, most=most)
    with opened(arguments, paths.make_data_dir(folder), makes=True) as services:
        made = services.example.fill(seed=arguments.seed, weeks=arguments.weeks, concerns=arguments.concerns)
    print(f"{made} iakttagelser i {folder}")
    return OK


def check(arguments: argparse.Namespace, folder: Path) -> int:
    """Everything that is wrong; nothing is the exit code of what is whole."""
    with opened(arguments, folder) as services:
        findings = services.check(deep=arguments.deep)
        if arguments.head and services.audit.number_of(arguments.head) is None:
            findings += (Finding("head-missing", "change", None, "the chain does not have the noted digest"),)
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
