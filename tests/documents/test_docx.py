"""The Word file as python-docx reads it back: real headings, lists and tables, one language, same bytes."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from orat.documents.blocks import (
    BulletList,
    Cell,
    DataTable,
    Document,
    Heading,
    ListItem,
    PageBreak,
    Paragraph,
    SignOff,
)
from orat.documents.docx import to_docx
from orat.documents.formats import write
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent
from tests.documents.contents import contents
from tests.documents.rich import CURVE, RICH, document, generated
from tests.documents.samples import AGENDA, DRAFT, NOTES, in_swedish, with_discussion

WEEKLY = tuple(
    replace(point, weekly=(1, 3, 0, 2)) if point.paragraph == 3 else point for point in NOTES.points
)


def word_of(content: MinutesContent) -> bytes:
    return write(content, Format.WORD, in_swedish)


def opened(data: bytes) -> Any:
    """The document as python-docx reads it, every part of it well formed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(archive.read(name))
    return docx.Document(io.BytesIO(data))


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body_text(file: Any) -> str:
    """All text of the body in order, with single spaces."""
    return " ".join(" ".join(_texts(file.element.body)).split())


def _texts(element: Any) -> Iterator[str]:
    for each in element.iter():
        if each.tag == qn("w:t"):
            yield each.text or ""
        elif each.tag in (qn("w:p"), qn("w:br"), qn("w:tab")):
            yield " "


def headings(file: Any) -> list[tuple[str, str]]:
    return [
        (each.style.name, " ".join(each.text.split()))
        for each in file.paragraphs
        if each.style.name.startswith("Heading")
    ]


def test_headings_are_headings_in_one_outline() -> None:
    found = headings(opened(word_of(NOTES)))
    assert found[0] == ("Heading 1", "Mötesanteckningar vecka 47")
    assert [style for style, _ in found].count("Heading 1") == 1
    assert ("Heading 2", "§ 3 Anlagda bränder kring Ekbackens centrum ■ Akut") in found


