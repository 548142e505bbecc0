"""The command line as a script meets it: real processes, real files, one clear line for each error."""

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from orat.domain.register import UnitKind
from orat.storage.store import Store

ROOT = Path(__file__).parent.parent


def orat(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program without a screen."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "orat", *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of four weeks of example data."""
    folder = tmp_path_factory.mktemp("example") / "data"
    made = orat("example", "--data", folder, "--weeks", "4", "--seed", "7")
    assert made.returncode == 0, made.stderr
    return folder


def weeks_of(folder: Path) -> list[dict[str, str | int]]:
    """What `orat meetings --json` tells."""
    listed = orat("meetings", "--json", "--data", folder)
    assert listed.returncode == 0, listed.stderr
    told: list[dict[str, str | int]] = json.loads(listed.stdout)
    return told


def assert_one_line(answer: subprocess.CompletedProcess[str], *words: str) -> None:
    """It failed with one line on stderr that has the words, and nothing else."""
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert len(answer.stderr.strip().splitlines()) == 1, answer.stderr
    assert "Traceback" not in answer.stderr
    for word in words:
        assert word in answer.stderr


def test_meetings_are_told_with_week_state_points_and_versions(example: Path) -> None:
    told = weeks_of(example)
    assert {"week", "date", "state", "points", "versions"} == set(told[0])
    assert told[0]["state"] == "planned"
    assert "finalised" in {row["state"] for row in told}
    assert all(int(row["versions"]) == 1 for row in told if row["state"] == "finalised")


def test_a_folder_may_be_named_from_where_one_stands(example: Path) -> None:
    named = os.path.relpath(example, ROOT)
    assert weeks_of(Path(named)) == weeks_of(example)


def test_minutes_are_the_stored_bytes(example: Path, tmp_path: Path) -> None:
    week = next(str(row["week"]) for row in weeks_of(example) if row["state"] == "finalised")
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    assert orat("minutes", week, "--out", first, "--data", example).returncode == 0
    assert orat("minutes", week, "--out", second, "--data", example).returncode == 0
    assert hashlib.sha256(first.read_bytes()).digest() == hashlib.sha256(second.read_bytes()).digest()
    text = "".join(page.extract_text() for page in PdfReader(first).pages)
    assert "EXEMPELDATA" in text
    assert "version 1" in text


def test_an_agenda_is_printed(example: Path, tmp_path: Path) -> None:
    week = next(str(row["week"]) for row in weeks_of(example) if row["state"] == "planned")
    assert orat("agenda", week, "--out", tmp_path / "a.pdf", "--data", example).returncode == 0
    assert "Föregående möte och uppföljning" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_example_data_is_whole(example: Path) -> None:
    checked = orat("check", "--json", "--data", example)
    assert json.loads(checked.stdout) == {"whole": True, "findings": []}
    assert checked.returncode == 0


def test_tampering_is_named(example: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copied"
    folder.mkdir()
    (folder / "orat.db").write_bytes((example / "orat.db").read_bytes())
    with sqlite3.connect(folder / "orat.db") as database:
        database.execute("UPDATE change SET actor = 'Någon annan' WHERE id = 5")
    checked = orat("check", "--json", "--data", folder)
    assert checked.returncode == 1
    assert {"change"} <= {finding["table"] for finding in json.loads(checked.stdout)["findings"]}


def test_example_goes_only_into_an_empty_folder(example: Path) -> None:
    assert_one_line(orat("example", "--data", example), "inte tom")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("minutes", "2026-W47", "--out", "x.pdf"), "Inget register"),
        (("meetings",), "Inget register"),
        (("check",), "Inget register"),
        (("example", "--weeks", "99"), "heltal"),
    ],
)
def test_a_folder_without_a_register_is_left_alone(
    arguments: tuple[str, ...], word: str, tmp_path: Path
) -> None:
    assert_one_line(orat(*arguments, "--data", tmp_path), word)
    assert list(tmp_path.iterdir()) == []


def test_week_53_in_a_year_without_one(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    assert_one_line(orat("minutes", "2027-W53", "--out", out, "--data", example), "53", "2027")
    assert_one_line(orat("minutes", "nästa", "--out", out, "--data", example), "nästa")
    assert_one_line(orat("minutes", "2026-W01", "--out", out, "--data", example), "2026-W01")
    assert not out.exists()


def test_a_target_that_cannot_be_written(example: Path, tmp_path: Path) -> None:
    week = str(weeks_of(example)[0]["week"])
    target = tmp_path / "finns-inte" / "x.pdf"
    assert_one_line(orat("agenda", week, "--out", target, "--data", example), "går inte att skriva")


def test_a_database_that_is_none_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "orat.db").write_bytes(b"Kalle Anka" * 1000)
    assert_one_line(orat("check", "--data", tmp_path), "ingen databas")
    assert (tmp_path / "orat.db").read_bytes() == b"Kalle Anka" * 1000


