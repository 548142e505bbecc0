"""What a file says about itself: XMP metadata and the colours it is made for (ISO 19005-2, 6.2.3 and 6.6)."""

from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from orat.documents.blocks import Document
from orat.documents.characters import holdable
from orat.paths import resources

PRODUCER = "Örat mot marken"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer><pdf:Keywords></pdf:Keywords>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
{identity}{claims}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""

_CLAIMS = (
    "<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
    "<pdfuaid:part>1</pdfuaid:part>"
)


class Clock:
    """What reportlab asks for the time: always when the content says it was made, in UTC."""

    def __init__(self, made_at: datetime) -> None:
        self.YMDhms = (
            made_at.year, made_at.month, made_at.day, made_at.hour, made_at.minute, made_at.second
        )  # fmt: skip
        self.dhh = self.dmm = 0


def clean(text: str) -> str:
    """Text without what XML 1.0 or PDFDocEncoding cannot hold, so that Info and XMP can say the same."""
    return holdable(text).replace("\u00ad", "")


def _xml(text: str) -> str:
    return escape(clean(text))


def xmp(document: Document, *, archival: bool = True) -> bytes:
    """The metadata packet; its dates are those of the Info dictionary.

    What is not `archival` claims neither PDF/A nor PDF/UA, as a form, whose fields are set in fonts that it
    does not hold.
    """
    identity = f"<xmpMM:DocumentID>uuid:{_xml(document.identity)}</xmpMM:DocumentID>\n"
    return _PACKET.format(
        title=_xml(document.title), author=_xml(document.author), subject=_xml(document.subject),
        language=document.language, producer=PRODUCER,
        claims=_CLAIMS.format(part=3 if document.attachments else 2) if archival else "",
        identity=identity if document.identity else "",
        made=document.made_at.strftime("%Y-%m-%dT%H:%M:%S+00:00"),
    ).encode()  # fmt: skip


def output_intent(document: Any) -> Any:
    """The sRGB output intent, its profile embedded."""
    from reportlab.pdfbase import pdfdoc

    profile = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary({"N": 3}), content=(resources() / "colour" / "sRGB.icc").read_bytes()
    )
    profile.filters = [pdfdoc.PDFZCompress]
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(profile, "OutputProfile"),
    }
    return pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
