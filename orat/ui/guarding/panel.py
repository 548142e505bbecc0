"""Before anything leaves or is locked: what in its texts may be person data, each with its place."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orat.domain.changes import Change, Kind
from orat.domain.person_data import Looked, Sighting
from orat.errors import OratError
from orat.ui import formats
from orat.ui.guarding.keeping import keep_dialog
from orat.ui.guarding.words import kind_word, reason_words
from orat.ui.page import Context
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import TextField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_AROUND = 40
"""So many characters of the text are shown on each side of what was found."""
_TOUCHING = (
    Kind.MEETING, Kind.ITEM, Kind.MEASURE, Kind.FOLLOW_UP, Kind.CONCERN, Kind.PROBLEM, Kind.FEEDBACK,
    Kind.INCOMING, Kind.KEPT, Kind.ALLOWED,
)  # fmt: skip
_SHOWN = 50
"""So many findings are shown at a time; the rest follow as these are gone through."""
Look = Callable[["Services", Callable[[float], None]], Looked]
"""Looks through what is to leave, and tells how far it is."""
Jump = Callable[[int | None], object]
"""Goes to a point by its id, or to what belongs to the whole meeting."""


def guard_meeting(
    context: "Context[Services]", parent: QWidget, meeting_id: int, go: Callable[[], object], jump: Jump
) -> None:
    """Do something with a meeting's documents as `guard_leaving` does; the places can be gone to."""

    def look(services: "Services", told: Callable[[float], None]) -> Looked:
        return Looked(sightings=services.sightings.of_meeting(meeting_id, told))

    guard_leaving(context, parent, look, go, jump)


def guard_leaving(
    context: "Context[Services]",
    parent: QWidget,
    look: Look,
    go: Callable[[], object],
    jump: Jump | None = None,
) -> None:
    """Look through what is to leave: where nothing is found `go` at once, else when the panel lets it.

    Without `jump` the places are only told. Nothing leaves after Avbryt.
    """

    def show(looked: Looked) -> None:
        if looked.sightings or looked.partly:
            FindingsPanel(context, parent, look, looked, go, jump).open()
        else:
            go()

    _look_through(context, look, show, parent)


def _look_through(
    context: "Context[Services]",
    look: Look,
    then: Callable[[Looked], None],
    owner: QWidget,
    failed: Callable[[OratError], None] | None = None,
) -> None:
    def job(services: "Services", progress: Progress) -> Looked:
        return look(services, progress.report)

    title = translate("FindingsPanel", "Söker efter personuppgifter")
    context.tasks.run_long(title, job, then, failed, owner=owner, soon=True)


class FindingsPanel(FormDialog):
    """Its verb goes on, and can be pressed when each finding is masked or kept with a reason."""

    def __init__(
        self,
        context: "Context[Services]",
        parent: QWidget,
        look: Look,
        looked: Looked,
        go: Callable[[], object],
        jump: Jump | None,
    ) -> None:
        super().__init__(
            parent,
            translate("FindingsPanel", "Möjliga personuppgifter"),
            translate("FindingsPanel", "Gå vidare"),
            self._go_on,
            text=translate(
                "FindingsPanel",
                "Det här ser ut som uppgifter om enskilda personer. Maskera, eller behåll med skäl. "
                "Programmet ändrar inget av sig självt, och det du maskerar kan du ångra.",
            ),
            scrolls=True,
        )
        self._context = context
        self._look = look
        self._go = go
        self._jump = jump
        self.sightings: tuple[Sighting, ...] = ()
        self._extent = label("", "muted", wrap=True)
        self.form.add(self._extent)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self.form.add(self._list)
        self._all = Button(self.tr("Behåll alla med skäl…"), self._keep_all, writes=True)
        self._all_row = QWidget()
        FlowLayout(self._all_row).addWidget(self._all)
        self.form.add(self._all_row)
        context.tasks.changed.connect(self._on_change)
        self._show(looked)

    def _show(self, looked: Looked) -> None:
        self.sightings = sightings = looked.sightings
        self._extent.setText(self._extent_words(looked))
        self._extent.setVisible(bool(self._extent.text()))
        clear(self._column)
        for each in sightings[:_SHOWN]:
            self._column.addWidget(self._row(each))
        if not sightings:
            done = (
                self.tr("Inget mer hittades i det som är genomsökt.")
                if looked.partly
                else self.tr("Allt är genomgånget.")
            )
            self._column.addWidget(label(done, "strong", wrap=True))
        self._all_row.setVisible(len(sightings) > 1)
        self.verb.setEnabled(not sightings)

    def _extent_words(self, looked: Looked) -> str:
        """How much was looked through and how much of what was found is shown, where that is not all."""
        said = []
        if looked.partly:
            words = self.tr("{rows} av {all} rader är genomsökta. Se själv efter i resten.")
            said.append(words.format(rows=formats.integer(looked.rows), all=formats.integer(looked.of)))
        if len(looked.sightings) > _SHOWN:
            words = self.tr("De första {shown} av {count} fynd visas.")
            said.append(words.format(shown=_SHOWN, count=formats.integer(len(looked.sightings))))
        return " ".join(said)

    def _row(self, sighting: Sighting) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        place = " · ".join(part for part in (sighting.where, field_name(sighting)) if part)
        column.addWidget(label(place, "strong", wrap=True))
        column.addWidget(_quoted(sighting))
        words = self.tr("{kind}. {reason}")
        told = words.format(
            kind=kind_word(sighting.finding.kind).capitalize(), reason=reason_words(sighting.finding)
        )
        column.addWidget(label(told, "small", wrap=True))
        links = QWidget()
        row = FlowLayout(links, gap=16)
        acts = [
            (self.tr("Maskera"), partial(self._mask, sighting)),
            (self.tr("Behåll med skäl…"), partial(self._keep, sighting)),
        ]
        if self._jump is not None:
            acts.append((self.tr("Visa"), partial(self._go_to, sighting)))
        for text, act in acts:
            link = Button(text, act, look="link", writes=True)
            link.setAccessibleDescription(f"{sighting.found}, {place}")
            row.addWidget(link)
        column.addWidget(links)
        return holder

    def _mask(self, sighting: Sighting) -> None:
        self._context.tasks.write(lambda s: s.sightings.mask(sighting), failed=self._failed, owner=self)

    def _keep(self, sighting: Sighting) -> None:
        keep_dialog(self._context.tasks, self, sighting.finding.kind, sighting.found).open()

    def _keep_all(self) -> None:
        found = tuple((each.finding.kind, each.found) for each in self.sightings)

        def done(dialog: FormDialog, values: dict[str, Any]) -> None:
            reason = values["reason"] or ""
            self._context.tasks.write(
                lambda s: s.guard.keep_all(found, reason),
                lambda _: dialog.accept(),
                dialog.fail,
                owner=dialog,
            )

        words = self.tr(
            "{count} fynd får då stå i alla texter i registret. Skälet skrivs i loggen med ditt namn."
        )
        asking = FormDialog(
            self, self.tr("Behåll alla med skäl"), self.tr("Behåll alla"), done,
            text=words.format(count=len(found)),
        )  # fmt: skip
        asking.add_row(("reason", TextField(self.tr("Skäl"), least=2, most=4))).open()

    def _go_to(self, sighting: Sighting) -> None:
        self.reject()
        if self._jump is not None:
            self._jump(sighting.item_id)

    def _go_on(self, _: FormDialog, __: dict[str, Any]) -> None:
        self.accept()
        self._go()

    def _on_change(self, change: Change) -> None:
        if change.touches(*_TOUCHING):
            self._read()

    def _read(self) -> None:
        _look_through(self._context, self._look, self._show, self)

    def _failed(self, error: OratError) -> None:
        self.fail(error)
        self._read()


