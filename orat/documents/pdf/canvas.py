"""A reportlab canvas that draws nothing without saying what it is: an element's content, or an artifact."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from orat.documents.blocks import Document
from orat.documents.pdf import metadata, repairs
from orat.documents.pdf.fonts import Face
from orat.documents.pdf.lines import Line, Run
from orat.documents.pdf.structure import Element, TreeWriter
from orat.documents.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH, rgb

_CIRCLE = 0.5523
"""How far a Bézier curve's handles lie from the ends of a quarter circle of radius 1."""


class TaggedCanvas(Canvas):
    """Collects pages, their marked content and the tree it belongs to. Points from the lower left."""

    def __init__(self, document: Document, root: Element) -> None:
        repairs.apply()
        self._bytes = BytesIO()
        super().__init__(
            self._bytes, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1, invariant=1,
            pdfVersion=(1, 7), lang=document.language,
        )  # fmt: skip
        self._root = root
        self._document = document
        self._in_artifact = False
        self._marked: list[Element] = []
        self._marked_pages: list[list[Element]] = []
        self._outline_level = -1
        self._outline_count = 0

    def _make_preamble(self) -> None:
        # The inherited one sets Helvetica, which is not embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is decoration ("Layout") or repeated on pages ("Pagination")."""
        if self._in_artifact:
            raise RuntimeError("artifacts do not nest")
        self._in_artifact = True
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")
        self._in_artifact = False

    def lines(self, placed: Sequence[tuple[float, float, Line]], element: Element | None) -> None:
        """Draw lines of text, each with its left end and its baseline, as content of an element.

        None is for text inside an artifact. A run that stands for other characters than its glyphs becomes a
        Span that says which (ISO 32000-1, 14.9.4).
        """
        if (element is None) is not self._in_artifact:
            raise RuntimeError("text belongs to an element or to an artifact")
        out = ["BT"]
        style, owner = None, None
        for x, y, line in placed:
            for at, run in _positions(line):
                if at is not None:
                    out.append(f"1 0 0 1 {x + line.offset + at:.2f} {y + run.style.rise:.2f} Tm")
                if not run.glyphs.text:
                    continue
                if element is not None:
                    stands_for = run.glyphs.text if run.glyphs.text != run.glyphs.shown else ""
                    if owner is None or stands_for or owner is not element:
                        out += ["EMC"] if owner else []
                        owner = Element("Span", element, actual=stands_for) if stands_for else element
                        out.append(self._mark(owner))
                if run.style is not style:
                    style = run.style
                    out.append("{:.3f} {:.3f} {:.3f} rg".format(*rgb(style.ink)))
                out += self._shown(run)
        self._code += [*out, *(["EMC"] if owner else []), "ET"]

    def _mark(self, element: Element) -> str:
        """The operator that begins marked content of an element, noted in the tree and in the page's list."""
        mcid = len(self._marked)
        self._marked.append(element)
        element.kids.append((self.getPageNumber(), mcid))
        return f"/{element.role} <</MCID {mcid}>> BDC"

    def _shown(self, run: Run) -> Iterator[str]:
        glyphs, size = run.glyphs, run.style.size
        if glyphs.thicken:
            yield "{:.3f} {:.3f} {:.3f} RG".format(*rgb(run.style.ink))
            yield f"2 Tr {size * 0.03:.2f} w"
        yield from self._strings(glyphs.face, glyphs.shown, size)
        if glyphs.thicken:
            yield "0 Tr"

    def _strings(self, face: Face, text: str, size: float) -> Iterator[str]:
        """The text in the subsets that it needs, kerned."""
        font = face.font
        subset = -1
        parts: list[str] = []
        for piece, adjustment in face.kerned(text):
            for number, codes in font.splitString(piece, self._doc):
                if number != subset:
                    if parts:
                        yield f"[{''.join(parts)}] TJ"
                    subset, parts = number, []
                    yield f"{font.getSubsetInternalName(number, self._doc)} {size:g} Tf"
                parts.append(f"({escapePDF(codes)})")
            if adjustment:
                parts.append(f"{-adjustment:.0f}")
        if parts:
            yield f"[{''.join(parts)}] TJ"

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle, its corners rounded by `radius`; to be drawn inside an artifact."""
        self._code.append("{:.3f} {:.3f} {:.3f} rg".format(*rgb(colour)))
        if not radius:
            self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")
            return
        right, top, far = x + width, y + height, radius * (1 - _CIRCLE)
        self._code.append(
            f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
            f"{right - far:.2f} {y:.2f} {right:.2f} {y + far:.2f} {right:.2f} {y + radius:.2f} c "
            f"{right:.2f} {top - radius:.2f} l "
            f"{right:.2f} {top - far:.2f} {right - far:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
            f"{x + radius:.2f} {top:.2f} l "
            f"{x + far:.2f} {top:.2f} {x:.2f} {top - far:.2f} {x:.2f} {top - radius:.2f} c "
            f"{x:.2f} {y + radius:.2f} l "
            f"{x:.2f} {y + far:.2f} {x + far:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c f"
        )

    def rule(self, x: float, y: float, width: float, thickness: float, colour: str) -> None:
        """A horizontal rule with its upper edge at `y`; to be drawn inside an artifact."""
        self.fill(x, y - thickness, width, thickness, colour)

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry in the outline that leads to a height on the current page; level 0 is the outermost."""
        # An outline may not skip a level on its way in.
        self._outline_level = min(level, self._outline_level + 1)
        key = f"heading{self._outline_count}"
        self._outline_count += 1
        self.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 2))
        self.addOutlineEntry(metadata.clean(title), key, self._outline_level)

    def showPage(self) -> None:  # noqa: N802 -- reportlab's name
        """Close the page and note its place in the structure's parent tree."""
        number = self.getPageNumber()
        self._doc.updateSignature("\n".join(self._code))
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number - 1
        page.Tabs = pdfdoc.PDFName("S")
        self._marked_pages.append(self._marked)
        self._marked = []

    def finish(self) -> bytes:
        """The whole file."""
        document, pdf = self._document, self._doc
        pdf._timeStamp = metadata.Clock(document.made_at)  # noqa: SLF001 -- no other way to date a file by its content
        self.setTitle(metadata.clean(document.title))
        self.setAuthor(metadata.clean(document.author))
        self.setSubject(metadata.clean(document.subject))
        self.setCreator(metadata.PRODUCER)
        self.setProducer(metadata.PRODUCER)
        catalog = pdf.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.StructTreeRoot = TreeWriter(pdf, self._page_reference).write(self._root, self._marked_pages)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.OutputIntents = metadata.output_intent(pdf)
        catalog.Metadata = pdfdoc.XMP(creator=lambda _: metadata.xmp(document))
        self.setViewerPreference("DisplayDocTitle", "true")
        if self._outline_count:
            self.showOutline()
        self.save()
        return self._bytes.getvalue()

    def _page_reference(self, number: int) -> Any:
        return self._doc.Reference(self._doc.Pages.pages[number - 1])


def _positions(line: Line) -> Iterator[tuple[float | None, Run]]:
    """The runs of a line in logical order, with their distance from its left end where that must be said."""
    if line.at:
        yield from zip(line.at, line.runs, strict=True)
        return
    left, said = 0.0, False
    for run in line.runs:
        moved = not said or not run.glyphs.text
        left += run.width if not run.glyphs.text else 0.0
        yield left if moved else None, run
        left += run.width if run.glyphs.text else 0.0
        said = True
