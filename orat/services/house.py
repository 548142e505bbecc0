"""All that can be done, opened on one data folder: what app.py and cli/ hand to those above."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from orat.services.family import Family
from orat.services.use_cases import UseCases

if TYPE_CHECKING:
    from orat.services.example import Example, StoryClock
    from orat.services.example_weeks import ExampleWeeks
    from orat.services.issuing import Translate
    from orat.storage.store import Store


class Services(UseCases):
    """The use cases of the week, and the example data, which is made by living through weeks of them."""

    example: Family[Example] = Family("example.Example", "tales", "on_a_clock_of_its_own")

    def __init__(self, store: Store, database: Path, translate: Translate) -> None:
        super().__init__(store, database, translate)
        self.tales = database / "example"
        self._database = database

    def on_a_clock_of_its_own(self, aside: Path, story: StoryClock) -> ExampleWeeks:
        """Use cases on another folder, where the weeks are lived by the story's clock."""
        from orat.services.example_weeks import ExampleWeeks

        lived = UseCases.open(
            aside,
            actor=self.store.actor,
            database=self._database,
            translate=self.translate,
            clock=story,
            key=self.store.key,
        )
        return ExampleWeeks(lived, story.to)
