"""The keys of every page as data, so that the help tells them before a page has been built.

A text has the context of the class that declares the action, so that it is translated once.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from orat.ui.page import PageKey

translate = QCoreApplication.translate


def page_keys() -> Mapping[str, Sequence[PageKey]]:
    """The keys by page, those pressed most first."""
    return {
        "inbox": _inbox_keys(),
        "concerns": (
            PageKey("concern.edit", "F2", translate("Deeds", "Redigera")),
            PageKey("concern.review", "Ctrl+Shift+G", translate("Deeds", "Markera som granskad")),
            PageKey("concern.raise", "Ctrl+Shift+L", translate("Deeds", "Lyft till mötet")),
            PageKey("concern.gather", "Ctrl+G", translate("Deeds", "Samla i problembild…")),
            PageKey("concern.answer", "Ctrl+R", translate("Deeds", "Ge återkoppling…")),
            PageKey("concern.close", "Ctrl+E", translate("Deeds", "Avsluta…")),
            PageKey("concern.delete", "Del", translate("Deeds", "Ta bort")),
            PageKey("concerns.attach-pasted", "Ctrl+V", translate("DetailPane", "Klistra in som bilaga")),
        ),
        "concern-form": (
            PageKey("concern.report", "Ctrl+Return", translate("ConcernFormPage", "Rapportera")),
            PageKey(
                "concern.report-another",
                "Ctrl+Shift+Return",
                translate("ConcernFormPage", "Rapportera och skriv en till"),
            ),
            PageKey("concern-form.done", "Ctrl+Return", translate("ConcernFormPage", "Klar")),
            PageKey("concern-form.back", "Esc", translate("ConcernFormPage", "Tillbaka")),
            PageKey(
                "concern-form.attach-pasted", "Ctrl+V", translate("ConcernFormPage", "Klistra in som bilaga")
            ),
        ),
        "problems": (
            PageKey("problem.edit", "F2", translate("ProblemDeeds", "Redigera problembilden…")),
            PageKey("problem.add", "Ctrl+G", translate("ProblemDeeds", "Lägg till iakttagelse…")),
            PageKey("problem.merge", "Ctrl+M", translate("ProblemDeeds", "Slå samman med…")),
            PageKey("problem.solve", "Ctrl+E", translate("ProblemDeeds", "Markera som löst…")),
        ),
        "meetings": (
            PageKey("agenda.preview", "Ctrl+P", translate("AgendaBoard", "Förhandsgranska PDF")),
            PageKey("meeting.start", "F5", translate("AgendaBoard", "Starta mötet")),
            PageKey("meeting.next", "Ctrl+Return", translate("MeetingRoom", "Nästa punkt")),
            PageKey("meeting.previous", "Ctrl+Shift+Return", translate("MeetingRoom", "Föregående punkt")),
            PageKey("notes.print", "Ctrl+P", translate("NotesView", "Skriv ut…")),
            PageKey("notes.mask-selected", "Ctrl+M", translate("MaskingPane", "Maskera det markerade…")),
            PageKey("meeting.attach-pasted", "Ctrl+V", translate("PointEditor", "Klistra in som bilaga")),
        ),
        "follow_up": (
            PageKey("measure.done", "Ctrl+Return", translate("MeasuresTab", "Åtgärden är klar")),
            PageKey("feedback.give", "Ctrl+Return", translate("FeedbackTab", "Spara återkopplingen")),
            PageKey("follow-up.attach-pasted", "Ctrl+V", translate("MeasureDetail", "Klistra in som bilaga")),
        ),
    }


def _inbox_keys() -> Sequence[PageKey]:
    return (
        PageKey("inbox.accept", "Ctrl+Return", translate("InboxDeeds", "Ta emot")),
        PageKey("inbox.raise", "Ctrl+Shift+Return", translate("InboxDeeds", "Ta emot och lyft")),
        PageKey("inbox.open-package", "Ctrl+Shift+O", translate("InboxDeeds", "Öppna paketet…")),
        PageKey("inbox.correct", "F2", translate("InboxDeeds", "Rätta")),
        PageKey("inbox.join", "Ctrl+J", translate("InboxDeeds", "Samma som…")),
        PageKey("inbox.hand-on", "Ctrl+H", translate("InboxDeeds", "Hänvisa…")),
        PageKey("inbox.reject", "Ctrl+D", translate("InboxDeeds", "Avvisa…")),
        PageKey("inbox.ask", "Ctrl+R", translate("ReplyDeeds", "Fråga avsändaren")),
        PageKey("inbox.hold", "Ctrl+Shift+H", translate("InboxDeeds", "Håll kvar…")),
        PageKey("inbox.receipt", "Ctrl+Shift+R", translate("ReplyDeeds", "Kvitto till avsändaren")),
        PageKey("inbox.waive-receipt", "Ctrl+Shift+K", translate("ReplyDeeds", "Kvitto behövs inte")),
        PageKey("inbox.turn", "F6", translate("InboxPage", "Rapporten, källan eller det liknande")),
        PageKey("inbox.open-original", "F4", translate("OriginalDeeds", "Visa originalet…")),
        PageKey("inbox.save-original", "Ctrl+Shift+S", translate("OriginalDeeds", "Spara originalet…")),
        PageKey("inbox.next", "Ctrl+Down", translate("InboxDeeds", "Nästa rapport")),
        PageKey("inbox.previous", "Ctrl+Up", translate("InboxDeeds", "Föregående rapport")),
        PageKey("inbox.read-in", "Ctrl+O", translate("InboxPage", "Läs in filer…")),
    )
