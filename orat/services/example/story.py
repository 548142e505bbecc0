"""The example's story as it is told: files of weeks relative to now, read into what happens when."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from orat.domain.weeks import Week

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToldConcern:
    """A concern to report at a local instant; `story` is the key of its problem, "" for a single."""

    reported: datetime
    told: Told
    week: Week
    story: str = ""


@dataclass(slots=True)
class Story:
    """All that is told, placed in weeks that end at `last`, the week whose meeting is still to come."""

    folder: Path
    last: Week
    weeks: int
    concerns: list[ToldConcern] = field(default_factory=list)
    points: dict[tuple[Week, str], Told] = field(default_factory=dict)
    """What a meeting says about a matter, by its week and the story's key or the single concern's title."""
    beats: dict[tuple[Week, str], Told] = field(default_factory=dict)
    titles: dict[str, Told] = field(default_factory=dict)
    """The stories by key."""

    @classmethod
    def read(cls, folder: Path, last: Week, weeks: int) -> "Story":
        """Read the files of a folder laid out as database/example/README.md says."""
        story = cls(folder, last, weeks)
        for told in story.load("stories")["stories"]:
            story._add_story(told)
        for told in story.load("singles")["singles"]:
            story._add_single(told)
        story.concerns.sort(key=lambda concern: concern.reported)
        return story

    def load(self, name: str) -> Told:
        """One of the folder's files."""
        loaded: Told = json.loads((self.folder / f"{name}.json").read_text("utf-8"))
        return loaded

    @property
    def first(self) -> Week:
        """The first week that is told of."""
        return self.last.shifted(-self.weeks)

    def all_weeks(self) -> Iterator[Week]:
        """The weeks in order."""
        return (self.first.shifted(number) for number in range(self.weeks + 1))

    def meeting_notes(self) -> dict[tuple[str, Week], list[Told]]:
        """What meetings.json says of each week, by kind ("cancelled", "information" …)."""
        notes: dict[tuple[str, Week], list[Told]] = {}
        for kind, entries in self.load("meetings").items():
            for entry in entries if isinstance(entries, list) else ():
                notes.setdefault((kind, self.last.shifted(entry["week"])), []).append(entry)
        return notes

    def day(self, told: Told, anchor: int | None = None) -> date:
        """The date of a told week and weekday."""
        return self._week(told["week"], anchor).day(told["weekday"])

    def _week(self, offset: int, anchor: int | None) -> Week:
        if anchor is None:
            return self.last.shifted(offset)
        year = self.last.year if anchor <= self.last.number else self.last.year - 1
        return Week(year, anchor).shifted(offset)

    def _add_story(self, told: Told) -> None:
        anchor = told.get("anchor_iso_week")
        beats = [(self._week(beat["week"], anchor), beat) for beat in told["beats"]]
        if any(week < self.first or week > self.last for week, _ in beats):
            return
        self.titles[told["key"]] = told
        for week, beat in beats:
            self.beats[week, told["key"]] = beat
            if "point" in beat:
                self.points[week, told["key"]] = beat["point"]
            for concern in beat.get("concerns", ()):
                self.concerns.append(self._concern(concern, week, anchor, told["key"]))

    def _add_single(self, told: Told) -> None:
        anchor = told.get("anchor_iso_week")
        week = self._week(told["week"], anchor)
        if not self.first <= week <= self.last:
            return
        concern = self._concern(told, week, anchor, "")
        self.concerns.append(concern)
        if point := told.get("point"):
            self.points[self._week(point["week"], anchor), told["title"]] = point

    def _concern(self, told: Told, week: Week, anchor: int | None, key: str) -> ToldConcern:
        """Reported the next school morning, but before the meeting that takes it up."""
        day = self.day(told, anchor)
        at = time.fromisoformat(told["time"]) if "time" in told else time(15, 30)
        reported = datetime.combine(day, at) + timedelta(hours=2)
        if reported.time() > time(17) or reported.time() < time(7, 30):
            reported = datetime.combine(reported.date() + timedelta(days=reported.hour >= 12), time(7, 45))
        before_meeting = datetime.combine(week.day(4), time(8, 5))
        return ToldConcern(min(reported, before_meeting) if key else reported, told, week, key)
