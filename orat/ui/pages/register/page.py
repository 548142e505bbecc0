"""The page Register: its parts at the left, the chosen one beside them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from orat.domain.changes import Change, Kind
from orat.services.answers import Directory
from orat.ui.page import Context, Page
from orat.ui.pages.register.allowed import AllowedSection
from orat.ui.pages.register.areas import AreaSection
from orat.ui.pages.register.backups import BackupSection
from orat.ui.pages.register.categories import CategorySection
from orat.ui.pages.register.documents import DocumentSection
from orat.ui.pages.register.log import LogSection
from orat.ui.pages.register.mail import MailSection
from orat.ui.pages.register.parts import part_titles
from orat.ui.pages.register.people import PersonSection
from orat.ui.pages.register.read_in import ReadInSection
from orat.ui.pages.register.receivers import ReceiverSection
from orat.ui.pages.register.seat import SeatSection
from orat.ui.pages.register.security import SecuritySection
from orat.ui.pages.register.series import SeriesSection
from orat.ui.pages.register.severities import SeveritySection
from orat.ui.pages.register.units import UnitSection
from orat.ui.pages.register.weeding import WeedingSection
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import commit_all
from orat.ui.widgets.part_list import PartList
from orat.ui.widgets.search_field import SearchField
from orat.ui.widgets.still_combo import StillCombo
from orat.ui.widgets.turning import TurningRow, is_narrow
from orat.ui.words import area_count, category_count, person_count, unit_count

if TYPE_CHECKING:
    from orat.services.house import Services

_BESIDE = 62
"""Least width, in sizes of the font, that has room for the parts beside a list and its form."""
_LINES = 2
"""So many lines of parts stand above; more would push down what one came for."""
_SHOWN = (
    Kind.UNIT,
    Kind.AREA,
    Kind.CATEGORY,
    Kind.PERSON,
    Kind.SEVERITY,
    Kind.SERIES,
    Kind.SETTING,
    Kind.LIST,
    Kind.MEMBER,
    Kind.ALLOWED,
    Kind.KEPT,
    Kind.WEEDING,
    Kind.WEED_EXCEPTION,
)


class _Sections(QStackedWidget):
    """Asks for the room that the part in front needs, not for that of the widest."""

    def minimumSizeHint(self) -> QSize:
        part = self.currentWidget()
        return part.minimumSizeHint() if part is not None else super().minimumSizeHint()


class RegisterPage(Page["Services"]):
    """Goes to a part by `section` ("units" …), to an entry in it by `entry_id`, or begins one by `new`."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(context)
        self.offers_new = False
        units, areas, categories = UnitSection(context), AreaSection(context), CategorySection(context)
        people, read_in = PersonSection(context), ReadInSection(context)
        self.lists = {section.key: section for section in (units, areas, categories, people)}
        self.sections: dict[str, Any] = {
            **self.lists,
            "severities": SeveritySection(context),
            "series": SeriesSection(context),
            "documents": DocumentSection(context),
            "receivers": ReceiverSection(context),
            "mail": MailSection(context),
            "allowed": AllowedSection(context),
            "read_in": read_in,
            "backups": BackupSection(context),
            "security": SecuritySection(context),
            "weeding": WeedingSection(context),
            "log": LogSection(context),
            "seat": SeatSection(context),
        }
        self._forms = context.actions.add(
            "register.forms",
            self.tr("Blanketter att fylla i…"),
            units.ask_forms,
            icon="file-text",
            scope=self,
        )
        self._forms_button = Button.of(self._forms)
        self._field = SearchField(self.tr("Sök i registret"))
        self._field.searched.connect(self._search)
        self._field.descended.connect(self._descend)
        for section in self.lists.values():
            section.said.connect(self._say)
            section.search_cleared.connect(self._field.clear)
        read_in.said.connect(self._say)
        self._build()
        self.set_header(self.tr("Register"))

    def _build(self) -> None:
        self._parts = PartList([part_titles()[key] for key in self.sections])
        self._parts.setAccessibleName(self.tr("Delar av registret"))
        self._stack = _Sections()
        for section in self.sections.values():
            self._stack.addWidget(section)
        self._parts.currentRowChanged.connect(self._turn)
        self._choice = StillCombo()
        self._choice.addItems(self._parts.titles)
        self._choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._choice.setMaxVisibleItems(len(self.sections))
        self._choice.currentIndexChanged.connect(self._parts.setCurrentRow)
        self._parts.currentRowChanged.connect(self._choice.setCurrentIndex)
        row = TurningRow(self, least=_BESIDE)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._parts)
        row.addWidget(self._choice)
        self._choice.set_name(self.tr("Delar av registret"))
        row.addWidget(self._stack, 1)
        self._parts.setCurrentRow(0)
        self.setFocusProxy(self._parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_parts()

    def _fit_parts(self) -> None:
        """A list beside the part in front, or above it in a line or two, or else what opens the list."""
        narrow = is_narrow(self, self.width(), _BESIDE)
        self._parts.fit(self.width() if narrow else None)
        opened = narrow and self._parts.lines > _LINES
        self._parts.setVisible(not opened)
        self._choice.setVisible(opened)
        self.setFocusProxy(self._choice if opened else self._parts)

    def activate(self, **target: Any) -> None:
        key = target.get("section")
        if key in self.sections:
            self._parts.setCurrentRow(list(self.sections).index(key))
        if key == "security" and target.get("sheet"):
            self.sections["security"].want_sheet()
        if key == "documents" and target.get("field"):
            self.sections["documents"].form.fields[target["field"]].setFocus()
        self._read()
        section = self.lists.get(str(key))
        if section is not None and target.get("entry_id"):
            section.open_entry(int(target["entry_id"]))
        elif section is not None and target.get("new"):
            section.begin()

    def refresh(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self._read()

    def leave(self) -> None:
        commit_all(self)

    def _read(self) -> None:
        self.context.tasks.read(
            lambda services: services.register.directory(), then=self._show, owner=self, latest="directory"
        )

    def _show(self, directory: Directory) -> None:
        for section in self.sections.values():
            section.show_directory(directory)
        self.set_header(
            self.tr("Register"),
            " · ".join(
                (
                    unit_count(len(directory.units)),
                    area_count(len(directory.areas)),
                    category_count(len(directory.categories)),
                    person_count(len(directory.people)),
                )
            ),
        )

    def _turn(self, index: int) -> None:
        before = self._stack.currentWidget()
        if before is not None:
            commit_all(before)
        self._stack.setCurrentIndex(index)
        self._stack.updateGeometry()
        searchable = self._stack.currentWidget() in self.lists.values()
        self.search = self._field if searchable else None
        self.header = (self._forms_button,) if self._stack.currentWidget() is self.lists["units"] else ()
        self._search(self._field.text().strip())
        self.header_changed.emit()

    def _descend(self) -> None:
        self.lists[list(self.sections)[self._stack.currentIndex()]].tree.setFocus()

    def _search(self, text: str) -> None:
        self.sections[list(self.sections)[self._stack.currentIndex()]].search(text)

    def _say(self, text: str) -> None:
        actions = self.context.actions
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        self.context.shell.say(text, undo)
