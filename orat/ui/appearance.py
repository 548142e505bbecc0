"""Light, dark or high contrast, the size of text and the language: chosen by name, kept for this seat."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow

_STEP, _SMALLEST, _LARGEST = 0.1, 1.0, 2.0
_SETTLE_MS = 60


class Appearance(QObject):
    """Declares the actions on the window and keeps what is chosen in its settings.

    `again` says that the window was closed to be shown anew, in another language.
    """

    def __init__(self, window: MainWindow[Any], keeper: ThemeKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self.again = False
        # All is laid out anew at a size: a key that is held down must not do that for each step.
        self._sizing = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._sizing.timeout.connect(self._resize)
        add = window.commands.add
        add("look.larger", self.tr("Större text"), partial(self._grow, _STEP), "Ctrl++")
        add("look.smaller", self.tr("Mindre text"), partial(self._grow, -_STEP), "Ctrl+-")
        add("look.usual", self.tr("Vanlig textstorlek"), partial(self._size, _SMALLEST), "Ctrl+0")
        themes = (
            ("system", self.tr("Utseende: följ systemet")),
            ("light", self.tr("Utseende: ljust")),
            ("dark", self.tr("Utseende: mörkt")),
            ("contrast", self.tr("Utseende: hög kontrast")),
        )
        for choice, text in themes:
            add(f"look.{choice}", text, partial(self._choose, choice))
            window.commands.call_also(f"look.{choice}", self.tr("tema läge färger mörk ljus"))
        for name in ("look.larger", "look.smaller", "look.usual"):
            window.commands.call_also(name, self.tr("textstorlek bokstäver zooma förstora förminska"))
        # Each in its own language, for whoever cannot read the other.
        for language, text in (("sv", "Språk: svenska"), ("en", "Language: English")):
            add(f"language.{language}", text, partial(self._speak, language))
            window.commands.call_also(f"language.{language}", "Språk Language svenska Swedish engelska")

    def _grow(self, step: float) -> None:
        self._size(self._window.settings.value.text_scale + step)

    def _size(self, scale: float) -> None:
        scale = round(min(_LARGEST, max(_SMALLEST, scale)), 1)
        self._window.settings.change(text_scale=scale)
        self._sizing.start()
        self._window.say(self.tr("Textstorlek {percent} %").format(percent=round(scale * 100)))

    def _resize(self) -> None:
        settings = self._window.settings.value
        self._keeper.choose(settings.theme, settings.text_scale)

    def _choose(self, choice: str) -> None:
        self._window.settings.change(theme=choice)
        self._keeper.choose(choice)

    def _speak(self, language: str) -> None:
        if language == self._window.settings.value.language:
            return
        self._window.settings.change(language=language)
        self.again = True
        self._window.close()
