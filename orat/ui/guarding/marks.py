"""Underlines what was found in an editor, tells which finding is at a point, and puts a mask in its place.

Qt counts in UTF-16 units, the services in characters; what is outside the first plane (emoji) counts as two.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from orat.domain.documents import MASKED
from orat.domain.person_data import Finding
from orat.ui.theme import Role
from orat.ui.theme.current import color
from orat.ui.widgets.fields.editors import LineEdit

Editor = QPlainTextEdit | QLineEdit


def text_of(editor: Editor) -> str:
    """The very text that is shown, blanks at its ends included."""
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def in_qt(text: str, at: int) -> int:
    """Where Qt has a character."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def in_text(text: str, at: int) -> int:
    """The character at a place of Qt's."""
    return len(text.encode("utf-16-le", "surrogatepass")[: at * 2].decode("utf-16-le", "ignore"))


def underline(editor: Editor, findings: Sequence[Finding]) -> None:
    """Underline these and nothing else; the text and its undo history are not touched."""
    text, look = text_of(editor), _look()
    spans = [(in_qt(text, each.start), in_qt(text, each.end)) for each in findings]
    if isinstance(editor, QLineEdit):
        _underline_line(editor, spans, look)
        return
    marks = []
    for start, end in spans:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = _span(editor, start, end)
        mark.format = look
        marks.append(mark)
    editor.setExtraSelections(marks)


def found_at(editor: Editor, point: QPoint, findings: Sequence[Finding]) -> Finding | None:
    """The finding under a point of the editor's viewport."""
    if isinstance(editor, QLineEdit):
        place = editor.cursorPositionAt(point)
    else:
        place = editor.cursorForPosition(point).position()
    at = in_text(text_of(editor), place)
    return next((each for each in findings if each.start <= at <= each.end), None)


def mask(editor: Editor, finding: Finding) -> None:
    """Put [maskat] in the place of a finding, as one step that Ctrl+Z takes back."""
    text = text_of(editor)
    start, end = in_qt(text, finding.start), in_qt(text, finding.end)
    if isinstance(editor, QLineEdit):
        editor.setSelection(start, end - start)
        editor.insert(MASKED)
    else:
        _span(editor, start, end).insertText(MASKED)


def _span(editor: QPlainTextEdit, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(color(Role.WARNING_TEXT))
    look.setBackground(color(Role.CAUTION_BG))
    look.setForeground(color(Role.CAUTION_FG))
    return look


def _underline_line(editor: QLineEdit, spans: Sequence[tuple[int, int]], look: QTextCharFormat) -> None:
    """A line edit has no marks of its own, but shows the formats that an input method asks for."""
    if isinstance(editor, LineEdit) and editor.composing:
        return  # what is being composed would be lost; when it settles, the text is looked through again
    kind = QInputMethodEvent.AttributeType.TextFormat
    here = editor.cursorPosition()
    marks = [QInputMethodEvent.Attribute(kind, start - here, end - start, look) for start, end in spans]
    QApplication.sendEvent(editor, QInputMethodEvent("", marks))