def test_version_and_help() -> None:
    assert orat("--version").stdout.startswith("orat ")
    told = orat("--help").stdout
    assert all(
        command in told
        for command in (
            "minutes", "agenda", "calendar", "feedback", "year", "meetings", "example", "check", "verify",
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("fel",), "Okänt kommando «fel». Välj minutes, agenda"),
        (("minutes",), "Det fattas: VECKA, --out."),
        (("agenda", "2026-W47", "--out"), "--out behöver ett värde."),
        (("meetings", "--jsn"), "Okänt på kommandoraden: --jsn."),
        (("example", "--seed", "x"), "--seed ska vara ett heltal, inte «x»."),
        (("minutes", "2026-W47", "--out", "x.pdf", "--edition", "halv"), "--edition kan inte vara «halv»."),
        (("minutes", "2026-W47", "--out", "x.pdf", "--unit", "A", "--point", "1"), "--point kan inte stå"),
    ],
)
def test_what_is_wrong_with_the_command_line_is_one_line_in_swedish(
    arguments: tuple[str, ...], said: str
) -> None:
    assert_one_line(orat(*arguments), said, "--help».")


def test_help_is_in_swedish() -> None:
    told = orat("example", "--help").stdout
    assert "samma tal ger samma data" in told
    assert told.count("val:") == 1
    assert not {"usage", "options", "show this"} & set(told.replace(":", " ").split())


def test_without_a_screen_the_window_points_to_the_demo(tmp_path: Path) -> None:
    started = orat("--data", tmp_path)
    assert_one_line(started, "make demo")


def finalised_week(folder: Path) -> str:
    """A week whose notes are finalised."""
    return next(str(row["week"]) for row in weeks_of(folder) if row["state"] == "finalised")


