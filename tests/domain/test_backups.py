"""Which backups are kept: often for two days, then daily, weekly and monthly."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from orat.domain.backups import Backup, Contents, PlaceState, Reason, SecondPlace, thinned

NOW = datetime(2026, 11, 16, 15, 0, tzinfo=UTC)


def backup(number: int, made_at: datetime, reason: Reason = Reason.INTERVAL) -> Backup:
    """A backup that is only a time."""
    return Backup(
        path=Path(f"{number}.db"), number=number, made_at=made_at, reason=reason, digest="", size=0, app="",
        encrypted=False, contents=Contents(schema=""),
    )  # fmt: skip


def kept_of(backups: list[Backup], now: datetime = NOW) -> list[Backup]:
    """Those that are kept, newest first."""
    kept = thinned(backups, now)
    return sorted((each for each in backups if each.path in kept), key=lambda each: -each.number)


def a_year(now: datetime = NOW, every: timedelta = timedelta(hours=8)) -> list[Backup]:
    """One every half hour for four days, and before that fewer."""
    often = [now - at * timedelta(minutes=30) for at in range(4 * 48)]
    times = often + [now - timedelta(days=4) - at * every for at in range(int(timedelta(days=361) / every))]
    return [backup(len(times) - at, time) for at, time in enumerate(times)]


def test_a_year_of_half_hours_is_thinned_to_some_fifty() -> None:
    kept = kept_of(a_year())
    ages = [NOW - each.made_at for each in kept]
    assert len([age for age in ages if age < timedelta(hours=2)]) == 4
    assert 24 <= len([age for age in ages if age < timedelta(days=2)]) <= 30
    days = {each.made_at.date() for each in kept}
    assert all((NOW - timedelta(days=day)).date() in days for day in range(12))
    weeks = {each.made_at.isocalendar()[:2] for each in kept}
    assert all((NOW - timedelta(weeks=week)).isocalendar()[:2] in weeks for week in range(10))
    assert len({(each.made_at.year, each.made_at.month) for each in kept}) == 9
    assert len(kept) < 60


def test_thinning_as_one_goes_keeps_the_same_span() -> None:
    """Thinned every day for a year, the months are there all the same."""
    held: list[Backup] = []
    for at, made in enumerate(reversed(a_year())):
        held.append(made)
        if at % 3 == 0:
            held = kept_of(held, made.made_at)
    assert len({(each.made_at.year, each.made_at.month) for each in held}) == 9
    assert len(held) < 60


def test_what_was_made_by_hand_or_before_something_large_stays_a_month() -> None:
    others = a_year()
    special = backup(1, NOW - timedelta(days=20, minutes=7), Reason.WEEDING)
    older = backup(2, NOW - timedelta(days=33, hours=3), Reason.HAND)
    kept = kept_of([*others[:-2], special, older])
    assert special in kept
    assert older not in kept


def test_the_three_newest_stay_whatever_their_age() -> None:
    old = [backup(number, NOW - timedelta(days=3000, minutes=number)) for number in (1, 2, 3, 4)]
    assert {4, 3, 2} <= {each.number for each in kept_of(old)}


def test_one_from_a_time_to_come_stays() -> None:
    ahead = backup(1, NOW + timedelta(days=300))
    assert ahead in kept_of([ahead, *a_year()])


def test_a_missing_place_is_told_after_days_and_a_full_one_at_once() -> None:
    place = SecondPlace(folder=Path("/stick"), state=PlaceState.MISSING, chosen_at=NOW - timedelta(days=9))
    assert place.is_late(NOW)
    away = SecondPlace(
        folder=Path("/stick"), state=PlaceState.MISSING, chosen_at=NOW - timedelta(days=9),
        copied_at=NOW - timedelta(days=1),
    )  # fmt: skip
    assert not away.is_late(NOW)
    full = SecondPlace(folder=Path("/stick"), state=PlaceState.FULL, chosen_at=NOW, copied_at=NOW)
    assert full.is_late(NOW)
    well = SecondPlace(folder=Path("/stick"), state=PlaceState.WELL, chosen_at=NOW - timedelta(days=9))
    assert not well.is_late(NOW)
