"""A meeting that was cancelled: why, and what would have been taken up."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from orat.domain.changes import Change, Kind
from orat.services.meetings.answers import AgendaView
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.agenda.subtitles import point_subtitle
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.pages.meetings.when import meeting_when
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.card import Card
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import item_title, meeting_state_badge, severity_badge


class CancelledView(MeetingView):
    """Its points stay for the record; the meeting can be taken up again until its day."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._banner: Banner | None = None
        self._card = Card(self.tr("Det här skulle ha tagits upp"))
        self._rows = ScrollRows()
        self._card.add(self._rows, 1)
        self._column.addWidget(self._card, 1)
        add = partial(context.actions.add, scope=self)
        self._reinstate = add(
            "meeting.reinstate", self.tr("Återuppta mötet"), self._take_up, "", "undo-2", writes=True
        )
        self.header = (self._reinstate,)

    def open(self, meeting_id: int) -> None:
        self.meeting_id = meeting_id
        self.context.tasks.read(
            lambda s: s.agenda.view(meeting_id), self._show, owner=self, latest="cancelled"
        )

    def refresh(self, change: Change) -> None:
        if change.touches(Kind.MEETING, Kind.ITEM):
            self.open(self.meeting_id)

    def _show(self, view: AgendaView) -> None:
        meeting = view.meeting
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        lead = self.tr("Mötet är inställt:")
        gone_on = self.tr("{reason}. Det som skulle tas upp har gått vidare till nästa möte.")
        self._banner = Banner(gone_on.format(reason=meeting.reason), Tone.CAUTION, lead=lead)
        self._column.insertWidget(0, self._banner)
        self._rows.clear()
        for each in view.items:
            badges = [severity_badge(each.severity)] if each.severity else []
            lead_text = formats.paragraph(each.item.position)
            self._rows.add_ruled(
                ListRow(item_title(each.item), point_subtitle(each), lead=lead_text, badges=badges)
            )
        if not view.items:
            self._rows.add_note(self.tr("Dagordningen var tom."))
        ahead = meeting.held_on >= self.context.today()
        self._reinstate.setEnabled(ahead)
        self._reinstate.setToolTip("" if ahead else self.tr("Mötets dag har passerat."))
        self.say_header(
            self.tr("Inställt möte · {week}").format(week=formats.week_long(meeting.week)),
            meeting_state_badge(meeting.state),
            self.tr("· {when}").format(when=meeting_when(meeting)),
        )

    def _take_up(self) -> None:
        meeting_id = self.meeting_id
        self.context.tasks.write(lambda s: s.meetings.reinstate(meeting_id), owner=self)
