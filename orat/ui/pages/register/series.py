"""Möten: the weekly rhythm that coming meetings are made by."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.domain.meeting import Series
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
            lambda services: services.meetings.series(), then=self.show_series, owner=self, latest="series"
        )

    def show_directory(self, directory: Directory) -> None:
        """The register was read; the series is read with it."""
        self.read()

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def show_series(self, series: Series) -> None:
        """Show what was read."""
        self._series = series
        self.form.show_values({name: getattr(series, name) for name in self.form.fields})
        day = series.day_in(series.coming_week(self._context.today()))
        self._example.setText(
            self.tr("Nästa ordinarie möte: {day} {time}").format(
                day=formats.long_day(day), time=formats.clock_range(series.starts, series.minutes)
            )
        )

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
