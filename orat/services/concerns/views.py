"""Saved views: a list's filter under a name."""

from dataclasses import replace

from orat.domain.changes import Done
from orat.domain.filter_json import filter_from_json, filter_to_json
from orat.domain.filters import ConcernFilter, Order
from orat.domain.register import SavedView
from orat.domain.text import clean_line
from orat.services.desk import Desk


class Views(Desk):
    """Use cases on saved views of the list of concerns."""

    def all(self, page: str = "concerns") -> tuple[SavedView, ...]:
        """The views of a page in their order."""
        with self._store.read() as reader:
            return reader.all(SavedView, page=page, order=("position", "id"))

    def save(self, name: str, where: ConcernFilter, order: Order, page: str = "concerns") -> Done[SavedView]:
        """Save a filter under a name; the same name is replaced."""
        name = clean_line(name, "name", required=True)
        with self._store.write("saved_view.keep", name=name) as work:
            existing = work.one(SavedView, page=page, name=name)
            query = filter_to_json(where, order)
            if existing is not None:
                view = replace(existing, query=query)
                work.save(view)
            else:
                position = len(work.all(SavedView, page=page)) + 1
                view = work.add(SavedView(page=page, name=name, query=query, position=position))
        return Done(view, work.change)

    def remove(self, view_id: int) -> Done[None]:
        """Forget a view."""
        with self._store.write("saved_view.remove") as work:
            view = work.get(SavedView, view_id)
            work.fact(name=view.name)
            work.remove(view)
        return Done(None, work.change)

    @staticmethod
    def read(view: SavedView) -> tuple[ConcernFilter, Order]:
        """The filter and the order that a view stands for; what no longer exists is left out."""
        return filter_from_json(view.query)
