"""Which days a sheet is about: a period that people have a name for, or any two days."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.periods import Period, PeriodKind
from orat.errors import UserError
from orat.ui import formats
from orat.ui.widgets.fields import ComboField, DateField, Form, Option

translate = QCoreApplication.translate


def ready_made(today: date) -> tuple[Option[Period], ...]:
    """The periods that are asked for, the term first; the latest whole month comes before this one's."""
    month = Period.around(PeriodKind.MONTH, today)
    before = Period.around(PeriodKind.MONTH, month.first - timedelta(days=1))
    term = Period.around(PeriodKind.TERM, today)
    earlier = Period.around(PeriodKind.TERM, term.first - timedelta(days=1))
    return (
        Option(term, _term(term)),
        Option(earlier, _term(earlier)),
        Option(before, _month(before)),
        Option(month, _month(month)),
        Option(
            Period.around(PeriodKind.TERTIAL, today),
            translate("SheetPeriod", "Tertial {number} {year}").format(
                number=(today.month + 3) // 4, year=today.year
            ),
        ),
        Option(Period.around(PeriodKind.SCHOOL_YEAR, today), _school_year(today)),
        Option(
            Period.around(PeriodKind.YEAR, today),
            translate("SheetPeriod", "Hela {year}").format(year=today.year),
        ),
    )


def _term(term: Period) -> str:
    autumn = translate("SheetPeriod", "Höstterminen {year}")
    spring = translate("SheetPeriod", "Vårterminen {year}")
    return (autumn if term.first.month == 8 else spring).format(year=term.first.year)


def _month(month: Period) -> str:
    words = translate("SheetPeriod", "{month} {year}")
    return words.format(month=formats.month_long(month.first).capitalize(), year=month.first.year)


def _school_year(today: date) -> str:
    year = Period.around(PeriodKind.SCHOOL_YEAR, today)
    words = translate("SheetPeriod", "Läsåret {first}/{last}")
    return words.format(first=year.first.year, last=f"{year.last.year % 100:02d}")


class PeriodChoice(QWidget):
    """A named period fills in its days; days of one's own have no name.

    `chosen` gives a `Period`, or None when the days that stand there make none.
    """

    chosen = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._ready = ready_made(today())
        self._named: ComboField[Period] = ComboField(
            self.tr("Period"), self._ready, empty=self.tr("Egna dagar")
        )
        self._first = DateField(self.tr("Från och med"), today)
        self._last = DateField(self.tr("Till och med"), today)
        self._form = Form()
        self._form.add_row(("period", self._named))
        self._form.add_row(("first", self._first), ("last", self._last))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._named.committed.connect(self._take_named)
        self._first.committed.connect(self._take_days)
        self._last.committed.connect(self._take_days)
        self.setFocusProxy(self._named)
        self._show(self._ready[0].value)

    @property
    def period(self) -> Period | None:
        """The days that stand there; None when they are not a period."""
        first, last = self._first.value, self._last.value
        return Period(first, last) if first and last and first <= last else None

    def _show(self, period: Period) -> None:
        self._form.show_values({"period": period, "first": period.first, "last": period.last}, force=True)

    def _take_named(self, period: Period | None) -> None:
        if period is not None and period != self.period:
            self._show(period)
            self.chosen.emit(period)

    def _take_days(self) -> None:
        period = self.period
        for field in (self._first, self._last):
            field.clear_error()
        if period is None:
            self._named.show_value(None, force=True)
            self._say_what_is_wrong()
        else:
            known = {option.value for option in self._ready}
            self._named.show_value(period if period in known else None, force=True)
        self.chosen.emit(period)

    def _say_what_is_wrong(self) -> None:
        for name, field in (("first", self._first), ("last", self._last)):
            if field.value is None:
                self._form.fail(UserError("empty", field=name))
                return
        self._form.fail(UserError("ends-before-start", field="last"))
