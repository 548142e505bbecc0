"""The meeting as data inside its own document: what is printed and nothing more, in the published format."""

from dataclasses import replace

from orat.documents.blocks import Attachment, Document
from orat.documents.meeting_json import to_meeting_json
from orat.documents.wording import Translate
from orat.domain.minutes import MinutesContent


def with_data(document: Document, content: MinutesContent, translate: Translate) -> Document:
    """The document with its very content as JSON, which makes it PDF/A-3a instead of 2a."""
    data = Attachment(
        name=f"{content.week}-{content.kind}.json",
        mime="application/json",
        data=to_meeting_json(content),
        description=translate("Document", "Samma innehåll som data"),
    )
    foot = document.frame.foot_right
    if foot == archive_format(translate):
        foot = translate("Document", "Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-3a med data")
    return replace(document, attachments=(data,), frame=replace(document.frame, foot_right=foot))


def archive_format(translate: Translate) -> str:
    """What the file is, as its footer says where nothing else needs the room."""
    return translate("Document", "Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a")
