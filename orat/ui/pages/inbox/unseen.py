"""Person data in a report that nobody has looked at: counted beside Ta emot, and shown before it is taken."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject

from orat.ui.guarding import watch
from orat.ui.pages.concerns.form.fields import ConcernForm
from orat.ui.tasks import Tasks
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import LineField, TextField
from orat.ui.widgets.toast import announce

if TYPE_CHECKING:
    from orat.services.house import Services

LOOK_MS = 600
"""So long what was found is before the eyes until it may be accepted: a key held down is no second look."""
Found = tuple[tuple[int, str], ...]
"""What was found: the number of the field, and the words."""


class Unseen(QObject):
    """Keeps an eye on a report's fields. `reveal` brings a field into view; `say` tells in passing."""

    def __init__(
        self,
        tasks: "Tasks[Services]",
        form: ConcernForm,
        reveal: Callable[[TextField | LineField], object],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(form)
        self._tasks = tasks
        self._fields = form.texts()
        self._reveal = reveal
        self._say = say
        self._seen: set[tuple[int, int, str]] = set()
        self._since = QElapsedTimer()
        self._watches = watch(tasks, *self._fields)
        self.button = Button("", self._go_on, look="link")
        self.button.setToolTip(self.tr("Visa nästa"))
        self.button.hide()
        self._at = -1
        for each in self._watches:
            each.found.connect(self._count)

    def before(self, report_id: int, then: Callable[[], object]) -> None:
        """Go on at once where nothing is found, or nothing but what was shown the time before."""
        texts = [field.read() or "" for field in self._fields]

        def look(services: "Services") -> Found:
            return tuple(
                (at, text[each.start : each.end])
                for at, text in enumerate(texts)
                for each in services.guard.find(text)
            )

        def found(what: Found) -> None:
            shown = {(report_id, at, words) for at, words in what}
            if not shown <= self._seen:
                self._seen |= shown
                self._since.start()
                self._reveal(self._fields[what[0][0]])
                self._say(self._words(len(what)))
            elif not shown or self._since.elapsed() >= LOOK_MS:
                then()

        self._tasks.read(look, found, owner=self, latest="unseen")

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 möjlig personuppgift, nu framme. Tryck en gång till för att ta emot ändå.")
        return self.tr(
            "{count} möjliga personuppgifter, den första nu framme. Tryck en gång till för att ta emot ändå."
        ).format(count=count)

    def _count(self) -> None:
        count = sum(len(each.findings) for each in self._watches)
        words = (
            self.tr("1 möjlig personuppgift") if count == 1 else self.tr("{count} möjliga personuppgifter")
        )
        self.button.setText(words.format(count=count))
        if self.button.isHidden() == bool(count):
            self.button.setVisible(bool(count))
            if count:
                announce(self.button, self.button.text())

    def _go_on(self) -> None:
        """Bring the next field with something found into view."""
        having = [at for at, each in enumerate(self._watches) if each.findings]
        if having:
            self._at = next((at for at in having if at > self._at), having[0])
            self._reveal(self._fields[self._at])
