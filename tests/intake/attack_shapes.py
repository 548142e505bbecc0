"""More attacks: names that are ways out, locks, pictures, odd shapes, and JSON; see `attack_table`."""

from functools import partial

from tests.intake import ole
from tests.intake.attacks import (
    MEGA,
    Attack,
    biff,
    book,
    circle,
    in_circles,
    label,
    large_picture,
    largest_picture,
    letter,
    locked,
    many_fields,
    named,
    outlook,
    package,
    parts,
    parts_in_parts,
    pdf,
    sealed_zip,
    unpacking_looks,
    with_content,
    with_picture,
)
from tests.intake.making import (
    changed_form,
    with_part,
)

DEEP = "[" * 400_000
MANY_LISTS = b'{"type":"FeatureCollection","features":[' + b"[]," * (5 * MEGA) + b"[]]}"
FEATURE = '{{"type":"FeatureCollection","features":[{{"properties":{{"namn":"{0}"}},"geometry":{1}}}]}}'
WAYS = {
    f"orat: a part called {names[0]!r}": Attack(
        partial(named, *names), ".orat", ("package-unsafe", "package-damaged"), "package"
    )
    for names in (
        ["../../evil.sh"],
        ["/etc/cron.d/evil"],
        ["..\\..\\evil.bat"],
        ["C:\\evil.bat"],
        ["attachments/../../x"],
        ["attachments/" + "a" * 64, "attachments/" + "A" * 64],
        ["attachments"],
        [""],
    )
} | {
    "orat: a part that is a link": Attack(
        lambda: named("attachments/" + "a" * 64, link=True),
        ".orat",
        ("package-unsafe", "package-altered"),
        "package",
    ),
    "xlsx: a sheet that lies outside": Attack(
        lambda: with_part(
            book(),
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
        ),
        ".xlsx",
        ("not-a-table", "damaged"),
    ),
    "eml: names that are ways": Attack(
        lambda: letter(
            files={"../../../evil.txt": b"ett", "C:\\Windows\\evil.txt": b"hej", "/etc/x.txt": b"oj"}
        ),
        ".eml",
    ),
    "msg: names that are ways": Attack(
        lambda: outlook(files={"../../../evil.txt": b"ett", "C:\\Windows\\evil.txt": b"hej"}), ".msg"
    ),
}
LOCKED = {
    "form: under a password": Attack(lambda: locked("AES-256", "hemligt"), ".pdf", "encrypted"),
    "form: under an old password": Attack(
        lambda: locked("RC4-40", "hemligt"), ".pdf", "encrypted", slow=True
    ),
    "form: locked for changes alone": Attack(lambda: locked("AES-128", ""), ".pdf"),
    "xlsx: parts under a password": Attack(sealed_zip, ".xlsx", "encrypted"),
    "xlsx: under a password": Attack(
        lambda: ole.compound({"EncryptedPackage": bytes(5000), "EncryptionInfo": b"x" * 200}),
        ".xlsx",
        "encrypted",
    ),
    "xls: under a password": Attack(
        lambda: biff(label(0, 0, "x"), book_records=((0x2F, bytes(6)),)), ".xls", "encrypted"
    ),
    "eml: under S/MIME": Attack(
        lambda: letter().replace(b"text/plain", b"application/pkcs7-mime; smime-type=enveloped-data"),
        ".eml",
        "mail-encrypted",
    ),
}
PICTURES = {
    f"{kind.lower()}: 30,000 × 30,000, attached": Attack(
        partial(large_picture, kind),
        f".{kind.lower()}",
        ("picture-too-large", "picture-damaged"),
        "attachment",
    )
    for kind in ("PNG", "JPEG", "GIF", "TIFF")
} | {
    "eml: a picture of 30,000 × 30,000": Attack(
        lambda: letter(files={"a.png": large_picture("PNG")}), ".eml"
    ),
    "msg: a picture of 30,000 × 30,000": Attack(
        lambda: outlook(files={"a.png": large_picture("PNG")}), ".msg"
    ),
    "orat: a picture of 30,000 × 30,000": Attack(
        lambda: with_picture(large_picture("PNG")), ".orat", by="package"
    ),
}
PICTURES |= {
    f"{kind.lower()}: {side} × {side} of {mode}{' in passes' if how else ''}, attached": Attack(
        partial(largest_picture, kind, mode, side, **how), f".{kind.lower()}", "", "attachment", slow=True
    )
    for kind, mode, side, how in (
        ("PNG", "RGBA", 5_580, {}),
        ("PNG", "I;16", 4_500, {}),
        ("JPEG", "RGB", 9_400, {}),
        ("JPEG", "CMYK", 5_500, {"progressive": True}),
        ("WEBP", "RGBA", 3_500, {}),
        ("GIF", "P", 5_500, {}),
    )
}
SHAPES = {
    "pdf: a field that is its own child": Attack(lambda: changed_form(circle), ".pdf"),
    "pdf: a field two hundred thousand times": Attack(
        lambda: changed_form(many_fields),
        ".pdf",
        slow=True,
    ),
    "pdf: in circles": Attack(in_circles, ".pdf", ("damaged", "not-a-form")),
    "pdf: as deep as a well": Attack(
        lambda: pdf(b"2 0 obj" + DEEP.encode() + b"endobj\n"), ".pdf", ("damaged", "not-a-form")
    ),
    "pdf: very many objects": Attack(
        lambda: pdf(b"".join(b"%d 0 obj<<>>endobj\n" % n for n in range(3, 300_000))),
        ".pdf",
        "damaged",
    ),
    "pdf: as many objects as are read": Attack(
        lambda: pdf(b"".join(b"%d 0 obj<<>>endobj\n" % n for n in range(3, 49_000))),
        ".pdf",
        ("damaged", "not-a-form"),
        slow=True,
    ),
    "form: looks that unpack to very much": Attack(
        lambda: changed_form(unpacking_looks), ".pdf", "damaged", slow=True
    ),
    "form: looks that unpack to as much as is read": Attack(
        lambda: changed_form(partial(unpacking_looks, size=2 * MEGA - 1)), ".pdf", slow=True
    ),
    "eml: fifty thousand heads": Attack(
        lambda: b"X: y\n" * 50_000 + letter(),
        ".eml",
        slow=True,
    ),
    "eml: parts in parts": Attack(partial(parts_in_parts, 150), ".eml", slow=True),
    "eml: ten thousand parts in parts": Attack(partial(parts_in_parts, 9_900), ".eml", "mail-too-many-parts"),
    "eml: mails in mails": Attack(
        lambda: letter().replace(b"\n\n", b"\n\nContent-Type: message/rfc822\n\n" * 9_000, 1),
        ".eml",
        "mail-too-many-parts",
    ),
    "eml: nothing but line ends": Attack(
        lambda: letter() + b"\n" * (45 * MEGA), ".eml", "mail-too-many-lines", slow=True
    ),
    "eml: a hundred thousand parts": Attack(lambda: parts(100_000), ".eml", "mail-too-many-parts"),
    "eml: as many parts as are read": Attack(
        lambda: parts(9_000),
        ".eml",
        slow=True,
    ),
    "eml: as many lines as are read": Attack(
        lambda: letter() + b"rad\n" * 990_000,
        ".eml",
        slow=True,
    ),
    "csv: an unclosed quotation mark": Attack(lambda: b'Datum;"Rubrik\n' + b"1;2\n" * 100_000, ".csv"),
    "csv: two thousand columns": Attack(lambda: b"x;" * 2_000 + b"x", ".csv", "too-many-columns"),
    "csv: lone surrogates": Attack(
        lambda: "Datum;Rubrik\n2026-11-22;Hej \ud800!\n".encode("utf-16", "surrogatepass"), ".csv"
    ),
}
REFERENCE = {
    "json: as deep as a well": Attack(DEEP.encode, ".json", "not-json", "reference"),
    "json: half of it": Attack(lambda: b'{"skolor": [{"name": "Ek', ".json", "not-json", "reference"),
    "json: a list": Attack(lambda: b"[1, 2]", ".json", "not-reference-data", "reference"),
    "json: a spreadsheet": Attack(book, ".json", "not-json", "reference"),
    "json: lone surrogates and NUL": Attack(
        lambda: b'{"skolor": [{"name": "Ek\\ud800\\u0000skolan"}]}', ".json", by="reference"
    ),
    "json: a number of a million figures": Attack(
        lambda: b'{"skolor": [{"name": "Ek", "lat": ' + b"9" * MEGA + b"}]}", ".json", "not-json", "reference"
    ),
    "json: numbers that are none": Attack(
        lambda: b'{"skolor": [{"name": "Ek", "lat": NaN, "lon": 1e999}]}', ".json", "not-json", "reference"
    ),
    "json: a number larger than any": Attack(
        lambda: b'{"skolor": [{"name": "Ek", "lat": 1e999, "lon": -1e999}]}', ".json", by="reference"
    ),
    "geojson: very many lists": Attack(lambda: MANY_LISTS, ".geojson", "unpacks-too-large", "reference"),
    "geojson: an outline of nothing": Attack(
        lambda: FEATURE.format("Ö", '{"type":"Polygon","coordinates":"x"}').encode(),
        ".geojson",
        by="reference",
    ),
    "geojson: an outline that is no number": Attack(
        lambda: FEATURE.format("Ö", '{"type":"Polygon","coordinates":[[[1e999,1],[null,{}]]]}').encode(),
        ".geojson",
        by="reference",
    ),
    "orat: as deep as a well": Attack(
        lambda: with_content(DEEP.encode()), ".orat", "package-damaged", "package"
    ),
    "orat: very many lists": Attack(
        lambda: with_content(b'{"kind":"concerns","x":[' + b"[]," * (5 * MEGA) + b"[]]}"),
        ".orat",
        "unpacks-too-large",
        "package",
    ),
    "orat: a number of a million figures": Attack(
        lambda: with_content(b'{"kind":"concerns","concerns":[{"id":' + b"9" * MEGA + b"}]}"),
        ".orat",
        "package-damaged",
        "package",
    ),
    "orat: lone surrogates and NUL": Attack(
        lambda: with_content(b'{"kind":"concerns","concerns":[{"id":7,"title":"E\\ud800\\u0000ld"}]}'),
        ".orat",
        by="package",
    ),
    "orat: in the inbox": Attack(package, ".xlsx"),
}
