"""A whole week by name alone, from outside the program: from a typed concern to the notes as a PDF."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.accessibility.conftest import Open
from tests.accessibility.outside import FIELDS, Outside, begin
from tests.accessibility.screen import ROOT

pytestmark = pytest.mark.atspi

RETURN = 0xFF0D
ESCAPE = 0xFF1B
TITLE = "Öl och höga rop på gårdens baksida"
SAID = "Många hörde samma sak, både elever och lärare."
DECIDED = "Områdespolisen går förbi på fredag kväll."


def orat(folder: Path, *arguments: str) -> str:
    """The command line on the same folder."""
    command = [sys.executable, "-m", "orat", *arguments, "--data", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def report(window: Outside) -> None:
    """Fill in the form and press Rapportera."""
    window.press("Ny iakttagelse")
    window.write("Titel", TITLE)
    window.write("Enhet", "Ekbackskolan")
    window.write("Kategori", "Skadegörelse och klotter")
    window.write("Dag", "igår")
    window.write("Område", "Öster")
    window.press("Hög", ["radio button"])
    window.press("Rapportera")
    window.find("är rapporterad", how="holds")


def hold(window: Outside) -> None:
    """From the agenda through every point to the end."""
    window.press("Veckan")
    window.press("Öppna dagordningen", how="begins")
    window.press("Lägg in", how="begins")
    window.find(f"§\xa03 {TITLE}", how="begins")
    begin(window)
    window.press("Nästa punkt")
    window.find("§\xa02", ["label"])
    window.press("Nästa punkt")
    window.find("§\xa03", ["label"])
    window.find("Diskussion", FIELDS)
    window.write("Diskussion", SAID)
    window.write("Beslut", DECIDED)
    window.write("Ny åtgärd", "gå förbi på kvällen @polisen !fredag")
    window.key(ESCAPE)
    window.key(RETURN)
    window.find("gå förbi på kvällen", ["label"])
    window.press("Beslutad", ["radio button"])
    window.press("Nästa punkt")
    window.find("§\xa04", ["label"])
    window.press("Avsluta mötet…")
    window.dialog("Avsluta mötet").press("Avsluta mötet")


def confirm(window: Outside) -> None:
    """Sum up, and lock the notes."""
    window.find("Mötesanteckningar", ["label"], "begins")
    window.write("Sammanfattning", "Ett lugnt möte.")
    window.press("Fastställ…")
    window.dialog("Fastställ").press("Fastställ version 1")
    window.find("Fastställt", how="holds")


def test_a_week_from_outside(empty: Path, open_window: Open, tmp_path: Path) -> None:
    window = open_window(empty)
    report(window)
    hold(window)
    confirm(window)
    held = [meeting for meeting in json.loads(orat(empty, "meetings", "--json")) if meeting["versions"]]
    assert [(meeting["state"], meeting["points"], meeting["versions"]) for meeting in held] == [
        ("finalised", 4, 1)
    ]
    target = tmp_path / "anteckningar.pdf"
    orat(empty, "minutes", held[0]["week"], "--out", str(target))
    pages = PdfReader(io.BytesIO(target.read_bytes())).pages
    printed = " ".join(" ".join(page.extract_text() for page in pages).split())
    for text in (TITLE, SAID, DECIDED, "gå förbi på kvällen", "Polisen, områdespolis", "Ett lugnt möte."):
        assert text in printed
