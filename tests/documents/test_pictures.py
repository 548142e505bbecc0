"""Pictures under points: figures that pass every gate, the same in every format, gone where masked."""

import base64
import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from orat import paths
from orat.documents.blocks import Picture
from orat.documents.formats import write
from orat.documents.meeting_json import read_meeting_json, to_meeting_json
from orat.documents.pdf.images import components
from orat.documents.pdf.paper import to_pdf
from orat.documents.render import composed, render
from orat.domain.content_changes import differences
from orat.domain.content_fields import content_fields
from orat.domain.content_json import from_json, to_json
from orat.domain.documents import Masking
from orat.domain.excerpt import excerpt_for_unit
from orat.domain.formats import Format
from orat.domain.masking import masked
from orat.domain.minutes import MinutesContent, PicturePrint
from orat.intake.pictures import for_paper
from tests.documents.gates import through_all_gates, through_pdfua
from tests.documents.reading import needs_poppler, needs_qpdf, reader, struct_text, tree
from tests.documents.rich import document
from tests.documents.samples import AGENDA, FIRES, NOTES, in_swedish


def jpeg(size: tuple[int, int], mode: str = "RGB") -> bytes:
    """A picture with a dark half."""
    image = Image.new("RGB", size, "white")
    image.paste("black", (0, 0, size[0] // 2, size[1]))
    image = image.convert(mode)
    out = BytesIO()
    image.save(out, "PNG")
    return for_paper(out.getvalue()).data


WALL, SKETCH = jpeg((1200, 900)), jpeg((300, 2400))
FILES = {hashlib.sha256(data).hexdigest(): data for data in (WALL, SKETCH)}
_WALL, _SKETCH = FILES
SHOWN = (
    PicturePrint(digest=_SKETCH, caption="Skiss över & kring gångvägen", width=200, height=1600),
    PicturePrint(digest=_WALL, caption="Sotad vägg", width=1200, height=900, number="2026-0412"),
    PicturePrint(digest=_WALL, caption="Samma vägg igen", width=1200, height=900, number="2026-0415"),
)


def with_pictures(content: MinutesContent) -> MinutesContent:
    """The content with three pictures under the point of the fires."""
    return replace(
        content,
        points=tuple(
            replace(point, pictures=SHOWN) if point.title == FIRES.title else point
            for point in content.points
        ),
    )


def file_of(picture: PicturePrint) -> bytes:
    return FILES[picture.digest]


FULL = with_pictures(NOTES)
PATHS = [field.path for field in content_fields(FULL) if field.label == "pictures" and field.group]
LESS = masked(FULL, [Masking(path=PATHS[1], ground="OSL 23 kap. 2 §")])
KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "agenda": ("2a", lambda: render(with_pictures(AGENDA), in_swedish, pictures=file_of)),
    "notes with data": ("3a", lambda: render(FULL, in_swedish, embed=True, pictures=file_of)),
    "masked": ("2a", lambda: render(LESS, in_swedish, pictures=file_of)),
}


@needs_qpdf
@pytest.mark.parametrize("kind", KINDS)
def test_it_passes_every_gate(kind: str, tmp_path: Path) -> None:
    archive, make = KINDS[kind]
    pdf = make()
    through_all_gates(pdf, archive, tmp_path)
    through_pdfua(pdf, tmp_path)
    assert pdf == make()


def test_each_is_a_figure_with_its_caption_and_in_the_file_once() -> None:
    pdf = render(FULL, in_swedish, pictures=file_of)
    figures = [node for node in tree(pdf).all() if node.role == "Figure" and node.children]
    assert [node.alt for node in figures] == [picture.caption for picture in SHOWN]
    assert [[child.role for child in node.children] for node in figures] == [["Caption"]] * 3
    assert pdf.count(WALL) == pdf.count(SKETCH) == 1
    images = [image for page in reader(pdf).pages for image in page.images]
    assert {image.image.size for image in images if image.image} == {(1200, 900), (200, 1600)}


@needs_poppler
def test_a_screen_reader_hears_the_caption_at_the_picture(tmp_path: Path) -> None:
    heard = struct_text(render(FULL, in_swedish, pictures=file_of), tmp_path)
    assert re.search(r"Figure.*\n(.*\n)*? *Caption.*\n *\"Sotad vägg\"", heard)


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P"])
def test_every_picture_becomes_a_plain_jpeg_on_white(mode: str) -> None:
    data = jpeg((64, 32), mode)
    assert components(data) == 3
    with Image.open(BytesIO(data)) as image:
        assert image.mode == "RGB"
        assert image.getpixel((60, 10)) == (255, 255, 255)
    assert data == jpeg((64, 32), mode)
    with pytest.raises(ValueError, match="no JPEG"):
        components(b"\xff\xd8")


def test_a_web_page_has_the_picture_inside_and_fetches_nothing() -> None:
    page = write(FULL, Format.HTML, in_swedish, file_of).decode()
    assert base64.b64encode(WALL).decode() in page
    assert 'alt="Skiss över &amp; kring gångvägen"' in page
    assert page.count("<figcaption>") == 3
    assert "default-src 'none'; style-src" in page
    assert "; img-src data:" in page
    assert "img-src" not in write(NOTES, Format.HTML, in_swedish).decode()


def test_word_has_the_picture_with_its_words() -> None:
    made = write(FULL, Format.WORD, in_swedish, file_of)
    assert made == write(FULL, Format.WORD, in_swedish, file_of)
    with zipfile.ZipFile(BytesIO(made)) as opened:
        media = [opened.read(name) for name in opened.namelist() if name.startswith("word/media/")]
        body = opened.read("word/document.xml").decode()
    assert {WALL, SKETCH} <= set(media)
    assert body.count('descr="Sotad vägg"') == 1
    numbers = re.findall(r'docPr id="(\d+)"', body)
    assert len(numbers) == len(set(numbers))


def test_text_and_data_tell_of_it() -> None:
    assert "[Sotad vägg]" in write(FULL, Format.TEXT, in_swedish, file_of).decode()
    data = to_meeting_json(FULL)
    assert read_meeting_json(data) == FULL
    assert from_json(to_json(FULL)) == FULL
    older = json.loads(to_meeting_json(NOTES))
    for point in older["meeting"]["points"]:
        del point["pictures"]
    assert read_meeting_json(json.dumps(older).encode()) == NOTES
    schema = json.loads((paths.database() / "reference" / "meeting-1.schema.json").read_text("utf-8"))
    told = next(point for point in json.loads(data)["meeting"]["points"] if point["pictures"])
    assert set(told["pictures"][0]) == set(schema["$defs"]["picture"]["required"])


def test_what_is_masked_is_in_no_format() -> None:
    assert WALL in render(FULL, in_swedish, pictures=file_of)
    only = masked(FULL, [Masking(path=path, ground="OSL 18 kap. 1 §") for path in PATHS])
    pdf = render(only, in_swedish, pictures=file_of)
    assert WALL not in pdf
    assert SKETCH not in pdf
    text = write(only, Format.TEXT, in_swedish, file_of).decode()
    assert text.count("Bild: [maskat]") == 3
    assert "Sotad" not in text + to_json(only)
    assert _WALL not in to_json(only)


def test_a_unit_gets_only_its_own_pictures() -> None:
    points = excerpt_for_unit(FULL, {"Ekbackskolan"}, "Ekbackskolan").points
    (point,) = [point for point in points if point.title == FIRES.title]
    assert [picture.caption for picture in point.pictures] == ["Skiss över & kring gångvägen", "Sotad vägg"]


def test_a_picture_that_came_or_was_drawn_in_is_a_change() -> None:
    came = [(each.what, each.before, each.after) for each in differences(NOTES, FULL)]
    assert came == [("pictures", "", picture.caption) for picture in SHOWN]
    drawn = replace(
        FULL,
        points=tuple(
            replace(point, pictures=tuple(replace(each, digest=_SKETCH) for each in point.pictures))
            for point in FULL.points
        ),
    )
    told = [(each.what, each.before, each.after) for each in differences(FULL, drawn)]
    assert told == [("pictures", each.caption, each.caption) for each in SHOWN[1:]]


def test_without_its_bytes_only_the_caption_is_printed() -> None:
    captions = [block.caption for block in composed(FULL, in_swedish).blocks if isinstance(block, Picture)]
    assert captions == [picture.caption for picture in SHOWN]
    pdf = to_pdf(document((Picture(data=b"", width=9, height=9, caption="Bara ord"),)))
    assert "Bara ord" in reader(pdf).pages[0].extract_text()
