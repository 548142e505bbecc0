"""The pane beside a list of the register: the form of the entry in hand, and what takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import Form
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows


class EntryPane(Card):
    """Says `explanation` until an entry is shown; `extra` are buttons before its own."""

    taken_away = Signal()
    brought_back = Signal()

    def __init__(self, form: Form, explanation: str, extra: Sequence[QWidget]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Vald post"))
        self._heading = label("", "heading", wrap=True)
        self._inactive = Badge(BadgeLook(self.tr("Inaktiv")))
        self._retire = Button(self.tr("Ta bort"), self.taken_away.emit, look="danger", writes=True)
        self._retire.setToolTip(self.tr("Det som används någonstans blir inaktivt i stället."))
        self._reactivate = Button(self.tr("Aktivera igen"), self.brought_back.emit, writes=True)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._heading, 1)
        row.addWidget(self._inactive)
        actions = QWidget()
        flow = FlowLayout(actions)
        for button in (*extra, self._reactivate, self._retire):
            flow.addWidget(button)
        scroll = ScrollRows((18, 16, 18, 18), 14, whole=True)
        for part in (head, form, actions):
            scroll.add(part)
        self._layers = QStackedWidget()
        self._layers.addWidget(EmptyState(self.tr("Ingen post vald"), explanation, icon_name="pencil"))
        self._layers.addWidget(scroll)
        self.add(self._layers, 1)

    @property
    def is_open(self) -> bool:
        """Whether an entry is shown, or the form of a new one."""
        return self._layers.currentIndex() == 1

    def close_entry(self) -> None:
        """Show no entry."""
        self._layers.setCurrentIndex(0)

    def open_entry(self, name: str, *, is_new: bool, active: bool) -> None:
        """Show the form under the name of its entry; `name` of a new one says that it is new."""
        self._heading.setText(name)
        self._inactive.setVisible(not active)
        self._retire.setVisible(not is_new and active)
        self._reactivate.setVisible(not is_new and not active)
        self._layers.setCurrentIndex(1)
