"""Buttons in four looks, made from a text or from an action, with the shortcut shown as a key cap."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from orat.ui.actions import Deed
from orat.ui.icons import icon
from orat.ui.theme import Role
from orat.ui.widgets.enter import is_enter
from orat.ui.widgets.key_cap import key_cap_size, paint_key_cap
from orat.ui.widgets.toggles import HeardToggle
from orat.ui.widgets.writing import Writing

_GAP = 10


class Button(Writing, HeardToggle, QPushButton):
    """`look` is "", "primary", "danger" or "link"; `key` is shown beside the text, it does not bind the
    key; one that `writes` is off while the register can only be read.
    """

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        look: str = "",
        key: str = "",
        writes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.writes = writes
        self._look = look
        self._key = key
        self._action: QAction | None = None
        if look:
            self.setProperty("look", look)
        self.setAutoDefault(False)
        if look == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if clicked is not None:
            # Qt would hand over whether the button is checked.
            self.clicked.connect(lambda: clicked())  # noqa: PLW0108

    @classmethod
    def of(cls, action: QAction, *, look: str = "", show_key: bool = True) -> "Button":
        """A button that does what an action does and follows its text, enabling and visibility."""
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if show_key else ""
        made = cls(action.text(), action.trigger, look=look, key=key)
        made._action = action
        action.changed.connect(made._follow)
        made._follow()
        return made

    def _follow(self) -> None:
        if self._action is not None:
            self.setText(self._action.text())
            self.setEnabled(self._action.isEnabled())
            if isinstance(self._action, Deed):
                self.setToolTip(self._action.hindrance)
            if not self._action.isVisible():
                self.hide()

    def set_menu(self, menu: QMenu) -> None:
        """Open a menu when pressed, and show that it does."""
        old = self.menu()
        self.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        more = self._extra().width() + _GAP * self._has_extra + self._bolder()
        return QSize(hint.width() + more, max(hint.height(), 26))

    def _bolder(self) -> int:
        """What the text of a segment grows by when it is on, which is shown bold."""
        if not self.property("segment"):
            return 0
        bold = QFont(self.font())
        bold.setBold(True)
        plain = self.fontMetrics().horizontalAdvance(self.text())
        return QFontMetrics(bold).horizontalAdvance(self.text()) - plain

    @property
    def _has_extra(self) -> bool:
        return bool(self._key) or self.menu() is not None

    def _extra(self) -> QSize:
        """The room of what stands after the text: a key, or the arrow of a menu."""
        if self._key:
            return key_cap_size(self._key, self.font())
        side = self.fontMetrics().height() - 4 if self.menu() is not None else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt leaves Enter to the dialog's default button even where another one has the keyboard.
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_extra:
            super().paintEvent(event)
            return
        # All the enums of styles take 8 ms to make; the first paint of the window does without.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        cap = self._extra()
        content = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        text_width = self.fontMetrics().horizontalAdvance(self.text())
        left = content.left() + max(0, (content.width() - text_width - _GAP - cap.width()) // 2)
        option.rect = self.rect().adjusted(0, 0, -(cap.width() + _GAP), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        place = QRectF(
            left + text_width + _GAP, (self.height() - cap.height()) / 2, cap.width(), cap.height()
        )
        role = Role.ACCENT_TEXT if self._look == "primary" and self.isEnabled() else Role.TEXT_MUTED
        if self._key:
            paint_key_cap(painter, place, self._key, self.font(), role)
        else:
            icon("chevron-down", role).paint(painter, place.toRect())
