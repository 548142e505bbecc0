"""Fields to fill in (ISO 32000-1, 12.7): text, choices, boxes to tick and hidden values, each a Form element.

Readers draw what is typed with a font of their own, so a file with fields is never PDF/A and claims nothing.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

from orat.documents.blocks import Document
from orat.documents.pdf import metadata
from orat.documents.pdf.canvas import TaggedCanvas
from orat.documents.pdf.structure import Element, utf16
from orat.documents.pdf.styles import rgb

_READ_ONLY, _MULTILINE, _COMBO, _NO_SPELLING = 1 << 0, 1 << 12, 1 << 17, 1 << 22
_HIDDEN, _PRINT = 1 << 1, 1 << 2
_INK = "0.114 0.145 0.153 rg"
_EDGE, _GROUND = "#767F82", "#FFFFFF"
_TICK = "q 0.043 0.431 0.431 RG 1.6 w 1 J 1 j {a:.2f} {b:.2f} m {c:.2f} {d:.2f} l {e:.2f} {f:.2f} l S Q"

Box = tuple[float, float, float, float]
"""Left, lower edge, width and height."""


class FormCanvas(TaggedCanvas):
    """A tagged page with fields; their order in the structure is the order of the tab key."""

    def __init__(self, document: Document, root: Element) -> None:
        super().__init__(document, root)
        self._about = document

    def text_field(
        self, name: str, hint: str, box: Box, owner: Element, *, limit: int, lines: bool = False
    ) -> None:
        """Room for text; `hint` is what a screen reader says and a pointer shows."""
        entries = {
            "FT": pdfdoc.PDFName("Tx"),
            "Ff": _MULTILINE if lines else 0,
            "MaxLen": limit,
            "DA": _appearance(8.5 if lines else 9.0),
        }
        self._widget(name, hint, box, owner, entries)

    def choice_field(
        self, name: str, hint: str, box: Box, owner: Element, options: Sequence[tuple[str, str]]
    ) -> None:
        """One of several answers, each with the value that is kept and the word that is shown."""
        pairs = [pdfdoc.PDFArray([utf16(value), utf16(word)]) for value, word in options]
        entries = {
            "FT": pdfdoc.PDFName("Ch"),
            "Ff": _COMBO | _NO_SPELLING,
            "Opt": pdfdoc.PDFArray(pairs),
            "DA": _appearance(8.5),
            "AP": pdfdoc.PDFDictionary({"N": self._look(box, f"{_frame(box)} {_chevron(box)}")}),
        }
        self._widget(name, hint, box, owner, entries)

    def tick_field(self, name: str, hint: str, box: Box, owner: Element) -> None:
        """A box to tick; its value is then "Ja"."""
        _, _, width, height = box
        tick = _TICK.format(
            a=width * 0.22, b=height * 0.52, c=width * 0.42, d=height * 0.28, e=width * 0.8, f=height * 0.78
        )
        states = pdfdoc.PDFDictionary(
            {"Ja": self._look(box, f"{_frame(box)} {tick}"), "Off": self._look(box, _frame(box))}
        )
        entries = {
            "FT": pdfdoc.PDFName("Btn"),
            "V": pdfdoc.PDFName("Off"),
            "AS": pdfdoc.PDFName("Off"),
            "AP": pdfdoc.PDFDictionary({"N": states}),
        }
        self._widget(name, hint, box, owner, entries)

    def hidden_field(self, name: str, value: str, owner: Element) -> None:
        """A value that comes back with the answers; neither seen, printed nor read aloud."""
        entries = {
            "FT": pdfdoc.PDFName("Tx"),
            "Ff": _READ_ONLY,
            "F": _HIDDEN,
            "V": utf16(value),
            "DV": utf16(value),
        }
        self._widget(name, name, (0.0, 0.0, 0.0, 0.0), owner, entries)

    def _widget(self, name: str, hint: str, box: Box, owner: Element, entries: dict[str, Any]) -> None:
        x, y, width, height = box
        edges = {"BC": pdfdoc.PDFArray(rgb(_EDGE)), "BG": pdfdoc.PDFArray(rgb(_GROUND))}
        common = {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Widget"),
            "T": utf16(name),
            "TU": utf16(hint),
            "Rect": pdfdoc.PDFArray([round(each, 2) for each in (x, y, x + width, y + height)]),
            "F": _PRINT,
            "MK": pdfdoc.PDFDictionary(edges),
            "BS": pdfdoc.PDFDictionary({"W": 1, "S": pdfdoc.PDFName("S")}),
        }
        if "AP" not in entries:
            common["AP"] = pdfdoc.PDFDictionary({"N": self._look(box, _frame(box) if width else "")})
        self.field(pdfdoc.PDFDictionary({**common, **entries}), Element("Form", owner))

    def _look(self, box: Box, content: str) -> Any:
        """How a field looks while nothing is in it."""
        entries = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Form"),
            "BBox": pdfdoc.PDFArray([0, 0, round(box[2], 2), round(box[3], 2)]),
            "Resources": pdfdoc.PDFDictionary({}),
        }
        return self.reference(
            pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary(entries), content=content.encode() or b" ")
        )

    def save(self) -> None:
        """Write the file, with what fields need besides themselves."""
        fonts = {
            "Helv": self.reference(_font("Helvetica", "WinAnsiEncoding")),
            "ZaDb": self.reference(_font("ZapfDingbats", "")),
        }
        resources = pdfdoc.PDFDictionary({"Font": pdfdoc.PDFDictionary(fonts)})
        catalog = self._doc.Catalog
        catalog.AcroForm = pdfdoc.PDFDictionary(
            {"Fields": pdfdoc.PDFArray(self._fields), "DA": _appearance(9.0), "DR": resources}
        )
        catalog.Metadata = pdfdoc.XMP(creator=lambda _: metadata.xmp(self._about, archival=False))
        super().save()


def _appearance(size: float) -> Any:
    return pdfdoc.PDFString(f"/Helv {size:g} Tf {_INK}")


def _font(name: str, encoding: str) -> Any:
    entries = {
        "Type": pdfdoc.PDFName("Font"),
        "Subtype": pdfdoc.PDFName("Type1"),
        "BaseFont": pdfdoc.PDFName(name),
    }
    if encoding:
        entries["Encoding"] = pdfdoc.PDFName(encoding)
    return pdfdoc.PDFDictionary(entries)


def _chevron(box: Box) -> str:
    """The operators of the sign that there is a list."""
    right, middle = box[2] - 7.5, box[3] / 2
    return (
        f"q 0.043 0.431 0.431 RG 1.2 w 1 J 1 j {right - 3:.2f} {middle + 1.5:.2f} m "
        f"{right:.2f} {middle - 1.5:.2f} l {right + 3:.2f} {middle + 1.5:.2f} l S Q"
    )


def _frame(box: Box) -> str:
    """The operators of an empty field's ground and edge."""
    _, _, width, height = box
    fill, edge = (" ".join(f"{part:.3f}" for part in rgb(colour)) for colour in (_GROUND, _EDGE))
    # A whole point: some readers round what is less to nothing when they draw the field anew.
    inner = f"0.5 0.5 {width - 1:.2f} {height - 1:.2f} re"
    return f"q {fill} rg {edge} RG 1 w {inner} B Q"
