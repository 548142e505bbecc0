"""The tagged layer: every mark belongs to one element, the tree is whole, and validators agree."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from orat.documents.pdf.fonts import Weight, face
from orat.documents.render import render
from orat.domain.minutes import MeasurePrint, MinutesContent
from tests.documents.reading import Node, marks, needs_qpdf, parent_tree, reader, text_of, tree
from tests.documents.samples import AGENDA, DRAFT, FIRES, NOTES, in_swedish, of_many_pages, with_discussion

TALL = (MeasurePrint(what=FIRES.discussion * 40, owner="", due=None),) * 2
SCRIPTS = replace(FIRES, title="Пример שלום مرحبا 🙂", discussion="日本 \u200b\ufeff ✓ مرحبا (بكم)")
BARE = MinutesContent(
    kind=NOTES.kind,
    organisation="",
    department="",
    document_name="",
    dnr="",
    example=False,
    week="2026-W53",
    held_on=NOTES.held_on,
    starts=NOTES.starts,
    ends=NOTES.ends,
    place="",
)
CONTENTS = {
    "notes": NOTES,
    "draft": replace(DRAFT, example=True),
    "agenda": AGENDA,
    "many pages": of_many_pages(30),
    "long decision": replace(NOTES, points=(replace(FIRES, decision=FIRES.discussion * 200),)),
    "tall cell": replace(NOTES, points=(replace(FIRES, measures=TALL),)),
    "other scripts": replace(NOTES, points=(SCRIPTS,)),
    "bare": BARE,
}


@pytest.fixture(scope="module", params=CONTENTS)
def pdf(request: pytest.FixtureRequest) -> bytes:
    return render(CONTENTS[request.param], in_swedish)


def test_every_mark_belongs_to_exactly_one_element(pdf: bytes) -> None:
    drawn, loose = marks(pdf)
    assert loose == []
    assert len(set(drawn)) == len(drawn)
    owned = {content: node.id for node in tree(pdf).all() for content in node.content}
    assert owned.keys() == set(drawn)
    assert parent_tree(pdf) == owned


def test_the_tree_reads_in_the_order_of_the_pages(pdf: bytes) -> None:
    first = [min(node.content) for node in tree(pdf).all() if node.content and node.role != "TD"]
    pages = [page for page, _ in first]
    assert pages == sorted(pages)


def test_tables_are_even_and_their_headers_say_what_they_head(pdf: bytes) -> None:
    for table in _with_role(tree(pdf), "Table"):
        rows = _with_role(table, "TR")
        assert len({len(row.children) for row in rows}) == 1
        for header in _with_role(table, "TH"):
            assert header.scope in ("/Column", "/Row")


def test_a_repeated_header_is_heard_once() -> None:
    content = replace(NOTES, follow_ups=NOTES.follow_ups * 60)
    pdf = render(content, in_swedish)
    table = max(_with_role(tree(pdf), "Table"), key=lambda node: len(node.all()))
    pages = {page for node in table.all() for page, _ in node.content}
    assert len(pages) > 2
    heads = [page.extract_text().count("Klart senast") for page in reader(pdf).pages]
    assert all(heads[page] for page in pages)
    assert [len(node.content) for node in _with_role(table, "TH")] == [1, 1, 1, 1]


def test_headings_do_not_skip_a_level(pdf: bytes) -> None:
    levels = [int(node.role[1]) for node in tree(pdf).all() if re.fullmatch(r"H\d", node.role)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_font_is_embedded_and_maps_to_text(pdf: bytes) -> None:
    names = Counter()  # type: ignore[var-annotated]
    for page in reader(pdf).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            names[font["/BaseFont"]] += 1
            assert "/FontFile2" in font["/FontDescriptor"]
            assert "/ToUnicode" in font
    assert any("OpenSans" in name for name in names)
    assert not any("Helvetica" in name for name in names)


def test_more_letters_than_one_subset_holds_are_all_read_back() -> None:
    covered = sorted(char for char in face(Weight.REGULAR).characters if "\u0100" <= char <= "\u04ff")
    letters = [char for char in covered if char.isalpha()][:480]
    assert len(letters) > 400
    words = " ".join("".join(letters[start : start + 7]) + "ord" for start in range(0, len(letters), 7))
    pdf = render(with_discussion(words), in_swedish)
    assert words in text_of(pdf)
    names = {name for page in reader(pdf).pages for name in page["/Resources"]["/Font"]}  # type: ignore[index]
    assert any(name.endswith("+1") for name in names)


@needs_qpdf
def test_qpdf_finds_nothing(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_it_is_accessible_and_archival(pdf: bytes, profile: str) -> None:
    page = pytest.importorskip("page", reason="needs page-validation")
    report = page.validate_pdf_bytes(pdf, profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="needs poppler-utils")
def test_poppler_calls_it_tagged(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert re.search(r"Tagged:\s+yes", done.stdout)
    assert done.stderr == ""


def _with_role(node: Node, role: str) -> list[Node]:
    return [each for each in node.all() if each.role == role]
