"""The texts to select in: what is masked is struck through and tinted; menu and key mask more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from orat.domain.content_fields import ContentField
from orat.domain.documents import Masking
from orat.ui.pages.meetings.notes.masking.spans import LaidOut, Span
from orat.ui.theme import Role, Tone, color

_TONES = (Tone.DANGER, Tone.WARNING, Tone.ACCENT, Tone.CAUTION, Tone.SUCCESS, Tone.NEUTRAL)


def tone_of(ground: str, grounds: tuple[str, ...]) -> Tone:
    """The tint of a ground among those that are used, the same in the texts and in the list."""
    return _TONES[grounds.index(ground) % len(_TONES)] if ground in grounds else Tone.NEUTRAL


class MaskingTexts(QPlainTextEdit):
    """Read-only, with a cursor to select by keys. `mask_wanted` tells a `Span`, `whole_wanted` a field."""

    mask_wanted = Signal(object)
    whole_wanted = Signal(object)
    unmask_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Anteckningarnas texter"))
        self._laid = LaidOut(())
        self._maskings: tuple[Masking, ...] = ()
        self._grounds: tuple[str, ...] = ()

    def show_fields(self, fields: tuple[ContentField, ...]) -> None:
        """Show the texts of a version; the place stays when they are the same."""
        laid = LaidOut(fields)
        if laid.text != self.toPlainText():
            self.setPlainText(laid.text)
        self._laid = laid

    def show_maskings(self, maskings: tuple[Masking, ...]) -> None:
        """Strike what is masked."""
        self._maskings = maskings
        self._grounds = tuple(dict.fromkeys(each.ground for each in maskings))
        marks = [self._heading(line.start) for line in self._laid.lines if line.field is None]
        for masking in maskings:
            look = QTextCharFormat()
            tone = tone_of(masking.ground, self._grounds)
            look.setBackground(color(tone.background))
            look.setForeground(color(tone.foreground))
            look.setFontStrikeOut(True)
            for start, end in self._laid.places(masking.path, masking.start, masking.end):
                marks.append(self._mark(start, end, look))
        self.setExtraSelections(marks)

    def selected(self) -> Span | None:
        """What is selected, within one text."""
        cursor = self.textCursor()
        return self._laid.span(cursor.selectionStart(), cursor.selectionEnd())

    def text_of(self, masking: Masking) -> str:
        """What a masking takes away, in short."""
        places = self._laid.places(masking.path, masking.start, masking.end)
        if not places:
            return ""
        start, end = places[0][0], places[-1][1]
        return " ".join(self._cursor(start, end).selectedText().replace("\u2029", " ").split())

    def go_to(self, masking: Masking) -> None:
        """Show where something is masked."""
        places = self._laid.places(masking.path, masking.start, masking.end)
        if places:
            self.setTextCursor(self._cursor(*places[0]))
            self.centerCursor()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.cursorForPosition(event.pos()).position()
        menu = self.menu_at(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def menu_at(self, place: int) -> QMenu:
        """What can be done at a place in the texts."""
        menu = QMenu(self)
        span = self.selected()
        if span is not None:
            menu.addAction(self.tr("Maskera det markerade…\tCtrl+M"), lambda: self.mask_wanted.emit(span))
        field = self._laid.field_at(place)
        if field is not None:
            menu.addAction(self.tr("Maskera hela texten…"), lambda: self.whole_wanted.emit(field))
            for group in self._laid.around(field):
                self._offer_group(menu, group)
        for masking in self._at(place):
            words = self.tr("Ta bort maskeringen ({ground})").format(ground=masking.ground)
            menu.addAction(words, lambda masking=masking: self.unmask_wanted.emit(masking))
        return menu

    def _offer_group(self, menu: QMenu, group: ContentField) -> None:
        words = {
            "point": self.tr("Maskera hela punkten {where}…"),
            "measures": self.tr("Maskera hela åtgärden…"),
            "follow_ups": self.tr("Maskera hela åtgärden…"),
            "concerns": self.tr("Maskera hela iakttagelsen…"),
        }.get(group.label, self.tr("Maskera hela personen…"))
        menu.addAction(words.format(where=group.where), lambda: self.whole_wanted.emit(group))

    def _at(self, place: int) -> list[Masking]:
        return [
            each
            for each in self._maskings
            if any(start <= place <= end for start, end in self._laid.places(each.path, each.start, each.end))
        ]

    def _heading(self, start: int) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setForeground(color(Role.TEXT_MUTED))
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return self._made(cursor, look)

    def _mark(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        return self._made(self._cursor(start, end), look)

    def _made(self, cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor  # type: ignore[attr-defined]
        mark.format = look  # type: ignore[attr-defined]
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
