"""A reportlab canvas that draws nothing without saying what it is: an element's content, or an artifact."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from orat.documents.blocks import Document, Link, Picture, Sparkline
from orat.documents.pdf import attachments, images, metadata, repairs, stretches
from orat.documents.pdf.codes import Coded
from orat.documents.pdf.fonts import Face
from orat.documents.pdf.lines import Line, Run
from orat.documents.pdf.operators import box, fill_colour, stroke_colour
from orat.documents.pdf.structure import Annotation, Element
from orat.documents.pdf.styles import ACCENT, PAGE_HEIGHT, PAGE_WIDTH
from orat.documents.pdf.tree import TreeWriter
from orat.documents.pdf.watch import Watch


class TaggedCanvas(Canvas):
    """Collects pages, their marked content and the tree it belongs to. Points from the lower left.

    `anchors` are the names of the headings that links may lead to.
    """

    def __init__(self, document: Document, root: Element, anchors: frozenset[str] = frozenset()) -> None:
        repairs.apply()
        self._bytes = BytesIO()
        super().__init__(
            self._bytes, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1, invariant=1,
            pdfVersion=(1, 7), lang=document.language,
        )  # fmt: skip
        self._root = root
        self._document = document
        self._anchors = anchors
        self._fields: list[Any] = []
        self._codes: dict[Face, Coded] = {}
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
        areas = stretches.Areas()
        style, owner, part, base = None, None, None, element
        for x, y, line in placed:
            for start, at, run in _positions(line):
                left = x + line.offset + start
                if element is not None and run.part is not part:
                    part, base = run.part, stretches.stretch(run.part, element, self._anchors)
                if isinstance(part, Sparkline) and element is not None:
                    out += [*(["EMC"] if owner else []), "ET", *self._curve(part, element, left, y), "BT"]
                    style = owner = None
                if at is not None:
                    out.append(f"1 0 0 1 {x + line.offset + at:.2f} {y + run.style.rise:.2f} Tm")
                if not run.glyphs.text:
                    continue
                if isinstance(part, Link) and base is not None and base is not element:
                    areas.add(base, part, left, left + run.width, y, run.style.size)
                if base is not None:
                    stands_for = run.glyphs.text if run.glyphs.text != run.glyphs.shown else ""
                    if owner is None or stands_for or owner is not base:
                        out += ["EMC"] if owner else []
                        owner = Element("Span", base, actual=stands_for) if stands_for else base
                        out.append(self._mark(owner))
                if run.style is not style:
                    style = run.style
                    out.append(fill_colour(style.ink))
                out += self._shown(run)
        self._code += [*out, *(["EMC"] if owner else []), "ET"]
        self._link(areas)

    def _link(self, areas: stretches.Areas) -> None:
        """Make the areas clickable; an address is underlined, for those who do not see its colour."""
        for area in areas.found:
            inside = area.link.target.startswith("#")
            destination = self._bookmarkReference(f"anchor {area.link.target[1:]}") if inside else None
            self.annotate(stretches.clickable(area, destination), area.owner)
            if not inside:
                with self.artifact():
                    self.rule(area.left, area.baseline - 1.2, area.right - area.left, 0.5, ACCENT)

    def annotate(self, entry: Any, owner: Element) -> None:
        """Put an annotation on the current page, as part of an element."""
        self._annotationrefs.append(self._doc.Reference(entry))
        owner.kids.append(Annotation(self.getPageNumber(), entry))

    def reference(self, thing: Any) -> Any:
        """A reference to an object of the file's own."""
        return self._doc.Reference(thing)

    def field(self, entry: Any, owner: Element) -> None:
        """Put the widget of a form field on the current page."""
        self.annotate(entry, owner)
        self._fields.append(self._annotationrefs[-1])

    def picture(self, picture: Picture, element: Element, place: tuple[float, float, float, float]) -> None:
        """Draw a picture as content of a figure; `place` is its left, bottom, width and height.

        The same picture is in the file once.
        """
        left, bottom, width, height = place
        name = hashlib.sha256(picture.data).hexdigest()[:16]
        known = self._doc.getXObjectName(name)
        if not self._doc.hasForm(name):
            stream = images.jpeg(picture)
            self._doc.Reference(stream, known)
            self._doc.addForm(name, stream)
        self._formsinuse.append(name)
        element.box = (round(left, 2), round(bottom, 2), round(left + width, 2), round(bottom + height, 2))
        at = f"{width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm"
        self._code += [self._mark(element), f"q {at} /{known} Do Q", "EMC"]

    def _curve(self, part: Sparkline, parent: Element, x: float, y: float) -> list[str]:
        owner = stretches.figure(part, parent, x, y - 0.5)
        return [self._mark(owner), *stretches.draw_curve(part.values, x, y - 0.5), "EMC"]

    def _mark(self, element: Element) -> str:
        """The operator that begins marked content of an element, noted in the tree and in the page's list."""
        mcid = len(self._marked)
        self._marked.append(element)
        element.kids.append((self.getPageNumber(), mcid))
        return f"/{element.role} <</MCID {mcid}>> BDC"

    def _shown(self, run: Run) -> Iterator[str]:
        glyphs, size = run.glyphs, run.style.size
        if glyphs.thicken:
            yield stroke_colour(run.style.ink)
            yield f"2 Tr {size * 0.03:.2f} w"
        if glyphs.shown:
            yield from self._coded(glyphs.face).operators(glyphs.shown, size)
        if glyphs.thicken:
            yield "0 Tr"

    def _coded(self, face: Face) -> Coded:
        coded = self._codes.get(face)
        if coded is None:
            coded = self._codes[face] = Coded(face, self._doc)
        return coded

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle, its corners rounded by `radius`; to be drawn inside an artifact."""
        self._code.append(fill_colour(colour))
        self._code.append(box(x, y, width, height, radius))

    def rule(self, x: float, y: float, width: float, thickness: float, colour: str) -> None:
        """A horizontal rule with its upper edge at `y`; to be drawn inside an artifact."""
        self.fill(x, y - thickness, width, thickness, colour)

    def bookmark(self, title: str, level: int, top: float, anchor: str = "") -> None:
        """An entry in the outline that leads to a height on the current page; level 0 is the outermost.

        Links to the anchor lead there too.
        """
        # An outline may not skip a level on its way in.
        self._outline_level = min(level, self._outline_level + 1)
        key = f"heading{self._outline_count}"
        self._outline_count += 1
        self.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 2))
        self.addOutlineEntry(metadata.clean(title), key, self._outline_level)
        if anchor:
            self.bookmarkPage(f"anchor {anchor}", fit="XYZ", left=0, top=round(top, 2))

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

    def finish(self, watch: Watch) -> bytes:
        """The whole file; looks at the watch while it is written."""
        document, pdf = self._document, self._doc
        pdf._timeStamp = metadata.Clock(document.made_at)  # noqa: SLF001 -- no other way to date a file by its content
        self.setTitle(metadata.clean(document.title))
        self.setAuthor(metadata.clean(document.author))
        self.setSubject(metadata.clean(document.subject))
        self.setCreator(metadata.PRODUCER)
        self.setProducer(metadata.PRODUCER)
        catalog = pdf.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
        catalog.StructTreeRoot = TreeWriter(pdf, pdf.Pages.pages, watch).write(self._root, self._marked_pages)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.OutputIntents = metadata.output_intent(pdf)
        catalog.Metadata = pdfdoc.XMP(creator=lambda _: metadata.xmp(document))
        if document.attachments:
            catalog.AF, catalog.Names = attachments.embedded(pdf, document.attachments)
        if self._fields:
            catalog.AcroForm = pdfdoc.PDFDictionary({"Fields": pdfdoc.PDFArray(self._fields)})
        self.setViewerPreference("DisplayDocTitle", "true")
        if self._outline_count:
            self.showOutline()
        repairs.watch(pdf, watch)
        self.save()
        return self._bytes.getvalue()


def _positions(line: Line) -> Iterator[tuple[float, float | None, Run]]:
    """The runs of a line in logical order: how far from its left end each begins, and where the pen must be
    put for it; None where it is there already.
    """
    if line.at:
        for start, run in zip(line.at, line.runs, strict=True):
            yield start, start, run
        return
    left, said = 0.0, False
    for run in line.runs:
        end = left + run.width
        if not run.glyphs.text:
            yield left, end, run
        else:
            yield left, None if said else left, run
        left, said = end, True
