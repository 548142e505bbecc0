"""Who a mail goes to: the lists for the document, with everybody on them ticked who can be reached, and those
who take part in the meeting.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.mail import Address, ListView
from orat.ui.widgets.label import label
from orat.ui.widgets.toggles import CheckBox


class ReceiverChoice(QWidget):
    """An address that is on two lists is ticked once."""

    def __init__(self, views: Sequence[ListView]) -> None:
        super().__init__()
        self.boxes: list[tuple[CheckBox, Address]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        seen: set[str] = set()
        for view in views:
            self._add_list(view, seen)
        if not self.boxes:
            words = self.tr("Ingen sändlista gäller det här dokumentet. Gör en i Register › Sändlistor.")
            self._column.addWidget(label(words, "muted", wrap=True))

    def chosen(self) -> tuple[Address, ...]:
        """Those who are ticked."""
        return tuple(address for box, address in self.boxes if box.isChecked())

    def _add_list(self, view: ListView, seen: set[str]) -> None:
        # Of those who could be asked besides, only who can be reached and is not there already.
        members = [
            each
            for each in view.members
            if view.suggested or not (each.missing or each.email.casefold() in seen)
        ]
        if members or view.suggested:
            self._column.addWidget(label(view.list.name, "strong", wrap=True))
        for each in members:
            words = self.tr("{name}: adress saknas") if each.missing else self.tr("{name} <{email}>")
            box = CheckBox(words.format(name=each.name, email=each.email))
            box.setChecked(view.suggested and not each.missing and each.email.casefold() not in seen)
            box.setEnabled(not each.missing)
            seen.add(each.email.casefold())
            self._column.addWidget(box)
            self.boxes.append((box, Address(name=each.name, email=each.email)))
