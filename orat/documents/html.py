"""A document as one web page that stands alone: semantic, its look inside, no scripts, nothing fetched."""

import base64
import hashlib
from collections.abc import Sequence
from functools import singledispatchmethod
from html import escape
from itertools import count

from orat.documents import blocks
from orat.documents.characters import holdable, one_line
from orat.documents.grid import Placed, placed
from orat.documents.html_style import stylesheet
from orat.documents.numbering import Numbering, Run, items_of, runs
from orat.documents.outline import Entries, outlined
from orat.documents.pdf.typed import TypedList
from orat.documents.rich_text import inlines, said, stretches, words

_CURVE_WIDTH, _CURVE_HEIGHT, _DOT = 46.0, 10.0, 1.8


def to_html(document: blocks.Document) -> bytes:
    """The document as a page of HTML; the same document gives the same bytes.

    Attachments and places for electronic signatures stay with the PDF.
    """
    style = stylesheet(document.frame)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    # Pictures are in the page itself; it still fetches nothing.
    inside = "; img-src data:" if any(isinstance(each, blocks.Picture) for each in document.blocks) else ""
    about = {
        "viewport": "width=device-width, initial-scale=1",
        "author": document.author,
        "description": document.subject,
        "dcterms.created": document.made_at.isoformat(),
        "dcterms.identifier": f"urn:uuid:{document.identity}" if document.identity else "",
    }
    metadata = "\n".join(
        f'<meta name="{name}" content="{_line(content)}">' for name, content in about.items() if content
    )
    return f"""<!DOCTYPE html>
<html lang="{_line(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{digest}'{inside}">
<title>{_line(document.title)}</title>
{metadata}
<style>{style}</style>
</head>
<body>
{_header(document.frame)}
<main>
{_Body(document).written()}
</main>
{_footer(document.frame)}
</body>
</html>
""".encode()


def _header(frame: blocks.PageFrame) -> str:
    stamp = f'<p class="stamp"><span>{_line(frame.stamp)}</span></p>\n' if frame.stamp else ""
    watermark = frame.watermark if frame.watermark != frame.state else ""
    title = " · ".join(filter(None, (frame.title, frame.state, watermark)))
    left = "<br>".join(filter(None, (_strong(frame.left[0]), _line(frame.left[1]))))
    right = "<br>".join(filter(None, (_line(title), _line(frame.reference))))
    return f"<header>\n{stamp}<p>{left}</p>\n<p>{right}</p>\n</header>"


def _footer(frame: blocks.PageFrame) -> str:
    texts = "\n".join(f"<p>{_line(text)}</p>" for text in (frame.foot_left, frame.foot_right) if text)
    return f"<footer>\n{texts}\n</footer>" if texts else ""


