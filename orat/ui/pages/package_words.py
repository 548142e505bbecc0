"""What a package holds, in words and as a list, before it is read in."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from orat.domain.concern import Concern
from orat.domain.package import PackageKind, PackedAnswer, PackedConcern
from orat.ui import formats, words
from orat.ui.pages.inbox.words import happened_text
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook, Shape
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.list_row import ListRow

if TYPE_CHECKING:
    from orat.services.inbox.packages import PackageLook

translate = QCoreApplication.translate
_SHOWN = 6
"""So many of a package's concerns are listed."""
_ORDER = ("again", "new", "changed", "merged", "known")


def told(look: "PackageLook") -> str:
    """When it was made, what is in it, and what becomes of that."""
    concerns = look.package.kind is PackageKind.CONCERNS
    files = sum(len(each.files) for each in look.package.concerns)
    parts = _counted(look, concerns=concerns)
    if files:
        attached = translate("Packaging", "1 bilaga"), translate("Packaging", "{count} bilagor")
        parts.append(attached[0] if files == 1 else attached[1].format(count=formats.integer(files)))
    made = translate("Packaging", "Gjort {day}. {content}.").format(
        day=formats.iso_day(formats.local(look.package.made_at).date()), content=", ".join(parts)
    )
    after = translate(
        "Packaging",
        "Svaren läggs som återkoppling på era iakttagelser. Det som redan har kommit ändras inte.",
    )
    if concerns:
        after = translate("Packaging", "Iakttagelserna läggs i Inkorgen för granskning.")
        if not look.new and not look.changed:
            after = translate("Packaging", "Inget nytt att läsa in.")
    example = translate("Packaging", "EXEMPELDATA.") if look.package.example else ""
    return " ".join(filter(None, (made, after, example)))


def held(look: "PackageLook", today: date) -> QWidget:
    """The first concerns of a package, each with what it is to this register, what is new first; or those
    that its answers are about, with where they stand there.
    """
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    rows = [
        *(
            (_title(concern), _below(concern, today), _badge(standing))
            for concern, standing in sorted(
                zip(look.package.concerns, look.standings, strict=True),
                key=lambda pair: _ORDER.index(pair[1]),
            )
        ),
        *(
            (concern.title, _answer_below(concern, answer), words.concern_state_badge(answer.state))
            for concern, answer in look.answered
        ),
    ]
    for title, below, end in rows[:_SHOWN]:
        if column.count():
            column.addWidget(rule())
        column.addWidget(ListRow(title, below, end=end))
    if len(rows) > _SHOWN:
        more = translate("Packaging", "… och {count} till")
        rest = label(more.format(count=formats.integer(len(rows) - _SHOWN)), "muted")
        rest.setContentsMargins(16, 8, 16, 10)
        column.addWidget(rest)
    return frame


def changed_words(count: int) -> str:
    """How many say otherwise than before."""
    if count == 1:
        return translate("Packaging", "1 har ändrats sedan förut")
    return translate("Packaging", "{count} har ändrats sedan förut").format(count=formats.integer(count))


def _counted(look: "PackageLook", *, concerns: bool) -> list[str]:
    one, many = (
        (translate("Packaging", "1 ny iakttagelse"), translate("Packaging", "{count} nya iakttagelser"))
        if concerns
        else (
            translate("Packaging", "Svar på 1 iakttagelse"),
            translate("Packaging", "Svar på {count} iakttagelser"),
        )
    )
    parts: list[str] = []
    if look.new or not (look.changed or look.known):
        parts.append(one if look.new == 1 else many.format(count=formats.integer(look.new)))
    if look.changed:
        parts.append(changed_words(look.changed))
    if look.known:
        known = translate("Packaging", "{count} som har kommit förut")
        parts.append(known.format(count=formats.integer(look.known)))
    return parts


def _title(concern: PackedConcern) -> str:
    return " ".join(concern.title.split()) or translate("Packaging", "Utan titel")


def _below(concern: PackedConcern, today: date) -> str:
    said = concern.unit, happened_text(concern.when_kind, concern.happened_on, today)
    return " · ".join(" ".join(each.split()) for each in said if each)


def _answer_below(concern: Concern, answer: PackedAnswer) -> str:
    refused = translate("Packaging", "en ändring togs inte in") if len(answer.refused) == 1 else ""
    if len(answer.refused) > 1:
        refused = translate("Packaging", "{count} ändringar togs inte in").format(count=len(answer.refused))
    return " · ".join(filter(None, (concern.number, refused)))


def _badge(standing: str) -> BadgeLook:
    changed = BadgeLook(translate("Packaging", "Ändrad"), Tone.CAUTION, Shape.DIAMOND)
    return {
        "new": BadgeLook(translate("Packaging", "Ny"), Tone.ACCENT),
        "again": BadgeLook(translate("Packaging", "Igen"), Tone.CAUTION),
        "changed": changed,
        "merged": changed,
    }.get(standing, BadgeLook(translate("Packaging", "Känd")))
