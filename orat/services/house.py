"""All that can be done, opened on one data folder: what app.py and cli/ hand to those above."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Self

from orat.services.example import Example, StoryClock
from orat.services.example_weeks import ExampleWeeks
from orat.services.issuing import Translate
from orat.services.use_cases import UseCases, utc_now


@dataclass(frozen=True, slots=True)
class Services(UseCases):
    """The use cases of the week, and the example data, which is made by living through weeks of them."""

    example: Example

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        actor: str,
        database: Path,
        translate: Translate,
        clock: Callable[[], datetime] = utc_now,
        key: str | None = None,
        read_only: bool = False,
    ) -> Self:
        """Open a data folder, making or migrating what is there.

        `database` holds the shipped reference data; `translate(context, text)` gives documents language;
        `key` opens an encrypted register, see `Safe`. Raises EnvironmentFault as `Store.open` does.
        """

        def on_a_clock_of_its_own(aside: Path, story: StoryClock) -> ExampleWeeks:
            lived = UseCases.open(
                aside, actor=actor, database=database, translate=translate, clock=story, key=key
            )
            return ExampleWeeks(lived, story.to)

        week = UseCases.open(
            folder,
            actor=actor,
            database=database,
            translate=translate,
            clock=clock,
            key=key,
            read_only=read_only,
        )
        return cls(
            **{field.name: getattr(week, field.name) for field in fields(week)},
            example=Example(week.store, database / "example", on_a_clock_of_its_own),
        )
