"""A document for Word, for those who must edit on: real headings, lists and tables under the paper's look."""

from orat.documents.blocks import Document
from orat.documents.docx_body import Body
from orat.documents.docx_package import Package


def to_docx(document: Document) -> bytes:
    """The document as an Office Open XML file; the same document gives the same bytes.

    Attachments and places for electronic signatures stay with the PDF.
    """
    package = Package(document)
    return package.finished(Body(document, package).written())
