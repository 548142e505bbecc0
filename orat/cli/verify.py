"""The command that tells whether a file is genuine."""

import argparse
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from orat.cli.opened import OK, WRONG, opened
from orat.cli.words import EDITIONS, STAGES, VERDICTS

if TYPE_CHECKING:
    from orat.domain.verdict import Verdict


def verify(arguments: argparse.Namespace, folder: Path) -> int:
    """Genuine or not is the exit code; the JSON tells the rest."""
    with opened(arguments, folder) as services:
        verdict = services.verify.read(arguments.file.absolute())
    if arguments.json:
        print(json.dumps(asdict(verdict), ensure_ascii=False, indent=2, default=_plain))
    else:
        for line in _verdict_lines(verdict):
            print(line)
    return OK if verdict.genuine else WRONG


def _verdict_lines(verdict: "Verdict") -> list[str]:
    lines = [VERDICTS[verdict.kind.value]]
    about = " · ".join(
        part
        for part in (
            verdict.title,
            verdict.week,
            EDITIONS[verdict.edition] if verdict.document == "notes" else "",
            STAGES[verdict.stage] if verdict.document == "notes" else "",
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
