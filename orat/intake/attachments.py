"""What a file really is, by its first bytes and never by its name, and whether it may act by itself."""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from orat.domain.received import Attachment
from orat.errors import OratError, UserError
from orat.intake.limits import MEGABYTE
from orat.intake.ole import MAGIC, container
from orat.intake.packed import archive
from orat.intake.pictures import read_picture

LARGEST = 25 * MEGABYTE
"""Largest attachment; what mail servers let through."""
LONGEST_NAME = 120
_DICTIONARY, _STREAMS, _NAME = 1024, 20_000, 64
"""How far the dictionary of a stream reaches, in bytes; most packed streams; longer than any name."""
_PACKED = 8 * MEGABYTE
"""Most that a stream of a PDF is unpacked to when it is looked through."""

_OOXML = "application/vnd.openxmlformats-officedocument"
_ENDINGS: dict[str, tuple[str, ...]] = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "application/pdf": (".pdf",),
    "message/rfc822": (".eml",),
    "application/vnd.ms-outlook": (".msg",),
    "application/msword": (".doc", ".dot"),
    "application/vnd.ms-excel": (".xls", ".xlt"),
    "application/vnd.ms-powerpoint": (".ppt", ".pps"),
    f"{_OOXML}.wordprocessingml.document": (".docx", ".docm", ".dotx", ".dotm"),
    f"{_OOXML}.spreadsheetml.sheet": (".xlsx", ".xlsm", ".xltx", ".xltm"),
    f"{_OOXML}.presentationml.presentation": (".pptx", ".pptm", ".ppsx", ".ppsm"),
    "application/vnd.oasis.opendocument.text": (".odt", ".ott"),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods", ".ots"),
    "application/vnd.oasis.opendocument.presentation": (".odp", ".otp"),
    "text/plain": (".txt", ".csv", ".tsv", ".md", ".log", ".ics", ".vcf"),
}
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_PICTURE_ENDINGS = frozenset(("jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "heic", "jfif", "bmp"))
_PROGRAMS = (
    b"MZ", b"\x7fELF", b"\xfe\xed\xfa", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe",
    b"L\0\0\0\x01\x14\x02\0", b"#!", b"MSCF", b"ITSF",
)  # fmt: skip
_RUN = frozenset((
    "exe", "dll", "com", "scr", "pif", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs",
    "wsf", "wsh", "hta", "html", "htm", "xhtml", "mht", "mhtml", "svg", "svgz", "xml", "lnk", "url",
    "website", "msi", "msp", "msix", "appx", "jar", "reg", "inf", "cpl", "chm", "iso", "img", "vhd",
    "vhdx", "app", "command", "sh", "py", "pyw", "desktop", "dmg", "application", "gadget", "scf",
    "library-ms", "search-ms", "settingcontent-ms", "one", "xll", "xlam", "wll", "rtf", "iqy", "slk",
))  # fmt: skip
"""Endings that a double click runs or lays out, and those that carry such things inside."""
_MARKUP = re.compile(
    rb"<\s*(?:!doctype|html|head|body|script|svg|iframe|\?xml|hta:|object|embed)", re.IGNORECASE
)
_HEADER = re.compile(rb"(?:[!-9;-~]{1,76}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}")
_MAIL = re.compile(rb"^(?:from|received|mime-version|message-id|return-path):", re.IGNORECASE | re.MULTILINE)
_ACTING = (
    b"JavaScript", b"JS", b"Launch", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia", b"SubmitForm",
    b"ImportData", b"XFA", b"Encrypt",
)  # fmt: skip
_STREAM = re.compile(rb"stream\r?\n")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)


def look_at(name: str, data: bytes) -> Attachment:
    """The file as it may be kept; a picture is written anew without what its camera added.

    Raises UserError("attachment-too-large", limit=… MB), ("attachment-empty"), ("attachment-runs"),
    ("attachment-kind"), ("attachment-heic"), and what the reader of a picture or an archive raises.
    """
    if len(data) > LARGEST:
        raise UserError("attachment-too-large", limit=LARGEST // MEGABYTE)
    if not data:
        raise UserError("attachment-empty")
    plain = safe_name(name)
    if plain.rpartition(".")[2].lower() in _RUN or data.startswith(_PROGRAMS):
        raise UserError("attachment-runs")
    mime, active, width, height = "", False, 0, 0
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        picture = read_picture(data)
        mime, data, width, height = picture.mime, picture.data, picture.width, picture.height
    elif data[4:8] == b"ftyp":
        raise UserError("attachment-heic" if data[8:12] in _HEIC else "attachment-kind")
    elif b"%PDF-" in data[:1024]:
        mime, active = "application/pdf", pdf_is_active(data)
    elif data.startswith(b"PK\x03\x04"):
        mime, active = _packed(data)
    elif data.startswith(MAGIC):
        mime, active = _compound(data)
    else:
        mime = _written(data)
        # Attachments inside a mail are looked at one by one when the mail is read, not when it is kept.
        active = mime == "message/rfc822"
    digest = sha256(data).hexdigest()
    return Attachment(_with_ending(plain, mime), mime, data, digest, active, width, height)


def outside(name: str, data: bytes) -> tuple[str, str, bool]:
    """What a file is that was read and kept as it came: a name that another program may open it under, which
    is none that a system runs, what it says, and whether it may act by itself.
    """
    try:
        looked = look_at(name, data)
    except OratError:
        plain = safe_name(name)
        runs = plain.rpartition(".")[2].lower() in _RUN
        return (f"{plain}.txt" if runs else plain), "", True
    return looked.name, looked.mime, looked.active


_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")


def safe_name(name: str) -> str:
    """A name that every system can write and that reads as what it is: no path, no device, no hidden sign."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name[-4096:]))[-1]
    # Signs that turn the direction of reading hide an ending: "exe.gpj" read from the right.
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C" or sign == "\t")
    plain = " ".join(re.sub(r'[<>:"|?*]', "_", shown).split()).strip(". ")
    if _DEVICES.match(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if dot and len(ending) <= 12:
        # A file name is counted in bytes by most systems, and å takes two.
        return f"{stem[: LONGEST_NAME - len(ending) - 1].rstrip('. ')}.{ending}" if stem else f"_.{ending}"
    return plain[:LONGEST_NAME].rstrip(". ") or "_"


def renamed(name: str, mime: str) -> str:
    """A new name for a kept file, safe and ending as its kind does."""
    return _with_ending(safe_name(name), mime)


def _with_ending(name: str, mime: str) -> str:
    endings = _ENDINGS[mime]
    if name.lower().endswith(endings):
        return name
    stem, dot, ending = name.rpartition(".")
    # A picture was written anew and may be of another kind now; a wrong ending of anything else stays seen.
    if mime.startswith("image/") and dot and stem and ending.lower() in _PICTURE_ENDINGS:
        name = stem
    return f"{name}{endings[0]}"


def pdf_is_active(data: bytes) -> bool:
    """Whether a PDF has scripts, starts programs, sends or carries files, or is encrypted."""
    acting, packed = _named(*_ACTING), _named(b"ObjStm")
    if next(_found(acting, data), None) is not None:
        return True
    left = 4 * LARGEST
    # Objects packed into streams hide their names; pictures and page contents carry none.
    for number, place in enumerate(_found(packed, data)):
        if number >= _STREAMS:
            return True
        stream = _STREAM.search(data, place, place + _DICTIONARY)
        if stream is None:
            continue
        end = data.find(b"endstream", stream.end())
        try:
            unpacked = zlib.decompressobj().decompress(data[stream.end() : max(end, stream.end())], _PACKED)
        except zlib.error:
            return True
        left -= len(unpacked) + (end - stream.end())
        hidden = end < 0 or left <= 0 or len(unpacked) >= _PACKED
        if hidden or next(_found(acting, unpacked), None) is not None:
            return True
    return False


def _found(pattern: re.Pattern[bytes], data: bytes) -> Iterator[int]:
    """Where a pattern of names is found; a piece at a time, so that no other thread waits for all of it."""
    for start in range(0, len(data), MEGABYTE):
        end = start + MEGABYTE
        at = start
        while (match := pattern.search(data, at, end + _NAME)) is not None and match.start() < end:
            yield match.start()
            at = match.end()


def _named(*names: bytes) -> re.Pattern[bytes]:
    """Finds these names in a PDF, also with signs written by their numbers ("/J#53")."""
    signs = [b"".join(b"(?:%c|#(?i:%02x))" % (sign, sign) for sign in name) for name in names]
    return re.compile(b"/(?:" + b"|".join(signs) + b")(?![A-Za-z0-9])")


def _packed(data: bytes) -> tuple[str, bool]:
    with archive(BytesIO(data)) as opened:
        names = [member.filename.lower() for member in opened.infolist()]
        mime = _document(opened, names)
        # Macros, controls and embedded objects; ODF keeps its macros in Basic/ and Scripts/.
        active = any(
            "vbaproject" in name or "activex" in name or "/embeddings/" in name or "macrosheets" in name
            or name.startswith(("basic/", "scripts/", "object "))
            for name in names
        )  # fmt: skip
        return mime, active


def _document(opened: ZipFile, names: list[str]) -> str:
    if "mimetype" in names and opened.getinfo("mimetype").file_size < 200:
        mime = opened.read("mimetype").decode("ascii", "replace").strip().removesuffix("-template")
        if mime in _ENDINGS and "opendocument" in mime:
            return mime
    if "[content_types].xml" in names:
        for folder, kind in (
            ("word/", "wordprocessingml.document"),
            ("xl/", "spreadsheetml.sheet"),
            ("ppt/", "presentationml.presentation"),
        ):
            if any(name.startswith(folder) for name in names):
                return f"{_OOXML}.{kind}"
    raise UserError("attachment-kind")


def _compound(data: bytes) -> tuple[str, bool]:
    with container(data) as opened:
        names = opened.everything()
    if "encryptedpackage" in names:
        raise UserError("encrypted")
    active = any(
        part in ("macros", "vba", "_vba_project_cur", "_vba_project", "objectpool") for name in names
        for part in name.split("/")
    )  # fmt: skip
    for stream, mime in (
        ("__properties_version1.0", "application/vnd.ms-outlook"),
        ("worddocument", "application/msword"),
        ("workbook", "application/vnd.ms-excel"),
        ("book", "application/vnd.ms-excel"),
        ("powerpoint document", "application/vnd.ms-powerpoint"),
    ):
        if stream in names:
            return mime, active or mime == "application/vnd.ms-outlook"
    raise UserError("attachment-kind")


def _written(data: bytes) -> str:
    """The kind of a file that a person could have typed."""
    text = data
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace").encode()
    if b"\0" in text or sum(byte < 9 or 13 < byte < 32 for byte in text[:4096]) > 4:
        raise UserError("attachment-kind")
    if is_written_mail(text):
        return "message/rfc822"
    if _MARKUP.search(text[:65_536]) or text.startswith(b"{\\rtf"):
        raise UserError("attachment-runs")
    return "text/plain"


def is_written_mail(text: bytes) -> bool:
    """Whether a text begins with the heads of a mail."""
    head = _HEADER.match(text[:65_536])
    return head is not None and _MAIL.search(head[0]) is not None
