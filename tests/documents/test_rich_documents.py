"""All that a document can have passes every gate: links, curves, spans, contents, files, a signature."""

from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from orat.documents.blocks import Cell, DataTable, Document, Heading, Link, ListItem, Paragraph, RichText
from orat.documents.pdf.addresses import linked
from orat.documents.pdf.flow import paginate
from orat.documents.pdf.paper import rendered, to_pdf
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import WIDTH
from orat.documents.pdf.tables import TableFlow, data_table
from orat.documents.pdf.typed import TypedList, parts
from orat.errors import Cancelled
from tests.documents.gates import through_all_gates, through_pdfua
from tests.documents.reading import needs_poppler, needs_qpdf, reader, struct_text, text_of, tree
from tests.documents.rich import BLOCKS, CURVE, EVERYTHING, JSON, RICH, document, generated

GOLDEN = Path(__file__).parent / "golden"


@needs_qpdf
@pytest.mark.parametrize(("whole", "archive"), [(RICH, "2a"), (EVERYTHING, "3a")])
def test_all_there_is_passes_every_gate(whole: Document, archive: str, tmp_path: Path) -> None:
    through_all_gates(to_pdf(whole), archive, tmp_path)


@needs_qpdf
@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_put_together_passes_every_gate(seed: int, tmp_path: Path) -> None:
    whole = generated(seed)
    through_all_gates(to_pdf(whole), "3a" if whole.attachments else "2a", tmp_path)


@needs_qpdf
@pytest.mark.soak
@pytest.mark.parametrize("start", range(20, 320, 50))
def test_three_hundred_documents_pass_every_gate(start: int, tmp_path: Path) -> None:
    for seed in range(start, start + 50):
        whole = generated(seed)
        through_all_gates(to_pdf(whole), "3a" if whole.attachments else "2a", tmp_path)


@pytest.mark.parametrize("whole", [RICH, EVERYTHING])
def test_pdfua_finds_nothing(whole: Document, tmp_path: Path) -> None:
    through_pdfua(to_pdf(whole), tmp_path)


@needs_poppler
def test_a_screen_reader_hears_everything_in_order(tmp_path: Path) -> None:
    heard = struct_text(to_pdf(EVERYTHING), tmp_path)
    assert heard == (GOLDEN / "everything.txt").read_text(encoding="utf-8")


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_pdf(EVERYTHING) == to_pdf(EVERYTHING)


def test_curves_and_languages_are_told_in_the_tree() -> None:
    nodes = tree(to_pdf(RICH)).all()
    assert [node.alt for node in nodes if node.role == "Figure"] == [CURVE.alt] * 3
    assert [(node.role, node.language) for node in nodes if node.language] == [("Span", "en"), ("Div", "en")]
    assert [node.spans for node in nodes if node.spans != (1, 1)] == [(1, 2), (2, 1)]


def test_links_say_where_they_lead() -> None:
    annotations = [
        reference.get_object() for page in reader(to_pdf(RICH)).pages for reference in page.get("/Annots", ())
    ]
    led = [each["/A"]["/URI"] if "/A" in each else each["/Contents"] for each in annotations]
    assert "https://exempel.se/a_b?x=1&y=(2)" in led
    assert "mailto:hjalp@exempel.se" in led
    assert "punkten om bränder" in led
    assert "trasig" not in led
    assert "Exempel på webben" in [each["/Contents"] for each in annotations]


@pytest.mark.parametrize(
    ("typed", "targets"),
    [
        ("Se https://malmo.se/a, eller http://b.se.", ["https://malmo.se/a", "http://b.se"]),
        ("(https://b.se/x_(y))", ["https://b.se/x_(y)"]),
        ("https://räksmörgås.se/å ä", ["https://xn--rksmrgs-5wao1o.se/%C3%A5"]),
        ("mejla a.b+c@exempel.se!", ["mailto:a.b+c@exempel.se"]),
        ("https://bank.se@ond.se/ http://localhost javascript:x a@b www @x 12@3", []),
        ("https://a.se:99999/ https://[::1/", []),
    ],
)
def test_addresses_are_recognised_with_care(typed: str, targets: list[str]) -> None:
    found = list(linked(typed))
    assert [part.target for part in found if isinstance(part, Link)] == targets
    assert "".join(part if isinstance(part, str) else part.text for part in found) == typed


def test_contents_tell_the_page_of_every_heading() -> None:
    (first, *_) = (page.extract_text() for page in reader(to_pdf(RICH)).pages)
    words = " ".join(first.split())
    for line in ("§ 1 Bränder 2", "Läget i siffror 2", "Nästa 3"):
        assert line in words


