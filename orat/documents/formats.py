"""Every format that agenda and notes can be had in."""

from dataclasses import replace

from orat.documents.blocks import Document
from orat.documents.compose_parts import Pictures, no_pictures
from orat.documents.embedding import archive_format
from orat.documents.render import composed, render
from orat.documents.wording import Translate
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent


def write(
    content: MinutesContent, form: Format, translate: Translate, pictures: Pictures = no_pictures
) -> bytes:
    """The agenda or the notes in a format; the same content and language give the same bytes."""
    if form is Format.PDF:
        return render(content, translate, pictures=pictures)
    if form is Format.JSON:
        from orat.documents.meeting_json import to_meeting_json

        return to_meeting_json(content)
    document = _no_pdf(composed(content, translate, pictures), translate)
    if form is Format.WORD:
        # python-docx takes a fifth of a second to import.
        from orat.documents.docx import to_docx

        return to_docx(document)
    if form is Format.TEXT:
        from orat.documents.text import to_text

        return to_text(document)
    from orat.documents.html import to_html

    return to_html(document)


def _no_pdf(document: Document, translate: Translate) -> Document:
    """The document without its claim to be a PDF for the archive."""
    if document.frame.foot_right != archive_format(translate):
        return document
    return replace(document, frame=replace(document.frame, foot_right=""))
