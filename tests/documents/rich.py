"""A document with everything that a document can have, and others put together at random."""

import random
from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

from orat.documents.blocks import (
    Attachment,
    Badge,
    Block,
    BulletList,
    Callout,
    Cell,
    Contents,
    DataTable,
    DecisionBox,
    Document,
    Foreign,
    Heading,
    KeyValues,
    Link,
    ListItem,
    PageBreak,
    PageFrame,
    Paragraph,
    Picture,
    RichText,
    SignatureField,
    SignOff,
    Sparkline,
    Strong,
    Tone,
    Voice,
)

FRAME = PageFrame(left=("Örat mot marken", "Malmö stad"), title="Årsbok", counter="{page} ({pages})")
CURVE = Sparkline((1, 3, 2, 6, 4, 8), "Från 1 till 8 på sex veckor, ökar")
NESTED = BulletList(
    (
        ListItem(
            "1.",
            "Belysning",
            (ListItem("a)", "gångtunneln"), ListItem("b)", "parken", (ListItem("–", "norr"),))),
        ),
        ("2.", "Lås"),
    )
)
SPANNED = DataTable(
    ("Enhet", "Vecka", "Antal"),
    (
        (Cell("Ekbackskolan", rows=2, head=True), "46", "3"),
        ("47", ("ökar ", CURVE)),
        (Cell("Sjöskolan", head=True), Cell("Ingen rapport", columns=2)),
    ),
)
BLOCKS: tuple[Block, ...] = (
    Heading(level=1, text="Årsbok 2026", badges=(Badge("Utkast", Tone.DRAFT),)),
    Paragraph("Alla mötens anteckningar", Voice.SUBTITLE),
    Heading(level=2, text="Innehåll"),
    Contents(depth=3),
    PageBreak("Vecka 46"),
    Heading(level=2, text="Bränder", number="§ 1", sparkline=CURVE, anchor="fires"),
    Paragraph("Läs mer på https://exempel.se/a_b?x=1&y=(2)), eller skriv till hjalp@exempel.se.\n\nNy rad."),
    Paragraph(
        (
            "Se ", Link("punkten om bränder", "#fires"), ", ", Strong("viktigt"), ": ",
            Foreign("fire drill", "en"), " ", CURVE, " och ", Link("trasig", "#nowhere"), ".",
        )
    ),
    Paragraph("The whole paragraph is English.", language="en"),
    NESTED,
    Heading(level=3, text="Läget i siffror"),
    SPANNED,
    DataTable(("Namn", "Roll"), (("Samordnare", "ordförande"), ("Polis", "")), row_heads=True),
    KeyValues((("Plats", ("Rum ", Strong("Kranen"))), ("Mer", "https://exempel.se"))),
    Callout("Kort", ("Se ", Link("webben", "https://exempel.se/", "Exempel på webben"))),
    DecisionBox("Beslut:", "- ett\n  - inuti\n- två"),
    PageBreak("Vecka 47"),
    Heading(level=2, text="Nästa"),
    SignOff(("Ordförande",)),
)  # fmt: skip
JSON = Attachment("möte.json", "application/json", b'{"week": "2026-W47"}', "Mötet som data")
FIELD = SignatureField("Underskrift av ordföranden", "Elektronisk underskrift")


def document(blocks: tuple[Block, ...] = BLOCKS, **more: object) -> Document:
    """A document of these blocks."""
    told: dict[str, object] = {
        "title": "Årsbok 2026", "author": "Malmö stad", "subject": "Prov", "frame": FRAME,
        "made_at": datetime(2026, 11, 20, 13, 3, tzinfo=UTC), "blocks": blocks, **more,
    }  # fmt: skip
    return Document(**told)  # type: ignore[arg-type]


RICH = document(identity="6f1c1c9e-7c1d-4f5e-9d53-0d5c4e6f7a80")
EVERYTHING = document(identity="6f1c1c9e-7c1d-4f5e-9d53-0d5c4e6f7a80", attachments=(JSON,), signature=FIELD)

_WORDS = (
    "väktare", "belysning", "https://exempel.se/x", "(hjalp@exempel.se)", "🙂", "日本", "مرحبا",
    "<b>&amp;", "\n", "\n- ",
    "Fastighets- och gatukontoret", "x" * 90, "\n    a) ", "\u200b", "§ 3", "שלום",
)  # fmt: skip


def generated(seed: int) -> Document:
    """A document of random blocks with random words; the same seed gives the same."""
    dice = random.Random(seed)
    blocks: list[Block] = [Heading(level=1, text="Rubrik")]
    level = 1
    if dice.random() < 0.4:
        blocks.append(Contents(depth=dice.randint(1, 3)))
    for _ in range(dice.randint(1, 14)):
        if dice.random() < 0.3:
            level = dice.randint(2, min(3, level + 1))
            curve = CURVE if dice.random() < 0.4 else None
            blocks.append(Heading(level=level, text=_text(dice, 6), number="§ 2", sparkline=curve))
        blocks.append(_block(dice))
    return document(
        tuple(blocks),
        language=dice.choice(["sv-SE", "en"]),
        attachments=(JSON,) if dice.random() < 0.3 else (),
        signature=FIELD if dice.random() < 0.3 else None,
    )


def _block(dice: random.Random) -> Block:
    kind = dice.randint(0, 8)
    if kind == 0:
        return BulletList(
            (ListItem("1.", _rich(dice), (ListItem("•", _text(dice, 9)),)), ("2.", _text(dice, 40)))
        )
    if kind == 1:
        return Callout("Titel", _text(dice, 200))
    if kind == 2:
        return DecisionBox("Beslut:", _rich(dice))
    if kind == 3:
        return KeyValues(tuple((_text(dice, 2), _rich(dice)) for _ in range(dice.randint(1, 5))))
    if kind == 4:
        return PageBreak(dice.choice(["", "Kapitel"]))
    if kind == 5:
        return _table(dice)
    if kind == 6:
        wide, high = dice.randint(1, 900), dice.randint(1, 900)
        return Picture(data=_jpeg(wide, high), width=wide, height=high, caption=_text(dice, 12))
    return Paragraph(_rich(dice), label=dice.choice(["", "Noterad."]), language=dice.choice(["", "en"]))


def _jpeg(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, "JPEG")
    return out.getvalue()


def _table(dice: random.Random) -> DataTable:
    rows: list[tuple[RichText | Cell, ...]] = []
    while len(rows) < dice.randint(1, 40):
        down = dice.randint(1, 4)
        tall = _text(dice, dice.choice([3, 30, 900]))
        rows.append((Cell(tall, rows=down, head=dice.random() < 0.5), _rich(dice), _text(dice, 20)))
        for _ in range(down - 1):
            wide = (Cell(_text(dice, 20), columns=2),)
            rows.append(dice.choice([wide, (_text(dice, 8), _text(dice, dice.choice([4, 500])))]))
    return DataTable(("Ett", "Två", "Tre"), tuple(rows))


def _rich(dice: random.Random) -> RichText:
    if dice.random() < 0.5:
        return _text(dice, dice.choice([5, 60, 600]))
    return (
        _text(dice, 5), Link("hit", dice.choice(["https://exempel.se", "#heading 0", "javascript:x"])), " ",
        CURVE, Foreign(_text(dice, 9), "en"), Strong(_text(dice, 3)),
    )  # fmt: skip


def _text(dice: random.Random, most: int) -> str:
    return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(1, most)))
