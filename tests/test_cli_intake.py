"""Files on their way in without a window: looked at, taken in, known again; and the form to fill in."""

import json
from pathlib import Path

from tests.services.arriving import filled, row, table
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.test_cli import orat


def folder_with_register(tmp_path: Path) -> tuple[Path, bytes]:
    """A data folder, and a filled form of one of its units."""
    from datetime import date

    folder = tmp_path / "data"
    services = open_services(folder, TurnedClock(date(2026, 11, 2)))
    services.start.new_register(municipality="Exempelstad")
    furnish(services)
    form = filled(services)
    services.close()
    return folder, form


def test_files_are_looked_at_taken_in_and_known_again(tmp_path: Path) -> None:
    folder, form = folder_with_register(tmp_path)
    (tmp_path / "blankett.pdf").write_bytes(form)
    (tmp_path / "lista.xlsx").write_bytes(table(row(), row("Utan dag", Datum=""), ["Totalt", 2]))
    files = (tmp_path / "blankett.pdf", tmp_path / "lista.xlsx")
    looked = orat("import", *files, "--dry-run", "--json", "--data", folder)
    assert looked.returncode == 1, looked.stderr
    answer = json.loads(looked.stdout)
    assert answer["dry_run"]
    assert [file["counts"]["new"] for file in answer["files"]] == [2, 1]
    assert answer["files"][1]["reports"][1]["reasons"] == ["happened_on-empty"]
    taken = orat("import", *files, "--data", folder)
    assert taken.stdout.splitlines() == [
        "blankett.pdf: gav 2 i inkorgen (2 nya)",
        "lista.xlsx: gav 2 i inkorgen (1 nya, 1 att rätta)",
        "       3  att rätta: Utan dag (dagen saknas)",
        "  1 summarad rad lästes inte: rad 4",
    ]
    again = orat("import", *files, "--data", folder)
    assert again.returncode == 0
    assert again.stdout.splitlines()[0] == "blankett.pdf: inläst tidigare, inget ändras"


def test_what_cannot_be_read_is_said_in_one_line_each(tmp_path: Path) -> None:
    folder, _ = folder_with_register(tmp_path)
    (tmp_path / "fel.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "annat.csv").write_text("Färg;Antal\nröd;3\n", encoding="utf-8")
    files = [tmp_path / name for name in ("fel.pdf", "finns-inte.csv", "data", "annat.csv")]
    refused = orat("import", *files, "--data", folder)
    assert refused.returncode == 1
    assert refused.stdout.splitlines() == [
        "fel.pdf: är skadad eller ofullständig",
        "finns-inte.csv: finns inte",
        "data: är en mapp; skriv filerna i den",
        "annat.csv: ingen kolumn känns igen; läs in den i fönstret, där kolumnerna kan väljas",
    ]
    told = json.loads(orat("import", files[1], "--json", "--dry-run", "--data", folder).stdout)
    assert [(file["error"], file["message"]) for file in told["files"]] == [("unreadable", "finns inte")]
    backwards = orat("export", "--out", tmp_path / "x.csv", "--from", "2026-11-30", "--to", "2026-01-01",
                     "--data", folder)  # fmt: skip
    assert (backwards.returncode, backwards.stderr) == (2, "orat: Perioden slutar innan den börjar.\n")
    assert not (tmp_path / "x.csv").exists()


def test_the_form_of_a_unit(tmp_path: Path) -> None:
    folder, _ = folder_with_register(tmp_path)
    made = orat("form", "--unit", "Polisen", "--out", tmp_path / "form.pdf", "--data", folder)
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
    unknown = orat("form", "--unit", "Ingen", "--out", tmp_path / "form.pdf", "--data", folder)
    assert unknown.returncode == 2