class _Body:
    """What stands between header and footer, block by block."""

    def __init__(self, document: blocks.Document) -> None:
        self._outline = outlined(document)
        self._curves = count(1)
        self._heading = ""
        self._anchor = ""

    def written(self) -> str:
        """All blocks."""
        return "\n".join(filter(None, map(self._block, self._outline.blocks)))

    @singledispatchmethod
    def _block(self, block: blocks.Block | Entries) -> str:
        raise TypeError(type(block).__name__)

    @_block.register
    def _(self, block: blocks.Heading) -> str:
        self._heading = one_line(" ".join(filter(None, (block.number, block.text))))
        self._anchor = block.anchor
        number = f'<span class="number">{_line(block.number)}</span>' if block.number else ""
        badges = [f'<span class="badge {each.tone}">{_line(each.text)}</span>' for each in block.badges]
        curve = self._curve(block.sparkline) if block.sparkline else ""
        words = " ".join(filter(None, (number, _line(block.text), *badges, curve)))
        heading = f'<h{block.level} id="{block.anchor}">{words}</h{block.level}>'
        if not block.aside:
            return heading
        return f'<div class="heading">\n{heading}\n<p class="aside">{_line(block.aside)}</p>\n</div>'

    @_block.register
    def _(self, block: blocks.Paragraph) -> str:
        more = {
            blocks.Voice.BODY: "",
            blocks.Voice.SUBTITLE: ' class="subtitle"',
            blocks.Voice.QUIET: ' class="quiet"',
        }[block.voice]
        text = self._typed(block.text, block.label, more)
        return f'<div lang="{_line(block.language)}">\n{text}\n</div>' if block.language else text

    @_block.register
    def _(self, block: blocks.KeyValues) -> str:
        rows = "\n".join(
            f"<div><dt>{_line(key)}</dt><dd>{self._inline(value)}</dd></div>" for key, value in block.rows
        )
        return f"<dl>\n{rows}\n</dl>" if rows else ""

    @_block.register
    def _(self, block: blocks.Callout) -> str:
        text = self._typed(block.text)
        return f'<div class="callout">\n<p class="title">{_line(block.title)}</p>\n{text}\n</div>'

    @_block.register
    def _(self, block: blocks.DecisionBox) -> str:
        return f'<div class="decision">\n{self._typed(block.text, block.label)}\n</div>'

    @_block.register
    def _(self, block: blocks.DataTable) -> str:
        if not block.rows:
            return ""
        dense = ' class="dense"' if block.dense else ""
        caption = ": ".join(filter(None, (self._heading, one_line(block.columns[0]))))
        head = "".join(
            f'<th scope="col">{_line(title)}</th>' if title.strip() else "<td></td>"
            for title in block.columns
        )
        rows = "\n".join(f"<tr>{''.join(map(self._cell, row))}</tr>" for row in placed(block))
        return (
            f"<table{dense}>\n<caption>{_line(caption)}</caption>\n<thead>\n<tr>{head}</tr>\n</thead>\n"
            f"<tbody>\n{rows}\n</tbody>\n</table>"
        )

    def _cell(self, cell: Placed) -> str:
        name, more = ("th", ' scope="row"') if cell.head and said(cell.text) else ("td", "")
        if cell.columns > 1:
            more += f' colspan="{cell.columns}"'
        if cell.rows > 1:
            more += f' rowspan="{cell.rows}"'
        return f"<{name}{more}>{self._inline(cell.text)}</{name}>"

    @_block.register
    def _(self, block: blocks.BulletList) -> str:
        return self._list(items_of(block))

    @_block.register
    def _(self, block: blocks.Picture) -> str:
        if not block.data:
            return f"<p>{_line(block.caption)}</p>"
        data = base64.b64encode(block.data).decode()
        return (
            f'<figure>\n<img src="data:image/jpeg;base64,{data}" alt="{_line(block.caption)}" '
            f'width="{block.width}" height="{block.height}">\n'
            f"<figcaption>{_line(block.caption)}</figcaption>\n</figure>"
        )

    @_block.register
    def _(self, block: Entries) -> str:
        if not block.headings:
            return ""
        named = f' aria-labelledby="{self._anchor}"' if self._anchor else ""
        return f"<nav{named}>\n{_entries(block.headings)}\n</nav>"

    @_block.register
    def _(self, block: blocks.PageBreak) -> str:
        return "<hr>"

    @_block.register
    def _(self, block: blocks.SignOff) -> str:
        return "\n".join(f'<p class="sign">{_line(text)}</p>' for text in block.lines)

    def _typed(self, text: blocks.RichText, label: str = "", more: str = "") -> str:
        """Paragraphs and lists; the label begins the first."""
        written = []
        lead = _strong(label)
        for part in stretches(text):
            if isinstance(part, TypedList):
                written += [f"<p{more}>{lead}</p>"] if lead else []
                written.append(self._list(part.items))
            else:
                written.append(f"<p{more}>{' '.join(filter(None, (lead, self._parts(part))))}</p>")
            lead = ""
        return "\n".join(written)

    def _list(self, items: Sequence[blocks.ListItem]) -> str:
        return "\n".join(map(self._run, runs(items)))

    def _run(self, run: Run) -> str:
        bracket = run.end == ")"
        name, more = {
            Numbering.BULLETS: ("ul", ""),
            Numbering.NUMBERS: ("ol", ' class="bracket-number"' if bracket else ""),
            Numbering.LETTERS: ("ol", f' class="{"bracket-letter" if bracket else "letter"}"'),
            Numbering.LABELS: ("ul", ' class="labels"'),
        }[run.numbering]
        if name == "ol" and run.first != 1:
            more += f' start="{run.first}"'
        labelled = run.numbering is Numbering.LABELS
        items = "\n".join(self._item(item, labelled=labelled) for item in run.items)
        return f"<{name}{more}>\n{items}\n</{name}>"

    def _item(self, item: blocks.ListItem, *, labelled: bool) -> str:
        text = self._inline(item.text)
        if labelled:
            text = " ".join(filter(None, (_line(item.label), text)))
        inner = f"\n{self._list(item.items)}\n" if item.items else ""
        return f"<li>{text}{inner}</li>"

    def _inline(self, text: blocks.RichText) -> str:
        return self._parts(inlines(text))

    def _parts(self, parts: Sequence[blocks.Inline]) -> str:
        return "".join(map(self._part, parts))

    def _part(self, part: blocks.Inline) -> str:
        if isinstance(part, blocks.Sparkline):
            return self._curve(part)
        text = _text(words(part))
        if isinstance(part, blocks.Strong):
            return f"<strong>{text}</strong>"
        if isinstance(part, blocks.Foreign):
            return f'<span lang="{_line(part.language)}">{text}</span>'
        if isinstance(part, blocks.Link) and (target := self._outline.target(part)):
            told = f' aria-label="{_line(part.description)}"' if part.description else ""
            return f'<a href="{_line(target)}"{told}>{text}</a>'
        return text

    def _curve(self, curve: blocks.Sparkline) -> str:
        name = f"curve-{next(self._curves)}"
        return (
            f'<svg role="img" aria-labelledby="{name}" viewBox="0 0 {_CURVE_WIDTH:g} {_CURVE_HEIGHT:g}">'
            f'<title id="{name}">{_line(curve.alt)}</title>{_drawn(curve.values)}</svg>'
        )


