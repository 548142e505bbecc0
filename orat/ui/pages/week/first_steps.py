"""The card that leads into a register that is still empty."""

from functools import partial
from typing import TYPE_CHECKING

from orat.ui.page import Context
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.card import Card
from orat.ui.widgets.list_row import ListRow
from orat.ui.words import person_count, unit_count

if TYPE_CHECKING:
    from orat.services.house import Services


class FirstSteps(Card):
    """What has to be in the register before a week can be worked with, each step with its way there."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(self.tr("Kom igång"))
        self._context = context
        self._shown: tuple[int, int] | None = None
        self.hide()

    def show_counts(self, units: int, people: int) -> None:
        """Show the steps, those that are taken marked; the card hides when there are units and people."""
        self.setVisible(not (units and people))
        if (units, people) == self._shown:
            return
        self._shown = (units, people)
        self.clear()
        steps = (
            (
                self.tr("Lägg till enheter"),
                self.tr("Skolor och andra som rapporterar, och de som kan ansvara för åtgärder."),
                unit_count(units) if units else "",
                {"section": "units"},
            ),
            (
                self.tr("Läs in områden och enheter från fil"),
                self.tr(
                    "Om ni har dem i en JSON- eller GeoJSON-fil. Först visas vad som skulle läggas till."
                ),
                "",
                {"section": "read_in"},
            ),
            (
                self.tr("Lägg till deltagare"),
                self.tr("De som kallas till mötena, och vem som är ordförande och sekreterare."),
                person_count(people) if people else "",
                {"section": "people"},
            ),
        )
        for number, (title, text, taken, target) in enumerate(steps, 1):
            self.add_row(
                ListRow(
                    title,
                    text,
                    lead=str(number),
                    end=BadgeLook(taken, Tone.SUCCESS) if taken else None,
                    opened=partial(self._context.shell.go, "register", **target),
                )
            )
