"""The middle of Inkorg: the report as a form, why it waits, what it is like, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orat.domain.concern import Concern, missing_in
from orat.domain.inbox import OPEN, IncomingState, as_concern
from orat.domain.intake import OriginKind, Verdict
from orat.errors import OratError
from orat.services.answers import Directory
from orat.services.concerns.answers import Remembered
from orat.services.inbox.answers import AlikeView, ReportView
from orat.ui.page import Context
from orat.ui.pages.concerns.form.fields import ConcernForm
from orat.ui.pages.inbox import words
from orat.ui.pages.inbox.alike import AlikeBox
from orat.ui.pages.inbox.change_box import ChangeBox
from orat.ui.pages.inbox.deeds import InboxDeeds
from orat.ui.pages.inbox.lying_box import LyingBox
from orat.ui.pages.inbox.may_be import MayBe
from orat.ui.pages.inbox.parts import ReportParts
from orat.ui.pages.inbox.unseen import Unseen
from orat.ui.theme import Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import Field
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.menu_button import menu_button
from orat.ui.widgets.turning import TurningRow

if TYPE_CHECKING:
    from orat.services.house import Services

_TEXTS = frozenset(
    {"title", "place", "recurrence", "description", "effect_note", "reporter_role", "police_reference",
     "already_done", "help_wanted"}
)  # fmt: skip


class _Area(QScrollArea):
    """At least as wide as the form needs, so that nothing of it scrolls sideways."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        wide = self._inner.minimumSizeHint().width() + bar
        return QSize(wide, super().minimumSizeHint().height())


