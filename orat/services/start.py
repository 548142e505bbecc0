"""The first start: a new register with what the program ships, ready for the first concern."""

import json
from datetime import time
from pathlib import Path
from typing import Any

from orat.domain.changes import Done
from orat.domain.meeting import Series
from orat.domain.register import Category, DocumentSettings, SeverityDefinition
from orat.domain.scales import Severity
from orat.domain.text import clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.settings_of import document_settings, keep_document_settings
from orat.storage.contents import contents_of
from orat.storage.store import Store
from orat.storage.work import Work


class Start(Desk):
    """Use cases of a data folder that nothing has been kept in yet."""

    def __init__(self, store: Store, reference: Path) -> None:
        super().__init__(store)
        self._reference = reference

    def is_empty(self) -> bool:
        """Whether nobody has started here yet."""
        with self._store.read() as reader:
            return not reader.all(Series)

    def is_example(self) -> bool:
        """Whether what is kept here is example data."""
        with self._store.read() as reader:
            return document_settings(reader).example

    def new_register(
        self,
        *,
        municipality: str,
        weekday: int = 4,
        starts: time = time(8, 30),
        minutes: int = 60,
        place: str = "",
        example: bool = False,
    ) -> Done[Series]:
        """Begin: the series, the shipped categories and severities, and documents in the municipality's name.

        Raises UserError("already-started"), ("empty", field="municipality"), ("minutes").
        """
        municipality = clean_line(municipality, "municipality", required=True)
        if not 5 <= minutes <= 480:
            raise UserError("minutes", field="minutes", limit=480)
        with self._store.write("register.begin", undoable=False) as work:
            if work.all(Series):
                raise UserError("already-started")
            series = work.add(
                Series(
                    municipality=municipality,
                    weekday=weekday,
                    starts=starts,
                    minutes=minutes,
                    place=clean_line(place, "place"),
                )
            )
            self._add_categories(work)
            for entry in self._shipped("severities"):
                work.add(
                    SeverityDefinition(severity=Severity(entry["severity"]), definition=entry["definition"])
                )
            keep_document_settings(work, DocumentSettings(organisation=municipality, example=example))
            work.fact(municipality=municipality)
        return Done(series, work.change)

    def leave_example(self) -> None:
        """Remove the example data: the store is closed, its files and backups are gone, the folder is new.

        Raises UserError("not-example") where what is kept is not example data.
        """
        if not self.is_example():
            raise UserError("not-example")
        with self._store.aside() as connection:
            lineage = contents_of(connection).lineage
        shelf = self._store.shelf
        shelf.remove(backup for backup in shelf.all() if backup.contents.lineage == lineage)
        self._store.remove()

    def _add_categories(self, work: Work) -> None:
        for position, entry in enumerate(self._shipped("categories"), 1):
            children = entry.pop("children", [])
            parent = work.add(Category(position=position, **entry))
            for place, child in enumerate(children, 1):
                work.add(
                    Category(parent_id=parent.id, position=place, coming_events=parent.coming_events, **child)
                )

    def _shipped(self, name: str) -> list[dict[str, Any]]:
        loaded: list[dict[str, Any]] = json.loads((self._reference / f"{name}.json").read_text("utf-8"))[name]
        return loaded
