"""What Veckan reminds of in a line, until it is done: drafts, the recovery sheet, and who one is."""

from collections.abc import Callable, Sequence
from functools import partial
from getpass import getuser
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.concern import Concern, ConcernState
from orat.domain.filters import ConcernFilter
from orat.domain.safe import Protection, SafeView
from orat.ui.page import Context
from orat.ui.theme import Role
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label
from orat.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from orat.services.house import Services

Found = tuple[SafeView, tuple[str, bool]]


class Reminders(QWidget):
    """A quiet line each, with what can be done about it; none while all is in order."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._drafts: Sequence[Concern] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def read(self, drafts: Sequence[Concern]) -> None:
        """Remind of these drafts, and look anew for the rest."""
        self._drafts = drafts
        self._context.tasks.read(
            lambda s: (s.security.guarded(), s.seat.acting()),
            self.show_found,
            owner=self,
            latest="reminders",
        )

    def show_found(self, found: Found) -> None:
        """Show the lines that what was found asks for."""
        view, (name, known) = found
        clear(self._column)
        if self._drafts:
            self._remind_of(self._drafts)
        if view.protection is not Protection.NONE and not view.has_sheet:
            self._remind(
                self.tr(
                    "Återställningsbladet är inte utskrivet. Utan det finns ingen väg in om lösenordet glöms "
                    "eller datorn går sönder."
                ),
                (self.tr("Skriv ut bladet…"), self._to_sheet),
            )
        if not known and name == getuser() and not self._context.settings.name:
            self._remind(
                self.tr("Du heter ”{name}” i loggen och i det du skriver, efter datorns inloggning.").format(
                    name=name
                ),
                (self.tr("Säg vem du är…"), partial(self._context.shell.go, "register", section="seat")),
                (self.tr("Behåll"), partial(self._keep, name)),
            )
        self.setVisible(self._column.count() > 0)

    def _remind_of(self, drafts: Sequence[Concern]) -> None:
        """The banner of the start tells of the same drafts, and gives way."""
        shell, title = self._context.shell, drafts[0].title or self.tr("utan titel")
        shell.set_banner("draft", None)
        if len(drafts) == 1:
            go_on = partial(shell.go, "concern-form", concern_id=drafts[0].id)
            text = self.tr("1 utkast är inte rapporterat: {title}.").format(title=title)
            self._remind(text, (self.tr("Fortsätt skriva"), go_on))
            return
        where = ConcernFilter(states=frozenset({ConcernState.DRAFT}))
        text = self.tr("{count} utkast är inte rapporterade, senast: {title}.")
        text = text.format(count=len(drafts), title=title)
        self._remind(text, (self.tr("Visa utkasten"), partial(shell.go, "concerns", where=where)))

    def _remind(self, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        line = QFrame()
        line.setObjectName("reminder")
        row = QHBoxLayout(line)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(10)
        row.addWidget(Picture("info", Role.TEXT_MUTED), 0, Qt.AlignmentFlag.AlignVCenter)
        said = label(text, "muted", wrap=True)
        row.addWidget(said, 1)
        for words, handler in actions:
            row.addWidget(Button(words, handler, look="link"))
        line.setAccessibleName(text)
        self._column.addWidget(line)

    def _to_sheet(self) -> None:
        self._context.shell.go("register", section="security", sheet=True)

    def _keep(self, name: str) -> None:
        self._context.settings.call(name)
        self.read(self._drafts)
