"""The use cases of the week together on one store; the code of each family is read when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from orat.services.family import Family
from orat.storage.store import Store

if TYPE_CHECKING:
    from orat.documents.system_keys import SystemKeys
    from orat.domain.backups import Reason
    from orat.domain.mail import Finding as MailFinding
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


def utc_now() -> datetime:
    """The clock of ordinary days."""
    return datetime.now(UTC)


class UseCases:
    """Each attribute is a family of use cases; they share one store and stay on the thread that opened it."""

    backups: Family[Backups] = Family("backups.Backups")
    start: Family[Start] = Family("start.Start", "reference_folder")
    concerns: Family[Concerns] = Family("concerns.Concerns")
    attachments: Family[Attachments] = Family("attachments.Attachments")
    inbox: Family[Inbox] = Family("inbox.Inbox", "before")
    triage: Family[Triage] = Family("triage.Triage", "translate")
    forms: Family[Forms] = Family("forms.Forms", "translate")
    lists: Family[Lists] = Family("lists.Lists")
    problems: Family[Problems] = Family("problems.Problems")
    meetings: Family[Meetings] = Family("meetings.Meetings")
    agenda: Family[Agenda] = Family("agenda.Agenda")
    calendar: Family[Calendars] = Family("calendar.Calendars", "translate")
    room: Family[MeetingRoom] = Family("meeting_room.MeetingRoom")
    approvals: Family[Approvals] = Family("approval.Approvals")
    measures: Family[Measures] = Family("measures.Measures")
    feedback: Family[Feedbacks] = Family("feedback.Feedbacks")
    sheets: Family[FeedbackSheets] = Family("feedback_sheets.FeedbackSheets", "translate")
    year_book: Family[YearBook] = Family("year_book.YearBook", "translate")
    minutes: Family[Minutes] = Family("minutes.Minutes", "translate")
    editions: Family[Editions] = Family("editions.Editions", "translate", "reference_folder")
    exports: Family[Exports] = Family("exports.Exports", "translate")
    leaving: Family[Leaving] = Family("leaving.Leaving", "guard", "exports")
    packages: Family[Packages] = Family("packages.Packages")
    guard: Family[Guard] = Family("guard.Guard", "guard_folder")
    sightings: Family[Sightings] = Family("sightings.Sightings", "guard")
    sending: Family[Sending] = Family("sending.Sending", "translate", inspect="inspect")
    signing: Family[Signing] = Family("signing.Signing", "translate", "system_keys")
    verify: Family[Verify] = Family("verify.Verify")
    register: Family[Register] = Family("register.Register")
    security: Family[Security] = Family("security.Security", "translate")
    reference: Family[ReferenceImport] = Family("reference.ReferenceImport", "before")
    views: Family[Views] = Family("views.Views")
    week: Family[WeekDesk] = Family("week.WeekDesk")
    timeline: Family[Timeline] = Family("timeline.Timeline")
    weeding: Family[Weedings] = Family("weeding.Weedings", "backups")
    staff: Family[StaffData] = Family("staff_data.StaffData", "backups")
    audit: Family[Audit] = Family("audit.Audit", "translate")

    def __init__(self, store: Store, database: Path, translate: Translate) -> None:
        self.store = store
        self.translate = translate
        self.reference_folder = database / "reference"
        self.guard_folder = self.reference_folder / "guard"

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

    def before(self, reason: Reason) -> None:
        """Back up before something large, see `Backups.before`."""
        self.backups.before(reason)

    def inspect(self, texts: Sequence[str]) -> Sequence[MailFinding]:
        """Look for persons' data before something is sent, see `Guard.inspect`."""
        return self.guard.inspect(texts)

    @property
    def system_keys(self) -> SystemKeys | None:
        """The certificates that the system keeps the keys of; None where it keeps none that can be used."""
        from orat.documents.system_keys import system_keys

        return system_keys()

    def check(self, *, deep: bool = False) -> tuple[Finding, ...]:
        """What is wrong with what is kept; empty when it is whole. `deep` reads every byte, backups too."""
        return self.store.check(deep=deep)

    def close(self) -> None:
        """Leave the store in order."""
        if UseCases.attachments.is_made(self):
            self.attachments.forget_copies()
        self.store.close()
