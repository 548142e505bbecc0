"""A grouping that the program suggests: which concerns, why, and the one link that does it."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from orat.services.meetings.answers import Suggestion
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.words import common_words

translate = QCoreApplication.translate
_TITLES_SHOWN = 3


def suggestion_sentence(suggestion: Suggestion, emphasis: Callable[[str], str] = str) -> str:
    """What is suggested, in a sentence; `emphasis` marks the name of the problem."""
    titles = [row.title for row in suggestion.rows]
    quoted = [translate("SuggestionBox", "”{title}”").format(title=title) for title in titles[:_TITLES_SHOWN]]
    if len(titles) > _TITLES_SHOWN:
        more = translate("SuggestionBox", "{count} till")
        quoted.append(more.format(count=len(titles) - _TITLES_SHOWN))
    listed = (
        quoted[0]
        if len(quoted) == 1
        else translate("SuggestionBox", "{first} och {last}").format(
            first=", ".join(quoted[:-1]), last=quoted[-1]
        )
    )
    if suggestion.problem:
        words = translate("SuggestionBox", "{concerns} liknar problembilden {problem}.")
        return words.format(concerns=listed, problem=emphasis(suggestion.problem))
    words = translate("SuggestionBox", "{concerns} hör ihop och kan bli en punkt.")
    return words.format(concerns=listed)


class SuggestionBox(QFrame):
    """Stands below the concerns that wait."""

    def __init__(self, suggestion: Suggestion, accepted: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("block")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(2)
        plain = suggestion_sentence(suggestion)
        lead = translate("SuggestionBox", "Förslag:")
        text = label("", wrap=True)
        text.setTextFormat(Qt.TextFormat.RichText)
        body = suggestion_sentence(_escaped(suggestion), lambda name: f"<b>{name}</b>")
        text.setText(f"<b>{escape(lead)}</b> {body}")
        text.setAccessibleName(f"{lead} {plain}")
        column.addWidget(text)
        grouping = suggestion.grouping
        reasons = label(common_words(grouping.common, grouping.words), "small", wrap=True)
        column.addWidget(reasons)
        offer = (
            translate("SuggestionBox", "Lägg till där")
            if suggestion.problem
            else translate("SuggestionBox", "Samla till en punkt")
        )
        self.accept = Button(offer, accepted, look="link", writes=True)
        self.accept.setProperty("flush", "true")
        self.accept.setAccessibleDescription(plain)
        column.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{lead} {plain}")


def _escaped(suggestion: Suggestion) -> Suggestion:
    rows = tuple(replace(row, title=escape(row.title)) for row in suggestion.rows)
    return replace(suggestion, rows=rows, problem=escape(suggestion.problem))