def test_every_page_tells_name_state_and_number() -> None:
    (section,) = opened(word_of(replace(DRAFT, example=True))).sections
    lines = [each.text for each in section.header.paragraphs]
    assert lines[0] == "EXEMPELDATA"
    assert lines[1] == "Örat mot marken\tMötesanteckningar · UTKAST"
    assert lines[2].startswith("Malmö stad · Stadskontoret\t2026-11-19 · Dnr STK-2026-1187 · ")
    fields = [each.get(qn("w:instr")).strip() for each in section.header._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    (section,) = opened(word_of(NOTES)).sections
    assert section.footer.paragraphs[0].text.rstrip("\t") == "Fastställd 2026-11-20 · Kontrollkod 7F3A-91C2"


def test_the_file_says_what_it_is_and_in_which_language() -> None:
    identity = "e939d028-3c65-5fb2-9879-a090afa8fb30"
    data = word_of(replace(NOTES, identity=identity))
    about = opened(data).core_properties
    assert (about.title, about.author) == ("Mötesanteckningar vecka 47", "Malmö stad")
    assert (about.language, about.identifier) == ("sv-SE", f"urn:uuid:{identity}")
    assert about.created.replace(tzinfo=None) == datetime(2026, 11, 20, 13, 3)
    assert about.last_modified_by == "Malmö stad"
    everything = b"".join(files_of(data).values())
    assert b"en-US" not in everything
    assert b"sv-SE" in files_of(data)["word/styles.xml"]
    for word in (b"python-docx", b"Macintosh", b"PDF"):
        assert word not in everything
    assert not any("thumbnail" in name or "customXml" in name for name in files_of(data))
    english = files_of(word_of(replace(NOTES, language="en")))
    assert b'w:lang w:val="en"' in english["word/styles.xml"]


def test_the_same_content_gives_the_same_bytes() -> None:
    content = replace(NOTES, points=WEEKLY)
    assert word_of(content) == word_of(content)
    with zipfile.ZipFile(io.BytesIO(word_of(content))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


@pytest.mark.parametrize("content", [NOTES, AGENDA])
def test_tables_repeat_their_headers_and_say_what_they_are(content: MinutesContent) -> None:
    tables = opened(word_of(content)).tables
    assert tables
    for table in tables:
        assert table.style.name == "Table Grid"
        first, *rest = table.rows
        assert first._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in rest)
        assert all(len(row.cells) == len(table.columns) for row in table.rows)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
    assert "Åtgärd" in [table.rows[0].cells[0].text for table in tables] or content is AGENDA


def test_cells_that_reach_across_and_down_are_one_cell() -> None:
    rows = (
        (Cell("a", rows=3, columns=2, head=True), "b", "c"),
        ("d", Cell("e", rows=9)),
        ("f",),
        (Cell("g", columns=7),),
    )
    (table,) = opened(to_docx(document((DataTable(("1", "2", "3", "4"), rows),)))).tables
    told = [[cell.text for cell in row.cells] for row in table.rows]
    assert told[1:] == [
        ["a", "a", "b", "c"], ["a", "a", "d", "e"], ["a", "a", "f", "e"], ["g", "g", "g", "e"]
    ]  # fmt: skip
    assert table.rows[1].cells[0].paragraphs[0].runs[0].bold


def numbering(file: Any) -> list[tuple[str, str, str, str]]:
    """For each item of a list its style, its level, its label as Word counts it, and its text."""
    part = file.part.numbering_part.element
    kinds = {each.get(qn("w:abstractNumId")): each for each in part.findall(qn("w:abstractNum"))}
    found = []
    counts: dict[str, int] = {}
    for each in file.paragraphs:
        properties = each._p.pPr.numPr if each._p.pPr is not None else None
        if properties is None:
            continue
        name, level = str(properties.numId.val), str(properties.ilvl.val)
        (number,) = (num for num in part.findall(qn("w:num")) if num.get(qn("w:numId")) == name)
        kind = kinds[number.find(qn("w:abstractNumId")).get(qn("w:val"))]
        (form,) = (lvl for lvl in kind.findall(qn("w:lvl")) if lvl.get(qn("w:ilvl")) == level)
        override = number.find(qn("w:lvlOverride"))
        assert override.get(qn("w:ilvl")) == level
        start = int(override.find(qn("w:startOverride")).get(qn("w:val")))
        counts[name] = counts.get(name, start - 1) + 1
        shown = {"decimal": str(counts[name]), "lowerLetter": chr(96 + counts[name] % 27), "bullet": ""}
        text = form.find(qn("w:lvlText")).get(qn("w:val"))
        label = re.sub(r"%\d", shown[form.find(qn("w:numFmt")).get(qn("w:val"))], text)
        found.append((each.style.name, level, label, each.text))
    return found


def test_lists_are_lists_and_keep_the_numbers_that_were_typed() -> None:
    file = opened(to_docx(RICH))
    assert numbering(file)[:5] == [
        ("List Number", "0", "1.", "Belysning"),
        ("List Number 2", "1", "a)", "gångtunneln"),
        ("List Number 2", "1", "b)", "parken"),
        ("List Bullet 3", "2", "–", "norr"),
        ("List Number", "0", "2.", "Lås"),
    ]
    labels = ("3)", "4)", "7)", "7)", "1.", "•", "b.", "d.")
    block = BulletList((*((label, label) for label in labels), ("§", "e")))
    file = opened(to_docx(document((block,))))
    assert tuple(label for _, _, label, _ in numbering(file)) == labels
    assert [each.text for each in file.paragraphs if each.style.name == "List Paragraph"] == ["§\te"]


def test_a_list_deeper_than_word_knows_stays_a_list() -> None:
    deep = ListItem("•", "inne")
    for _ in range(15):
        deep = ListItem("•", "nivå", (deep,))
    found = numbering(opened(to_docx(document((BulletList((deep,)),)))))
    assert len(found) == 16
    assert {level for _, level, _, _ in found} == set("012345678")


def test_links_contents_languages_and_curves_are_what_they_are() -> None:
    file = opened(to_docx(RICH))
    body = file.element.body
    marks = {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    links = {
        "".join(text.text for text in each.iter(qn("w:t"))): each for each in body.iter(qn("w:hyperlink"))
    }
    inside = {name: each.get(qn("w:anchor")) for name, each in links.items() if each.get(qn("w:anchor"))}
    assert inside.keys() == {"punkten om bränder", "§ 1 Bränder", "Läget i siffror", "Nästa"}
    assert set(inside.values()) <= marks
    target = file.part.rels[links["webben"].get(qn("r:id"))]
    assert (target.target_ref, target.is_external) == ("https://exempel.se/", True)
    assert "trasig" not in links
    instructions = [each.text.strip() for each in body.iter(qn("w:instrText"))]
    assert instructions == [r'TOC \h \n \o "2-3"']
    spoken = {
        each.get(qn("w:val")): "".join(text.text for text in each.getparent().getparent().iter(qn("w:t")))
        for each in body.iter(qn("w:lang"))
    }
    assert spoken == {"en": "The whole paragraph is English."}
    pictures = list(body.iter(qn("wp:docPr")))
    assert {each.get("descr") for each in pictures} == {CURVE.alt}
    assert len({each.get("id") for each in pictures}) == len(pictures) == 3
    assert sum(name.startswith("word/media/") for name in files_of(to_docx(RICH))) == 1


def test_a_new_chapter_has_its_own_title_on_its_pages() -> None:
    blocks = (
        Paragraph("a"), PageBreak("Vecka 46"), Paragraph("b"), PageBreak(), Paragraph("c"),
        PageBreak("Vecka 47"),
    )  # fmt: skip
    sections = opened(to_docx(document(blocks))).sections
    titles = [section.header.paragraphs[0].text for section in sections]
    assert titles == [f"Örat mot marken\t{title}" for title in ("Årsbok", "Vecka 46", "Vecka 47")]


def test_each_line_to_sign_on_has_a_rule_of_its_own() -> None:
    file = opened(to_docx(document((SignOff(("Ordförande", "Justerare")),))))
    styles = [each.style.name for each in file.paragraphs][1:]
    assert styles == ["Signature", "Normal", "Signature"]


def test_markup_and_what_is_no_character_are_shown() -> None:
    typed = "<w:t>&amp; R&D \x00\x1b före\ufffeefter ]]> \ud800"
    text = body_text(opened(word_of(with_discussion(typed))))
    assert "<w:t>&amp; R&D [U+0000][U+001B] före[U+FFFE]efter ]]> [U+D800]" in text


@given(contents())
@settings(max_examples=30, deadline=None)
def test_whatever_was_typed_opens(content: MinutesContent) -> None:
    data = word_of(content)
    levels = [int(style[-1]) for style, _ in headings(opened(data))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert data == word_of(content)


@pytest.mark.parametrize("made", [generated(seed) for seed in range(12)])
def test_every_kind_of_block_opens(made: Document) -> None:
    file = opened(to_docx(made))
    assert file.tables or not any(isinstance(block, DataTable) for block in made.blocks)
    assert len(headings(file)) >= sum(isinstance(block, Heading) for block in made.blocks)
    for table in file.tables:
        assert all(len(row.cells) == len(table.columns) for row in table.rows)
