"""The texts to select in: what is masked is struck through and tinted; menu and key mask more."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from orat.domain.content_fields import ContentField
from orat.domain.documents import Masking
from orat.ui.pages.meetings.notes.masking.spans import LaidOut, Span
from orat.ui.theme import Role, Tone, color

_TONES = (Tone.DANGER, Tone.WARNING, Tone.ACCENT, Tone.CAUTION, Tone.SUCCESS, Tone.NEUTRAL)


def tone_of(ground: str, grounds: tuple[str, ...]) -> Tone:
    """The tint of a ground among those that are used, the same in the texts and in the list."""
    return _TONES[grounds.index(ground) % len(_TONES)] if ground in grounds else Tone.NEUTRAL


class MaskingTexts(QTextEdit):
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
        same = laid.text == self._laid.text
        self._laid = laid
        if not same:
            self._write()

    def _write(self) -> None:
        """Headings are muted and set apart, texts stand in below them."""
        self.clear()
        cursor = self.textCursor()
        for at, line in enumerate(self._laid.lines):
            heading = line.field is None
            block, look = QTextBlockFormat(), QTextCharFormat()
            block.setTopMargin((10 if at else 2) if heading else 2)
            block.setLeftMargin(0 if heading else 10)
            look.setForeground(color(Role.TEXT_MUTED if heading else Role.TEXT))
            look.setFontWeight(QFont.Weight.DemiBold if heading else QFont.Weight.Normal)
            if at:
                cursor.insertBlock(block, look)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(line.text, look)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._laid.lines:
            self._write()
            self.show_maskings(self._maskings)

    def show_maskings(self, maskings: tuple[Masking, ...]) -> None:
        """Strike what is masked."""
        self._maskings = maskings
        self._grounds = tuple(dict.fromkeys(each.ground for each in maskings))
        marks = []
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
            self.ensureCursorVisible()

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
            menu.addAction(words, partial(self.unmask_wanted.emit, masking))
        return menu

    def _offer_group(self, menu: QMenu, group: ContentField) -> None:
        words = {
            "point": self.tr("Maskera hela punkten {where}…"),
            "measures": self.tr("Maskera hela åtgärden…"),
            "follow_ups": self.tr("Maskera hela åtgärden…"),
            "concerns": self.tr("Maskera hela iakttagelsen…"),
            "pictures": self.tr("Maskera bilden…"),
        }.get(group.label, self.tr("Maskera hela personen…"))
        menu.addAction(words.format(where=group.where), lambda: self.whole_wanted.emit(group))

    def _at(self, place: int) -> list[Masking]:
        return [
            each
            for each in self._maskings
            if any(start <= place <= end for start, end in self._laid.places(each.path, each.start, each.end))
        ]

    def _mark(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        return self._made(self._cursor(start, end), look)

    def _made(self, cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = look
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
