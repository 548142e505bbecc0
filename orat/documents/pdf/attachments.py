"""Files inside the file, each told what it is to the document (ISO 19005-3, 6.8)."""

from collections.abc import Sequence
from typing import Any

from orat.documents.blocks import Attachment
from orat.documents.pdf.structure import utf16


def embedded(document: Any, attachments: Sequence[Attachment]) -> tuple[Any, Any]:
    """The catalogue's AF and Names: every attachment as an associated file that viewers list by name."""
    from reportlab.pdfbase import pdfdoc

    named = {each.name: _specification(document, each) for each in attachments}
    pairs = [item for name in sorted(named) for item in (utf16(name), named[name])]
    tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(pairs)})
    return (
        pdfdoc.PDFArray([named[each.name] for each in attachments]),
        pdfdoc.PDFDictionary({"EmbeddedFiles": tree}),
    )


def _specification(document: Any, attachment: Attachment) -> Any:
    from reportlab.pdfbase import pdfdoc

    # Otherwise it would be the time of writing, and the bytes would differ from one second to the next.
    changed = pdfdoc.PDFDate(document._timeStamp)  # noqa: SLF001 -- the document's own date, set by the canvas
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("EmbeddedFile"),
                # A slash inside a name is written as its code.
                "Subtype": f"/{attachment.mime.replace('/', '#2F')}",
                "Params": pdfdoc.PDFDictionary({"Size": len(attachment.data), "ModDate": changed}),
            }
        ),
        content=attachment.data,
    )
    stream.filters = [pdfdoc.PDFZCompress]
    content = document.Reference(stream)
    return document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Filespec"),
                "F": utf16(attachment.name),
                "UF": utf16(attachment.name),
                "Desc": utf16(attachment.description),
                "AFRelationship": pdfdoc.PDFName(attachment.relationship),
                "EF": pdfdoc.PDFDictionary({"F": content, "UF": content}),
            }
        )
    )
