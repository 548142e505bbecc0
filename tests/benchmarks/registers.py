"""Registers of any size for measuring, spread as a real one: some large schools, common and rare words."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from pathlib import Path

from orat.domain.concern import Concern, ConcernState
from orat.domain.register import Area, Category, Unit
from orat.domain.scales import Severity, Trend
from orat.storage.store import Store
from tests import builders

YEARS = 3
LAST_DAY = date(2026, 11, 18)
WORDS = (
    "container", "brand", "skolgård", "mopeder", "ungdomar", "klotter", "krossade", "rutor", "matsal",
    "entré", "elever", "personal", "väktare", "belysning", "tunnel", "park", "torg", "hållplats", "kväll",
    "rast", "rädsla", "stök", "buss", "cykelställ", "grupp", "rop", "eld", "rök", "fönster", "mur", "häck",
    "gång", "bänk", "tak",
    *(f"{first}{last}"
      for first in ("skol", "park", "cykel", "mur", "tak", "kvälls", "brand", "buss", "väg", "torg")
      for last in ("dörr", "vakt", "bod", "lås", "lampa", "sten", "ruta", "kant", "plan", "rum")),
    *(f"plats{number}" for number in range(3_000)),
)  # fmt: skip
_ODDS = list(accumulate(1 / (place + 3) for place in range(len(WORDS))))
_S = ConcernState
_STATES = (_S.RECEIVED, _S.IN_ACTION, *[_S.ANSWERED] * 2, *[_S.CLOSED] * 6)
_SEVERITIES = (Severity.LOW, *[Severity.MODERATE] * 4, *[Severity.HIGH] * 3, Severity.ACUTE)


def make_register(folder: Path, concerns: int) -> Store:
    """A register with that many concerns over three years, in 60 schools, 40 areas and 36 categories."""
    store = Store.open(folder, actor="Samordnare")
    chance = random.Random(concerns)
    with store.write("measure.register") as work:
        series = work.add(builders.series())
        areas = [work.add(builders.area(f"Stadsdel {letter}")) for letter in "ABCDEFGHÅÖ"]
        areas += [
            work.add(builders.area(f"Delområde {number}", parent_id=areas[number % 10].id))
            for number in range(30)
        ]
        units = [work.add(builders.unit(f"{word.title()}skolan", area_id=areas[0].id)) for word in WORDS[:60]]
        above = [work.add(builders.category(f"{word.title()} och annat")) for word in WORDS[:12]]
        below = [
            work.add(builders.category(word.title(), parent_id=above[place % 12].id))
            for place, word in enumerate(WORDS[12:36])
        ]
    with store.bulk("measure.concerns") as bulk:
        bulk.insert(Concern, _concerns(chance, concerns, series.id, units, areas, [*above, *below]))
    return store


def _concerns(
    chance: random.Random,
    count: int,
    series_id: int,
    units: list[Unit],
    areas: list[Area],
    categories: list[Category],
) -> Iterator[Concern]:
    """In the order they were reported, each some days after it happened."""
    begun = datetime.combine(LAST_DAY, time(7), UTC) - timedelta(days=365 * YEARS)
    step = timedelta(days=365 * YEARS) / count
    pattern = builders.concern(series_id=series_id)
    for serial in range(1, count + 1):
        reported = begun + step * serial
        words = chance.choices(WORDS, cum_weights=_ODDS, k=18)
        yield replace(
            pattern,
            year=reported.year,
            serial=serial,
            title=" ".join(words[:3]).capitalize(),
            description=" ".join(words[3:]),
            state=chance.choice(_STATES),
            severity=chance.choice(_SEVERITIES),
            trend=chance.choice((None, None, *Trend)),
            happened_on=reported.date() - timedelta(days=min(20, int(chance.expovariate(0.4)))),
            happened_at=time(chance.randrange(24), chance.randrange(60)) if chance.random() < 0.6 else None,
            reported_at=reported,
            created_at=reported,
            unit_id=units[min(59, int(chance.expovariate(0.05)))].id,
            area_id=chance.choice(areas).id,
            category_id=chance.choice(categories).id,
            place=words[3].capitalize(),
        )
