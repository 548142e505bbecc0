"""The words of the mail that brings an answer to the unit that reported."""

from collections.abc import Sequence

from orat.documents.inbox_text import ended
from orat.documents.wording import Translate


def feedback_mail(titles: Sequence[str], text: str, sender: str, translate: Translate) -> tuple[str, str]:
    """Subject and text; `titles` are what was reported, `text` what the unit is told."""
    subject = (
        translate("FeedbackMail", "Återkoppling: {title}").format(title=titles[0])
        if len(titles) == 1
        else translate("FeedbackMail", "Återkoppling på {count} iakttagelser").format(count=len(titles))
    )
    return subject, "\n".join([text, *ended(sender, translate)])
