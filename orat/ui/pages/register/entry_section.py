"""One part of the register: its list, and beside it the form of the entry in hand, which keeps itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.register import Area, Category, Person, Unit
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.entry_keeper import EntryKeeper
from orat.ui.pages.register.entry_pane import EntryPane
from orat.ui.pages.register.entry_tree import EntryTree
from orat.ui.pages.register.parts import part_titles
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.cell import Column
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import Form, commit_all
from orat.ui.widgets.label import label
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate

E = TypeVar("E", bound=Unit | Area | Category | Person)


@dataclass(frozen=True, slots=True)
class SectionWords:
    """The text of the button that adds to a part, and what belongs there."""

    new: str
    explanation: str


class EntrySection(QWidget, Generic[E]):
    """Subclasses say what the entries are. `said` tells what was done, for the status line."""

    said = Signal(str)
    search_cleared = Signal()
    key = ""
    is_tree = False

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self.context = context
        self.words = self.make_words()
        self._text = ""
        self._directory: Directory | None = None
        self._unkept: dict[str, Any] = {}
        self.keeper: EntryKeeper[E] = EntryKeeper(context.tasks, self.blank(), self)
        self.keeper.kept.connect(self._kept)
        self.tree: EntryTree[E] = EntryTree(
            f"register.{self.key}",
            part_titles()[self.key],
            self.columns(),
            context.settings,
            branches=self.is_tree,
        )
        self.tree.chosen.connect(self.open_entry)
        self.form = Form()
        self.keeper.failed.connect(self.form.fail)
        self.form.committed.connect(self._change)
        self._show_inactive = CheckBox(self.tr("Visa inaktiva"))
        self._show_inactive.clicked.connect(lambda _: self._list())
        self._count = label("", "small")
        self.build_form(self.form)
        self._pane = EntryPane(self.form, self.words.explanation, self.extra_actions())
        self._pane.taken_away.connect(self._take_away)
        self._pane.brought_back.connect(self._bring_back)
        self._build()

    def make_words(self) -> SectionWords:
        """What the part and its entries are called."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column[E]]:
        """The columns of the list."""
        raise NotImplementedError

    def entries(self, directory: Directory) -> Sequence[E]:
        """The entries of this part, in order."""
        raise NotImplementedError

    def blank(self) -> E:
        """What a new entry begins as."""
        raise NotImplementedError

    def build_form(self, form: Form) -> None:
        """Add the fields, named as those of the entry."""
        raise NotImplementedError

    def show_options(self, directory: Directory, entry: E) -> None:
        """Offer the form what it can choose among; nothing by default."""

    def search_text(self, entry: E) -> str:
        """What a search looks in."""
        return entry.name

    def parent_of(self, entry: E) -> int | None:
        """The entry above in a tree; none in a list."""
        return None

    def extra_actions(self) -> Sequence[QWidget]:
        """Buttons of its own, beside the one that takes an entry away."""
        return ()

    def show_entry(self, entry: E) -> None:
        """An entry was shown in the form; update what depends on it. Nothing by default."""

    def _build(self) -> None:
        listing = Card()
        listing.setAccessibleName(part_titles()[self.key])
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(14)
        row.addWidget(self._count, 1)
        row.addWidget(self._show_inactive)
        row.addWidget(Button(self.words.new, self.begin, look="primary", writes=True))
        listing.add(bar)
        self._layers = QStackedWidget()
        self._layers.addWidget(self.tree)
        self._layers.addWidget(
            EmptyState(
                self.tr("Inget här ännu"),
                self.words.explanation,
                (self.words.new, self.begin),
                icon_name="library",
            )
        )
        self._layers.addWidget(EmptyState.nothing_found(self._clear_search))
        listing.add(self._layers, 1)
        panes = Splitter(
            f"register.{self.key}", self.context.settings, listing, self._pane, shares=(13, 10), turns=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panes)

    def show_directory(self, directory: Directory) -> None:
        """Show what was read; the entry in hand stays, with what is being typed in it."""
        self._directory = directory
        self._list()
        entry_id = self.keeper.entry.id
        current = next((entry for entry in self.entries(directory) if entry.id == entry_id), None)
        if current is not None:
            self.keeper.renew(current)
            self._fill(current, force=False)
        elif entry_id:
            self.keeper.load(self.blank())
            self._pane.close_entry()
        elif self._pane.is_open:
            self.show_options(directory, self.keeper.entry)

    def search(self, text: str) -> None:
        """Narrow by words."""
        self._text = text
        self._list()

    def begin(self, **fields: Any) -> None:
        """Show an empty form; what was written of a new entry before it had a name is there again."""
        if not _may_leave(self, partial(self.begin, **fields)):
            return
        self._unkept = self.keeper.unkept or self._unkept
        entry: E = replace(self.blank(), **fields)
        self.tree.select(None)
        self.keeper.load(entry)
        self._fill(entry, force=True)
        if self._unkept and not fields:
            self.form.show_values(self._unkept, force=True)
            self.keeper.change(**self._unkept)
            self._unkept = {}
        self.form.fields["name"].setFocus()

    def open_entry(self, entry_id: int) -> None:
        """Show an entry in the form."""
        if entry_id == self.keeper.entry.id or self._directory is None:
            return
        if not _may_leave(self, partial(self.open_entry, entry_id)):
            self.tree.select(self.keeper.entry.id or None)
            return
        self._unkept = self.keeper.unkept or self._unkept
        entry = next((each for each in self.entries(self._directory) if each.id == entry_id), None)
        if entry is not None:
            self.tree.select(entry_id)
            self.keeper.load(entry)
            self._fill(entry, force=True)

    def _fill(self, entry: E, *, force: bool) -> None:
        if self._directory is not None:
            self.show_options(self._directory, entry)
        self.form.show_values({name: getattr(entry, name) for name in self.form.fields}, force=force)
        self._pane.open_entry(entry.name or self.words.new, is_new=not entry.id, active=entry.active)
        self.show_entry(entry)

    def _change(self, name: str, value: Any) -> None:
        self.keeper.change(**{name: self._typed(name, value)})

    def _typed(self, name: str, value: Any) -> Any:
        """A field left empty is an empty text or a no where the entry cannot be without."""
        empty = getattr(self.blank(), name)
        return type(empty)() if value is None and isinstance(empty, str | bool) else value

    def _kept(self, entry: E) -> None:
        self._pane.open_entry(entry.name, is_new=False, active=entry.active)
        if self.tree.current_id != entry.id:
            self.tree.select(entry.id)
        self.show_entry(entry)

    def _list(self) -> None:
        if self._directory is None:
            return
        everything = self.entries(self._directory)
        inactive = sum(not entry.active for entry in everything)
        self._show_inactive.setVisible(bool(inactive))
        shown = [entry for entry in everything if entry.active or self._show_inactive.isChecked()]
        words = self._text.casefold().split()
        found = (
            (lambda entry: all(word in self.search_text(entry).casefold() for word in words))
            if words
            else None
        )
        hits = self.tree.show_entries(shown, self.parent_of, found)
        self._layers.setCurrentIndex(0 if hits else 2 if words else 1 if not everything else 0)
        total = self.tr("{count} i registret").format(count=len(shown))
        some = self.tr("{hits} av {count} visas").format(hits=hits, count=len(shown))
        self._count.setText(some if words else total)
        self.tree.select(self.keeper.entry.id or None)

    def _take_away(self) -> None:
        entry: Any = self.keeper.entry
        self.context.tasks.write(
            lambda services: services.register.retire(entry),
            then=partial(self._taken_away, entry),
            failed=self.form.fail,
            owner=self,
        )

    def _taken_away(self, entry: E, done: Done[bool]) -> None:
        removed = self.tr("{name} är borttagen.").format(name=entry.name)
        kept = self.tr("{name} används och är därför inaktiv i stället för borttagen.").format(
            name=entry.name
        )
        self.said.emit(removed if done.value else kept)

    def _bring_back(self) -> None:
        entry: Any = self.keeper.entry
        self.context.tasks.write(
            lambda services: services.register.reactivate(entry),
            then=lambda _: self.said.emit(self.tr("{name} är aktiv igen.").format(name=entry.name)),
            failed=self.form.fail,
            owner=self,
        )

    def _clear_search(self) -> None:
        self.search_cleared.emit()
        self.search("")


def _may_leave(section: EntrySection[Any], again: Callable[[], object]) -> bool:
    """Whether all that stands in the form is kept. If not, that is said, and `again` done once somebody lets
    go of the rest.
    """
    form = section.form
    if commit_all(form):
        return True
    wrong = next(field for field in form.fields.values() if field.error)

    def let_go() -> None:
        entry = section.keeper.entry
        form.show_values({name: getattr(entry, name) for name in form.fields}, force=True)
        again()

    section.context.shell.say(
        translate("EntrySection", "”{field}” är inte sparat. Rätta det först.").format(
            field=wrong.label_text
        ),
        (translate("EntrySection", "Släng det"), let_go),
    )
    return False
