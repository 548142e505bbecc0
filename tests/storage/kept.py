"""A small register to write in, and ways behind the program's back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.domain.concern import Concern, ConcernState
from orat.domain.meeting import Series
from orat.domain.register import Area, Category, Unit
from orat.storage.store import Store

KEY = "x'" + "ab" * 32 + "'"
"""What encrypts a register in tests that are run on one too."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The things that most tests need."""

    series: Series
    unit: Unit
    area: Area
    above: Category
    category: Category
    concern: Concern


def fill(store: Store) -> Kept:
    """One series, one unit in one area, a category below another, and a reported concern: two changes."""
    with store.write("register.start") as work:
        series = work.add(Series(municipality="Exempelstad"))
        area = work.add(Area(name="Östervång"))
        unit = work.add(Unit(name="Ekbackskolan", area_id=area.id))
        above = work.add(Category(name="Brand och pyroteknik"))
        category = work.add(Category(name="Anlagd brand", parent_id=above.id))
    with store.write("concern.report", number="2026-0001") as work:
        concern = work.add(
            Concern(
                series_id=series.id, year=2026, serial=1, state=ConcernState.RECEIVED,
                title="Eld i en papperskorg",
                happened_on=date(2026, 11, 14), unit_id=unit.id, area_id=area.id, category_id=category.id,
                reported_at=store.clock(),
            )
        )  # fmt: skip
    return Kept(series, unit, area, above, category, concern)


@contextmanager
def behind_the_back(path: Path) -> Iterator[Any]:
    """A plain connection to the idle file; foreign keys are off, as somebody who tampers would have them."""
    connection = driver.connect(str(path), isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()
