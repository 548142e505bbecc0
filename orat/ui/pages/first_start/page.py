"""The first thing an empty data folder shows: two ways to begin, and nothing that cannot be changed later."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from orat.domain.changes import Done
from orat.domain.meeting import Series
from orat.domain.safe import Protection, SafeView
from orat.domain.text import clean_line
from orat.errors import Cancelled, OratError, UserError
from orat.ui.messages import explain
from orat.ui.options import weekday_options
from orat.ui.page import Context, Page
from orat.ui.progress import Progress
from orat.ui.safe.choice import add_choice, chosen_guard, offer_keyring
from orat.ui.safe.sheet import offer_sheet
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import ComboField, Form, LineField, NumberField, TimeField
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

_WEEKS = 16
_LOOK_EVERY_MS = 100
_STEPS = 1000
_LONGEST = 480
_WIDEST = 150
"""Widest the two cards become together, in characters."""


class FirstStartPage(Page["Services"]):
    """`started` is emitted when there is something to work with, and Veckan is gone to."""

    started = Signal()

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(context)
        self.offers_new = False
        self._guarded = False
        self._present: str | None = None
        self._progress = Progress(self.tr("Fyller med exempeldata"))
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.form = self._make_form()
        self._begin = Button(self.tr("Skapa registret"), self.begin, look="primary")
        self._try = Button(self.tr("Fyll med exempeldata"), self.try_example)
        self._stop = Button(self.tr("Avbryt"), self.stop_example)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._progress.title)
        self._said = label("", "small", wrap=True)
        self._error = label("", "error", wrap=True)
        for widget in (self._bar, self._said, self._error, self._stop):
            widget.hide()
        self._lay_out()
        self.set_header(
            self.tr("Välkommen"), self.tr("Hur vill du börja? Allt går att ändra senare under Register.")
        )

    def _make_form(self) -> Form:
        form = Form()
        form.add_row(
            ("municipality", LineField(self.tr("Kommun"), placeholder=self.tr("till exempel Malmö stad")))
        )
        weekday: ComboField[int] = ComboField(self.tr("Mötesdag"), weekday_options())
        form.add_row(
            ("weekday", weekday, 4),
            ("starts", TimeField(self.tr("Börjar")), 3),
            ("minutes", NumberField(self.tr("Längd"), 5, _LONGEST, unit=self.tr("min"), step=5), 3),
        )
        form.add_row(("place", LineField(self.tr("Plats"), optional=True)))
        if self.context.shell.door is not None:
            add_choice(form)
        usual = Series()
        form.show_values({"weekday": usual.weekday, "starts": usual.starts, "minutes": usual.minutes})
        return form

    def _lay_out(self) -> None:
        own = Card(self.tr("Nytt register"))
        text = self.tr(
            "Tomt, med kategorier och allvarsgrader på plats. Enheter och områden lägger du till eller läser "
            "in från en fil."
        )
        example = Card(self.tr("Prova med exempeldata"))
        about = self.tr(
            "Påhittade skolor och händelser under {weeks} veckor: iakttagelser, problembilder, möten, "
            "åtgärder och anteckningar. Allt stämplas EXEMPELDATA och är inte krypterat."
        ).format(weeks=_WEEKS)
        for card, parts in (
            (own, (label(text, "muted", wrap=True), self.form, self._begin)),
            (
                example,
                (label(about, "muted", wrap=True), self._bar, self._said, self._error, self._stop, self._try),
            ),
        ):
            inner = QVBoxLayout()
            inner.setContentsMargins(22, 18, 22, 22)
            inner.setSpacing(14)
            for part in parts:
                is_button = isinstance(part, Button)
                inner.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0))
            card.add(inner)
            card.add_stretch()
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(own, 3)
        cards.addWidget(example, 2)
        for card in (own, example):
            card.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST * 3 // 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(cards)
        column.addStretch(1)

    def activate(self, **target: Any) -> None:
        self.form.fields["municipality"].setFocus()
        if "protection" in self.form.fields:
            self.context.tasks.read(lambda services: services.security.view(), self._offer, owner=self)

    def _offer(self, view: SafeView) -> None:
        offer_keyring(self.form, has_keyring=view.has_keyring)
        if view.protection is not Protection.NONE:
            # Guarded already by a first start that did not get further.
            for name in ("protection", "password", "again"):
                self.form.fields[name].hide()
        self._guarded = view.protection is not Protection.NONE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        in_form = focused is not None and self.form.isAncestorOf(focused)
        if in_form and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._begin.isEnabled():
            self.begin()
            return
        super().keyPressEvent(event)

    def begin(self) -> None:
        """Make a new register of what the form says."""
        if not self.form.commit():
            return
        values = self.form.values()
        door = self.context.shell.door
        if door is None or self._guarded:
            self._make(values)
            return
        typed = {name: self.form.fields[name].read() for name in ("protection", "password", "again")}
        try:
            clean_line(values["municipality"] or "", "municipality", required=True)
            protection, password = chosen_guard(typed)
        except UserError as error:
            self.form.fail(error)
            return
        self._set_busy(True)
        self._present = password
        self.context.tasks.start(
            lambda: door.begin(protection, password),
            lambda: self._make(values),
            self._not_guarded,
            close=lambda services: services.close(),
        )

    def _not_guarded(self, error: OratError) -> None:
        self._refused(error)
        door = self.context.shell.door
        if door is not None:
            self.context.tasks.start(
                door.open, failed=self.context.shell.tell, close=lambda services: services.close()
            )

    def _make(self, values: dict[str, Any]) -> None:
        usual = Series()
        self._guarded = self.context.shell.door is not None
        self._set_busy(True)
        self.context.tasks.write(
            lambda services: services.start.new_register(
                municipality=values["municipality"] or "",
                weekday=values["weekday"] or usual.weekday,
                starts=values["starts"] or usual.starts,
                minutes=values["minutes"] or usual.minutes,
                place=values["place"] or "",
            ),
            then=lambda _: self._made(),
            failed=self._refused,
            owner=self,
        )

    def _made(self) -> None:
        self._done()
        if self._present is not None:
            offer_sheet(self.context, self.window(), self._present)
            self._present = None

    def try_example(self) -> None:
        """Fill the empty folder with the example data; how far it has come is shown all the while, with
        Avbryt beside it.
        """
        self._progress = progress = Progress(self._progress.title)
        self._set_busy(True)
        self._error.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._said.setText(self.tr("Fyller med exempeldata. Det kan ta en minut."))
        self._said.show()
        self._try.hide()
        self._stop.setEnabled(True)
        self._stop.show()
        self._stop.setFocus()
        self._timer.start()
        self.context.tasks.write(
            lambda services: _fill(services, progress),
            then=self._filled,
            failed=self._example_refused,
            owner=self,
        )

    def stop_example(self) -> None:
        """Call the filling off; the folder is then as empty as before."""
        self._stop.setEnabled(False)
        self._said.setText(self.tr("Avbryter …"))
        self._progress.cancel()

    def _filled(self, done: Done[int]) -> None:
        if done.change is not None:
            self._done()
            return
        self._rest()
        self._try.setFocus()
        self.context.shell.say(self.tr("Avbrutet. Inget har sparats."))

    def _look(self) -> None:
        fraction = self._progress.fraction
        if fraction is not None:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(fraction * _STEPS))

    def _set_busy(self, busy: bool) -> None:
        self._begin.setEnabled(not busy)
        self._try.setEnabled(not busy)

    def _rest(self) -> None:
        self._timer.stop()
        self._bar.hide()
        self._said.hide()
        self._stop.hide()
        self._try.show()
        self._set_busy(False)

    def _done(self) -> None:
        self._rest()
        self.started.emit()
        self.context.shell.go("week")

    def _refused(self, error: OratError) -> None:
        self._rest()
        self.form.fail(error)

    def _example_refused(self, error: OratError) -> None:
        self._rest()
        said = explain(error)
        self._error.setText(f"{said.lead} {said.text}".strip())
        self._error.show()


def _fill(services: "Services", progress: Progress) -> Done[int]:
    """Fill, and answer with the change that closed it, so that the window hears of it; after Avbryt none."""
    try:
        count = services.example.fill(weeks=_WEEKS, progressed=progress.report)
    except Cancelled:
        return Done(0, None)
    return Done(count, next(iter(services.timeline.latest(1)), None))
