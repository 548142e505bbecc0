"""The text that an answer to a reporting unit begins with, made from what the meeting decided."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.rows import FeedbackDue
from orat.ui import formats

translate = QCoreApplication.translate


def proposed_answer(due: Sequence[FeedbackDue]) -> str:
    """One text for one or several concerns; empty for none."""
    if not due:
        return ""
    decisions = list(dict.fromkeys(each.last_decision.strip() for each in due if each.last_decision.strip()))
    text = "\n".join([_treated(due), *(_decided(decision) for decision in decisions)])
    # An editor gives hard spaces back as plain ones; so the proposal is comparable with what stands in it.
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _treated(due: Sequence[FeedbackDue]) -> str:
    weeks = sorted({each.week for each in due if each.week is not None})
    week = formats.week(weeks[-1]) if weeks else ""
    if len(due) == 1:
        if not week:
            return translate("FollowUp", "Er iakttagelse ”{title}” är nu behandlad.").format(
                title=due[0].title
            )
        text = translate("FollowUp", "Er iakttagelse ”{title}” togs upp på mötet {week}.")
        return text.format(title=due[0].title, week=week)
    titles = ", ".join(translate("FollowUp", "”{title}”").format(title=each.title) for each in due)
    if not week:
        return translate("FollowUp", "Era iakttagelser {titles} är nu behandlade.").format(titles=titles)
    text = translate("FollowUp", "Era iakttagelser {titles} har tagits upp, senast på mötet {week}.")
    return text.format(titles=titles, week=week)


def _decided(decision: str) -> str:
    return translate("FollowUp", "Beslut: {decision}").format(decision=decision)