def test_a_chapter_begins_a_page_under_its_own_title() -> None:
    pages = [" ".join(page.extract_text().split()) for page in reader(to_pdf(RICH)).pages]
    assert ["Vecka 46" in page for page in pages] == [False, True, False]
    assert ["Vecka 47" in page for page in pages] == [False, False, True]


def test_the_attached_file_is_whole_and_the_identity_is_told() -> None:
    file = reader(to_pdf(EVERYTHING))
    assert file.attachments == {JSON.name: [JSON.data]}
    packet = file.trailer["/Root"]["/Metadata"].get_data().decode()  # type: ignore[index]
    assert "<pdfaid:part>3</pdfaid:part>" in packet
    assert f"<xmpMM:DocumentID>uuid:{EVERYTHING.identity}</xmpMM:DocumentID>" in packet
    assert "DocumentID" not in str(reader(to_pdf(document())).xmp_metadata)


def test_the_attached_file_is_as_old_as_the_document() -> None:
    file = reader(to_pdf(EVERYTHING))
    (specification,) = file.trailer["/Root"]["/AF"]  # type: ignore[index]
    assert str(specification.get_object()["/EF"]["/F"]["/Params"]["/ModDate"]) == "D:20261120130300+00'00'"
    assert file.metadata is not None
    assert str(file.metadata["/ModDate"]) == "D:20261120130300+00'00'"


def test_the_field_to_sign_is_empty_and_has_a_name() -> None:
    fields = reader(to_pdf(EVERYTHING)).get_fields() or {}
    assert [(name, each["/FT"], each.get("/V")) for name, each in fields.items()] == [
        ("Signature", "/Sig", None)
    ]


def test_what_no_face_has_is_listed() -> None:
    whole = document((Heading(level=1, text="日本 och 日"), Paragraph("🙂 å \ue000")))
    assert rendered(whole).missing == ("日", "本", "\ue000")
    assert rendered(RICH).missing == ()


def test_typed_lists_nest_by_how_far_in_they_stand() -> None:
    (found,) = parts("- ett\n  - inuti\n    - djupt\n- två")
    assert found == TypedList(
        (ListItem("-", "ett", (ListItem("-", "inuti", (ListItem("-", "djupt"),)),)), ListItem("-", "två"))
    )


@pytest.mark.parametrize("length", [1, 40, 300, 3000])
@pytest.mark.parametrize("down", [2, 5, 30])
@pytest.mark.parametrize("room", [250.0, 333.0, 680.0])
def test_a_cell_that_reaches_down_loses_no_line(length: int, down: int, room: float) -> None:
    rows: list[tuple[RichText | Cell, ...]] = [(Cell("ord " * length, rows=down), "a")]
    rows += [("b " * 70,)] * (down - 1) + [("sist", "c")] * 3
    flow = data_table(("Ett", "Två"), rows, Element("Document"))
    flow.lay(WIDTH)
    wanted = words_in(flow)
    pages = paginate([flow], room)
    tables = [each for placed in pages for each, _ in placed if isinstance(each, TableFlow)]
    assert all(table.height <= room + 0.01 for table in tables)
    assert sum(map(words_in, tables)) == wanted
    for table in tables:
        for start, row in enumerate(table.rows):
            for cell in row.cells:
                reach = sum(each.height for each in table.rows[start : start + cell.rows])
                assert cell.height <= reach + 0.01


def words_in(table: TableFlow) -> int:
    return sum(len(cell.drawn) for row in table.rows for cell in row.cells)


def test_a_year_is_called_off_at_once_and_tells_how_far_it_is() -> None:
    whole = document(BLOCKS[:4] + BLOCKS[5:] * 60)
    told: list[tuple[int, int]] = []
    to_pdf(whole, progress=lambda done, steps: told.append((done, steps)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    for wanted in (3, len(told) // 2, len(told) - 3):
        asked: list[float] = []

        def stop(asked: list[float] = asked, wanted: int = wanted) -> bool:
            asked.append(perf_counter())
            return len(asked) >= wanted

        with pytest.raises(Cancelled):
            to_pdf(whole, cancelled=stop)
        assert len(asked) == wanted
        assert perf_counter() - asked[-1] < 0.3


def test_a_table_without_spans_is_as_before() -> None:
    table = DataTable(("Ett", "Två"), (("a", "b"),))
    assert "Ett Två a b" in text_of(to_pdf(replace(document(), blocks=(table,))))
