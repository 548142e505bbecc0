"""The one way from frozen content to a PDF."""

from orat.documents.blocks import Document
from orat.documents.compose_agenda import compose_agenda
from orat.documents.compose_minutes import compose_minutes
from orat.documents.compose_parts import Pictures, no_pictures
from orat.documents.embedding import with_data
from orat.documents.wording import Translate
from orat.domain.minutes import DocumentKind, MinutesContent


def render(
    content: MinutesContent, translate: Translate, *, embed: bool = False, pictures: Pictures = no_pictures
) -> bytes:
    """The agenda or the notes as a tagged PDF; the same content, pictures and language give the same bytes.

    With `embed` the very same content is inside as data too.
    """
    # reportlab takes a quarter of a second to import and most starts of the program print nothing.
    from orat.documents.pdf.paper import to_pdf

    document = composed(content, translate, pictures)
    return to_pdf(with_data(document, content, translate) if embed else document)


def unprintable(content: MinutesContent, translate: Translate) -> tuple[str, ...]:
    """The characters of the content that no face has, each once: on paper they are their code points."""
    from orat.documents.pdf.paper import missing_in

    return missing_in(composed(content, translate))


def composed(content: MinutesContent, translate: Translate, pictures: Pictures = no_pictures) -> Document:
    """The agenda or the notes as blocks, which every format is written from."""
    compose = compose_agenda if content.kind is DocumentKind.AGENDA else compose_minutes
    return compose(content, translate, pictures)
