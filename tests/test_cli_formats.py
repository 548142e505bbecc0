"""`orat minutes` and `orat agenda` in every format: the file is what its name or --format says."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from orat import paths
from orat.services.house import Services
from tests.documents.web_reading import complaints
from tests.test_cli import assert_one_line, example, orat, weeks_of

__all__ = ["example"]


def week_that_is(state: str, folder: Path) -> str:
    return next(str(row["week"]) for row in weeks_of(folder) if row["state"] == state)


@pytest.mark.parametrize("command", ["minutes", "agenda"])
def test_the_name_says_the_format(command: str, example: Path, tmp_path: Path) -> None:
    week = week_that_is("finalised", example)
    for suffix in ("pdf", "html", "txt", "docx", "JSON"):
        answer = orat(command, week, "--out", tmp_path / f"a.{suffix}", "--data", example)
        assert answer.returncode == 0, answer.stderr
    number = week.split("W")[1].lstrip("0")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert complaints((tmp_path / "a.html").read_bytes()) == []
    assert f" vecka {number}" in (tmp_path / "a.txt").read_text(encoding="utf-8")
    title = docx.Document(str(tmp_path / "a.docx")).paragraphs[0]
    assert title.style is not None
    assert title.style.name == "Heading 1"
    assert f" vecka {number} " in title.text
    assert json.loads((tmp_path / "a.JSON").read_bytes())["format"] == "orat-meeting"


def test_an_edition_comes_in_the_same_formats(example: Path, tmp_path: Path) -> None:
    week = week_that_is("finalised", example)
    for suffix in ("pdf", "html", "txt", "docx", "json"):
        out = tmp_path / f"a.{suffix}"
        answer = orat(
            "minutes", week, "--edition", "excerpt", "--point", "3", "--for", "Exempelposten", "--out", out,
            "--data", example,
        )  # fmt: skip
        assert answer.returncode == 0, answer.stderr
    assert "Utdrag för Exempelposten" in (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "Utdrag för Exempelposten" in (tmp_path / "a.html").read_text(encoding="utf-8")
    whole = tmp_path / "whole.txt"
    assert orat("minutes", week, "--version", "1", "--out", whole, "--data", example).returncode == 0
    assert "fastställd version 1" in whole.read_text(encoding="utf-8")


def test_a_format_may_be_named_for_a_file_without_a_suffix(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "dagordning"
    week = week_that_is("planned", example)
    assert orat("agenda", week, "--format", "TXT", "--out", out, "--data", example).returncode == 0
    assert "Kallelse och dagordning" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--out", "x.odt"), ("x.odt", "pdf", "docx")),
        (("--out", "x"), ("säger inte", "--format")),
        (("--out", "x.pdf", "--format", "odt"), ("odt", "pdf, html, txt, docx, json")),
        (("--out", "x.pdf", "--format", "html"), ("x.pdf", ".html")),
        (("--out", "x.html", "--embed"), ("--embed", "PDF")),
    ],
)
def test_what_cannot_be_written_is_one_line(
    arguments: tuple[str, ...], words: tuple[str, ...], tmp_path: Path
) -> None:
    assert_one_line(orat("minutes", "2026-W47", *arguments, "--data", tmp_path), *words)
    assert list(tmp_path.iterdir()) == []


def test_characters_that_no_font_has_are_told_on_the_error_stream(example: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(example, folder)
    services = Services.open(
        folder, actor="", database=paths.database(), translate=lambda _context, text: text
    )
    services.register.set_document_settings(replace(services.register.document_settings(), department="日本"))
    services.close()
    week = week_that_is("planned", folder)
    answer = orat("agenda", week, "--out", tmp_path / "a.pdf", "--data", folder)
    assert answer.returncode == 0
    assert answer.stderr == "Tecken som inget typsnitt har står som sin kod: U+65E5, U+672C.\n"
    assert orat("agenda", week, "--out", tmp_path / "a.txt", "--data", folder).stderr == ""
