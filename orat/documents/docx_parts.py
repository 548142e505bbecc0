"""The small parts that Word documents are put together from, as WordprocessingML (ECMA-376)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape

from orat.documents.characters import holdable, one_line
from orat.documents.docx_styles import W, colour
from orat.documents.numbering import Numbering, Run
from orat.documents.pdf.styles import ACCENT

_BREAKS = re.compile("([\n\t])")
_COUNTER = re.compile(r"\{(pages?)\}")
_DEEPEST = 8
_FORMATS = {
    Numbering.BULLETS: "bullet",
    Numbering.NUMBERS: "decimal",
    Numbering.LETTERS: "lowerLetter",
}
CURVE_SIZE = (46 * 12700, 10 * 12700)
"""Width and height of a curve, in the 12,700ths of a point that drawings are measured in."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run of text is written: `size` in half points, `fill` tints it, `language` is a BCP 47 tag."""

    bold: bool = False
    ink: str = ""
    fill: str = ""
    size: int = 0
    language: str = ""
    link: bool = False


PLAIN = Manner()


def quoted(text: str) -> str:
    """Text for an attribute: on one line, with nothing that XML refuses."""
    return escape(one_line(text), {'"': "&quot;"})


def run(text: str, manner: Manner = PLAIN) -> str:
    """A run of text; a line end is a line break."""
    if not text:
        return ""
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    parts = (
        marks.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>'
        for part in _BREAKS.split(holdable(text))
        if part
    )
    return f"<w:r>{_properties(manner)}{''.join(parts)}</w:r>"


def _properties(manner: Manner) -> str:
    parts = (
        '<w:rStyle w:val="Hyperlink"/>' if manner.link else "",
        "<w:b/>" if manner.bold else "",
        f'<w:color w:val="{colour(manner.ink)}"/>' if manner.ink else "",
        f'<w:sz w:val="{manner.size}"/>' if manner.size else "",
        f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(manner.fill)}"/>' if manner.fill else "",
        f'<w:lang w:val="{quoted(manner.language)}"/>' if manner.language else "",
    )
    return f"<w:rPr>{''.join(parts)}</w:rPr>" if any(parts) else ""


def paragraph(content: str, style: str = "", more: str = "") -> str:
    """A paragraph of runs; `more` are properties that stand behind its style."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    about = f"<w:pPr>{named}{more}</w:pPr>" if named or more else ""
    return f"<w:p>{about}{content}</w:p>"


def counted(counter: str) -> str:
    """What tells the page and how many there are, which Word fills in."""
    fields = {"page": "PAGE", "pages": "NUMPAGES"}
    return "".join(
        f'<w:fldSimple w:instr=" {fields[part]} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        if index % 2
        else run(part)
        for index, part in enumerate(_COUNTER.split(counter))
    )


@dataclass(slots=True)
class Lists:
    """The numberings that a document uses."""

    _kinds: dict[tuple[Numbering, str], int] = field(default_factory=dict)
    _numbers: list[tuple[int, int, int]] = field(default_factory=list)

    def number(self, items: Run, depth: int) -> str:
        """The properties of the paragraphs of a run, which counts from its own first number."""
        kind = self._kinds.setdefault((items.numbering, items.end), len(self._kinds))
        level = min(depth, _DEEPEST)
        self._numbers.append((kind, level, 1 if items.numbering is Numbering.BULLETS else items.first))
        name = len(self._numbers)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr>'

    def xml(self) -> str:
        """The whole part."""
        kinds = "".join(
            f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="hybridMultilevel"/>'
            f"{''.join(_level(numbering, end, level) for level in range(_DEEPEST + 1))}</w:abstractNum>"
            for (numbering, end), kind in self._kinds.items()
        )
        numbers = "".join(
            f'<w:num w:numId="{name}"><w:abstractNumId w:val="{kind}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{first}"/></w:lvlOverride></w:num>'
            for name, (kind, level, first) in enumerate(self._numbers, 1)
        )
        return f'<w:numbering xmlns:w="{W}">{kinds}{numbers}</w:numbering>'


def _level(numbering: Numbering, end: str, level: int) -> str:
    text = end if numbering is Numbering.BULLETS else f"%{level + 1}{end}"
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{_FORMATS[numbering]}"/>'
        f'<w:lvlText w:val="{quoted(text)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def picture(name: str, number: int, alt: str, size: tuple[int, int] = CURVE_SIZE) -> str:
    """A run that shows a picture in the line; `name` is its relation, `alt` what it says."""
    wide, high = size
    kind = "Curve" if size == CURVE_SIZE else "Picture"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return f"""<w:r><w:drawing>
<wp:inline xmlns:wp="{drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{number}" name="{kind} {number}" descr="{quoted(alt)}"/>
<a:graphic xmlns:a="{drawing}/main"><a:graphicData uri="{drawing}/picture">
<pic:pic xmlns:pic="{drawing}/picture">
<pic:nvPicPr><pic:cNvPr id="{number}" name="{kind} {number}"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""


def curve_png(values: Sequence[float]) -> BytesIO:
    """A curve from zero or its lowest value, with a dot at the newest, fine enough for paper."""
    from PIL import Image, ImageDraw

    scale, dot = 8, 1.8
    wide, high = 46.0, 10.0
    low, top = min(0.0, *values, 0.0), max(*values, 0.0)
    rise = (high - 2 * dot) / (top - low) if top > low else 0.0
    step = (wide - 2 * dot) / (len(values) - 1) if len(values) > 1 else 0.0
    left = dot if step else wide / 2
    points = [
        (scale * (left + step * index), scale * (high - dot - (value - low) * rise))
        for index, value in enumerate(values)
    ]
    image = Image.new("RGBA", (int(wide * scale), int(high * scale)), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    if len(points) > 1:
        draw.line(points, fill=ACCENT, width=round(1.1 * scale), joint="curve")
    for x, y in points[-1:]:
        draw.ellipse((x - dot * scale, y - dot * scale, x + dot * scale, y + dot * scale), fill=ACCENT)
    written = BytesIO()
    image.save(written, "PNG", dpi=(72 * scale, 72 * scale))
    written.seek(0)
    return written
