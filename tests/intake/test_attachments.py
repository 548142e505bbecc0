"""Attachments: known by their content, named safely, rid of what they tell, and never anything that runs."""

import struct
import zlib
from contextlib import suppress
from io import BytesIO
from time import process_time
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from orat.domain.attachments import Box
from orat.errors import UserError
from orat.intake import pictures
from orat.intake.attachments import LARGEST, look_at, pdf_is_active, safe_name
from orat.intake.pictures import blacken, from_pixels, pixels, read_picture, shrink
from orat.ui.messages import known

PLACE = b"Hemlig gatan 7"


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 32), orientation: int = 6) -> bytes:
    """White with a red left half, and a planted place in its metadata."""
    image = Image.new("RGB", size, "white")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = PLACE.decode()
    exif.get_ifd(0x8825)[29] = PLACE.decode()
    out = BytesIO()
    image.save(out, kind, exif=exif, **({"comment": PLACE} if kind in ("JPEG", "GIF") else {}))
    return out.getvalue() + PLACE


def shown(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data)) as image:
        return image.convert("RGB")


def packed(*names: str) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "<x/>")
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_a_picture_keeps_its_pixels_and_loses_what_it_tells(kind: str) -> None:
    data = picture(kind)
    assert PLACE in data

    clean = look_at("IMG.heic.jpg", data).data

    assert PLACE not in clean
    with Image.open(BytesIO(clean)) as image:
        assert not image.getexif()
        assert not {"exif", "comment", "xmp", "icc_profile"} & set(image.info)
    assert clean == look_at("other", data).data


def test_orientation_is_applied() -> None:
    turned = read_picture(picture())
    assert (turned.width, turned.height) == (32, 64)
    red, green, _ = shown(turned.data).getpixel((16, 8))  # type: ignore[misc]
    assert red > 200 > 60 > green


def test_a_photo_of_very_many_pixels_is_read_at_half_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "ROOM", 64 * 32 * 8 - 1)
    turned = read_picture(picture())
    assert (turned.width, turned.height) == (16, 32)
    with pytest.raises(UserError, match="picture-too-large"):
        read_picture(picture("PNG"))


def test_what_is_blackened_is_gone() -> None:
    clean = read_picture(picture(orientation=1))
    black = shown(blacken(clean, [Box(3, 3, 30, 30)]).data)
    assert max(max(channel) for channel in black.crop((0, 0, 30, 30)).getextrema()) < 12  # type: ignore[arg-type]
    assert black.getpixel((60, 20)) == shown(clean.data).getpixel((60, 20))
    with pytest.raises(UserError, match="box-outside-picture"):
        blacken(clean, [Box(64, 0, 70, 5)])


def test_a_copy_for_documents_is_smaller() -> None:
    clean = read_picture(picture(size=(400, 200), orientation=1))
    assert (shrink(clean, 100).width, shrink(clean, 100).height) == (100, 50)
    assert shrink(clean) is clean


def test_the_first_picture_of_an_animation_is_kept() -> None:
    out = BytesIO()
    first, second = Image.new("RGB", (9, 9), "red"), Image.new("RGB", (9, 9), "blue")
    first.save(out, "GIF", save_all=True, append_images=[second])
    assert shown(read_picture(out.getvalue()).data).getpixel((4, 4)) == (255, 0, 0)


def test_a_bomb_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(90_001))) + chunk(b"IEND", b"")
    monkeypatch.setattr(Image.Image, "load", lambda *_: pytest.fail("decoded"))
    with pytest.raises(UserError, match="picture-too-large"):
        read_picture(bomb)


