"""Saved views of the list: those that come with the program and those that were kept by name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from orat.domain.filter_json import filter_from_json
from orat.domain.filters import ConcernFilter, Order
from orat.domain.register import SavedView
from orat.ui.page import Context
from orat.ui.pages.concerns import filters
from orat.ui.widgets.filter_bar import FilterBar, View

if TYPE_CHECKING:
    from orat.services.house import Services


class SavedViews(QObject):
    """Fills the bar's menu; `used` gets the filter and the order of the view that was chosen."""

    def __init__(
        self,
        context: Context[Services],
        bar: FilterBar,
        used: Callable[[ConcernFilter, Order | None], None],
    ) -> None:
        super().__init__(bar)
        self._context = context
        self._bar = bar
        self._used = used
        self._kept: dict[Hashable, SavedView] = {}
        self._shipped = {view.key: (view, where) for view, where in filters.shipped_views()}
        self.current: Hashable | None = None
        self.asked: Callable[[], tuple[ConcernFilter, Order]] = lambda: (ConcernFilter(), Order())
        """What the list shows now, asked for when somebody saves it."""
        bar.view_chosen.connect(self._choose)
        bar.view_saved.connect(self._save)
        bar.view_removed.connect(self._remove)

    def read(self) -> None:
        """Read the kept views anew."""
        self._context.tasks.read(lambda services: services.views.all(), then=self._show, owner=self)

    def _show(self, kept: Sequence[SavedView]) -> None:
        self._kept = {view.id: view for view in kept}
        offered = [view for view, _ in self._shipped.values()]
        offered += [View(view.id, view.name) for view in kept]
        self._bar.set_views(offered, self.current)

    def _choose(self, key: Hashable) -> None:
        self.current = key
        if key in self._shipped:
            self._used(self._shipped[key][1], None)
        elif key in self._kept:
            where, order = filter_from_json(self._kept[key].query)
            self._used(where, order)

    def _save(self, name: str) -> None:
        where, order = self.asked()

        def saved(done: Any) -> None:
            self.current = done.value.id
            self.read()

        self._context.tasks.write(
            lambda services: services.views.save(name, where, order), then=saved, owner=self
        )

    def _remove(self, key: Hashable) -> None:
        if isinstance(key, int):
            self.current = None
            self._context.tasks.write(lambda services: services.views.remove(key), owner=self)
