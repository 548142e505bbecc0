"""Filters as chips, a menu that adds more, and saved views: generic over the kinds that a page declares."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.chip import Chip
from orat.ui.widgets.fields.combo import Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.pick_list import PickList
from orat.ui.widgets.writing import hindrance, turn_off

_MOST_NAMED = 3
Values = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What opens something of its own to choose values in; it is given the bar, the values that are on and
    whom to tell.
    """

    title: str
    open: Callable[[QWidget, Values, Callable[[Values], object]], object]


@dataclass(frozen=True, slots=True)
class FilterKind:
    """One thing to filter by. A switch is on or off, with the value True. `say` words the chip in its
    own way; `ask` stands below the options, for a value that is none of them.
    """

    key: str
    title: str
    options: Sequence[Option[Hashable]] = ()
    switch: bool = False
    say: Callable[[Values], str] | None = None
    ask: Ask | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A saved view; one that is not `own` came with the program and cannot be removed."""

    key: Hashable
    name: str
    own: bool = True


class FilterBar(QWidget):
    """`changed` tells the values by kind; the page makes its filter of them."""

    changed = Signal(dict)
    view_chosen = Signal(object)
    """The key of a saved view; the page answers with `set_values`."""
    view_saved = Signal(str)
    """The name under which the person wants to keep the filters and the order shown now."""
    view_removed = Signal(object)

    def __init__(self, kinds: Sequence[FilterKind], *, with_views: bool = True) -> None:
        super().__init__()
        self._kinds = {kind.key: kind for kind in kinds}
        self._values: dict[str, Values] = {}
        self._views: tuple[View, ...] = ()
        self._view: View | None = None
        self._row = FlowLayout(self)
        self._view_button = Button(self.tr("Sparade vyer"))
        if not with_views:
            self._view_button.hide()
        self._add = Button(self.tr("+ Filter"), self._offer)
        self._show()

    def set_options(self, key: str, options: Sequence[Option[Hashable]]) -> None:
        """Offer other answers for a kind, as when the register was read."""
        self._kinds[key] = replace(self._kinds[key], options=tuple(options))
        self._show()

    def values(self) -> dict[str, Values]:
        """The values that are on, by kind."""
        return dict(self._values)

    def words(self) -> tuple[str, ...]:
        """What the chips say, one by one."""
        return tuple(self._words(self._kinds[key], chosen) for key, chosen in self._values.items())

    def set_values(self, values: Mapping[str, Values], view: Hashable | None = None) -> None:
        """Show other filters without telling; `view` is the saved view they are."""
        self._values = {key: tuple(chosen) for key, chosen in values.items() if chosen and key in self._kinds}
        self._view = next((known for known in self._views if known.key == view), None)
        self._show()

    def set_views(self, views: Sequence[View], current: Hashable | None = None) -> None:
        """Offer these saved views."""
        self._views = tuple(views)
        self._view = next((view for view in self._views if view.key == current), self._view)
        self._show()

    def clear(self) -> None:
        """Take all filters away, and tell."""
        self._change({})

    def _change(self, values: Mapping[str, Values]) -> None:
        self._values = {key: chosen for key, chosen in values.items() if chosen}
        self._view = None
        self._show()
        self.changed.emit(self.values())

    def _set(self, key: str, chosen: Values) -> None:
        self._change({**self._values, key: chosen})

    def _show(self) -> None:
        for kept in (self._view_button, self._add):
            self._row.removeWidget(kept)
            kept.setParent(self)
        clear(self._row)
        name = self._view.name if self._view is not None else ""
        text = self.tr("Sparad vy: {name}").format(name=name) if name else self.tr("Sparade vyer")
        self._view_button.setText(text)
        self._view_button.set_menu(self._views_menu())
        self._row.addWidget(self._view_button)
        for key, chosen in self._values.items():
            kind = self._kinds[key]
            chip = Chip(self._words(kind, chosen), changeable=not kind.switch)
            chip.removed.connect(partial(self._set, key, ()))
            if not kind.switch:
                chip.pressed.connect(partial(self._pick, kind.key))
            self._row.addWidget(chip)
            chip.show()
        self._row.addWidget(self._add)
        self._add.setEnabled(any(kind.switch or kind.options for kind in self._kinds.values()))
        self.updateGeometry()

    def _words(self, kind: FilterKind, chosen: Values) -> str:
        if kind.say is not None:
            return kind.say(chosen)
        if kind.switch:
            return kind.title
        words = [option.leaf or option.word for option in kind.options if option.value in chosen]
        many = len(words) > _MOST_NAMED
        said = self.tr("{count} valda").format(count=len(words)) if many else ", ".join(words)
        return f"{kind.title}: {said}"

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in self._kinds.values():
            action = QAction(kind.title, menu, checkable=kind.switch, checked=kind.key in self._values)
            if kind.switch:
                action.toggled.connect(lambda on, key=kind.key: self._set(key, (True,) if on else ()))
            else:
                action.setEnabled(bool(kind.options))
                action.triggered.connect(partial(self._pick, kind.key))
            menu.addAction(action)
        if self._values:
            menu.addSeparator()
            menu.addAction(self.tr("Rensa alla filter"), self.clear)
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _pick(self, key: str, *_: object) -> None:
        kind = self._kinds[key]
        chosen, ask = self._values.get(key, ()), kind.ask
        picker = PickList(kind.title, kind.options, chosen, self, more=ask.title if ask else "")
        picker.picked.connect(partial(self._set, key))
        if ask is not None:
            picker.more_wanted.connect(lambda: ask.open(self, chosen, partial(self._set, key)))
        picker.open_below(self._add)

    def _views_menu(self) -> QMenu:
        menu = QMenu(self._view_button)
        for view in self._views:
            action = QAction(view.name, menu, checkable=True, checked=view == self._view)
            action.triggered.connect(partial(self._choose, view))
            menu.addAction(action)
        menu.addSeparator()
        turn_off(self, menu.addAction(self.tr("Spara som vy…"), self._ask_name))
        if self._view is not None and self._view.own:
            text = self.tr("Ta bort vyn ”{name}”").format(name=self._view.name)
            turn_off(self, menu.addAction(text, partial(self._remove_view, self._view.key)))
        menu.setToolTipsVisible(bool(hindrance(self)))
        return menu

    def _choose(self, view: View, *_: object) -> None:
        self._view = view
        self.view_chosen.emit(view.key)

    def _save_view(self, name: str) -> None:
        if name.strip():
            self.view_saved.emit(name.strip())

    def _remove_view(self, key: Hashable) -> None:
        self.view_removed.emit(key)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Spara vyn"))
        dialog.setLabelText(self.tr("Namn på vyn"))
        dialog.setOkButtonText(self.tr("Spara"))
        dialog.setCancelButtonText(self.tr("Avbryt"))
        dialog.textValueSelected.connect(self._save_view)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