def test_an_edition_is_for_somebody_and_says_so(example: Path, tmp_path: Path) -> None:
    week, out = finalised_week(example), tmp_path / "utdrag.pdf"
    made = orat(
        "minutes", week, "--edition", "excerpt", "--point", "3", "--for", "rektor", "--embed",
        "--out", out, "--data", example,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    file = PdfReader(out)
    assert "Utdrag för rektor" in file.pages[0].extract_text()
    assert list(file.attachments) == [f"{week}-notes.json"]
    masked = ("--edition", "masked", "--for", "Exempelposten", "--version", "1")
    assert orat("minutes", week, *masked, "--out", out, "--data", example).returncode == 0
    assert "Maskad version för Exempelposten" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--edition", "masked"), "--for"),
        (("--edition", "excerpt", "--for", "rektor"), "--unit"),
        (("--edition", "excerpt", "--for", "rektor", "--unit", "Månskolan"), "Månskolan"),
        (("--edition", "excerpt", "--for", "rektor", "--point", "99"), "§ 99"),
        (("--version", "9"), "version 9"),
    ],
)
def test_what_is_wrong_with_an_edition_is_one_line(
    example: Path, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "inget.pdf"
    answer = orat("minutes", finalised_week(example), *options, "--out", out, "--data", example)
    assert_one_line(answer, words)
    assert not out.exists()


def test_verify_tells_a_genuine_file_from_another(example: Path, tmp_path: Path) -> None:
    week, out = finalised_week(example), tmp_path / "anteckningar.pdf"
    assert orat("minutes", week, "--out", out, "--data", example).returncode == 0
    genuine = orat("verify", out, "--data", example)
    assert genuine.returncode == 0, genuine.stderr
    assert "Äkta" in genuine.stdout
    told = json.loads(orat("verify", out, "--json", "--data", example).stdout)
    assert (told["kind"], told["week"]) == ("genuine", week)
    out.write_bytes(out.read_bytes() + b"\n")
    assert orat("verify", out, "--data", example).returncode == 1
    assert orat("verify", tmp_path / "saknas.pdf", "--data", example).returncode == 2


def events_in(file: Path) -> list[Any]:
    """The events of a calendar file."""
    calendar: Any = Calendar.from_ical(file.read_bytes())
    return list(calendar.walk("VEVENT"))


def test_a_week_and_the_coming_ones_for_a_calendar(example: Path, tmp_path: Path) -> None:
    planned = {str(row["date"]) for row in weeks_of(example) if row["state"] == "planned"}
    week = next(str(row["week"]) for row in weeks_of(example) if row["state"] == "planned")
    one, all_of_them = tmp_path / "en.ics", tmp_path / "alla.ics"
    assert orat("calendar", week, "--out", one, "--data", example).returncode == 0
    assert orat("calendar", "--out", all_of_them, "--data", example).returncode == 0
    event, *none = events_in(one)
    assert not none
    assert str(event["SUMMARY"]).endswith(f"vecka {int(week[-2:])} (EXEMPELDATA)")
    found = events_in(all_of_them)
    confirmed = {str(each.start.date()) for each in found if each["STATUS"] == "CONFIRMED"}
    assert confirmed == planned
    assert str(event["UID"]) in {str(each["UID"]) for each in found}
    again = tmp_path / "igen.ics"
    assert orat("calendar", week, "--out", again, "--data", example).returncode == 0
    assert again.read_bytes() == one.read_bytes()


def school_in(folder: Path) -> str:
    """The name of a school of the register."""
    store = Store.open(folder, actor="Test")
    try:
        with store.read() as reader:
            return next(each.name for each in reader.register.units() if each.kind is UnitKind.SCHOOL)
    finally:
        store.close()


def test_a_unit_is_told_on_paper_what_became_of_it(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "blad.pdf"
    unit = school_in(example)
    period = ("--from", "2026-01-01", "--to", "2027-12-31")
    made = orat("feedback", unit, *period, "--out", out, "--data", example)
    assert made.returncode == 0, made.stderr
    text = PdfReader(out).pages[0].extract_text().replace("\xa0", " ")
    assert f"Återkoppling till {unit}" in text
    assert "Kontrollkod" not in text
    told = orat("feedback", unit, *period, "--for", "rektor", "--out", out, "--data", example)
    assert told.returncode == 0
    assert "Kontrollkod" in "".join(page.extract_text() for page in PdfReader(out).pages)


def test_a_year_is_one_file(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "år.pdf"
    weeks = [str(row["week"]) for row in weeks_of(example) if row["state"] == "finalised"]
    year = weeks[0][:4]
    assert orat("year", year, "--out", out, "--data", example).returncode == 0
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert all(f"vecka {int(week[-2:])}" in text for week in weeks if week.startswith(year))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("calendar", "2026-W01"), "2026-W01"),
        (("feedback", "Månskolan", "--from", "2026-01-01", "--to", "2026-12-31"), "Månskolan"),
        (("feedback", "Månskolan", "--from", "igår", "--to", "2026-12-31"), "igår"),
        (("year", "1999"), "fastställda"),
        (("year", "0"), "heltal"),
    ],
)
def test_what_is_wrong_with_a_gathered_document_is_one_line(
    example: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "inget"
    assert_one_line(orat(*arguments, "--out", out, "--data", example), words)
    assert not out.exists()


def test_a_period_that_ends_before_it_starts(example: Path, tmp_path: Path) -> None:
    unit = school_in(example)
    out = tmp_path / "inget.pdf"
    backwards = ("--from", "2026-12-31", "--to", "2026-01-01")
    assert_one_line(orat("feedback", unit, *backwards, "--out", out, "--data", example), "slutar innan")
    assert not out.exists()


def test_rows_are_exported_and_noted(example: Path, tmp_path: Path) -> None:
    for what, suffix in (("concerns", "xlsx"), ("measures", "csv"), ("decisions", "xlsx")):
        out = tmp_path / f"{what}.{suffix}"
        answer = orat("export", "--data", example, "--what", what, "--out", out, "--for", "Polisen")
        assert answer.returncode == 0, answer.stderr
        rows = int(answer.stdout.rsplit(maxsplit=2)[1])
        assert rows > 0
        if suffix == "csv":
            assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert orat("check", "--data", example).returncode == 0
    bounded = orat("export", "--data", example, "--out", tmp_path / "x.csv", "--from", "2027-01-01")
    assert bounded.stdout.endswith(": 0 rader\n")
    assert_one_line(orat("export", "--data", example, "--out", tmp_path / "x.pdf"), ".xlsx", ".csv")


def test_forms_are_made_for_one_unit_and_for_all(example: Path, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    everyone = orat("form", "--data", example, "--all", "--out", folder)
    assert everyone.returncode == 0, everyone.stderr
    files = [Path(line) for line in everyone.stdout.splitlines()]
    assert len(files) > 3
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    name = files[0].stem.removeprefix("Iakttagelser ")
    assert orat("form", "--data", example, "--unit", name, "--out", tmp_path / "f.pdf").returncode == 0
    assert_one_line(orat("form", "--data", example, "--unit", name, "--out", tmp_path / "f.txt"), ".pdf")
    assert_one_line(orat("form", "--data", example, "--all", "--out", tmp_path / "no"), "mapp")
