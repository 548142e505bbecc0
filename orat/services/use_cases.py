"""The use cases of the week together on one store."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from orat.documents.system_keys import system_keys
from orat.services.agenda import Agenda
from orat.services.approval import Approvals
from orat.services.attachments import Attachments
from orat.services.audit import Audit
from orat.services.backups import Backups
from orat.services.calendar import Calendars
from orat.services.concerns import Concerns
from orat.services.editions import Editions
from orat.services.exports import Exports
from orat.services.feedback import Feedbacks
from orat.services.feedback_sheets import FeedbackSheets
from orat.services.forms import Forms
from orat.services.guard import Guard
from orat.services.inbox import Inbox
from orat.services.issuing import Translate
from orat.services.leaving import Leaving
from orat.services.lists import Lists
from orat.services.measures import Measures
from orat.services.meeting_room import MeetingRoom
from orat.services.meetings import Meetings
from orat.services.minutes import Minutes
from orat.services.packages import Packages
from orat.services.problems import Problems
from orat.services.reference import ReferenceImport
from orat.services.register import Register
from orat.services.security import Security
from orat.services.sending import Sending
from orat.services.sightings import Sightings
from orat.services.signing import Signing
from orat.services.staff_data import StaffData
from orat.services.start import Start
from orat.services.timeline import Timeline
from orat.services.triage import Triage
from orat.services.verify import Verify
from orat.services.views import Views
from orat.services.weeding import Weedings
from orat.services.week import WeekDesk
from orat.services.year_book import YearBook
from orat.storage.finding import Finding
from orat.storage.store import Store


def utc_now() -> datetime:
    """The clock of ordinary days."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class UseCases:
    """Each attribute is a family of use cases; share one store and stay on the thread that opened them."""

    store: Store
    backups: Backups
    start: Start
    concerns: Concerns
    attachments: Attachments
    inbox: Inbox
    triage: Triage
    forms: Forms
    lists: Lists
    problems: Problems
    meetings: Meetings
    agenda: Agenda
    calendar: Calendars
    room: MeetingRoom
    approvals: Approvals
    measures: Measures
    feedback: Feedbacks
    sheets: FeedbackSheets
    year_book: YearBook
    minutes: Minutes
    editions: Editions
    exports: Exports
    leaving: Leaving
    packages: Packages
    guard: Guard
    sightings: Sightings
    sending: Sending
    signing: Signing
    verify: Verify
    register: Register
    security: Security
    reference: ReferenceImport
    views: Views
    week: WeekDesk
    timeline: Timeline
    weeding: Weedings
    staff: StaffData
    audit: Audit

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
        return cls._on(store, database, translate)

    @classmethod
    def _on(cls, store: Store, database: Path, translate: Translate) -> Self:
        guard = Guard(store, database / "reference" / "guard")
        backups = Backups(store)
        exports = Exports(store, translate)
        return cls(
            store=store,
            backups=backups,
            start=Start(store, database / "reference"),
            concerns=Concerns(store),
            attachments=Attachments(store),
            inbox=Inbox(store, backups.before),
            triage=Triage(store, translate),
            forms=Forms(store, translate),
            lists=Lists(store),
            problems=Problems(store),
            meetings=Meetings(store),
            agenda=Agenda(store),
            calendar=Calendars(store, translate),
            room=MeetingRoom(store),
            approvals=Approvals(store),
            measures=Measures(store),
            feedback=Feedbacks(store),
            sheets=FeedbackSheets(store, translate),
            year_book=YearBook(store, translate),
            minutes=Minutes(store, translate),
            editions=Editions(store, translate, database / "reference"),
            exports=exports,
            leaving=Leaving(store, guard, exports),
            packages=Packages(store),
            guard=guard,
            sightings=Sightings(store, guard),
            sending=Sending(store, translate, inspect=guard.inspect),
            signing=Signing(store, translate, system_keys()),
            verify=Verify(store),
            register=Register(store),
            security=Security(store, translate),
            reference=ReferenceImport(store, backups.before),
            views=Views(store),
            week=WeekDesk(store),
            timeline=Timeline(store),
            weeding=Weedings(store, backups),
            staff=StaffData(store, backups),
            audit=Audit(store, translate),
        )

    def check(self, *, deep: bool = False) -> tuple[Finding, ...]:
        """What is wrong with what is kept; empty when it is whole. `deep` reads every byte, backups too."""
        return self.store.check(deep=deep)

    def close(self) -> None:
        """Leave the store in order."""
        self.attachments.forget_copies()
        self.store.close()
