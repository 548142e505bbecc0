"""Example data: the told weeks are lived through with the program's use cases, on a clock of their own."""

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from orat.domain.concern import Concern, ConcernState
from orat.domain.meeting import Series
from orat.domain.register import Setting
from orat.domain.scales import Severity, WhenKind
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.desk import LOCAL, Desk, local
from orat.services.example.story import Story
from orat.services.example.weeks import ExampleWeeks
from orat.storage.store import FILE, Store

Progressed = Callable[[float], None]

_ASIDE = "example.part"
"""The folder in the data folder where the weeks are lived, out of the way until they are whole."""


class StoryClock:
    """Stands where the story is; a second passes at each look, so that order is kept."""

    def __init__(self, start: datetime) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        """The next instant (UTC)."""
        self.instant += timedelta(seconds=1)
        return self.instant

    def to(self, moment: datetime) -> None:
        """Go forward to a local moment; never back."""
        self.instant = max(self.instant, moment.replace(tzinfo=LOCAL).astimezone(UTC))


class Example(Desk):
    """Fills an empty data folder. `tales` is the told story's folder; `weeks` opens services on a folder
    and a clock.
    """

    def __init__(self, store: Store, tales: Path, weeks: Callable[[Path, StoryClock], ExampleWeeks]) -> None:
        super().__init__(store)
        self._tales = tales
        self._weeks = weeks

    def fill(
        self,
        *,
        seed: int = 1,
        weeks: int = 16,
        concerns: int = 0,
        progressed: Progressed = lambda _part: None,
    ) -> int:
        """Live through the story's last `weeks` weeks up to now; the value is how many concerns there are.

        With `concerns`, invented ones by `seed` fill up to that number, for measuring. `progressed` hears
        the part done, 0 to 1; whatever it raises ends the work, and the data folder is as empty as before.
        Raises UserError("already-started") where something is kept already.
        """
        with self._store.read() as reader:
            if reader.all(Series):
                raise UserError("already-started", folder=str(self._store.path.parent))
        now = self._now()
        last = _coming_week(local(now))
        clock = StoryClock(datetime.combine(last.shifted(-weeks).day(1), time(7), LOCAL).astimezone(UTC))
        story = Story.read(self._tales, last, weeks)
        self._live_aside(story, local(now).replace(tzinfo=None), clock, progressed)
        with self._store.read() as reader:
            told = len(reader.all(Concern))
        if concerns > told:
            self._crowd(random.Random(seed), concerns - told)  # noqa: S311 - invented data, not secrets
        with self._store.write("example.fill", undoable=False) as work:
            work.add(Setting(key="example.seed", value=str(seed)))
            work.fact(count=max(told, concerns))
        return max(told, concerns)

    def _live_aside(self, story: Story, now: datetime, clock: StoryClock, progressed: Progressed) -> None:
        """Live in a folder of its own and take what came of it, so that nothing is ever half filled."""
        aside = self._store.path.with_name(_ASIDE)
        shutil.rmtree(aside, ignore_errors=True)
        try:
            lived = self._weeks(aside, clock)
            try:
                lived.live(story, now, progressed)
            finally:
                lived.close()
            self._store.become(aside / FILE)
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    def _crowd(self, dice: random.Random, count: int) -> None:
        """Many closed concerns over ten years, varied enough to search and sort among."""
        with self._store.read() as reader:
            series = self._series(reader)
            models = reader.all(
                Concern, state=[ConcernState.CLOSED, ConcernState.IN_ACTION, ConcernState.ANSWERED]
            )
            units = [unit.id for unit in reader.register.units()]
            areas = [area.id for area in reader.register.areas()]
            categories = [category.id for category in reader.register.categories()]
            now = self._now()
            serials = {year: reader.concerns.next_serial(year) for year in range(now.year - 10, now.year + 1)}

        def invented() -> Iterator[Concern]:
            for _ in range(count):
                told = dice.choice(models)
                reported = now - timedelta(minutes=dice.randrange(60 * 24 * 200, 60 * 24 * 3650))
                happened = local(reported) - timedelta(hours=dice.randrange(1, 72))
                yield Concern(
                    series_id=series.id,
                    year=reported.year,
                    serial=serials[reported.year],
                    state=ConcernState.CLOSED,
                    title=f"{told.title} ({dice.randrange(1, 10_000)})",
                    description=told.description,
                    category_id=dice.choice(categories),
                    severity=dice.choice(tuple(Severity)),
                    when_kind=WhenKind.MOMENT,
                    happened_on=happened.date(),
                    happened_at=happened.time().replace(second=0, microsecond=0),
                    area_id=dice.choice(areas),
                    place=told.place,
                    unit_id=dice.choice(units),
                    recurring=dice.random() < 1 / 3,
                    closing_reason="EXEMPELDATA",
                    created_at=reported,
                    reported_at=reported,
                )
                serials[reported.year] += 1

        with self._store.bulk("example.crowd", count=count) as bulk:
            bulk.insert(Concern, invented())


def _coming_week(now: datetime) -> Week:
    """The week whose Thursday meeting is still to come."""
    week = Week.of(now.date())
    meeting = datetime.combine(week.day(4), time(8, 30), LOCAL)
    return week if now < meeting else week.shifted(1)
