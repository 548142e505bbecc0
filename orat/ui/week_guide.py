"""How a week is run, in ten steps with the way to each: the first thing that the help tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, and the page where it is done: its key and what it is gone to with."""

    text: str
    link: str
    page: str
    target: Mapping[str, Any] = field(default_factory=dict)


def week_steps() -> tuple[Step, ...]:
    """The steps in the order of the week."""
    return (*_reported(), *_met(), *_followed_up())


def _reported() -> tuple[Step, ...]:
    return (
        Step(
            translate(
                "WeekGuide",
                "Rapporter kommer in hela veckan. Blanketter, tabeller och mejl läses in i Inkorg, granskas "
                "bredvid sin källa och tas emot.",
            ),
            translate("WeekGuide", "Till Inkorg"),
            "inbox",
        ),
        Step(
            translate(
                "WeekGuide",
                "Det du själv ser eller hör om skriver du som en iakttagelse: vad, när, var och hur det "
                "störde. Liknande visar sig medan du skriver.",
            ),
            translate("WeekGuide", "Ny iakttagelse"),
            "concern-form",
            {"new": True},
        ),
        Step(
            translate(
                "WeekGuide",
                "Lyft det som mötet ska höra om. Det ställer sig på den kommande dagordningen av sig självt.",
            ),
            translate("WeekGuide", "Till Iakttagelser"),
            "concerns",
        ),
        Step(
            translate(
                "WeekGuide",
                "Det som har samma orsak eller plats samlas i en problembild, som lever över veckorna.",
            ),
            translate("WeekGuide", "Till Problembilder"),
            "problems",
        ),
    )


def _met() -> tuple[Step, ...]:
    meetings = translate("WeekGuide", "Till Möten")
    return (
        Step(
            translate(
                "WeekGuide",
                "Dagordningen föreslår sig själv: förra veckans åtgärder först, sedan det allvarligaste. "
                "Flytta, ta bort och lägg till som du vill.",
            ),
            meetings,
            "meetings",
        ),
        Step(
            translate("WeekGuide", "Kallelsen skickas från mötet: Mötet › Skicka…, eller Lägg i kalendern…"),
            meetings,
            "meetings",
        ),
        Step(
            translate(
                "WeekGuide",
                "Starta mötet. Bocka av vilka som är där, och skriv för varje punkt vad som sades, "
                "beslutades och ska göras, av vem och när.",
            ),
            meetings,
            "meetings",
        ),
        Step(
            translate(
                "WeekGuide",
                "Avsluta mötet, kontrollera anteckningarna, fastställ dem och skicka dem. En rättelse "
                "blir en ny version.",
            ),
            meetings,
            "meetings",
        ),
    )


def _followed_up() -> tuple[Step, ...]:
    return (
        Step(
            translate(
                "WeekGuide",
                "Följ upp varje åtgärd tills den är klar, delvis klar eller läggs ned med ett skäl.",
            ),
            translate("WeekGuide", "Till Uppföljning"),
            "follow_up",
        ),
        Step(
            translate("WeekGuide", "Ge återkoppling till varje enhet som rapporterade, tills ingen väntar."),
            translate("WeekGuide", "Till Återkoppling"),
            "follow_up",
            {"feedback": True},
        ),
    )


class WeekGuide(QWidget):
    """`go` shows a page; `pages` are those that there are."""

    def __init__(self, go: Callable[..., object], pages: frozenset[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for at, step in enumerate(week_steps()):
            number = label(str(at + 1), "strong")
            text = label(step.text, wrap=True)
            link = Button(step.link, partial(go, step.page, **step.target), look="link")
            link.setAccessibleDescription(step.text)
            # The words of a link stand lower than those beside it, by the half of what it is higher.
            lower = max(0, link.sizeHint().height() - text.fontMetrics().height()) // 2
            for part in (number, text):
                part.setContentsMargins(0, lower, 0, 0)
            grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(text, at, 1, Qt.AlignmentFlag.AlignTop)
            if step.page in pages:
                grid.addWidget(link, at, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
