"""Looks for person data in a field while one types, on the worker, and tells what it finds at the field."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolTip, QWidget

from orat.domain.changes import Change, Kind
from orat.domain.person_data import Finding
from orat.ui.guarding import marks
from orat.ui.guarding.banner import GuardBanner
from orat.ui.guarding.keeping import keep_dialog
from orat.ui.guarding.words import kind_word, reason_words
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import Field, LineField, TextField
from orat.ui.widgets.toast import announce

if TYPE_CHECKING:
    from orat.services.house import Services

LOOK_AFTER_MS = 400
"""How long typing rests before a text is looked through."""
_DECIDES = (Kind.KEPT, Kind.ALLOWED, Kind.PERSON, Kind.UNIT, Kind.AREA)
"""What is known by name: a change of it changes what is found."""


def watch(tasks: "Tasks[Services]", *fields: "TextField | LineField") -> "tuple[FieldWatch, ...]":
    """Keep an eye on these fields as long as they live."""
    return tuple(FieldWatch(tasks, field) for field in fields)


def watch_text(tasks: "Tasks[Services]", field: Field[Any]) -> None:
    """Keep an eye on a field if it is one for text."""
    if isinstance(field, TextField | LineField):
        FieldWatch(tasks, field)


class Watch(QObject):
    """Keeps an eye on one editor; `banner` is to be laid out at it by whoever makes the watch. `read` gives
    what a text says, letter for letter, where signs in it mean something to the program.
    """

    found = Signal()
    """A text was looked through, and `findings` are what is in it now."""

    def __init__(
        self,
        tasks: "Tasks[Services]",
        editor: QPlainTextEdit | QLineEdit,
        name: Callable[[], str],
        owner: QWidget,
        read: Callable[[str], str] = str,
    ) -> None:
        super().__init__(owner)
        self._read = read
        self._tasks = tasks
        self._editor = editor
        self._owner = owner
        self._looked_at = ""
        self.findings: tuple[Finding, ...] = ()
        self.banner = GuardBanner(name)
        self.banner.mask_wanted.connect(self.mask)
        self.banner.keep_wanted.connect(self._keep)
        self._resting = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._resting.timeout.connect(self.look)
        editor.textChanged.connect(self._on_text)
        hovered = editor if isinstance(editor, QLineEdit) else editor.viewport()
        hovered.installEventFilter(self)
        tasks.changed.connect(self._on_change)

    def look(self) -> None:
        """Look through the text as it is now."""
        self._resting.stop()
        text = marks.text_of(self._editor)
        if not text.strip() or self._editor.isReadOnly():
            self._show(text, ())
            return
        self._tasks.read(
            lambda services: services.guard.find(self._read(text)),
            partial(self._show, text),
            owner=self,
            latest="guard",
        )

    def mask(self, finding: Finding) -> None:
        """Put [maskat] in the place of a finding, if the text is still the one it was found in."""
        if marks.text_of(self._editor) == self._looked_at and not self._editor.isReadOnly():
            marks.mask(self._editor, finding)
            self._masked()
            self._editor.setFocus()
        self.look()

    def _masked(self) -> None:
        """What the program put in place of a finding is to be kept like what is typed."""

    def describe(self, text: str) -> None:
        """Tell screen readers at the editor what was found."""
        self._editor.setAccessibleDescription(text)

    def _keep(self, finding: Finding) -> None:
        words = self._looked_at[finding.start : finding.end]
        keep_dialog(self._tasks, self._owner.window(), finding.kind, words).open()

    def _on_text(self) -> None:
        if marks.text_of(self._editor) != self._looked_at:
            self._resting.start()

    def _on_change(self, change: Change) -> None:
        if change.touches(*_DECIDES):
            self.look()

    def _show(self, text: str, findings: tuple[Finding, ...]) -> None:
        if text != marks.text_of(self._editor):
            return
        known = {self._looked_at[each.start : each.end] for each in self.findings}
        had = bool(self.findings)
        self._looked_at, self.findings = text, findings
        if findings or had:
            marks.underline(self._editor, findings)
        self.banner.show_findings(text, findings)
        told = self.banner.told if findings else ""
        self.describe(told)
        if {text[each.start : each.end] for each in findings} - known:
            announce(self._editor, told)
        self.found.emit()

    def _paint(self) -> None:
        if marks.text_of(self._editor) == self._looked_at:
            marks.underline(self._editor, self.findings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.findings:
            finding = marks.found_at(self._editor, event.pos(), self.findings)
            if finding is not None:
                words = self.tr("Ser ut som en personuppgift ({kind}). {reason}")
                told = words.format(kind=kind_word(finding.kind), reason=reason_words(finding))
                QToolTip.showText(event.globalPos(), told, self._editor)
                return True
        if self.findings and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            # Another theme, whose colours are in force when the event has gone round.
            QTimer.singleShot(0, self, self._paint)
        return False


class FieldWatch(Watch):
    """Keeps an eye on a field of a form; the strip stands beside its label."""

    def __init__(self, tasks: "Tasks[Services]", field: TextField | LineField) -> None:
        super().__init__(
            tasks, field.editor, lambda: field.caption.text() or field.editor.accessibleName(), field
        )
        self._field = field
        field.head.add(self.banner)

    def _masked(self) -> None:
        self._field.commit()

    def describe(self, text: str) -> None:
        self._field.set_notice(text)


class LineWatch(Watch):
    """Keeps an eye on a line that is no field; `lay_out` is given the strip to put it where there is room."""

    def __init__(
        self,
        tasks: "Tasks[Services]",
        editor: QLineEdit,
        lay_out: Callable[[QWidget], object],
        read: Callable[[str], str] = str,
    ) -> None:
        super().__init__(tasks, editor, editor.accessibleName, editor, read)
        self._description = editor.accessibleDescription()
        lay_out(self.banner)

    def describe(self, text: str) -> None:
        self._editor.setAccessibleDescription(f"{self._description} {text}".strip())
