"""All that can be done, opened on one data folder: what app.py and cli/ hand to those above."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from orat.services.use_cases import UseCases

if TYPE_CHECKING:
    from orat.services.documents.issuing import Translate
    from orat.services.example.example import Example, StoryClock
    from orat.services.example.weeks import ExampleWeeks
    from orat.storage.store import Store


class Services(UseCases):
    """The use cases of the week, and the example data, which is made by living through weeks of them."""

    def __init__(self, store: Store, database: Path, translate: Translate) -> None:
        super().__init__(store, database, translate)
        self._database = database

    @cached_property
    def example(self) -> Example:
        """Fills an empty data folder with a told story."""
        from orat.services.example.example import Example

        return Example(self.store, self._database / "example", self._on_a_clock_of_its_own)

    def _on_a_clock_of_its_own(self, aside: Path, story: StoryClock) -> ExampleWeeks:
        from orat.services.example.weeks import ExampleWeeks

        lived = UseCases.open(
            aside,
            actor=self.store.actor,
            database=self._database,
            translate=self.translate,
            clock=story,
            key=self.store.key,
        )
        return ExampleWeeks(lived, story.to)
