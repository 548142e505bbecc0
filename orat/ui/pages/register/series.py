"""Möten: the weekly rhythm that coming meetings are made by."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.domain.meeting import Meeting, Series
from orat.services.answers import Directory
from orat.ui import formats
from orat.ui.options import weekday_options
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.fields import ComboField, Form, LineField, NumberField, TimeField
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

_LONGEST = 480


class SeriesSection(QWidget):
    """Every field keeps itself; meetings already planned stay as they are."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._series = Series()
        self.form = Form()
        self.form.add_row(
            ("municipality", LineField(self.tr("Kommun"))), ("name", LineField(self.tr("Mötets namn")))
        )
        weekday: ComboField[int] = ComboField(self.tr("Veckodag"), weekday_options())
        self.form.add_row(
            ("weekday", weekday),
            ("starts", TimeField(self.tr("Börjar"))),
            ("minutes", NumberField(self.tr("Längd"), 5, _LONGEST, unit=self.tr("min"), step=5)),
        )
        self.form.add_row(("place", LineField(self.tr("Plats"), optional=True)))
        self.form.committed.connect(self._keep)
        self._example = label("", "strong", wrap=True)
        text = self.tr(
            "Varje veckas möte skapas av sig självt med de här uppgifterna. Ett möte som redan är planerat "
            "ändras på sidan Möten."
        )
        single_column(self, self.tr("Möten"), label(text, "muted", wrap=True), self.form, self._example)

    def read(self) -> None:
        """Read the series anew."""
        self._context.tasks.read(
            lambda services: (services.meetings.series(), services.meetings.ahead()),
            then=self._show,
            owner=self,
            latest="series",
        )

    def show_directory(self, directory: Directory) -> None:
        """The register was read; the series is read with it."""
        self.read()

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def _show(self, answer: tuple[Series, tuple[Meeting | None, Meeting]]) -> None:
        self._series, (planned, following) = answer
        self.form.show_values({name: getattr(self._series, name) for name in self.form.fields})
        parts = []
        if planned is not None:
            words = self.tr("Nästa möte är planerat: {when}.")
            parts.append(words.format(when=_when(planned)))
        words = self.tr("Nästa som skapas av sig självt: {when}.")
        self._example.setText("\n".join([*parts, words.format(when=_when(following))]))

    def _keep(self, _name: str, _value: Any) -> None:
        values = self.form.values()
        series = self._series
        self._context.tasks.write(
            lambda services: services.meetings.set_series(
                weekday=values["weekday"] or series.weekday,
                starts=values["starts"] or series.starts,
                minutes=values["minutes"] or series.minutes,
                place=values["place"] or "",
                name=values["name"] or "",
                municipality=values["municipality"] or "",
            ),
            failed=self.form.fail,
            owner=self,
        )


def _when(meeting: Meeting) -> str:
    hours = formats.clock_range(meeting.starts, meeting.minutes)
    return f"{formats.long_day(meeting.held_on)} {hours} · {formats.week(meeting.week)}"
