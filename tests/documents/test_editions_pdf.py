"""Stages and editions on paper: what they are called and say first, and what is in no part of the file."""

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf.generic import StreamObject

from orat.catalogue import catalogue
from orat.documents import languages
from orat.documents.formats import write
from orat.documents.meeting_json import read_meeting_json
from orat.documents.render import render
from orat.domain.agenda import Approval
from orat.domain.content_fields import content_fields
from orat.domain.documents import MASKED, Masking
from orat.domain.excerpt import excerpt_for_point, excerpt_for_unit
from orat.domain.formats import Format
from orat.domain.masking import masked
from orat.domain.minutes import MinutesContent
from tests.documents.reading import (
    needs_poppler,
    needs_qpdf,
    pages_of,
    reader,
    struct_text,
    text_of,
    without_space,
)
from tests.documents.samples import DRAFT, NOTES, in_swedish
from tests.documents.secrets import of_many, planted

CIRCULATED = replace(DRAFT, circulated_on=date(2026, 11, 20), comments_by=date(2026, 11, 27))


def hide(content: MinutesContent) -> MinutesContent:
    """The content with every planted secret masked: points and people whole, the rest by spans or fields."""
    maskings = []
    for index, field in enumerate(content_fields(content)):
        if field.group:
            if index % 7 == 0:
                maskings.append(Masking(path=field.path, ground="OSL 23 kap. 2 §"))
            continue
        start = field.text.index("HEMLIG")
        by_span = Masking(path=field.path, start=start, end=start + 12, ground="OSL 18 kap. 2 §")
        maskings.append(by_span if index % 2 else Masking(path=field.path, ground="OSL 21 kap. 7 §"))
    return masked(content, maskings)


def all_of(pdf: bytes, folder: Path) -> Iterator[str]:
    """Everything that a curious receiver can take out of a file, as texts."""
    file = reader(pdf)
    yield without_space(text_of(pdf))
    yield str(file.metadata) + str(file.xmp_metadata and file.xmp_metadata.stream.get_data())
    yield str(file.outline)
    yield without_space(struct_text(pdf, folder))
    for number in range(1, len(file.xref[0]) + 1 if 0 in file.xref else 1):
        found = file.get_object(number)
        yield str(found)
        if isinstance(found, StreamObject):
            yield found.get_data().decode("latin-1")
    plain = folder / "plain.pdf"
    plain.write_bytes(pdf)
    opened = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(plain), "-"], capture_output=True, check=True
    ).stdout
    for encoding in ("latin-1", "utf-16-be", "utf-16-le"):
        yield opened.decode(encoding, errors="ignore")


@needs_poppler
@needs_qpdf
def test_five_hundred_secrets_are_in_no_part_of_a_masked_edition(tmp_path: Path) -> None:
    content = planted(of_many(NOTES, 24))
    assert sum(not field.group for field in content_fields(content)) >= 500
    control = render(content, in_swedish)
    assert len(set(re.findall(r"HEMLIG\d{6}", without_space(text_of(control))))) > 250
    pdf = render(hide(content), in_swedish)
    for part in all_of(pdf, tmp_path):
        assert "HEMLIG" not in part
    assert MASKED in text_of(pdf)


@pytest.mark.parametrize("form", [form for form in Format if form is not Format.PDF])
def test_no_other_format_has_a_secret_either(form: Format) -> None:
    content = planted(of_many(NOTES, 24))
    control, data = write(content, form, in_swedish), write(hide(content), form, in_swedish)
    assert len(set(re.findall(rb"HEMLIG\d{6}", unpacked(control)))) > 250
    for part in (b"HEMLIG", b"HEML", b"MLIG"):
        assert part not in unpacked(data)


