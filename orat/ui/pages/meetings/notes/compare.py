"""Two versions of the notes side by side: what was changed is underlined at the right, struck at the left."""

import re
from difflib import SequenceMatcher
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orat.domain.minutes import ContentChange
from orat.services.documents.answers import VersionView
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.notes.change_words import field_word, shown_value
from orat.ui.theme import Tone, color
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import ComboField, Option
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_WORDS = re.compile(r"\s+|[^\s\w]|\w+")


class CompareDialog(QDialog):
    """Any two of the versions; the older is always at the left."""

    def __init__(self, context: ServiceContext, parent: QWidget, versions: tuple[VersionView, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._numbers = {view.version.id: view.version.version for view in versions}
        title = self.tr("Jämför versioner")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(title, "heading"))
        words = self.tr("Version {number}")
        options = [Option(each, words.format(number=number)) for each, number in self._numbers.items()]
        self.left: ComboField[int] = ComboField(self.tr("Från"), options)
        self.right: ComboField[int] = ComboField(self.tr("Till"), options)
        self.left.writes = self.right.writes = False
        row = QHBoxLayout()
        for field, view in ((self.left, versions[1]), (self.right, versions[0])):
            field.show_value(view.version.id)
            field.committed.connect(lambda _: self._read())
            row.addWidget(field)
        column.addLayout(row)
        self.rows = ScrollRows(spacing=10)
        column.addWidget(self.rows, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Stäng"), self.accept))
        column.addLayout(foot)
        room = parent.window().size()
        self.resize(min(1000, room.width() - 80), round(room.height() * 0.8))
        self._read()

    def _read(self) -> None:
        one, other = self.left.value, self.right.value
        if one is None or other is None or one == other:
            self._show(())
            return

        def job(services: "Services") -> tuple[ContentChange, ...]:
            return services.minutes.differences(one, other)

        self._context.tasks.read(job, self._show, owner=self, latest="compare")

    def _show(self, changes: tuple[ContentChange, ...]) -> None:
        self.rows.clear()
        if not changes:
            self.rows.add_note(self.tr("Inget skiljer dem åt."))
        for change in changes:
            self.rows.add_ruled(_side_by_side(change))


def _side_by_side(change: ContentChange) -> QWidget:
    name = field_word(change.what)
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(4, 8, 12, 8)
    grid.setHorizontalSpacing(24)
    where = translate("CompareDialog", "{where} · {field}").format(where=change.where, field=name)
    grid.addWidget(label(where if change.where else name, "strong", wrap=True), 0, 0, 1, 2)
    before, after = marked(shown_value(change.what, change.before), shown_value(change.what, change.after))
    for at, text in enumerate((before, after)):
        side = QLabel(text or "–")
        side.setTextFormat(Qt.TextFormat.RichText)
        side.setWordWrap(True)
        side.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(side, 1, at)
        grid.setColumnStretch(at, 1)
    return holder


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as rich text: what went is struck, what came is underlined, each also in its colour."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    left, right = "", ""
    for kind, start, end, first, last in _stretches(old, new):
        gone, came = _plain(old[start:end]), _plain(new[first:last])
        left += gone if kind == "equal" or not gone else _look("line-through", Tone.DANGER, gone)
        right += came if kind == "equal" or not came else _look("underline", Tone.SUCCESS, came)
    return left, right


def _stretches(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """What is the same and what is not; a lone space between two changes belongs to them."""
    stretches: list[tuple[str, int, int, int, int]] = []
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for at, (kind, start, end, first, last) in enumerate(found):
        inside = 0 < at < len(found) - 1 and not "".join(old[start:end]).strip()
        changed = kind != "equal" or inside
        if stretches and changed and stretches[-1][0] != "equal":
            _, begun, _, opened, _ = stretches.pop()
            stretches.append(("replace", begun, end, opened, last))
        else:
            stretches.append(("replace" if changed else "equal", start, end, first, last))
    return stretches


def _look(line: str, tone: Tone, text: str) -> str:
    ink, ground = color(tone.foreground).name(), color(tone.background).name()
    return f'<span style="text-decoration:{line}; color:{ink}; background-color:{ground}">{text}</span>'


def _plain(words: list[str]) -> str:
    return escape("".join(words)).replace("\n", "<br>")