@pytest.mark.parametrize(
    ("name", "data", "mime", "kept", "active"),
    [
        ("a.pdf.txt", b"%PDF-1.7\n", "application/pdf", "a.pdf.txt.pdf", False),
        ("a.pdf", b"%PDF-1.7\n/OpenAction << /S /J#61vaScript >>", "application/pdf", "a.pdf", True),
        ("a.pdf", b"%PDF-1.7\n/S/Launch", "application/pdf", "a.pdf", True),
        ("x.docx", packed("[Content_Types].xml", "word/document.xml"), "word", "x.docx", False),
        ("x.docm", packed("[Content_Types].xml", "word/vbaProject.bin"), "word", "x.docm", True),
        ("x", packed("[Content_Types].xml", "xl/workbook.xml"), "spreadsheet", "x.xlsx", False),
        ("brev", b"Subject: Hej\r\nFrom: a@b.se\r\n\r\nHej", "message/rfc822", "brev.eml", True),
        ("a.csv", "Datum;Rubrik\nå;ä".encode(), "text/plain", "a.csv", False),
    ],
)
def test_files_are_known_by_their_content(name: str, data: bytes, mime: str, kept: str, active: bool) -> None:
    found = look_at(name, data)
    assert mime in found.mime
    assert (found.name, found.active, found.data) == (kept, active, data)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.jpg", b"MZ\x90", "attachment-runs"),
        ("a.txt", b"  <ScRiPt>1</script>", "attachment-runs"),
        ("a.lnk", b"hej", "attachment-runs"),
        ("a.jpg", b"L\0\0\0\x01\x14\x02\0", "attachment-runs"),
        ("cod\u202egpj.exe", b"hej", "attachment-runs"),
        ("a.zip", packed("a.txt"), "attachment-kind"),
        ("a.heic", b"\0\0\0\x18ftypheic", "attachment-heic"),
        ("a.txt", b"", "attachment-empty"),
        ("a.txt", b"a" * (LARGEST + 1), "attachment-too-large"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "picture-"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
    ],
)
def test_what_may_not_be_attached_is_refused(name: str, data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code) as refused:
        look_at(name, data)
    assert known(refused.value.code)


def test_scripts_packed_into_a_pdf_are_seen() -> None:
    inside = b"1 0 obj <</Type/ObjStm/Filter/FlateDecode>>stream\n%s\nendstream"
    assert pdf_is_active(b"%PDF-1.7\n" + inside % zlib.compress(b"<</S/JavaScript/JS(x)>>"))
    assert not pdf_is_active(b"%PDF-1.7\n" + inside % zlib.compress(b"<</Type/Page>>"))


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\hemligt\\å.pdf", "å.pdf"),
        ("CON.txt", "_CON.txt"),
        ("a\u202egpj.pdf", "agpj.pdf"),
        ("a\0b\n:c.pdf. ", "ab_c.pdf"),
        ("...", "_"),
    ],
)
def test_names_are_safe(name: str, plain: str) -> None:
    assert safe_name(name) == plain


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([picture("JPEG"), picture("PNG"), picture("GIF"), picture("TIFF"), picture("WEBP"),
                     packed("[Content_Types].xml", "word/a"), b"%PDF-1.7\n",
                     b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]),
    st.text(max_size=20),
    st.floats(0, 1),
    st.binary(max_size=30),
)  # fmt: skip
def test_whatever_comes_in_is_kept_or_refused(seed: bytes, name: str, at: float, put: bytes) -> None:
    place = int(at * len(seed))
    with suppress(UserError):
        look_at(name, seed[:place] + put + seed[place + len(put) :])


@pytest.mark.parametrize(
    ("piece", "active"),
    [
        (b"1 0 obj<</Type/X>>\nstream\nx\nendstream\n", False),
        (b"<</Type/ObjStm/N 1>>\nstream\n\x78\x9c\x03\x00\x00\x00\x00\x01\nendstream\n", True),
        (b"/ObjStm ", True),
    ],
)
def test_a_pdf_of_nothing_but_streams_is_looked_through_in_time(piece: bytes, active: bool) -> None:
    """One of more packed streams than any program writes is taken for one that hides something."""
    data = b"%PDF-1.7\n" + piece * (20 * 1024 * 1024 // len(piece))
    begun = process_time()
    assert pdf_is_active(data) == active
    assert process_time() - begun < 2


def test_a_name_across_two_pieces_is_found_and_a_longer_one_is_not() -> None:
    for shift in range(12):
        before = b"%PDF-1.7\n".ljust(1024 * 1024 - shift, b" ")
        assert pdf_is_active(before + b"/JS (x)")
        assert not pdf_is_active(before + b"/JSON (x)")


def test_pixels_become_a_picture_and_a_picture_pixels() -> None:
    seen = pixels(picture("PNG", orientation=1), 64)
    assert (seen.width, seen.height, seen.stride) == (64, 32, 256)
    assert seen.data[:4][:3] == b"\0\0\xff"
    again = pixels(from_pixels(seen), 64)
    assert again == seen
    assert pixels(picture(size=(640, 320), orientation=1), 64).width == 64


def test_a_picture_of_another_kind_gets_the_ending_of_what_it_is() -> None:
    assert look_at("IMG_1.webp", picture("WEBP")).name == "IMG_1.jpg"
    assert look_at("IMG_2.PNG", picture("PNG")).name == "IMG_2.PNG"
    assert look_at("bild av.skolan", picture()).name == "bild av.skolan.jpg"