def unpacked(data: bytes) -> bytes:
    """The bytes, or the files in them where they are an archive."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


def test_a_masked_edition_says_what_it_is_for_whom_and_on_which_grounds() -> None:
    maskings = [
        Masking(path="points/3", ground="OSL 18 kap. 2 §"),
        Masking(path="present/0", ground="OSL 21 kap. 7 §"),
    ]
    content = replace(masked(NOTES, maskings), recipient="Exempelposten")
    pdf = render(content, in_swedish)
    text = text_of(pdf)
    metadata = reader(pdf).metadata
    assert metadata is not None
    assert metadata.title == "Mötesanteckningar vecka 47, maskad version"
    for page in pages_of(pdf):
        assert page.count("Maskad version för Exempelposten") >= 1
    assert f"§ 4 {MASKED}" in text
    assert "Parkskolan" not in text
    assert "Maskerade uppgifter Var Grund Huvudet OSL 21 kap. 7 § § 4 OSL 18 kap. 2 §" in text


def test_an_excerpt_is_headed_with_its_points_and_says_of_what_and_for_whom() -> None:
    content = replace(excerpt_for_unit(NOTES, {"Sjöskolan"}, "Sjöskolan"), recipient="rektor, Sjöskolan")
    text = text_of(render(content, in_swedish))
    assert "Utdrag ur mötesanteckningar vecka 47, § 3" in text
    assert "Ur mötesanteckningar vecka 47, fastställd version 1. Punkterna som rör Sjöskolan." in text
    assert "Utdrag för rektor, Sjöskolan" in text
    assert "2026-0415" in text
    assert "Rätt utdraget intygar" in text
    for left_out in ("2026-0412", "Sammanfattning", "Inför Lucia", "Justerare", "Spridning"):
        assert left_out not in text


def test_an_excerpt_of_several_points_and_of_a_draft_says_so() -> None:
    both = replace(excerpt_for_point(NOTES, 3), points=NOTES.points[2:4], excerpt_of="Polisen")
    assert "Utdrag ur mötesanteckningar vecka 47, §§ 3, 4" in text_of(render(both, in_swedish))
    draft = text_of(render(excerpt_for_point(DRAFT, 3), in_swedish))
    assert "Utdrag ur utkast till mötesanteckningar vecka 47, § 3" in draft
    assert "Ur utkastet till mötesanteckningar vecka 47." in draft


def test_notes_that_are_sent_for_comments_say_until_when_on_every_page() -> None:
    pages = pages_of(render(CIRCULATED, in_swedish))
    assert "Mötesanteckningar vecka 47, för synpunkter" in pages[0]
    assert "Synpunkter senast 27 november 2026." in pages[0]
    for page in pages:
        # Once across the page, once in the header.
        assert page.count("FÖR SYNPUNKTER") == 2


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Minnesanteckningar", "Utkast till minnesanteckningar vecka 47"),
        ("APT-protokoll", "Utkast till APT-protokoll vecka 47"),
    ],
)
def test_a_draft_is_called_one(name: str, title: str) -> None:
    assert title in text_of(render(replace(DRAFT, document_name=name), in_swedish))


@pytest.mark.parametrize(
    ("approval", "words"),
    [
        (Approval.AS_WRITTEN, "Föregående mötesanteckningar (vecka 46) godkändes utan ändringar."),
        (
            Approval.WITH_CHANGES,
            "Föregående mötesanteckningar (vecka 46) godkändes med ändringarna: § 2 utgår.",
        ),
    ],
)
def test_the_approval_of_the_notes_before_is_printed(approval: Approval, words: str) -> None:
    point = replace(
        NOTES.points[1],
        approval=approval,
        approves_week="2026-W46",
        decision="§ 2 utgår." if approval is Approval.WITH_CHANGES else "",
    )
    text = text_of(render(replace(NOTES, points=(NOTES.points[0], point)), in_swedish))
    assert f"Beslut: {words}" in text


def test_english_notes_are_told_in_english_and_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "i18n" / "orat_en.ts"
    shipped.parent.mkdir()
    shipped.write_text(
        "<TS><context><name>Document</name><message><source>november</source>"
        "<translation>November</translation></message><message><source>kl. {starts}–{ends}</source>"
        '<translation type="unfinished"></translation></message></context></TS>',
        encoding="utf-8",
    )
    monkeypatch.setattr("orat.catalogue.resources", lambda: tmp_path)
    catalogue.cache_clear()
    pdf = render(replace(NOTES, language="en"), languages.speaking("en", in_swedish))
    catalogue.cache_clear()
    assert "19 November 2026, kl. 8.30–9.30" in text_of(pdf)
    assert "Anlagda bränder kring Ekbackens centrum" in text_of(pdf)
    assert str(reader(pdf).root_object["/Lang"]) == "en"
    assert languages.speaking("sv", in_swedish) is in_swedish


def test_what_was_typed_in_swedish_is_heard_as_swedish_in_english_notes() -> None:
    file = reader(render(replace(NOTES, language="en"), in_swedish))
    found: list[Any] = [file.get_object(number) for number in sorted(file.xref[0])]
    elements = [each for each in found if isinstance(each, dict) and "/S" in each and "/Lang" in each]
    # A paragraph as typed may be several, so that its language stands on what holds them.
    assert {str(each["/S"]) for each in elements} == {"/Div", "/Span"}
    assert {str(each["/Lang"]) for each in elements} == {"sv-SE"}


def test_what_is_embedded_is_the_masked_content_and_the_file_says_so() -> None:
    content = planted(of_many(NOTES, 24))
    (data,) = reader(render(content, in_swedish, embed=True)).attachments.values()
    assert b"HEMLIG000007" in data[0]
    masked_pdf = render(hide(content), in_swedish, embed=True)
    (data,) = reader(masked_pdf).attachments.values()
    assert b"HEMLIG" not in data[0]
    assert read_meeting_json(data[0]) == hide(content)
    full = text_of(render(NOTES, in_swedish, embed=True))
    assert "arkivformat PDF/A-3a med data" in full


def test_the_file_carries_the_identity_of_its_content() -> None:
    identity = "e939d028-3c65-5fb2-9879-a090afa8fb30"
    found = reader(render(replace(NOTES, identity=identity), in_swedish)).xmp_metadata
    assert found is not None
    assert identity.encode() in found.stream.get_data()
