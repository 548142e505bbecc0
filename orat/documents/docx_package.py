"""The file around the body of a Word document: its parts, their names, and bytes that do not change."""

import zipfile
from datetime import UTC
from io import BytesIO
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml

from orat.documents import blocks
from orat.documents.archive import entry
from orat.documents.characters import one_line
from orat.documents.docx_parts import Lists, Manner, counted, curve_png, paragraph, quoted, run
from orat.documents.docx_styles import W, styles_xml
from orat.documents.pdf.styles import ACCENT, STAMP, STRONG_INK

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = f'xmlns:w="{W}" xmlns:r="{_R}"'
_UNWANTED = ("thumbnail", "extended-properties", "customXml", "stylesWithEffects", "webSettings")
"""What python-docx's template brings along and nobody asked for: a picture, a name, styles."""
_LONGEST = 255


class Package:
    """A Word file that is being made."""

    def __init__(self, document: blocks.Document) -> None:
        self._document = document
        self._file = docx.Document()
        self._part: Any = self._file.part
        self._curves: dict[tuple[float, ...], str] = {}
        self._footer = ""
        self.lists = Lists()
        for owner in (self._part.package, self._part):
            for name, relation in list(owner.rels.items()):
                if relation.reltype.rpartition("/")[2] in _UNWANTED:
                    del owner.rels[name]

    def address(self, target: str) -> str:
        """The relation to an address."""
        return str(self._part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))

    def curve(self, values: tuple[float, ...]) -> str:
        """The relation to the picture of a curve."""
        if values not in self._curves:
            self._curves[values] = self._part.get_or_add_image(curve_png(values))[0]
        return self._curves[values]

    def picture(self, data: bytes) -> str:
        """The relation to a picture; the same one is in the file once."""
        return str(self._part.get_or_add_image(BytesIO(data))[0])

    def section(self, title: str) -> str:
        """The properties of the pages up to here, headed by a title; by the frame's where it is empty."""
        frame = self._document.frame
        header, name = self._part.add_header_part()
        _refill(header.element, f"<w:hdr {_NAMES}>{_header(frame, title or frame.title)}</w:hdr>")
        if not self._footer:
            footer, self._footer = self._part.add_footer_part()
            _refill(footer.element, f"<w:ftr {_NAMES}>{_footer(frame)}</w:ftr>")
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{name}"/>'
            f'<w:footerReference w:type="default" r:id="{self._footer}"/><w:type w:val="nextPage"/>'
            '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1600" w:right="964" w:bottom="1200" '
            'w:left="964" w:header="700" w:footer="500" w:gutter="0"/></w:sectPr>'
        )

    def finished(self, body: str) -> bytes:
        """The file with this body."""
        language = quoted(self._document.language)
        whole = parse_xml(f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>")
        self._part._element = whole  # noqa: SLF001 -- lxml takes seconds to move thousands of rows into another tree
        _refill(self._file.styles.element, styles_xml(language))
        _refill(self._file.settings.element, _settings(language))
        _refill(self._part.numbering_part.element, self.lists.xml())
        self._describe()
        written = BytesIO()
        self._file.save(written)
        return _unchanging(written)

    def _describe(self) -> None:
        document, about = self._document, self._file.core_properties
        made = document.made_at.astimezone(UTC).replace(tzinfo=None)
        about.title, about.subject = _short(document.title), _short(document.subject)
        about.author = about.last_modified_by = _short(document.author)
        about.language = _short(document.language)
        about.identifier = _short(f"urn:uuid:{document.identity}") if document.identity else ""
        about.created = about.modified = made
        about.comments = about.keywords = about.category = ""
        about.revision = 1


def _header(frame: blocks.PageFrame, title: str) -> str:
    watermark = frame.watermark if frame.watermark != frame.state else ""
    named = " · ".join(filter(None, map(one_line, (title, frame.state, watermark))))
    counter = counted(frame.counter) if frame.counter else ""
    reference = run(one_line(frame.reference) + (" · " if frame.reference and counter else ""))
    stamp = paragraph(
        run(one_line(frame.stamp), Manner(bold=True, ink=STAMP)), "Header", '<w:jc w:val="center"/>'
    )
    first = run(one_line(frame.left[0]), Manner(bold=True, ink=STRONG_INK)) + run(f"\t{named}")
    second = run(f"{one_line(frame.left[1])}\t") + reference + counter
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="10" w:space="6" w:color="{ACCENT[1:]}"/></w:pBdr>'
    return (stamp if frame.stamp else "") + paragraph(first, "Header") + paragraph(second, "Header", rule)


def _footer(frame: blocks.PageFrame) -> str:
    return paragraph(run(f"{one_line(frame.foot_left)}\t{one_line(frame.foot_right)}"), "Footer")


def _settings(language: str) -> str:
    return f"""<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""


def _refill(element: Any, xml: str) -> None:
    """Let a part hold what is in the XML instead of what it held."""
    element.clear()
    element.extend(list(parse_xml(xml)))


def _short(text: str) -> str:
    return one_line(text)[:_LONGEST]


def _unchanging(written: BytesIO) -> bytes:
    """The same files under the same names, as if packed on a day that is always the same."""
    packed = BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(entry(name), old.read(name))
    return packed.getvalue()
