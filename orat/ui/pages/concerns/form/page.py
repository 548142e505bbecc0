"""The page with the form: fields at the left, guidance and similar concerns at the right."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from orat.domain.changes import Change, ChangeKind, Done, Kind, Touched
from orat.domain.concern import Concern, missing_in
from orat.errors import OratError
from orat.services.answers import Directory
from orat.services.concerns.answers import Remembered
from orat.ui import formats, words
from orat.ui.guarding import watch
from orat.ui.page import Context, Page
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.concerns.form.drafts import DraftsBanner
from orat.ui.pages.concerns.form.fields import ConcernForm
from orat.ui.pages.concerns.form.guide import GuideCard
from orat.ui.pages.concerns.form.keeper import Keeper
from orat.ui.pages.concerns.form.similar import SimilarCard, SimilarText
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields.field import Unreadable
from orat.ui.widgets.scrolled import Scrolled
from orat.ui.widgets.turning import TurningRow

if TYPE_CHECKING:
    from orat.services.house import Services

KEY = "concern-form"
_UNFOLDED = f"{KEY}.unfolded"
_LOOK_AFTER_MS = 400
_SAVED_AFTER_MS = 2500
_OWN_VERBS = frozenset({"concern.begin", "concern.edit"})


@dataclass(frozen=True, slots=True)
class _Found:
    """What the form offers, and the concern to go on with where one was asked for."""

    directory: Directory
    remembered: Remembered
    concern: Concern | None


class ConcernFormPage(Page["Services"]):
    """`activate(concern_id=3)` edits one, `activate(new=True)` begins another, else what was there stays."""

    def __init__(self, context: Context[Services]) -> None:
        super().__init__(context)
        self.offers_new = False
        self._origin = "concerns"
        self._directory: Directory | None = None
        unfolded = context.settings.value.remembered.get(_UNFOLDED) == "1"
        self.form = ConcernForm(context.today, unfolded=unfolded)
        self.guide = GuideCard()
        self.similar = SimilarCard(
            lambda concern_id: context.shell.go("concerns", concern_id=concern_id), context.today
        )
        self.drafts = DraftsBanner(context, self._open)
        self.keeper = Keeper(context.tasks, self)
        self.attachments = AttachmentStrip(context, owned=self.keeper.when_owned)
        self.attachments.declare(KEY, self)
        context.actions.add(
            "concern-form.attach-pasted",
            self.tr("Klistra in som bilaga"),
            self.attachments.paste,
            "Ctrl+V",
            scope=self,
            writes=True,
        )
        self.keeper.failed.connect(self._fail)
        self.keeper.kept.connect(self._on_kept)
        self.form.committed.connect(self._on_committed)
        self.form.edited.connect(self._on_edited)
        watch(context.tasks, *self.form.texts())
        self.form.more.toggled.connect(self._remember_unfolded)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._looking.timeout.connect(self._look)
        self._settling = QTimer(self, singleShot=True, interval=_SAVED_AFTER_MS)
        self._settling.timeout.connect(partial(context.shell.mark_unsaved, False))
        self._declare()
        self._lay_out()

    def _declare(self) -> None:
        add = self.context.actions.add
        self._report = add(
            "concern.report",
            self.tr("Rapportera"),
            self._report_it,
            "Ctrl+Return",
            "check",
            scope=self,
            writes=True,
        )
        self._another = add(
            "concern.report-another",
            self.tr("Rapportera och skriv en till"),
            partial(self._report_it, another=True),
            "Ctrl+Shift+Return",
            scope=self,
            writes=True,
        )
        self._discard = add(
            "concern.discard",
            self.tr("Släng utkastet"),
            self._discard_it,
            icon="trash-2",
            scope=self,
            writes=True,
        )
        self._back = add("concern-form.back", self.tr("Tillbaka"), self._go_back, "Esc", scope=self)
        self._done = add(
            "concern-form.done", self.tr("Klar"), self._finish, "Ctrl+Return", "check", scope=self
        )

    def _lay_out(self) -> None:
        card = Card()
        inner = Scrolled()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 18, 22, 18)
        column.addWidget(self.form)
        column.addSpacing(14)
        column.addWidget(self.attachments)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self._area = area
        card.add(area, 1)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self.guide)
        side.addWidget(self.similar, 1)
        cards = TurningRow()
        cards.setSpacing(16)
        cards.addWidget(card, 7)
        cards.addLayout(side, 4)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.drafts)
        page.addLayout(cards, 1)
        self.setFocusProxy(self.form.fields["title"])

    def activate(self, **target: Any) -> None:
        """Begin, or go on."""
        came_from = self.context.settings.value.page
        if came_from and came_from != KEY:
            self._origin = came_from
        # The banner of the start tells of the same drafts as the line on this page.
        self.context.shell.set_banner("draft", None)
        concern_id = target.get("concern_id")
        if concern_id is not None:
            self._open(concern_id)
            return
        if not self.keeper.is_blank and (target.get("new") or not self.keeper.is_draft):
            # At once, so that what is typed next is not written in what was shown before.
            self._start_new()
        self.form.setEnabled(True)
        if target.get("new"):
            self.form.fields["title"].setFocus()
        self._read()

    def refresh(self, change: Change) -> None:
        """Follow what others and undo do to the concern that is shown."""
        if change.touches(Kind.UNIT, Kind.AREA, Kind.CATEGORY, Kind.SEVERITY):
            self._read()
        shown = self.keeper.concern.id
        ours = change.kind is ChangeKind.DO and change.verb in _OWN_VERBS
        if shown and not ours and Touched(Kind.CONCERN, shown) in change.touched:
            self.context.tasks.read(
                lambda services: services.lists.concern(shown),
                then=self._show,
                failed=lambda _: self._show(Concern(), force=True),
                owner=self,
            )

    def leave(self) -> None:
        """Commit what can be read; what cannot stays in its field."""
        self.form.commit()

    def _open(self, concern_id: int) -> None:
        """Go on with one that is kept; until it is read, nothing can be written in what is shown now."""
        self.form.commit()
        self.form.setEnabled(False)
        for action in (self._report, self._another, self._discard, self._done):
            action.setEnabled(False)
        self._read(concern_id)

    def _read(self, concern_id: int | None = None) -> None:
        self.context.tasks.read(
            partial(_found, concern_id=concern_id),
            then=self._offer,
            failed=None if concern_id is None else self._not_opened,
            owner=self,
        )

    def _offer(self, found: _Found) -> None:
        self._directory = found.directory
        self.form.offer(found.directory, found.remembered, found.concern or self.keeper.concern)
        if found.concern is not None:
            self.form.commit()
            self._show(found.concern, force=True)
        elif self.form.isEnabled():
            self._show(self.keeper.concern)

    def _not_opened(self, error: OratError) -> None:
        self._show(self.keeper.concern)
        self._fail(error)

    def _start_new(self, **brought: Any) -> None:
        if self.keeper.is_blank:
            # What was typed before the register was read stays.
            self._show(self.keeper.concern)
            return
        self.form.commit()
        self._show(Concern(), force=True, **brought)

    def _show(self, concern: Concern, *, force: bool = False, **brought: Any) -> None:
        other = force or concern.id != self.keeper.concern.id
        if concern is not self.keeper.concern:
            self.keeper.load(concern, **brought)
            self.form.home.begin(brought="area_id" in brought)
        concern = self.keeper.concern
        self.form.setEnabled(True)
        self.form.show_concern(concern, force=other)
        self.attachments.show_owner(self.keeper.owner)
        self.guide.show_category(self._directory, concern.category_id)
        if other:
            self.similar.forget()
            self._area.verticalScrollBar().setValue(0)
        self._head()
        self._look()
        self.drafts.read(concern.id)
        if self.isVisible() and other:
            self.form.fields["title"].setFocus()

    def _head(self) -> None:
        concern = self.keeper.concern
        draft = self.keeper.is_draft
        for action in (self._report, self._another, self._discard):
            action.setEnabled(draft)
            action.setVisible(draft)
        self._discard.setEnabled(draft and not self.keeper.is_blank)
        self._done.setEnabled(not draft)
        self._done.setVisible(not draft)
        self.similar.set_gatherable(draft)
        if draft:
            self.header = (self._another, self._report)
            if self.keeper.is_blank:
                self.set_header(
                    self.tr("Ny iakttagelse"), self._back, self.tr("Sparas som utkast medan du skriver")
                )
                return
            kept = self.tr("Utkast sparat {time}").format(time=formats.clock(self.context.now()))
            self.set_header(self.tr("Ny iakttagelse"), self._back, kept, self._discard)
        else:
            self.header = (self._done,)
            self.set_header(
                concern.number,
                self._back,
                words.concern_state_badge(concern.state),
                self.tr("Ändringar sparas medan du skriver"),
            )

    def _on_committed(self, name: str, value: Any) -> None:
        fields = {name: "" if value is None and name in _TEXTS else value}
        if name == "point":
            latitude, longitude = value or (None, None)
            fields = {"latitude": latitude, "longitude": longitude}
        elif name == "unit_id" and self.form.home.follows(self.keeper.concern):
            fields["area_id"] = self.form.home.take_along(value)
        self.keeper.change(**fields)
        if name == "category_id":
            self.guide.show_category(self._directory, value)

    def _on_edited(self, _name: str) -> None:
        self.context.shell.mark_unsaved(True)
        self._looking.start()
        self._settling.start()

    def _on_kept(self) -> None:
        self.context.shell.mark_unsaved(False)
        self.attachments.show_owner(self.keeper.owner)
        self._head()
        self._looking.start()

    def _look(self) -> None:
        """Look for concerns like what is in the fields now, committed or not."""
        written: dict[str, Any] = {}
        for name in ("title", "description", "place", "category_id", "area_id", "unit_id", "happened_on"):
            with suppress(Unreadable):
                value = self.form.fields[name].read()
                written[name] = "" if value is None and name in _TEXTS else value
        draft = replace(self.keeper.concern, **written)
        if len(draft.title) < 3 and draft.category_id is None and not draft.description:
            self.similar.show_similar(())
            return
        if draft.happened_on is None:
            draft = replace(draft, happened_on=self.context.today())
        self.context.tasks.read(
            partial(_similar_texts, draft=draft), then=self.similar.show_similar, owner=self, latest="similar"
        )

    def _report_it(self, *, another: bool = False) -> None:
        read = self.form.commit()
        missing = missing_in(self.keeper.concern)
        if missing or not read:
            self.form.fail_empty(missing)
            _see_fault(self, self._area)
        if missing or not read or not self.keeper.is_draft:
            return
        alike = [one.row.id for one in self.similar.chosen]
        self.keeper.when_kept(
            lambda concern_id: self.context.tasks.write(
                lambda services: services.concerns.report(concern_id, alike),
                then=partial(self._reported, another),
                failed=self._fail,
                owner=self,
            )
        )

    def _fail(self, error: OratError) -> None:
        self.form.fail(error)
        _see_fault(self, self._area)

    def _reported(self, another: bool, done: Done[Concern]) -> None:
        concern = done.value
        self.context.shell.say(
            self.tr("{number} är rapporterad").format(number=concern.number),
            (self.tr("Visa"), partial(self.context.shell.go, "concerns", concern_id=concern.id)),
        )
        self._start_new(**({"unit_id": concern.unit_id, "area_id": concern.area_id} if another else {}))
        if not another:
            target = {"concern_id": concern.id} if self._origin == "concerns" else {}
            self.context.shell.go(self._origin, **target)

    def _discard_it(self) -> None:
        concern_id = self.keeper.concern.id
        if concern_id and self.keeper.is_draft:
            self.keeper.load(Concern())
            self._show(Concern(), force=True)
            self.drafts.discard(concern_id)

    def _finish(self) -> None:
        if self.form.commit():
            self.context.shell.go("concerns", concern_id=self.keeper.concern.id)

    def _go_back(self) -> None:
        self.form.commit()
        if self.keeper.is_draft and self.keeper.is_begun:
            self.keeper.when_kept(self._say_kept)
        self.context.shell.go(self._origin)

    def _say_kept(self, concern_id: int) -> None:
        title = self.keeper.concern.title or self.tr("utan titel")
        self.context.shell.say(
            self.tr("”{title}” finns kvar som utkast").format(title=title),
            (self.tr("Öppna"), partial(self.context.shell.go, KEY, concern_id=concern_id)),
        )

    def _remember_unfolded(self, unfolded: bool) -> None:
        kept = {**self.context.settings.value.remembered, _UNFOLDED: "1" if unfolded else "0"}
        self.context.settings.change(remembered=kept)


_TEXTS = frozenset(
    {"title", "place", "recurrence", "description", "effect_note", "reporter_role", "police_reference",
     "already_done", "help_wanted"}
)  # fmt: skip


def _see_fault(page: QWidget, area: QScrollArea) -> None:
    """Scroll to the field that has the keyboard, and what is said at it."""
    at_fault = page.focusWidget()
    if at_fault is not None:
        area.ensureWidgetVisible(at_fault, 0, page.fontMetrics().height() * 4)


def _found(services: Services, concern_id: int | None) -> _Found:
    concern = None if concern_id is None else services.lists.concern(concern_id)
    return _Found(services.register.directory(), services.lists.remembered(), concern)


def _similar_texts(services: Services, draft: Concern) -> tuple[SimilarText, ...]:
    return tuple(
        SimilarText(similar, services.lists.concern(similar.row.id).description)
        for similar in services.lists.similar_to(draft)
    )
