"""The strip beside a field's label that tells what may be person data in it, and what can be done about it.

It stands in room that is kept for it, so that nothing moves under the hands when something is found.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from orat.domain.person_data import Finding
from orat.ui.guarding.words import kind_word, reason_words
from orat.ui.icons import dress
from orat.ui.theme import Tone
from orat.ui.theme.keeper import em
from orat.ui.widgets.button import Button
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.turning import Rearranged

_HIGH = 1.86
"""Of the strip, in parts of the size of the text: a link to press and the frame."""
_LEAST_WORDS = 14
"""So many characters of what was found are read before the links stand beside them."""


class GuardBanner(Rearranged, QFrame):
    """Shows one finding at a time, the others by Nästa. What there is no room for is in the menu of its sign
    and in the tooltip.
    """

    mask_wanted = Signal(object)
    keep_wanted = Signal(object)

    def __init__(self, field: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", Tone.CAUTION.value)
        self.setProperty("slim", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._field = field
        self._text = ""
        self._findings: tuple[Finding, ...] = ()
        self._at = 0
        self._told = ""
        self._sign = QToolButton()
        self._sign.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        dress(self._sign, "triangle-alert", Tone.CAUTION.foreground)
        self._menu = QMenu(self._sign)
        self._menu.aboutToShow.connect(self._fill)
        self._sign.setMenu(self._menu)
        self._said = ElidedLabel("", "small")
        self._said.setProperty("tone", Tone.CAUTION.value)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mask = Button(self.tr("Maskera"), self._want_mask, look="link", writes=True)
        self._keep = Button(self.tr("Behåll med skäl…"), self._want_keep, look="link", writes=True)
        self._next = Button(self.tr("Nästa"), self._go_on, look="link")
        self._links = QWidget()
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(4)
        for link in (self._mask, self._keep, self._next):
            links.addWidget(link)
        self._more = Button(self.tr("Åtgärda"), look="link")
        self._more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self._said, 1)
        row.addWidget(self._links)
        row.addWidget(self._more)
        self.hide()

    def sizeHint(self) -> QSize:
        # The room is kept before it has been shown for the first time and knows what its parts take.
        return QSize(super().sizeHint().width(), round(_HIGH * em(self.font())))

    def minimumSizeHint(self) -> QSize:
        high = self.sizeHint().height()
        return QSize(high, high)

    def arrange(self) -> None:
        """Show the links where they leave room for words, else what opens a menu of them."""
        room = (
            self.width()
            - self._sign.sizeHint().width()
            - self.fontMetrics().averageCharWidth() * _LEAST_WORDS
        )
        whole = self._links.sizeHint().width() <= room
        self._links.setVisible(whole)
        self._more.setVisible(not whole and self._more.sizeHint().width() <= room)

    @property
    def current(self) -> Finding | None:
        """The finding that is shown."""
        return self._findings[self._at] if self._findings else None

    @property
    def told(self) -> str:
        """All that it says."""
        return self._told

    def show_findings(self, text: str, findings: Sequence[Finding]) -> None:
        """Show what was found in a text; nothing hides the band."""
        before = self.current
        self._text, self._findings = text, tuple(findings)
        same = (
            at for at, each in enumerate(self._findings) if before is not None and each.start == before.start
        )
        self._at = next(same, 0)
        self._show()

    def _want_mask(self) -> None:
        self.mask_wanted.emit(self.current)

    def _want_keep(self) -> None:
        self.keep_wanted.emit(self.current)

    def _fill(self) -> None:
        """The menu says all of it, for where there is no room for the links."""
        self._menu.clear()
        for link, do in (
            (self._mask, self._want_mask),
            (self._keep, self._want_keep),
            (self._next, self._go_on),
        ):
            if not link.isHidden():
                self._menu.addAction(link.text(), do)

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._findings)
        self._show()

    def _show(self) -> None:
        finding = self.current
        if finding is None:
            self.hide()
            return
        lead = self.tr("Ser ut som en personuppgift:")
        found = self._text[finding.start : finding.end]
        said = self.tr("”{text}” ({kind}) i {field}. {reason}").format(
            text=found,
            kind=kind_word(finding.kind),
            field=self._field(),
            reason=reason_words(finding),
        )
        self._told = f"{lead} {said}"
        short = self.tr("”{text}” – {kind}?")
        self._said.setText(short.format(text=found, kind=kind_word(finding.kind)))
        self._said.tell_more(self._told)
        self._sign.setToolTip(self._told)
        for part in (self, self._said, self._sign):
            part.setAccessibleName(self._told)
        several = len(self._findings) > 1
        self._next.setVisible(several)
        words = self.tr("Nästa ({number} av {count})")
        self._next.setText(words.format(number=self._at + 1, count=len(self._findings)))
        for link in (self._mask, self._keep, self._more):
            link.setAccessibleDescription(found)
        self.arrange()
        self.show()
