"""The finalised notes of a longer time as one document with a table of contents."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from orat.documents.blocks import Block, Contents, Document, Heading, PageBreak, Paragraph, Voice
from orat.documents.compose_minutes import compose_minutes
from orat.documents.compose_parts import Pictures, no_pictures
from orat.documents.compose_stage import notes_name
from orat.documents.wording import Translate, long_date, number
from orat.domain.minutes import MinutesContent


def compose_year(
    contents: Sequence[MinutesContent],
    first: date,
    last: date,
    translate: Translate,
    pictures: Pictures = no_pictures,
) -> Document:
    """All notes, oldest first; each begins a page, under headings one level further down.

    ValueError when there are none: what an empty collection is called is not for a document to say.
    """
    if not contents:
        raise ValueError("no notes")
    documents = [compose_minutes(content, translate, pictures) for content in contents]
    latest = documents[-1]
    name = notes_name(contents[-1], translate)
    title = translate("Year", "{name} {span}").format(name=name, span=_span(first, last))
    count = (
        translate("Year", "Ett möte")
        if len(contents) == 1
        else translate("Year", "{count} möten").format(count=number(len(contents)))
    )
    days = translate("Year", "{first} – {last}").format(
        first=long_date(first, translate), last=long_date(last, translate)
    )
    blocks: list[Block] = [
        Heading(level=1, text=title),
        Paragraph(f"{days} · {count}", Voice.SUBTITLE),
        Contents(depth=2),
    ]
    for content, document in zip(contents, documents, strict=True):
        blocks.append(PageBreak(document.title))
        blocks += [_lowered(block, content, translate) for block in document.blocks]
    frame = replace(latest.frame, title=title, state="", reference="", foot_left="", watermark="")
    return replace(latest, title=title, frame=frame, blocks=tuple(blocks), identity="", attachments=())


def _span(first: date, last: date) -> str:
    if first.year == last.year:
        return str(first.year)
    return f"{first.year}–{last.year}"


def _lowered(block: Block, content: MinutesContent, translate: Translate) -> Block:
    """A heading one level further down; the meeting's own says which version it is, and when it was."""
    if not isinstance(block, Heading):
        return block
    if block.level == 1:
        aside = content.check_code or block.aside
        entry = translate("Year", "{title} · {date}").format(
            title=block.text, date=long_date(content.held_on, translate)
        )
        return replace(block, level=2, aside=aside, entry=entry)
    return replace(block, level=3)