def field_name(sighting: Sighting) -> str:
    """What the field is called where it is written."""
    made = _FIELDS.get((sighting.kind, sighting.field)) or _FIELDS.get(sighting.field)
    return made() if made is not None else sighting.field


def _quoted(sighting: Sighting) -> QLabel:
    """The words that were found, in bold, with a little of what stands around them."""
    start, end = sighting.finding.start, sighting.finding.end
    before, after = sighting.text[:start], sighting.text[end:]
    lead = ("…" if len(before) > _AROUND else "") + before[-_AROUND:]
    rest = after[:_AROUND] + ("…" if len(after) > _AROUND else "")
    made = label("", wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(f"{escape(lead)}<b>{escape(sighting.found)}</b>{escape(rest)}")
    made.setAccessibleName(f"{lead}{sighting.found}{rest}")
    return made


_FIELDS: Mapping[object, Callable[[], str]] = {
    "title": lambda: translate("FindingsPanel", "Rubrik"),
    "presenter": lambda: translate("FindingsPanel", "Föredras av"),
    (Kind.ITEM, "note"): lambda: translate("FindingsPanel", "Anteckning inför mötet"),
    (Kind.INCOMING, "note"): lambda: translate("FindingsPanel", "Skäl"),
    (Kind.FOLLOW_UP, "note"): lambda: translate("FindingsPanel", "Uppföljning"),
    "effect": lambda: translate("FindingsPanel", "Effekt"),
    "discussion": lambda: translate("FindingsPanel", "Diskussion"),
    "decision": lambda: translate("FindingsPanel", "Beslut"),
    "outcome_reason": lambda: translate("FindingsPanel", "Skäl"),
    "what": lambda: translate("FindingsPanel", "Åtgärd"),
    "summary": lambda: translate("FindingsPanel", "Sammanfattning"),
    "place": lambda: translate("FindingsPanel", "Plats"),
    "reason": lambda: translate("FindingsPanel", "Skäl"),
    (Kind.CONCERN, "title"): lambda: translate("FindingsPanel", "Iakttagelsens titel"),
    (Kind.CONCERN, "place"): lambda: translate("FindingsPanel", "Iakttagelsens plats"),
    (Kind.PROBLEM, "title"): lambda: translate("FindingsPanel", "Problembild"),
    (Kind.FEEDBACK, "text"): lambda: translate("FindingsPanel", "Återkoppling"),
    "description": lambda: translate("FindingsPanel", "Beskrivning"),
    "reporter_role": lambda: translate("FindingsPanel", "Roll"),
    "recurrence": lambda: translate("FindingsPanel", "Återkommande"),
    "effect_note": lambda: translate("FindingsPanel", "Hur det påverkade"),
    "already_done": lambda: translate("FindingsPanel", "Redan gjort"),
    "help_wanted": lambda: translate("FindingsPanel", "Önskad hjälp"),
    "referred_to": lambda: translate("FindingsPanel", "Hänvisad vidare"),
    "closing_reason": lambda: translate("FindingsPanel", "Skäl till avslut"),
}
