"""The use cases of the week together on one store; the code of each family is read when it is first used.

Most starts use few families, and reading them all takes longer than opening the register.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from orat.storage.store import Store

if TYPE_CHECKING:
    from orat.services.concerns.attachments import Attachments
    from orat.services.concerns.concerns import Concerns
    from orat.services.concerns.feedback import Feedbacks
    from orat.services.concerns.lists import Lists
    from orat.services.concerns.problems import Problems
    from orat.services.concerns.views import Views
    from orat.services.documents.editions import Editions
    from orat.services.documents.exports import Exports
    from orat.services.documents.feedback_sheets import FeedbackSheets
    from orat.services.documents.issuing import Translate
    from orat.services.documents.minutes import Minutes
    from orat.services.documents.sending import Sending
    from orat.services.documents.signing import Signing
    from orat.services.documents.verify import Verify
    from orat.services.documents.year_book import YearBook
    from orat.services.inbox.forms import Forms
    from orat.services.inbox.inbox import Inbox
    from orat.services.inbox.new_units import NewUnits
    from orat.services.inbox.packages import Packages
    from orat.services.inbox.reference import ReferenceImport
    from orat.services.inbox.replies import Replies
    from orat.services.inbox.revisions import Revisions
    from orat.services.inbox.triage import Triage
    from orat.services.keeping.audit import Audit
    from orat.services.keeping.backups import Backups
    from orat.services.keeping.guard import Guard
    from orat.services.keeping.leaving import Leaving
    from orat.services.keeping.security import Security
    from orat.services.keeping.sightings import Sightings
    from orat.services.keeping.staff_data import StaffData
    from orat.services.keeping.weeding import Weedings
    from orat.services.meetings.agenda import Agenda
    from orat.services.meetings.approval import Approvals
    from orat.services.meetings.calendar import Calendars
    from orat.services.meetings.measures import Measures
    from orat.services.meetings.meeting_room import MeetingRoom
    from orat.services.meetings.meetings import Meetings
    from orat.services.register import Register
    from orat.services.seat import Seat
    from orat.services.start import Start
    from orat.services.timeline import Timeline
    from orat.services.week import WeekDesk
    from orat.storage.finding import Finding


def utc_now() -> datetime:
    """The clock of ordinary days."""
    return datetime.now(UTC)


class _Opened:
    """What all families stand on."""

    def __init__(self, store: Store, database: Path, translate: Translate) -> None:
        self.store = store
        self.translate = translate
        self.reference_folder = database / "reference"
        self.guard_folder = self.reference_folder / "guard"


class _Week(_Opened):
    """The week: what is reported, how it is gathered, met about and followed up."""

    @cached_property
    def start(self) -> Start:
        from orat.services.start import Start

        return Start(self.store, self.reference_folder)

    @cached_property
    def concerns(self) -> Concerns:
        from orat.services.concerns.concerns import Concerns

        return Concerns(self.store)

    @cached_property
    def lists(self) -> Lists:
        from orat.services.concerns.lists import Lists

        return Lists(self.store)

    @cached_property
    def problems(self) -> Problems:
        from orat.services.concerns.problems import Problems

        return Problems(self.store)

    @cached_property
    def week(self) -> WeekDesk:
        from orat.services.week import WeekDesk

        return WeekDesk(self.store)

    @cached_property
    def meetings(self) -> Meetings:
        from orat.services.meetings.meetings import Meetings

        return Meetings(self.store)

    @cached_property
    def agenda(self) -> Agenda:
        from orat.services.meetings.agenda import Agenda

        return Agenda(self.store)

    @cached_property
    def room(self) -> MeetingRoom:
        from orat.services.meetings.meeting_room import MeetingRoom

        return MeetingRoom(self.store)

    @cached_property
    def approvals(self) -> Approvals:
        from orat.services.meetings.approval import Approvals

        return Approvals(self.store)

    @cached_property
    def measures(self) -> Measures:
        from orat.services.meetings.measures import Measures

        return Measures(self.store)

    @cached_property
    def register(self) -> Register:
        from orat.services.register import Register

        return Register(self.store)

    @cached_property
    def seat(self) -> Seat:
        from orat.services.seat import Seat

        return Seat(self.store)

    @cached_property
    def views(self) -> Views:
        from orat.services.concerns.views import Views

        return Views(self.store)

    @cached_property
    def timeline(self) -> Timeline:
        from orat.services.timeline import Timeline

        return Timeline(self.store)


class _Keeping(_Opened):
    """Safe keeping: backups, the guard against persons' data, weeding, the trail."""

    @cached_property
    def backups(self) -> Backups:
        from orat.services.keeping.backups import Backups

        return Backups(self.store)

    @cached_property
    def guard(self) -> Guard:
        from orat.services.keeping.guard import Guard

        return Guard(self.store, self.guard_folder)

    @cached_property
    def sightings(self) -> Sightings:
        from orat.services.keeping.sightings import Sightings

        return Sightings(self.store, self.guard)

    @cached_property
    def security(self) -> Security:
        from orat.services.keeping.security import Security

        return Security(self.store, self.translate)

    @cached_property
    def weeding(self) -> Weedings:
        from orat.services.keeping.weeding import Weedings

        return Weedings(self.store, self.backups)

    @cached_property
    def staff(self) -> StaffData:
        from orat.services.keeping.staff_data import StaffData

        return StaffData(self.store, self.backups, self.translate)

    @cached_property
    def audit(self) -> Audit:
        from orat.services.keeping.audit import Audit

        return Audit(self.store, self.translate)


