"""One document, many writers: every format that agenda and notes can be had in."""

from orat.documents.blocks import Document
from orat.documents.render import composed
from orat.documents.wording import Translate
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent


def write(content: MinutesContent, form: Format, translate: Translate) -> bytes:
    """The agenda or the notes in a format; the same content and language give the same bytes."""
    if form is Format.JSON:
        from orat.documents.meeting_json import to_meeting_json

        return to_meeting_json(content)
    return write_document(composed(content, translate), form)


def write_document(document: Document, form: Format) -> bytes:
    """Composed blocks in a format that people read; JSON holds a meeting and is not made of blocks."""
    # Each writer is imported when it is asked for: reportlab and python-docx take a quarter of a second each,
    # and most starts of the program write nothing.
    if form is Format.PDF:
        from orat.documents.pdf.paper import to_pdf

        return to_pdf(document)
    if form is Format.HTML:
        from orat.documents.html import to_html

        return to_html(document)
    if form is Format.TEXT:
        from orat.documents.text import to_text

        return to_text(document)
    if form is Format.WORD:
        from orat.documents.docx import to_docx

        return to_docx(document)
    raise ValueError(form)
