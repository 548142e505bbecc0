"""What the list of reports is narrowed by; the own area of education is remembered on this seat."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.intake import Verdict
from orat.settings import SettingsFile
from orat.ui.pages.inbox import words
from orat.ui.widgets.fields import Option
from orat.ui.widgets.filter_bar import FilterKind

translate = QCoreApplication.translate
_EDUCATION = "inbox.education"


def kept_education(settings: SettingsFile, areas: Sequence[str]) -> tuple[str, ...]:
    """The areas that were chosen here last, of those that there are."""
    kept = settings.value.remembered.get(_EDUCATION, "")
    return tuple(area for area in kept.split("\n") if area in areas)


def keep_education(settings: SettingsFile, chosen: Sequence[Hashable]) -> None:
    """Begin with these the next time."""
    remembered, own = settings.value.remembered, "\n".join(map(str, chosen))
    if own != remembered.get(_EDUCATION, ""):
        settings.change(remembered={**remembered, _EDUCATION: own})


def filter_kinds() -> tuple[FilterKind, ...]:
    """Own units first: by area of education, by unit, by what is to be done with a report."""
    verdicts = [
        Option(verdict, words.verdict_badge(verdict).word)
        for verdict in Verdict
        if verdict is not Verdict.DUPLICATE
    ]
    return (
        FilterKind("education", translate("Inbox", "Utbildningsområde")),
        FilterKind("unit", translate("Inbox", "Enhet")),
        FilterKind("verdict", translate("Inbox", "Bedömning"), verdicts),  # type: ignore[arg-type]
    )
