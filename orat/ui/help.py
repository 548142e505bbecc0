"""F1: how a week is run, all shortcuts, and the words that the program uses."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orat.ui.actions import Actions
from orat.ui.page import PageKey
from orat.ui.week_guide import WeekGuide
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate


Place = tuple[str, Sequence[PageKey]]

_LEFT_CHARACTERS = 20


class Help(QDialog):
    """A small window beside the work; freed when closed.

    `places` are all pages' keys, each with what the navigation calls the page, built or not. `go` shows a
    page, of those that there are.
    """

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        places: Sequence[Place] = (),
        go: Callable[..., object] | None = None,
        pages: Iterable[str] = (),
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hjälp"))
        content = QWidget()
        content.setObjectName("scrolled")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(22, 10, 22, 16)
        self._go = go
        if go is not None:
            rows.addWidget(SectionHeader(self.tr("Så går en vecka")))
            rows.addWidget(WeekGuide(self._leave_for, frozenset(pages)))
            rows.addSpacing(10)
        rows.addWidget(SectionHeader(self.tr("Kortkommandon")))
        for place, keys in _keys(window, actions, places).items():
            rows.addWidget(label(place, "heading"))
            rows.addLayout(_pairs(keys, wrap=False))
            rows.addSpacing(10)
        rows.addWidget(SectionHeader(self.tr("Ord i programmet")))
        rows.addLayout(_pairs(_words()))
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        scroll.setAccessibleName(self.windowTitle())
        close = QHBoxLayout()
        close.setContentsMargins(22, 0, 22, 16)
        close.addStretch(1)
        close.addWidget(Button(self.tr("Stäng"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(close)
        wanted = QSize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 40)
        self.resize(wanted.boundedTo(window.size()))

    def _leave_for(self, page: str, **target: Any) -> None:
        """Make room for the page that is gone to."""
        self.close()
        if self._go is not None:
            self._go(page, **target)


def _keys(window: QWidget, actions: Actions, places: Sequence[Place]) -> dict[str, list[tuple[str, str]]]:
    """Keys and what they do, by where they work; what works everywhere comes first."""
    everywhere = translate("Help", "Överallt")
    found: dict[str, list[tuple[str, str]]] = {everywhere: []}
    for action in actions.all():
        if action.parent() is window and not action.shortcut().isEmpty():
            found[everywhere].append((_told(action.shortcut()), action.text()))
    for place, keys in places:
        told = [(_told(QKeySequence(each.key)), each.text) for each in keys]
        found[place] = [*found.get(place, []), *told]
    found[everywhere] += [
        (translate("Help", "Alt+Nedåtpil"), translate("Help", "Öppna kalendern eller listan i ett fält")),
        (translate("Help", "Esc"), translate("Help", "Stäng, eller töm sökningen")),
    ]
    return {place: keys for place, keys in found.items() if keys}


def _told(key: QKeySequence) -> str:
    # Qt calls the key by another name than the buttons and the keyboard do.
    return key.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def _words() -> list[tuple[str, str]]:
    return [
        (
            translate("Help", "Iakttagelse"),
            translate(
                "Help",
                "En sak som har rapporterats: vad, när och var. Platser och situationer, aldrig personer.",
            ),
        ),
        (
            translate("Help", "Problembild"),
            translate("Help", "Samlar iakttagelser med en orsak eller plats, över veckor."),
        ),
        (
            translate("Help", "Punkt"),
            translate(
                "Help",
                "En paragraf på dagordningen: problembild, iakttagelse, information eller stående punkt.",
            ),
        ),
        (
            translate("Help", "Åtgärd"),
            translate(
                "Help",
                "Det som beslutades att göra: av vem och senast när. Följs upp tills den är klar.",
            ),
        ),
        (translate("Help", "Uppföljning"), translate("Help", "Vad det blev av en åtgärd.")),
        (translate("Help", "Återkoppling"), translate("Help", "Svaret till enheten som rapporterade.")),
        (translate("Help", "Lyfta"), translate("Help", "Ta upp en granskad iakttagelse till mötet.")),
        (
            translate("Help", "Bordlagd"),
            translate("Help", "Punkten kommer tillbaka vid nästa möte, med skälet."),
        ),
        (
            translate("Help", "Akut"),
            translate(
                "Help",
                "Det här är inget larm. Ring 112 vid fara för liv, 114 14 till polisen annars.",
            ),
        ),
    ]


def _pairs(pairs: list[tuple[str, str]], *, wrap: bool = True) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for at, (left, right) in enumerate(pairs):
        name, meaning = label(left, "strong"), label(right, wrap=wrap)
        meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, name.fontMetrics().averageCharWidth() * _LEFT_CHARACTERS)
        grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(meaning, at, 1)
    return grid
