"""Real services on a real file, with a clock that the test turns."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest

from orat import paths
from orat.services.house import Services

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class TurnedClock:
    """A clock that stands still but for a second a look, so that order is never a matter of luck."""

    def __init__(self, day: date, at: time = time(8, 0)) -> None:
        self._instant = datetime.combine(day, at, STOCKHOLM).astimezone(UTC)

    def __call__(self) -> datetime:
        self._instant += timedelta(seconds=1)
        return self._instant

    def to(self, day: date, at: time = time(8, 0)) -> None:
        """Turn it forward to a local day and time."""
        self._instant = datetime.combine(day, at, STOCKHOLM).astimezone(UTC)

    def at(self) -> datetime:
        """The instant that it shows, without a look."""
        return self._instant

    def turn_to(self, instant: datetime) -> None:
        """Turn it to an instant."""
        self._instant = instant

    def days(self, days: int) -> None:
        """Turn it forward so many days."""
        self._instant += timedelta(days=days)


def open_services(
    folder: Path, clock: TurnedClock, actor: str = "Samordnare", key: str | None = None
) -> Services:
    """Services as the program opens them, in Swedish."""
    return Services.open(
        folder,
        actor=actor,
        database=paths.database(),
        translate=lambda _context, text: text,
        clock=clock,
        key=key,
    )


@pytest.fixture
def clock() -> TurnedClock:
    """Monday of week 45, 2026."""
    return TurnedClock(date(2026, 11, 2))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """A new register whose meetings are on Thursdays at 8.30, with three schools and two actors."""
    begin_in(tmp_path, clock)
    opened = open_services(tmp_path, clock)
    yield opened
    opened.close()


def begin_in(
    folder: Path, clock: TurnedClock, municipality: str = "Malmö stad", *, key: str | None = None
) -> None:
    """Lay the small register out in a folder as if it were made now; it is made once for the whole run."""
    made, done = _furnished(clock.at(), municipality, key)
    shutil.copytree(made.name, folder, dirs_exist_ok=True)
    clock.turn_to(done)


@cache
def _furnished(
    instant: datetime, municipality: str, key: str | None
) -> tuple[TemporaryDirectory[str], datetime]:
    folder = TemporaryDirectory(prefix="orat-tests-")
    clock = TurnedClock(instant.date())
    clock.turn_to(instant)
    services = open_services(Path(folder.name), clock, key=key)
    services.start.new_register(municipality=municipality, place="Stadshuset, rum Kranen")
    furnish(services)
    services.close()
    return folder, clock.at()


def furnish(services: Services) -> None:
    """A small register to work with."""
    from orat.domain.register import Area, AreaLevel, Person, Unit, UnitKind

    east = services.register.keep(Area(level=AreaLevel.CITY_AREA, name="Öster")).value
    west = services.register.keep(Area(level=AreaLevel.CITY_AREA, name="Väster")).value
    for name, area in (("Ekbackskolan", east), ("Sjöskolan", east), ("Hamnskolan", west)):
        school = Unit(kind=UnitKind.SCHOOL, name=name, area_id=area.id, education_area="Område 3")
        services.register.keep(school)
    services.register.keep(Unit(kind=UnitKind.POLICE, name="Polisen, områdespolis", short_name="Polisen"))
    streets = Unit(kind=UnitKind.DEPARTMENT, name="Fastighets- och gatukontoret", short_name="Gatukontoret")
    services.register.keep(streets)
    services.register.keep(Person(name="Åsa Öberg", role="Samordnare", standing=True, chairs=True))
    services.register.keep(Person(name="Örjan Ek", role="Områdespolis", standing=True))