class _WaysIn(_Keeping):
    """What comes in from outside."""

    @cached_property
    def inbox(self) -> Inbox:
        from orat.services.inbox.inbox import Inbox

        return Inbox(self.store, self.backups.before)

    @cached_property
    def triage(self) -> Triage:
        from orat.services.inbox.triage import Triage

        return Triage(self.store)

    @cached_property
    def new_units(self) -> NewUnits:
        from orat.services.inbox.new_units import NewUnits

        return NewUnits(self.store)

    @cached_property
    def replies(self) -> Replies:
        from orat.services.inbox.replies import Replies

        return Replies(self.store, self.translate)

    @cached_property
    def forms(self) -> Forms:
        from orat.services.inbox.forms import Forms

        return Forms(self.store, self.translate)

    @cached_property
    def packages(self) -> Packages:
        from orat.services.inbox.packages import Packages

        return Packages(self.store, self.translate)

    @cached_property
    def revisions(self) -> Revisions:
        from orat.services.inbox.revisions import Revisions

        return Revisions(self.store)

    @cached_property
    def attachments(self) -> Attachments:
        from orat.services.concerns.attachments import Attachments

        return Attachments(self.store)

    @cached_property
    def reference(self) -> ReferenceImport:
        from orat.services.inbox.reference import ReferenceImport

        return ReferenceImport(self.store, self.backups.before)


class _Documents(_Keeping):
    """What leaves: documents, tables, mail."""

    @cached_property
    def minutes(self) -> Minutes:
        from orat.services.documents.minutes import Minutes

        return Minutes(self.store, self.translate)

    @cached_property
    def editions(self) -> Editions:
        from orat.services.documents.editions import Editions

        return Editions(self.store, self.translate, self.reference_folder)

    @cached_property
    def calendar(self) -> Calendars:
        from orat.services.meetings.calendar import Calendars

        return Calendars(self.store, self.translate)

    @cached_property
    def sheets(self) -> FeedbackSheets:
        from orat.services.documents.feedback_sheets import FeedbackSheets

        return FeedbackSheets(self.store, self.translate)

    @cached_property
    def year_book(self) -> YearBook:
        from orat.services.documents.year_book import YearBook

        return YearBook(self.store, self.translate)

    @cached_property
    def exports(self) -> Exports:
        from orat.services.documents.exports import Exports

        return Exports(self.store, self.translate)

    @cached_property
    def feedback(self) -> Feedbacks:
        from orat.services.concerns.feedback import Feedbacks

        return Feedbacks(self.store, self.translate, self.guard.inspect)

    @cached_property
    def leaving(self) -> Leaving:
        from orat.services.keeping.leaving import Leaving

        return Leaving(self.store, self.guard, self.exports)

    @cached_property
    def sending(self) -> Sending:
        from orat.services.documents.sending import Sending

        return Sending(self.store, self.translate, inspect=self.guard.inspect)

    @cached_property
    def signing(self) -> Signing:
        from orat.documents.system_keys import system_keys
        from orat.services.documents.signing import Signing

        return Signing(self.store, self.translate, system_keys())

    @cached_property
    def verify(self) -> Verify:
        from orat.services.documents.verify import Verify

        return Verify(self.store)


class UseCases(_Week, _WaysIn, _Documents):
    """Each property is a family of use cases; they share one store and stay on the thread that opened it."""

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        actor: str,
        database: Path,
        translate: Translate,
        clock: Callable[[], datetime] = utc_now,
        key: str | None = None,
        read_only: bool = False,
    ) -> Self:
        """Open a data folder, making or migrating what is there.

        `database` holds the shipped reference data; `translate(context, text)` gives documents their
        language; `key` opens an encrypted register, see `Safe`. Raises EnvironmentFault as `Store.open` does.
        """
        store = Store.open(folder, actor=actor, clock=clock, key=key, read_only=read_only)
        return cls(store, database, translate)

    def check(self, *, deep: bool = False) -> tuple[Finding, ...]:
        """What is wrong with what is kept; empty when it is whole. `deep` reads every byte, backups too."""
        return self.store.check(deep=deep)

    def close(self) -> None:
        """Leave the store in order."""
        from orat.services.concerns.opened_copies import forget_copies

        forget_copies(self.store.path.parent)
        self.store.close()
