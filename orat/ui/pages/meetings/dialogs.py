"""The small dialogs about a meeting itself: move it, cancel it, its times and place, an extra week."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.meeting import Meeting, MeetingState, Series
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.page import Job, ServiceContext
from orat.ui.widgets.fields import ComboField, DateField, LineField, Option, TimeField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_WEEKS_OFFERED = 26


def keep(
    context: ServiceContext,
    dialog: FormDialog,
    job: Job,
    then: Callable[[Any], object] | None = None,
) -> None:
    """Write what a dialog asks for: close it when done, or say what is wrong at its field."""

    def kept(done: Done[Any]) -> None:
        dialog.accept()
        if then is not None:
            then(done.value)

    dialog.verb.setEnabled(False)
    context.tasks.write(job, kept, dialog.fail, owner=dialog)


def move_dialog(context: ServiceContext, parent: QWidget, meeting: Meeting) -> FormDialog:
    """Another day and time, with the reason."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        day, starts, reason = values["day"], values["starts"], values["reason"] or ""
        if not isinstance(day, date):
            dialog.fail(UserError("empty", field="day"))
        elif not isinstance(starts, time):
            dialog.fail(UserError("empty", field="starts"))
        else:
            keep(context, dialog, lambda s: s.meetings.move(meeting.id, day, starts, reason), say)

    def say(moved: Meeting) -> None:
        words = translate("MeetingDialogs", "Mötet {week} är flyttat till {day} {time}.")
        hours = formats.clock_range(moved.starts, moved.minutes)
        context.shell.say(
            words.format(week=formats.week(moved.week), day=formats.long_day(moved.held_on), time=hours)
        )

    text = translate(
        "MeetingDialogs",
        "Mötet behåller veckans namn, sina punkter och sin längd. Den ordinarie dagen är {day}.",
    )
    dialog = FormDialog(
        parent,
        translate("MeetingDialogs", "Flytta mötet {week}").format(week=formats.week_long(meeting.week)),
        translate("MeetingDialogs", "Flytta mötet"),
        done,
        text=text.format(day=formats.long_day(meeting.moved_from or meeting.held_on)),
    )
    day = DateField(
        translate("MeetingDialogs", "Ny dag"),
        context.today,
        forward=True,
        far=1,
        within=meeting.week,
        hint=translate("MeetingDialogs", "En veckodag räknas inom mötets egen vecka."),
    )
    starts = TimeField(translate("MeetingDialogs", "Börjar kl."))
    reason = LineField(
        translate("MeetingDialogs", "Skäl"),
        hint=translate("MeetingDialogs", "Står i kallelsen, till exempel ”studiedag”."),
    )
    watch(context.tasks, reason)
    dialog.add_row(("day", day, 2), ("starts", starts, 1)).add_row(("reason", reason))
    dialog.form.show_values({"day": meeting.held_on, "starts": meeting.starts, "reason": ""})
    return dialog


def cancel_dialog(context: ServiceContext, parent: QWidget, meeting: Meeting) -> FormDialog:
    """Cancel, with the reason; the points go on."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        keep(context, dialog, lambda s: s.meetings.cancel(meeting.id, values["reason"] or ""))

    dialog = FormDialog(
        parent,
        translate("MeetingDialogs", "Ställ in mötet {week}").format(week=formats.week_long(meeting.week)),
        translate("MeetingDialogs", "Ställ in mötet"),
        done,
        text=translate(
            "MeetingDialogs",
            "Inget går förlorat: det som skulle tas upp kommer med på nästa veckas dagordning. "
            "Mötet kan återupptas till och med sin dag.",
        ),
        danger=True,
    )
    reason = LineField(translate("MeetingDialogs", "Skäl"))
    watch(context.tasks, reason)
    dialog.add_row(("reason", reason))
    return dialog


def times_dialog(context: ServiceContext, parent: QWidget, meeting: Meeting) -> FormDialog:
    """Start, end and place of this one meeting, and its day once it has begun: when it was held."""
    begun = meeting.state is not MeetingState.PLANNED

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        for name, kind in (("day", date), ("starts", time), ("ends", time)):
            if name in values and not isinstance(values[name], kind):
                dialog.fail(UserError("empty", field=name))
                return
        keep(
            context,
            dialog,
            lambda s: s.meetings.edit(
                meeting.id,
                starts=values["starts"],
                ends=values["ends"],
                place=values["place"] or "",
                day=values.get("day"),
            ),
        )

    dialog = FormDialog(
        parent,
        translate("MeetingDialogs", "Tider och plats, {week}").format(week=formats.week_long(meeting.week)),
        translate("MeetingDialogs", "Spara"),
        done,
        text=translate(
            "MeetingDialogs", "När mötet hölls, som det står i anteckningarna. Gäller bara det här mötet."
        )
        if begun
        else translate("MeetingDialogs", "Gäller bara det här mötet. Serien ändras under Register."),
    )
    if begun:
        dialog.add_row(("day", DateField(translate("MeetingDialogs", "Dag"), context.today)))
    starts = TimeField(translate("MeetingDialogs", "Börjar kl."))
    ends = TimeField(translate("MeetingDialogs", "Slutar kl."))
    place = LineField(translate("MeetingDialogs", "Plats"), optional=True)
    dialog.add_row(("starts", starts), ("ends", ends)).add_row(("place", place))
    dialog.form.show_values(
        {"day": meeting.held_on, "starts": meeting.starts, "ends": meeting.ends, "place": meeting.place}
    )
    return dialog


def week_dialog(
    context: ServiceContext,
    parent: QWidget,
    series: Series,
    taken: frozenset[Week],
    then: Callable[[Meeting], object],
) -> FormDialog:
    """Plan a meeting in a week that has none and whose ordinary day is not past."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        week = values["week"]
        if week is None:
            dialog.fail(UserError("empty", field="week"))
        else:
            keep(context, dialog, lambda s: s.meetings.add(week), then)

    dialog = FormDialog(
        parent,
        translate("MeetingDialogs", "Planera en extra vecka"),
        translate("MeetingDialogs", "Planera mötet"),
        done,
        text=translate(
            "MeetingDialogs",
            "Nästa möte skapas av sig självt. Här planerar du ett möte längre fram, "
            "på seriens vanliga dag och tid.",
        ),
    )
    this = series.coming_week(context.today())
    free = [week for week in map(this.shifted, range(_WEEKS_OFFERED)) if week not in taken]
    words = translate("MeetingDialogs", "{week} {year} · {day}")
    options = [
        Option(
            week,
            words.format(week=formats.week(week), year=week.year, day=formats.short_day(series.day_in(week))),
        )
        for week in free
    ]
    field: ComboField[Week] = ComboField(translate("MeetingDialogs", "Vecka"), options)
    dialog.add_row(("week", field))
    dialog.form.show_values({"week": free[0] if free else None})
    return dialog
