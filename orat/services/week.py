"""Veckan: what needs the coordinator now."""

from orat.domain.agenda import AgendaSkip
from orat.domain.filters import ConcernFilter, MeasureFilter, MeasureScope
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.weeks import Week
from orat.services.answers import Overview
from orat.services.concerns.lists import since_meeting
from orat.services.desk import Desk
from orat.services.meetings.answers import AgendaView
from orat.services.meetings.proposal import Groupings, Waiting, in_order, missing, waiting_for
from orat.storage.work import Reader

_WEEKS_BEHIND_USUAL = 8


class WeekDesk(Desk):
    """The one use case of the page Veckan, and the counts in the navigation."""

    def overview(self) -> Overview:
        """Everything the page shows, in one read."""
        today = self._today()
        with self._store.read() as reader:
            series = self._series(reader)
            coming = reader.meetings.coming(series.id)
            meeting = coming[0] if coming else None
            since = since_meeting(reader.meetings.latest_held(series.id))
            overdue = MeasureFilter(scope=MeasureScope.OVERDUE)
            groupings = Groupings(reader)
            waiting = waiting_for(reader, series.id, meeting)
            inbox, oldest = reader.arrivals()
            return Overview(
                today=today,
                week=Week.of(today),
                meeting=meeting,
                agenda=self._agenda(reader, meeting, waiting, groupings) if meeting else None,
                new_concerns=reader.concerns.count(ConcernFilter(reported_after=since)),
                usual=self._usual(reader, series.id),
                since=since,
                open_measures=reader.measures.counts(series.id, today)[0],
                overdue=reader.measures.rows(overdue, series_id=series.id, today=today),
                feedback_due=reader.concerns.feedback_due(series.id),
                drafts=reader.concerns.drafts(),
                unfinished=reader.all(Meeting, series_id=series.id, state=MeetingState.HELD, order="held_on"),
                suggestions=groupings.suggestions(waiting.concerns),
                units=len(reader.register.units()),
                people=len(reader.register.people()),
                inbox=inbox,
                inbox_oldest=oldest,
            )

    def badges(self) -> tuple[int, int, int]:
        """The figures in the navigation: overdue measures, concerns awaiting feedback, reports to review."""
        with self._store.read() as reader:
            series = self._series(reader)
            overdue = reader.measures.counts(series.id, self._today())[1]
            due = len(reader.concerns.feedback_due(series.id))
            return overdue, due, reader.arrivals()[0]

    def _agenda(self, reader: Reader, meeting: Meeting, waiting: Waiting, groupings: Groupings) -> AgendaView:
        items = reader.meetings.items(meeting.id, self._today())
        lacking = tuple(missing(reader, meeting, waiting, groupings))
        return AgendaView(
            meeting=meeting,
            items=items,
            waiting=(),
            suggestions=(),
            skipped=reader.all(AgendaSkip, meeting_id=meeting.id),
            missing=lacking,
            whole=in_order(meeting, items, lacking),
        )

    def _usual(self, reader: Reader, series_id: int) -> float | None:
        counts = reader.concerns.weekly_counts(
            series_id, _WEEKS_BEHIND_USUAL, Week.of(self._today()).shifted(-1)
        )
        return sum(counts) / len(counts) if counts and any(counts) else None