class ReportPane(Card):
    """Fields are kept as they are left; `deeds` act on what is shown once all of it is kept."""

    def __init__(self, context: Context[Services], deeds: InboxDeeds, other: Callable[[int], object]) -> None:
        super().__init__()
        self._context = context
        self._deeds = deeds
        self._shown: ReportView | None = None
        self._pending = 0
        self._afterwards: Callable[[], object] | None = None
        self.form = ConcernForm(context.today, unfolded=False, dense=True)
        self.unseen = Unseen(context.tasks, self.form, self._reveal, context.shell.say)
        self.form.committed.connect(self._keep)
        self.form.edited.connect(lambda _: context.shell.mark_unsaved(True))
        self.alike = AlikeBox(
            context.today,
            lambda concern_id: context.shell.go("concerns", concern_id=concern_id),
            deeds.join_with,
            deeds.unlike,
            other,
            deeds.join_report,
            deeds.unlike_report,
            deeds.replies.answer,
        )
        self.change = ChangeBox(context.today)
        self._lying = LyingBox()
        deeds.ready = self._ready
        deeds.looked_at = self._looked_at
        deeds.parts = lambda: self.change.chosen
        deeds.alike = lambda: self.alike.chosen
        deeds.similar = lambda: self.alike.similar
        deeds.refused.connect(self.fail)
        deeds.correcting.connect(self._correct)
        self._lay_out()

    def _lay_out(self) -> None:
        self._badge = Badge(BadgeLook(""))
        self._from = label("", "muted", wrap=True)
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._from, 1)
        self._became = Button(self.tr("Visa iakttagelsen"), self._show_concern, look="link")
        row.addWidget(self._became)
        self._why = Banner("", Tone.CAUTION)
        self._may_be = MayBe(self._take_unit)
        self._unit = Button.of(self._deeds.new_unit.action, show_key=False)
        self._odd = QWidget()
        reasons = TurningRow(self._odd)
        reasons.setContentsMargins(0, 0, 0, 0)
        reasons.addWidget(self._why, 1)
        reasons.addWidget(self._unit)
        self._many = label("", "heading", wrap=True)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 6, 14, 10)
        column.setSpacing(12)
        for part in (self._many, self._odd, self._may_be, self.change, self._lying, self.form):
            column.addWidget(part)
        column.addStretch(1)
        self._area = _Area(inner)
        self.parts = ReportParts(self._area, self.alike)
        holder = QWidget()
        head = TurningRow(holder)
        head.setContentsMargins(18, 8, 14, 8)
        head.setSpacing(8)
        head.addWidget(told, 1)
        head.addWidget(self.parts.tabs)
        self.add(holder)
        self.add(rule())
        self.add(self.parts, 1)
        self.add(rule())
        deeds, replies = self._deeds, self._deeds.replies
        self._all = self._bar(
            deeds.accept, deeds.lift, deeds.join, deeds.hand_on, deeds.reject, beside=self.unseen.button
        )
        # A change of another report is taken over, a package that lies there as it came is opened.
        self._same = self._bar(deeds.accept, deeds.reject)
        self._lie = self._bar(deeds.open_package, deeds.reject)
        self._done = self._bar(replies.receipt, replies.waive, deeds.reopen)
        self._offer(self._all)

    def _bar(self, first: QAction, *others: QAction, beside: QWidget | None = None) -> QWidget:
        """What can be done, below the report; `beside` stands next to the first."""
        bar = QWidget()
        row = FlowLayout(bar)
        bar.setContentsMargins(12, 10, 12, 10)
        row.addWidget(Button.of(first, look="primary"))
        if beside is not None:
            row.addWidget(beside)
        for action in others:
            row.addWidget(Button.of(action, show_key=False))
        row.addWidget(menu_button(self.tr("Mer"), self._deeds.fill_more))
        self.add(bar)
        return bar

    def _offer(self, bar: QWidget) -> None:
        for each in (self._all, self._same, self._lie, self._done):
            each.setVisible(each is bar)

    @property
    def shown(self) -> ReportView | None:
        """The report that is shown, if it is one."""
        return self._shown

    def offer(self, directory: Directory, remembered: Remembered) -> None:
        """Offer what the register has."""
        keep = as_concern(self._shown.report) if self._shown is not None else Concern()
        self.form.offer(directory, remembered, keep)

    def show_view(self, view: ReportView) -> None:
        """Show one report; what is being typed in the same stays."""
        before = self._shown
        other = before is None or before.report.id != view.report.id
        if other:
            self.form.commit()
            self._pending = 0
            self._afterwards = None
            self._area.verticalScrollBar().setValue(0)
        self._shown = view
        self._deeds.choose([view.report.id], view)
        open_ = view.report.state in OPEN
        lies, itself = view.lies, view.itself
        self._many.hide()
        self.form.setVisible(itself)
        self._badge.show()
        self._offer(self._done if not open_ else self._lie if lies else self._all if itself else self._same)
        self._lying.show_view(view)
        self.change.show_view(view, changeable=open_)
        self._from.setText(self._origin(view))
        self._became.setVisible(bool(view.number))
        self._say_why(view, same_day=view.same_day)
        self._may_be.offer(view.units_like if open_ and itself else ())
        if other or not open_ or not itself:
            self.alike.show_view(AlikeView(report_id=view.report.id))
        self.form.show_concern(as_concern(view.report), force=other)
        self.form.setEnabled(open_)
        self._offer_recent()

    def show_alike(self, alike: AlikeView) -> None:
        """Show what the report is like, which is found after it is shown."""
        view = self._shown
        if view is None or view.report.id != alike.report_id:
            return
        self.alike.show_view(alike)
        self._say_why(view, same_day=alike.same_day)

    def show_many(self, ids: list[int], *, open_: bool) -> None:
        """Show that several are chosen, to be settled together if they are open."""
        self.form.commit()
        self._shown = None
        self._deeds.choose(ids, open_=open_)
        self._offer(self._all if open_ else self._done)
        self._many.setText(self.tr("{what} valda").format(what=words.report_count(len(ids))))
        self._many.show()
        for part in (
            self.form, self.change, self._lying, self._odd, self._may_be, self._badge, self._became,
        ):  # fmt: skip
            part.hide()
        self.alike.show_view(AlikeView(report_id=0))
        self.parts.turn_to("report")
        self._from.setText(self.tr("Det du väljer nedan gäller alla, i ett steg som går att ångra."))

    def _show_concern(self) -> None:
        if self._shown is not None:
            self._context.shell.go("concerns", concern_id=self._shown.report.concern_id)

    def commit(self) -> bool:
        """Keep what is typed; False when it cannot be read."""
        return self.form.commit()

    def fail(self, error: OratError) -> None:
        """Say an error at its field, and go there."""
        self._afterwards = None
        self.parts.turn_to("report")
        self.form.fail(error)
        if error.code == "empty" and self._shown is not None:
            self.form.fail_empty(missing_in(as_concern(self._shown.report)))
        at_fault = self.form.focusWidget()
        if at_fault is not None:
            self._area.ensureWidgetVisible(at_fault, 0, self.fontMetrics().height() * 4)

    def _offer_recent(self, *, still: bool = False) -> None:
        """Links to what was filled in last, for what the report does not say."""
        fields = self.form.fields
        said = [name for name, field in fields.items() if field.value not in (None, "")]
        self.form.recent.leave_out(said if self.form.isEnabled() else list(fields), still=still)

    def _origin(self, view: ReportView) -> str:
        delivery = view.delivery
        sender = view.sender_unit or delivery.sender_name or delivery.sender_email
        if view.report.kind is OriginKind.PACKAGE:
            sender = delivery.sender_name
        kind = words.origin_word(view.report.kind)
        said = self.tr("{kind} från {sender}").format(kind=kind, sender=sender) if sender else kind
        when = words.arrived_text(delivery.received_at, self._context.today())
        parts = [said, self.tr("kom in {when}").format(when=when)]
        if view.siblings == 1:
            parts.append(self.tr("en rapport till i samma fil"))
        elif view.siblings:
            parts.append(self.tr("{count} rapporter till i samma fil").format(count=view.siblings))
        if view.number:
            parts.append(self.tr("iakttagelse {number}").format(number=view.number))
        parts += words.reply_parts(view.reply, self._context.today())
        if view.lies and view.report.state in OPEN:
            parts.append(words.lying_word(view.report.verdict).lower())
        return " · ".join(parts)

    def _say_why(self, view: ReportView, *, same_day: bool) -> None:
        """The verdict and the reason; `same_day` says that a concern of its day is very like it."""
        report, verdict, codes = view.report, view.report.verdict, view.report.codes
        if same_day and verdict is Verdict.NEW:
            verdict, codes = Verdict.NEEDS_DECISION, ("alike",)
        self._badge.set_look(words.state_badge(report.state, verdict))
        text = words.reasons_text(codes, dict(report.answers)) if report.state in OPEN and view.itself else ""
        if report.referred_to:
            text = self.tr("Hör hemma i {forum}. {note}").format(forum=report.referred_to, note=report.note)
        elif report.note and report.state is IncomingState.WAITING:
            text = self.tr("Svaret: {note} {reasons}").format(note=report.note, reasons=text)
        elif report.note:
            text = f"{report.note} {text}"
        self._why.set_text(text.strip())
        self._why.setVisible(bool(text.strip()))
        self._unit.setVisible(self._deeds.new_unit.possible)
        self._odd.setVisible(bool(text.strip()) or self._deeds.new_unit.possible)

    def _take_unit(self, unit_id: int) -> None:
        """The unit that was meant, as if it had been chosen in the field."""
        self.form.fields["unit_id"].show_value(unit_id, force=True)
        self._keep("unit_id", unit_id)

    def _keep(self, name: str, value: Any) -> None:
        if self._shown is None:
            return
        report_id = self._shown.report.id
        fields: dict[str, Any] = {name: "" if value is None and name in _TEXTS else value}
        if name == "point":
            latitude, longitude = value or (None, None)
            fields = {"latitude": latitude, "longitude": longitude}
        self._pending += 1
        self._offer_recent(still=True)
        self._context.tasks.write(
            lambda services: services.triage.correct(report_id, **fields),
            then=lambda _: self._kept(report_id),
            failed=lambda error: self._not_kept(report_id, error),
            owner=self,
        )

    def _kept(self, report_id: int) -> None:
        if self._shown is None or self._shown.report.id != report_id:
            return
        self._pending = max(0, self._pending - 1)
        if not self._pending:
            self._context.shell.mark_unsaved(False)
            then, self._afterwards = self._afterwards, None
            if then is not None:
                then()

    def _not_kept(self, report_id: int, error: OratError) -> None:
        self._pending = max(0, self._pending - 1)
        if self._shown is not None and self._shown.report.id == report_id:
            self.fail(error)
        else:
            self._context.shell.tell(error)

    def _ready(self, then: Callable[[], object]) -> None:
        """Once all that is typed is kept, and only then."""
        if self._shown is not None and not self.form.commit():
            return
        if self._pending:
            self._afterwards = then
        else:
            then()

    def _looked_at(self, then: Callable[[], object]) -> None:
        """Once what may be person data in the one report has been before the eyes."""
        if self._shown is None:
            then()
        else:
            self.unseen.before(self._shown.report.id, then)

    def _reveal(self, field: Field[Any]) -> None:
        """Bring a field into view, and the keyboard to it."""
        self.parts.turn_to("report")
        self.form.unfold_to(field)
        field.setFocus()
        # What was just folded out has its place only after the layout.
        around = self.fontMetrics().height() * 4
        QTimer.singleShot(0, field, partial(self._area.ensureWidgetVisible, field, 0, around))

    def _correct(self) -> None:
        """Go to the first field that the verdict is about, or to the title."""
        codes = self._shown.report.codes if self._shown is not None else ()
        names = [code.partition("-")[0] for code in codes]
        wanted = next(
            (_FIELDS.get(name, name) for name in names if _FIELDS.get(name, name) in self.form.fields),
            "title",
        )
        self._reveal(self.form.fields[wanted])


_FIELDS = {"unit": "unit_id", "category": "category_id", "typed": "title", "alike": "title"}
