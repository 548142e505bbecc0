"""The look of the Word file: the paper's, in Word's own styles, which Word names in its reader's language."""

from orat.documents.pdf.styles import ACCENT, INK, PAPER, QUIET_INK, RULE, STRONG_INK, TINT

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WIDTH = 9978
"""Between the margins of an A4 page, in twentieths of a point."""

TINTED = f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT.removeprefix("#")}"/>'
"""The ground of a callout."""

_LEVELS = ((36, 240), (24, 300), (20, 220), (20, 180), (20, 180), (20, 180))
"""Size in half points and space before, of headings from the first level down."""


def colour(ink: str) -> str:
    """A colour as Word writes it."""
    return ink.removeprefix("#")


def styles_xml(language: str) -> str:
    """The whole part. `language` is a BCP 47 tag, escaped."""
    spoken = f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
    headings = "".join(
        _style(
            f"Heading{level}", f"heading {level}", base="Normal", follow="Normal",
            paragraph=f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>',
            run=f"<w:b/>{_ink(STRONG_INK)}{_size(size)}",
        )
        for level, (size, before) in enumerate(_LEVELS, 1)
    )  # fmt: skip
    return f"""<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
{_ink(INK)}{_size(21)}{spoken}</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
<w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
<w:rPr>{_ink(ACCENT)}<w:u w:val="single"/></w:rPr></w:style>
{headings}{_paragraphs()}{_lists()}{_tables()}</w:styles>"""


def _paragraphs() -> str:
    right = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs><w:spacing w:after="0"/>'
    contents = "".join(
        _style(
            f"TOC{level}", f"toc {level}", base="Normal",
            paragraph=f'<w:spacing w:after="40"/><w:ind w:left="{240 * (level - 1)}"/>',
        )
        for level in range(1, 7)
    )  # fmt: skip
    quiet = _ink(QUIET_INK)
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="5" w:color="{colour(TINT)}"/>'
        for edge in ("top", "left", "bottom", "right")
    )
    bar = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{colour(ACCENT)}"/></w:pBdr>'
    line = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="2" w:color="{colour(INK)}"/></w:pBdr>'
    return contents + "".join(
        (
            _style("Subtitle", "Subtitle", base="Normal", run=quiet + _size(23)),
            _style("BodyText2", "Body Text 2", base="Normal", paragraph=(
                '<w:tabs><w:tab w:val="left" w:pos="2150"/></w:tabs><w:spacing w:after="40"/>'
                '<w:ind w:left="2150" w:hanging="2150"/>'
            )),
            _style("BodyText3", "Body Text 3", base="Normal", run=quiet + _size(19)),
            _style("BlockText", "Block Text", base="Normal",
                   paragraph=f'<w:pBdr>{edges}</w:pBdr>{TINTED}<w:spacing w:before="0" w:after="0"/>'
                   '<w:ind w:left="120" w:right="120"/>'),
            _style("IntenseQuote", "Intense Quote", base="Normal",
                   paragraph=f'{bar}<w:spacing w:before="60" w:after="60"/><w:ind w:left="220"/>'),
            _style("Signature", "Signature", base="Normal",
                   paragraph=f'<w:keepLines/>{line}<w:spacing w:before="760" w:after="0"/>'
                   f'<w:ind w:right="{WIDTH - 4800}"/>'),
            _style("Header", "header", base="Normal", paragraph=right, run=quiet + _size(17)),
            _style("Footer", "footer", base="Normal", paragraph=right, run=quiet + _size(15)),
        )
    )  # fmt: skip


def _lists() -> str:
    names = [("ListParagraph", "List Paragraph")]
    for kind in ("Bullet", "Number"):
        names.append((f"List{kind}", f"List {kind}"))
        names += [(f"List{kind}{depth}", f"List {kind} {depth}") for depth in (2, 3)]
    after = '<w:spacing w:after="40"/>'
    return "".join(_style(key, name, base="Normal", paragraph=after) for key, name in names)


def _tables() -> str:
    """A rule under every row, and a tinted first one."""
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{colour(RULE)}"'
    return f"""<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/>
<w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/>
</w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>
<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr>{_size(19)}</w:rPr>
<w:tblPr><w:tblBorders><w:bottom {rule}/><w:insideH {rule}/></w:tblBorders></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/>{_ink(STRONG_INK)}</w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{colour(PAPER)}"/></w:tcPr></w:tblStylePr></w:style>"""


def _style(key: str, name: str, *, base: str, follow: str = "", paragraph: str = "", run: str = "") -> str:
    coming = f'<w:next w:val="{follow}"/>' if follow else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f"{coming}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _ink(ink: str) -> str:
    return f'<w:color w:val="{colour(ink)}"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