def _entries(headings: Sequence[blocks.Heading]) -> str:
    """Headings as a list of links, those of deeper levels in lists of their own."""
    least = headings[0].level
    written = []
    start = 0
    while start < len(headings):
        end = start + 1
        while end < len(headings) and headings[end].level > least:
            end += 1
        first = headings[start]
        text = _line(first.listed)
        inner = f"\n{_entries(headings[start + 1 : end])}\n" if end > start + 1 else ""
        written.append(f'<li><a href="#{first.anchor}">{text}</a>{inner}</li>')
        start = end
    return "<ol>\n{}\n</ol>".format("\n".join(written))


def _drawn(values: Sequence[float]) -> str:
    """A curve from zero or its lowest value, with a dot at the newest."""
    if not values:
        return ""
    low, high = min(0.0, *values), max(values)
    scale = (_CURVE_HEIGHT - 2 * _DOT) / (high - low) if high > low else 0.0
    step = (_CURVE_WIDTH - 2 * _DOT) / (len(values) - 1) if len(values) > 1 else 0.0
    left = _DOT if step else _CURVE_WIDTH / 2
    points = [
        (left + step * index, _CURVE_HEIGHT - _DOT - (value - low) * scale)
        for index, value in enumerate(values)
    ]
    path = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    x, y = points[-1]
    return (
        f'<polyline points="{path}" fill="none" stroke="currentColor" stroke-width="1.1"/>'
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{_DOT:g}" fill="currentColor"/>'
    )


def _strong(text: str) -> str:
    return f"<strong>{_line(text)}</strong>" if text else ""


def _line(text: str) -> str:
    return escape(one_line(text))


def _text(text: str) -> str:
    return escape(holdable(text)).replace("\n", "<br>")
