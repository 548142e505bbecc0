"""What inside a line is more than text: links to click, words in another language, small curves."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc

from orat.documents.blocks import Foreign, Link, Sparkline
from orat.documents.pdf.lines import FIGURE_WIDTH, Part
from orat.documents.pdf.operators import dot, stroke_colour
from orat.documents.pdf.structure import Element, utf16
from orat.documents.pdf.styles import ACCENT

_FIGURE_HEIGHT = 8.0
_MARGIN = 3.0
_DOT = 1.4


@dataclass(slots=True)
class Area:
    """Where one line of a link lies; it grows with every run."""

    owner: Element
    link: Link
    left: float
    right: float
    baseline: float
    size: float


@dataclass(slots=True)
class Areas:
    """The areas of the links in some lines of text."""

    found: list[Area] = field(default_factory=list)

    def add(
        self, owner: Element, link: Link, left: float, right: float, baseline: float, size: float
    ) -> None:
        """Take in one run of a link."""
        last = self.found[-1] if self.found else None
        if last and last.owner is owner and last.baseline == baseline:
            last.left, last.right = min(last.left, left), max(last.right, right)
        else:
            self.found.append(Area(owner, link, left, right, baseline, size))


def stretch(part: Part | None, element: Element, anchors: frozenset[str]) -> Element:
    """The element that a part of a paragraph is content of; a link to nowhere is text."""
    if isinstance(part, Foreign):
        return Element("Span", element, language=part.language)
    if isinstance(part, Link) and leads_somewhere(part, anchors):
        return Element("Link", element)
    return element


def leads_somewhere(link: Link, anchors: frozenset[str]) -> bool:
    """Whether there is such a heading, or it is an address of a kind that can be opened."""
    if link.target.startswith("#"):
        return link.target[1:] in anchors
    return link.target.startswith(("https://", "http://", "mailto:")) and link.target.isascii()


def clickable(area: Area, destination: Any) -> Any:
    """The annotation of an area; `destination` is where a link inside the document leads."""
    entry = {
        "Type": pdfdoc.PDFName("Annot"),
        "Subtype": pdfdoc.PDFName("Link"),
        "Rect": pdfdoc.PDFArray(
            [
                round(each, 2)
                for each in (
                    area.left,
                    area.baseline - 0.25 * area.size,
                    area.right,
                    area.baseline + 0.85 * area.size,
                )
            ]
        ),
        "Border": pdfdoc.PDFArray([0, 0, 0]),
        "F": 4,
        "Contents": utf16(area.link.description or area.link.text),
    }
    if destination is not None:
        entry["Dest"] = destination
    else:
        action = {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(area.link.target)}
        entry["A"] = pdfdoc.PDFDictionary(action)
    return pdfdoc.PDFDictionary(entry)


def figure(part: Sparkline, parent: Element, x: float, y: float) -> Element:
    """The element of a curve whose lower left corner is there."""
    box = round(x, 2), round(y, 2), round(x + FIGURE_WIDTH, 2), round(y + _FIGURE_HEIGHT, 2)
    return Element("Figure", parent, alt=part.alt, box=box)


def draw_curve(values: Sequence[float], x: float, y: float) -> list[str]:
    """The operators that draw a curve with a dot at its newest value."""
    if not values:
        return []
    low, high = min(0.0, *values), max(values)
    scale = (_FIGURE_HEIGHT - 2 * _DOT) / (high - low) if high > low else 0.0
    step = (FIGURE_WIDTH - 2 * _MARGIN) / (len(values) - 1) if len(values) > 1 else 0.0
    left = x + _MARGIN if step else x + FIGURE_WIDTH / 2
    points = [(left + step * index, y + _DOT + (value - low) * scale) for index, value in enumerate(values)]
    first, *rest = [f"{across:.2f} {up:.2f}" for across, up in points]
    path = " ".join([f"{first} m", *(f"{point} l" for point in rest), "S"]) if rest else ""
    across, up = points[-1]
    return [
        "q 1 J 1 j 1.1 w",
        stroke_colour(ACCENT),
        *([path] if path else []),
        *dot(across, up, _DOT, ACCENT),
        "Q",
    ]
