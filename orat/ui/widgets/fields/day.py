"""A field for a day, typed as people say it ("i går", "fre", "16 nov", "v. 48") or taken from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from orat.domain.day_words import parse_day
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.ui import formats
from orat.ui.icons import dress
from orat.ui.messages import explain
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.fields.field import Field, Unreadable

translate = QCoreApplication.translate
FAR_DUE = 2
"""So many years ahead a day for a measure is hardly meant."""


def is_far(day: date, today: date, years: int) -> bool:
    """Whether a day is more than so many years ahead."""
    return (day.year - years, day.month, day.day) > (today.year, today.month, today.day)


def far_words(years: int) -> str:
    """What is asked of such a day."""
    if years == 1:
        return translate("DateField", "Det är mer än ett år bort. Stämmer årtalet?")
    return translate("DateField", "Det är mer än {years} år bort. Stämmer årtalet?").format(years=years)


class DateField(Field[date]):
    """Empty is None. `forward` takes a day without a year as the coming one, as for "klart senast". A day
    more than `far` years ahead, if that is given, is asked about in the line below, and taken. A weekday
    is read `within` a week where one is given.
    """

    def __init__(
        self,
        text: str,
        today: Callable[[], date],
        *,
        forward: bool = False,
        hint: str = "",
        optional: bool = False,
        far: int = 0,
        within: Week | None = None,
    ) -> None:
        super().__init__(text, hint=hint, optional=optional)
        self._far = far
        self._within = within
        self._usual_hint = hint
        self._today = today
        self._forward = forward
        self.editor = LineEdit()
        self.editor.setPlaceholderText(self.tr("i går, fre, 16 nov …"))
        self.editor.textEdited.connect(self._typed)
        if far:
            self.editor.textEdited.connect(lambda _: self._ask_about_far())
        self.editor.left.connect(self.commit)
        self.editor.returnPressed.connect(self.commit)
        button = QToolButton()
        dress(button, "calendar-days")
        button.setToolTip(self.tr("Välj i kalender (Alt+Nedåtpil)"))
        button.setAccessibleName(self.tr("Välj {label} i kalender").format(label=text))
        button.clicked.connect(self._open_calendar)
        self._button = button
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.editor, 1)
        row.addWidget(button)
        self._set_editor(self.editor, holder)
        self.tell_beside("")
        opening = QAction(self)
        opening.setShortcut(QKeySequence("Alt+Down"))
        opening.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        opening.triggered.connect(self._open_calendar)
        self.addAction(opening)

    def read(self) -> date | None:
        typed = self.editor.text().strip()
        if not typed:
            return None
        try:
            return parse_day(typed, self._today(), forward=self._forward, within=self._within)
        except UserError as error:
            raise Unreadable(explain(error).text) from error

    def _write(self, value: date | None) -> None:
        self.editor.setText("" if value is None else formats.iso_day(value))
        self.tell_beside(
            "" if value is None else f"{formats.near_day(value, self._today())} · {formats.week(value)}"
        )
        if self._far:
            self._ask_about_far()

    def _ask_about_far(self) -> None:
        """Ask, while it is typed and after, whether a day that is very far ahead is meant."""
        try:
            day = self.read()
        except Unreadable:
            day = None
        asked = day is not None and is_far(day, self._today(), self._far)
        self.set_hint(far_words(self._far) if asked else self._usual_hint)

    def _lock(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)
        self._button.setEnabled(not locked)

    def _tidy(self) -> None:
        self._write(self._committed)

    def _open_calendar(self) -> None:
        if self.editor.isReadOnly():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        shown = self._committed or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(lambda day: self._take(day, menu))
        calendar.activated.connect(lambda day: self._take(day, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.editor.mapToGlobal(self.editor.rect().bottomLeft()))
        calendar.setFocus()

    def _take(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self.editor.setText(formats.iso_day(date(day.year(), day.month(), day.day())))
        self._typed(settled=True)
