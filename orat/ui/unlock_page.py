"""What is seen of a locked register: one field, and nothing of what is inside."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orat.errors import OratError
from orat.ui.messages import explain
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.secret_field import SecretField
from orat.ui.widgets.toast import announce

_WIDEST = 64
"""In characters."""


class UnlockPage(QWidget):
    """Asks for the password, or for the code on the recovery sheet and a new password."""

    password_given = Signal(str)
    code_given = Signal(str, str, str)

    def __init__(self, *, code_only: bool = False) -> None:
        super().__init__()
        self.setObjectName("pageArea")
        self.setAccessibleName(self.tr("Registret är låst"))
        self._code_only = code_only
        self.password = SecretField(self.tr("Lösenord"))
        self.code = LineField(
            self.tr("Kod"), hint=self.tr("Sex grupper om fem tecken, från återställningsbladet.")
        )
        self.fresh = SecretField(
            self.tr("Nytt lösenord"), hint=self.tr("Minst tolv tecken. Fyra ord går bra.")
        )
        self.again = SecretField(self.tr("Nytt lösenord igen"))
        for field in (self.password, self.code, self.fresh, self.again):
            field.writes = False
        self.enter = Button(self.tr("Lås upp"), self.give, look="primary")
        self.other = Button(self.tr("Öppna med återställningskod"), self._turn, look="link")
        self.said = label("", "error", wrap=True)
        self.said.hide()
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(lambda: self.enter.setEnabled(True))
        self._by_code = code_only
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        card = Card(self.tr("Registret är låst"))
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 18, 22, 22)
        inner.setSpacing(14)
        self._about = label("", "muted", wrap=True)
        for part in (self._about, self.password, self.code, self.fresh, self.again, self.said):
            inner.addWidget(part)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self.enter)
        row.addWidget(self.other)
        inner.addWidget(buttons)
        card.add(inner)
        self._card = card
        self._fit()
        inside = QWidget()
        inside.setObjectName("pageArea")
        frame = QScrollArea()
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidgetResizable(True)
        frame.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        across = QHBoxLayout(inside)
        across.addStretch(1)
        down = QVBoxLayout()
        down.addStretch(2)
        down.addWidget(card)
        down.addStretch(3)
        across.addLayout(down, 6)
        across.addStretch(1)

    def _fit(self) -> None:
        self._card.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def give(self) -> None:
        """Hand over what was typed."""
        if not self.enter.isEnabled():
            return
        for field in (self.password, self.code, self.fresh, self.again):
            field.clear_error()
        self.said.hide()
        self.enter.setEnabled(False)
        if self._by_code:
            self.code_given.emit(self.code.read(), self.fresh.read(), self.again.read())
        else:
            self.password_given.emit(self.password.read())

    def refuse(self, error: OratError) -> None:
        """Say what was wrong, where it was; the next try waits as long as it has to."""
        said = explain(error)
        seconds = int(error.facts.get("seconds") or 0)
        self.enter.setEnabled(not seconds)
        if seconds:
            self._wait.start(seconds * 1000)
        if error.code == "password-needed":
            return
        fields = {"code": self.code, "again": self.again}
        field = fields.get(said.field) or (self.fresh if self._by_code else self.password)
        if error.code in ("key-not-in-keyring", "no-keyring"):
            self.said.setText(said.text)
            self.said.show()
            announce(self, said.text)
            return
        if error.code == "password-refused":
            # Nobody can put right what shows as dots: the next try begins anew.
            self.password.editor.clear()
        field.show_error(said.text)
        if isinstance(field, LineField):
            field.editor.selectAll()
        field.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self.code if self._by_code else self.password).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
            return
        super().keyPressEvent(event)

    def _turn(self) -> None:
        self._by_code = not self._by_code
        self._show()
        self.setFocus()

    def _show(self) -> None:
        self.password.setVisible(not self._by_code)
        for field in (self.code, self.fresh, self.again):
            field.setVisible(self._by_code)
        self.other.setVisible(not self._code_only)
        self.other.setText(
            self.tr("Öppna med lösenord") if self._by_code else self.tr("Öppna med återställningskod")
        )
        self._about.setText(
            self.tr("Koden står på återställningsbladet. Välj samtidigt ett nytt lösenord.")
            if self._by_code
            else self.tr("Skriv lösenordet för att fortsätta. Det du hade skrivit finns kvar.")
        )
