"""Every format that agenda and notes can be had in."""

from orat.documents.render import render
from orat.documents.wording import Translate
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent


def write(content: MinutesContent, form: Format, translate: Translate) -> bytes:
    """The agenda or the notes in a format; the same content and language give the same bytes."""
    if form is Format.JSON:
        from orat.documents.meeting_json import to_meeting_json

        return to_meeting_json(content)
    return render(content, translate)
