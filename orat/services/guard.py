"""Person data in texts, against what this register knows: its people, units, areas and their addresses."""

from collections.abc import Sequence
from pathlib import Path

from orat.analysis.guard.find import find
from orat.analysis.guard.lists import Allowed, GuardLists, read_lists
from orat.domain import mail, person_data
from orat.services.desk import Desk
from orat.storage.store import Store
from orat.storage.work import Reader


class Guard(Desk):
    """Looks for person data. `lists` is the folder of the shipped lists, which are read at the first look."""

    def __init__(self, store: Store, lists: Path) -> None:
        super().__init__(store)
        self._folder = lists
        self._shipped: GuardLists | None = None
        self._head: str | None = None
        self._allowed = Allowed()
        self._lists: GuardLists | None = None

    def find(self, text: str) -> tuple[person_data.Finding, ...]:
        """What in a text may be person data, in order."""
        return find(text, self._current())

    def inspect(self, texts: Sequence[str]) -> tuple[mail.Finding, ...]:
        """What in several texts may be person data, each with its words; the caller says where they stand."""
        lists = self._current()
        return tuple(
            mail.Finding(
                kind=each.kind.value, text=text[each.start : each.end], start=each.start, end=each.end
            )
            for text in texts
            for each in find(text, lists)
        )

    def _current(self) -> GuardLists:
        """The lists with what the register allows; made anew when that has changed."""
        with self._store.read() as reader:
            head = reader.history.head()
            if self._lists is not None and head == self._head:
                return self._lists
            allowed = _allowed(reader)
        if self._shipped is None:
            self._shipped = read_lists(self._folder)
        if self._lists is None or allowed != self._allowed:
            self._lists = self._shipped.allowing(allowed)
        self._head, self._allowed = head, allowed
        return self._lists


def _allowed(reader: Reader) -> Allowed:
    people, units = reader.register.people(), reader.register.units()
    return Allowed(
        people=(*(person.name for person in people), *(unit.contact_name for unit in units)),
        units=(*(unit.name for unit in units), *(unit.short_name for unit in units)),
        areas=tuple(area.name for area in reader.register.areas()),
        addresses=(
            *(address for person in people for address in (person.email, person.phone)),
            *(address for unit in units for address in (unit.contact_email, unit.contact_phone)),
        ),
    )
